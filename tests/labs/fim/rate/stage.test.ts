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
import { posterRooms, type Mark, type Rect, type Room } from '../../../../src/labs/kit/marks.ts';
import { textWidth } from '../../../../src/labs/kit/text-width.ts';
import { wrongsOf } from '../../wrongs.ts';

const zh = { ...shared, ...own };
const chinese = Object.fromEntries(Object.entries(claims.words).map(([key, en]) => [key, zh[en]]));
const [phone, narrow, wide] = posterRooms;
const { frame: poster } = JSON.parse(readFileSync('src/labs/fim/rate/poster.json', 'utf8')) as {
  frame: Frame;
};
/** A network that fills nothing and goes on badly. */
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
const rectOf = (all: readonly Mark[], key: string): Rect => {
  const found = all.find((mark) => mark.key === key);
  if (found?.kind !== 'rect') throw new Error(`no rectangle ${key}`);
  return found;
};
const strokeAt = (all: readonly Mark[], key: string): number | undefined =>
  all.flatMap((mark) => (mark.kind === 'line' && mark.key === key ? [mark.x1] : []))[0];
const text = (all: readonly Mark[], key: string): string | undefined =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];
/** How much of its way a bar has gone, %. */
const percentOf = (all: readonly Mark[], key: 'filling' | 'going'): number =>
  (100 * rectOf(all, `${key} bar`).w) / rectOf(all, `${key} whole`).w;
const numberIn = (all: readonly Mark[], key: string): number =>
  Number.parseFloat(text(all, key) ?? '');

describe.each([phone, narrow, wide])('$width px', (room) => {
  test('nothing is outside and every key stands once, whatever is asked', () => {
    for (const words of [claims.words, chinese])
      for (const frame of [poster, poor])
        for (const behind of [false, true])
          for (const without of [false, true])
            for (const start of [{ rate: 0 }, { rate: 1, order: 'spm' as const }])
              expect(wrongsOf(draw(frame, { ...start, behind, without }, room, words))).toEqual([]);
  });

  test('both bars are as long as is written in them, and the number is what is missing', () => {
    for (const behind of [false, true])
      for (const without of [false, true]) {
        const { marks: all } = draw(poster, { behind, without }, room);
        expect(Math.abs(percentOf(all, 'filling') - numberIn(all, 'filling value'))).toBeLessThan(
          0.51,
        );
        expect(Math.abs(percentOf(all, 'going') - numberIn(all, 'going value'))).toBeLessThan(0.51);
        expect(Math.abs(100 - percentOf(all, 'going') - numberIn(all, 'cost'))).toBeLessThan(0.51);
      }
  });

  test('no text had to be cut', () => {
    for (const words of [claims.words, chinese])
      for (const frame of [poster, poor])
        for (const behind of [false, true])
          for (const without of [false, true])
            for (const mark of draw(frame, { behind, without }, room, words).marks)
              if (mark.kind === 'text') expect(mark.text).not.toContain('…');
  });
});

test('what is lost, told as chance and in nats, is one quantity', () => {
  const { marks: all } = draw();
  const nats = Number.parseFloat((text(all, 'cost what 2') ?? '').replace('= ', ''));
  expect(100 * (1 - Math.exp(-nats))).toBeCloseTo(100 - percentOf(all, 'going'), 0);
});

test('the stroke is the other way of asking: as it was trained, or plainly', () => {
  const plain = draw().marks;
  const trained = draw(poster, { behind: true, without: true }).marks;
  expect(strokeAt(plain, 'going stroke')).toBe(rectOf(trained, 'going bar').w);
  expect(strokeAt(trained, 'going stroke')).toBe(rectOf(plain, 'going bar').w);
  expect(text(plain, 'going stroke name')).toContain('as it was trained');
  expect(strokeAt(draw(poster, { rate: 0.5 }).marks, 'going stroke')).toBeUndefined();
});

test('no stroke runs through the value of its bar', () => {
  for (const filled of [0, 10, 16, 20, 26, 40])
    for (const room of posterRooms) {
      const { marks: all } = draw({ ...poster, filled }, {}, room);
      const value = all.find(({ key }) => key === 'filling value');
      const stroke = all.find(({ key }) => key === 'filling stroke');
      if (value?.kind !== 'text' || stroke?.kind !== 'line') throw new Error('not drawn');
      const wide = textWidth(value.text, value);
      const left = value.x - (value.anchor === 'end' ? wide : 0);
      const isBeside = stroke.x1 <= left || stroke.x1 >= left + wide;
      expect(isBeside || stroke.y1 > value.y).toBe(true);
    }
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
