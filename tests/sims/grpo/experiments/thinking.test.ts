import { expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/drive.ts';
import { thinking, type Knobs } from '../../../../sims/grpo/experiments/thinking.ts';
import type { Frame } from '../../../../sims/grpo/experiments/thinking.frame.ts';

const play = (values: Partial<Knobs & { seed: number }> = {}): Frame[] => [
  ...drive(thinking, { updates: 150, ...values }, undefined),
];
const last = (frames: readonly Frame[]): Frame => frames[frames.length - 1];

test('all methods start alike, and only GRPO parts right from wrong where length cannot pay', () => {
  const frames = play();
  const [first] = frames;
  expect(first.pathWrongOutput).toBe(first.pathWrongConstant);
  expect(first.payLengthOutput).toBe(first.payLengthReinforce);
  const end = last(frames);
  expect(end.pathWrongOutput).toBeGreaterThan(8);
  expect(end.pathRightOutput).toBeLessThan(2.5);
  expect(end.pathWrongConstant).toBeLessThan(6);
  expect(end.pathRightConstant).toBeGreaterThan(4);
  expect(end.payLengthOutput).toBeGreaterThan(first.payLengthOutput + 1);
  expect(end.payLengthConstant).toBeGreaterThan(first.payLengthConstant + 1);
});

test('its bets come out as the texts say', () => {
  const outcomes = thinking.bets.map((bet) => {
    const before = startOf(thinking, { ...bet.before, updates: 150 });
    return bet.outcomes[bet.judge(play({ ...before, ...bet.change }), play(before))];
  });
  expect(outcomes).toEqual(['they do not grow', 'it stays, somewhat smaller']);
});

test('where no step helps, no method thinks longer', () => {
  const frames = play({ gain: [0, 0, 0, 0], updates: 100 });
  for (const key of ['payLengthTokens', 'payLengthConstant', 'payLengthCritic'] as const) {
    expect(Math.abs(last(frames)[key] - frames[0][key])).toBeLessThan(2);
  }
});

test('with a rate of zero nothing learns', () => {
  const frames = play({ rate: 0, updates: 50 });
  expect(Math.abs(last(frames).pathWrongOutput - 5)).toBeLessThan(1);
});

test('a change takes effect from the next frame on', () => {
  const changed = [
    ...drive(thinking, { updates: 60 }, undefined, [{ step: 3, knob: 'rate', value: 0 }]),
  ];
  const plain = play({ updates: 60 });
  expect(changed.slice(0, 4)).toEqual(plain.slice(0, 4));
  expect(changed[4]).not.toEqual(plain[4]);
});
