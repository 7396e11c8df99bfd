import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { sum } from '../../../../sims/math/vector.ts';
import type { Frame } from '../../../../sims/mla/experiments/decoupling/frame.ts';
import { knobs, type Values } from '../../../../sims/mla/experiments/decoupling/knobs.ts';
import { run } from '../../../../sims/mla/experiments/decoupling/run.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import {
  posterRooms,
  type Circle,
  type Line,
  type Mark,
  type Rect,
  type Room,
} from '../../../../src/labs/kit/marks.ts';
import { textWidth } from '../../../../src/labs/kit/text-width.ts';
import { claims } from '../../../../src/labs/mla/decoupling/claims.ts';
import { marks } from '../../../../src/labs/mla/decoupling/stage.ts';
import { sides, type Side } from '../../../../src/labs/mla/decoupling/stage/layout.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words } = claims;
const wide = posterRooms[2];

const draw = (given: Partial<Values> = {}, step?: number, room: Room = wide) => {
  const values = startOf(knobs, given);
  const all: Frame[] = [...drive(run, given, undefined)];
  const frames = all.slice(0, (step ?? all.length - 1) + 1);
  const frame = frames[frames.length - 1];
  return { frame, values, ...marks({ frame, frames, values, words, ...room }) };
};
const rect = (all: readonly Mark[], key: string): Rect => {
  const found = all.find((mark): mark is Rect => mark.key === key && mark.kind === 'rect');
  if (!found) throw new RangeError(`rect requires a rectangle, got ${key}`);
  return found;
};
const text = (all: readonly Mark[], key: string): string | undefined =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

/** A hand as a part of the dial: up and to the right. */
const handOf = (all: readonly Mark[], name: string, face: string): [number, number] => {
  const hand = all.find((mark): mark is Line => mark.key === name && mark.kind === 'line');
  const clock = all.find((mark): mark is Circle => mark.key === face && mark.kind === 'circle');
  if (!hand || !clock) throw new RangeError(`handOf requires a hand, got ${name} on ${face}`);
  return [(hand.y1 - hand.y2) / clock.r, (hand.x2 - hand.x1) / clock.r];
};
const needed = (all: readonly Mark[], side: Side): [number, number] =>
  handOf(all, `${side} hand content`, `${side} clock content`);
const given = (all: readonly Mark[], side: Side): [number, number] =>
  handOf(all, `${side} given`, `${side} clock content`);

const many: readonly Partial<Values>[] = [
  {},
  { stand: 'plain', key: 48 },
  { stand: 'beside', key: 1 },
  { tokens: 48, key: 47, base: 10_000 },
  { tokens: 4, key: 2, strength: 8 },
  { up: [0, 1, 2, 3].map(() => [0, 0, 0, 0]) },
];

describe.each(posterRooms)('$arrangement, $width px', (room) => {
  test.each(many)('%j: nothing is outside, every key once', (values) => {
    for (const step of [0, 2, undefined]) {
      expect(wrongsOf(draw(values, step, room))).toEqual([]);
    }
  });

  test.each(many)('%j: the large numbers are what the bars of their sides show', (values) => {
    const { frame, marks: all } = draw(values, undefined, room);
    const tokens = Array.from({ length: frame.token + 1 }, (_, j) => j);
    for (const side of sides) {
      const [right, looks] = ['right', 'looks'].map((lane) =>
        tokens.map((j) => rect(all, `${side} ${lane} ${j}`).h),
      );
      const misplaced = sum(tokens.map((j) => Math.abs(right[j] - looks[j]))) / 2 / sum(right);
      expect(misplaced).toBeCloseTo(frame.sides[side].drift, 9);
      expect(text(all, `${side} number`)).toBe(`${Math.round(100 * misplaced)} %`);
    }
  });

  test('no two texts lie on each other', () => {
    for (const values of many) {
      const texts = draw(values, undefined, room).marks.filter((mark) => mark.kind === 'text');
      const boxes = texts.map(({ key, x, y, text: written, ...look }) => {
        const wide = textWidth(written, look);
        const left = x - { start: 0, middle: wide / 2, end: wide }[look.anchor ?? 'start'];
        return { key, left, right: left + wide, top: y - 0.75 * (look.size ?? 12), foot: y };
      });
      const over = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.foot && b.top < a.foot)
          .map((b) => `${a.key} on ${b.key}`),
      );
      expect(over).toEqual([]);
    }
  });
});

test('the handle moves the cached token that is looked at', () => {
  const { grips, values } = draw();
  expect(grips).toHaveLength(1);
  const [key] = grips;
  expect(holdOf(key, knobs.parameters.key, values.key).moved((10 * key.dx) / 47, 0)).toBe(16);
});

test('the hand that is needed turns with the distance, the one that is given stays', () => {
  const speed = draw().frame.turning[1];
  const [near, far] = [22, 4].map((key) => draw({ key }).marks);
  for (const [all, distance] of [
    [near, 2],
    [far, 20],
  ] as const) {
    const [along, across] = needed(all, 'turned');
    expect(along).toBeCloseTo(Math.cos(speed * distance), 9);
    expect(across).toBeCloseTo(Math.sin(speed * distance), 9);
    const extra = handOf(all, 'beside hand extra', 'beside clock extra');
    expect(extra[0]).toBeCloseTo(along, 9);
    expect(needed(all, 'beside')).toEqual([1, 0]);
  }
  expect(given(far, 'turned')).toEqual(given(near, 'turned'));
});

test('what stands in for all distances is the mean of their turns, each as often as it occurs', () => {
  const { frame, marks: all } = draw();
  const { tokens } = startOf(knobs, {});
  const mean = [Math.cos, Math.sin].map((part) => {
    const turns = frame.distances.map(
      (distance) => (tokens - distance) * part(distance * frame.turning[1]),
    );
    return sum(turns) / ((tokens * (tokens + 1)) / 2);
  });
  const [along, across] = given(all, 'turned');
  expect(along).toBeCloseTo(mean[0], 9);
  expect(across).toBeCloseTo(mean[1], 9);
});

test('the angle is that between the two hands', () => {
  for (const values of [{}, { key: 22 }, { stand: 'plain' }] as const) {
    const { marks: all } = draw(values);
    for (const side of sides) {
      const [a, b] = [needed(all, side), given(all, side)];
      const cosine = (a[0] * b[0] + a[1] * b[1]) / Math.hypot(...a) / Math.hypot(...b);
      const degrees = (Math.acos(Math.min(1, cosine)) * 180) / Math.PI;
      expect(text(all, `${side} off`)).toBe(`${Math.round(degrees)}° off here`);
    }
  }
});

test('where the turns of all distances cancel there is no angle to tell', () => {
  const { marks: all } = draw({ base: 10_000, tokens: 48 });
  expect(Math.hypot(...given(all, 'turned'))).toBeLessThan(0.2);
  expect(text(all, 'turned off')).toBe(words.cancelled);
});

test('MLA’s side is the same whatever is chosen, and nothing of its content is turned or wrong', () => {
  const beside = draw({ stand: 'beside' });
  expect(beside.frame.drift).toBe(beside.frame.sides.beside.drift);
  expect(beside.frame.attention).toEqual(beside.frame.sides.beside.attention);
  expect(draw().frame.sides.beside).toEqual(beside.frame.sides.beside);
  expect(draw().frame.sides.turned).toEqual(beside.frame.sides.turned);
  expect(beside.frame.turning).toEqual([0, 0]);
  for (const { marks: all } of [beside, draw()]) {
    expect(text(all, 'beside number')).toBe('0 %');
    expect(given(all, 'beside')).toEqual(needed(all, 'beside'));
  }
});
