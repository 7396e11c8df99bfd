import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { startOf } from '../../../../sims/contract/drive.ts';
import { fixed } from '../../../../sims/contract/numbers.ts';
import type { Frame } from '../../../../sims/engram/experiments/amputation/frame.ts';
import { knobs } from '../../../../sims/engram/experiments/amputation/knobs.ts';
import { claims } from '../../../../src/labs/engram/amputation/claims.ts';
import { marks } from '../../../../src/labs/engram/amputation/stage.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Room } from '../../../../src/labs/kit/marks.ts';
import { wrongsOf } from '../../wrongs.ts';

const file = new URL('../../../../src/labs/engram/amputation/poster.json', import.meta.url);
const poster: Frame = JSON.parse(readFileSync(file, 'utf8')).frame;
const bare: Frame = {
  ...{ ...poster, table: false, gates: [0, 0, 0, 0] },
  facts: { whole: 19.5, zeroed: 19.5 },
  said: { whole: poster.said.zeroed, zeroed: poster.said.zeroed },
  sure: { whole: poster.sure.zeroed, zeroed: poster.sure.zeroed },
};
const nothing: Frame = { ...poster, facts: { whole: 0, zeroed: 0 } };
const [phone, narrow, wide] = posterRooms;
const draw = (frames: readonly Frame[], room: Room) => {
  const frame = frames[frames.length - 1];
  return marks({ frame, frames, values: startOf(knobs), words: claims.words, ...room });
};
const textOf = (all: readonly Mark[], key: string) => {
  const found = all.find((mark) => mark.key === key);
  if (found?.kind !== 'text') throw new Error(`there is no ${key}`);
  return found;
};

describe.each([
  ['phone', phone],
  ['narrow', narrow],
  ['wide', wide],
] as const)('%s', (_, room) => {
  test('every key is there once, and everything lies within', () => {
    for (const frames of [[poster], [bare], [poster, bare], [nothing]]) {
      expect(wrongsOf(draw(frames, room))).toEqual([]);
    }
  });

  test('an answer is boxed where it is wrong, and says how sure the model is', () => {
    const all = draw([poster], room).marks;
    let seen = 0;
    for (const key of ['whole', 'zeroed'] as const) {
      poster.said[key].forEach((ofTask, task) =>
        ofTask.forEach((said, i) => {
          const mark = all.find((each) => each.key === `said ${key} ${task} ${i}`);
          if (mark?.kind !== 'text') return; // there is room for some
          seen++;
          expect(mark.text).toBe(said);
          expect(mark.says).toContain(`${fixed(100 * poster.sure[key][task][i], 0)} % sure`);
          const boxed = all.some((each) => each.key === `chip ${key} ${task} ${i}`);
          expect(boxed).toBe(said !== poster.answers[task][i]);
        }),
      );
    }
    expect(seen).toBeGreaterThanOrEqual(4 * 2 * 6);
    expect(all.length).toBeLessThanOrEqual(200); // more were a canvas
  });

  test('a bar is as long as its share of a hundred right answers', () => {
    const all = draw([poster], room).marks;
    for (const column of ['whole', 'zeroed'] as const) {
      poster.accuracy[column].forEach((right, task) => {
        expect(textOf(all, `right ${column} ${task}`).text).toBe(`${fixed(right, 0)} %`);
        const [bar, track] = ['bar', 'track'].map((part) =>
          all.find(({ key }) => key === `${part} ${column} ${task}`),
        );
        if (room.arrangement === 'phone') return expect(bar).toBeUndefined();
        if (bar?.kind !== 'rect' || track?.kind !== 'rect') throw new Error('there is no bar');
        expect((100 * bar.w) / track.w).toBeCloseTo(right, 9);
      });
    }
  });

  test('the number is what is right of the facts with the table and without, as the rows are', () => {
    const mean = (column: 'whole' | 'zeroed'): number =>
      (poster.accuracy[column][0] + poster.accuracy[column][1]) / 2;
    const numbers = [mean('whole'), mean('zeroed')].map((each) => `${fixed(each, 0)} %`);
    expect(textOf(draw([poster], room).marks, 'kept').text).toBe(numbers.join(' → '));
    expect(textOf(draw([poster, bare], room).marks, 'kept').text).toBe(numbers.join(' → '));
    expect(textOf(draw([bare], room).marks, 'kept').text).toBe(numbers[1]); // it never had a table
    expect(textOf(draw([nothing], room).marks, 'kept').text).toBe('0 % → 0 %');
  });

  test('the table is dragged out, and back', () => {
    const { table } = knobs.parameters;
    const [grip] = draw([poster], room).grips;
    expect(holdOf(grip, table, true).moved(-grip.dx, 0)).toBe(false);
    expect(holdOf(grip, table, true).moved(5, 0)).toBe(true);
    const [taken] = draw([bare], room).grips;
    expect(taken.x).toBe(grip.x - grip.dx);
    expect(holdOf(taken, table, false).moved(taken.dx, 0)).toBe(true);
  });
});
