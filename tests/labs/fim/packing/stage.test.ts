import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { knobs, type Values } from '../../../../sims/fim/experiments/packing/knobs.ts';
import { run } from '../../../../sims/fim/experiments/packing/run.ts';
import { claims } from '../../../../src/labs/fim/packing/claims.ts';
import { marks } from '../../../../src/labs/fim/packing/stage.ts';
import { zh as own } from '../../../../src/labs/fim/packing/zh.ts';
import { zh as shared } from '../../../../src/labs/fim/zh.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import {
  posterRooms,
  type Mark,
  type Rect,
  type Room,
  type Text,
} from '../../../../src/labs/kit/marks.ts';
import { textWidth } from '../../../../src/labs/kit/text-width.ts';
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
const levels = ['early', 'late'] as const;
const piecesOf = (all: readonly Mark[], level: string): Rect[] =>
  rects(all, new RegExp(`^${level} \\d+ \\d+$`));
function textOf(all: readonly Mark[], key: string): Text {
  const found = all.find((mark) => mark.key === key);
  if (found?.kind !== 'text') throw new Error(`no text ${key}`);
  return found;
}
const text = (all: readonly Mark[], key: string): string | undefined =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

describe.each([phone, narrow, wide])('$width px', (room) => {
  test('nothing is outside and every key stands once, at the extremes of the knobs', () => {
    for (const words of [claims.words, chinese])
      for (const start of extremes)
        for (const step of [0, 9]) expect(wrongsOf(draw(start, room, words, step))).toEqual([]);
  });

  test('the number is how many documents are coral, of all that have a hole', () => {
    for (const start of extremes) {
      const { marks: all, frame } = draw(start, room);
      for (const level of levels) {
        const torn = piecesOf(all, level).filter(({ fill }) => fill === 'coral');
        const named = new Set(torn.map(({ says }) => /Document (\d+)/.exec(says ?? '')?.[1]));
        expect(text(all, `${level} torn`)).toBe(`${named.size} of ${frame.holes[level]}`);
      }
    }
  });

  test('coral is cut through, teal never, and the middle of each hole is solid', () => {
    for (const start of extremes) {
      const { marks: all, frame } = draw(start, room);
      for (const level of levels) {
        const cuts = all.filter((mark) => mark.key.startsWith(`${level} cut `));
        expect(cuts).toHaveLength(frame.windows[level].length - 1);
        const solid = piecesOf(all, level).filter(
          ({ fill, opacity }) => fill !== 'grey' && opacity === 1,
        );
        expect(solid.every(({ says }) => says?.includes('middle'))).toBe(true);
        const whole = piecesOf(all, level).filter(({ fill }) => fill === 'teal');
        const windowsOf = new Map<string, Set<string>>();
        for (const { key, says } of level === 'early' ? whole : []) {
          const document = /Document (\d+)/.exec(says ?? '')?.[1] ?? '';
          const own = windowsOf.get(document) ?? new Set();
          windowsOf.set(document, own.add(key.split(' ')[1]));
        }
        expect([...windowsOf.values()].every(({ size }) => size === 1)).toBe(true);
      }
    }
  });

  test('both strips are to one scale: the first cut of either stands under the ring', () => {
    for (const start of extremes) {
      const { marks: all, grips } = draw(start, room);
      for (const level of levels) {
        const cut = all.find((mark) => mark.key === `${level} cut 0`);
        expect(cut?.kind === 'line' ? cut.x1 : NaN).toBeCloseTo(grips[0].x, 6);
      }
    }
  });

  test('a number stands clear of the name beside it', () => {
    for (const words of [claims.words, chinese])
      for (const start of extremes) {
        const { marks: all } = draw(start, room, words);
        for (const level of levels) {
          const [name, torn] = [`${level} name`, `${level} torn`].map((key) => textOf(all, key));
          if (torn.anchor !== 'end') continue;
          expect(torn.x - textWidth(torn.text, torn)).toBeGreaterThan(
            name.x + textWidth(name.text, name) + 4,
          );
        }
      }
  });

  test('the blade is dragged to the ends of its knob', () => {
    const { grips } = draw({ window: 24 }, room);
    expect(grips).toHaveLength(1);
    expect(holdOf(grips[0], knobs.parameters.window, 24).moved(grips[0].dx, 0)).toBe(40);
  });
});

test('the scale stays while the documents come', () => {
  const xs = [2, 5, 9].map((step) => draw({}, wide, claims.words, step).grips[0].x);
  expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(4);
});
