import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stored } from '../../../sims/fp8/format.ts';
import { formats } from '../../../sims/fp8/formats.ts';
import { rounderOf, stepOf } from '../../../sims/fp8/rounding.ts';

const { e4m3, e5m2, e5m6, bf16, e2m1, ue8m0 } = formats;
const near = fc.oneof(
  fc.double({ min: -600, max: 600, noNaN: true }),
  fc.double({ min: -0.02, max: 0.02, noNaN: true }),
  fc.integer({ min: -4096, max: 4096 }).map((n) => n / 2 ** 13), // ties among them
  fc.integer({ min: -8192, max: 8192 }).map((n) => n / 16),
);

// 4. A second way: codes and back.
test.each([e4m3, e5m2, e5m6, bf16, e2m1])('$name: rounds as its codes do, ties too', (format) => {
  const round = rounderOf(format);
  fc.assert(
    fc.property(near, (x) => {
      expect(round(x) + 0).toBe(stored(x, format) + 0);
    }),
    { numRuns: 2000 },
  );
});

test.each([1.0625, 1.1875, 17, 464, 1e9, 2 ** -10, 1.5 * 2 ** -10, 1 - 2 ** -40, -448, 0])(
  'E4M3 of %d is what its code stores',
  (x) => {
    expect(rounderOf(e4m3)(x)).toBe(stored(x, e4m3));
  },
);

test('a step is the distance to the next value', () => {
  expect([1, 1.9, 2, 448, 2 ** -9, 0].map((x) => stepOf(x, e4m3, -6))).toEqual([
    0.125,
    0.125,
    0.25,
    32,
    2 ** -9,
    2 ** -9,
  ]);
});

test('refuses UE8M0', () => {
  expect(() => rounderOf(ue8m0)).toThrow('signed format that rounds to nearest, got UE8M0');
});
