import { expect, test } from 'vitest';
import { drive } from '../../../../sims/contract/drive.ts';
import { sum } from '../../../../sims/math/vector.ts';
import { run } from '../../../../sims/moe/experiments/nodes/run.ts';
import { marksOf, racksOf } from '../../../../src/labs/moe/nodes/stage.ts';

const frames = [...drive(run, { tokens: 128 }, undefined)];

test('the lamps count every choice once: K for each token', () => {
  for (const frame of frames) {
    expect(sum(frame.expertTokens)).toBe(128 * 8);
    const busiest = Math.max(...frame.expertTokens);
    const drawn = racksOf(frame).flatMap(({ experts }) => experts.map((load) => load * busiest));
    drawn.forEach((load, i) => expect(load).toBeCloseTo(frame.expertTokens[i], 9));
  }
});

test('a cable is as wide as its tokens, and without a limit as wide as its outline', () => {
  const racks = racksOf(frames[2]);
  const scale = racks[0].tokens / racks[0].width;
  racks.forEach(({ tokens, width, free, freeWidth }) => {
    expect(width * scale).toBeCloseTo(tokens, 9);
    expect(freeWidth * scale).toBeCloseTo(free, 9);
    expect(freeWidth).toBeLessThanOrEqual(1);
  });
  racksOf(frames[7]).forEach(({ width, freeWidth }) => expect(width).toBe(freeWidth));
});

test('nodes a token reaches without a limit are those of M = 8', () => {
  const { limited } = frames[7].touched;
  expect(frames.map(({ touched }) => touched.free)).toEqual(frames.map(() => limited));
});

test('the meter has a mark for every limit, and numbers that do not touch', () => {
  const marks = marksOf(frames);
  expect(marks.map(({ limit }) => limit)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  const named = marks.filter((mark) => mark.named).map(({ traffic }) => traffic);
  named.slice(1).forEach((at, i) => expect(at - named[i]).toBeGreaterThanOrEqual(0.07));
  expect(marks[0].named).toBe(true);
});
