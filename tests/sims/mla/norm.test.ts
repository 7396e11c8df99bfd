import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dot } from '../../../sims/math/vector.ts';
import { rmsNorm } from '../../../sims/mla/norm.ts';

const entry = fc.integer({ min: -2048, max: 2048 }).map((n) => n / 1024);
const some = fc.array(entry, { minLength: 1, maxLength: 8 });
const ones = (x: readonly number[]): number[] => x.map(() => 1);

// By hand: the mean square of (3, 4) is 12.5.
test('3 and 4 are divided by the root of 12.5', () => {
  const [a, b] = rmsNorm([3, 4], [1, 1], 0);
  expect(a).toBeCloseTo(3 / Math.sqrt(12.5), 12);
  expect(b).toBeCloseTo(4 / Math.sqrt(12.5), 12);
  // With ε = 12.5 they are divided by the root of 25.
  const [c, d] = rmsNorm([3, 4], [10, 1], 12.5);
  expect(c).toBeCloseTo(6, 12);
  expect(d).toBeCloseTo(0.8, 12);
});

test('for any numbers, the mean square of what comes out is s/(s + ε)', () => {
  fc.assert(
    fc.property(some, fc.constantFrom(1e-6, 0.5), (x, epsilon) => {
      const square = dot(x, x) / x.length;
      const y = rmsNorm(x, ones(x), epsilon);
      expect(dot(y, y) / x.length).toBeCloseTo(square / (square + epsilon), 12);
    }),
  );
});

test('for any weights, each number is weighed by its own', () => {
  fc.assert(
    fc.property(some, (x) => {
      const weights = x.map((_, i) => i - 2);
      const plain = rmsNorm(x, ones(x));
      rmsNorm(x, weights).forEach((y, i) => expect(y).toBeCloseTo(plain[i] * weights[i], 12));
    }),
  );
});

test('the size of the numbers does not matter, up to where their squares overflow and beyond', () => {
  const [a, b] = rmsNorm([3, 4], [1, 1]);
  for (const size of [1e3, 1e150, 1e200, 1e307]) {
    const [c, d] = rmsNorm([3 * size, 4 * size], [1, 1]);
    expect(c).toBeCloseTo(a, 6); // ε counts for 3 and 4 alone
    expect(d).toBeCloseTo(b, 6);
  }
});

describe('is refused:', () => {
  test.each([
    ['another number of weights', [1, 2], [1], 0, 'got 1'],
    ['a number that is none', [1, NaN], [1, 1], 0, 'got NaN'],
    ['a negative ε', [1, 2], [1, 1], -1, 'got -1'],
    ['what has no size, without ε', [0, 0], [1, 1], 0, 'rmsNorm'],
  ])('%s', (_, x, weights, epsilon, message) => {
    expect(() => rmsNorm(x, weights, epsilon)).toThrow(message);
  });
});
