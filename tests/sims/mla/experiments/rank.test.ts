import { expect, test, vi } from 'vitest';
import { drive, startOf } from '../../../../sims/drive.ts';
import { rank, type Frame } from '../../../../sims/mla/experiments/rank.ts';

vi.setConfig({ testTimeout: 240_000 }); // networks are trained here
const text = 'Call me Ishmael. Some years ago, never mind how long precisely. '.repeat(60);
const play = (values: object) => [...drive(rank, values, text)];
/** The first frame alone. */
function first(): Frame[] {
  for (const frame of drive(rank, {}, text)) return [frame];
  return [];
}

test('at equal caches of 16 the known order is reversed, and MLA leads', () => {
  const frames = play({ steps: 250 });
  const { accuracyMha, accuracyGqa, accuracyMqa, accuracyMla, cache, width } = frames[10];
  expect(cache).toEqual([16, 16, 16, 16]);
  expect(width).toEqual([2, 4, 8, 8]);
  expect(accuracyMha).toBeLessThan(accuracyGqa - 0.05);
  expect(accuracyGqa).toBeLessThan(accuracyMqa - 0.05);
  expect(accuracyMqa).toBeLessThan(accuracyMla - 0.05);
  expect(rank.say?.(frames[10], startOf(rank))).toBe('lead');
});

test('with heads of equal width MHA is ahead of MQA, with four times the cache', () => {
  const { accuracyMha, accuracyMqa, cache } = play({ steps: 250, compare: 'width' })[10];
  expect(cache).toEqual([64, 32, 16, 16]);
  expect(accuracyMha).toBeGreaterThan(accuracyMqa + 0.05);
});

test('narrow and wide heads are trained on text as well, and the losses fall', () => {
  for (const compare of ['cache8', 'width']) {
    const frames = play({ task: 'text', compare, steps: 60 });
    expect(frames.map(({ step }) => step)).toEqual([0, 25, 30]);
    for (const of of ['lossMha', 'lossGqa', 'lossMqa', 'lossMla'] as const) {
      expect(frames[2][of]).toBeLessThan(frames[0][of]);
    }
  }
});

test('bets are judged by what the frames say', () => {
  const [heads, smaller, onText] = rank.bets;
  const [frame] = first();
  const judge = (bet: typeof heads, changed: Partial<Frame>): number =>
    bet.judge([{ ...frame, ...changed }], [frame]);
  expect(judge(heads, { accuracy: [0.99, 0.98, 0.9, 1] })).toBe(2);
  expect(judge(heads, { accuracy: [0.5, 0.9, 0.8, 1] })).toBe(0);
  expect(judge(heads, { accuracy: [0.9, 0.95, 0.8, 1] })).toBe(1);
  expect(judge(smaller, { accuracyMqa: 0.4, accuracyMla: 0.9 })).toBe(1);
  expect(judge(smaller, { accuracyMqa: 0.8, accuracyMla: 0.9 })).toBe(0);
  expect(judge(smaller, { accuracyMqa: 0.4, accuracyMla: 0.6 })).toBe(2);
  expect(judge(onText, { lossMqa: 2.3, lossMla: 2.2 })).toBe(0);
  expect(judge(onText, { lossMqa: 2.3, lossMla: 2.31 })).toBe(1);
  expect(judge(onText, { lossMqa: 2.3, lossMla: 2.4 })).toBe(2);
});
