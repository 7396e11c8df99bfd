import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { sum } from '../../../../sims/math/vector.ts';
import { unpacked } from '../../../../sims/dualpipe/cells.ts';
import { knobs, type Values } from '../../../../sims/dualpipe/experiments/schedule/knobs.ts';
import { run } from '../../../../sims/dualpipe/experiments/schedule/run.ts';
import { claims } from '../../../../src/labs/dualpipe/schedule/claims.ts';
import { marks } from '../../../../src/labs/dualpipe/schedule/stage.ts';
import { lanesOf, layoutOf } from '../../../../src/labs/dualpipe/schedule/stage/layout.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Rect, type Room } from '../../../../src/labs/kit/marks.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words } = claims;
const [phone, narrow, wide] = posterRooms;

const draw = (given: Partial<Values> = {}, room: Room = wide, step = -1, open?: string) => {
  const values = startOf(knobs, given);
  const frames = [...drive(run, given, undefined)];
  const frame = frames.at(step) ?? frames[0];
  const scene = { frame, frames, values, words, open, ...room };
  return { frame, values, at: layoutOf(scene), ...marks(scene) };
};
const rects = (all: readonly Mark[], begins: RegExp): Rect[] =>
  all.filter((mark): mark is Rect => mark.kind === 'rect' && begins.test(mark.key));
const text = (all: readonly Mark[], key: string): string | undefined =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

const many: readonly Partial<Values>[] = [
  {},
  { variant: 'swap' },
  { schedule: 'dualpipev', ranks: 'four' },
  { schedule: 'gpipe', ranks: 'sixteen', beyond: 24, forward: 3, input: 3, weight: 3 },
  { ranks: 'two', beyond: 0, forward: 0.25, weight: 0, transfer: 1 },
  { schedule: 'zeroBubble', hidden: 1, weight: 3 },
];

describe.each([phone, narrow, wide])('$width px', (room) => {
  test.each(many)('%j: nothing is outside, every key once', (values) => {
    expect(wrongsOf(draw(values, room))).toEqual([]);
    expect(wrongsOf(draw(values, room, 7))).toEqual([]);
  });

  test('the large number is as long as the rows, on the clock of the strips', () => {
    for (const given of many.filter(({ variant }) => variant !== 'swap').slice(0, 3)) {
      const { marks: all, frame, at } = draw(given, room);
      expect(Number(text(all, 'step')?.replace(',', ''))).toBeCloseTo(frame.makespan, 2);
      const ends = rects(all, /^(block|idle) 0 /).map(({ x, w }) => x + w - at.left);
      expect(Math.abs(Math.max(...ends) - frame.makespan * at.unit)).toBeLessThan(1); // pixel
    }
  });

  test('coral is as long as the idle time that is told', () => {
    const { marks: all, frame, at } = draw({}, room);
    const coral = (key: RegExp): number => sum(rects(all, key).map(({ w }) => w)) / at.unit;
    const idle = frame.cells.map((_, rank) => coral(new RegExp(`^idle ${rank} `)));
    expect(Math.max(...idle)).toBeCloseTo(frame.idle, 6);
    for (const lane of lanesOf(frame)) {
      expect(coral(new RegExp(`^${lane} idle$`))).toBeCloseTo(frame.idles[lane], 6);
    }
  });

  test('each edge is dragged to a longer time, that of the fused slot to less hidden', () => {
    const { values, grips } = draw({}, room);
    for (const grip of grips) {
      const knob = grip.knob as 'forward' | 'input' | 'weight' | 'hidden';
      const hold = holdOf(grip, knobs.parameters[knob], values[knob]);
      const [longer, shorter] = [hold.moved(6, 0), hold.moved(-6, 0)];
      if (knob === 'hidden') expect(longer).toBeLessThan(Number(shorter));
      else expect(longer).toBeGreaterThan(Number(shorter));
    }
    expect(grips).toHaveLength(4);
  });
});

test('half-way nothing is drawn that has not begun', () => {
  const { marks: all, frame, at } = draw({}, wide, 15);
  const now = at.left + frame.time * at.unit;
  for (const { x, w } of rects(all, /^(block|idle|dualpipe|apart) /)) {
    if (x >= at.left) expect(x + w).toBeLessThanOrEqual(now + 1e-6);
  }
  const begun = frame.cells.flat().filter((cell) => unpacked(cell).start < frame.time);
  expect(rects(all, /^block \d+ \d+$/)).toHaveLength(begun.length);
});

test('not fusing is compared where fusing costs, and the sentence says so', () => {
  const fused = draw();
  expect(lanesOf(fused.frame)).not.toContain('apart');
  expect(text(fused.marks, 'head')).toBe(words.headBoth);
  const nothing = draw({ hidden: 0 });
  expect(lanesOf(nothing.frame)).toContain('apart');
  expect(text(nothing.marks, 'head')).toBe(words.headCosts);
});

test('the ranks that wait longest are named with their time', () => {
  expect(text(draw().marks, 'longest')).toBe('Devices 3 to 6 wait longest: 4.5.');
  expect(text(draw({ schedule: 'oneForward' }).marks, 'longest')).toBe('Every device waits 21.');
});

test('an opened block leads to what it waited for, and to who waited for it', () => {
  const { marks: all, frame } = draw({}, wide, -1, '1-0');
  const lines = all.filter((mark) => mark.kind === 'line' && /^(before|after)/.test(mark.key));
  const followers = frame.cells
    .flat()
    .filter((cell) => unpacked(cell).after?.rank === 1 && unpacked(cell).after?.index === 0);
  expect(unpacked(frame.cells[1][0]).after).toEqual({ rank: 0, index: 0 });
  expect(lines).toHaveLength(1 + followers.length);
});

test('where ranks wait for one another they are named in coral, and no time is given', () => {
  const { marks: all } = draw({ variant: 'swap' });
  expect(text(all, 'step')).toBe('Stands still');
  expect(text(all, 'rank 3')).toBe('4 waits');
  expect(text(all, 'rank 4')).toBe('5 waits');
  expect(text(all, 'rank 2')).toBe('device 3');
});
