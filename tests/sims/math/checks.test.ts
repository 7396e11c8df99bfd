import { expect, test } from 'vitest';
import { requireShape } from '../../../sims/math/checks.ts';

test('a shape is refused for a size, for the number of sizes, and for being none', () => {
  const call = (shape: readonly number[], sizes: readonly number[]) => () =>
    requireShape('layer', 'inputs', { shape }, sizes);
  expect(call([2, 3], [2, 3])).not.toThrow();
  expect(call([], [])).not.toThrow();
  expect(call([2, 4], [2, 3])).toThrow('layer requires inputs of 2×3, got 2×4');
  expect(call([2, 3, 1], [2, 3])).toThrow('layer requires inputs of 2×3, got 2×3×1');
  expect(call([], [2])).toThrow('layer requires inputs of 2, got a scalar');
  expect(call([2, NaN], [2, NaN])).toThrow('layer requires inputs of 2×NaN, got 2×NaN');
});
