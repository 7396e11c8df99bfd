/** Who imports whom: every script of sims/ and src/, the script blocks of components included. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every script below a folder, as paths from the root. */
export const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.(ts|svelte)$/.test(name) && !name.endsWith('.d.ts'))
    .sort();

export const text = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The script of a component, or a file as it is. */
function scriptOf(file: string): string {
  if (!file.endsWith('.svelte')) return text(file);
  return [...text(file).matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)]
    .map(([, s]) => s)
    .join('\n');
}

/** A path from the root, or the name of a package. */
function resolved(from: string, name: string): string {
  const alias = name.replace(/^\$(sims|src)\//, (_, folder: string) => `${join(root, folder)}/`);
  if (!alias.startsWith('.') && !alias.startsWith('/')) return name;
  return relative(root, resolve(join(root, dirname(from)), alias)).replaceAll('\\', '/');
}

/** What a file imports, types included; with `only: 'values'` what is left when types are erased. */
export function importsOf(file: string, only: 'all' | 'values' = 'all'): string[] {
  const script = scriptOf(file);
  const source = only === 'all' ? script : script.replace(/^\s*import type [^;]*;$/gm, '');
  return ts
    .preProcessFile(source, true, true)
    .importedFiles.map(({ fileName }) => resolved(file, fileName))
    .filter((name) => !name.endsWith('/$types'));
}

/** Imports that lead nowhere. */
export const missing = (file: string): string[] =>
  importsOf(file).filter(
    (name) =>
      /^(sims|src|tests)\//.test(name) && !existsSync(join(root, name.replace(/\?.*$/, ''))),
  );

/** Every circle, each once, as the files on it. */
export function circles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): void => {
    const number = index.size;
    index.set(file, number);
    low.set(file, number);
    stack.push(file);
    for (const next of imports.get(file) ?? []) {
      if (!imports.has(next)) continue;
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) low.set(file, Math.min(low.get(file)!, low.get(next)!));
    }
    if (low.get(file) !== number) return;
    const part = stack.splice(stack.indexOf(file));
    if (part.length > 1 || imports.get(file)?.includes(file)) found.push(part.sort());
  };
  for (const file of imports.keys()) if (!index.has(file)) visit(file);
  return found;
}

/** All that a file loads, directly or not. */
export function reachedFrom(file: string, only: 'all' | 'values' = 'values'): Set<string> {
  const seen = new Set<string>();
  const visit = (one: string): void => {
    if (seen.has(one) || !/\.(ts|svelte)$/.test(one) || !existsSync(join(root, one))) return;
    seen.add(one);
    importsOf(one, only).forEach(visit);
  };
  visit(file);
  return seen;
}
