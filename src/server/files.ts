/** The files that pages show, each read and parsed once, whatever pages ask for it. */
import { readFileSync, statSync } from 'node:fs';
import ts from 'typescript';

/** What is made of a file, kept until the file changes: a dev server shows what stands there. */
export function kept<T>(make: (path: string) => T): (path: string) => T {
  const made = new Map<string, { readonly at: number; readonly value: T }>();
  return (path) => {
    const at = statSync(path).mtimeMs;
    const known = made.get(path);
    if (known?.at === at) return known.value;
    const value = make(path);
    made.set(path, { at, value });
    return value;
  };
}

/** Paths are from the project's root. */
export const textOf = kept((path) => readFileSync(path, 'utf8').trimEnd());

export const linesOf = (path: string): number => textOf(path).split('\n').length;

export const parsedOf = kept((path) =>
  ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true),
);
