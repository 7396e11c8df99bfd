import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { number } from '../../../../sims/contract/numbers.ts';
import type { Frame } from '../../../../sims/grpo/experiments/votes/frame.ts';
import { knobs, type Values } from '../../../../sims/grpo/experiments/votes/knobs.ts';
import { run } from '../../../../sims/grpo/experiments/votes/run.ts';
import { majorityVote } from '../../../../sims/grpo/rewards.ts';
import { mean } from '../../../../sims/math/vector.ts';
import { claims } from '../../../../src/labs/grpo/votes/claims.ts';
import { marks } from '../../../../src/labs/grpo/votes/stage.ts';
import { wrongsOf } from '../../wrongs.ts';
import { ballotsOf, counted, expected } from '../../../../src/labs/grpo/votes/stage/ballots.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Rect } from '../../../../src/labs/kit/marks.ts';

const [phone, narrow, wide] = posterRooms;
const { words } = claims;
const scenes = (
  [
    {},
    { k: 1, rights: [0.4], favourite: 0 },
    { k: 32, rights: [0.6, 0.45, 0.35, 0.3, 0.25, 0.15, 0.05, 0.01, 1, 0, 0.5, 0.4] },
    { driver: 'reward', k: 4 },
  ] as const
).map((given) => ({
  values: startOf(knobs, given) as unknown as Values,
  frames: [...drive(run, given, undefined)],
}));
const [{ values, frames }] = scenes;
const draw = (frame: Frame, of: Values, room = wide, open?: string) =>
  marks({ frame, frames: [frame], values: of, words, open, ...room });
const starting = (start: string, all: readonly Mark[]): Rect[] =>
  all.filter((mark) => mark.kind === 'rect').filter(({ key }) => key.startsWith(start));
const textOf = (key: string, all: readonly Mark[]): string | undefined => {
  const mark = all.find((one) => one.key === key);
  return mark?.kind === 'text' ? mark.text : undefined;
};

describe.each([
  ['phone', phone],
  ['narrow', narrow],
  ['wide', wide],
] as const)('%s', (_, room) => {
  test('a box holds the slips that its number says, and k slips fill it', () => {
    for (const one of scenes) {
      const all = draw(one.frames[20], one.values, room).marks;
      const slips = starting('slip ', all);
      expect(slips).toHaveLength(one.values.k);
      const [box] = starting('box 0', all);
      for (const slip of slips) expect((slip.h + 1.5) * one.values.k).toBeCloseTo(box.h, 9);
      for (const { key, x, w } of starting('box ', all)) {
        const within = slips.filter((slip) => slip.x >= x && slip.x <= x + w).length;
        expect(textOf(key.replace('box', 'count'), all)).toBe(String(within));
      }
    }
  });

  test('the large numbers are the lamps that are lit', () => {
    for (const one of scenes) {
      const frame = one.frames[40];
      const questions = frame.drawn.length;
      const all = draw(frame, one.values, room).marks;
      const any = frame.drawn.map((_, q) => all.find(({ key }) => key === `any ${q}`));
      const lit = any.filter((lamp) => lamp?.fill === 'teal').length;
      expect(textOf('any', all)).toBe(`${lit} of ${questions}`);
      const squares = frame.drawn.map((_, q) => starting(`vote ${q}`, all)[0].h);
      const [ground] = starting('vote ground 0', all);
      const votes = squares.reduce((sum, h) => sum + h / ground.h, 0);
      expect(textOf('vote', all)).toBe(`${number(votes, 2)} of ${questions}`);
    }
  });

  test('k is dragged along the draws, the start of the right answers up its box', () => {
    const [k, start] = draw(frames[60], values, room).grips;
    expect(holdOf(k, knobs.parameters.k, values.k).moved(k.dx / 4, 0)).toBe(24);
    const raised = holdOf(start, knobs.parameters.rights, values.rights).moved(0, start.dy / 2);
    expect(raised).toEqual(values.rights.with(4, 0.75));
  });

  test('nothing lies outside the drawing, and every key is there once', () => {
    for (const one of scenes) {
      for (const step of [0, 30, 60, 79]) {
        expect(wrongsOf(draw(one.frames[step], one.values, room))).toEqual([]);
      }
    }
  });
});

test('what is counted is what majority and pass say of the answers drawn', () => {
  const frame = frames[30];
  for (const k of [1, 7, 32]) {
    for (const { question, winners, any, vote } of ballotsOf(frame, k)) {
      const cast = frame.drawn[question].slice(0, k);
      expect(winners.toSorted()).toEqual(majorityVote(cast).toSorted());
      expect(any).toBe(cast.includes(0));
      expect(vote).toBe(winners.includes(0) ? 1 / winners.length : 0);
    }
  }
});

test('what is said to be usual is what the charts have, and the draws come to it', () => {
  const { k } = values;
  for (const frame of frames) {
    const usual = expected(frame.shares, k);
    expect(usual.any / frame.shares.length).toBeCloseTo(frame.right.any, 9);
    expect(usual.vote / frame.shares.length).toBeCloseTo(frame.right.vote, 9);
  }
  const off = frames.map(
    (frame) => counted(ballotsOf(frame, k)).any - expected(frame.shares, k).any,
  );
  expect(Math.abs(mean(off))).toBeLessThan(0.48); // three standard errors at most: 80 × 8 draws
});

test('a question is opened by its row; what is none opens nothing', () => {
  const frame = frames[0];
  expect(textOf('title', draw(frame, values, wide, 'question-2').marks)).toContain('Question 2');
  for (const open of ['question-0', 'question-9', 'question-x', 'x']) {
    expect(draw(frame, values, wide, open)).toEqual(draw(frame, values));
  }
});
