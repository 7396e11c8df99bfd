import { expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../../sims/grpo/experiments/training/frame.ts';
import type { Values } from '../../../../../sims/grpo/experiments/training/knobs.ts';
import { run } from '../../../../../sims/grpo/experiments/training/run.ts';
import { mean } from '../../../../../sims/math/vector.ts';
import { claims } from '../../../../../src/labs/grpo/training/claims.ts';

type Given = Partial<Values>;
/** Two numbers and small groups: the same story in a tenth of the time. */
const small: Given = { numbers: [3, 4], target: 12, group: 8, rollouts: 100 };
const play = (values: Given = {}): Frame[] => [...drive(run, { ...small, ...values }, undefined)];
/** The frame before anything is learnt. */
function first(values: Given): Frame {
  for (const frame of drive(run, { ...small, ...values }, undefined)) return frame;
  throw new Error('no frame');
}
const ending = (frames: readonly Frame[], key: 'accuracy' | 'heldOut' | 'dead' | 'form'): number =>
  mean(frames.slice(-5).map((frame) => frame[key]));

test('the form is copied first, then right answers rise, while the loss says nothing', () => {
  const frames = play();
  expect(frames).toHaveLength(36);
  const start = frames.findIndex(({ rollout }) => rollout === 0);
  expect(start).toBe(10);
  expect(frames[0].form).toBeLessThan(0.1);
  expect(frames[start].form).toBeGreaterThan(0.8);
  expect(ending(frames, 'accuracy')).toBeGreaterThan(frames[start].accuracy + 0.15);
  for (const { loss, clipped } of frames) {
    expect(Math.abs(loss)).toBeLessThan(1e-12);
    expect(clipped).toBe(0);
  }
});

test('with three numbers it comes to answer new questions', () => {
  const frames = play({ numbers: [2, 3, 7], target: 42, group: 16, updates: 4, rollouts: 48 });
  expect(ending(frames, 'heldOut')).toBeGreaterThan(frames[10].heldOut + 0.1);
});

test('shares and arrays fit together', () => {
  const frames = play({ rollouts: 20 });
  for (const { answers, rewards, advantages, refusals, accuracy } of frames) {
    expect(rewards).toHaveLength(answers.length);
    expect(advantages).toHaveLength(answers.length);
    expect(refusals.reduce((a, b) => a + b) + accuracy).toBeCloseTo(1, 12);
  }
});

test('a critic doubles the bill, a reference adds an eighth', () => {
  const memory = (values: Given): number => first(values).memory;
  const plain = memory({});
  expect(memory({ baseline: 'critic' }) / plain).toBeGreaterThan(1.9);
  expect(memory({ beta: 0.1 }) / plain).toBeCloseTo(18 / 16, 12);
});

test('a target out of reach is said, and nothing is lost', () => {
  const frames = play({ target: 97, rollouts: 20 });
  const last = frames[frames.length - 1];
  expect(last.reachable).toBe(false);
  expect(claims.say(last)).toBe('unreachable');
  expect(Math.max(...last.rewards)).toBeLessThanOrEqual(0.1);
});

test('several updates a rollout clip, one never does', () => {
  const clipped = play({ updates: 4, rollouts: 40, rate: 0.006 }).map((frame) => frame.clipped);
  expect(Math.max(...clipped)).toBeGreaterThan(0);
});

test('if the form pays as much as success, valid groups are dead', () => {
  const last = play({ format: 1, rollouts: 40 }).at(-1);
  expect(last?.form).toBeGreaterThan(0.9);
  expect(last?.dead).toBeGreaterThan(0.4);
});

test('all baselines meet the same questions and start from the same policy', () => {
  const { answers, accuracy, heldOut } = first({ baseline: 'group' });
  for (const other of ['critic', 'running', 'none'] as const) {
    expect(first({ baseline: other })).toMatchObject({ answers, accuracy, heldOut });
  }
});

test('with several updates V3.2 masks what is bad and far off', () => {
  const masked = play({ updates: 4, rollouts: 20, rate: 0.006, delta: 0.01 });
  expect(masked.some((frame) => frame.masked > 0)).toBe(true);
  expect(play({ rollouts: 20 }).every((frame) => frame.masked === 0)).toBe(true);
});
