import { expect, test } from 'vitest';
import { shape } from '../../../../../../sims/fp8/experiments/tiles/knobs.ts';
import {
  isOutlier,
  ordinary,
  withOutlier,
} from '../../../../../../sims/fp8/experiments/tiles/run/matrix.ts';
import { stream } from '../../../../../../sims/math/random.ts';

const calm = ordinary(stream(1, 'activations'));

test('ordinary numbers have a size of about one, and none is 0', () => {
  const all = calm.flat();
  expect(all).toHaveLength(shape.rows * shape.columns);
  expect(all.every((entry) => entry !== 0)).toBe(true);
  const size = Math.sqrt(all.reduce((sum, entry) => sum + entry * entry, 0) / all.length);
  expect(size).toBeGreaterThan(0.9);
  expect(size).toBeLessThan(1.1);
});

test('the outlier stands at its place, or all along its channel; the rest stays', () => {
  const at = { row: 3, column: 5, channel: false };
  const one = withOutlier(calm, 99, at);
  expect(one.flat().filter((entry) => entry === 99)).toHaveLength(1);
  expect(one[2][4]).toBe(99);
  const all = withOutlier(calm, 99, { ...at, channel: true });
  expect(all.every((row) => row[4] === 99)).toBe(true);
  expect(all.map((row) => row.toSpliced(4, 1))).toEqual(calm.map((row) => row.toSpliced(4, 1)));
  expect(isOutlier({ ...at, channel: true }, 9, 4)).toBe(true);
});
