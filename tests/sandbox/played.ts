/** Plays linked programs as a page does, each in a context that has what a browser gives and nothing of Node. */
import { createContext, Script } from 'node:vm';
import { MessageChannel } from 'node:worker_threads';
import type { AnyFrame } from '../../sims/contract/frame.ts';
import type { FromWorker, ToWorker } from '../../src/runner/protocol.ts';
import type { Graph } from '../../src/sandbox/graph.ts';
import { linked } from '../../src/sandbox/link.ts';
import type { Result } from '../../src/sandbox/testing.ts';
import { testsOf } from '../../src/server/sandbox/graph.ts';
import { complete } from '../../src/server/sandbox/scripts.ts';
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

/** The results of a file's tests; of a file without any, none. */
export async function results(path: string, text?: string): Promise<Result[]> {
  const graph = testsOf(path);
  if (!graph) return [];
  const said: (Partial<Result> & { kind: string; message?: string })[] = [];
  const self: Self = { postMessage: (one: (typeof said)[number]) => said.push(one) };
  const files = { ...graph.files, ...(text !== undefined && { [path]: text }) };
  started(await complete({ ...graph, files }), self);
  (self.onmessage as () => void)();
  await until(() => said.some(({ kind }) => kind !== 'result'));
  if (said.at(-1)?.kind !== 'done') throw new Error(`${path}: ${said.at(-1)?.message}`);
  return said.slice(0, -1) as unknown as Result[];
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
