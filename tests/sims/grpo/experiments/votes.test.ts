import { expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/drive.ts';
import { votes, type Knobs } from '../../../../sims/grpo/experiments/votes.ts';
import type { Frame } from '../../../../sims/grpo/experiments/votes.frame.ts';

type Given = Partial<Knobs & { seed: number }>;
const play = (values: Given = {}): Frame[] => [...drive(votes, values, undefined)];
const ends = (values: Given): { first: Frame; last: Frame } => {
  const frames = play(values);
  return { first: frames[0], last: frames[frames.length - 1] };
};

test('sharpening raises single answers, hardly the vote, and costs any-of-k', () => {
  const { first, last } = ends({});
  expect(last.passOne).toBeGreaterThan(first.passOne + 0.15);
  expect(last.majorityK).toBeLessThan(first.majorityK + 0.1);
  expect(last.passK).toBeLessThan(first.passK - 0.15);
  expect(last.modes).toBe(first.modes); // the order of the answers stays
});

test('with k = 1 a vote and any-of-k are one answer', () => {
  for (const frame of play({ k: 1 })) {
    expect(frame.passK).toBeCloseTo(frame.passOne, 12);
    expect(frame.majorityK).toBeCloseTo(frame.passOne, 12);
  }
});

test('reward moves the limit of the vote, at several seeds', () => {
  for (const seed of [1, 2]) {
    const { first, last } = ends({ driver: 'reward', seed });
    expect(last.modes).toBeGreaterThan(first.modes);
    expect(last.majorityK).toBeGreaterThan(first.majorityK + 0.1);
    expect(last.passK - first.passK).toBeGreaterThan(0);
    expect(last.passK - first.passK).toBeLessThan(last.majorityK - first.majorityK);
  }
});

test('its bets come out as the texts say', () => {
  const outcomes = votes.bets.map((bet) => {
    const before = startOf(votes, bet.before);
    return bet.outcomes[bet.judge(play({ ...before, ...bet.change }), play(before))];
  });
  expect(outcomes).toEqual(['it falls', 'less often']);
});

test('its scenarios are true of what happens', () => {
  const run = (i: number): { first: Frame; last: Frame } =>
    ends(startOf(votes, votes.scenarios[i].values));
  expect(run(2).last.majorityK).toBeLessThan(run(2).first.passOne);
  expect(run(3).first.majorityK).toBeGreaterThan(0.75);
  expect(run(4).last.passOne - run(4).first.passOne).toBeLessThan(0.02);
  expect(run(5).last.passOne).toBeGreaterThan(run(1).last.passOne);
});
