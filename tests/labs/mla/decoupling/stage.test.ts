import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { norm, sum } from '../../../../sims/math/vector.ts';
import type { Frame } from '../../../../sims/mla/experiments/decoupling/frame.ts';
import { knobs, type Values } from '../../../../sims/mla/experiments/decoupling/knobs.ts';
import { run } from '../../../../sims/mla/experiments/decoupling/run.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import {
  posterRooms,
  type Line,
  type Mark,
  type Rect,
  type Room,
} from '../../../../src/labs/kit/marks.ts';
import { claims } from '../../../../src/labs/mla/decoupling/claims.ts';
import { marks } from '../../../../src/labs/mla/decoupling/stage.ts';
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

const four = [0, 1, 2, 3];
/** Tiles of a matrix as numbers, up to the scale that both share: hollow is negative. */
const entriesOf = (all: readonly Mark[], kind: string): number[] =>
  four.flatMap((i) =>
    four.map((j) => {
      const { w, fill } = rect(all, `${kind} ${i} ${j}`);
      return fill === 'panel' ? -(w ** 2) : w ** 2;
    }),
  );
const sizeOf = (all: readonly Mark[], kind: string): number => norm(entriesOf(all, kind));

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

  test.each(many.slice(0, 5))('%j: the tiles differ by what is told of them', (values) => {
    const { frame, marks: all } = draw(values, undefined, room);
    const key = Math.min((values.key ?? 6) - 1, frame.token);
    const [needed, absorbed] = ['needed', 'absorbed'].map((kind) => entriesOf(all, kind));
    const gap = norm(needed.map((entry, i) => entry - absorbed[i])) / norm(needed);
    expect(gap).toBeCloseTo(frame.gap[key], 9);
    expect(text(all, 'compared')).toBe(gap < 1e-9 ? '=' : '≠');
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

test('hands turn with the distance, and what is absorbed stays', () => {
  const hand = (all: readonly Mark[]): number => {
    const { x1, x2, y1, y2 } = all.find((mark) => mark.key === 'hand 0') as Line; // drawn as one
    return Math.atan2(x2 - x1, y1 - y2);
  };
  const [near, far] = [22, 20].map((key) => draw({ key }).marks);
  expect(hand(near)).toBeCloseTo(2, 9); // two tokens, one radian each
  expect(hand(far)).toBeCloseTo(4 - 2 * Math.PI, 9);
  // to the same scale: neither pair has an entry larger than the scale's
  const ratio = sizeOf(near, 'absorbed') / sizeOf(near, 'needed');
  expect(sizeOf(far, 'absorbed') / sizeOf(far, 'needed')).toBeCloseTo(ratio, 9);
});

test('with a rotary key beside it nothing of the content is turned or wrong', () => {
  const { frame, marks: all } = draw({ stand: 'beside' });
  expect(text(all, 'number')).toBe('0 %');
  expect(text(all, 'compared')).toBe('=');
  expect(frame.drift).toBeLessThan(1e-12);
  expect(frame.turning).toEqual([0, 0]);
  for (let j = 0; j < 24; j++) {
    const [right, fixed] = [rect(all, `right ${j}`), rect(all, `fixed ${j}`)];
    expect(fixed.h).toBeCloseTo(right.h, 9);
  }
});
