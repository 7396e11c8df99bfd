/** TypeScript to a script that asks for its neighbours by name: types go, lines stay where they were. */
import { transform } from 'sucrase';
import { isFinished } from './packages.ts';

/** A text that is no TypeScript. */
export class Unreadable extends Error {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;

  constructor(path: string, line: number, column: number, message: string) {
    super(message);
    this.path = path;
    this.line = line;
    this.column = column;
  }
}

/** @throws Unreadable with the place of the first thing that cannot be read */
export function compiled(path: string, text: string): string {
  if (isFinished(path)) return text;
  if (path.endsWith('.json')) return `module.exports = ${text};`;
  try {
    return transform(text, {
      transforms: ['typescript', 'imports'],
      disableESTransforms: true,
      production: true,
      filePath: path,
    }).code;
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Sucrase says where: `Error transforming a.ts: Unexpected token (3:7)`. */
function unreadable(path: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const [, line, column] = /\((\d+):(\d+)\)/.exec(error.message) ?? [];
  if (line === undefined) return error;
  const message = error.message
    .replace(/^Error transforming [^:]*: /, '')
    .replace(/\s*\(\d+:\d+\)/, '');
  return new Unreadable(path, Number(line), Number(column), message);
}
