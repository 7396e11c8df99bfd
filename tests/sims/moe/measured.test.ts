import { expect, test } from 'vitest';
import { cuts, rateOf, slowdown } from '../../../sims/moe/measured.ts';

test('equal arithmetic is not equal time: each finer cut takes longer, 32 pieces 2.3 times as long', () => {
  const times = cuts.map(({ time }) => time);
  expect(times.toSorted((a, b) => a - b)).toEqual(times);
  expect(slowdown(cuts[5])).toBeCloseTo(2.317, 3);
});

// 1. What was read off beside the times, TFLOP/s.
test('times and rates belong to one count of the arithmetic', () => {
  const rates = [727, 695, 608, 544, 405, 314];
  cuts.forEach((cut, i) => expect(Math.abs(rateOf(cut) - rates[i])).toBeLessThan(1));
});
