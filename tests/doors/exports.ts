/** The functions that a technique's files export, and which of them are checked by another. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../architecture/graph.ts';

export interface Exported {
  readonly door: string; // file.name
  readonly inner: boolean;
}

export function exportsOf(technique: string): Exported[] {
  const folder = join(root, 'sims', technique);
  const all = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
      return source.statements.filter(isExported).flatMap((statement) =>
        namesOf(statement).map((name) => ({
          door: `${file.slice(0, -'.ts'.length)}.${name}`,
          inner: statement.getFullText().includes('@inner checked by '),
        })),
      );
    });
  return all.filter(({ door }, i) => all.findIndex((one) => one.door === door) === i); // overloads
}

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** A function, or a constant that is one. */
function namesOf(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations
    .filter(({ initializer }) => initializer && ts.isArrowFunction(initializer))
    .map(({ name }) => name.getText());
}
