import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { laneNames } from '../../../../sims/fp8/experiments/tiles/frame.ts';
import { knobs, shape, type Values } from '../../../../sims/fp8/experiments/tiles/knobs.ts';
import { run } from '../../../../sims/fp8/experiments/tiles/run.ts';
import { claims } from '../../../../src/labs/fp8/tiles/claims.ts';
import { marks } from '../../../../src/labs/fp8/tiles/stage.ts';
import { layoutOf } from '../../../../src/labs/fp8/tiles/stage/layout.ts';
import { share } from '../../../../src/labs/fp8/tiles/stage/panels.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Rect, type Room } from '../../../../src/labs/kit/marks.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words } = claims;
const [phone, narrow, wide] = posterRooms;

const draw = (given: Partial<Values> = {}, room: Room = wide) => {
  const values = startOf(knobs, given);
  const frames = [...drive(run, given, undefined)];
  const [frame] = frames;
  const scene = { frame, frames, values, words, ...room };
  return { frame, values, at: layoutOf(scene), ...marks(scene) };
};
const rects = (all: readonly Mark[], begins: RegExp): Rect[] =>
  all.filter((mark): mark is Rect => mark.kind === 'rect' && begins.test(mark.key));
const text = (all: readonly Mark[], key: string): string =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

const many: readonly Partial<Values>[] = [
  {},
  { outlier: 1 },
  { outlier: 2e5 },
  { outlier: 1e7, row: 16, column: 32, tile: 32 },
  { outlier: 300, format: 'e2m1', tile: 5, row: 1, column: 1 },
  { channel: true, format: 'e5m2', scale: 'powerOfTwo' },
];

describe.each([phone, narrow, wide])('$width px', (room) => {
  test.each(many)('%j: nothing is outside, every key once', (values) => {
    expect(wrongsOf(draw(values, room))).toEqual([]);
  });

  test.each(many)('%j: a panel has as much ink as numbers became 0', (values) => {
    const { frame, at, marks: all } = draw(values, room);
    for (const lane of laneNames) {
      const cell = (at.wide / shape.columns) * at.cell;
      const own = rects(all, new RegExp(`^${lane} 0 (ground|\\d+ \\d+)$`));
      const inked = own.filter(({ fill }) => fill === 'ink');
      const [ground] = own;
      const area = (some: readonly Rect[]): number =>
        some.reduce((sum, { w, h }) => sum + w * h, 0);
      const others = own.slice(1);
      const onGround = ground.fill === 'ink' ? area([ground]) - area(others) : area(inked);
      const dead = frame.fates[lane].join('').split('z').length - 1;
      const spots = ground.fill === 'ink' ? frame.fates[lane].join('').split('x').length - 1 : 0;
      expect(onGround / cell).toBeCloseTo(dead + spots, 6);
      expect(text(all, `${lane} 0 dead`)).toBe(share(frame.dead[lane]));
    }
  });

  test('the large number is what the first panel lost, beside it what tiles lost', () => {
    const { frame, marks: all } = draw({}, room);
    expect(text(all, 'lost')).toBe(text(all, 'tensor 0 dead'));
    const tiles = text(all, room === phone ? 'lost second' : 'tiles');
    expect(tiles).toContain(share(frame.dead.tile));
  });

  test.each(many)('%j: the frame lies around what shares a scale with the outlier', (values) => {
    const { frame, marks: all, values: full } = draw(values, room);
    for (const lane of laneNames) {
      const [group] = rects(all, new RegExp(`^${lane} 0 group$`));
      const [spot] = rects(all, new RegExp(`^${lane} 0 outlier$`));
      expect(spot.x + spot.w / 2).toBeGreaterThan(group.x);
      expect(spot.x + spot.w / 2).toBeLessThan(group.x + group.w);
      const says = rects(all, new RegExp(`^${lane} group `));
      expect(says).toHaveLength(frame.scales[lane]);
      if (!full.channel) {
        const same = says.filter(
          ({ x, y, w }) =>
            Math.abs(x - group.x) + Math.abs(y - group.y) + Math.abs(w - group.w) < 1e-6,
        );
        expect(same).toHaveLength(1);
      }
    }
  });

  test('the rings make it larger, and move it', () => {
    const { grips, values } = draw({}, room);
    const [size, column, row] = grips;
    expect(holdOf(size, knobs.parameters.outlier, values.outlier).moved(-40, 0)).toBeLessThan(1e6);
    expect(holdOf(size, knobs.parameters.outlier, values.outlier).moved(20, 0)).toBeGreaterThan(
      1e6,
    );
    expect(holdOf(column, knobs.parameters.column, 12).moved(column.dx / 31, 0)).toBe(13);
    expect(holdOf(row, knobs.parameters.row, 6).moved(0, row.dy / 15)).toBe(7);
  });

  test('a channel of outliers has no row to be moved to', () => {
    expect(draw({ channel: true }, room).grips.map(({ key }) => key)).toEqual([
      'outlier',
      'column',
    ]);
  });
});

test('what a tile says is what became of its numbers', () => {
  const { marks: all } = draw();
  const lost = rects(all, /^tile group 5 1$/)[0].says;
  expect(lost).toContain('of 8 numbers 7 became 0, 0 are off');
  expect(rects(all, /^tile group 0 0$/)[0].says).toContain('of 8 numbers 0 became 0');
});

test('shares are written with one figure after the point, whole ones without', () => {
  expect([0, 1.37, 95.69, 99.97, 100].map(share)).toEqual([
    '0 %',
    '1.4 %',
    '95.7 %',
    '100 %',
    '100 %',
  ]);
});
