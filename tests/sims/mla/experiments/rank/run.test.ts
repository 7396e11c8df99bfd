import { expect, test, vi } from 'vitest';
import { drive, startOf } from '../../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../../sims/mla/experiments/rank/frame.ts';
import { knobs, type Values } from '../../../../../sims/mla/experiments/rank/knobs.ts';
import { run as rank } from '../../../../../sims/mla/experiments/rank/run.ts';
import { claims } from '../../../../../src/labs/mla/rank/claims.ts';

vi.setConfig({ testTimeout: 240_000 }); // networks are trained here
const text = 'Call me Ishmael. Some years ago, never mind how long precisely. '.repeat(60);
const play = (values: Partial<Values>): Frame[] => [...drive(rank, values, text)];
/** The first frame alone. */
function first(): Frame[] {
  for (const frame of drive(rank, {}, text)) return [frame];
  return [];
}

test('at equal caches of 16 the known order is reversed, and MLA leads', () => {
  const frames = play({ steps: 250 });
  const { accuracy, cache, width } = frames[10];
  expect(cache).toEqual({ mha: 16, gqa: 16, mqa: 16, mla: 16 });
  expect(width).toEqual({ mha: 2, gqa: 4, mqa: 8, mla: 8 });
  expect(accuracy.mha).toBeLessThan(accuracy.gqa - 0.05);
  expect(accuracy.gqa).toBeLessThan(accuracy.mqa - 0.05);
  expect(accuracy.mqa).toBeLessThan(accuracy.mla - 0.05);
  expect(claims.say(frames[10], startOf(knobs))).toBe('lead');
});

test('with heads of equal width MHA is ahead of MQA, with four times the cache', () => {
  const { accuracy, cache } = play({ steps: 250, compare: 'width' })[10];
  expect(cache).toEqual({ mha: 64, gqa: 32, mqa: 16, mla: 16 });
  expect(accuracy.mha).toBeGreaterThan(accuracy.mqa + 0.05);
});

test('narrow and wide heads are trained on text as well, and the losses fall', () => {
  for (const compare of ['cache8', 'width'] as const) {
    const frames = play({ task: 'text', compare, steps: 60 });
    expect(frames.map(({ step }) => step)).toEqual([0, 25, 30]);
    for (const one of ['mha', 'gqa', 'mqa', 'mla'] as const) {
      expect(frames[2].loss[one]).toBeLessThan(frames[0].loss[one]);
    }
  }
});

test('bets are judged by what the frames say', () => {
  const { widerHeads, smallerCache, text: onText } = claims.bets;
  const [frame] = first();
  const ofHeads = (mha: number, gqa: number, mqa: number): string =>
    widerHeads.judge([{ ...frame, accuracy: { mha, gqa, mqa, mla: 1 } }], [frame]);
  expect(ofHeads(0.99, 0.98, 0.9)).toBe('first');
  expect(ofHeads(0.5, 0.9, 0.8)).toBe('last');
  expect(ofHeads(0.9, 0.95, 0.8)).toBe('middle');
  const ofCache = (mqa: number, mla: number): string =>
    smallerCache.judge([{ ...frame, accuracy: { ...frame.accuracy, mqa, mla } }], [frame]);
  expect(ofCache(0.4, 0.9)).toBe('mla');
  expect(ofCache(0.8, 0.9)).toBe('both');
  expect(ofCache(0.4, 0.6)).toBe('nobody');
  const ofText = (mqa: number, mla: number): string =>
    onText.judge([{ ...frame, loss: { ...frame.loss, mqa, mla } }], [frame]);
  expect(ofText(2.3, 2.2)).toBe('ahead');
  expect(ofText(2.3, 2.31)).toBe('level');
  expect(ofText(2.3, 2.4)).toBe('behind');
});
