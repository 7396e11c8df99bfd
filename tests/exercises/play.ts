/** Plays an exercise as a page does: the linked run and the linked tests, each with the change in it. */
import { columnsOf, numberAt, type AnyFrame, type AnyObserved } from '../../sims/contract/frame.ts';
import { number } from '../../sims/contract/numbers.ts';
import { defaults } from '../../sims/contract/parameters.ts';
import {
  changedText,
  type Difference,
  type Exercise,
  type Found,
} from '../../src/atlas/exercises/exercise.ts';
import { runOf } from '../../src/runner/run-of.ts';
import { changed } from '../../src/sandbox/graph.ts';
import { graphOf } from '../../src/server/sandbox/graph.ts';
import { played, results } from '../sandbox/played.ts';

/** Steps that a run is compared for, unless an exercise says otherwise. */
const usual = 8;

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
