import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { startOf } from '../../../../sims/contract/drive.ts';
import { sum } from '../../../../sims/math/vector.ts';
import type { Frame } from '../../../../sims/mla/experiments/spectrum/frame.ts';
import { knobs, type Values } from '../../../../sims/mla/experiments/spectrum/knobs.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Rect, type Room } from '../../../../src/labs/kit/marks.ts';
import { claims } from '../../../../src/labs/mla/spectrum/claims.ts';
import { marks } from '../../../../src/labs/mla/spectrum/stage.ts';
import { signed } from '../../../../src/labs/mla/spectrum/stage/numbers.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words } = claims;
const [phone, narrow, wide] = posterRooms;
const poster: { frame: Frame } = JSON.parse(
  readFileSync('src/labs/mla/spectrum/poster.json', 'utf8'),
);
const { attention, right } = poster.frame;
/** As on text: of 32 places, and no item that holds an answer. */
const onText: Frame = {
  ...poster.frame,
  goal: [],
  attention: {
    full: attention.full.map(() => Array.from({ length: 32 }, () => 0.03125)),
    cut: attention.cut.map(() => Array.from({ length: 32 }, (_, i) => (i === 31 ? 1 : 0))),
    latent: attention.latent.map(() => Array.from({ length: 32 }, () => 0)),
  },
  right: { ...right, latent: right.latent.map(() => false) },
};

const draw = (given: Partial<Values> = {}, frame = poster.frame, room: Room = wide) => {
  const values = startOf(knobs, given);
  return { frame, values, ...marks({ frame, frames: [frame], values, words, ...room }) };
};
const rects = (all: readonly Mark[], begins: RegExp): Rect[] =>
  all.filter((mark): mark is Rect => mark.kind === 'rect' && begins.test(mark.key));
const text = (all: readonly Mark[], key: string): string =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

describe.each([phone, narrow, wide])('$width px', (room) => {
  test('what stands before the knife is the energy that is said to be kept', () => {
    for (const latent of [2, 12, 32]) {
      const { frame, marks: all } = draw({ latent }, poster.frame, room);
      const heights = (steps: readonly Rect[]): number => sum(steps.map(({ h }) => h));
      const steps = rects(all, /^step /);
      const kept = steps.filter(({ fill }) => fill === 'teal');
      expect(kept).toHaveLength(latent);
      const share = heights(kept) / heights(steps);
      expect(share).toBeCloseTo(frame.trained[latent - 1], 9);
      expect(text(all, 'energy')).toContain(`${Math.round(100 * share)} %`);
      expect(Math.max(...kept.map(({ x, w }) => x + w))).toBeLessThan(edgeOf(all));
    }
  });

  test('the large number is the difference of the two scores that are drawn', () => {
    const { marks: all } = draw({}, poster.frame, room);
    const score = (lane: string): number => Number.parseFloat(text(all, `${lane} right`));
    expect(text(all, 'cost')).toBe(signed(score('cut') - score('full')));
    expect(text(all, 'other')).toContain(signed(score('latent') - score('full')));
  });

  test('lamps are lit for the questions that are answered right', () => {
    const { frame, marks: all } = draw({}, poster.frame, room);
    for (const lane of ['full', 'cut', 'latent'] as const) {
      const lit = all.filter((mark) => mark.kind === 'circle' && mark.key.startsWith(lane));
      expect(lit).toHaveLength(frame.right[lane].filter(Boolean).length);
    }
  });

  test('nothing is outside, every key once', () => {
    for (const latent of [2, 12, 32]) {
      expect(wrongsOf(draw({ latent }, poster.frame, room))).toEqual([]);
      expect(wrongsOf(draw({ latent, task: 'text' }, onText, room))).toEqual([]);
    }
  });

  test('the knife is dragged from direction to direction', () => {
    const [grip] = draw({}, poster.frame, room).grips;
    const hold = holdOf(grip, knobs.parameters.latent, 12);
    expect(hold.moved((-4 * grip.dx) / 30, 0)).toBe(8);
    expect(hold.moved(grip.dx, 0)).toBe(32);
    expect(hold.moved(-grip.dx, 0)).toBe(2);
  });
});

/** Where the knife's edge stands. */
function edgeOf(all: readonly Mark[]): number {
  const edge = all.find(({ key }) => key === 'edge');
  return edge?.kind === 'line' ? edge.x1 : NaN;
}
