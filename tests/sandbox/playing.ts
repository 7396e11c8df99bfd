/** Plays a program of tests as a page does: linked to one script, in a worker of its own. */
import { Worker } from 'node:worker_threads';
import type { Graph } from '../../src/sandbox/graph.ts';
import { linked } from '../../src/sandbox/link.ts';
import type { Result } from '../../src/sandbox/testing.ts';
import { assertions } from '../../src/server/sandbox/assertions.ts';

/** Takes from a worker what Node has and a browser has not. */
const bare = `{
  const { parentPort } = require('node:worker_threads');
  globalThis.self = { postMessage: (said) => parentPort.postMessage(said) };
  for (const name of ['process', 'Buffer', 'global', 'require', 'module', 'exports', '__filename', '__dirname']) delete globalThis[name];
}
`;

export interface Outcome {
  readonly results: readonly Result[];
  /** Why no more came; undefined where all were played. */
  readonly broken?: string;
}

let carried: Promise<Graph['files']> | undefined;

/** @param patience after so long without a word it is ended, as a page does */
export async function played(graph: Graph, patience = 60_000): Promise<Outcome> {
  carried ??= assertions();
  const files = { ...graph.files, ...(await carried) };
  const script = `${bare}${linked({ ...graph, files }).text}self.onmessage();`;
  const worker = new Worker(script, { eval: true });
  const results: Result[] = [];
  let guard: NodeJS.Timeout | undefined;
  const broken = await new Promise<string | undefined>((resolve) => {
    const heard = (): void => {
      clearTimeout(guard);
      guard = setTimeout(() => resolve('silent'), patience);
    };
    heard();
    worker.on('message', (said: Result & { readonly kind: string }) => {
      heard();
      if (said.kind === 'done') resolve(undefined);
      else if (said.kind === 'result') results.push(said);
      else resolve(said.message);
    });
    worker.on('error', (error: unknown) => resolve(String(error)));
  });
  clearTimeout(guard);
  await worker.terminate();
  return { results, ...(broken !== undefined && { broken }) };
}

export const failedIn = ({ results }: Outcome): Result[] => results.filter((one) => !one.passed);

/** A text with one piece of it replaced. */
export function replaced(text: string, right: string, wrong: string): string {
  const pieces = text.split(right);
  if (pieces.length !== 2) {
    throw new RangeError(`replaced requires one place, got ${pieces.length - 1} of ${right}`);
  }
  return pieces.join(wrong);
}
