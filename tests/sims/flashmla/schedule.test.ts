import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blocksOf,
  busyTimes,
  oneEach,
  schedule,
  workersFor,
  type Plan,
} from '../../../sims/flashmla/schedule.ts';
import { publishedPlan } from './published-plan.ts';

/** [request, first, end] of each piece, worker by worker. */
const pieces = ({ workers }: Plan): number[][][] =>
  workers.map((shares) => shares.map(({ request, first, end }) => [request, first, end]));

describe('the plans of the published code', () => {
  test('one long request and three short ones, four workers', () => {
    const plan = schedule([4096, 64, 64, 64], { workers: 4 });
    expect(plan.budget).toBe(27);
    expect(pieces(plan)).toEqual([
      [[0, 0, 22]],
      [[0, 22, 44]],
      [[0, 44, 64]],
      [
        [1, 0, 1],
        [2, 0, 1],
        [3, 0, 1],
      ],
    ]);
    expect(plan.splits).toEqual([0, 3, 4, 5, 6]);
  });

  test('one request, eight workers: pieces of 17 blocks, the last of 9', () => {
    const plan = schedule([8192], { workers: 8 });
    expect(plan.budget).toBe(22);
    expect(plan.workers.flat().map(({ first, end }) => end - first)).toEqual([
      ...[17, 17, 17, 17, 17, 17, 17, 9],
    ]);
  });

  test('three requests, six workers', () => {
    const plan = schedule([1000, 2000, 3000], { workers: 6 });
    expect(plan.budget).toBe(24);
    expect(plan.splits).toEqual([0, 1, 3, 7]);
    expect(pieces(plan)[2]).toEqual([
      [1, 19, 32],
      [2, 0, 1],
    ]);
  });
});

const lengths = fc.array(fc.integer({ min: 0, max: 40_000 }), { minLength: 1, maxLength: 12 });
const options = fc.record({
  workers: fc.integer({ min: 1, max: 40 }),
  overhead: fc.integer({ min: 0, max: 12 }),
  block: fc.constantFrom(1, 64, 100),
});

test('every block of every request is assigned once and in order; no budget is exceeded', () => {
  fc.assert(
    fc.property(lengths, options, (all, given) => {
      const plan = schedule(all, given);
      const shares = plan.workers.flat();
      const next = all.map(() => 0);
      const splits = all.map(() => 0);
      shares.forEach(({ request, first, end, split }, i) => {
        expect(first).toBe(next[request]);
        expect(end).toBeGreaterThan(first);
        expect(split).toBe(splits[request]);
        expect(request).toBeGreaterThanOrEqual(shares[Math.max(0, i - 1)].request);
        next[request] = end;
        splits[request]++;
      });
      expect(next).toEqual(all.map((length) => blocksOf(length, given.block)));
      expect(plan.splits).toEqual(
        splits.reduce((sums, one) => [...sums, sums[sums.length - 1] + one], [0]),
      );
      for (const busy of busyTimes(plan, given.overhead))
        expect(busy).toBeLessThanOrEqual(plan.budget);
      expect(shares.length).toBeLessThanOrEqual(all.length + given.workers);
    }),
  );
});

test('is the plan of the published walk, piece by piece', () => {
  fc.assert(
    fc.property(lengths, options, (all, given) => {
      const plan = schedule(all, given);
      const wanted = publishedPlan(all, given.workers, given.overhead, given.block);
      expect(plan.budget).toBe(wanted.payload);
      expect(plan.splits).toEqual(wanted.splits);
      plan.workers.forEach(([share], worker) => {
        if (share) expect([share.request, share.first]).toEqual(wanted.begins[worker]);
      });
    }),
  );
});

test('whole requests go to who is free first', () => {
  const plan = oneEach([640, 64, 128, 64, 64], { workers: 2, overhead: 1 });
  expect(pieces(plan)).toEqual([
    [[0, 0, 10]],
    [
      [1, 0, 1],
      [2, 0, 2],
      [3, 0, 1],
      [4, 0, 1],
    ],
  ]);
  expect(busyTimes(plan, 1)).toEqual([11, 9]);
  expect(plan.budget).toBe(11);
});

test('a request of no token has one block', () => {
  expect([0, 1, 64, 65].map((length) => blocksOf(length))).toEqual([1, 1, 1, 2]);
  expect(pieces(schedule([0, 0], { workers: 1 }))).toEqual([
    [
      [0, 0, 1],
      [1, 0, 1],
    ],
  ]);
});

test('more workers than blocks: some have nothing to do', () => {
  const plan = schedule([64, 10], { workers: 8, overhead: 0 });
  expect(pieces(plan)).toEqual([[[0, 0, 1]], [[1, 0, 1]], [], [], [], [], [], []]);
  expect(pieces(oneEach([64], { workers: 3 }))).toEqual([[[0, 0, 1]], [], []]);
});

describe('workers of a card', () => {
  test('an H800 has 66 for 128 heads and one token, 33 for two', () => {
    expect(workersFor(132, { heads: 128 })).toBe(66);
    expect(workersFor(132, { heads: 128, queries: 2 })).toBe(33);
    expect(workersFor(132, { heads: 16 })).toBe(132);
  });

  test('heads that are no multiple of 64 fill a group in part; there is always one worker', () => {
    expect(workersFor(132, { heads: 100 })).toBe(66);
    expect(workersFor(132, { heads: 32, keyHeads: 8 })).toBe(16);
    expect(workersFor(2, { heads: 128, queries: 4 })).toBe(1);
  });
});

test.each([
  [() => schedule([], { workers: 1 }), 'at least one request, got 0'],
  [() => schedule([1.5], { workers: 1 }), 'length of request 0 of at least 0, got 1.5'],
  [() => schedule([-1], { workers: 1 }), 'got -1'],
  [() => schedule([NaN], { workers: 1 }), 'got NaN'],
  [() => schedule([Infinity], { workers: 1 }), 'got Infinity'],
  [() => schedule([1], { workers: 0 }), 'workers of at least 1, got 0'],
  [() => schedule([1], { workers: 1e9 }), 'at most 1000000 workers'],
  [() => schedule([1], { workers: 1, overhead: -1 }), 'overhead of at least 0, got -1'],
  [() => schedule([1], { workers: 1, block: 0 }), 'keys a block of at least 1, got 0'],
  [() => oneEach([], { workers: 1 }), 'oneEach requires at least one request'],
  [() => workersFor(0, { heads: 1 }), 'processors of at least 1, got 0'],
  [() => workersFor(132, { heads: 128, keyHeads: 3 }), 'kv-heads that divide 128 heads, got 3'],
  [() => busyTimes(schedule([1], { workers: 1 }), NaN), 'overhead of at least 0, got NaN'],
])('%s is refused', (call, message) => {
  expect(call).toThrow(message);
});
