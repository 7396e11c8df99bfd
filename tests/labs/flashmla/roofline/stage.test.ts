import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { knobs, type Values } from '../../../../sims/flashmla/experiments/roofline/knobs.ts';
import { run } from '../../../../sims/flashmla/experiments/roofline/run.ts';
import { latencies } from '../../../../sims/flashmla/measured.ts';
import { claims } from '../../../../src/labs/flashmla/roofline/claims.ts';
import { marks } from '../../../../src/labs/flashmla/roofline/stage.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Circle, type Mark, type Room } from '../../../../src/labs/kit/marks.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words } = claims;
const [phone, narrow, wide] = posterRooms;

const draw = (given: Partial<Values> = {}, room: Room = wide) => {
  const values = startOf(knobs, given);
  const frames = [...drive(run, given, undefined)];
  const [frame] = frames;
  return { frame, values, ...marks({ frame, frames, values, words, ...room }) };
};
const spot = (all: readonly Mark[], key: string): Circle => {
  const found = all.find((mark): mark is Circle => mark.kind === 'circle' && mark.key === key);
  if (!found) throw new Error(`no ${key}`);
  return found;
};
const text = (all: readonly Mark[], key: string): string | undefined =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];
/** Heads above a cache: each is a dot of nine corners, a row of them one mark. */
const dots = (all: readonly Mark[], key: string): number =>
  all
    .flatMap((mark) =>
      mark.kind === 'poly' && mark.key.startsWith(`${key} heads `) ? [mark.points.length / 18] : [],
    )
    .reduce((sum, one) => sum + one, 0);

const many: readonly Partial<Values>[] = [
  {},
  { heads: 1, context: 64 },
  { heads: 128, queries: 4, cache: 'model1', gpu: 'b200' },
  { cache: 'fp8', crossover: false, gpu: 'h800peak' },
  { heads: 100, groups: 16, gpu: 'h200', cache: 'fp8' },
  { heads: 3, queries: 4, gpu: 'h100', cache: 'model1', crossover: false },
];

describe.each([phone, narrow, wide])('$width px', (room) => {
  test.each(many)('%j: nothing is outside, every key once', (given) => {
    expect(wrongsOf(draw(given, room))).toEqual([]);
  });

  test('above a cache stand as many heads as read it', () => {
    const { marks: all } = draw({ heads: 100, groups: 16 }, room);
    expect(['mha 0', 'gqa 0', 'gqa 1', 'mla 0'].map((key) => dots(all, key))).toEqual([
      ...[1, 6, 6, 100],
    ]);
    expect(text(all, 'mla serves')).toContain('100 heads');
    expect(dots(draw({ heads: 1 }, room).marks, 'mla 0')).toBe(1);
  });

  test('the bar under the heads is as long as a cache has bytes', () => {
    const { marks: all } = draw({}, room);
    const [one, shared] = ['mha 0 cache', 'mla 0 cache'].map((key) => {
      const found = all.find((mark) => mark.key === key);
      return found?.kind === 'rect' ? found.w : NaN;
    });
    expect(shared / one).toBeCloseTo(1152 / 640, 9);
  });

  test('the large number is by how much MLA stands below the top of the roof', () => {
    for (const given of [{}, { heads: 16 }, { cache: 'fp8', crossover: false }] as const) {
      const { marks: all, frame } = draw(given, room);
      const roof = all.find((mark) => mark.kind === 'poly' && mark.key === 'roof');
      if (roof?.kind !== 'poly') throw new Error('no roof');
      const top = Math.min(...roof.points.filter((_, i) => i % 2 === 1));
      const ones = ['roof y 1', 'roof y 10'].map((key) => {
        const mark = all.find((one) => one.key === key);
        if (mark?.kind !== 'line') throw new Error(`no ${key}`);
        return mark.y1;
      });
      const decade = ones[0] - ones[1];
      const share = 100 * 10 ** ((top - spot(all, 'mla spot').y) / decade);
      expect(share / frame.share.mla).toBeCloseTo(1, 6);
      const shown = Number(text(all, 'share')?.replace(' %', ''));
      expect(Math.abs(shown - (100 - share))).toBeLessThanOrEqual(
        shown < 10 || shown > 90 ? 0.05 : 0.5,
      );
    }
    expect(text(draw({ queries: 2 }, room).marks, 'share')).toBe('0 %');
  });

  test('the spot of MLA is dragged by ratio: left by as far as it came with a doubling halves the heads', () => {
    const { grips, marks: all, values } = draw({}, room);
    const [grip] = grips;
    const doubling = spot(all, 'trail 7').x - spot(all, 'trail 6').x;
    const hold = holdOf(grip, knobs.parameters.heads, values.heads);
    expect(hold.moved(-doubling, 0)).toBe(64);
    expect(hold.moved(-grip.dx, 0)).toBe(1);
  });

  test('what was measured on an H100 is there, in gold, where that is the card', () => {
    const measured = (given: Partial<Values>): readonly Mark[] =>
      draw(given, room).marks.filter(({ key }) => /^measured \d+$/.test(key));
    expect(measured({ gpu: 'h100' })).toHaveLength(latencies.length);
    expect(measured({ gpu: 'h100' }).every(({ fill }) => fill === 'gold')).toBe(true);
    expect(measured({})).toEqual([]);
  });
});

test('what converting leaves is drawn only where it is less than the roof', () => {
  const has = (given: Partial<Values>): boolean =>
    draw(given).marks.some(({ key }) => key === 'converting');
  expect([has({}), has({ cache: 'fp8' }), has({ cache: 'fp8', crossover: false })]).toEqual([
    ...[false, false, true],
  ]);
});

test('published kernels are shown on the card and for the cache that they were measured with', () => {
  const levels = (given: Partial<Values>): number =>
    draw(given).marks.filter(({ key }) => /^published \d+$/.test(key)).length;
  expect([levels({}), levels({ cache: 'fp8' }), levels({ gpu: 'h200' })]).toEqual([2, 2, 0]);
  expect(levels({ gpu: 'b200', cache: 'fp8' })).toBe(1);
});
