import fc from 'fast-check';
import { expect, test } from 'vitest';
import { below, normal, sample, shuffled, stream } from '../../../sims/math/random.ts';
import { deviation, mean, sum, vector } from '../../../sims/math/vector.ts';

const seeds = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
const draws = 20_000;

/** Another writing of sfc32, on unsigned BigInts, from the state that stream(seed, purpose) has. */
function* sfc32(a: bigint, b: bigint, c: bigint, counter: bigint): Generator<bigint, never> {
  const low = (x: bigint): bigint => x & 0xffff_ffffn;
  for (;;) {
    const t = low(a + b + counter);
    counter = low(counter + 1n);
    a = b ^ (b >> 9n);
    b = low(c + (c << 3n));
    c = low(((c << 21n) | (c >> 11n)) + t);
    yield t;
  }
}

/** MurmurHash3's mixing on BigInts. */
function hash(text: string, seed: bigint): bigint {
  const low = (x: bigint): bigint => x & 0xffff_ffffn;
  let h = low(seed);
  for (const character of text.split('')) {
    h = low((h ^ BigInt(character.charCodeAt(0))) * 0xcc9e2d51n);
    h = low((h << 13n) | (h >> 19n));
    h = low(h * 5n + 0xe6546b64n);
  }
  h = low((h ^ (h >> 16n)) * 0x85ebca6bn);
  h = low((h ^ (h >> 13n)) * 0xc2b2ae35n);
  return h ^ (h >> 16n);
}

test('for any seed, the stream is sfc32 as written on whole numbers', () => {
  fc.assert(
    fc.property(seeds, fc.string(), (seed, purpose) => {
      const a = hash(purpose, BigInt(seed));
      const b = hash(purpose, (BigInt(seed) >> 32n) ^ 0x9e3779b9n);
      const generator = sfc32(a, b, hash(purpose, a ^ 0x85ebca6bn), 1n);
      for (let i = 0; i < 15; i++) generator.next();
      const random = stream(seed, purpose);
      for (let i = 0; i < 5; i++) {
        const high = generator.next().value >> 6n;
        const low = generator.next().value >> 5n;
        expect(random()).toBe(Number((high << 27n) | low) / 2 ** 53);
      }
    }),
  );
});

test('for any seed, the same stream gives the same numbers, in [0, 1)', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const [a, b] = [stream(seed, 'tokens'), stream(seed, 'tokens')];
      for (let i = 0; i < 20; i++) {
        const x = a();
        expect(x).toBe(b());
        expect(x >= 0 && x < 1).toBe(true);
      }
    }),
  );
});

test('neighbouring seeds and other purposes give other streams', () => {
  const first = new Set<number>();
  for (let seed = 0; seed < 1000; seed++) {
    for (const purpose of ['a', 'b']) first.add(stream(seed, purpose)());
  }
  first.add(stream(2 ** 32, 'a')());
  expect(first.size).toBe(2001);
});

test('numbers spread evenly: a hundred boxes within chance (χ², 5 standard errors)', () => {
  const random = stream(1, 'boxes');
  const counts = new Array<number>(100).fill(0);
  for (let i = 0; i < draws; i++) counts[Math.floor(random() * 100)]++;
  const chi2 = sum(counts.map((n) => (n - draws / 100) ** 2 / (draws / 100)));
  expect(Math.abs(chi2 - 99) / Math.sqrt(2 * 99)).toBeLessThan(5);
});

test('normal draws have mean 0, deviation 1 and normal tails (5 standard errors)', () => {
  const random = stream(2, 'normal');
  const x = vector(draws, () => normal(random));
  expect(Math.abs(mean(x))).toBeLessThan(5 / Math.sqrt(draws));
  expect(Math.abs(deviation(x) - 1)).toBeLessThan(5 / Math.sqrt(2 * draws));
  const beyond = x.filter((v) => Math.abs(v) > 1.959964).length / draws;
  expect(Math.abs(beyond - 0.05)).toBeLessThan(5 * Math.sqrt((0.05 * 0.95) / draws));
});

test('a normal draw is finite whatever the stream gives', () => {
  expect(Math.abs(normal(() => 0))).toBe(0);
  expect(normal(() => 1 - 2 ** -53)).toBeCloseTo(Math.sqrt(2 * 53 * Math.log(2)), 6);
});

test('below gives each of n numbers, and only those', () => {
  const random = stream(3, 'below');
  const seen = new Set(vector(200, () => below(5, random)));
  expect([...seen].sort()).toEqual([0, 1, 2, 3, 4]);
});

test('sample draws in proportion to the weights (5 standard errors)', () => {
  const weights = [1, 0, 3, 6];
  const random = stream(4, 'sample');
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < draws; i++) counts[sample(weights, random)]++;
  expect(counts[1]).toBe(0);
  counts.forEach((count, i) => {
    const p = weights[i] / 10;
    expect(Math.abs(count / draws - p)).toBeLessThanOrEqual(5 * Math.sqrt((p * (1 - p)) / draws));
  });
});

test('for any weights, the crumbs of rounding never draw what has no weight', () => {
  const weights = fc.array(fc.constantFrom(0, 0, 0.1, 0.2, 0.7, 1e-300), { minLength: 1 });
  fc.assert(
    fc.property(weights, fc.constantFrom(0, 0.5, 1 - 2 ** -53), (w, x) => {
      fc.pre(sum(w) > 0);
      expect(w[sample(w, () => x)]).toBeGreaterThan(0);
    }),
  );
});

test('shuffled keeps every entry, leaves its argument, and reaches every order', () => {
  const entries = Object.freeze([1, 2, 3]);
  const random = stream(5, 'shuffled');
  const orders = new Map<string, number>();
  for (let i = 0; i < 6000; i++) {
    const order = shuffled(entries, random).join('');
    orders.set(order, (orders.get(order) ?? 0) + 1);
  }
  expect([...orders.keys()].sort()).toEqual(['123', '132', '213', '231', '312', '321']);
  const bound = 5 * Math.sqrt(6000 * (1 / 6) * (5 / 6));
  for (const count of orders.values()) expect(Math.abs(count - 1000)).toBeLessThan(bound);
});

test('a seed that is not whole, and weights without a sum, are refused', () => {
  expect(() => stream(1.5, 'x')).toThrow('stream requires a whole seed, got 1.5');
  expect(() => stream(2 ** 53, 'x')).toThrow('stream requires a whole seed, got 9007199254740992');
  const random = stream(1, 'x');
  expect(() => sample([0, 0], random)).toThrow('sample requires weights of a positive sum, got 0');
  expect(() => sample([], random)).toThrow('sample requires weights of a positive sum, got 0');
  expect(() => sample([NaN], random)).toThrow('sample requires weights of a positive sum, got NaN');
});
