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
import { claims } from '../../../../src/labs/mla/decoupling/claims.ts';
import { marks } from '../../../../src/labs/mla/decoupling/stage.ts';
import { shownPair } from '../../../../src/labs/mla/decoupling/stage/dials.ts';
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
const handOf = (all: readonly Mark[], name: string): [number, number] => {
  const { x1, x2, y1, y2 } = all.find(({ key }) => key === name) as Line;
  const { r } = all.find(({ key }) => key === 'clock content') as Circle; // both are drawn so
  return [(y1 - y2) / r, (x2 - x1) / r];
};

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

  test.each(many)('%j: the large number is what the bars show', (values) => {
    const { frame, marks: all } = draw(values, undefined, room);
    const tokens = Array.from({ length: frame.token + 1 }, (_, j) => j);
    const [right, fixed] = ['right', 'fixed'].map((lane) =>
      tokens.map((j) => rect(all, `${lane} ${j}`).h),
    );
    const misplaced = sum(tokens.map((j) => Math.abs(right[j] - fixed[j]))) / 2 / sum(right);
    expect(misplaced).toBeCloseTo(frame.drift, 9);
    expect(text(all, 'number')).toBe(`${Math.round(100 * misplaced)} %`);
  });
});

test('handles move the cached token, the query, and what is absorbed', () => {
  const { grips, values } = draw();
  const [key, tokens, stand] = grips;
  expect(holdOf(key, knobs.parameters.key, values.key).moved((10 * key.dx) / 47, 0)).toBe(16);
  expect(holdOf(tokens, knobs.parameters.tokens, 24).moved(tokens.dx, 0)).toBe(48);
  const held = holdOf(stand, knobs.parameters.stand, values.stand);
  expect(held.moved(0, stand.dy / 2)).toBe('plain');
  expect(held.moved(0, stand.dy)).toBe('beside');
});

test('the hand turns with the distance, and what is absorbed stays', () => {
  const speed = draw().frame.turning[shownPair];
  const [near, far] = [22, 4].map((key) => draw({ key }).marks);
  for (const [all, distance] of [
    [near, 2],
    [far, 20],
  ] as const) {
    const [along, across] = handOf(all, 'hand content');
    expect(along).toBeCloseTo(Math.cos(speed * distance), 9);
    expect(across).toBeCloseTo(Math.sin(speed * distance), 9);
  }
  expect(handOf(far, 'one')).toEqual(handOf(near, 'one'));
});

test('what stands in for all distances is the mean of their turns, each as often as it occurs', () => {
  const { frame, marks: all } = draw();
  const { tokens } = startOf(knobs, {});
  const mean = [Math.cos, Math.sin].map((part) => {
    const turns = frame.distances.map(
      (distance) => (tokens - distance) * part(distance * frame.turning[shownPair]),
    );
    return sum(turns) / ((tokens * (tokens + 1)) / 2);
  });
  const [along, across] = handOf(all, 'one');
  expect(along).toBeCloseTo(mean[0], 9);
  expect(across).toBeCloseTo(mean[1], 9);
});

test('with a rotary key beside it nothing of the content is turned or wrong', () => {
  const { frame, marks: all } = draw({ stand: 'beside' });
  expect(text(all, 'number')).toBe('0 %');
  expect(text(all, 'given name')).toBe(words.givenRight);
  expect(handOf(all, 'one')).toEqual(handOf(all, 'hand content'));
  expect(frame.drift).toBeLessThan(1e-12);
  expect(frame.turning).toEqual([0, 0]);
  for (let j = 0; j < 24; j++) {
    const [right, fixed] = [rect(all, `right ${j}`), rect(all, `fixed ${j}`)];
    expect(fixed.h).toBeCloseTo(right.h, 9);
  }
});
