import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exponentOf, powerOf, roundTiesToEven } from '../../../sims/fp8/binary.ts';

test.each([
  [1, 0],
  [-1.999, 0],
  [2, 1],
  [0.3, -2],
  [5e-324, -1074],
  [2 ** -1022, -1022],
  [Number.MAX_VALUE, 1023],
])('the exponent of %d is %d', (x, exponent) => {
  expect(exponentOf(x)).toBe(exponent);
});

test('for any number, it lies between this power of two and the next', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      fc.pre(x !== 0);
      const power = 2 ** exponentOf(x);
      expect(Math.abs(x)).toBeGreaterThanOrEqual(power);
      expect(Math.abs(x) / power).toBeLessThan(2);
    }),
  );
});

test('powers of two are exact, the smallest and the largest too', () => {
  expect([-1074, -1, 0, 1023].map(powerOf)).toEqual([5e-324, 0.5, 1, 2 ** 1023]);
});

test('halves go to the even number, all else to the nearest', () => {
  expect([0.5, 1.5, 2.5, 2.4999, 2.5001, 3, 0].map(roundTiesToEven)).toEqual([0, 2, 2, 2, 3, 3, 0]);
});

test.each([0, NaN, Infinity])('an exponent of %d is refused', (x) => {
  expect(() => exponentOf(x)).toThrow(`exponentOf requires a finite number other than 0, got ${x}`);
});
