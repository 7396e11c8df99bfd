import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { sum } from '../../../../sims/math/vector.ts';
import { knobs, type Values } from '../../../../sims/dualpipe/experiments/overlap/knobs.ts';
import { run } from '../../../../sims/dualpipe/experiments/overlap/run.ts';
import { claims } from '../../../../src/labs/dualpipe/overlap/claims.ts';
import { marks } from '../../../../src/labs/dualpipe/overlap/stage.ts';
import { layoutOf } from '../../../../src/labs/dualpipe/overlap/stage/layout.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Rect, type Room } from '../../../../src/labs/kit/marks.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words } = claims;
const [phone, narrow, wide] = posterRooms;

const draw = (given: Partial<Values> = {}, room: Room = wide, step = -1) => {
  const values = startOf(knobs, given);
  const frames = [...drive(run, given, undefined)];
  const frame = frames.at(step) ?? frames[0];
  const scene = { frame, frames, values, words, ...room };
  return { frame, values, at: layoutOf(scene), ...marks(scene) };
};
const rects = (all: readonly Mark[], begins: RegExp): Rect[] =>
  all.filter((mark): mark is Rect => mark.kind === 'rect' && begins.test(mark.key));
const text = (all: readonly Mark[], key: string): string | undefined =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];
const many: readonly Partial<Values>[] = [
  ...[{}, { communication: 0 }, { communication: 3 }, { communication: 1.3, beyond: 24 }],
  { communication: 2, ranks: 'sixteen', beyond: 0 },
];

describe.each([phone, narrow, wide])('$width px', (room) => {
  test.each(many)('%j: nothing is outside, every key once', (values) => {
    expect(wrongsOf(draw(values, room))).toEqual([]);
    expect(wrongsOf(draw(values, room, 9))).toEqual([]);
  });

  test('the large number is where the last of both lanes ends', () => {
    for (const given of many) {
      const { marks: all, at } = draw(given, room);
      const ends = rects(all, /^part \d+$/).map(({ x, w }) => (x + w + 1 - at.left) / at.unit);
      expect(Number(text(all, 'together'))).toBeCloseTo(Math.max(...ends), 1);
    }
  });

  test('coral is as long as the time in which nothing computes', () => {
    for (const given of many) {
      const { marks: all, frame, at } = draw(given, room);
      const coral = sum(rects(all, /^idle \d+$/).map(({ w }) => (w + 1) / at.unit));
      expect(coral).toBeCloseTo(frame.exposed, 6);
    }
  });

  test('the four steps are to one scale', () => {
    const { marks: all, frame } = draw({}, room);
    const [one] = rects(all, /^oneForward step$/);
    for (const lane of ['zeroBubble', 'apart', 'fused'] as const) {
      const [bar] = rects(all, new RegExp(`^${lane} step$`));
      expect(bar.w / one.w).toBeCloseTo(frame.steps[lane] / frame.steps.oneForward, 9);
    }
  });

  test('the ring follows the edge of the first transfer', () => {
    const { grips, values, at } = draw({}, room);
    const [grip] = grips;
    const hold = holdOf(grip, knobs.parameters.communication, values.communication);
    expect(hold.moved(at.unit, 0)).toBe(2);
    expect(hold.moved(-at.unit, 0)).toBe(0);
  });
});
