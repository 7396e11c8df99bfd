import { expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../../sims/grpo/experiments/group/frame.ts';
import type { Values } from '../../../../../sims/grpo/experiments/group/knobs.ts';
import { run } from '../../../../../sims/grpo/experiments/group/run.ts';
import { score } from '../../../../../sims/grpo/expression.ts';
import { sum } from '../../../../../sims/math/vector.ts';
import { claims } from '../../../../../src/labs/grpo/group/claims.ts';

const { bets, scenarios } = claims;
const play = (values: Partial<Values> = {}): Frame[] => [...drive(run, values, undefined)];

test('an answer on a card earns its reward by the rule, and none stands where no rule gives it', () => {
  const [{ answers, results, rewards, given, target }] = play({ rewards: [1, 0.1, 0, 0.5, 1] });
  expect(answers[3]).toBe('');
  expect(results[3]).toBe('hand');
  const judged = answers.map((text) => score(text, given, target, { useAll: true }).reward);
  expect(judged.with(3, 0.5)).toEqual(rewards);
  expect(answers[0]).not.toBe(answers[4]);
});

test('one success among four has √3, and a fifth of the groups is dead', () => {
  const frames = play({ rewards: [1, 0, 0, 0] });
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

test('how much a question is heard stands on the curves at p, and dividing gains at the ends', () => {
  const [{ chances, heard, loudness, limit }] = play({ p: 0.1, group: 16 });
  const at = chances.indexOf(0.1);
  expect(loudness.divided[at]).toBe(heard.divided);
  expect(loudness.undivided[at]).toBe(heard.undivided);
  expect(limit.undivided[at]).toBeCloseTo(0.18, 12);
  expect(limit.divided[at]).toBeCloseTo(0.6, 12);
  const gain = (i: number): number => loudness.divided[i] / loudness.undivided[i];
  expect(gain(1)).toBeGreaterThan(gain(at));
  expect(gain(at)).toBeGreaterThan(gain(chances.indexOf(0.5)));
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
  expect(outcomes).toEqual(['zero', 'some', 'louder']);
});

test('its scenarios are true of what happens', () => {
  const first = ({ values }: { readonly values: Partial<Values> }): Frame => play(values)[0];
  const { equal, rare, graded, nearlyEqual, calm, hard, hardIsHeard, longAnswers } = scenarios;
  expect(first(equal).contrast).toBe(0);
  expect(first(rare).advantages[0]).toBeCloseTo(Math.sqrt(15), 9);
  expect(first(graded).advantages[1]).toBeLessThan(0); // the form alone is below average
  expect(first(nearlyEqual).advantages[3]).toBeGreaterThan(1.7);
  expect(first(calm).advantages[3]).toBeLessThan(0.6);
  expect(first(hard).expected).toBeGreaterThan(5 / 6);
  const { heard } = first(hardIsHeard);
  expect(heard.divided / heard.undivided).toBeCloseTo(4, 1);
  const { weight } = first(longAnswers);
  expect(weight.output[1]).toBeLessThan(weight.tokens[1]);
});
