import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { startOf } from '../../../../sims/contract/drive.ts';
import { fixed } from '../../../../sims/contract/numbers.ts';
import type { Frame } from '../../../../sims/engram/experiments/budget/frame.ts';
import { knobs, type Values } from '../../../../sims/engram/experiments/budget/knobs.ts';
import { claims } from '../../../../src/labs/engram/budget/claims.ts';
import { marks } from '../../../../src/labs/engram/budget/stage.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Drawing, type Mark, type Room } from '../../../../src/labs/kit/marks.ts';
import { wrongsOf } from '../../wrongs.ts';

const file = new URL('../../../../src/labs/engram/budget/poster.json', import.meta.url);
const poster: Frame = JSON.parse(readFileSync(file, 'utf8')).frame;
const start: Frame = {
  ...{ ...poster, given: [0.9, 0.05], kept: [0.1, 0.95], rho: [0.05, 0.9], best: 0.9 },
  ...{ experts: [2, 29], rows: [3880, 404], loss: { best: 4.4, experts: 4.4, memory: 4.9 } },
  losses: { all: [4.9, 4.4], facts: [4.1, 4.2], rule: [4.97, 4.5] },
};
const [phone, narrow, wide] = posterRooms;
const draw = (frame: Frame, room: Room, given: Partial<Values> = {}): Drawing => {
  const values = startOf(knobs, given);
  return marks({ frame, frames: [frame], values, words: claims.words, ...room });
};
const find = ({ marks: all }: Drawing, key: string): Mark => {
  const found = all.find((mark) => mark.key === key);
  if (!found) throw new Error(`there is no ${key}`);
  return found;
};
const rectOf = (drawing: Drawing, key: string) => {
  const mark = find(drawing, key);
  if (mark.kind !== 'rect') throw new Error(`${key} is a ${mark.kind}`);
  return mark;
};

describe.each([
  ['phone', phone],
  ['narrow', narrow],
  ['wide', wide],
] as const)('%s', (_, room) => {
  test('every key is there once, and everything lies within', () => {
    for (const model of [1, 2, 3, 4, 5, 6]) {
      expect(wrongsOf(draw(poster, room, { model }))).toEqual([]);
      expect(wrongsOf(draw(start, room, { model, shares: [0.9, 0.05] }))).toEqual([]);
    }
    for (const facts of [0, 1]) expect(wrongsOf(draw(poster, room, { facts }))).toEqual([]);
  });

  test('the bar is divided as the parameters are', () => {
    poster.rho.forEach((rho, i) => {
      const drawing = draw(poster, room, { model: i + 1 });
      const given = rectOf(drawing, 'given').w;
      const kept = rho === 1 ? 0 : rectOf(drawing, 'kept').w;
      expect(given / (given + kept)).toBeCloseTo(rho, 9);
      const blocks = drawing.marks.filter(({ key }) => key.startsWith('expert '));
      expect(blocks).toHaveLength(32 * rho);
    });
  });

  test('the marble lies on the line where the divider stands, and the number is its height', () => {
    poster.rho.forEach((_rho, i) => {
      const drawing = draw(poster, room, { model: i + 1 });
      const [marble, dot, divider] = ['marble', `dot all ${i}`, 'divider'].map((key) =>
        find(drawing, key),
      );
      if (marble.kind !== 'circle' || dot.kind !== 'circle' || divider.kind !== 'line') {
        throw new Error('it is drawn otherwise');
      }
      expect([marble.x, marble.y + marble.r]).toEqual([dot.x, dot.y]);
      expect(divider.x1).toBe(marble.x);
      const isBest = poster.losses.all[i] === poster.loss.best;
      expect(find(drawing, 'loss')).toMatchObject({
        text: fixed(poster.losses.all[i], 2),
        fill: isBest ? 'deep' : 'coral',
      });
    });
  });

  test('the divider goes from model to model, a ring to another share', () => {
    const [divider, first] = draw(poster, room).grips;
    const { model, shares } = knobs.parameters;
    expect(holdOf(divider, model, 3).moved(divider.dx / 4, 0)).toBe(4);
    expect(holdOf(first, shares, poster.given).moved(-first.dx / 10, 0)).toEqual([
      0.9,
      ...poster.given.slice(1),
    ]);
  });

  test('where only the rule is asked, nothing is said of facts', () => {
    const keys = draw(poster, room, { facts: 0 }).marks.map(({ key }) => key);
    expect(keys).not.toContain('line facts');
  });
});
