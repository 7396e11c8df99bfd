import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { keys, knobs, type Values } from '../../../../sims/flashmla/experiments/online/knobs.ts';
import { run } from '../../../../sims/flashmla/experiments/online/run.ts';
import { claims } from '../../../../src/labs/flashmla/online/claims.ts';
import { marks } from '../../../../src/labs/flashmla/online/stage.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Rect, type Room } from '../../../../src/labs/kit/marks.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words } = claims;
const [phone, narrow, wide] = posterRooms;

const draw = (given: Partial<Values> = {}, step = 3, room: Room = wide) => {
  const values = startOf(knobs, given);
  const frames = [...drive(run, given, undefined)].slice(0, step + 1);
  const frame = frames[frames.length - 1];
  return { frame, values, ...marks({ frame, frames, values, words, ...room }) };
};
const rect = (all: readonly Mark[], key: string): Rect | undefined =>
  all.find((mark): mark is Rect => mark.kind === 'rect' && mark.key === key);
const text = (all: readonly Mark[], key: string): string | undefined =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

const many: readonly Partial<Values>[] = [
  {},
  { block: 1, order: 'shuffled' },
  { block: 64, sink: true, sinkScore: 4 },
  { order: 'backward', masked: 10, shift: -10_000 },
  { masked: 24, sink: true },
  { scores: new Array<number>(keys).fill(-4), sink: true, sinkScore: 4 },
  { scores: Array.from({ length: keys }, (_, i) => (i < 12 ? -4 : 4)), block: 2 },
];

describe.each([phone, narrow, wide])('$width px', (room) => {
  test.each(many)('%j: nothing is outside, every key once, at every step', (given) => {
    for (let step = 0; step <= 23; step++) expect(wrongsOf(draw(given, step, room))).toEqual([]);
  });

  test('the factor is what is left of the bar over what it was', () => {
    for (const step of [1, 3]) {
      const { marks: all, frame } = draw({}, step, room);
      const [before, kept] = ['sum before', 'sum kept'].map((key) => rect(all, key)?.h ?? NaN);
      expect(text(all, 'factor')).toBe(`× ${(kept / before).toFixed(2)}`);
      expect(kept / before).toBeCloseTo(frame.rescale, 9);
      expect(Math.exp(frame.previous - frame.highest)).toBeCloseTo(frame.rescale, 12);
    }
    expect(text(draw({}, 2, room).marks, 'factor')).toBe('× 1');
    expect(text(draw({}, 0, room).marks, 'factor')).toBe('–');
  });

  test('the chip holds the tile that was read last', () => {
    for (const step of [0, 3, 5]) {
      const { marks: all, frame } = draw({}, step, room);
      const chip = rect(all, 'chip');
      const first = rect(all, `key ${frame.first}`);
      const last = rect(all, `key ${frame.end - 1}`);
      if (!chip || !first || !last) throw new Error('no tile');
      expect(chip.x).toBeLessThan(first.x);
      expect(chip.x + chip.w).toBeGreaterThan(last.x + last.w);
      expect(chip.x + chip.w).toBeLessThan(last.x + 2 * last.w);
    }
  });

  test('the large number counts what is held: the highest, the sum, and a slot for each of the output', () => {
    const { marks: all, frame } = draw({}, 3, room);
    const slots = all.filter(({ key }) => key === 'sum' || /^output \d+$/.test(key));
    expect(text(all, 'count')).toBe(String(slots.length + 1));
    expect(text(all, 'held value')).toBe('2.8');
    expect(text(draw({ block: 1 }, 20, room).marks, 'count')).toBe(String(frame.held));
  });

  test('what is held stands up or down from zero, all on one scale', () => {
    const { marks: all, frame } = draw({}, 3, room);
    const zero = all.find(({ key }) => key === 'scale 0');
    const sum = rect(all, 'sum');
    if (zero?.kind !== 'line' || !sum) throw new Error('no mark');
    expect(sum.y + sum.h).toBeCloseTo(zero.y1, 9);
    frame.output.forEach((entry, j) => {
      const bar = rect(all, `output ${j}`);
      if (!bar) throw new Error('no bar');
      expect(entry > 0 ? bar.y + bar.h : bar.y).toBeCloseTo(zero.y1, 9);
      expect(bar.h / sum.h).toBeCloseTo(Math.abs(entry) / frame.sum, 9);
      const kept = rect(all, `output kept ${j}`);
      const before = rect(all, `output before ${j}`);
      expect((kept?.h ?? NaN) / (before?.h ?? NaN)).toBeCloseTo(frame.rescale, 9);
    });
  });

  test('a score stands up or down from zero', () => {
    const { marks: all, values } = draw({}, 3, room);
    const zero = all.find(({ key }) => key === 'zero');
    if (zero?.kind !== 'line') throw new Error('no zero');
    const heights = [14, 5].map((key) => zero.y1 - (rect(all, `key ${key}`)?.y ?? NaN));
    expect(heights[0] / heights[1]).toBeCloseTo(values.scores[14] / values.scores[5], 9);
    expect(rect(all, 'key 9')?.y).toBeCloseTo(zero.y1, 9);
  });

  test('at the end the answer stands at the marks of the whole row; the misprint is not here', () => {
    const { marks: all, frame } = draw({}, 5, room);
    frame.answer.forEach((entry, j) => {
      const bar = rect(all, `answer ${j}`);
      const tick = all.find(({ key }) => key === `whole ${j}`);
      if (!bar || tick?.kind !== 'line') throw new Error('no mark');
      expect(entry > 0 ? bar.y : bar.y + bar.h).toBeCloseTo(tick.y1, 9);
    });
    expect(frame.off.misprint).toBeGreaterThan(0.5);
    expect(all.some(({ key }) => key.startsWith('misprint'))).toBe(false);
    expect(draw({}, 4, room).marks.some(({ key }) => /^(answer|whole) /.test(key))).toBe(false);
  });

  test('the edge of the first tile is dragged from one key to all', () => {
    const { grips, values } = draw({}, 3, room);
    const [edge] = grips;
    const hold = holdOf(edge, knobs.parameters.block, values.block);
    expect(hold.moved((edge.dx / (keys - 1)) * 3, 0)).toBe(7);
    expect(hold.moved(-edge.dx, 0)).toBe(1);
  });

  test('a bar is dragged by its top', () => {
    const { grips, values } = draw({}, 3, room);
    const top = grips.find(({ key }) => key === 'score 14');
    if (!top) throw new Error('no grip');
    const hold = holdOf(top, knobs.parameters.scores, values.scores);
    const moved = hold.moved(0, top.dy / 8) as readonly number[];
    expect(moved[14]).toBeCloseTo(3.8, 9);
    expect(moved.filter((score, i) => score !== values.scores[i])).toHaveLength(1);
  });
});

test('the bar of the sum says what it is made of', () => {
  const { marks: all } = draw();
  expect(rect(all, 'sum')?.says).toBe('Sum of weights now: 2.47 = 1.27 kept + 1.2 of this tile');
});
