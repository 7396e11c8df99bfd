import { describe, expect, test } from 'vitest';
import { startOf } from '../../../../sims/contract/drive.ts';
import type { Drawn, Frame, Phase } from '../../../../sims/dsa/experiments/learn/frame.ts';
import { knobs, type Values } from '../../../../sims/dsa/experiments/learn/knobs.ts';
import { sum } from '../../../../sims/math/vector.ts';
import { claims } from '../../../../src/labs/dsa/learn/claims.ts';
import { marks } from '../../../../src/labs/dsa/learn/stage.ts';
import { zh } from '../../../../src/labs/dsa/learn/zh.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Rect, type Room } from '../../../../src/labs/kit/marks.ts';
import { wrongsOf } from '../../wrongs.ts';

const chinese = Object.fromEntries(
  Object.entries(claims.words).map(([name, word]) => [name, zh[word] ?? word]),
);
const items = Array.from({ length: 256 }, (_, s) => s);

/** A question whose attention lies on one item, and whose indexer has chosen the first k. */
function asked(name: number, place: number, k: number): Drawn {
  const attention = items.map((s) => (s === place ? 80_000 : Math.round(20_000 / 255)));
  const chosen = {
    ...{ indexer: items.slice(0, k), cold: items.slice(100, 100 + k) },
    ...{
      window: items.slice(256 - k).reverse(),
      any: items.filter((s) => s % 4 === 0).slice(0, k),
    },
  };
  const massOf = (places: readonly number[]) => sum(places.map((s) => attention[s])) / 1000;
  return {
    ...{ name, place, answer: 5, attention, chosen },
    thought: items.map((s) => (s === place ? 100_000 : 0)),
    mass: {
      ...{ indexer: massOf(chosen.indexer), cold: massOf(chosen.cold) },
      ...{ window: massOf(chosen.window), any: massOf(chosen.any) },
    },
  };
}

/** A frame as a training makes them, without one. */
function made(step: number, phase: Phase, found: number, k = 4): Frame {
  const steps = Array.from({ length: step / 20 + 1 }, (_, i) => 20 * i);
  const one = { indexer: found, cold: 42, window: 3, any: 3 };
  return {
    ...{ step, phase, hit: one, loss: { ...one, dense: 0 }, right: { ...one, dense: 99 } },
    ...{ near: { ...one, dense: 100 }, mass: { ...one, best: 86 } },
    divergence: { indexer: 0.3, cold: 3.6 },
    ...{ fromLanguage: 0, fromOwn: 0.55, toModel: 0, uncut: 1.1 },
    drawn: [asked(8, 0, k), asked(31, 255, k), asked(0, 120, k), asked(32 + 252, 252, k)],
    past: {
      steps,
      hit: {
        ...{ indexer: steps.map(() => found), cold: steps.map(() => 42) },
        ...{ window: steps.map(() => 3), any: steps.map(() => 3) },
      },
    },
  };
}

const draw = (
  frame: Frame,
  room: Room,
  given: Partial<Values> = {},
  words: Record<string, string> = claims.words,
) => {
  const values = startOf(knobs, given);
  return { ...marks({ frame, frames: [frame], values, words, ...room }), values };
};
const rects = (all: readonly Mark[], key: RegExp): Rect[] =>
  all.filter((mark): mark is Rect => mark.kind === 'rect' && key.test(mark.key));
const heightOf = (all: readonly Mark[], key: string): number => {
  const mark = all.find((one) => one.key === key);
  if (mark?.kind === 'circle') return mark.y;
  if (mark?.kind === 'poly') return mark.points[1];
  return mark?.kind === 'line' ? mark.y1 : NaN;
};
const written = (all: readonly Mark[], key: string): string =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

const many: readonly (readonly [Frame, Partial<Values>])[] = [
  [made(0, 'dense', 0), {}],
  [made(500, 'warmUp', 100), { question: 2 }],
  [made(600, 'sparse', 98), { question: 4 }],
  [made(400, 'sparse', 42), { warmUp: 0, question: 3 }],
  [made(800, 'sparse', 3, 64), { warmUp: 400, k: 64 }],
  [made(600, 'sparse', 50, 1), { k: 1 }],
];

describe.each(posterRooms)('$width px', (room) => {
  test('nothing is outside, every key once, in both languages', () => {
    for (const [frame, given] of many) {
      expect(wrongsOf(draw(frame, room, given))).toEqual([]);
      expect(wrongsOf(draw(frame, room, given, chinese))).toEqual([]);
    }
  });

  test('the large number is where the curve ends, and is named as taught or not yet', () => {
    for (const [frame, given] of many) {
      const { marks: all } = draw(frame, room, given);
      const [none, full] = [heightOf(all, 'grid 0'), heightOf(all, 'grid 100')];
      const percent = (100 * (none - heightOf(all, 'now'))) / (none - full);
      expect(written(all, 'number')).toBe(`${percent.toFixed(0)} %`);
      const told = frame.phase === 'dense' ? claims.words.untaught : claims.words.taught;
      expect(written(all, 'number what 2')).toBe(told);
    }
  });

  test('both rows are to one scale: where attention lies and where it is guessed', () => {
    const { marks: all } = draw(made(600, 'sparse', 98), room);
    const [look] = rects(all, /^look 0$/);
    const [guess] = rects(all, /^thought 0$/);
    expect((look.h / guess.h) ** 2).toBeCloseTo(0.8, 9);
    expect(rects(all, /^look /)).toHaveLength(256);
  });

  test('as many items are marked as are picked', () => {
    const { marks: all } = draw(made(600, 'sparse', 98, 9), room, { k: 9 });
    expect(rects(all, /^pick /)).toHaveLength(9);
  });

  test('others are marked at what they find, their names under one another', () => {
    const { marks: all } = draw(made(600, 'sparse', 98), room);
    const [none, full] = [heightOf(all, 'grid 0'), heightOf(all, 'grid 100')];
    expect((none - heightOf(all, 'mark cold')) / (none - full)).toBeCloseTo(0.42, 9);
    expect(written(all, 'end cold')).toMatch(/^42 %/);
    const names = all.filter(({ key }) => key.startsWith('end '));
    const heights = names.map((mark) => (mark.kind === 'text' ? mark.y : NaN));
    expect(Math.min(...heights.slice(1).map((y, i) => y - heights[i]))).toBeGreaterThanOrEqual(15);
  });

  test('the grip follows the hand', () => {
    const { grips, values } = draw(made(600, 'sparse', 98), room);
    expect(grips).toHaveLength(1);
    const [warmUp] = grips;
    const hold = holdOf(warmUp, knobs.parameters.warmUp, values.warmUp);
    expect(hold.moved(-warmUp.dx / 2, 0)).toBe(0);
    expect(hold.moved(warmUp.dx / 4, 0)).toBe(300);
  });
});

test('a needle that is not picked is missed; a push of 0 is written as 0', () => {
  const [, , wide] = posterRooms;
  const { marks: all } = draw(made(600, 'sparse', 98), wide, { question: 3 });
  expect(written(all, 'needle')).toBe('needle: x1 = 5');
  expect(written(all, 'verdict')).toBe('needle missed');
  expect(written(all, 'push language')).toBe('push: 0');
  expect(written(all, 'push own')).toBe('push: 0.55, by its own loss');
  const asks = draw(made(600, 'sparse', 98), wide, { question: 4 }).marks;
  expect(written(asks, 'needle')).toBe('needle: item 253 = 5');
});

test('before the warm-up nothing is learnt, and the arrow is pale', () => {
  const [, , wide] = posterRooms;
  const arrow = (frame: Frame) => draw(frame, wide).marks.find(({ key }) => key === 'arrow own');
  expect(arrow(made(200, 'dense', 3))?.opacity).toBeLessThan(0.5);
  expect(arrow(made(400, 'warmUp', 60))?.opacity).toBe(1);
});
