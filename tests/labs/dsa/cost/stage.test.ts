import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { knobs, type Values } from '../../../../sims/dsa/experiments/cost/knobs.ts';
import { run } from '../../../../sims/dsa/experiments/cost/run.ts';
import { claims } from '../../../../src/labs/dsa/cost/claims.ts';
import { marks } from '../../../../src/labs/dsa/cost/stage.ts';
import { zh } from '../../../../src/labs/dsa/cost/zh.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import {
  posterRooms,
  type Mark,
  type Poly,
  type Rect,
  type Room,
} from '../../../../src/labs/kit/marks.ts';
import { wrongsOf } from '../../wrongs.ts';

const [phone, narrow, wide] = posterRooms;
const chinese = Object.fromEntries(
  Object.entries(claims.words).map(([name, word]) => [name, zh[word] ?? word]),
);

const draw = (
  given: Partial<Values> = {},
  room: Room = wide,
  words: Record<string, string> = claims.words,
) => {
  const values = startOf(knobs, given);
  const frames = [...drive(run, given, undefined)];
  const [frame] = frames;
  return { frame, values, ...marks({ frame, frames, values, words, ...room }) };
};
const polyOf = (all: readonly Mark[], key: string): readonly number[] =>
  all.filter((mark): mark is Poly => mark.kind === 'poly' && mark.key === key)[0].points;
const rectOf = (all: readonly Mark[], key: string): Rect =>
  all.filter((mark): mark is Rect => mark.kind === 'rect' && mark.key === key)[0];
const written = (all: readonly Mark[], key: string): string | undefined =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

/** Of a closed line, by the shoelace formula. */
function areaOf(points: readonly number[]): number {
  let twice = 0;
  for (let i = 0; i < points.length; i += 2) {
    const [x2, y2] = [points[(i + 2) % points.length], points[(i + 3) % points.length]];
    twice += points[i] * y2 - x2 * points[i + 1];
  }
  return Math.abs(twice) / 2;
}

const many: readonly Partial<Values>[] = [
  {},
  { context: 1024 },
  { context: 40_960, k: 16_384, indexHeads: 128 },
  { queries: 'one', k: 256, indexHeads: 1 },
  { context: 100_352, queries: 'one' },
];

describe.each([phone, narrow, wide])('$width px', (room) => {
  test.each(many)('%j: nothing is outside, every key once, in both languages', (given) => {
    expect(wrongsOf(draw(given, room))).toEqual([]);
    expect(wrongsOf(draw(given, room, chinese))).toEqual([]);
  });

  test('heights are the last token, areas the whole text', () => {
    for (const context of [32_768, 131_072]) {
      const { marks: all, frame } = draw({ context }, room);
      const strips = areaOf(polyOf(all, 'glance')) + areaOf(polyOf(all, 'read'));
      expect(areaOf(polyOf(all, 'dense')) / strips).toBeCloseTo(frame.workRatio, 1);
      const [, , , top, , bottom] = polyOf(all, 'dense');
      const height = bottom - top;
      const glance = polyOf(all, 'glance');
      expect(height / (bottom - glance[7])).toBeCloseTo(frame.ratio, 6);
    }
  });

  test('the bars of the cache are as long as their bytes', () => {
    const { marks: all } = draw({}, room);
    const [latent, key, small] = ['bf16 latent', 'bf16 key', 'fp8 latent'].map(
      (name) => rectOf(all, name).w,
    );
    expect(key / latent).toBeCloseTo(132 / 1152, 9);
    expect(small / latent).toBeCloseTo(656 / 1152, 9);
  });

  test('the grip is the context', () => {
    const { grips, values } = draw({ context: 65_536 }, room);
    const hold = holdOf(grips[0], knobs.parameters.context, values.context);
    expect(hold.moved(-grips[0].dx / 4, 0)).toBeLessThan(65_536);
  });
});

test('where it costs more, the number says how much more', () => {
  const { marks: all, frame } = draw({ context: 2048 });
  expect(written(all, 'ratio')).toBe(`${(frame.flops.sparse / frame.flops.dense).toFixed(2)}×`);
  expect(written(draw().marks, 'ratio')).toBe('13.4×');
});
