import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { knobs, type Values } from '../../../../sims/craq/experiments/throughput/knobs.ts';
import { run } from '../../../../sims/craq/experiments/throughput/run.ts';
import { claims } from '../../../../src/labs/craq/throughput/claims.ts';
import { marks } from '../../../../src/labs/craq/throughput/stage.ts';
import { zh } from '../../../../src/labs/craq/throughput/zh.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Rect, type Room } from '../../../../src/labs/kit/marks.ts';
import { wrongsOf } from '../../wrongs.ts';

const chinese = Object.fromEntries(Object.entries(claims.words).map(([key, en]) => [key, zh[en]]));
const [phone, narrow, wide] = posterRooms;
const lanes = ['plain', 'query', 'retry'] as const;

const draw = (
  given: Partial<Values> = {},
  step = 60,
  room: Room = wide,
  words: Readonly<Record<string, string>> = claims.words,
) => {
  const values = startOf(knobs, given);
  const frames = [...drive(run, given, undefined)].slice(0, step + 1);
  const frame = frames[frames.length - 1];
  return { frame, values, ...marks({ frame, frames, values, words, ...room }) };
};
const rects = (all: readonly Mark[], key: RegExp): Rect[] =>
  all.filter((mark): mark is Rect => mark.kind === 'rect' && key.test(mark.key));
const text = (all: readonly Mark[], key: string): string | undefined =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

const many: readonly Partial<Values>[] = [
  {},
  { share: 0 },
  { share: 1 },
  { share: 0.5, replicas: 6, clients: 48 },
  { share: 0, replicas: 6, clients: 48 },
  { replicas: 1, clients: 48 },
  { chunks: 1, small: 1, patience: 20 },
];

describe.each([phone, narrow, wide])('$width px', (room) => {
  test.each(many)('%j: nothing is outside, every key once, at any step', (given) => {
    for (const words of [claims.words, chinese]) {
      for (const step of [0, 1, 7, 60, 80])
        expect(wrongsOf(draw(given, step, room, words))).toEqual([]);
    }
  });

  test('the large number is the filled part of all bars, a bar being 1', () => {
    const { marks: all } = draw({}, 60, room);
    for (const lane of lanes) {
      const [{ w: whole }] = rects(all, new RegExp(`^${lane} copy 0$`));
      const filled = rects(all, new RegExp(`^${lane} reads `)).reduce((sum, { w }) => sum + w, 0);
      const told = Number.parseFloat(text(all, `${lane} reads`) ?? '');
      expect(Math.abs(filled / whole - told)).toBeLessThan(0.006);
    }
  });

  test('a client is a dot where it waits', () => {
    const { marks: all, frame } = draw({ share: 0.2 }, 60, room);
    for (const lane of lanes) {
      const dots = all.filter((mark) => mark.key.startsWith(`${lane} client`));
      const queued = [...frame.waitingReads[lane], ...frame.waitingWrites[lane]];
      expect(dots).toHaveLength(queued.reduce((sum, one) => sum + one, 0));
    }
  });

  test('the edge stands at the share, and follows the hand', () => {
    const { grips, marks: all, values } = draw({ share: 0.25 }, 60, room);
    const [writes] = rects(all, /^tap writes$/);
    const [reads] = rects(all, /^tap reads$/);
    expect(writes.w / (writes.w + reads.w)).toBeCloseTo(0.25, 9);
    const [grip] = grips;
    expect(grip.x).toBeCloseTo(reads.x, 9);
    const held = holdOf(grip, knobs.parameters.share, values.share);
    expect(held.moved(grip.dx / 4, 0)).toBeCloseTo(0.5, 9);
  });
});
