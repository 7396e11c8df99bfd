import { expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../../sims/grpo/experiments/group/frame.ts';
import type { Values } from '../../../../../sims/grpo/experiments/group/knobs.ts';
import { run } from '../../../../../sims/grpo/experiments/group/run.ts';
import { sum } from '../../../../../sims/math/vector.ts';
import { claims } from '../../../../../src/labs/grpo/group/claims.ts';

const { bets, scenarios } = claims;
const play = (values: Partial<Values> = {}): Frame[] => [...drive(run, values, undefined)];

test('at the defaults the lone success has √3, and a fifth of the groups is dead', () => {
  const frames = play();
  expect(frames[0].advantages[0]).toBeCloseTo(Math.sqrt(3), 12);
  expect(frames[0].weight.output).toEqual([25, 2.5, 25, 2.5]);
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
  const frames = [...drive(run, {}, undefined, [{ step: 30, knob: 'p', value: 0 }])];
  expect(frames[30].measured).toBeLessThan(0.5);
  expect(frames[31].measured).toBe(1);
  expect(frames[31].cost).toBe(20); // none of twenty was mixed
});

test('its bets come out as the texts say', () => {
  const outcomes = Object.values(bets).map(({ before, change, judge }) =>
    judge(play({ ...before, ...change }), play(before)),
  );
  expect(outcomes).toEqual(['zero', 'some']);
});

test('its scenarios are true of what happens', () => {
  const first = ({ values }: { readonly values: Partial<Values> }): Frame => play(values)[0];
  const { equal, rare, graded, nearlyEqual, calm, hard, longAnswers } = scenarios;
  expect(first(equal).contrast).toBe(0);
  expect(first(rare).advantages[0]).toBeCloseTo(Math.sqrt(15), 9);
  expect(first(graded).advantages[1]).toBeLessThan(0); // the form alone is below average
  expect(first(nearlyEqual).advantages[3]).toBeGreaterThan(1.7);
  expect(first(calm).advantages[3]).toBeLessThan(0.6);
  expect(first(hard).expected).toBeGreaterThan(5 / 6);
  const { weight } = first(longAnswers);
  expect(weight.output[1]).toBeLessThan(weight.tokens[1]);
});
