import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { norm } from '../../../../sims/math/vector.ts';
import type { Frame } from '../../../../sims/mla/experiments/decoupling/frame.ts';
import { knobs, type Values } from '../../../../sims/mla/experiments/decoupling/knobs.ts';
import { run } from '../../../../sims/mla/experiments/decoupling/run.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Rect, type Room } from '../../../../src/labs/kit/marks.ts';
import { textWidth } from '../../../../src/labs/kit/text-width.ts';
import { claims } from '../../../../src/labs/mla/decoupling/claims.ts';
import { marks } from '../../../../src/labs/mla/decoupling/stage.ts';
import { neededAt } from '../../../../src/labs/mla/decoupling/stage/cached.ts';
import { sides } from '../../../../src/labs/mla/decoupling/stage/layout.ts';
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

const many: readonly Partial<Values>[] = [
  {},
  { made: 0 },
  { stand: 'best' },
  { stand: 'beside', made: 47, tokens: 48, base: 10_000 },
  { tokens: 4, made: 2, strength: 8 },
  { up: [0, 1, 2, 3].map(() => [0, 0, 0, 0]) },
];

describe.each(posterRooms)('$arrangement, $width px', (room) => {
  test.each(many)('%j: nothing is outside, every key once', (values) => {
    for (const step of [0, 2, undefined]) {
      expect(wrongsOf(draw(values, step, room))).toEqual([]);
    }
  });

  test.each(many)('%j: the large numbers count the bars of no height', (values) => {
    const { frame, marks: all } = draw(values, undefined, room);
    const bars = frame.distances.map((distance) => rect(all, `error ${distance}`).h);
    expect(text(all, 'turned number')).toBe(String(bars.filter((tall) => tall < 0.3).length));
    expect(text(all, 'beside number')).toBe(String(frame.seen));
    const flat = all.find((mark) => mark.key === 'flat');
    const heights = flat?.kind === 'poly' ? flat.points.filter((_, i) => i % 2 === 1) : [];
    expect(new Set(heights).size).toBe(1);
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

test('the handle moves the distance that the one matrix is made for; the best has none', () => {
  const { grips, values } = draw();
  expect(grips).toHaveLength(1);
  const [made] = grips;
  const { parameters } = knobs;
  expect(holdOf(made, parameters.made, values.made).moved((10 * made.dx) / 47, 0)).toBe(19);
  expect(made.dx).toBeLessThan(0); // farther back is to the left
  expect(draw({ stand: 'best' }).grips).toEqual([]);
});

test('a bar is as high as the matrix needed there is from the one that is absorbed', () => {
  for (const given of [{}, { made: 3 }, { stand: 'best' }] as const) {
    const { frame, values, marks: all } = draw(given);
    const whole = all.find((mark) => mark.kind === 'line' && mark.key === 'whole');
    const floor = rect(all, 'error 0').y + rect(all, 'error 0').h;
    const one = whole?.kind === 'line' ? floor - whole.y1 : NaN;
    for (const distance of [0, 3, 9, 20]) {
      const needed = neededAt({ frame, values }, 'turned', distance);
      const apart = needed.map((row, i) => norm(row.map((x, j) => x - frame.absorbed[i][j])));
      const gap = norm(apart) / norm(frame.up.map(norm));
      expect(rect(all, `error ${distance}`).h / one).toBeCloseTo(gap, 9);
    }
  }
});

test('every drawn matrix that is right has a frame: one where keys turn, all of MLA’s', () => {
  const framed = (given: Partial<Values>): readonly number[] =>
    sides.map(
      (side) => draw(given).marks.filter(({ key }) => key.startsWith(`${side} right `)).length,
    );
  for (const made of [0, 7, 23]) expect(framed({ made })[0]).toBe(1);
  expect(framed({ stand: 'best' })[0]).toBe(0);
  const drawn = draw().marks.filter(({ key }) => key.startsWith('beside needed ')).length;
  expect(framed({})[1]).toBe(drawn);
});

test('MLA’s side is the same whatever is chosen, and nothing of its content is turned or wrong', () => {
  const beside = draw({ stand: 'beside' });
  expect(beside.frame.drift).toBe(beside.frame.sides.beside.drift);
  expect(beside.frame.attention).toEqual(beside.frame.sides.beside.attention);
  expect(draw().frame.sides).toEqual(beside.frame.sides);
  expect(beside.frame.turning).toEqual([0, 0]);
  for (const distance of [0, 20]) {
    expect(neededAt(beside, 'beside', distance)).toEqual(beside.frame.absorbed);
  }
});
