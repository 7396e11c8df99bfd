/** What a reader's bars mean as distributions. */
import { sum, type Vector } from '../../../../math/vector.ts';

/** Shares as they are, and what is left of 1 for a last token; more than 1 is scaled down. */
export function hillOf(bars: Vector): number[] {
  const total = sum(bars);
  return total > 1 ? [...bars.map((bar) => bar / total), 0] : [...bars, 1 - total];
}

/** How much of a distribution stands in the wrong places, ½ Σ |a − b|. */
export const apart = (a: Vector, b: Vector): number =>
  sum(a.map((share, x) => Math.abs(share - b[x]))) / 2;
