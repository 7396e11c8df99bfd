import { describe, expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { Values } from '../../../../../sims/flashmla/experiments/split/knobs.ts';
import { run } from '../../../../../sims/flashmla/experiments/split/run.ts';
import { sum } from '../../../../../sims/math/vector.ts';

const frames = (given: Partial<Values> = {}) => [...drive(run, given, undefined)];
const last = (given: Partial<Values> = {}) => frames(given).at(-1) ?? frames(given)[0];

describe('the story of the page', () => {
  test('one long request makes all others wait, unless it is cut', () => {
    const { finish, ratio, idle } = last();
    expect(finish).toEqual({ plan: 86, alone: 384 + 5 }); // 24,576 tokens are 384 blocks
    expect(ratio).toBeCloseTo(389 / 86, 12);
    expect(idle.plan).toBeLessThan(5);
    expect(idle.alone).toBeGreaterThan(70);
  });

  test('more processors help only what is cut', () => {
    const { finish } = last({ workers: 16 });
    expect(finish.alone).toBe(389);
    expect(finish.plan).toBe(46);
  });

  test('as many equal requests as processors stay whole', () => {
    const { ratio, cut } = last({ lengths: new Array<number>(8).fill(4096) });
    expect([ratio, cut]).toEqual([1, 0]);
  });
});

test('what is read grows from nothing to all, in both ways', () => {
  for (const given of [{}, { workers: 3 }, { lengths: [0, 64, 65], overhead: 0 }]) {
    const all = frames(given);
    for (const lane of ['plan', 'alone'] as const) {
      const done = all.map((frame) => frame.done[lane]);
      expect(done[0]).toBe(0);
      expect(done.at(-1)).toBeCloseTo(100, 9);
      expect(done.every((one, i) => i === 0 || one >= done[i - 1])).toBe(true);
    }
  }
});

test('merged pieces are the whole, and the weights of a request add up to 1', () => {
  const { mergeOff, pieces, blocks } = last();
  expect(mergeOff).toBeLessThan(1e-12);
  blocks.forEach((_, request) => {
    const weights = pieces.plan.weight.filter((__, i) => pieces.plan.request[i] === request);
    expect(sum(weights)).toBeCloseTo(1, 12);
  });
});

test('an H800 has 66 workers for 128 heads', () => {
  expect(last().card).toBe(66);
});
