import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { knobs, type Values } from '../../../../sims/fp8/experiments/adder/knobs.ts';
import { run } from '../../../../sims/fp8/experiments/adder/run.ts';
import { claims } from '../../../../src/labs/fp8/adder/claims.ts';
import { marks } from '../../../../src/labs/fp8/adder/stage.ts';
import { bitAt, isLeftBelow, runsOf } from '../../../../src/labs/fp8/adder/stage/bits.ts';
import { layoutOf } from '../../../../src/labs/fp8/adder/stage/layout.ts';
import { thumb } from '../../../../src/labs/fp8/adder/stage/thumb.ts';
import { percent } from '../../../../src/labs/fp8/adder/stage/verdict.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Rect, type Room } from '../../../../src/labs/kit/marks.ts';
import { leastText } from '../../../../src/labs/kit/thumb.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words } = claims;
const [phone, narrow, wide] = posterRooms;
const runs: readonly Partial<Values>[] = [
  {},
  { interval: 128 },
  { inputs: 'mixed', products: 512 },
  { bits: 24, interval: 96 },
  { bits: 10, rounding: 'nearest', products: 8192, interval: 8192 },
];
const framesOf = new Map(runs.map((given) => [given, [...drive(run, given, undefined)]]));

const draw = (given: Partial<Values>, step: number, room: Room) => {
  const frames = (framesOf.get(given) ?? []).slice(0, step + 1);
  const frame = frames[step];
  const scene = { frame, frames, values: startOf(knobs, given), words, ...room };
  return { frame, at: layoutOf(scene), ...marks(scene) };
};
const rects = (all: readonly Mark[], start: string): Rect[] =>
  all.filter((mark): mark is Rect => mark.kind === 'rect' && mark.key.startsWith(start));
const text = (all: readonly Mark[], key: string): string | undefined =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

describe.each([
  ['phone', phone],
  ['narrow', narrow],
  ['wide', wide],
] as const)('%s', (_, room) => {
  test.each(runs)('every key once, everything within: %j', (given) => {
    const steps = framesOf.get(given)?.length ?? 0;
    for (const step of [0, 1, 3, 11, steps - 1]) {
      expect(wrongsOf(draw(given, step, room))).toEqual([]);
    }
  });

  test.each(runs)('the bits that are drawn are the numbers that are kept: %j', (given) => {
    const { frame, at, marks: all } = draw(given, 5, room);
    const drawn = (key: string): number =>
      rects(all, `${key} kept`).reduce((sum, { x, w }) => {
        const from = at.highest - Math.round((x - at.left - 0.5) / at.column);
        const count = Math.round((w + 1) / at.column);
        return sum + (2 ** count - 1) * 2 ** (from - count + 1);
      }, 0);
    expect(drawn('before')).toBe(Math.abs(frame.beforeKept));
    frame.kept.forEach((kept, i) => expect(drawn(`product ${i}`)).toBe(Math.abs(kept)));
    expect(drawn('after')).toBe(Math.abs(frame.after));
  });

  test('as many ones lie in the pile as stand in coral beyond the edge', () => {
    const { at, marks: all } = draw(runs[0], 127, room);
    const lost = ['before', 'product']
      .flatMap((key) => rects(all, key).filter(({ key: name }) => name.includes(' lost ')))
      .reduce((sum, { w }) => sum + Math.round((w + 1) / at.column), 0);
    const heights = rects(all, 'fallen ').map(({ h }) => h);
    const grain = Math.min(...heights) / 1;
    const counted = heights.reduce((sum, h) => sum + Math.round(h / grain), 0);
    expect(counted).toBe(lost);
    expect(lost).toBeGreaterThan(60);
  });

  test('the large number is what sixteen sums have lost; the other is told only once they differ', () => {
    const alone = draw(runs[0], 127, room);
    expect(text(alone.marks, 'lost')).toBe('7.0 %');
    expect(alone.marks.some(({ key }) => key === 'lost line 2')).toBe(false);
    const { frame, marks: all } = draw(runs[1], 127, room);
    expect(text(all, 'lost')).toBe(percent(frame.error.poured));
    const beside = text(all, room === phone ? 'lost line 1' : 'lost line 2');
    expect(beside).toBe('never poured: 7.0 %');
  });

  test('the accumulator fills up to the interval, then it is poured', () => {
    const [half, full] = [1, 3].map((step) => draw(runs[1], step, room).marks);
    const fill = (all: readonly Mark[]): number => rects(all, 'bucket fill')[0].w;
    expect(fill(half) / fill(full)).toBeCloseTo(1 / 2, 9);
    expect(full.some(({ key }) => key === 'pour')).toBe(true);
    expect(half.some(({ key }) => key === 'pour')).toBe(false);
  });

  test('the handle goes the way that it is dragged, by doublings', () => {
    const { grips } = draw(runs[1], 3, room);
    const hold = holdOf(grips[0], knobs.parameters.interval, 128);
    const [x, y] = [grips[0].dx / 8, grips[0].dy / 8];
    expect(hold.moved(x, y)).toBe(256);
    expect(hold.moved(-x, -y)).toBe(64);
  });

  test('sums that are not the card’s are coral', () => {
    const counts = (given: Partial<Values>): Mark | undefined =>
      draw(given, 11, room).marks.find(({ key }) => key === 'counts');
    expect(counts(runs[0])).toMatchObject({ fill: 'gold' });
    expect(counts(runs[3])).toMatchObject({ fill: 'coral' });
  });
});

test('a negative product is hollow', () => {
  const { frame, marks: all } = draw(runs[2], 0, wide);
  frame.terms.forEach((term, i) => {
    const [first] = rects(all, `product ${i} kept`);
    if (first) expect(first.fill === undefined).toBe(term < 0);
  });
});

test('cause before effect: aligned, cut, added, cut again, poured', () => {
  const { marks: all } = draw(runs[1], 3, wide);
  const phase = (key: string): number | undefined =>
    all.find((mark) => mark.key.startsWith(key))?.phase;
  const order = ['product 0 kept', 'fallen', 'sum kept', 'after kept', 'bucket fill'].map(phase);
  expect(order).toEqual([0, 1, 2, 3, 4]);
});

test('bits of a number, place by place', () => {
  expect(runsOf(13.5, 5, -2)).toEqual([
    { from: 3, to: 2 },
    { from: 0, to: -1 },
  ]);
  expect(bitAt(-2.5, 1)).toBe(true);
  expect([isLeftBelow(2.5, 0), isLeftBelow(2, 0)]).toEqual([true, false]);
});

test('the number is short at every size', () => {
  expect([7.028, 0.62, 0.0621, 0.0001, 0].map(percent)).toEqual([
    ...['7.0 %', '0.62 %', '0.062 %', '< 0.001 %', '0 %'],
  ]);
});

test('the thumb is small, within, and says the number', () => {
  const [given] = runs;
  const frame = (framesOf.get(given) ?? [])[127];
  const drawing = thumb({ frame, values: startOf(knobs, given) });
  expect(wrongsOf(drawing)).toEqual([]);
  const said = drawing.marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
  expect(said.map(({ text: written }) => written)).toEqual(['7.0 %']);
  for (const { size = 12 } of said) expect(size).toBeGreaterThanOrEqual(leastText);
});
