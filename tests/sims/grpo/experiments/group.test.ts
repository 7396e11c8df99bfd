import { expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/drive.ts';
import { group, type Knobs } from '../../../../sims/grpo/experiments/group.ts';
import type { Frame } from '../../../../sims/grpo/experiments/group.frame.ts';
import { sum } from '../../../../sims/math/vector.ts';

const play = (values: Partial<Knobs & { seed: number }> = {}): Frame[] => [
  ...drive(group, values, undefined),
];

test('at the defaults the lone success has √3, and a fifth of the groups is dead', () => {
  const frames = play();
  expect(frames[0].advantages[0]).toBeCloseTo(Math.sqrt(3), 12);
  expect(frames[0].perOutput).toEqual([25, 2.5, 25, 2.5]);
  const { measured, expected, cost } = frames[frames.length - 1];
  expect(expected).toBeCloseTo(0.1853, 4);
  // 1,200 groups: 4 standard errors
  expect(Math.abs(measured - expected)).toBeLessThan(0.045);
  expect(cost).toBeCloseTo(1 / (1 - measured), 9);
});

test('every variant sums to zero, and a dead group is exactly zero', () => {
  for (const variant of ['population', 'sample', 'none', 'others', 'batch'] as const) {
    expect(sum(play({ variant })[0].advantages)).toBeCloseTo(0, 12);
    const dead = play({ variant, rewards: [0.3, 0.3, 0.3] })[0];
    if (variant !== 'others') expect(dead.advantages).toEqual([0, 0, 0]);
    expect(Math.max(...dead.advantages.map(Math.abs))).toBeLessThan(1e-12);
  }
});

test('a change of p begins the count anew', () => {
  const frames = [...drive(group, {}, undefined, [{ step: 30, knob: 'p', value: 0 }])];
  expect(frames[30].measured).toBeLessThan(0.5);
  expect(frames[31].measured).toBe(1);
  expect(frames[31].cost).toBe(20); // none of twenty was mixed
});

test('its bets come out as the texts say', () => {
  const outcomes = group.bets.map((bet) => {
    const before = startOf(group, bet.before);
    return bet.outcomes[bet.judge(play({ ...before, ...bet.change }), play(before))];
  });
  expect(outcomes).toEqual(['all exactly 0', 'it falls, to more than half of what it was']);
});

test('its scenarios are true of what happens', () => {
  const first = (i: number): Frame => play(startOf(group, group.scenarios[i].values))[0];
  expect(first(0).contrast).toBe(0);
  expect(first(1).advantages[0]).toBeCloseTo(Math.sqrt(15), 9);
  expect(first(2).advantages[1]).toBeLessThan(0); // the form alone is below average
  expect(first(3).advantages[3]).toBeGreaterThan(1.7);
  expect(first(4).advantages[3]).toBeLessThan(0.6);
  expect(first(5).expected).toBeGreaterThan(5 / 6);
  expect(first(6).perOutput[1]).toBeLessThan(first(6).perToken[1]);
});
