/** The functions of sims/ that search leads to: what the algorithm files and the shared ones export. */
import ts from 'typescript';
import { groups, pagesOf, addressOf } from '../code/places.ts';
import { firstSentence } from '../code/sentence.ts';
import type { Entry } from '../../atlas/search/entry.ts';
import { parsedOf } from '../files.ts';

/** Of a folder of sims/ itself: what lies deeper are the loops of experiments, which have their pages. */
const isAlgorithm = (path: string): boolean => /^sims\/[^/]+\/[^/]+\.ts$/.test(path);

export const functionEntries = (): Entry[] =>
  groups.flatMap(pagesOf).filter(isAlgorithm).flatMap(exportsOf);

function exportsOf(path: string): Entry[] {
  const parsed = parsedOf(path);
  return parsed.statements.filter(isExported).flatMap((statement) => {
    const line = parsed.getLineAndCharacterOfPosition(statement.getStart(parsed, true)).line + 1;
    return namesOf(statement).map((name): Entry => {
      const file = path.replace('sims/', '');
      return {
        kind: 'function',
        name,
        of: file,
        also: [],
        text: sentenceAbove(statement),
        isEnglish: true,
        href: `code/${addressOf(path, line)}`,
      };
    });
  });
}

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function namesOf(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
    return statement.name ? [statement.name.text] : [];
  }
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations
    .filter(({ initializer }) => initializer !== undefined && ts.isArrowFunction(initializer))
    .map(({ name }) => name.getText());
}

function sentenceAbove(statement: ts.Statement): string {
  const comment = ts.getJSDocCommentsAndTags(statement).find(ts.isJSDoc);
  return firstSentence(ts.getTextOfJSDocComment(comment?.comment) ?? '');
}
