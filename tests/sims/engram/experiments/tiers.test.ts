import { expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/drive.ts';
import { tiers, type Frame } from '../../../../sims/engram/experiments/tiers.ts';
import { timing } from '../../../../sims/engram/experiments/timing.ts';

const play = (
  values: Parameters<typeof startOf<typeof tiers.parameters, Frame, undefined>>[1],
  interventions: Parameters<typeof drive>[3] = [],
): Frame[] => [...drive(tiers, startOf(tiers, values), undefined, interventions)];

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
    const { fixed, ideal, lru } = play({ seed })[39];
    expect(Math.abs(fixed - ideal)).toBeLessThan(1); // 100,000 reads: 5 standard errors are 0.8
    expect(lru).toBeLessThan(fixed);
  }
});

test('a million rows: the thousand most frequent serve half', () => {
  const { fixed } = play({ rows: 1_000_000, tiers: [0.1, 50] })[39];
  expect(Math.round(fixed)).toBe(52);
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
  expect(frames[10].ideal).toBeCloseTo(1, 9); // as much as its size
});

test('bets are judged as the page explains them', () => {
  const outcomes = tiers.bets.map((bet) =>
    bet.judge(play({ ...bet.before, ...bet.change }), play(bet.before)),
  );
  expect(outcomes).toEqual([2, 0]);
});
