import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  hashText,
  mix,
  multipliers,
  ngramHash,
  nextPrime,
  suffix,
  tableSizes,
} from '../../../sims/engram/hash.ts';
import { stream } from '../../../sims/math/random.ts';

const small = [11n, 13n, 17n];
const large = [90071992547409n, 12345678901235n, 98765432198765n];
const ids = fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 1, maxLength: 12 });

// 1. Values computed beforehand, in Python's integers.
test.each([
  [[7, 3], 106n, 5],
  [[3, 7], 122n, 21],
  [[7, 3, 5], 63n, 63],
  [[7, 7], 22n, 22],
  [[0, 0], 0n, 0],
])('%j mixes to %s and lands in slot %i of 101', (ngram, mixed, slot) => {
  expect(mix(ngram, small)).toBe(mixed);
  expect(ngramHash(ngram, small, 101)).toBe(slot);
});

test('products beyond 2^53 are exact', () => {
  expect(mix([99000, 12345], large)).toBe(8764719856157761827n);
  expect(ngramHash([99000, 12345], large, 646403)).toBe(555392);
  expect(mix([99000, 12345, 7], large)).toBe(8764284755796344280n);
  expect(ngramHash([99000, 12345, 7], large, 646403)).toBe(605622);
});

test('the tables of the demo have the sizes its rule gives', () => {
  expect(tableSizes([646400, 646400], 8, 2)).toEqual([
    [
      [646403, 646411, 646421, 646423, 646433, 646453, 646519, 646523],
      [646537, 646543, 646549, 646571, 646573, 646577, 646609, 646619],
    ],
    [
      [646631, 646637, 646643, 646669, 646687, 646721, 646757, 646771],
      [646781, 646823, 646831, 646837, 646843, 646859, 646873, 646879],
    ],
  ]);
});

test('small tables too: no size is used twice over heads, orders and layers', () => {
  expect(tableSizes([10, 10], 2, 2)).toEqual([
    [
      [11, 13],
      [17, 19],
    ],
    [
      [23, 29],
      [31, 37],
    ],
  ]);
  expect(tableSizes([1], 3)).toEqual([[[2, 3, 5]]]);
});

// 2. What defines the result.
test('for any sizes, every table is prime, its own, and no smaller than asked for', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(
      sizes,
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 3 }),
      (m, k, l) => {
        const tables = tableSizes(m, k, l);
        const all = tables.flat(2);
        expect(new Set(all).size).toBe(all.length);
        for (const size of all) {
          for (let d = 2; d * d <= size; d++) expect(size % d).not.toBe(0);
        }
        for (const layer of tables) {
          layer.forEach((heads, i) => expect(Math.min(...heads)).toBeGreaterThanOrEqual(m[i]));
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('multipliers are odd, and no product leaves 63 bits', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 200_000 }), (seed, vocabulary) => {
      for (const factor of multipliers(seed, 1, vocabulary, 3)) {
        expect(factor % 2n).toBe(1n);
        expect(factor * BigInt(vocabulary - 1) < 2n ** 63n).toBe(true);
      }
    }),
  );
});

test('multipliers fill their range: the largest of many comes near the bound', () => {
  const all = multipliers(3, 0, 129_280, 400);
  const bound = (2n ** 63n - 1n) / 129_280n;
  const largest = all.reduce((a, b) => (a > b ? a : b));
  expect(largest > (bound * 98n) / 100n).toBe(true); // missed with 0.98^400 = 3e-4
});

test('a longer n-gram is the shorter one XOR one more product', () => {
  fc.assert(
    fc.property(fc.tuple(fc.nat(89_999), fc.nat(89_999), fc.nat(89_999)), ([a, b, c]) => {
      expect(mix([a, b, c], large)).toBe(mix([a, b], large) ^ (BigInt(c) * large[2]));
    }),
  );
});

test('slots lie in the table, for masked ids too', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -200, max: 99_999 }), { minLength: 1, maxLength: 3 }),
      (ngram) => {
        const slot = ngramHash(ngram, large, 1009);
        expect(slot).toBeGreaterThanOrEqual(0);
        expect(slot).toBeLessThan(1009);
      },
    ),
  );
});

test('indices of random n-grams are uniform: chi-square within its bounds', () => {
  const random = stream(5, 'uniform');
  const size = 101;
  const counts = new Array<number>(size).fill(0);
  const draws = 20_000;
  for (let i = 0; i < draws; i++) {
    counts[ngramHash([random() * 1e5, random() * 1e5].map(Math.floor), large, size)]++;
  }
  const fair = draws / size;
  const chi = counts.reduce((total, count) => total + (count - fair) ** 2 / fair, 0);
  expect(Math.abs(chi - 100)).toBeLessThan(4 * Math.sqrt(200)); // 100 degrees of freedom, 4 sigma
});

test.each([0.1, 0.5, 1])('at load %d a key shares its slot with 1 − e^(−load)', (load) => {
  const random = stream(9, 'load');
  const [a, b] = tableSizes([20_000], 2)[0][0];
  const keys = Math.round(load * a);
  const slots = Array.from({ length: keys }, () => {
    const ngram = [Math.floor(random() * 1e5), Math.floor(random() * 1e5)];
    return [ngramHash(ngram, large, a), ngramHash(ngram, large, b)];
  });
  const uses = [0, 1].map((head) => {
    const count = new Map<number, number>();
    for (const slot of slots) count.set(slot[head], (count.get(slot[head]) ?? 0) + 1);
    return count;
  });
  const shares = (slot: number[], head: number): boolean => (uses[head].get(slot[head]) ?? 0) > 1;
  const one = slots.filter((slot) => shares(slot, 0)).length / keys;
  const both = slots.filter((slot) => shares(slot, 0) && shares(slot, 1)).length / keys;
  const expected = 1 - Math.exp(-load);
  const bound = (p: number): number => 6 * Math.sqrt(p / keys); // colliding keys come in groups
  expect(Math.abs(one - expected)).toBeLessThan(bound(expected));
  expect(Math.abs(both - expected ** 2)).toBeLessThan(bound(expected ** 2));
});

// 3. What must not matter.
test('a place depends on its last N tokens, not on later ones nor on where it stands', () => {
  const sizes = tableSizes([97, 97], 2)[0];
  fc.assert(
    fc.property(ids, ids, (before, after) => {
      const whole = hashText([...before, ...after], large, sizes, 2);
      expect(hashText(before, large, sizes, 2)).toEqual(whole.slice(0, before.length));
      const alone = hashText(after, large, sizes, 2);
      expect(whole.slice(before.length + 2)).toEqual(alone.slice(2));
    }),
  );
});

test('before the text stands the pad, and an all-zero n-gram is slot 0 in every head', () => {
  expect(suffix([5, 6], 0, 3, 2)).toEqual([5, 2, 2]);
  expect(suffix([5, 6], 1, 3, 2)).toEqual([6, 5, 2]);
  expect(hashText([0], large, tableSizes([97, 97], 2)[0], 0)).toEqual([[0, 0, 0, 0]]);
  expect(hashText([], large, tableSizes([97], 2)[0], 0)).toEqual([]);
});

test('with equal multipliers order is lost and a doubled token cancels', () => {
  expect(mix([3, 7], [11n, 11n])).toBe(mix([7, 3], [11n, 11n]));
  expect(mix([7, 7], [11n, 11n])).toBe(0n);
});

// 4. A second way: sieve of Eratosthenes.
test('nextPrime agrees with a sieve', () => {
  const composite = new Set<number>();
  for (let i = 2; i < 3000; i++) for (let j = 2 * i; j < 3000; j += i) composite.add(j);
  const primes = Array.from({ length: 2900 }, (_, i) => i + 2).filter((n) => !composite.has(n));
  for (let start = -2; start < 2800; start++) {
    expect(nextPrime(start)).toBe(primes.find((p) => p > start));
  }
  expect(nextPrime(10, new Set([11, 13]))).toBe(17);
});

// 6. What is refused.
test('what cannot be hashed is refused by name', () => {
  expect(() => ngramHash([1], [1n], 0)).toThrow(
    'ngramHash requires a table of at least 1 slot, got 0',
  );
  expect(() => mix([1, 2], [1n])).toThrow('mix requires a multiplier for each of 2 tokens, got 1');
  expect(() => ngramHash([], [], 7)).toThrow('mix requires at least one token, got 0');
  for (const id of [0.5, 2 ** 53, 1e300]) {
    expect(() => mix([id], [1n])).toThrow(`mix requires whole token ids, got ${id}`);
  }
  expect(() => suffix([1, 2], 2, 2, 0)).toThrow('suffix requires a place of 2, got 2');
  expect(() => suffix([1, 2], 1.5, 2, 0)).toThrow('suffix requires a place of 2, got 1.5');
  for (const order of [NaN, -1]) {
    expect(() => suffix([1, 2], 1, order, 0)).toThrow(
      `suffix requires whole order of at least 1, got ${order}`,
    );
  }
  expect(() => suffix([1, NaN], 1, 2, 0)).toThrow('suffix requires whole token ids, got NaN');
  expect(() => suffix([1, 2], 1, 2, 0.5)).toThrow('suffix requires whole token ids, got 0.5');
  expect(ngramHash([7, 3], small, 1)).toBe(0);
});

test('tables and multipliers of no number, and more than there can be, are refused by name', () => {
  for (const size of [0, -3]) {
    expect(() => tableSizes([size], 2)).toThrow(
      `tableSizes requires whole sizes of at least 1, got ${size}`,
    );
  }
  expect(() => tableSizes([10], 0)).toThrow('tableSizes requires whole heads of at least 1, got 0');
  expect(() => tableSizes([9e15 - 1e9], 1)).toThrow('tableSizes requires sizes of at most 2^40');
  expect(() => tableSizes([10], 2, 300_000)).toThrow(
    'tableSizes requires at most 4096 tables, got 600000 of 300000 layers',
  );
  expect(() => nextPrime(1.5)).toThrow('nextPrime requires a whole number, got 1.5');
  expect(() => nextPrime(Number.MAX_SAFE_INTEGER)).toThrow('nextPrime requires a start below 2^52');
  expect(() => multipliers(1, 0, 0, 2)).toThrow(
    'multipliers requires whole vocabulary of at least',
  );
  expect(() => multipliers(-1, 0, 9, 2)).toThrow('multipliers requires whole seed of at least 0');
  expect(() => multipliers(1, 0.5, 9, 2)).toThrow('multipliers requires whole layer of at least 0');
  for (const count of [NaN, -2]) {
    expect(() => multipliers(1, 0, 9, count)).toThrow(
      `multipliers requires whole places of at least 1, got ${count}`,
    );
  }
  expect(multipliers(1, 0, Number.MAX_SAFE_INTEGER, 2).every((m) => m > 0n)).toBe(true);
});
