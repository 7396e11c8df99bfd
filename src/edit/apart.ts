/** Where two runs of one recipe part: the first step and number in which they differ. */
import { columnsOf, numberAt, type AnyFrame, type AnyObserved } from '../../sims/contract/frame.ts';
import { frameAt, type Frames } from '../runner/frames.ts';

/** A number with a name, in both runs. */
export interface Named {
  /** From 0. */
  readonly step: number;
  /** Where it stands in a frame. */
  readonly path: string;
  /** What it is called: the metric, and the lane where it has one. */
  readonly label: string;
  readonly digits?: number;
  readonly original: number;
  readonly changed: number;
}

export interface Parting {
  /** The first at which anything differs, from 0. */
  readonly step: number;
  /** The first difference in a number with a name, at that step or later; undefined as long as there is none. */
  readonly named?: Named;
  /** What differs first, where that has no name. */
  readonly original: number;
  readonly changed: number;
}

/** A number in a frame, however deep. */
type Found = { readonly original: number; readonly changed: number } | undefined;

/**
 * Compares as far as both are computed; undefined where all is the same, to the last bit.
 *
 * @param observed names the numbers that are told first
 */
export function partingOf(
  observed: AnyObserved,
  original: Frames,
  changed: Frames,
): Parting | undefined {
  const steps = Math.min(original.count, changed.count);
  let first: (Found & { readonly step: number }) | undefined;
  for (let step = 0; step < steps; step++) {
    const [one, other] = [frameAt(original, step), frameAt(changed, step)];
    if (!one || !other) break;
    const [named] = namedApart(observed, one, other, step);
    const found = first ?? named ?? firstOf(one, other);
    if (found) first ??= { step, original: found.original, changed: found.changed };
    if (first && named) return { ...first, named };
  }
  return first;
}

/** The numbers with a name that differ at a step. */
export const namedApart = (
  observed: AnyObserved,
  one: AnyFrame,
  other: AnyFrame,
  step: number,
): Named[] =>
  columnsOf(observed, one).flatMap(({ path, metric, lane }) => {
    const [original, changed] = [numberAt(one, path), numberAt(other, path)];
    if (Object.is(original, changed)) return [];
    const label = lane ? `${metric.label} · ${lane.label}` : metric.label;
    const { digits } = metric;
    return [{ step, path, label, original, changed, ...(digits !== undefined && { digits }) }];
  });

/** The first difference in what has no name of its own. */
function firstOf(one: unknown, other: unknown): Found {
  if (Object.is(one, other)) return undefined;
  if (typeof one === 'number' || typeof other === 'number') {
    return { original: Number(one), changed: Number(other) };
  }
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) {
    return one === other ? undefined : { original: NaN, changed: NaN };
  }
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const name of names) {
    const found = firstOf(Reflect.get(one, name), Reflect.get(other, name));
    if (found) return found;
  }
  return undefined;
}
