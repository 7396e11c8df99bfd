import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { startOf } from '../../../../sims/contract/drive.ts';
import { fixed } from '../../../../sims/contract/numbers.ts';
import type { Frame } from '../../../../sims/engram/experiments/gate/frame.ts';
import { knobs } from '../../../../sims/engram/experiments/gate/knobs.ts';
import { claims } from '../../../../src/labs/engram/gate/claims.ts';
import { marks } from '../../../../src/labs/engram/gate/stage.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Rect, type Room } from '../../../../src/labs/kit/marks.ts';
import { wrongsOf } from '../../wrongs.ts';

const file = new URL('../../../../src/labs/engram/gate/poster.json', import.meta.url);
const poster: Frame = JSON.parse(readFileSync(file, 'utf8')).frame;
const { learned } = poster.losses;
const none: Frame = {
  ...{ ...poster, place: 40, harm: 0, struck: 0 },
  losses: { learned, poisoned: learned },
};
const empty: Frame = {
  ...{ ...none, characters: [], gates: [], length: 0 },
  losses: { learned: [], poisoned: [] },
};
const forty: Frame = {
  ...{ ...poster, length: 40, place: 40, struck: 40, harm: -0.5 },
  characters: new Array<string>(40).fill('鲸'),
  gates: Array.from({ length: 40 }, (_, i) => i / 39),
  losses: {
    learned: new Array<number>(40).fill(2),
    poisoned: Array.from({ length: 40 }, (_, i) => (i === 20 ? 14 : 1.5)),
  },
};
const [phone, narrow, wide] = posterRooms;
const draw = (frame: Frame, room: Room) => {
  const values = startOf(knobs, { poisoned: frame.place });
  return marks({ frame, frames: [frame], values, words: claims.words, ...room });
};
const rects = (all: readonly Mark[], start: string): Rect[] =>
  all.flatMap((mark) => (mark.kind === 'rect' && mark.key.startsWith(start) ? [mark] : []));

describe.each([
  ['phone', phone],
  ['narrow', narrow],
  ['wide', wide],
] as const)('%s', (_, room) => {
  test('every key is there once, and everything lies within', () => {
    for (const frame of [poster, none, empty, forty]) {
      expect(wrongsOf(draw(frame, room))).toEqual([]);
    }
  });

  test('columns are as high as gates, and what hangs as what the poison costs', () => {
    const all = draw(poster, room).marks;
    const [full] = rects(all, 'full ');
    rects(all, 'gate ').forEach(({ h }, i) => expect(h / full.h).toBeCloseTo(poster.gates[i], 9));
    const hanging = rects(all, 'cost ');
    expect(hanging).toHaveLength(poster.struck);
    const nat = all.find(({ key }) => key === 'nat');
    if (nat?.kind !== 'line') throw new Error('there is no scale');
    const costs = hanging.map(({ h }) => h / (nat.y2 - nat.y1));
    const mean = costs.reduce((a, b) => a + b, 0) / costs.length;
    expect(mean).toBeCloseTo(poster.harm, 9);
    const number = all.find(({ key }) => key === 'harm');
    expect(number).toMatchObject({ text: `+${fixed(poster.harm, 2)}`, size: 30 });
  });

  test('what is poisoned is dragged along the sentence', () => {
    const [grip] = draw(poster, room).grips;
    const step = grip.dx / (poster.length - 1);
    const { poisoned } = knobs.parameters;
    expect(holdOf(grip, poisoned, 7).moved(6 * step, 0)).toBe(13);
    expect(holdOf(grip, poisoned, 7).moved(-2 * step, 0)).toBe(5);
  });
});
