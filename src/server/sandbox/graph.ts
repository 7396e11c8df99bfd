/** The files of a run as text: what a reader needs to run it with one of them changed. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { techniques } from '../../labs/index.ts';
import type { Graph } from '../../sandbox/graph.ts';
import { fileOf, isFinished, standIns } from '../../sandbox/packages.ts';

const require = createRequire(import.meta.url);

const inside = 'src/sandbox/inside.ts';
const theRun = 'src/sandbox/the-run.ts';

/** The run of an experiment, and the service that plays it; undefined where there is no such run. */
export function graphOf(technique: string, name: string): Graph | undefined {
  const lab = `${technique}/${name}`;
  if (!graphs.has(lab)) graphs.set(lab, read(technique, name));
  return graphs.get(lab);
}

const graphs = new Map<string, Graph | undefined>();

function read(technique: string, name: string): Graph | undefined {
  const room = `sims/${technique}/experiments/${name}/run`;
  const run = existsSync(`${room}.ts`) ? `${room}.ts` : `${room}/index.ts`;
  return closure(inside, { [theRun]: `export { run } from '../../${run}';\n` });
}

/** Every file that a file imports, however far; some of them with another text. */
export function closure(
  entry: string,
  others: Readonly<Record<string, string>>,
): Graph | undefined {
  const files: Record<string, string> = {};
  const visit = (path: string): boolean => {
    if (Object.hasOwn(files, path)) return true;
    const text = others[path] ?? textOf(path);
    files[path] = isFinished(path) ? '' : text;
    const names = path.endsWith('.json') ? [] : importsOf(text);
    return names.every((name) => {
      const standIn = standIns[name];
      if (standIn !== undefined) return visit(fileOf(standIn));
      // What else a finished script needs is a part of it.
      return isFinished(path) || (!isForeign(name) && visit(resolved(path, name)));
    });
  };
  return visit(entry) ? { entry, files } : undefined;
}

/** A file of ours, or one of data in a package. */
export const textOf = (path: string): string =>
  readFileSync(existsSync(path) ? path : require.resolve(path), 'utf8');

/** What is left to import when types are gone. */
export function importsOf(text: string): string[] {
  const values = text.replace(/^\s*(import|export) type [^;]*;$/gm, '');
  return ts.preProcessFile(values, true, true).importedFiles.map(({ fileName }) => fileName);
}

const isForeign = (name: string): boolean => !name.startsWith('.') && !name.endsWith('.json');

const resolved = (from: string, name: string): string =>
  name.startsWith('.') ? join(dirname(from), name) : name;

/** Every experiment whose code a reader can change and run. */
export const openExperiments = (): { readonly technique: string; readonly name: string }[] =>
  Object.entries(techniques).flatMap(([technique, { experiments }]) =>
    Object.keys(experiments)
      .filter((name) => graphOf(technique, name) !== undefined)
      .map((name) => ({ technique, name })),
  );
