import { expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../../sims/grpo/experiments/votes/frame.ts';
import type { Values } from '../../../../../sims/grpo/experiments/votes/knobs.ts';
import { run } from '../../../../../sims/grpo/experiments/votes/run.ts';
import { claims } from '../../../../../src/labs/grpo/votes/claims.ts';

const { bets, scenarios } = claims;
type Given = Partial<Values>;
const play = (values: Given = {}): Frame[] => [...drive(run, values, undefined)];
const ends = (values: Given): { first: Frame; last: Frame } => {
  const frames = play(values);
  return { first: frames[0], last: frames[frames.length - 1] };
};

test('sharpening raises single answers, the vote up to its limit, and costs any-of-k', () => {
  const { first, last } = ends({});
  expect(last.right.one).toBeGreaterThan(first.right.one + 0.15);
  expect(last.right.vote).toBeGreaterThan(first.right.vote + 0.05);
  expect(last.right.vote).toBeLessThan(first.right.limit);
  expect(last.right.any).toBeLessThan(first.right.any - 0.15);
  expect(last.right.limit).toBe(first.right.limit); // the order of the answers stays
});

test('with k = 1 a vote and any-of-k are one answer', () => {
  for (const frame of play({ k: 1 })) {
    expect(frame.right.any).toBeCloseTo(frame.right.one, 12);
    expect(frame.right.vote).toBeCloseTo(frame.right.one, 12);
  }
});

test('reward moves the limit of the vote, at several seeds', () => {
  for (const seed of [1, 2]) {
    const { first, last } = ends({ driver: 'reward', seed });
    expect(last.right.limit).toBeGreaterThan(first.right.limit);
    expect(last.right.vote).toBeGreaterThan(first.right.vote + 0.1);
    expect(last.right.any - first.right.any).toBeGreaterThan(0);
    expect(last.right.any - first.right.any).toBeLessThan(last.right.vote - first.right.vote);
  }
});

test('its bets come out as the texts say', () => {
  const outcomes = Object.values(bets).map(({ before, change, judge }) =>
    judge(play({ ...before, ...change }), play(before)),
  );
  expect(outcomes).toEqual(['falls', 'less']);
});

test('its scenarios are true of what happens', () => {
  const favourite = ends(scenarios.favourite.values);
  expect(favourite.last.right.vote).toBeLessThan(favourite.first.right.one);
  expect(ends(scenarios.scattered.values).first.right.vote).toBeGreaterThan(0.75);
  const hopeless = ends(scenarios.hopeless.values);
  expect(hopeless.last.right.one - hopeless.first.right.one).toBeLessThan(0.02);
  const { last: large } = ends(scenarios.largeGroups.values);
  expect(large.right.one).toBeGreaterThan(
    ends({ ...scenarios.largeGroups.values, group: 16 }).last.right.one,
  );
});
