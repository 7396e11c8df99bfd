/** Declarations as a lab page shows them beside their equation: what is shown is what runs. */
import ts from 'typescript';
import { codeOf } from '../labs/contract/guide.ts';
import { pageOf } from './code/places.ts';
import { parsedOf, textOf } from './files.ts';
import { colouredOf } from './highlight.ts';

export interface Excerpt {
  /** Path from the project's root. */
  readonly file: string;
  /** Where the whole file is shown, below /en/code/: 'moe/gate.ts'. */
  readonly page: string;
  /** Number of the first line in the file. */
  readonly first: number;
  readonly lines: readonly { readonly html: string; readonly text: string }[];
}

/**
 * A declaration with its comment: `excerpt('moe', 'balance.ts#updateBias')`.
 *
 * @throws Error when the file has no such declaration, so that the build fails
 */
export function excerpt(technique: string, reference: string): Excerpt {
  const [file] = codeOf(technique, reference);
  const [begin, end] = linesOfDeclaration(technique, reference);
  const texts = textOf(file)
    .split('\n')
    .slice(begin, end + 1);
  const html = colouredOf(file).slice(begin, end + 1);
  const lines = texts.map((text, i) => ({ text, html: html[i] }));
  return { file, page: pageOf(file), first: begin + 1, lines };
}

/** The number of the line on which a declaration begins, with its comment. */
export const lineOf = (technique: string, reference: string): number =>
  linesOfDeclaration(technique, reference)[0] + 1;

function linesOfDeclaration(technique: string, reference: string): [begin: number, end: number] {
  const [file, name] = codeOf(technique, reference);
  const parsed = parsedOf(file);
  const declaration = parsed.statements.find((statement) => names(statement).includes(name));
  if (!declaration)
    throw new Error(`excerpt requires a declaration, got ${technique}/${reference}`);
  const lineAt = (at: number): number => parsed.getLineAndCharacterOfPosition(at).line;
  return [lineAt(declaration.getStart(parsed, true)), lineAt(declaration.getEnd())];
}

function names(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.map(({ name }) => name.getText());
}
