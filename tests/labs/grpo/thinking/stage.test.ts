import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { fixed } from '../../../../sims/contract/numbers.ts';
import type { Frame } from '../../../../sims/grpo/experiments/thinking/frame.ts';
import { knobs, type Values } from '../../../../sims/grpo/experiments/thinking/knobs.ts';
import { run } from '../../../../sims/grpo/experiments/thinking/run.ts';
import { LONGEST } from '../../../../sims/grpo/thinking.ts';
import { mean } from '../../../../sims/math/vector.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Drawing, type Rect } from '../../../../src/labs/kit/marks.ts';
import { claims } from '../../../../src/labs/grpo/thinking/claims.ts';
import { marks } from '../../../../src/labs/grpo/thinking/stage.ts';
import { wrongsOf } from '../../wrongs.ts';

const poster: Frame = JSON.parse(readFileSync('src/labs/grpo/thinking/poster.json', 'utf8')).frame;
const { words } = claims;
const [phone, narrow, wide] = posterRooms;

const draw = (frame: Frame, room = wide, values: Partial<Values> = {}): Drawing =>
  marks({ frame, frames: [frame], values: startOf(knobs, values), words, ...room });

function rect({ marks: all }: Drawing, key: string): Rect {
  const found = all.find((mark) => mark.key === key);
  if (found?.kind !== 'rect') throw new Error(`no rectangle ${key}`);
  return found;
}
const others: readonly Partial<Values>[] = [
  { group: 2, rate: 20, start: [0, 0, 0, 0], gain: [0, 0, 0, 0] },
  { group: 4, start: [1, 1, 1, 1], gain: [1, 1, 1, 1] },
];
const after = (values: Partial<Values>): Frame[] => {
  const frames = [...drive(run, { ...values, updates: 60 }, undefined)];
  return [frames[0], frames[frames.length - 1]];
};

test('a trail is as long as its answer thought, on one scale in all panels', () => {
  const drawing = draw(poster);
  const step = rect(drawing, 'path output ground').w / LONGEST;
  for (const [track, by] of [
    ['path', poster.pathTrails],
    ['pay', poster.payTrails],
  ] as const) {
    for (const method of ['output', 'constant'] as const) {
      by[method].lengths.forEach((length, i) => {
        expect(rect(drawing, `${track} ${method} ${i}`).w).toBeCloseTo(length * step, 9);
      });
    }
  }
});

test('a trail’s bricks have the same area for every answer under GRPO, the same height under Dr. GRPO', () => {
  const drawing = draw(poster);
  const trails = (method: string): Rect[] =>
    poster.pathTrails.output.lengths.map((_, i) => rect(drawing, `path ${method} ${i}`));
  const [first, ...rest] = trails('output');
  for (const { w, h } of rest) expect(w * h).toBeCloseTo(first.w * first.h, 9);
  const [one, ...others] = trails('constant');
  for (const { h } of others) expect(h).toBeCloseTo(one.h, 9);
});

test('right answers lie above wrong ones', () => {
  const drawing = draw(poster);
  const { right } = poster.pathTrails.output;
  const heights = (wanted: boolean): number[] =>
    right.flatMap((is, i) => (is === wanted ? rect(drawing, `path output ${i} length`).y : []));
  expect(Math.max(...heights(true))).toBeLessThan(Math.min(...heights(false)));
});

test('the trails that are drawn stand for all: in the mean they are about as long', () => {
  for (const method of ['output', 'constant'] as const) {
    const { lengths, right } = poster.pathTrails[method];
    const meanOf = (wanted: boolean): number => mean(lengths.filter((_, i) => right[i] === wanted));
    expect(Math.abs(meanOf(false) / poster.pathWrong[method] - 1)).toBeLessThan(0.1);
    expect(Math.abs(meanOf(true) / poster.pathRight[method] - 1)).toBeLessThan(0.1);
  }
});

test('the large number is the mean at which its pointer stands', () => {
  const drawing = draw(poster);
  expect(drawing.marks.find(({ key }) => key === 'path output wrong mean')).toMatchObject({
    text: fixed(poster.pathWrong.output, 1),
  });
  const flag = drawing.marks.find(({ key }) => key === 'path output wrong');
  if (flag?.kind !== 'poly') throw new Error('no pointer');
  const { x, w } = rect(drawing, 'path output ground');
  expect(flag.points[4] - x).toBeCloseTo((poster.pathWrong.output / LONGEST) * w, 9);
});

test('all methods begin alike', () => {
  const [{ pathTrails, payTrails }] = after({});
  expect(pathTrails.output.lengths).toEqual(pathTrails.constant.lengths);
  expect(payTrails.output.right).toEqual(payTrails.constant.right);
});

describe.each([phone, narrow, wide])('$width px', (room) => {
  test.each(others)('%j: every key once, all within the drawing', (values) => {
    for (const frame of [poster, ...after(values)]) {
      expect(wrongsOf(draw(frame, room, values))).toEqual([]);
    }
  });

  test('a bar dragged to the top is a certainty', () => {
    const { grips } = draw(poster, room);
    const { gain } = startOf(knobs);
    const grip = grips.find(({ key }) => key === 'gain 2');
    if (!grip) throw new Error('no bar');
    const moved = holdOf(grip, knobs.parameters.gain, gain).moved(0, (1 - gain[2]) * grip.dy);
    expect(moved).toEqual(gain.with(2, 1));
  });
});
