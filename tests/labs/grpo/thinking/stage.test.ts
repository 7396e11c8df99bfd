import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { fixed, number } from '../../../../sims/contract/numbers.ts';
import type { Frame } from '../../../../sims/grpo/experiments/thinking/frame.ts';
import { knobs, type Values } from '../../../../sims/grpo/experiments/thinking/knobs.ts';
import { run } from '../../../../sims/grpo/experiments/thinking/run.ts';
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

const text = ({ marks: all }: Drawing, key: string): string =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

const methods = ['output', 'constant'] as const;
const wrong = (world: Values['world'], method: (typeof methods)[number]): number =>
  (world === 'path' ? poster.pathWrong : poster.payWrong)[method];

const others: readonly Partial<Values>[] = [
  { group: 2, rate: 20, start: [0, 0, 0, 0], gain: [0, 0, 0, 0] },
  { group: 4, start: [1, 1, 1, 1], gain: [1, 1, 1, 1], world: 'pay' },
];
const after = (values: Partial<Values>): Frame[] => {
  const frames = [...drive(run, { ...values, updates: 60 }, undefined)];
  return [frames[0], frames[frames.length - 1]];
};

test('an answer is as long as it thought, on one scale for both methods, in both worlds', () => {
  for (const [world, by] of [
    ['path', poster.pathTrails],
    ['pay', poster.payTrails],
  ] as const) {
    const drawing = draw(poster, wide, { world });
    const step = rect(drawing, 'output mean').w / wrong(world, 'output');
    for (const method of methods) {
      expect(rect(drawing, `${method} mean`).w / wrong(world, method)).toBeCloseTo(step, 9);
      by[method].lengths.forEach((length, i) => {
        expect(rect(drawing, `${method} ${i}`).w).toBeCloseTo(length * step, 9);
      });
    }
  }
});

test('bricks are alike, and an answer says what each of its steps counts', () => {
  const drawing = draw(poster);
  const { lengths, push } = poster.pathTrails.output;
  const rows = lengths.map((_, i) => rect(drawing, `output ${i}`));
  expect(new Set(rows.map(({ h }) => h)).size).toBe(1);
  rows.forEach(({ says }, i) => expect(says).toContain(number(push[i], 3)));
});

test('right answers lie above wrong ones', () => {
  const drawing = draw(poster);
  const { right } = poster.pathTrails.output;
  const heights = (wanted: boolean): number[] =>
    right.flatMap((is, i) => (is === wanted ? rect(drawing, `output ${i}`).y : []));
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

test('the large numbers are the means that are drawn, and under the switch stand those of both worlds', () => {
  const drawing = draw(poster);
  for (const method of methods) {
    expect(text(drawing, `${method} steps`)).toBe(fixed(poster.pathWrong[method], 1));
    for (const world of ['path', 'pay'] as const) {
      expect(text(drawing, `${world} pair`)).toContain(fixed(wrong(world, method), 1));
    }
  }
});

test('the title says who writes longer wrong answers', () => {
  const title = (frame: Frame, values: Partial<Values>): string =>
    text(draw(frame, wide, values), 'title');
  expect(title(poster, { world: 'path' })).toContain(words.grpoGrows);
  expect(title(poster, { world: 'pay' })).toContain(words.bothGrow);
  const [first, last] = after({ gain: [0, 0, 0, 0] });
  expect(title(first, {})).toContain(words.noneGrow);
  expect(title(last, { world: 'pay' })).toContain(words.nothing);
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

  test('the switch leads to the other world, and its numbers are large there', () => {
    const [grip] = draw(poster, room).grips;
    const hold = holdOf(grip, knobs.parameters.world, 'path');
    expect(hold.moved(grip.dx, 0)).toBe('pay');
    const there = draw(poster, room, { world: 'pay' });
    expect(text(there, 'constant steps')).toBe(fixed(poster.payWrong.constant, 1));
  });
});
