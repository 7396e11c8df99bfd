import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../sims/mtp/experiments/drafts/frame.ts';
import { knobs, type Values } from '../../../../sims/mtp/experiments/drafts/knobs.ts';
import { run } from '../../../../sims/mtp/experiments/drafts/run.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Rect, type Room } from '../../../../src/labs/kit/marks.ts';
import { claims } from '../../../../src/labs/mtp/drafts/claims.ts';
import { marks } from '../../../../src/labs/mtp/drafts/stage.ts';
import { thumb } from '../../../../src/labs/mtp/drafts/stage/thumb.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words } = claims;
const many: readonly Partial<Values>[] = [
  {},
  { drafts: 1, temperature: 0, kind: 'logs' },
  { drafts: 6, kind: 'code' },
  { drafts: 0 },
  { drafts: 6, drafter: 'lookUp', kind: 'sums' },
];
const runs = new Map<Partial<Values>, readonly Frame[]>();
for (const given of many) {
  runs.set(given, [...drive(run, given, await run.prepare!(startOf(knobs, given)))]);
}

const draw = (given: Partial<Values>, step: number, room: Room) => {
  const values = startOf(knobs, given);
  const frames = (runs.get(given) ?? []).slice(0, step + 1);
  const frame = frames[step];
  return { frame, values, ...marks({ frame, frames, values, words, ...room }) };
};
const rects = (all: readonly Mark[], begins: string): Rect[] =>
  all.filter((mark): mark is Rect => mark.kind === 'rect' && mark.key.startsWith(begins));
const text = (all: readonly Mark[], key: string): string =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

describe.each(posterRooms)('$width px', (room) => {
  test.each(many)('%j: nothing is outside, every key once', (given) => {
    for (const step of [0, 1, 9, 39, 48]) expect(wrongsOf(draw(given, step, room))).toEqual([]);
  });

  test.each(many)('%j: the large number is the bricks over the columns', (given) => {
    const { frame, marks: all } = draw(given, 39, room);
    const bricks = rects(all, 'brick ');
    expect(bricks).toHaveLength(frame.tokens);
    const columns = new Set(bricks.map(({ key }) => key.split(' ')[1]));
    expect(text(all, 'per pass')).toBe((bricks.length / columns.size).toFixed(2));
    const teal = bricks.filter(({ fill }) => fill === 'teal');
    expect(teal).toHaveLength(frame.accepted);
  });

  test.each(many)('%j: no brick is over the wall', (given) => {
    const { marks: all } = draw(given, 48, room);
    const wall = all.find(({ key }) => key === 'wall');
    const top = Math.min(...rects(all, 'brick ').map(({ y }) => y));
    expect(wall?.kind === 'line' && wall.y1 <= top + 1e-9).toBe(true);
  });

  test.each(many)('%j: the last pass is the last column, letter by letter', (given) => {
    for (const step of [20, 39]) {
      const { frame, marks: all } = draw(given, step, room);
      const pass = frame.passes - 1;
      const column = rects(all, `brick ${pass} `);
      const [own] = rects(all, 'own');
      const written = [...rects(all, 'chip '), own].filter(({ x }) => x === own.x);
      expect(written).toHaveLength(column.length);
      const top = Math.min(...column.map(({ y }) => y));
      expect(Math.abs(own.y - top)).toBeLessThan(1);
    }
  });

  test('the wall is dragged up for more drafts', () => {
    const { grips } = draw(many[0], 0, room);
    const hold = holdOf(grips[0], knobs.parameters.drafts, 3);
    expect(hold.moved(0, grips[0].dy / 6)).toBe(4);
    expect(hold.moved(0, -grips[0].dy / 3)).toBe(1);
  });

  test('a chip for each draft, broken off where one is rejected', () => {
    const { frame, marks: all } = draw(many[2], 20, room);
    expect(rects(all, 'chip ')).toHaveLength(frame.branches.length);
    const rejected = frame.branches.some(({ fate }) => fate === 'rejected');
    expect(all.some(({ key }) => key.startsWith('broken '))).toBe(rejected);
  });
});

test('the thumb lies within its room, whatever the pass', () => {
  for (const given of many) {
    for (const step of [1, 9, 39]) {
      const frame = (runs.get(given) ?? [])[step];
      expect(wrongsOf(thumb({ frame, values: startOf(knobs, given) }))).toEqual([]);
    }
  }
});
