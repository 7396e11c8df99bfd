import { expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { ByTraining, Frame } from '../../../../../sims/grpo/experiments/clip/frame.ts';
import type { Values } from '../../../../../sims/grpo/experiments/clip/knobs.ts';
import { run } from '../../../../../sims/grpo/experiments/clip/run.ts';
import { last } from '../../../../../src/labs/contract/claims.ts';
import { claims } from '../../../../../src/labs/grpo/clip/claims.ts';

const { bets, scenarios } = claims;
const play = (values: Partial<Values> = {}): Frame[] => [...drive(run, values, undefined)];
const clipped = (frames: readonly Frame[], lane: keyof ByTraining = 'often'): number =>
  Math.max(...frames.map((frame) => frame.clipped[lane]));

test('at the defaults: with one update nothing is clipped, with four something is, at any seed', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const frames = play({ seed });
    expect(clipped(frames, 'once')).toBe(0);
    expect(clipped(frames)).toBeGreaterThan(0.1);
    expect(last(frames).reward.often).toBeGreaterThan(frames[0].reward.often);
  }
});

test('the curves are the table of the fact sheet', () => {
  const { ratios, objective, slope } = play()[0];
  const at = ratios.indexOf(1.5);
  const below = ratios.indexOf(0.5);
  const row = (i: number): number[] =>
    [objective.good[i], slope.good[i], objective.bad[i], slope.bad[i]].map(
      (x) => Math.round(10 * x) / 10,
    );
  expect(row(at)).toEqual([1.2, 0, -1.5, -1]);
  expect(row(below)).toEqual([0.5, 1, -0.8, 0]);
});

test('answers stand on the curves', () => {
  for (const { endRatios, endObjectives } of play()) {
    const { good, bad } = endObjectives;
    endRatios.good.forEach((ratio, i) => expect(good[i]).toBeCloseTo(Math.min(ratio, 1.2), 9));
    endRatios.bad.forEach((ratio, i) => expect(bad[i]).toBeCloseTo(-Math.max(ratio, 0.8), 9));
  }
});

test('its bets come out as the texts say, at several seeds', () => {
  for (const seed of [1, 2, 3]) {
    const outcomes = Object.values(bets).map(({ before, change, judge }) =>
      judge(play({ ...before, ...change, seed }), play({ ...before, seed })),
    );
    expect(outcomes).toEqual(['some', 'never']);
  }
});

test('its scenarios are true of what happens', () => {
  for (const seed of [1, 2, 3]) {
    const start = (name: keyof typeof scenarios): Frame[] =>
      play({ ...scenarios[name].values, seed });
    expect(clipped(start('idle'))).toBe(0);
    expect(clipped(start('manyUpdates'))).toBeGreaterThan(clipped(play({ seed })));
    expect(last(start('clipHigher')).raised).toBeCloseTo(0.0128, 12);
    expect(last(start('wideClip')).raised).toBeCloseTo(0.11, 12);
    expect(clipped(start('wideClip'))).toBe(0);
    expect(clipped(start('slow'))).toBeLessThan(0.1);
    for (const { spread } of start('nearStart')) expect(spread.k3).toBeLessThan(spread.k1);
    expect(start('mask').some(({ masked }) => masked > 0)).toBe(true);
    expect(last(start('unbiasedWeak')).exactKl).toBeGreaterThan(last(start('leash')).exactKl);
    const { spread } = last(start('farAway'));
    expect(spread.k3).toBeGreaterThan(spread.k1);
    expect(last(start('leash')).exactKl).toBeLessThan(last(play({ seed })).exactKl);
  }
});

test('V3.2 changes nothing where its knobs have nothing to act on', () => {
  const plain = play();
  expect(play({ unbiased: true })).toEqual(plain); // β is 0
  expect(play({ updates: 1, delta: 0.01 })).toEqual(play({ updates: 1 })); // every ratio is 1
  expect(plain.every(({ masked }) => masked === 0)).toBe(true);
});
