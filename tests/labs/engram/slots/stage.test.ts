import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { startOf } from '../../../../sims/contract/drive.ts';
import { fixed } from '../../../../sims/contract/numbers.ts';
import type { Frame } from '../../../../sims/engram/experiments/slots/frame.ts';
import { knobs, type Values } from '../../../../sims/engram/experiments/slots/knobs.ts';
import { claims } from '../../../../src/labs/engram/slots/claims.ts';
import { marks } from '../../../../src/labs/engram/slots/stage.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Room } from '../../../../src/labs/kit/marks.ts';
import { wrongsOf } from '../../wrongs.ts';

const file = new URL('../../../../src/labs/engram/slots/poster.json', import.meta.url);
const poster: Frame = JSON.parse(readFileSync(file, 'utf8')).frame;
const two: Frame = {
  ...{
    ...poster,
    asked: [16, 16],
    slots: [15, 15],
    walls: [poster.walls[0], poster.walls[0]],
    wallsOf: [0, 1],
  },
  losses: { pair: [4.2, 4.2], triple: [4.2, 9.1], rule: [0.01, 0.01] },
};
const [phone, narrow, wide] = posterRooms;
const draw = (frame: Frame, room: Room, given: Partial<Values> = {}) => {
  const values = startOf(knobs, given);
  return marks({ frame, frames: [frame], values, words: claims.words, ...room });
};

/** Of an outline that runs along the foot of rows, by the shoelace formula. */
function areaOf(mark: Mark | undefined): number {
  if (mark?.kind !== 'poly') throw new Error('there is no outline');
  const { points } = mark;
  let twice = 0;
  for (let i = 0; i < points.length; i += 2) {
    const [x, y] = [points[i], points[i + 1]];
    const [nextX, nextY] = [points[(i + 2) % points.length], points[(i + 3) % points.length]];
    twice += x * nextY - nextX * y;
  }
  return Math.abs(twice) / 2;
}

describe.each([
  ['phone', phone],
  ['narrow', narrow],
  ['wide', wide],
] as const)('%s', (_, room) => {
  test('every key is there once, and everything lies within', () => {
    for (const frame of [poster, two]) expect(wrongsOf(draw(frame, room))).toEqual([]);
    for (const facts of [0, 1]) expect(wrongsOf(draw(poster, room, { facts }))).toEqual([]);
    expect(wrongsOf(draw(two, room, { rows: [16, 4096, 4096, 4096, 4096] }))).toEqual([]);
  });

  test('as many pigeonholes are coloured as facts live alone, together, or crowded', () => {
    const all = draw(poster, room).marks;
    const hole = (() => {
      const wall = all.find(({ key }) => key === 'wall 2');
      if (wall?.kind !== 'rect') throw new Error('there is no wall');
      return wall.w / Math.ceil(Math.sqrt(poster.walls[2].length));
    })();
    const holes = (key: string): number => areaOf(all.find((mark) => mark.key === key)) / hole ** 2;
    const count = (wall: number, least: number, most: number): number =>
      poster.walls[wall].filter((n) => n >= least && n <= most).length;
    for (const wall of [1, 2]) {
      expect(holes(`one ${wall}`)).toBeCloseTo(count(wall, 1, 1), 6);
      expect(holes(`few ${wall}`)).toBeCloseTo(count(wall, 2, 3), 6);
    }
    expect(holes('many 0')).toBeCloseTo(poster.walls[0].length, 6);
  });

  test('the number is the loss of the first and the last model that are drawn', () => {
    const all = draw(poster, room).marks;
    const find = <K extends Mark['kind']>(kind: K, key: string) => {
      const mark = all.find((one) => one.key === key && one.kind === kind);
      if (!mark) throw new Error(`there is no ${key}`);
      return mark as Extract<Mark, { kind: K }>; // as it was asked for
    };
    const [axis, ceiling] = ['level 0', 'level 2'].map((key) => find('line', key).y1);
    const nat = (axis - ceiling) / Number(find('text', 'level 2 name').text);
    const [first, last] = ['dot pair 0', 'dot pair 4'].map(
      (key) => (axis - find('circle', key).y) / nat,
    );
    expect(first).toBeCloseTo(poster.pairLoss.smallest, 9);
    expect(last).toBeCloseTo(poster.pairLoss.largest, 9);
    expect(find('text', 'number').text).toBe(`${fixed(first, 2)} → ${fixed(last, 2)}`);
    const falls = find('line', 'falls');
    expect((axis - falls.y1) / nat).toBeCloseTo(first, 9);
  });

  test('each wall stands over its model where there is room, and no two overlap', () => {
    for (const frame of [poster, two]) {
      const all = draw(frame, room).marks;
      const boxes = frame.walls.map((_, i) => all.find(({ key }) => key === `wall ${i}`));
      const spans = boxes.map((box) => {
        if (box?.kind !== 'rect') throw new Error('there is no wall');
        return [box.x, box.x + box.w] as const;
      });
      spans.slice(1).forEach(([left], i) => expect(left).toBeGreaterThanOrEqual(spans[i][1]));
    }
    const all = draw(poster, room).marks;
    const [wall, dot] = ['wall 2', 'dot pair 4'].map((key) => all.find((one) => one.key === key));
    if (wall?.kind !== 'rect' || dot?.kind !== 'circle') throw new Error('there is no model');
    expect(wall.x + wall.w / 2).toBeCloseTo(dot.x, 9);
  });

  test('the ring gives the last model fewer rows, by equal ratios', () => {
    const { grips } = draw(poster, room);
    expect(grips).toHaveLength(1);
    const [grip] = grips;
    const { rows } = knobs.parameters;
    const held = [16, 64, 256, 1024, 4096];
    expect(holdOf(grip, rows, held).moved(-grip.dx / 2, 0)).toEqual([16, 64, 256, 1024, 256]);
  });

  test('without facts in the data none are drawn', () => {
    const keys = draw(poster, room, { facts: 0 }).marks.map(({ key }) => key);
    expect(keys.filter((key) => /^(one|few|many) |^line (pair|triple)/.test(key))).toEqual([]);
    expect(keys).toContain('line rule');
  });
});
