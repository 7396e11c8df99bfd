import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../sims/mla/experiments/race/frame.ts';
import { knobs, type Values } from '../../../../sims/mla/experiments/race/knobs.ts';
import { run } from '../../../../sims/mla/experiments/race/run.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import {
  posterRooms,
  type Circle,
  type Mark,
  type Rect,
  type Room,
} from '../../../../src/labs/kit/marks.ts';
import { claims } from '../../../../src/labs/mla/race/claims.ts';
import { marks } from '../../../../src/labs/mla/race/stage.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words } = claims;
const wide = posterRooms[2];
const ways = ['mha', 'naive', 'gqa', 'mqa', 'absorbed'] as const;

const draw = (given: Partial<Values> = {}, step = 63, room: Room = wide) => {
  const values = startOf(knobs, given);
  const frames: Frame[] = [...drive(run, given, undefined)].slice(0, step + 1);
  const frame = frames[frames.length - 1];
  return { frame, values, ...marks({ frame, frames, values, words, ...room }) };
};
const found = <K extends Mark['kind']>(all: readonly Mark[], kind: K, key: string) => {
  const mark = all.find((one) => one.key === key && one.kind === kind);
  if (!mark) throw new RangeError(`found requires a ${kind}, got ${key}`);
  return mark as Extract<Mark, { kind: K }>; // as it was asked for
};
const rect = (all: readonly Mark[], key: string): Rect => found(all, 'rect', key);
const circle = (all: readonly Mark[], key: string): Circle => found(all, 'circle', key);
const text = (all: readonly Mark[], key: string): string | undefined =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

const many: readonly Partial<Values>[] = [
  {},
  { context: 131_072, drafts: 4, batch: 1 },
  { context: 1024, heads: 8, batch: 1, tokens: 256 },
  { context: 1024, batch: 1, gpu: 'h100', weights: true },
  { gpu: 'a100', heads: 64, batch: 64 },
];

describe.each(posterRooms)('$arrangement, $width px', (room) => {
  test.each(many)('%j: nothing is outside, every key once', (values) => {
    for (const step of [0, 7, 63]) expect(wrongsOf(draw(values, step, room))).toEqual([]);
  });

  test.each(many)('%j: loads are areas, as bytes are', (values) => {
    const { frame, marks: all } = draw(values, 7, room);
    const perMegabyte = ways.map((way) => {
      const { w, h } = rect(all, `${way} load`);
      return (w * h) / frame.load[way];
    });
    for (const one of perMegabyte) expect(one).toBeCloseTo(perMegabyte[0], 9);
  });

  test('tracks are tokens written in the same time, and the large number is one of them', () => {
    const { frame, marks: all } = draw({}, 63, room);
    const start = found(all, 'line', 'absorbed way').x1;
    const [mha, absorbed] = ['mha', 'absorbed'].map(
      (way) => circle(all, `${way} runner`).x - start,
    );
    expect(absorbed / mha).toBeCloseTo(frame.speedup, 9);
    expect(frame.speedup).toBeCloseTo(56.9, 1);
    expect(text(all, 'number')).toBe('64');
    const ticks = ['tick 0', 'tick 1'].map((key) => found(all, 'line', key).x1);
    const perTick = Number(text(all, 'tick 1 at'));
    expect((absorbed / (ticks[1] - ticks[0])) * perTick).toBeCloseTo(64, 6);
  });

  test('the handles set the context and the new tokens of a step', () => {
    const { grips, values } = draw({}, 63, room);
    const [context, drafts] = grips;
    const held = holdOf(context, knobs.parameters.context, values.context);
    expect(held.moved(context.dx / 4, 0)).toBe(65_536);
    expect(held.moved(-context.dx, 0)).toBe(512);
    const drawn = holdOf(drafts, knobs.parameters.drafts, values.drafts);
    expect(drawn.moved(drafts.dx / 2, 0)).toBe(2);
    expect(drawn.moved(drafts.dx, 0)).toBe(4);
  });
});

test('a load drains as it is read: MHA is at a fraction of its token', () => {
  for (const step of [4, 40, 63]) {
    const { frame, marks: all } = draw({}, step);
    const tokens = frame.step / frame.speedup;
    const left = rect(all, 'mha unread').w / rect(all, 'mha load').w;
    expect(left).toBeCloseTo(1 - (tokens % 1), 9);
    expect(rect(all, 'absorbed unread').w).toBeCloseTo(rect(all, 'absorbed load').w, 9);
  }
});

test('the end of the first load follows the hand', () => {
  const [near, far] = [32_768, 65_536].map((context) => draw({ context }).grips[0]);
  expect(far.x - near.x).toBeCloseTo((near.dx * 32_768) / (131_072 - 512), 3);
});

test('the absorbed dot goes along the roof with its handle', () => {
  const [one, four] = [1, 4].map((drafts) => draw({ drafts }).grips[1]);
  expect(four.x - one.x).toBeCloseTo(one.dx, 2);
});

test('a load is what one layer reads of one sequence', () => {
  const { frame } = draw({}, 0);
  expect(frame.load.naive).toBeCloseTo((2 * 40_960 * 32_769) / 1e6, 6);
  expect(frame.load.mha).toBeCloseTo((2 * 32_768 * 32_769) / 1e6, 6);
});

test('flags stand where the card was, and only where the knobs are as they were there', () => {
  const { frame, marks: all } = draw({ context: 32_768, batch: 1, gpu: 'h100' });
  const start = found(all, 'line', 'absorbed way').x1;
  const track = circle(all, 'absorbed runner').x - start;
  const [full, absorbed] = ['naive', 'absorbed'].map((way) => found(all, 'line', `${way} pole`).x1);
  expect((absorbed - start) / (full - start)).toBeCloseTo(931 / 81, 6);
  // 11.3 µs by the roof, 81 measured
  const roof = (1e6 * 2 * 576 * 32_768) / 3.35e12;
  expect((absorbed - start) / track).toBeCloseTo(roof / 81, 3);
  expect(text(all, 'measured')).toBe('measured 11.5 ×');
  expect(text(all, 'computed')).toBe('computed 71.1 ×');
  expect(frame.overNaive).toBeCloseTo(71.1, 1);
  for (const values of [{ heads: 64 }, { drafts: 2 }, { batch: 4 }, { gpu: 'a100' }] as const) {
    const keys = draw(values).marks.map(({ key }) => key);
    expect(keys).not.toContain('absorbed pole');
    expect(keys).not.toContain('measured');
  }
});

test('the dot of the roof tells the share of the time in which a way computes', () => {
  const { frame, marks: all } = draw();
  expect(frame.busy.absorbed).toBeCloseTo(frame.attained.absorbed / 865, 12);
  expect(circle(all, 'absorbed dot').says).toContain('94 % of the time');
  expect(draw({ drafts: 2 }).frame.busy.absorbed).toBe(1);
});

test('with the weights read, arithmetic is no longer the limit of a short context', () => {
  const short = { context: 1024 };
  const { frame } = draw(short);
  expect([frame.bound, frame.boundReading]).toEqual([true, false]);
  expect(claims.say(frame)).toBe('onlyWork');
  expect(draw({ ...short, weights: true }).frame.bound).toBe(false);
});
