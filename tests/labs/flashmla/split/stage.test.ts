import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { knobs, type Values } from '../../../../sims/flashmla/experiments/split/knobs.ts';
import { run } from '../../../../sims/flashmla/experiments/split/run.ts';
import { claims } from '../../../../src/labs/flashmla/split/claims.ts';
import { marks } from '../../../../src/labs/flashmla/split/stage.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Rect, type Room } from '../../../../src/labs/kit/marks.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words } = claims;
const [phone, narrow, wide] = posterRooms;

const draw = (given: Partial<Values> = {}, step = 9, room: Room = wide) => {
  const values = startOf(knobs, given);
  const frames = [...drive(run, given, undefined)].slice(0, step + 1);
  const frame = frames[frames.length - 1];
  return { frame, values, ...marks({ frame, frames, values, words, ...room }) };
};
const rects = (all: readonly Mark[], key: RegExp): Rect[] =>
  all.filter((mark): mark is Rect => mark.kind === 'rect' && key.test(mark.key));
const text = (all: readonly Mark[], key: string): string | undefined =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];
const across = (all: readonly Mark[], key: string): number =>
  all.flatMap((mark) => (mark.kind === 'line' && mark.key === key ? [mark.x1] : []))[0];

const many: readonly Partial<Values>[] = [
  {},
  { workers: 24, overhead: 40 },
  { workers: 1, lengths: [0] },
  { lengths: new Array<number>(8).fill(32_768), workers: 3, overhead: 0 },
  { lengths: [32_768, 0, 64, 64, 64, 64, 64, 32_768], workers: 16 },
  { lengths: [4096, 4096, 4096, 4096], workers: 4 },
];

describe.each([phone, narrow, wide])('$width px', (room) => {
  test.each(many)('%j: nothing is outside, every key once, at any step', (given) => {
    for (const step of [0, 1, 9, 25, 99]) expect(wrongsOf(draw(given, step, room))).toEqual([]);
  });

  test('the large number is one end of the drawing over the other', () => {
    const { marks: all } = draw({}, 9, room);
    const start = Math.min(...rects(all, /^plan \d+ start$/).map(({ x }) => x));
    const [plan, alone] = ['plan finish', 'alone finish'].map((key) => across(all, key) - start);
    expect(text(all, 'ratio')).toBe(`${(alone / plan).toFixed(2)}×`);
  });

  test('no piece of the plan ends beyond its line, and each request is drawn whole', () => {
    const { marks: all, frame } = draw({}, 9, room);
    const line = across(all, 'plan finish');
    const drawn = rects(all, /^plan \d+$/);
    for (const { x, w } of drawn) expect(x + w).toBeLessThanOrEqual(line + 0.01);
    const width = (way: 'plan' | 'alone'): number =>
      rects(all, new RegExp(`^${way} \\d+$`)).reduce((sum, { w }) => sum + w, 0);
    expect(width('plan')).toBeCloseTo(width('alone'), 6);
    expect(drawn).toHaveLength(frame.count);
  });

  test('what is filled is what is read by now', () => {
    const { marks: all, frame } = draw({}, 4, room);
    for (const way of ['plan', 'alone'] as const) {
      const sum = (key: RegExp): number => rects(all, key).reduce((total, { w }) => total + w, 0);
      const part = sum(new RegExp(`^${way} \\d+ read$`)) / sum(new RegExp(`^${way} \\d+$`));
      expect(100 * part).toBeCloseTo(frame.done[way], 6);
    }
  });

  test('an end is dragged as far as its bar is long', () => {
    const { grips, values } = draw({}, 9, room);
    const [grip] = grips;
    const hold = holdOf(grip, knobs.parameters.lengths, values.lengths);
    const half = hold.moved(-(grip.x - grips[1].x), 0) as readonly number[];
    expect(half[0]).toBe(values.lengths[1]);
    expect(half.slice(1)).toEqual(values.lengths.slice(1));
  });
});

test('a merge is there for each request that is cut, filled once all its pieces are read', () => {
  const nodes = (step: number): Mark[] =>
    draw({}, step).marks.filter((mark) => mark.kind === 'circle' && /^merge \d+$/.test(mark.key));
  expect(nodes(9)).toHaveLength(draw().frame.cut);
  expect(nodes(9).every(({ fill }) => fill === 'deep')).toBe(true);
  expect(nodes(1).every(({ fill }) => fill === 'panel')).toBe(true);
});
