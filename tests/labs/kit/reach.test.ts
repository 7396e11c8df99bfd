import { expect, test } from 'vitest';
import type { Grip } from '../../../src/labs/kit/marks.ts';
import { reachOf } from '../../../src/labs/kit/reach.ts';

const grip = (x: number, y: number): Grip => ({
  ...{ key: `${x} ${y}`, knob: 'k', name: 'k', value: 0, dx: 1, dy: 0, from: 0, to: 1 },
  ...{ x, y },
});

test('alone, a grip has room for a finger', () => {
  const one = grip(10, 10);
  expect(reachOf(one, [one])).toBe(44);
  expect(reachOf(one, [one, grip(300, 10)])).toBe(44);
});

test('the places of neighbours touch, and do not lie over each other', () => {
  const grips = [grip(0, 0), grip(30, 5), grip(100, 0)];
  expect(grips.map((one) => reachOf(one, grips))).toEqual([30, 30, 44]);
});

test('however close they stand, a finger finds each', () => {
  const grips = [grip(0, 0), grip(10, 10)];
  expect(grips.map((one) => reachOf(one, grips))).toEqual([24, 24]);
});
