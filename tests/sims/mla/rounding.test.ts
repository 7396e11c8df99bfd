import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normal, stream } from '../../../sims/math/random.ts';
import { matrix } from '../../../sims/math/vector.ts';
import { rounded, roundedCache, roundingError } from '../../../sims/mla/rounding.ts';
import { randomLatentWeights } from '../../../sims/mla/weights.ts';

// 1. Worked out by hand: 3 bits are −3 … 3 steps of a third of the largest.
test('an entry goes to the nearest step; the largest and 0 stay', () => {
  expect(rounded([3, 1.4, -1.6, 0, -3], 3)).toEqual([3, 1, -2, 0, -3]);
  expect(rounded([0, 0], 4)).toEqual([0, 0]);
});

// 2. By property: nothing is farther off than half a step.
test('nothing is farther off than half a step, and twice rounded is once rounded', () => {
  const entries = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(entries, fc.integer({ min: 2, max: 12 }), (x, bits) => {
      const once = rounded(x, bits);
      const step = Math.max(...x.map(Math.abs)) / (2 ** (bits - 1) - 1);
      x.forEach((entry, i) => {
        expect(Math.abs(once[i] - entry)).toBeLessThanOrEqual(0.5 * step * (1 + 1e-9));
      });
      const twice = rounded(once, bits);
      twice.forEach((entry, i) => expect(entry).toBeCloseTo(once[i], 6));
    }),
  );
});

const shape = { heads: 4, content: 16, rotary: 8, value: 16, latent: 64 };
const random = stream(1, 'rounding');
const weights = randomLatentWeights(shape, 12, 0, random);
const hidden = matrix(12, 12, () => normal(random));

test('four bits less make the error of the outputs about sixteen times as large', () => {
  const [fine, coarse] = [10, 6].map((bits) => roundingError(hidden, weights, shape, bits));
  expect(coarse / fine).toBeGreaterThan(10);
  expect(coarse / fine).toBeLessThan(24);
});

test('a rounded cache counts like any other', () => {
  const cache = roundedCache(shape, 6);
  cache.append(new Array<number>(cache.width).fill(1));
  expect([cache.length, cache.elements, cache.bytes(6)]).toEqual([1, 72, 54]);
});

test.each([
  ['bits', () => rounded([1], 1)],
  ['bits', () => rounded([1], 6.5)],
  ['bits', () => rounded([1], NaN)],
  ['entries', () => rounded([1, NaN], 6)],
  ['entries', () => rounded([-Infinity], 6)],
])('refused by name: %s', (name, act) => {
  expect(act).toThrow(name);
});
