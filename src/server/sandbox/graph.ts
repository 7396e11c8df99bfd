/** The files of a run as text: what a reader needs to run it with one of them changed. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { techniques } from '../../labs/index.ts';
import { assertionsPath, isOpenTo, type Graph } from '../../sandbox/graph.ts';
import { testOf } from '../code/places.ts';

const require = createRequire(import.meta.url);

const inside = 'src/sandbox/inside.ts';
const theRun = 'src/sandbox/the-run.ts';
const testsInside = 'src/sandbox/tests-inside.ts';
const theTests = 'src/sandbox/the-tests.ts';

/**
 * The run of an experiment, and the service that plays it; undefined where it needs a package that is a
 * script: TensorFlow.js, a tokenizer.
 */
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

/** In a linked program these stand for packages. */
const stand: Readonly<Record<string, string>> = {
  vitest: 'src/sandbox/testing.ts',
  'fast-check': 'src/sandbox/fast-check.ts',
};

/**
 * The tests of a file and all that they need but `assertions`, which is the same for all; undefined where
 * there are none, or they need more than a browser has.
 */
export function testsOf(path: string): Graph | undefined {
  const test = testOf(path);
  if (test === undefined) return undefined;
  const others = { [theTests]: `import '../../${test}';\n`, [assertionsPath]: '' };
  return closure(testsInside, others);
}

/** Every file that a file imports, however far; some of them with another text. */
function closure(entry: string, others: Readonly<Record<string, string>>): Graph | undefined {
  const files: Record<string, string> = {};
  const visit = (path: string): boolean => {
    if (Object.hasOwn(files, path)) return true;
    files[path] = others[path] ?? textOf(path);
    const names = path.endsWith('.json') ? [] : importsOf(files[path]);
    return names.every((name) => {
      const known = stand[name] ?? name;
      return known === stand[name] ? visit(known) : !isForeign(name) && visit(resolved(path, name));
    });
  };
  return visit(entry) ? { entry, files } : undefined;
}

/** A file of ours, or one of data in a package. */
const textOf = (path: string): string =>
  readFileSync(existsSync(path) ? path : require.resolve(path), 'utf8');

/** What is left to import when types are gone. */
function importsOf(text: string): string[] {
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

/** Every file that a reader can change and whose tests a browser can play. */
export const checkableFiles = (): string[] => {
  const open = openExperiments().flatMap(({ technique, name }) =>
    Object.keys(graphOf(technique, name)?.files ?? {}).filter(isOpenTo),
  );
  return [...new Set(open)].filter((path) => testsOf(path) !== undefined).sort();
};
