import { expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/drive.ts';
import { clip, type Knobs } from '../../../../sims/grpo/experiments/clip.ts';
import type { Frame } from '../../../../sims/grpo/experiments/clip.frame.ts';

const play = (values: Partial<Knobs & { seed: number }> = {}): Frame[] => [
  ...drive(clip, values, undefined),
];
const clipped = (
  frames: readonly Frame[],
  key: 'clippedOnce' | 'clippedOften' = 'clippedOften',
): number => Math.max(...frames.map((frame) => frame[key]));

test('at the defaults: with one update nothing is clipped, with four something is, at any seed', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const frames = play({ seed });
    expect(clipped(frames, 'clippedOnce')).toBe(0);
    expect(clipped(frames)).toBeGreaterThan(0.1);
    expect(frames[frames.length - 1].rewardOften).toBeGreaterThan(frames[0].rewardOften);
  }
});

test('the curves are the table of the fact sheet', () => {
  const { ratios, good, bad, goodSlope, badSlope } = play()[0];
  const at = ratios.indexOf(1.5);
  const below = ratios.indexOf(0.5);
  expect(
    [good[at], goodSlope[at], bad[at], badSlope[at]].map((x) => Math.round(10 * x) / 10),
  ).toEqual([1.2, 0, -1.5, -1]);
  expect(
    [good[below], goodSlope[below], bad[below], badSlope[below]].map(
      (x) => Math.round(10 * x) / 10,
    ),
  ).toEqual([0.5, 1, -0.8, 0]);
});

test('answers stand on the curves', () => {
  for (const { goodRatios, goodValues, badRatios, badValues } of play()) {
    goodRatios.forEach((ratio, i) => expect(goodValues[i]).toBeCloseTo(Math.min(ratio, 1.2), 9));
    badRatios.forEach((ratio, i) => expect(badValues[i]).toBeCloseTo(-Math.max(ratio, 0.8), 9));
  }
});

test('its bets come out as the texts say, at several seeds', () => {
  for (const seed of [1, 2, 3]) {
    const outcomes = clip.bets.map((bet) => {
      const before = { ...startOf(clip, bet.before), seed };
      return bet.outcomes[bet.judge(play({ ...before, ...bet.change }), play(before))];
    });
    expect(outcomes).toEqual(['some answers, fewer than half', 'not once']);
  }
});

test('its scenarios are true of what happens', () => {
  const run = (i: number, seed: number): Frame[] =>
    play({ ...startOf(clip, clip.scenarios[i].values), seed });
  const last = (frames: readonly Frame[]): Frame => frames[frames.length - 1];
  for (const seed of [1, 2, 3]) {
    expect(clipped(run(0, seed))).toBe(0);
    expect(clipped(run(1, seed))).toBeGreaterThan(clipped(play({ seed })));
    expect(last(run(2, seed)).raised).toBeCloseTo(0.0128, 12);
    expect(last(run(3, seed)).raised).toBeCloseTo(0.11, 12);
    expect(clipped(run(4, seed))).toBeLessThan(0.1);
    for (const { spreadK1, spreadK3 } of run(5, seed).slice(0, 5))
      expect(spreadK3).toBeLessThan(spreadK1);
    expect(last(run(6, seed)).spreadK3).toBeGreaterThan(last(run(6, seed)).spreadK1);
    expect(last(run(7, seed)).exactKl).toBeLessThan(last(play({ seed })).exactKl);
  }
});
