/** Packages as finished scripts for linked programs: vitest's assertions, TensorFlow.js, a tokenizer. */
import { readdirSync } from 'node:fs';
import { build } from 'vite';
import { fileOf, isFinished, scriptPath, standIns } from '../../sandbox/packages.ts';
import type { Graph } from '../../sandbox/graph.ts';

/** All that there are, by their names. */
export const scripts: readonly string[] = readdirSync('src/sandbox/packages').map((file) =>
  file.replace(/\.ts$/, ''),
);

const built = new Map<string, Promise<Graph['files']>>();

/** @returns a file for a graph: a script that asks for other packages by their names only */
export function script(name: string): Promise<Graph['files']> {
  const path = scriptPath(name);
  const known = built.get(path) ?? made(path);
  built.set(path, known);
  return known;
}

async function made(path: string): Promise<Graph['files']> {
  const isOthers = (id: string): boolean => {
    const other = standIns[id];
    return other !== undefined && isFinished(other) && fileOf(other) !== path;
  };
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      minify: true,
      lib: { entry: path, formats: ['cjs'] },
      rolldownOptions: { external: isOthers },
    },
  });
  const [{ output }] = [result].flat() as { output: { type: string; code?: string }[] }[];
  const code = output.find(({ type }) => type === 'chunk')?.code;
  if (code === undefined) throw new Error(`script requires one script of ${path}, got none`);
  return { [path]: code };
}

/** A graph with the scripts that it needs in their places. */
export async function complete(graph: Graph): Promise<Graph> {
  const needed = Object.keys(graph.files).filter(isFinished);
  const found = await Promise.all(needed.map((path) => script(path.replace(/^.*\/|\.ts$/g, ''))));
  return { ...graph, files: { ...graph.files, ...Object.assign({}, ...found) } };
}
