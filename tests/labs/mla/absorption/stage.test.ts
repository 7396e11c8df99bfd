import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { number } from '../../../../sims/contract/numbers.ts';
import { sum } from '../../../../sims/math/vector.ts';
import { knobs, type Values } from '../../../../sims/mla/experiments/absorption/knobs.ts';
import { run } from '../../../../sims/mla/experiments/absorption/run.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Rect, type Room } from '../../../../src/labs/kit/marks.ts';
import { textWidth } from '../../../../src/labs/kit/text-width.ts';
import { claims } from '../../../../src/labs/mla/absorption/claims.ts';
import { marks } from '../../../../src/labs/mla/absorption/stage.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words } = claims;
const [phone, narrow, wide] = posterRooms;
const orders = ['queries', 'keys'] as const;

const draw = (given: Partial<Values> = {}, step = 47, room: Room = wide) => {
  const values = startOf(knobs, given);
  const frames = [...drive(run, given, undefined)].slice(0, step + 1);
  const frame = frames[step];
  return { frame, values, ...marks({ frame, frames, values, words, ...room }) };
};
const rects = (all: readonly Mark[], begins: string): Rect[] =>
  all.filter((mark): mark is Rect => mark.kind === 'rect' && mark.key.startsWith(begins));
const areaOf = ({ w, h }: Rect): number => w * h;
const text = (all: readonly Mark[], key: string): string =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

const many: readonly Partial<Values>[] = [
  {},
  { order: 'keys' },
  { rope: true, queries: 5 },
  { queries: 32, heads: 1 },
  { heads: 1, content: 2, latent: 2, pairs: 0 },
  { heads: 1, content: 15, latent: 48, queries: 17, rope: true },
];

describe.each([phone, narrow, wide])('$width px', (room) => {
  test.each(many)('%j: sheets are as large as the work of their order', (values) => {
    const { frame, marks: all } = draw(values, 47, room);
    const [folded, expanded] = orders.map((order) => sum(rects(all, `${order} sheet`).map(areaOf)));
    expect(folded / expanded).toBeCloseTo(frame.foldedWork / frame.expandedWork, 9);
    const large = values.rope || values.order === 'keys' ? frame.expandedWork : frame.foldedWork;
    const other = frame.foldedWork + frame.expandedWork - large;
    const times = number(Math.max(large, other) / Math.min(large, other), 1);
    expect(text(all, 'number')).toBe(`${times}× ${large <= other ? 'less' : 'more'}`);
    expect(text(all, 'number unit')).toBe(`${large.toLocaleString('en')} multiply-adds`);
    expect(text(all, 'other')).toBe(`${other.toLocaleString('en')} multiply-adds`);
  });

  test.each(many)('%j: the matrices are in true proportion, and what is held is told', (values) => {
    const { frame, marks: all, values: set } = draw(values, 47, room);
    const unit = rects(all, 'query')[0].w / set.content;
    const [up, latents] = ['up', 'latents'].map((key) => rects(all, key)[0]);
    expect(areaOf(up)).toBeCloseTo(set.content * set.latent * unit ** 2, 6);
    expect(areaOf(latents)).toBeCloseTo(set.latent * frame.tokens * unit ** 2, 6);
    const says = all.find(({ key }) => key === 'now open')?.says;
    for (const held of [frame.foldedHeld, frame.expandedHeld]) {
      expect(says).toContain(` ${held.toLocaleString('en')} `);
    }
  });

  test.each(many)('%j: nothing is outside, every key once, at any step', (values) => {
    for (const step of [0, 20, 47]) expect(wrongsOf(draw(values, step, room))).toEqual([]);
  });

  test.each([...many, { latent: 2 }, { latent: 2, order: 'keys' } as const])(
    '%j: the word beside the ring is beside it',
    (given) => {
      const { grips, marks: all } = draw(given, 47, room);
      const ring = grips.find(({ knob }) => knob === 'order');
      for (const mark of all) {
        if (mark.kind !== 'text' || mark.key !== 'drag' || !ring) continue;
        const right = mark.x + textWidth(mark.text, mark);
        expect(mark.x >= ring.x + 10 || right <= ring.x - 10).toBe(true);
      }
    },
  );

  test('grips move their knobs the way that they are dragged', () => {
    const { grips, values } = draw({}, 47, room);
    const moved = Object.fromEntries(
      grips.map((grip) => {
        const hold = holdOf(grip, knobs.parameters[grip.knob as keyof Values], values.order);
        return [grip.knob, hold.moved(grip.dx, grip.dy)];
      }),
    );
    expect(moved).toEqual({ order: 'keys', rope: true, queries: 32 });
    expect(grips.map(({ value }) => value)).toEqual([0, 0, 1]);
  });
});

test('where RoPE stands between, the parentheses are locked and the drawing says what folding errs', () => {
  const { frame, grips, marks: all } = draw({ rope: true });
  expect(grips.map(({ knob }) => knob)).toEqual(['rope', 'queries']);
  expect(text(all, 'same')).toBe(
    `folded anyway, off by ${Math.round(frame.turnedGap)} % of their size`,
  );
});

test('the difference of the scores is told exactly, and only rounding', () => {
  const { frame, marks: all } = draw();
  const says = rects(all, 'scores')[0].says;
  expect(says).toContain(frame.scoresApart.toExponential(1));
  expect(frame.scoresApart).toBeLessThan(1e-12);
});

test('the headline and the foot say what is drawn: how much less, and from how many queries on not', () => {
  expect(text(draw().marks, 'heading')).toBe(
    'Move the parenthesis: the same scores, 7.1× less work',
  );
  expect(text(draw({ order: 'keys' }).marks, 'heading')).toContain('7.1× more work');
  expect(text(draw().marks, 'even')).toContain('From 9 queries at once on');
  for (const [queries, told] of [
    [8, 'less'],
    [9, 'more'],
  ] as const) {
    expect(text(draw({ queries }).marks, 'number')).toContain(told);
  }
});

test('in nine of ten fresh seeds folding in spite of RoPE is off by more than half', () => {
  const gaps = Array.from({ length: 10 }, (_, i) => draw({ seed: 201 + i }).frame.turnedGap);
  expect(gaps.filter((gap) => gap > 50).length).toBeGreaterThanOrEqual(9);
});
