import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { knobs, type Values } from '../../../../sims/dsa/experiments/select/knobs.ts';
import { run } from '../../../../sims/dsa/experiments/select/run.ts';
import { defaults } from '../../../../sims/contract/parameters.ts';
import { sum } from '../../../../sims/math/vector.ts';
import { claims } from '../../../../src/labs/dsa/select/claims.ts';
import { marks } from '../../../../src/labs/dsa/select/stage.ts';
import { thumb } from '../../../../src/labs/dsa/select/stage/thumb.ts';
import { zh } from '../../../../src/labs/dsa/select/zh.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Rect, type Room } from '../../../../src/labs/kit/marks.ts';
import { wrongsOf } from '../../wrongs.ts';

const [phone, narrow, wide] = posterRooms;
const text = await run.prepare?.(defaults(knobs.parameters));
const chinese = Object.fromEntries(
  Object.entries(claims.words).map(([name, word]) => [name, zh[word] ?? word]),
);

const draw = (
  given: Partial<Values> = {},
  room: Room = wide,
  words: Record<string, string> = claims.words,
) => {
  const values = startOf(knobs, given);
  const frames = [...drive(run, given, text)];
  const [frame] = frames;
  return { frame, values, ...marks({ frame, frames, values, words, ...room }) };
};
const rects = (all: readonly Mark[], key: RegExp): Rect[] =>
  all.filter((mark): mark is Rect => mark.kind === 'rect' && key.test(mark.key));
const written = (all: readonly Mark[], key: string): string | undefined =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

const many: readonly Partial<Values>[] = [
  {},
  { query: 16, needle: 0, k: 64 },
  { query: 255, needle: 252, k: 1 },
  { query: 255, needle: 0, k: 64, wrongPairs: true },
  { query: 100, needle: 96, seed: 2, wrongPairs: true },
];

describe.each([phone, narrow, wide])('$width px', (room) => {
  test.each(many)('%j: nothing is outside, every key once, in both languages', (given) => {
    expect(wrongsOf(draw(given, room))).toEqual([]);
    expect(wrongsOf(draw(given, room, chinese))).toEqual([]);
  });

  test('the large number is the blue of the box over its width', () => {
    for (const given of many) {
      const { marks: all } = draw(given, room);
      const [box] = rects(all, /^box$/);
      const blue = sum(rects(all, /^share /).map(({ w }) => w));
      expect(written(all, 'mass')).toBe(`${((100 * blue) / box.w).toFixed(0)} %`);
    }
  });

  test('as many tokens are lit as are read, and the window is as long', () => {
    const { marks: all, frame } = draw({ k: 9 }, room);
    expect(rects(all, /^token /).filter(({ fill }) => fill === 'deep')).toHaveLength(frame.read);
    const [past, read] = [/^window past$/, /^window read$/].map((key) => rects(all, key)[0]);
    expect(read.w / (past.w + read.w)).toBeCloseTo(frame.read / frame.tokens, 9);
  });

  test.each(['query', 'needle', 'k'] as const)('%s: the grip follows the hand', (knob) => {
    const drawn = draw({}, room);
    const grip = drawn.grips.find(({ key }) => key === knob);
    if (!grip) throw new Error(`no grip ${knob}`);
    const hold = holdOf(grip, knobs.parameters[knob], drawn.values[knob]);
    expect(hold.moved(grip.dx / 8, 0)).toBeGreaterThan(drawn.values[knob]);
    expect(hold.moved(-grip.dx / 8, 0)).toBeLessThan(drawn.values[knob]);
  });
});

test('a lost needle is said and coral', () => {
  const { marks: all } = draw({ seed: 2, wrongPairs: true });
  expect(all.find(({ key }) => key === 'needle')?.fill).toBe('coral');
  expect(written(all, 'wrong')).toContain('right ones');
  expect(all.find(({ key }) => key === 'needle bracket')?.stroke).toBe('coral');
});

test('the thumb’s blue is the attention kept', () => {
  const { frame, values } = draw();
  const { marks: all } = thumb({ frame, values });
  const [box] = rects(all, /^box$/);
  expect((100 * sum(rects(all, /^share /).map(({ w }) => w))) / box.w).toBeCloseTo(
    frame.mass.indexer,
    6,
  );
});
