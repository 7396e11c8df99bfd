import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../sims/mla/experiments/rank/frame.ts';
import { knobs, type Values } from '../../../../sims/mla/experiments/rank/knobs.ts';
import { run } from '../../../../sims/mla/experiments/rank/run.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Room } from '../../../../src/labs/kit/marks.ts';
import { claims } from '../../../../src/labs/mla/rank/claims.ts';
import { marks } from '../../../../src/labs/mla/rank/stage.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words } = claims;
const wide = posterRooms[2];
const attentions = ['mha', 'gqa', 'mqa', 'mla'] as const;
const trained: Frame = JSON.parse(readFileSync('src/labs/mla/rank/poster.json', 'utf8')).frame;
const text = 'Call me Ishmael. Some years ago, never mind how long precisely. '.repeat(60);

/** The first frame of a run, before anything is learnt. */
function first(given: Partial<Values>): Frame {
  for (const frame of drive(run, given, text)) return frame;
  throw new RangeError('first requires a run, got none');
}

const draw = (frame: Frame, given: Partial<Values> = {}, room: Room = wide, open?: string) => {
  const values = startOf(knobs, given);
  return { values, ...marks({ frame, frames: [frame], values, words, open, ...room }) };
};
const count = (all: readonly Mark[], pattern: RegExp, fill?: string): number =>
  all.filter((mark) => pattern.test(mark.key) && (fill === undefined || mark.fill === fill)).length;
const written = (all: readonly Mark[], key: string): string | undefined =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

const many: readonly Partial<Values>[] = [
  { compare: 'cache8' },
  { compare: 'cache32' },
  { compare: 'width' },
  { task: 'text', compare: 'cache8' },
  { task: 'text', compare: 'width' },
];
const frames = many.map((values) => [values, first(values)] as const);

describe.each(posterRooms)('$arrangement, $width px', (room) => {
  test('nothing is outside, every key once', () => {
    expect(wrongsOf(draw(trained, {}, room))).toEqual([]);
    expect(wrongsOf(draw(trained, {}, room, 'question-63'))).toEqual([]);
    for (const [values, frame] of frames) expect(wrongsOf(draw(frame, values, room))).toEqual([]);
  });

  test('a square is a number that is kept', () => {
    for (const [values, frame] of [[{}, trained] as const, ...frames]) {
      const { marks: all } = draw(frame, values, room);
      for (const one of attentions) {
        expect(count(all, new RegExp(`^${one} \\d+$`))).toBe(frame.cache[one]);
      }
    }
  });

  test('numbers count the lamps that are lit', () => {
    const { marks: all } = draw(trained, {}, room);
    const fills = { mha: 'coral', gqa: 'grey', mqa: 'ink', mla: 'deep' };
    for (const one of attentions) {
      const lit = count(all, new RegExp(`^${one} lamp`), fills[one]);
      expect(count(all, new RegExp(`^${one} lamp`))).toBe(64);
      expect(written(all, one === 'mla' ? 'number' : `${one} number`)).toBe(String(lit));
      // A sample of 64 of the 512: within three standard errors.
      const share = trained.accuracy[one];
      expect(Math.abs(lit / 64 - share)).toBeLessThan(3 * Math.sqrt((share * (1 - share)) / 64));
    }
  });
});

test('the question that is opened is told, with its cards and all four answers', () => {
  const { asked, answers } = trained;
  const { marks: all } = draw(trained, {}, wide, 'question-17');
  expect(written(all, 'card 0 text')).toBe(asked.cards[2][0]);
  expect(written(all, 'asked')).toContain(`with ${asked.given[17]}?`);
  for (const one of attentions) {
    const answer = [...answers[one]][17];
    const mark = answer === asked.right[17] ? '✓' : '✗';
    expect(written(all, `${one} answer`)).toBe(`says ${answer} ${mark}`);
  }
});

test('what is right stands on the card with what is given', () => {
  const { cards, given, right } = trained.asked;
  right.forEach((sign, q) => {
    const card = cards[Math.floor(q / 8)].find((one) => one.includes(given[q]));
    expect(card).toContain(sign);
  });
});

test('the handle sets what is equal', () => {
  const { grips, values } = draw(trained);
  const hold = holdOf(grips[0], knobs.parameters.compare, values.compare);
  expect(hold.moved(-grips[0].dx / 3, 0)).toBe('cache8');
  expect(hold.moved(grips[0].dx, 0)).toBe('width');
});
