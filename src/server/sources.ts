/** The files of a technique, read while the site is built: what a page shows is what runs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { codeOf } from '../labs/contract/guide.ts';
import { highlight } from './highlight.ts';

export interface Excerpt {
  /** Path from the project's root. */
  readonly file: string;
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
  const [file, name] = codeOf(technique, reference);
  const source = readFileSync(file, 'utf8');
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const declaration = parsed.statements.find((statement) => names(statement).includes(name));
  if (!declaration)
    throw new Error(`excerpt requires a declaration, got ${technique}/${reference}`);
  const begin = parsed.getLineAndCharacterOfPosition(declaration.getStart(parsed, true)).line;
  const end = parsed.getLineAndCharacterOfPosition(declaration.getEnd()).line;
  const texts = source.split('\n').slice(begin, end + 1);
  const html = highlight(source, 'typescript').slice(begin, end + 1);
  return { file, first: begin + 1, lines: texts.map((text, i) => ({ text, html: html[i] })) };
}

function names(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.map(({ name }) => name.getText());
}

export interface SourceFile {
  /** Path from the project's root. */
  readonly path: string;
  readonly text: string;
}

/** The algorithm first, then its experiments, then its tests. */
export function filesOf(technique: string): SourceFile[] {
  return [join('sims', technique), join('tests', 'sims', technique)]
    .flatMap(typescriptIn)
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

export const readmeOf = (technique: string): string =>
  readFileSync(join('sims', technique, 'README.md'), 'utf8');

function typescriptIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  const files = entries.filter((e) => e.isFile() && e.name.endsWith('.ts')).map((e) => e.name);
  const folders = entries.filter((e) => e.isDirectory()).map((e) => e.name);
  return [
    ...files.sort().map((name) => join(folder, name)),
    ...folders.sort().flatMap((name) => typescriptIn(join(folder, name))),
  ];
}
