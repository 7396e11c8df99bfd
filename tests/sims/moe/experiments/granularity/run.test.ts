import { beforeAll, describe, expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import { mean, sum } from '../../../../../sims/math/vector.ts';
import type { Frame } from '../../../../../sims/moe/experiments/granularity/frame.ts';
import type { Values } from '../../../../../sims/moe/experiments/granularity/knobs.ts';
import { run as granularity } from '../../../../../sims/moe/experiments/granularity/run.ts';
import { loadTexts, type Texts } from '../../../../../sims/texts/index.ts';
import { claims } from '../../../../../src/labs/moe/granularity/claims.ts';

let texts: Texts;
/** One seed without a shared expert, hardly trained. */
let short: Frame[];
beforeAll(async () => {
  texts = await loadTexts();
  short = run({ runs: 1, steps: 40, shared: 0 });
}, 60_000);

const run = (values: Partial<Values>): Frame[] => [...drive(granularity, values, texts)];
const lastOf = (frames: readonly Frame[]): Frame => frames[frames.length - 1];

// Values that anyone can compute: 3 of 8, 6 of 16, 12 of 32; with one shared 2 of 7, 5 of 15, 11 of 31.
test('the menus are binomial coefficients', () => {
  const [first] = short;
  expect(first.menu).toEqual({ m1: '56', m2: '8,008', m4: '225,792,840' });
});

describe('two seeds with a shared expert', () => {
  let frames: Frame[];
  beforeAll(() => {
    frames = run({ runs: 2, steps: 100 });
  }, 60_000);

  test('the menus leave out what is shared', () => {
    expect(frames[0].menu).toMatchObject({ m1: '21', m4: '84,672,315' });
  });

  test('twelve checkpoints a seed, the last at the end of training', () => {
    expect(frames.length).toBe(24);
    expect(frames.map(({ step }) => step).slice(0, 12)).toEqual(lastOf(frames).points);
    expect(lastOf(frames).step).toBe(100);
    expect(frames.map(({ run }) => run).filter((seed) => seed === 2).length).toBe(12);
  });

  test('means, bands and gaps are those of the seeds', () => {
    const [one, both] = [frames[11], lastOf(frames)];
    for (const m of ['m1', 'm2', 'm4'] as const) {
      const second = 2 * both.mean[m][11] - one.mean[m][11];
      const low = Math.min(second, one.mean[m][11]);
      expect(both.low[m][11]).toBeCloseTo(low, 12);
      expect(both.low[m][11] + both.high[m][11]).toBeCloseTo(2 * both.mean[m][11], 12);
      expect(both.loss[m]).toBe(both.mean[m][11]);
    }
    expect(one.gap.m4).toBeCloseTo(one.loss.m4 - one.loss.m1, 12);
    expect(both.gap.m4).toBeCloseTo(mean(both.gaps.m4), 12);
    expect(both.gaps.m4[0]).toBeCloseTo(one.gaps.m4[0], 12);
    expect(both.names).toEqual(['1', '2']);
  });

  test('the shared expert is harder to lose than the busiest routed one; one more repairs little', () => {
    const { off, offOneMore, forbidden } = lastOf(frames);
    expect(off).toBeGreaterThan(3 * Math.max(0, forbidden));
    expect(offOneMore).toBeGreaterThan(off / 2);
    const { damage, jump, without, seeds } = lastOf(frames);
    expect(jump.m4).toBeCloseTo(damage.m4[0], 12);
    expect(jump.m1).toBeCloseTo(mean(without.m1) - mean(seeds.m1), 12);
  });

  test('every split learns', () => {
    for (const losses of Object.values(lastOf(frames).mean)) {
      expect(losses[11]).toBeLessThan(losses[0] - 0.5);
    }
  });
});

test('without a shared expert there is nothing to switch off', () => {
  for (const damage of Object.values(lastOf(short).damage)) {
    expect(damage[0]).toBe(0);
    expect(damage[2]).not.toBe(0);
  }
});

test('a scale of m leaves the uncut model as it is, and changes the others', () => {
  const one = lastOf(short);
  const split = lastOf(run({ runs: 1, steps: 40, shared: 0, scale: 'split' }));
  expect(split.loss.m1).toBe(one.loss.m1);
  expect(split.loss.m2).not.toBe(one.loss.m2);
});

test('a bet names the split that has the lowest loss in every seed, if there is one', () => {
  const [frame] = short;
  const { unshared } = claims.bets;
  const endsWith = (m1: number[], m2: number[], m4: number[]): string =>
    unshared.judge([{ ...frame, seeds: { m1, m2, m4 } }], []);
  expect(endsWith([2.1, 2.2], [2.2, 2.3], [2.3, 2.4])).toBe('uncut');
  expect(endsWith([2.4, 2.5], [2.5, 2.4], [2.3, 2.2])).toBe('four');
  expect(endsWith([2.1, 2.5], [2.2, 2.4], [2.3, 2.6])).toBe('none');
});

test('the layer of the paper’s example has its 120 and 4,426,165,368 teams', () => {
  const [frame] = drive(granularity, { layer: 'example', shared: 0, runs: 1, steps: 40 }, texts);
  expect(frame.menu).toEqual({ m1: '120', m2: '35,960', m4: '4,426,165,368' });
  expect(frame.chosen.m4.length).toBe(8);
});

test('the character that passes moves on, and goes to as many experts as it may', () => {
  expect(short.slice(0, 3).map(({ at }) => at)).toEqual([7, 8, 9]);
  for (const { text, chosen, gates, experts } of short) {
    expect([...text].length).toBe(24);
    expect(chosen.m4.length).toBe(12);
    expect(new Set(chosen.m4).size).toBe(12);
    expect(Math.max(...chosen.m4)).toBeLessThan(experts.m4);
    expect(sum(gates.m4)).toBeCloseTo(1, 12);
  }
});
