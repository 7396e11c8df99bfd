/** What is kept of repeated runs. */
import { expect, test } from 'vitest';
import { pathsFor, trackOf } from '../../src/charts/tracks.ts';
import type { LinesFigure } from '../../src/labs/contract/figures.ts';

test('of a long run few points are kept, and no extreme is lost', () => {
  const frames = Array.from({ length: 1000 }, (_, step) => ({ step, loss: step === 501 ? 9 : 1 }));
  const { step, loss } = trackOf(frames, ['step', 'loss']);
  expect(step.at.length).toBeLessThanOrEqual(300);
  expect([step.at[0], step.at.at(-1)]).toEqual([0, 999]);
  expect(Math.max(...loss.high)).toBe(9);
  expect(Math.max(...loss.low)).toBe(1);
  expect(trackOf(frames.slice(0, 300), ['step']).step.at).toHaveLength(300);
  expect(trackOf(frames.slice(0, 1), ['step']).step.at).toEqual([0]);
  expect(() => trackOf([], ['step'])).toThrow('trackOf requires frames, got none');
});

const lines = (x: string): LinesFigure => ({
  kind: 'lines',
  title: 'Loss',
  place: 'chart',
  x,
  y: 'loss',
});

test('only what figures draw the repeated numbers over is kept besides them', () => {
  const figures = [lines('step'), lines('rounds'), { kind: 'bars' }];
  expect(pathsFor(['loss.bias'], figures)).toEqual(['loss.bias', 'step', 'rounds']);
});
