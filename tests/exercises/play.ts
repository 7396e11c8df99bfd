/** Plays an exercise as a page does: the linked run and the linked tests, each with the change in it. */
import { createContext, Script } from 'node:vm';
import { MessageChannel } from 'node:worker_threads';
import { columnsOf, numberAt, type AnyFrame, type AnyObserved } from '../../sims/contract/frame.ts';
import { number } from '../../sims/contract/numbers.ts';
import { defaults } from '../../sims/contract/parameters.ts';
import {
  changedText,
  type Difference,
  type Exercise,
  type Found,
} from '../../src/atlas/exercises/exercise.ts';
import type { FromWorker, ToWorker } from '../../src/runner/protocol.ts';
import { runOf } from '../../src/runner/run-of.ts';
import { changed, type Graph } from '../../src/sandbox/graph.ts';
import { linked } from '../../src/sandbox/link.ts';
import type { Result } from '../../src/sandbox/testing.ts';
import { assertions } from '../../src/server/sandbox/assertions.ts';
import { graphOf, testsOf } from '../../src/server/sandbox/graph.ts';
import { until } from '../runner/fake.ts';

/** Steps that a run is compared for, unless an exercise says otherwise. */
const usual = 8;

/** What a browser gives, and nothing of Node. */
const globals = {
  ...{ performance, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask },
  ...{ EventTarget, Event, URL, AbortController, AbortSignal, structuredClone, console },
  ...{ TextEncoder, TextDecoder, crypto, MessageChannel, atob, btoa },
};

type Self = Record<string, unknown>;

function started(graph: Graph, self: Self): void {
  new Script(linked(graph).text).runInContext(createContext({ self, ...globals }));
}

let carried: Promise<Graph['files']> | undefined;

/** The results of a file's tests; of a file without any, none. */
export async function results(path: string, text?: string): Promise<Result[]> {
  const graph = testsOf(path);
  if (!graph) return [];
  carried ??= assertions();
  const said: (Partial<Result> & { kind: string; message?: string })[] = [];
  const self: Self = { postMessage: (one: (typeof said)[number]) => said.push(one) };
  const files = { ...graph.files, ...(text !== undefined && { [path]: text }), ...(await carried) };
  started({ ...graph, files }, self);
  (self.onmessage as () => void)();
  await until(() => said.some(({ kind }) => kind !== 'result'));
  if (said.at(-1)?.kind !== 'done') throw new Error(`${path}: ${said.at(-1)?.message}`);
  return said.slice(0, -1) as unknown as Result[];
}

async function played(graph: Graph, values: object, frames: number): Promise<AnyFrame[]> {
  const said: FromWorker[] = [];
  const self: Self = { postMessage: (message: FromWorker) => said.push(message) };
  started(graph, self);
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

/** The metrics that two frames say apart, as the lab writes them. */
const differences = (
  observed: AnyObserved,
  one: AnyFrame,
  two: AnyFrame,
): Omit<Difference, 'step'>[] =>
  columnsOf(observed, one).flatMap(({ path, metric }) => {
    const [was, is] = [numberAt(one, path), numberAt(two, path)];
    const [original, changed] = [was, is].map((value) => number(value, metric.digits ?? 3));
    // What no shown digit tells apart is told as a drawing.
    return Object.is(was, is) || original === changed ? [] : [{ path, original, changed }];
  });

/** Where the runs part first, and what has become of the watched metric when both end. */
function apart(
  observed: AnyObserved,
  original: readonly AnyFrame[],
  other: readonly AnyFrame[],
  watch?: string,
): Pick<Found, 'parts' | 'watched'> {
  const steps = Math.min(original.length, other.length);
  const at = (step: number): Omit<Difference, 'step'>[] =>
    differences(observed, original[step], other[step]);
  let first = 0;
  while (first < steps && JSON.stringify(original[first]) === JSON.stringify(other[first])) first++;
  if (first === steps) return {};
  const [found = { original: '', changed: '' }] = at(first);
  const last = at(steps - 1).find(({ path }) => path === watch);
  return {
    parts: { step: first, ...found },
    ...(last && { watched: { step: steps - 1, ...last } }),
  };
}

/** What comes of an exercise's change. */
export async function foundFor(lab: string, exercise: Exercise): Promise<Found> {
  const [technique, name] = lab.split('/');
  const graph = graphOf(technique, name);
  if (!graph) throw new Error(`foundFor requires a lab that can be changed, got ${lab}`);
  const path = `sims/${exercise.file}`;
  const text = changedText(exercise, graph.files[path] ?? '');
  const fails = (await results(path, text)).filter(({ passed }) => !passed);
  const { knobs, frame } = await runOf(technique, name);
  const values = { ...defaults(knobs.parameters), ...exercise.set };
  const steps = exercise.steps ?? usual;
  const own = changed(graph, { path, text });
  if (steps === 0) return { fails: fails.map((one) => one.name) };
  const [original, other] = [await played(graph, values, steps), await played(own, values, steps)];
  return { fails: fails.map((one) => one.name), ...apart(frame, original, other, exercise.watch) };
}
