import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { knobs, sides, type Values } from '../../../../sims/fim/experiments/packing/knobs.ts';
import { run } from '../../../../sims/fim/experiments/packing/run.ts';
import { claims } from '../../../../src/labs/fim/packing/claims.ts';
import { marks } from '../../../../src/labs/fim/packing/stage.ts';
import { zh as own } from '../../../../src/labs/fim/packing/zh.ts';
import { zh as shared } from '../../../../src/labs/fim/zh.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Rect, type Room } from '../../../../src/labs/kit/marks.ts';
import { wrongsOf } from '../../wrongs.ts';

const zh = { ...shared, ...own };
const chinese = Object.fromEntries(Object.entries(claims.words).map(([key, en]) => [key, zh[en]]));
const [phone, narrow, wide] = posterRooms;
const extremes: readonly Partial<Values>[] = [
  {},
  { rate: 0, cursor: 0 },
  { rate: 1, length: 24, window: 24, cursor: 24 },
  { rate: 1, length: 6, window: 40 },
];

const draw = (
  start: Partial<Values> = {},
  room: Room = wide,
  words: Readonly<Record<string, string>> = claims.words,
  step = 9,
) => {
  const frames = [...drive(run, start, undefined)].slice(0, step + 1);
  const frame = frames[step];
  const values = startOf(knobs, start);
  return { frame, values, ...marks({ frame, frames, values, words, ...room }) };
};
const rects = (all: readonly Mark[], key: RegExp): Rect[] =>
  all.filter((mark): mark is Rect => mark.kind === 'rect' && key.test(mark.key));
const text = (all: readonly Mark[], key: string): string | undefined =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

describe.each([phone, narrow, wide])('$width px', (room) => {
  test('nothing is outside and every key stands once, at the extremes of the knobs', () => {
    for (const words of [claims.words, chinese])
      for (const start of extremes)
        for (const step of [0, 9]) expect(wrongsOf(draw(start, room, words, step))).toEqual([]);
  });

  test('the large number is how many holes are drawn coral', () => {
    for (const start of extremes) {
      const { marks: all, frame } = draw(start, room);
      for (const level of ['early', 'late'] as const) {
        const strips = rects(all, new RegExp(`^${level} \\d+ \\d+$`));
        const torn = strips.filter(({ fill }) => fill === 'coral');
        const named = new Set(torn.map(({ says }) => /Document (\w)/.exec(says ?? '')?.[1]));
        expect(text(all, `${level} torn`)).toBe(`${named.size} of ${frame.holes[level]}`);
      }
    }
  });

  test('a window is as wide as the blade stands, and strips fill it', () => {
    const { marks: all, grips, frame, values } = draw({}, room);
    const [window] = rects(all, /^early window 0$/);
    expect(window.x + window.w).toBeCloseTo(grips[0].x, 6);
    const strips = rects(all, /^early 0 \d+$/);
    const tokens = frame.windows.early[0].reduce((sum, { length }) => sum + length, 0);
    expect(tokens).toBe(values.window);
    const drawn = strips.reduce((sum, { w }) => sum + w + 1, 0);
    expect(drawn).toBeCloseTo(window.w, 6);
  });

  test('what is teal in a prompt is as long as its number says', () => {
    for (const cursor of [0, 7, sides]) {
      const { marks: all, frame } = draw({ cursor }, room);
      for (const order of ['psm', 'spm'] as const) {
        const parts = rects(all, new RegExp(`^${order} \\d+$`));
        const unit = parts.reduce((sum, { w }) => sum + w + 1, 0) / frame.asked;
        const kept = parts.filter(({ fill, opacity }) => fill === 'teal' || opacity === 1);
        const tokens = kept.reduce((sum, { w }) => sum + w + 1, 0) / unit;
        expect(tokens).toBeCloseTo(frame.cached[order], 6);
        expect(text(all, `${order} cached`)).toBe(`${frame.cached[order]} of ${frame.asked}`);
      }
    }
  });

  test('blade and cursor are dragged to the ends of their knobs', () => {
    const { grips } = draw({ window: 24, cursor: 0 }, room);
    const [blade, cursor] = grips;
    expect(holdOf(blade, knobs.parameters.window, 24).moved(blade.dx, 0)).toBe(40);
    expect(holdOf(cursor, knobs.parameters.cursor, 0).moved(cursor.dx, 0)).toBe(sides);
  });
});
