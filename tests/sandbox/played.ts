/** Plays linked programs as a page does: runs in a context with nothing of Node, tests in a worker of their own. */
import { createContext, Script } from 'node:vm';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { AnyFrame } from '../../sims/contract/frame.ts';
import type { FromWorker, ToWorker } from '../../src/runner/protocol.ts';
import type { Graph } from '../../src/sandbox/graph.ts';
import { linked } from '../../src/sandbox/link.ts';
import type { Result } from '../../src/sandbox/testing.ts';
import { complete } from '../../src/server/sandbox/scripts.ts';
import { testsOf } from '../../src/server/sandbox/tests.ts';
import { until } from '../runner/fake.ts';

const globals = {
  ...{ performance, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask },
  ...{ EventTarget, Event, URL, AbortController, AbortSignal, structuredClone, console },
  ...{ TextEncoder, TextDecoder, crypto, MessageChannel, atob, btoa, Response },
  WorkerGlobalScope: class {}, // by this TensorFlow.js knows a worker
};

type Self = Record<string, unknown>;

function started(graph: Graph, self: Self): void {
  new Script(linked(graph).text).runInContext(createContext({ self, ...globals }));
}

/** A worker of Node begins with this: what a browser has not goes, but for what Node's own Response needs. */
const bare = `{
  const { parentPort } = require('node:worker_threads');
  globalThis.self = globalThis;
  globalThis.postMessage = (said) => parentPort.postMessage(said);
  globalThis.WorkerGlobalScope = class {};
  globalThis.importScripts = () => {};
  globalThis.location = { href: 'blob:null' };
  for (const name of ['process', 'require', 'module', 'exports', '__filename', '__dirname']) delete globalThis[name];
}
`;

export interface Outcome {
  readonly results: readonly Result[];
  /** Why no more came; undefined where all were played. */
  readonly broken?: string;
}

/** What becomes of a program of tests. @param patience after so long without a word it is ended */
export async function outcomeOf(graph: Graph, patience = 120_000): Promise<Outcome> {
  const { text } = linked(await complete(graph));
  const worker = new Worker(`${bare}${text}self.onmessage();`, { eval: true });
  const results: Result[] = [];
  let guard: NodeJS.Timeout | undefined;
  const broken = await new Promise<string | undefined>((resolve) => {
    const heard = (): void => {
      clearTimeout(guard);
      guard = setTimeout(() => resolve('silent'), patience);
    };
    heard();
    worker.on('message', ({ kind, ...said }: Result & { readonly kind: string }) => {
      heard();
      if (kind === 'done') resolve(undefined);
      else if (kind === 'result') results.push(said);
      else resolve(said.message);
    });
    worker.on('error', (error: unknown) => resolve(String(error)));
  });
  clearTimeout(guard);
  await worker.terminate();
  return { results, ...(broken !== undefined && { broken }) };
}

/**
 * The results of the tests that see a file, with another text in its place; of a file without any, none.
 *
 * @throws Error where they did not come to their end
 */
export async function results(path: string, text?: string): Promise<readonly Result[]> {
  const graph = testsOf(path);
  if (!graph) return [];
  const files = { ...graph.files, ...(text !== undefined && { [path]: text }) };
  const { results, broken } = await outcomeOf({ ...graph, files });
  if (broken !== undefined) throw new Error(`${path}: ${broken}`);
  return results;
}

/**
 * The first frames of a linked run.
 *
 * @throws Error with what the run says where it fails
 */
export async function played(graph: Graph, values: object, frames: number): Promise<AnyFrame[]> {
  const said: FromWorker[] = [];
  const self: Self = { postMessage: (message: FromWorker) => said.push(message) };
  started(await complete(graph), self);
  const recipe = { values, interventions: [] };
  const start = { kind: 'start', id: 1, technique: '', experiment: '', recipe };
  const data = { ...start, horizon: frames - 1 };
  (self.onmessage as (event: { data: ToWorker }) => void)({ data: data as ToWorker });
  const got = (): AnyFrame[] => said.flatMap((one) => (one.kind === 'frames' ? one.frames : []));
  await until(
    () => got().length >= frames || said.some(({ kind }) => kind === 'failed' || kind === 'done'),
  );
  const failed = said.find(({ kind }) => kind === 'failed');
  if (failed) throw new Error(JSON.stringify(failed));
  return structuredClone(got().slice(0, frames));
}

/** A text with one piece of it replaced. */
export function replaced(text: string, right: string, wrong: string): string {
  const pieces = text.split(right);
  if (pieces.length !== 2) {
    throw new RangeError(`replaced requires one place, got ${pieces.length - 1} of ${right}`);
  }
  return pieces.join(wrong);
}
