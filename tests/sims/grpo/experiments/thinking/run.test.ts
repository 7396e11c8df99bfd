import { expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../../sims/grpo/experiments/thinking/frame.ts';
import type { Values } from '../../../../../sims/grpo/experiments/thinking/knobs.ts';
import { run } from '../../../../../sims/grpo/experiments/thinking/run.ts';
import { last } from '../../../../../src/labs/contract/claims.ts';
import { claims } from '../../../../../src/labs/grpo/thinking/claims.ts';

const play = (values: Partial<Values> = {}): Frame[] => [
  ...drive(run, { updates: 150, ...values }, undefined),
];

test('all methods start alike, and only GRPO parts right from wrong where length cannot pay', () => {
  const frames = play();
  const [first] = frames;
  expect(first.pathWrong.output).toBe(first.pathWrong.constant);
  expect(first.payLength.output).toBe(first.payLength.reinforce);
  const end = last(frames);
  expect(end.pathWrong.output).toBeGreaterThan(8);
  expect(end.pathRight.output).toBeLessThan(2.5);
  expect(end.pathWrong.constant).toBeLessThan(6);
  expect(end.pathRight.constant).toBeGreaterThan(4);
  expect(end.payLength.output).toBeGreaterThan(first.payLength.output + 1);
  expect(end.payLength.constant).toBeGreaterThan(first.payLength.constant + 1);
});

test('its bets come out as the texts say', () => {
  const outcomes = Object.values(claims.bets).map(({ before, change, judge }) =>
    judge(play({ ...before, ...change }), play(before)),
  );
  expect(outcomes).toEqual(['none', 'smaller']);
});

test('where no step helps, no method thinks longer', () => {
  const frames = play({ gain: [0, 0, 0, 0], updates: 100 });
  const [first] = frames;
  for (const lane of ['tokens', 'constant', 'critic'] as const) {
    expect(Math.abs(last(frames).payLength[lane] - first.payLength[lane])).toBeLessThan(2);
  }
});

test('with a rate of zero nothing learns', () => {
  const frames = play({ rate: 0, updates: 50 });
  expect(Math.abs(last(frames).pathWrong.output - 5)).toBeLessThan(1);
});

test('a change takes effect from the next frame on', () => {
  const changed = [
    ...drive(run, { updates: 60 }, undefined, [{ step: 3, knob: 'rate', value: 0 }]),
  ];
  const plain = play({ updates: 60 });
  expect(changed.slice(0, 4)).toEqual(plain.slice(0, 4));
  expect(changed[4]).not.toEqual(plain[4]);
});
