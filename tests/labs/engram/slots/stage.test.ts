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
  ...{ ...poster, slots: [15, 15], walls: [poster.walls[0], poster.walls[0]], wallsOf: [0, 1] },
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

  test('the number is what the drawn line falls over ten times the slots', () => {
    const all = draw(poster, room).marks;
    const falls = all.find(({ key }) => key === 'falls');
    const [axis, ceiling] = ['axis', 'ceiling'].map((key) => all.find((mark) => mark.key === key));
    if (falls?.kind !== 'line' || axis?.kind !== 'line' || ceiling?.kind !== 'line') {
      throw new Error('there is no step');
    }
    const nat = (axis.y1 - ceiling.y1) / 1.5; // the ceiling at these losses
    expect((falls.y1 - falls.y2) / nat).toBeCloseTo(poster.slope, 9);
    const number = all.find(({ key }) => key === 'slope');
    expect(number).toMatchObject({ text: `−${fixed(-poster.slope, 2)}` });
  });

  test('a ring to the right gives its model more rows, by equal ratios', () => {
    const [grip] = draw(poster, room).grips;
    const { rows } = knobs.parameters;
    const held = [16, 64, 256, 1024, 4096];
    expect(holdOf(grip, rows, held).moved(grip.dx / 2, 0)).toEqual([256, 64, 256, 1024, 4096]);
  });

  test('without facts in the data none are drawn', () => {
    const keys = draw(poster, room, { facts: 0 }).marks.map(({ key }) => key);
    expect(keys.filter((key) => /^(one|few|many) |^line (pair|triple)/.test(key))).toEqual([]);
    expect(keys).toContain('line rule');
  });
});
