import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valuesOf } from '../../../sims/fp8/format.ts';
import { formats } from '../../../sims/fp8/formats.ts';
import { int8 } from '../../../sims/fp8/int8.ts';
import { countOf, lastOf, neighbours, storedIn } from '../../../sims/fp8/ruler.ts';

const { e4m3, e5m2, e2m1, ue8m0 } = formats;

test.each([
  [3.3, e4m3, 3.25, 3.5],
  [-3.3, e4m3, 3.25, 3.5],
  [3.25, e4m3, 3.25, 3.5],
  [330, e4m3, 320, 352],
  [0.0007, e4m3, 0, 2 ** -9],
  [448, e4m3, 448, undefined],
  [3.3, e5m2, 3, 3.5],
  [5, e2m1, 4, 6],
  [100.4, int8, 100, 101],
  [127, int8, 127, undefined],
  [500, int8, 127, undefined],
])('%d lies in its format between its neighbours', (x, target, below, above) => {
  expect(neighbours(x, target)).toEqual({ below, above });
});

test('for any number, the neighbours are the nearest of all values to both sides', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 447, noNaN: true }), (x) => {
      const values = valuesOf(e4m3);
      const { below, above } = neighbours(x, e4m3);
      expect(below).toBe(Math.max(...values.filter((value) => value <= x)));
      expect(above).toBe(Math.min(...values.filter((value) => value > x)));
      expect([below, above]).toContain(Math.abs(storedIn(x, e4m3)));
    }),
  );
});

test('the step doubles from one power of two to the next; of whole numbers it is 1 everywhere', () => {
  const step = (x: number, target: typeof e4m3 | typeof int8): number => {
    const { below, above = NaN } = neighbours(x, target);
    return above - below;
  };
  expect([0.01, 0.02, 1, 2, 4, 256].map((x) => step(x, e4m3))).toEqual([
    ...[2 ** -9, 2 ** -9, 0.125, 0.25, 0.5, 32],
  ]);
  expect([0.01, 1, 100].map((x) => step(x, int8))).toEqual([1, 1, 1]);
});

test('what is stored, the end, and how many values there are', () => {
  expect([100.5, 101.5, -300].map((x) => storedIn(x, int8))).toEqual([100, 102, -127]);
  expect([e4m3, e5m2, int8].map(lastOf)).toEqual([448, 57_344, 127]);
  expect([e4m3, e2m1, int8].map(countOf)).toEqual([253, 15, 255]);
});

test.each<[string, () => unknown]>([
  ['finite number, got NaN', () => neighbours(NaN, e4m3)],
  ['finite number, got Infinity', () => neighbours(Infinity, int8)],
  ['at least 5.877471754111438e-39', () => neighbours(2 ** -130, ue8m0)],
])('refused: %s', (message, act) => {
  expect(act).toThrow(message);
});
