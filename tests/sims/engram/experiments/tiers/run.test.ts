import { expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { Intervention } from '../../../../../sims/contract/simulation.ts';
import type { Frame } from '../../../../../sims/engram/experiments/tiers/frame.ts';
import type { Values } from '../../../../../sims/engram/experiments/tiers/knobs.ts';
import { run } from '../../../../../sims/engram/experiments/tiers/run.ts';
import { timing } from '../../../../../sims/engram/experiments/tiers/run/timing.ts';
import { claims } from '../../../../../src/labs/engram/tiers/claims.ts';

const play = (values: Partial<Values>, interventions: readonly Intervention[] = []): Frame[] => [
  ...drive(run, values, undefined, interventions),
];

// 1. Worked out by hand: 512 tokens of 2,560 bytes at 1 GB/s are 1.31072 ms.
test('the time of a transfer is its bytes over its bandwidth; the slower link counts', () => {
  const clock = { layer: 1, bandwidth: 1, disk: 1, tokens: 512, compute: 1 };
  expect(timing([0, 1, 0], clock).transfer).toBeCloseTo(1.31072, 9);
  expect(timing([0.5, 0.25, 0.25], { ...clock, disk: 0.5 }).transfer).toBeCloseTo(0.65536, 9);
  expect(timing([0, 1, 0], { ...clock, layer: 2 }).stall).toBeCloseTo(0.31072, 9);
  expect(timing([0, 1, 0], { ...clock, layer: 3 }).stall).toBe(0);
});

// 5. The story.
test('the most frequent rows serve what Zipf’s law says, the recent ones less', () => {
  for (const seed of [1, 2]) {
    const { frequent, ideal, recent } = play({ seed })[39].hits;
    expect(Math.abs(frequent - ideal)).toBeLessThan(1); // 100,000 reads: 5 standard errors are 0.8
    expect(recent).toBeLessThan(frequent);
  }
});

test('a million rows: the thousand most frequent serve half', () => {
  const { hits } = play({ rows: 1_000_000, tiers: [0.1, 50] })[39];
  expect(Math.round(hits.frequent)).toBe(52);
});

test('in block 2 the load is hidden, in block 1 it is not; deeper never waits longer', () => {
  expect(play({})[0].stall).toBe(0);
  const { stall, stalls } = play({ layer: 1, bandwidth: 0.1 })[0];
  expect(stall).toBeGreaterThan(0);
  stalls.forEach((each, i) => expect(each).toBeLessThanOrEqual(stalls[i - 1] ?? Infinity));
});

test('a new exponent starts the rates anew', () => {
  const frames = play({}, [{ step: 9, knob: 'exponent', value: 0 }]);
  expect(frames[9].step).toBe(25_000);
  expect(frames[10].step).toBe(2500);
  expect(frames[10].hits.ideal).toBeCloseTo(1, 9); // as much as its size
});

test('bets are judged as the page explains them', () => {
  const outcomes = Object.values(claims.bets).map(({ before, change, judge }) =>
    judge(play({ ...before, ...change }), play(before)),
  );
  expect(outcomes).toEqual(['shrinks', 'frequent']);
});
