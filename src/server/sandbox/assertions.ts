/** Vitest's assertions and fast-check as one script for linked programs. */
import { build } from 'vite';
import { assertionsPath } from '../../sandbox/graph.ts';

/** @returns a file for a graph: a script that needs no other */
export async function assertions(): Promise<Readonly<Record<string, string>>> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, minify: true, lib: { entry: assertionsPath, formats: ['cjs'] } },
  });
  const [{ output }] = [result].flat() as { output: { type: string; code?: string }[] }[];
  const code = output.find(({ type }) => type === 'chunk')?.code;
  if (code === undefined) throw new Error('assertions requires one script, got none');
  return { [assertionsPath]: code };
}
