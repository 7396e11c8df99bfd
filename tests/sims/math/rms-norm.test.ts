import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rmsNormBack, rmsNormInto } from '../../../sims/math/rms-norm.ts';
import { dot, mean, zeros } from '../../../sims/math/vector.ts';

const epsilon = 1e-6;
const rmsNorm = (x: readonly number[], by = epsilon): number[] => {
  const y = zeros(x.length);
  rmsNormInto(x, y, by);
  return y;
};

const entry = fc.integer({ min: -1024, max: 1024 }).map((n) => n / 1024);
const vector = fc
  .array(entry, { minLength: 8, maxLength: 8 })
  .filter((v) => mean(v.map(Math.abs)) > 0.01);

// 1. Worked out by hand: √((1 + 49) / 2) = 5.
test('[1, 7] is divided by 5', () => {
  const y = zeros(2);
  expect(rmsNormInto([1, 7], y, 0)).toBe(0.2);
  expect(y).toEqual([0.2, 7 * 0.2]);
});

test('numbers whose squares are beyond a double are divided all the same', () => {
  const y = zeros(2);
  expect(rmsNormInto([1e200, -1e200], y, epsilon)).toBeCloseTo(1e-200, 212);
  expect(y).toEqual([expect.closeTo(1, 12), expect.closeTo(-1, 12)]);
  rmsNormInto([1.7e308, 0], y, epsilon);
  expect(y).toEqual([expect.closeTo(Math.SQRT2, 12), 0]);
});

// 2. What defines the result.
test('the mean square of the result is one, and x times the factor is the result', () => {
  fc.assert(
    fc.property(vector, (x) => {
      const y = zeros(8);
      const factor = rmsNormInto(x, y, 0);
      expect(mean(y.map((entry) => entry ** 2))).toBeCloseTo(1, 12);
      expect(y).toEqual(x.map((entry) => entry * factor));
    }),
  );
});

// 4. A second way to the same answer: central differences.
test('the gradient is that of central differences, and is added to what stands there', () => {
  fc.assert(
    fc.property(vector, vector, (x, dy) => {
      const loss = (v: readonly number[]): number => dot(rmsNorm(v), dy);
      const y = zeros(8);
      const factor = rmsNormInto(x, y, epsilon);
      const dx = x.map(() => 1);
      rmsNormBack(y, factor, dy, dx);
      dx.forEach((slope, i) => {
        const h = 1e-6;
        const moved = (by: number): number[] => x.map((entry, j) => (i === j ? entry + by : entry));
        const expected = (loss(moved(h)) - loss(moved(-h))) / (2 * h);
        // rounding of the loss / h, and h² times a third derivative of at most some factor³
        expect(Math.abs(slope - 1 - expected)).toBeLessThan(1e-6 * (1 + factor ** 3));
      });
    }),
    { numRuns: 50 },
  );
});

test('numbers whose squares are no doubles are divided all the same', () => {
  const y = zeros(2);
  expect(rmsNormInto([1e200, 7e200], y, epsilon)).toBeCloseTo(2e-201, 212);
  expect(y[0]).toBeCloseTo(0.2, 12);
  expect(y[1]).toBeCloseTo(1.4, 12);
  expect(rmsNormInto([1e-200, 7e-200], y, 0)).toBeCloseTo(2e199, -190);
  expect(y).toEqual([expect.closeTo(0.2, 12), expect.closeTo(1.4, 12)]);
  rmsNormInto([5e-324, -5e-324], y, 0); // 1/x is none, x/x is 1
  expect(y).toEqual([1, -1]);
  expect(rmsNormInto([0, -0], y, 0)).toBe(0);
  expect(y).toEqual([0, -0]);
});
