/** The drawing of the poster's frame, which a test of its own holds to a fresh run. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { startOf } from '../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../sims/fim/experiments/rate/frame.ts';
import { knobs, type Values } from '../../../../sims/fim/experiments/rate/knobs.ts';
import { claims } from '../../../../src/labs/fim/rate/claims.ts';
import { marks } from '../../../../src/labs/fim/rate/stage.ts';
import { zh as own } from '../../../../src/labs/fim/rate/zh.ts';
import { zh as shared } from '../../../../src/labs/fim/zh.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Line, type Mark, type Room } from '../../../../src/labs/kit/marks.ts';
import { wrongsOf } from '../../wrongs.ts';

const zh = { ...shared, ...own };
const chinese = Object.fromEntries(Object.entries(claims.words).map(([key, en]) => [key, zh[en]]));
const [phone, narrow, wide] = posterRooms;
const { frame: poster } = JSON.parse(readFileSync('src/labs/fim/rate/poster.json', 'utf8')) as {
  frame: Frame;
};
const ways = ['bare', 'bareWords', 'behind', 'behindWords'] as const;
/** A network that knows nothing, and one that is worse than the dial shows. */
const poor: Frame = {
  ...poster,
  filled: 0,
  lost: { bare: 3, bareWords: 2.5, behind: 1.2, behindWords: 1.1 },
};

const draw = (
  frame: Frame = poster,
  start: Partial<Values> = {},
  room: Room = wide,
  words: Readonly<Record<string, string>> = claims.words,
) => {
  const values = startOf(knobs, start);
  const frames = [{ ...frame, trained: 20, filled: 3 }, frame];
  return marks({ frame, frames, values, words, ...room });
};
const lineOf = (all: readonly Mark[], key: string): Line => {
  const found = all.find((mark) => mark.key === key);
  if (found?.kind !== 'line') throw new Error(`no line ${key}`);
  return found;
};
const text = (all: readonly Mark[], key: string): string | undefined =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];
/** How far along its dial a needle points. */
const partOf = ({ x1, y1, x2, y2 }: Line): number => 1 - Math.atan2(y1 - y2, x2 - x1) / Math.PI;

describe.each([phone, narrow, wide])('$width px', (room) => {
  test('nothing is outside and every key stands once, whatever is asked', () => {
    for (const words of [claims.words, chinese])
      for (const frame of [poster, poor])
        for (const behind of [false, true])
          for (const without of [false, true])
            for (const start of [{ rate: 0 }, { rate: 1, order: 'spm' as const }])
              expect(wrongsOf(draw(frame, { ...start, behind, without }, room, words))).toEqual([]);
  });

  test('both needles point where their numbers say', () => {
    for (const behind of [false, true]) {
      const { marks: all } = draw(poster, { behind, without: behind }, room);
      const filled = Number.parseFloat(text(all, 'filling large') ?? '') / 100;
      expect(Math.abs(partOf(lineOf(all, 'filling needle')) - filled)).toBeLessThan(0.006);
      const loss = Number.parseFloat(text(all, 'going large') ?? '');
      const right = Number.parseFloat(text(all, 'going right end 0') ?? '');
      expect(Math.abs(1 - partOf(lineOf(all, 'going needle')) - (loss - right))).toBeLessThan(
        0.011,
      );
    }
  });
});

test('the needle lies on the stroke of what is asked', () => {
  ways.forEach((way, i) => {
    const { marks: all } = draw(poster, { behind: i >= 2, without: i % 2 === 1 });
    const [needle, stroke] = [lineOf(all, 'going needle'), lineOf(all, `going ${way}`)];
    expect(needle.stroke).toBe(stroke.stroke);
    const cross =
      (needle.x2 - needle.x1) * (stroke.y2 - needle.y1) -
      (needle.y2 - needle.y1) * (stroke.x2 - needle.x1);
    expect(Math.abs(cross)).toBeLessThan(1e-6);
  });
});

test('a switch sets its knob the other way, and the begin mark stands before the text', () => {
  const off = draw();
  const on = draw(poster, { behind: true });
  const of = (all: readonly Mark[], key: string) => all.find((mark) => mark.key === key)?.sets;
  expect(of(off.marks, 'switch behind')).toEqual({ behind: true });
  expect(of(on.marks, 'switch behind')).toEqual({ behind: false });
  expect(text(off.marks, 'text 0 text')).toBe('let');
  expect(text(on.marks, 'text 0 text')).toBe(claims.words.begin);
});

test('the rate is dragged from nothing to all', () => {
  const [grip] = draw(poster, { rate: 0 }).grips;
  expect(holdOf(grip, knobs.parameters.rate, 0).moved(grip.dx, 0)).toBe(1);
});

test('the poster shows what the page says: lost when asked bare, most of it there as trained', () => {
  expect(poster.filled).toBeGreaterThan(90);
  expect(poster.lost.bare).toBeGreaterThan(0.5);
  expect(poster.lost.behindWords).toBeLessThan(0.3 * poster.lost.bare);
});
