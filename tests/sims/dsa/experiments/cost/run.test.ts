import { expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { Values } from '../../../../../sims/dsa/experiments/cost/knobs.ts';
import { run } from '../../../../../sims/dsa/experiments/cost/run.ts';

const frame = (given: Partial<Values> = {}) => [...drive(run, given, undefined)][0];

test('13.4 times less at 128K, 17 at most, from 2,176 on', () => {
  const { ratio, limit, breakEven } = frame();
  expect(ratio).toBeCloseTo(13.4, 1);
  expect(limit).toBe(17);
  expect(breakEven).toBe(2176);
});

test('a short text costs more with an indexer', () => {
  expect(frame({ context: 2048 }).ratio).toBeLessThan(1);
});

test('the work of a text is the sum of its tokens', () => {
  const { work } = frame({ context: 4096 });
  const tokens = Array.from({ length: 4096 }, (_, t) => t + 1);
  const sparse = tokens.reduce((all, t) => all + 278_528 * Math.min(t, 2048) + 16_384 * t, 0);
  expect(work.sparse).toBeCloseTo(sparse / 1e12, 9);
  expect(work.dense).toBeCloseTo(tokens.reduce((all, t) => all + 278_528 * t, 0) / 1e12, 9);
});

test('the indexer’s heads set the limit', () => {
  expect(frame({ indexHeads: 128 }).limit).toBe(8.5);
});

test('what was measured depends on the queries, and on nothing else', () => {
  expect(frame().fasterFrom).toBe(8192);
  const one = frame({ queries: 'one', k: 256 });
  expect([one.fasterAfter, one.fasterFrom]).toEqual([65_536, 131_072]);
  expect(one.measured.sparse).toEqual([90, 109, 148, 109, 126, 156]);
});
