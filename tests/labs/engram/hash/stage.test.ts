import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { fixed } from '../../../../sims/contract/numbers.ts';
import type { Frame } from '../../../../sims/engram/experiments/hash/frame.ts';
import { knobs, type Values } from '../../../../sims/engram/experiments/hash/knobs.ts';
import { run } from '../../../../sims/engram/experiments/hash/run.ts';
import { loadTokenizer } from '../../../../sims/engram/experiments/hash/run/tokens.ts';
import { claims } from '../../../../src/labs/engram/hash/claims.ts';
import { marks } from '../../../../src/labs/engram/hash/stage.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Rect, type Room } from '../../../../src/labs/kit/marks.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words } = claims;
const [phone, narrow, wide] = posterRooms;
const tokenizer = await loadTokenizer('cl100k');
const runs: Partial<Values>[] = [
  {},
  { heads: 8, order: 3, size: 1024 },
  { heads: 1, size: 8, mistake: 'narrow' },
  { heads: 5, mistake: 'double', sizes: 'power', text: 'word '.repeat(200) },
  { text: '', folding: false },
];
const framesOf = new Map(runs.map((given) => [given, [...drive(run, given, tokenizer)]]));

const draw = (given: Partial<Values>, step: number, room: Room, open?: string) => {
  const frames = (framesOf.get(given) ?? []).slice(0, step + 1);
  const frame = frames[step];
  const values = startOf(knobs, given);
  return { frame, values, ...marks({ frame, frames, values, words, open, ...room }) };
};
const found = (all: readonly Mark[], key: string): Mark | undefined =>
  all.find((mark) => mark.key === key);
const isRect = (mark: Mark | undefined): mark is Rect => mark?.kind === 'rect';
const rects = (all: readonly Mark[], start: string): Rect[] =>
  all.filter(isRect).filter(({ key }) => key.startsWith(start));

/** How many slots look so, from their area: neighbours alike may be one mark. */
function slotsPainted(all: readonly Mark[], frame: Frame, table: number, paint: string): number {
  const holes = rects(all, `hole ${table} `).filter(({ fill }) => fill === paint);
  const starts = rects(all, `hole ${table} `).map(({ key }) => Number(key.split(' ')[2]));
  const size = frame.walls[table].length;
  return holes.reduce((sum, { key }) => {
    const slot = Number(key.split(' ')[2]);
    const next = starts.find((start) => start > slot) ?? size;
    return sum + next - slot;
  }, 0);
}

describe.each([
  ['phone', phone],
  ['narrow', narrow],
  ['wide', wide],
] as const)('%s', (_, room) => {
  test.each(runs)('every key is there once, and everything lies within: %j', (given) => {
    for (const step of [0, 1, 27, 47]) {
      const { height, ...drawing } = draw(given, step, room, 'table-1');
      expect(wrongsOf({ height, ...drawing })).toEqual([]);
      expect(height).toBeLessThan(500);
    }
  });

  test.each(runs)('walls show as many slots taken and shared as there are: %j', (given) => {
    const { frame, marks: all } = draw(given, 27, room);
    frame.walls.forEach((counts, table) => {
      const taken = counts.filter((count) => count === 1).length;
      expect(slotsPainted(all, frame, table, 'teal')).toBe(taken);
      const shared = counts.filter((count) => count > 1).length;
      expect(slotsPainted(all, frame, table, 'coral')).toBe(shared);
    });
  });

  test.each(runs)('bits are those of the numbers written beside them: %j', (given) => {
    const { frame, marks: all } = draw(given, 12, room);
    const { products, mix } = frame.window;
    const drawn = (start: string): bigint => {
      const [whole] = rects(all, `${start}all`);
      const bit = whole.w / 64;
      return rects(all, start)
        .filter(({ key }) => !key.endsWith('all'))
        .reduce((sum, { x, w }) => {
          const from = Math.round((x - whole.x) / bit);
          const ones = (1n << BigInt(Math.round(w / bit))) - 1n;
          return sum | (ones << BigInt(64 - from - Math.round(w / bit)));
        }, 0n);
    };
    products.forEach((product, place) => {
      expect(BigInt.asIntN(64, drawn(`product ${place} `))).toBe(BigInt(product));
    });
    expect(BigInt.asIntN(64, drawn('mix bits '))).toBe(BigInt(mix));
  });

  test('the large number is the share of phrases that are nowhere alone', () => {
    const { frame, marks: all } = draw(runs[0], 27, room);
    expect(found(all, 'all')).toMatchObject({ text: `${fixed(frame.all, 0)} %`, size: 30 });
    const [every, first] = [found(all, 'bar every'), found(all, 'bar first')];
    if (room === phone || !isRect(every) || !isRect(first)) return;
    expect(every.w / first.w).toBeCloseTo(frame.all / frame.shared, 9);
  });

  test('a token leads to the step at which the window ends there', () => {
    for (const step of [3, 27]) {
      const { frame, marks: all } = draw(runs[0], step, room);
      for (const { key, leads } of rects(all, 'chip ')) {
        const column = Number(key.split(' ')[1]);
        expect(leads).toBe(column < 1 ? undefined : step + column - frame.at);
      }
    }
  });

  test('each grip moves its knob the way that it is dragged', () => {
    const { grips } = draw(runs[0], 27, room);
    const [window, size] = grips;
    expect(holdOf(window, knobs.parameters.order, 2).moved(-60, 0)).toBe(3);
    expect(holdOf({ ...window, value: 3 }, knobs.parameters.order, 3).moved(60, 0)).toBe(2);
    expect(holdOf(size, knobs.parameters.size, 96).moved(20, 0)).toBeGreaterThan(96);
    expect(holdOf(size, knobs.parameters.size, 96).moved(-20, 0)).toBeLessThan(96);
  });

  test('what is opened is named, and unless told the fullest', () => {
    const { frame, marks: all } = draw(runs[0], 27, room, 'table-1');
    const title = room === phone ? 'tenants' : 'tenants title';
    const text = (key: string): string => {
      const mark = found(all, key);
      return mark?.kind === 'text' ? mark.text : '';
    };
    expect(text(title)).toContain(`Table 1, slot ${frame.window.slots[0]}`);
    const [own] = rects(all, 'own 0');
    expect(own).toMatchObject({ opens: 'table-1', fill: 'deep' });
  });
});
