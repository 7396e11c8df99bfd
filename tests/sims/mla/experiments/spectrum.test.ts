import { expect, test, vi } from 'vitest';
import { drive } from '../../../../sims/drive.ts';
import { spectrum, type Frame } from '../../../../sims/mla/experiments/spectrum.ts';

vi.setConfig({ testTimeout: 240_000 }); // networks are trained here
const cutting = await import('../../../../sims/mla/cut.ts');
const text = 'Call me Ishmael. Some years ago, never mind how long precisely. '.repeat(60);
const play = (values: object) => [...drive(spectrum, values, { text, cutting })];
function first(): Frame {
  for (const frame of drive(spectrum, {}, { text, cutting })) return frame;
  throw new Error('a run has a first frame');
}

test('a latent of 8 trained as such recalls more than the finished keys and values cut to 8', () => {
  const frames = play({ latent: 8, steps: 400 });
  const { accuracyFull, accuracyCut, accuracyTrained, for90 } = frames[frames.length - 1];
  expect(accuracyFull).toBeGreaterThan(0.85);
  expect(accuracyTrained).toBeGreaterThan(accuracyCut + 0.1);
  expect(for90).toBeGreaterThanOrEqual(frames[0].for90); // recall does not lower the rank
});

test('cutting to all 32 directions changes nothing: the rank never exceeds the hidden size', () => {
  for (const { error, drift, accuracyCut, accuracyFull, trained, afterCut } of play({
    latent: 32,
    steps: 50,
  })) {
    expect(error).toBeLessThan(1e-6);
    expect(drift).toBeLessThan(1e-9);
    expect(accuracyCut).toBe(accuracyFull);
    expect(afterCut[7]).toBe(accuracyFull);
    expect(trained[31]).toBeCloseTo(1, 12);
    trained.forEach((x, i) => i > 0 && expect(x).toBeGreaterThanOrEqual(trained[i - 1]));
  }
});

test('on text there are cuts for every layer, and a cut to 2 moves the attention', () => {
  const frames = play({ task: 'text', latent: 2, steps: 60 });
  expect(frames.length).toBe(2);
  expect(frames[1].drift).toBeGreaterThan(0.01);
  expect(frames[1].drift).toBeLessThanOrEqual(1);
});

test('bets are judged by what the frames say', () => {
  const [smaller, onText] = spectrum.bets;
  const frame = first();
  const before = { ...frame, accuracyCut: 0.9, accuracyTrained: 0.95 };
  const judge = (accuracyCut: number, accuracyTrained: number): number =>
    smaller.judge([{ ...frame, accuracyCut, accuracyTrained }], [before]);
  expect(judge(0.6, 0.9)).toBe(1);
  expect(judge(0.85, 0.6)).toBe(0);
  expect(judge(0.8, 0.85)).toBe(2);
  const directions = (for90: number): number =>
    onText.judge([{ ...frame, for90 }], [{ ...frame, for90: 13 }]);
  expect([20, 6, 13].map(directions)).toEqual([0, 1, 2]);
});
