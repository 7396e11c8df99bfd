import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { knobs, type Values } from '../../../../sims/fp8/experiments/roofline/knobs.ts';
import { run } from '../../../../sims/fp8/experiments/roofline/run.ts';
import { kernels, published } from '../../../../sims/fp8/kernels.ts';
import { claims } from '../../../../src/labs/fp8/roofline/claims.ts';
import { marks } from '../../../../src/labs/fp8/roofline/stage.ts';
import { layoutOf } from '../../../../src/labs/fp8/roofline/stage/layout.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import {
  posterRooms,
  type Circle,
  type Mark,
  type Rect,
  type Room,
} from '../../../../src/labs/kit/marks.ts';
import { spotAt } from '../../../../src/labs/kit/roof.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words } = claims;
const [phone, narrow, wide] = posterRooms;

const draw = (given: Partial<Values> = {}, room: Room = wide) => {
  const values = startOf(knobs, given);
  const [frame] = drive(run, given, undefined);
  const scene = { frame, frames: [frame], values, words, ...room };
  return { frame, values, at: layoutOf(scene), ...marks(scene) };
};
const rect = (all: readonly Mark[], key: string): Rect => {
  const found = all.find((mark): mark is Rect => mark.kind === 'rect' && mark.key === key);
  if (found === undefined) throw new Error(`no rectangle ${key}`);
  return found;
};
const dot = (all: readonly Mark[], key: string): Circle | undefined =>
  all.find((mark): mark is Circle => mark.kind === 'circle' && mark.key === key);
const text = (all: readonly Mark[], key: string): string | undefined =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

const flat = { m: 4096, n: 32_768, k: 512 };
const large = { m: 4096, n: 7168, k: 16_384 };
const square = { m: 8192, n: 8192, k: 8192, gpu: 'h100' } as const;
const many: readonly Partial<Values>[] = [
  ...[{}, flat, large, square],
  { m: 1, n: 64, k: 64, gpu: 'b200' },
  { m: 32_768, n: 32_768, k: 32_768, gpu: 'h200', scales: true },
  { m: 32_768, n: 64, k: 64, output: 'float32' },
  { m: 1, n: 32_768, k: 64 },
];

describe.each([phone, narrow, wide])('$width px', (room) => {
  test.each(many)('%j: nothing is outside, every key once', (values) => {
    expect(wrongsOf(draw(values, room))).toEqual([]);
  });

  test('the sides of the matrices are to one scale', () => {
    for (const values of [square, large]) {
      const { marks: all } = draw(values, room);
      const scale = rect(all, 'b').w / values.n;
      expect(rect(all, 'a').w / values.k).toBeCloseTo(scale, 9);
      expect(rect(all, 'b').h / values.k).toBeCloseTo(scale, 9);
      expect(rect(all, 'd').h / values.m).toBeCloseTo(scale, 9);
      expect(rect(all, 'd').w / values.n).toBeCloseTo(scale, 9);
    }
  });

  test('D lies where the rows of A meet the columns of B', () => {
    const { marks: all } = draw(flat, room);
    expect(rect(all, 'd').x).toBe(rect(all, 'b').x);
    expect(rect(all, 'd').y).toBe(rect(all, 'a').y);
  });

  test('the bars are to one scale, and the longer one is as long as their room', () => {
    for (const values of [{}, large]) {
      const { marks: all, frame, at } = draw(values, room);
      const moving = rect(all, 'reading').w + rect(all, 'writing').w;
      expect(Math.max(rect(all, 'multiplying').w, moving)).toBeCloseTo(at.bars.w, 9);
      expect(rect(all, 'multiplying').w / moving).toBeCloseTo(
        frame.multiplying.fp8 / frame.moving.fp8,
        9,
      );
    }
  });

  test('the large number is where the dot stands', () => {
    for (const values of many.slice(0, 4)) {
      const { marks: all, frame, at } = draw(values, room);
      const [x, y] = spotAt(at.plot, frame.intensity.fp8, frame.speed.fp8);
      expect(dot(all, 'fp8 dot')).toMatchObject({ x, y });
      expect(text(all, 'speed')?.replace(',', '')).toBe(frame.speed.fp8.toFixed(0));
    }
  });

  test('each ring turns its own side, away from its matrix is more', () => {
    const { values, grips } = draw({}, room);
    expect(grips.map(({ knob }) => knob)).toEqual(['m', 'n', 'k']);
    for (const grip of grips) {
      const axis = grip.knob === 'm' ? 'm' : grip.knob === 'n' ? 'n' : 'k';
      const hold = holdOf(grip, knobs.parameters[axis], values[axis]);
      expect(hold.moved(grip.dx / 2, grip.dy / 2)).toBeGreaterThan(values[axis]);
      expect(hold.moved(-grip.dx / 2, -grip.dy / 2)).toBeLessThan(values[axis]);
    }
  });
});

test.each(published)('of %s a tie leads from the dot down to what the kernel reached', (name) => {
  const { marks: all, at } = draw(kernels[name].shape);
  const reached = dot(all, `${name} reached`);
  const tie = all.find(({ key }) => key === 'tie');
  if (reached === undefined || tie?.kind !== 'line') throw new Error('no tie');
  expect([tie.x1, tie.y1]).toEqual([dot(all, 'fp8 dot')?.x, dot(all, 'fp8 dot')?.y]);
  expect(tie.x2).toBeCloseTo(reached.x, 9);
  expect(tie.y2).toBe(reached.y);
  expect(reached.y).toBe(spotAt(at.plot, 1, kernels[name].speed)[1]);
});

test('what was reached on Hopper does not stand under the roof of another card', () => {
  const gold = (given: Partial<Values>): Mark[] =>
    draw(given).marks.filter(({ key }) => key.endsWith(' reached'));
  expect(gold({}).length).toBe(6);
  expect(gold({ gpu: 'h100' }).length).toBe(6);
  expect(gold({ gpu: 'h200' })).toEqual([]);
  expect(gold({ gpu: 'b200' })).toEqual([]);
});

test('that the output is written last is drawn only where it makes a difference', () => {
  expect(dot(draw(flat).marks, 'late dot')).toBeDefined();
  expect(dot(draw({}).marks, 'late dot')).toBeUndefined();
});
