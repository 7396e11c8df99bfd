import { expect, test } from 'vitest';
import {
  magnitudesOf,
  observed,
} from '../../../../../../sims/fp8/experiments/tiles/run/observed.ts';
import { formats } from '../../../../../../sims/fp8/formats.ts';
import { int8 } from '../../../../../../sims/fp8/int8.ts';
import { quantise, tiles } from '../../../../../../sims/fp8/quantise.ts';

test('how many magnitudes a format has', () => {
  expect([formats.e4m3, formats.e5m2, formats.e2m1, int8].map(magnitudesOf)).toEqual([
    ...[127, 124, 8, 128],
  ]);
});

// By hand: the scale is 448/448 = 1; 3.3 → 3.25 is off by 1.5 %, 2⁻⁸·1.5 → 2⁻⁷ or 2⁻⁸ by a third.
test('a row by hand: the outlier, one kept, one off, one lost', () => {
  const x = [[448, 3.3, 1.4 * 2 ** -9, 2 ** -11]];
  const seen = observed(x, quantise(x, tiles.tensor), (_, j) => j === 0);
  expect(seen.fates).toEqual(['xkoz']);
  expect(seen.dead).toBeCloseTo(100 / 3, 12);
  expect(seen.top).toBe(448);
  expect(seen.used).toBe(3);
  const off = [0.05, 0.4 * 2 ** -9, 2 ** -11];
  const size = [3.3, 1.4 * 2 ** -9, 2 ** -11];
  const squares = (v: readonly number[]): number => v.reduce((sum, one) => sum + one * one, 0);
  expect(seen.error).toBeCloseTo(100 * Math.sqrt(squares(off) / squares(size)), 9);
});

test('of whole numbers the sign is no part of the code', () => {
  const x = [[127, -3, 3, 0.2]];
  const { histogram, used } = observed(x, quantise(x, tiles.tensor, { format: int8 }), () => false);
  expect(used).toBe(3);
  expect(histogram[0]).toBe(3);
  expect(histogram.at(-1)).toBe(1);
});
