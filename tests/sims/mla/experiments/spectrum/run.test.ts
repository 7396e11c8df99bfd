import { expect, test, vi } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import { sum } from '../../../../../sims/math/vector.ts';
import * as cutting from '../../../../../sims/mla/cut.ts';
import type { Frame } from '../../../../../sims/mla/experiments/spectrum/frame.ts';
import type { Values } from '../../../../../sims/mla/experiments/spectrum/knobs.ts';
import { run as spectrum } from '../../../../../sims/mla/experiments/spectrum/run.ts';
import { claims } from '../../../../../src/labs/mla/spectrum/claims.ts';

vi.setConfig({ testTimeout: 240_000 }); // networks are trained here
const text = 'Call me Ishmael. Some years ago, never mind how long precisely. '.repeat(60);
const play = (values: Partial<Values>): Frame[] => [...drive(spectrum, values, { text, cutting })];
function first(): Frame {
  for (const frame of drive(spectrum, {}, { text, cutting })) return frame;
  throw new Error('a run has a first frame');
}

test('a latent of 8 trained as such recalls more than the finished keys and values cut to 8', () => {
  const frames = play({ latent: 8, steps: 400 });
  const { accuracy, for90 } = frames[frames.length - 1];
  expect(accuracy.full).toBeGreaterThan(0.85);
  expect(accuracy.latent).toBeGreaterThan(accuracy.cut + 0.1);
  expect(for90).toBeGreaterThanOrEqual(frames[0].for90); // recall does not lower the rank
});

test('cutting to all 32 directions changes nothing: the rank never exceeds the hidden size', () => {
  for (const { error, drift, attention, right, goal, accuracy, trained, afterCut } of play({
    latent: 32,
    steps: 50,
  })) {
    expect(error).toBeLessThan(1e-6);
    expect(drift).toBeLessThan(1e-9);
    expect(attention.cut).toEqual(attention.full);
    expect(right.cut).toEqual(right.full);
    expect(goal.every((item) => item >= 0 && item < 6)).toBe(true);
    for (const row of attention.latent) expect(sum(row)).toBeCloseTo(1, 2);
    expect(accuracy.cut).toBe(accuracy.full);
    expect(afterCut[7]).toBe(accuracy.full);
    expect(trained[31]).toBeCloseTo(1, 12);
    trained.forEach((x, i) => i > 0 && expect(x).toBeGreaterThanOrEqual(trained[i - 1]));
  }
});

test('on text there are cuts for every layer, and a cut to 2 moves the attention', () => {
  const frames = play({ task: 'text', latent: 2, steps: 60 });
  expect(frames.length).toBe(2);
  expect(frames[1].drift).toBeGreaterThan(0.01);
  expect(frames[1].drift).toBeLessThanOrEqual(1);
  expect(frames[1].goal).toEqual([]);
  expect(frames[1].attention.cut).toHaveLength(8);
  expect(frames[1].attention.cut[0]).toHaveLength(32);
});

test('bets are judged by what the frames say', () => {
  const { narrow, text: onText } = claims.bets;
  const frame = first();
  const right = (cut: number, latent: number): Frame => {
    return { ...frame, accuracy: { ...frame.accuracy, cut, latent } };
  };
  const judge = (cut: number, latent: number): string =>
    narrow.judge([right(cut, latent)], [right(0.9, 0.95)]);
  expect(judge(0.6, 0.9)).toBe('cut');
  expect(judge(0.85, 0.6)).toBe('trained');
  expect(judge(0.8, 0.85)).toBe('same');
  const directions = (for90: number): string =>
    onText.judge([{ ...frame, for90 }], [{ ...frame, for90: 13 }]);
  expect([20, 6, 13].map(directions)).toEqual(['more', 'fewer', 'same']);
});
