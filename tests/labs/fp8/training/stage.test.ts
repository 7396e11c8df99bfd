import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { knobs, type Values } from '../../../../sims/fp8/experiments/training/knobs.ts';
import { run } from '../../../../sims/fp8/experiments/training/run.ts';
import { loadCharacters } from '../../../../sims/fp8/experiments/training/run/characters.ts';
import { claims } from '../../../../src/labs/fp8/training/claims.ts';
import { marks } from '../../../../src/labs/fp8/training/stage.ts';
import { signed } from '../../../../src/labs/fp8/training/stage/scores.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Rect, type Room } from '../../../../src/labs/kit/marks.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words } = claims;
const [phone, narrow, wide] = posterRooms;
const runs: readonly Partial<Values>[] = [
  { steps: 50 },
  { steps: 50, weights: 'float32' },
  { steps: 50, weights: 'bf16', rate: 0.02, gradients: 'cast', outlier: 'huge' },
];
const text = await loadCharacters();
const framesOf = new Map(runs.map((given) => [given, [...drive(run, given, text)]]));

const draw = (given: Partial<Values>, step: number, room: Room) => {
  const frames = (framesOf.get(given) ?? []).slice(0, step + 1);
  const frame = frames[step];
  return { frame, ...marks({ frame, frames, values: startOf(knobs, given), words, ...room }) };
};
const rects = (all: readonly Mark[], start: string): Rect[] =>
  all.filter((mark): mark is Rect => mark.kind === 'rect' && mark.key.startsWith(start));
const written = (all: readonly Mark[], key: string): string | undefined =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

describe.each([
  ['phone', phone],
  ['narrow', narrow],
  ['wide', wide],
] as const)('%s', (_, room) => {
  test.each(runs)('every key once, everything within: %j', (given) => {
    for (const step of [0, 1, 9]) expect(wrongsOf(draw(given, step, room))).toEqual([]);
  });

  test('the large number is the coral share of the heaps', () => {
    const { frame, marks: all } = draw(runs[0], 9, room);
    const height = (key: string): number => rects(all, key).reduce((sum, { h }) => sum + h, 0);
    const share = (100 * height('bounced')) / (height('bounced') + height('landed'));
    expect(share).toBeCloseTo(frame.lost, 6);
    expect(parseFloat(written(all, 'lost') ?? '')).toBeCloseTo(share, 0);
  });

  test('what lands stands right of the wall, or gathers in a float32 copy', () => {
    const [none, copy] = [runs[0], runs[1]].map((given) => draw(given, 9, room).marks);
    const wall = none.find(({ key }) => key === 'wall');
    const edge = wall?.kind === 'line' ? wall.x1 : NaN;
    for (const { x, w, h } of rects(none, 'bounced').filter(({ h: high }) => high > 0.5)) {
      expect([x + w <= edge, h > 0]).toEqual([true, true]);
    }
    expect(rects(copy, 'bounced').every(({ h }) => h === 0)).toBe(true);
    expect(rects(copy, 'landed 2')[0].fill).toBe('teal');
    expect(written(copy, 'lost')).toBe('0 %');
  });

  test('bars are as long as the loss is above float32', () => {
    const { frame, marks: all } = draw(runs[2], 9, room);
    const [tiles] = rects(all, 'tiles bar');
    const [tensor] = rects(all, 'tensor bar');
    expect(tiles.w / tensor.w).toBeCloseTo(frame.above.tiles / frame.above.tensor, 6);
    expect(written(all, 'tiles above')).toBe(`${signed(frame.above.tiles)} %`);
  });

  test('three switches set how weights are kept; the one that holds is marked', () => {
    const { marks: all } = draw(runs[1], 9, room);
    const ways = rects(all, 'way ');
    expect(ways.map(({ sets }) => sets?.weights)).toEqual(['e4m3', 'bf16', 'float32']);
    expect(ways.map(({ stroke }) => stroke === 'deep')).toEqual([false, false, true]);
  });

  test('gradients that vanish are spoken of, where they do', () => {
    const { frame, marks: all } = draw(runs[2], 9, room);
    expect(frame.vanished).toBeGreaterThan(30);
    expect(parseFloat(written(all, 'vanished') ?? '')).toBeCloseTo(frame.vanished, -0.5);
    expect(written(draw(runs[0], 9, room).marks, 'vanished')).toBeUndefined();
  });

  test('the handle sets the rate', () => {
    const [grip] = draw(runs[0], 9, room).grips;
    const hold = holdOf(grip, knobs.parameters.rate, 0.003);
    expect(hold.moved(grip.dx, 0)).toBe(0.02);
    expect(hold.moved(-grip.dx, 0)).toBe(0.0005);
  });

  test('the weight that is kept in E4M3 lies on a rung', () => {
    const { marks: all } = draw(runs[0], 9, room);
    const now = all.find(({ key }) => key === 'kept now');
    const rungs = all.flatMap((mark) =>
      mark.kind === 'line' && mark.key.startsWith('rung') ? [mark.y1] : [],
    );
    expect(rungs.length).toBeGreaterThan(3);
    const y = now?.kind === 'circle' ? now.y : NaN;
    expect(Math.min(...rungs.map((rung) => Math.abs(rung - y)))).toBeLessThan(1e-9);
  });
});

test('a difference has its sign, and two digits where it is small', () => {
  expect([5.6, 0.014, 0, -0.012, 40.48].map(signed)).toEqual([
    ...['+5.60', '+0.01', '0.00', '−0.01', '+40'],
  ]);
});
