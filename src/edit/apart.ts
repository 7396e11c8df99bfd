/** Where two runs of one recipe part: the first step and number in which they differ. */
import { columnsOf, numberAt, type AnyFrame, type AnyObserved } from '../../sims/contract/frame.ts';
import { frameAt, type Frames } from '../runner/frames.ts';

export interface Parting {
  /** From 0. */
  readonly step: number;
  /** What it is called: the metric, and the lane where it has one; undefined for what has no name. */
  readonly label?: string;
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
  for (let step = 0; step < steps; step++) {
    const [one, other] = [frameAt(original, step), frameAt(changed, step)];
    if (!one || !other) return undefined;
    const parting = apart(observed, one, other);
    if (parting) return { step, ...parting };
  }
  return undefined;
}

function apart(
  observed: AnyObserved,
  one: AnyFrame,
  other: AnyFrame,
): Omit<Parting, 'step'> | undefined {
  for (const { path, metric, lane } of columnsOf(observed, one)) {
    const [original, changed] = [numberAt(one, path), numberAt(other, path)];
    if (!Object.is(original, changed)) {
      return { label: lane ? `${metric.label}, ${lane.label}` : metric.label, original, changed };
    }
  }
  return firstOf(one, other);
}

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
