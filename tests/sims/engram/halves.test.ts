import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasher } from '../../../sims/engram/halves.ts';
import { multipliers, ngramHash } from '../../../sims/engram/hash.ts';

// 1. The value of hash.test.ts, computed beforehand.
test('two halves give the exact slot beyond 2^53', () => {
  const { slot } = hasher([90071992547409n, 12345678901235n, 98765432198765n]);
  expect(slot([99000, 12345], 646403)).toBe(555392);
  expect(slot([99000, 12345, 7], 646403)).toBe(605622);
});

// 4. A second way to the same answer: BigInt.
test('for any ids, multipliers of 64 bits and sizes, the slot is that of BigInt', () => {
  const id = fc.integer({ min: 1 - 2 ** 21, max: 2 ** 21 - 1 });
  const factor = fc.bigInt({ min: 0n, max: 2n ** 63n - 1n });
  const size = fc.oneof(
    fc.integer({ min: 1, max: 5000 }),
    fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  );
  fc.assert(
    fc.property(
      fc.array(id, { minLength: 1, maxLength: 3 }),
      fc.tuple(factor, factor, factor),
      fc.oneof(size, fc.integer({ min: 2 ** 36 - 9999, max: 2 ** 36 })),
      (ngram, factors, slots) => {
        expect(hasher(factors).slot(ngram, slots)).toBe(ngramHash(ngram, factors, slots));
      },
    ),
    { numRuns: 5000 },
  );
});

test('several tables at once are the tables one by one', () => {
  const factors = multipliers(1, 0, 100_000, 2);
  const { slot, slots } = hasher(factors);
  expect(slots([5, 99_999], [101, 103, 2])).toEqual([101, 103, 2].map((m) => slot([5, 99_999], m)));
});

// 6. What is refused.
test('what would not be exact is refused', () => {
  const { slot } = hasher([3n]);
  expect(() => slot([2 ** 21], 7)).toThrow('hasher requires ids below 2^21 in size, got 2097152');
  expect(() => slot([NaN], 7)).toThrow('hasher requires ids below 2^21 in size, got NaN');
  expect(() => slot([1, 1], 7)).toThrow('hasher requires a multiplier for each of 2 tokens, got 1');
  expect(() => slot([], 7)).toThrow('hasher requires at least one token, got 0');
  expect(() => slot([1], 0)).toThrow('hasher requires a table of 1 to 2^36 slots, got 0');
});
