import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultRng } from '../../../sims/engram/numpy-random.ts';

const drawn = (seed: number, high: bigint, count = 4): bigint[] => {
  const generator = defaultRng(seed);
  return Array.from({ length: count }, () => generator.integer(high));
};

// 1. NumPy 2.4.6: default_rng(seed).integers(0, high, size=4, dtype=numpy.int64).
test.each<[number, bigint, bigint[]]>([
  [
    0,
    2n ** 62n,
    [2937467307694268567n, 1244171615822312904n, 188957027462249006n, 76220265684581383n],
  ],
  [
    2 ** 40,
    2n ** 63n,
    [3327880930111194816n, 5794493534087600625n, 9179370629039794667n, 1454725940890779250n],
  ],
  [1, 2n ** 32n + 1n, [2198257139n, 4082210492n, 619160822n, 4074418351n]],
  [12345, 10n, [6n, 2n, 7n, 3n]], // below 2³² each word of 64 bits serves two draws
  [
    9,
    3n * 2n ** 61n, // every fourth word is unfair and drawn again
    [6019974129744605868n, 4172294835949698407n, 4953467036239998961n, 6332168554818677320n],
  ],
])('seed %d, below %s', (seed, high, numbers) => {
  expect(drawn(seed, high)).toEqual(numbers);
});

// 2. What defines the result.
test('for any seed and bound, numbers lie below the bound, the same every time', () => {
  const bound = fc.bigInt({ min: 1n, max: 2n ** 63n });
  fc.assert(
    fc.property(fc.maxSafeNat(), bound, (seed, high) => {
      const numbers = drawn(seed, high);
      for (const number of numbers) expect(number >= 0n && number < high).toBe(true);
      expect(drawn(seed, high)).toEqual(numbers);
    }),
  );
});

test('each number is as likely: six sides of a die, within four standard errors', () => {
  const throws = 3000;
  const counts = new Map<bigint, number>();
  for (const side of drawn(4, 6n, throws)) counts.set(side, (counts.get(side) ?? 0) + 1);
  const bound = 4 * Math.sqrt(throws * (1 / 6) * (5 / 6));
  for (const side of [0n, 1n, 2n, 3n, 4n, 5n]) {
    expect(Math.abs((counts.get(side) ?? 0) - throws / 6)).toBeLessThan(bound);
  }
});

// 6. What is refused.
test('what NumPy refuses is refused by name', () => {
  expect(() => defaultRng(-1)).toThrow('defaultRng requires a whole seed from 0, got -1');
  expect(() => defaultRng(0.5)).toThrow('defaultRng requires a whole seed from 0, got 0.5');
  expect(() => drawn(1, 0n)).toThrow('integer requires a bound from 1 to 2^63, got 0');
  expect(() => drawn(1, 2n ** 63n + 1n)).toThrow('integer requires a bound from 1 to 2^63');
  expect(drawn(1, 1n)).toEqual([0n, 0n, 0n, 0n]);
});
