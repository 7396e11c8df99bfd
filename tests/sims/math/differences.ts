/** What tests of gradients share: central differences in doubles, and how near two lists are. */
import { expect } from 'vitest';

/** The slope of `loss` in each entry of `at`, which is as it was afterwards. */
export function finiteDifferences(loss: () => number, at: number[], step = 1e-5): number[] {
  return at.map((value, i) => {
    at[i] = value + step;
    const after = loss();
    at[i] = value - step;
    const before = loss();
    at[i] = value;
    return (after - before) / (2 * step);
  });
}

/** The largest difference, as a share of the largest expected entry. */
export function distance(got: ArrayLike<number>, expected: ArrayLike<number>): number {
  expect(got.length).toBe(expected.length);
  let [largest, difference] = [0, 0];
  for (let i = 0; i < got.length; i++) {
    largest = Math.max(largest, Math.abs(expected[i]));
    difference = Math.max(difference, Math.abs(got[i] - expected[i]));
  }
  expect(Number.isFinite(difference)).toBe(true);
  return difference / (largest || 1);
}
