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
  readonly parts: readonly Part[];
  /** Whether a reader can change the file and run it on the page. */
  readonly open?: true;
}

/** Lines that belong together. What a reader came for is the body: the other two can be folded. */
export interface Part {
  readonly what: 'comment' | 'checks' | 'body';
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
  const declaration = declarationOf(technique, reference);
  const parsed = parsedOf(file);
  const lineAt = (at: number): number => parsed.getLineAndCharacterOfPosition(at).line;
  const begin = lineAt(declaration.getStart(parsed, true));
  const code = lineAt(declaration.getStart(parsed));
  const end = lineAt(declaration.getEnd()) + 1;
  const checks = checksOf(declaration).map((one) => ({
    from: lineAt(one.getStart(parsed)),
    to: lineAt(one.getEnd()) + 1,
  }));
  const [from, to] = [checks.at(0)?.from ?? end, checks.at(-1)?.to ?? end];
  const texts = textOf(file).split('\n');
  const html = colouredOf(file);
  const part = (what: Part['what'], start: number, stop: number): Part => ({
    what,
    first: start + 1,
    lines: texts.slice(start, stop).map((text, i) => ({ text, html: html[start + i] })),
  });
  const parts = [
    part('comment', begin, code),
    part('body', code, from),
    part('checks', from, to),
    part('body', to, end),
  ];
  return {
    file,
    page: pageOf(file),
    first: begin + 1,
    parts: parts.filter(({ lines }) => lines.length > 0),
  };
}

/** The statements before the first that computes: each throws if an argument is wrong. */
function checksOf(declaration: ts.Statement): readonly ts.Statement[] {
  const statements = bodyOf(declaration)?.statements ?? [];
  const first = statements.findIndex((statement) => !isCheck(statement));
  return statements.slice(0, first);
}

function bodyOf(declaration: ts.Statement): ts.Block | undefined {
  if (ts.isFunctionDeclaration(declaration)) return declaration.body;
  if (!ts.isVariableStatement(declaration)) return undefined;
  const made = declaration.declarationList.declarations[0].initializer;
  return made && ts.isArrowFunction(made) && ts.isBlock(made.body) ? made.body : undefined;
}

function isCheck(statement: ts.Statement): boolean {
  if (!ts.isIfStatement(statement) || statement.elseStatement) return false;
  const { thenStatement: then } = statement;
  const throws = ts.isBlock(then) ? then.statements.at(-1) : then;
  return throws !== undefined && ts.isThrowStatement(throws);
}

/** The number of the line on which a declaration begins, with its comment. */
export function lineOf(technique: string, reference: string): number {
  const parsed = parsedOf(codeOf(technique, reference)[0]);
  const start = declarationOf(technique, reference).getStart(parsed, true);
  return parsed.getLineAndCharacterOfPosition(start).line + 1;
}

function declarationOf(technique: string, reference: string): ts.Statement {
  const [file, name] = codeOf(technique, reference);
  const found = parsedOf(file).statements.find((statement) => names(statement).includes(name));
  if (!found) throw new Error(`excerpt requires a declaration, got ${technique}/${reference}`);
  return found;
}

function names(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.map(({ name }) => name.getText());
}
