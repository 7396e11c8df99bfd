import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { knobs, type Values } from '../../../../sims/craq/experiments/chain/knobs.ts';
import { run } from '../../../../sims/craq/experiments/chain/run.ts';
import { claims } from '../../../../src/labs/craq/chain/claims.ts';
import { marks } from '../../../../src/labs/craq/chain/stage.ts';
import { wentBack } from '../../../../src/labs/craq/chain/stage/lanes.ts';
import { thumb } from '../../../../src/labs/craq/chain/stage/thumb.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Room } from '../../../../src/labs/kit/marks.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words } = claims;
const [phone, narrow, wide] = posterRooms;

const draw = (given: Partial<Values> = {}, room: Room = wide, step = -1) => {
  const values = startOf(knobs, given);
  const frames = [...drive(run, given, undefined)];
  const frame = frames.at(step) ?? frames[0];
  return { frame, values, ...marks({ frame, frames, values, words, ...room }) };
};
const text = (all: readonly Mark[], key: string): string | undefined =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];
const keyed = (all: readonly Mark[], begins: RegExp): Mark[] =>
  all.filter(({ key }) => begins.test(key));

const many: readonly Partial<Values>[] = [
  {},
  { mode: 'relaxed', drill: 'late' },
  { mode: 'craq', drill: 'head' },
  { mode: 'plain', drill: 'apart', broken: 'lease' },
  { plugA: false, plugB: false, plugC: false },
  { linkAB: 'cut', linkBC: 'held', unheard: 'c', slow: 2 },
];

describe.each([phone, narrow, wide])('$width px', (room) => {
  test.each(many)('%j: nothing is outside, every key once', (values) => {
    for (const step of [0, 100, 149, 240]) expect(wrongsOf(draw(values, room, step))).toEqual([]);
  });
});

test('a copy has two sheets while it is dirty, with the numbers that the frame has', () => {
  const { marks: all, frame } = draw({}, wide, 149);
  for (const { id, committed, pending } of frame.copies) {
    expect(text(all, `committed number ${id}`)).toBe(String(committed));
    expect(text(all, `pending number ${id}`)).toBe(pending > 0 ? String(pending) : undefined);
  }
  expect(frame.copies.map(({ pending }) => pending > 0)).toEqual([true, true, false]);
});

test('the large number is the reads that are coral when all of them are in view', () => {
  const { marks: all, frame } = draw({ mode: 'relaxed', drill: 'late' }, wide, 118);
  const back = frame.rows.filter((row) => wentBack(frame.rows, row));
  expect(text(all, 'back')).toBe(String(back.length));
  expect(back.length).toBeGreaterThan(0);
  const coral = keyed(all, /^row \d/).filter((mark) => mark.fill === 'coral');
  const others = frame.contradict.filter((i) => !wentBack(frame.rows, frame.rows[i]));
  expect(coral).toHaveLength(back.length + others.length);
});

test('the verdict names two reads, and a line joins them', () => {
  const { marks: all, frame } = draw({ mode: 'relaxed', drill: 'late' }, wide, 118);
  const [earlier, later] = frame.contradict.map((i) => frame.rows[i]);
  expect(earlier[4]).toBeLessThan(later[3]);
  expect(text(all, 'verdict 0')).toContain(`reader ${later[0].toUpperCase()} got ${later[2]}`);
  expect(keyed(all, /^contradicts$/)).toHaveLength(1);
});

test('plugs and links can be taken hold of, one notch a state', () => {
  const { grips, values } = draw({}, wide, 149);
  expect(grips.map(({ knob }) => knob)).toEqual(['plugA', 'plugB', 'plugC', 'linkAB', 'linkBC']);
  for (const grip of grips) {
    const knob = knobs.parameters[grip.knob as 'plugA'];
    expect(knob.live).toBe(true);
    const hold = holdOf(grip, knob, values[grip.knob as 'plugA']);
    expect(hold.moved(0, 0)).toBe(values[grip.knob as 'plugA']);
  }
  const link = grips[4];
  const hold = holdOf(link, knobs.parameters.linkBC, values.linkBC);
  expect(hold.moved(0, link.dy / 2)).toBe('held');
  expect(hold.moved(0, link.dy)).toBe('cut');
});

test('a drill shows on the link that it holds, and on the copy that it stops', () => {
  const late = draw({ drill: 'late' }, wide, 120);
  expect(text(late.marks, 'linkBC state')).toBe(words.heldLink);
  const head = draw({ drill: 'head' }, wide, 90);
  expect(text(head.marks, 'name A')).toBe(`A · ${words.dark}`);
});

test('its picture for the home page has three copies and few marks', () => {
  const { frame } = draw({}, wide, 149);
  const picture = thumb({ frame });
  expect(keyed(picture.marks, /^box /)).toHaveLength(3);
  expect(picture.marks.length).toBeLessThan(20);
});
