import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../sims/fim/experiments/hole/frame.ts';
import { knobs, phases, type Values } from '../../../../sims/fim/experiments/hole/knobs.ts';
import { run } from '../../../../sims/fim/experiments/hole/run.ts';
import { claims } from '../../../../src/labs/fim/hole/claims.ts';
import { marks } from '../../../../src/labs/fim/hole/stage.ts';
import { thumb } from '../../../../src/labs/fim/hole/stage/thumb.ts';
import { zh as own } from '../../../../src/labs/fim/hole/zh.ts';
import { zh as shared } from '../../../../src/labs/fim/zh.ts';
import { posterRooms, type Mark, type Rect, type Room } from '../../../../src/labs/kit/marks.ts';
import { wrongsOf } from '../../wrongs.ts';

const zh = { ...shared, ...own };
const chinese = Object.fromEntries(Object.entries(claims.words).map(([key, en]) => [key, zh[en]]));
const [phone, narrow, wide] = posterRooms;
const starts: readonly Partial<Values>[] = [
  {},
  { start: 7, size: 2, order: 'spm' },
  { start: 15, size: 2 },
  { start: 10, size: 1, order: 'spm', seed: 2 },
];

async function played(start: Partial<Values>): Promise<Frame[]> {
  const resources = await run.prepare?.(startOf(knobs, start));
  return [...drive(run, start, resources)];
}
const runs = await Promise.all(starts.map(played));

const draw = (
  which: number,
  step: number,
  room: Room = wide,
  words: Readonly<Record<string, string>> = claims.words,
) => {
  const frames = runs[which].slice(0, step + 1);
  const values = startOf(knobs, starts[which]);
  return { frame: frames[step], ...marks({ frame: frames[step], frames, values, words, ...room }) };
};
const rects = (all: readonly Mark[], key: RegExp): Rect[] =>
  all.filter((mark): mark is Rect => mark.kind === 'rect' && key.test(mark.key));
const text = (all: readonly Mark[], key: string): string | undefined =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

describe.each([phone, narrow, wide])('$width px', (room) => {
  test('nothing is outside and every key stands once, at every phase', () => {
    for (const words of [claims.words, chinese])
      for (const which of starts.keys())
        for (let step = 0; step < phases; step++)
          expect(wrongsOf(draw(which, step, room, words))).toEqual([]);
  });

  test('every word is drawn once in the file, and all but the hole in the order', () => {
    for (const which of starts.keys()) {
      const { marks: all, frame } = draw(which, 2, room);
      const left = frame.words.length - (frame.to - frame.from);
      expect(rects(all, /^word \d+$/)).toHaveLength(left);
      expect(rects(all, /^asked \d+$/)).toHaveLength(left);
      expect(rects(all, /^mark /)).toHaveLength(3);
    }
  });

  test('the large number is the product of what the bars show, where one word and the stop are right', () => {
    const { marks: all, frame } = draw(0, 2, room);
    const bar = rects(all, /^both bar 0$/)[0];
    const whole = rects(all, /^both bar 0 all$/)[0];
    const shown = Number.parseFloat(text(all, 'both sure') ?? '');
    expect(Math.abs((100 * bar.w) / whole.w - shown)).toBeLessThan(1.5);
    expect(Math.abs(frame.sure.both - shown)).toBeLessThan(0.6);
    const left = rects(all, /^left bar \d$/).find(({ fill }) => fill === 'coral');
    expect(left).toBeDefined();
    const share = (100 * (left?.w ?? 0)) / rects(all, /^left bar 0 all$/)[0].w;
    expect(Math.abs(share - frame.sure.left)).toBeLessThan(1);
  });
});

test('suffix first, prefix and suffix cross on their way', () => {
  const way = (which: number, side: string) => {
    const found = draw(which, 1).marks.find(({ key }) => key === `flight ${side}`);
    if (found?.kind !== 'ribbon') throw new Error('no ribbon');
    return found;
  };
  expect(way(0, 'prefix').b).toBeLessThan(way(0, 'suffix').b);
  expect(way(1, 'prefix').b).toBeGreaterThan(way(1, 'suffix').b);
});

test('the picture of the lab shows the hole filled with what was cut out', () => {
  const frame = runs[0][phases - 1];
  const drawing = thumb({ frame, values: startOf(knobs) });
  expect(wrongsOf(drawing)).toEqual([]);
  expect(text(drawing.marks, 'hole text')).toBe(frame.words[frame.from]);
  expect(wrongsOf(thumb({ frame: runs[0][0], values: startOf(knobs) }))).toEqual([]);
});
