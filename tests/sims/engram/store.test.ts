import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  allocate,
  bytesPerToken,
  lruCache,
  meanLatency,
  prefetchStall,
  published,
  publishedLayers,
  publishedWidth,
  tableParameters,
  tierShares,
  zipfCache,
} from '../../../sims/engram/store.ts';
import { sample, stream } from '../../../sims/math/random.ts';
import { sum } from '../../../sims/math/vector.ts';

// 1. Values computed beforehand, and published sizes.
test.each([
  [1, 1000, 0.52],
  [1, 10_000, 0.68],
  [1.2, 1000, 0.82],
  [1.2, 10_000, 0.91],
])('of a million rows with exponent %d, the %i most frequent serve %d', (s, kept, share) => {
  expect(zipfCache(1e6, s, kept)).toBeCloseTo(share, 2);
});

test('slots × width × layers give the published sizes', () => {
  const sizes = published.map(({ slots }) =>
    tableParameters(slots, publishedWidth, publishedLayers.length),
  );
  expect(sizes).toEqual([0, 5_791_744_000, 18_533_580_800]);
  expect(bytesPerToken(publishedWidth, 2)).toBe(2560);
});

// 2. What defines the result.
test('tiers share all reads between them when together they hold every row', () => {
  expect(sum(tierShares(5000, 1, [50, 500, 4450]))).toBeCloseTo(1, 12);
  expect(tierShares(10, 0, [1, 2, 7])).toEqual([
    0.1,
    expect.closeTo(0.2, 12),
    expect.closeTo(0.7, 12),
  ]);
});

test('experts and memory use the whole budget; at ρ = 1 there is no memory', () => {
  fc.assert(
    fc.property(fc.nat(1024), fc.nat(1e6), (n, budget) => {
      const { experts, memory } = allocate(budget, n / 1024);
      expect(experts + memory).toBeCloseTo(budget, 6);
    }),
  );
  expect(allocate(100, 1)).toEqual({ experts: 100, memory: 0 });
});

test('a deeper layer never waits longer', () => {
  fc.assert(
    fc.property(fc.nat(100), fc.nat(100), fc.nat(100), (transfer, before, more) => {
      const stall = prefetchStall(transfer, before);
      expect(stall).toBe(Math.max(0, transfer - before));
      expect(prefetchStall(transfer, before + more)).toBeLessThanOrEqual(stall);
    }),
  );
});

// 4. A second way to the same answer.
test('the cache that drops the longest unused does what a list does', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { maxLength: 60 }), fc.nat(6), (reads, capacity) => {
      const cache = lruCache(capacity);
      let list: number[] = [];
      for (const row of reads) {
        expect(cache.read(row)).toBe(list.includes(row));
        list = [row, ...list.filter((other) => other !== row)].slice(0, capacity);
      }
    }),
  );
});

test('on independent reads it does not beat the best fixed content', () => {
  const [rows, kept, reads] = [500, 50, 20_000];
  const weights = Array.from({ length: rows }, (_, r) => 1 / (r + 1));
  const random = stream(1, 'reads');
  const cache = lruCache(kept);
  let hits = 0;
  for (let i = 0; i < reads; i++) if (cache.read(sample(weights, random))) hits++;
  expect(hits / reads).toBeLessThan(zipfCache(rows, 1, kept));
  expect(hits / reads).toBeGreaterThan(0.4); // and is not useless: fixed content has 0.66
});

// 6. What is refused.
test('what cannot be is refused by name', () => {
  expect(() => allocate(10, 1.1)).toThrow('allocate requires rho from 0 to 1, got 1.1');
  expect(() => allocate(10, NaN)).toThrow('allocate requires rho from 0 to 1, got NaN');
  expect(() => zipfCache(0, 1, 0)).toThrow('zipfCache requires whole rows of at least 1, got 0');
  expect(() => zipfCache(10, 1, 11)).toThrow('zipfCache requires 0 to 10 kept rows, got 11');
  expect(() => lruCache(-1)).toThrow('lruCache requires whole capacity of at least 0, got -1');
  expect(() => prefetchStall(1, NaN)).toThrow(
    'prefetchStall requires a computing time of at least 0, got NaN',
  );
  expect(() => prefetchStall(Infinity, Infinity)).toThrow('got Infinity');
  expect(() => zipfCache(1e12, 1, 10)).toThrow('zipfCache requires at most 100000000 rows');
  for (const exponent of [NaN, -1, -400]) {
    expect(() => zipfCache(10, exponent, 1)).toThrow(
      `zipfCache requires an exponent of at least 0, got ${exponent}`,
    );
  }
  expect(() => tierShares(100, 1, [10, -5, 100])).toThrow(
    'tierShares requires whole capacities of at least 0, got -5',
  );
  for (const budget of [NaN, Infinity, -100]) {
    expect(() => allocate(budget, 0.5)).toThrow(
      `allocate requires parameters of at least 0, got ${budget}`,
    );
  }
  expect(() => meanLatency([0.5, 0.5], [1])).toThrow('meanLatency requires 2 latencies, got 1');
  expect(() => meanLatency([0.5], [1, 9])).toThrow('meanLatency requires 1 latencies, got 2');
  expect(() => meanLatency([0.75, 0.75], [1, 9])).toThrow(
    'meanLatency requires at most 1 in all, got 1.5',
  );
  expect(() => meanLatency([], [])).toThrow('meanLatency requires whole tiers of at least 1');
  expect(() => tierShares(NaN, 1, [])).toThrow('tierShares requires whole rows of at least 1');
  expect(tierShares(10, 0, [10, 5])).toEqual([1, 0]);
  expect(() => meanLatency([1], [NaN])).toThrow('got NaN');
  expect(() => bytesPerToken(-1280, 2)).toThrow(
    'bytesPerToken requires whole width of at least 0, got -1280',
  );
  expect(() => tableParameters(NaN, 1, 1)).toThrow(
    'tableParameters requires whole slots of at least 0, got NaN',
  );
});
