/** The entries of a list knob, as things in a drawing to take hold of. */
import { type Numbers, snap } from '../../../sims/contract/parameters.ts';
import type { Bench } from './bench.ts';

export interface Grip {
  readonly range: Numbers;
  readonly value: number;
  set(value: number): void;
}

export function gripOf(bench: GripBench, knob: string, index: number): Grip {
  const range = bench.range(knob);
  const list = bench.values[knob];
  if (range.kind !== 'numbers' || !Array.isArray(list)) {
    throw new RangeError(`gripOf requires a list of numbers, got ${knob}`);
  }
  const numbers: readonly number[] = list;
  return {
    range,
    value: numbers[index],
    set(value) {
      const snapped = snap(value, range);
      if (snapped !== numbers[index]) bench.set(knob, numbers.with(index, snapped));
    },
  };
}

/** What a grip needs of the bench. */
type GripBench = Pick<Bench, 'range' | 'values' | 'set'>;

/** Where a value stands between the ends of its range, in [0, 1]. */
export const placeOf = (value: number, { min, max }: { min: number; max: number }): number =>
  (value - min) / (max - min);

/** The value at a place; beyond the ends it stays at them. */
export function valueAt(place: number, { min, max }: { min: number; max: number }): number {
  return min + Math.max(0, Math.min(1, place)) * (max - min);
}
