import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { fixed } from '../../../../sims/contract/numbers.ts';
import type { Frame } from '../../../../sims/grpo/experiments/group/frame.ts';
import { knobs, type Values } from '../../../../sims/grpo/experiments/group/knobs.ts';
import { run } from '../../../../sims/grpo/experiments/group/run.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Drawing, type Line, type Rect } from '../../../../src/labs/kit/marks.ts';
import { claims } from '../../../../src/labs/grpo/group/claims.ts';
import { marks } from '../../../../src/labs/grpo/group/stage.ts';
import { wrongsOf } from '../../wrongs.ts';

const poster: Frame = JSON.parse(readFileSync('src/labs/grpo/group/poster.json', 'utf8')).frame;
const { words } = claims;
const [phone, narrow, wide] = posterRooms;

function draw(room = wide, values: Partial<Values> = {}): Drawing & { frame: Frame } {
  const [frame] = drive(run, values, undefined);
  return {
    frame,
    ...marks({ frame, frames: [frame], values: startOf(knobs, values), words, ...room }),
  };
}
const rect = ({ marks: all }: Drawing, key: string): Rect => {
  const found = all.find((mark) => mark.key === key);
  if (found?.kind !== 'rect') throw new Error(`no rectangle ${key}`);
  return found;
};
const sixteen = Array.from({ length: 16 }, (_, i) => (i === 5 ? 1 : i === 9 ? -1 : 0.1));
const groups: readonly Partial<Values>[] = [
  {},
  { rewards: [1, 0] },
  { rewards: [0.5, 0.5, 0.5] },
  { rewards: sixteen },
  { variant: 'none' },
];

test('the poster’s answers earn what their cards say, by the rule itself', () => {
  poster.rewards.forEach((reward, i) => {
    expect(reward === 1).toBe(poster.results[i] === `${poster.target}`);
  });
});

test('a card hangs as high as its reward, and its arrow is as long as its difference', () => {
  const drawing = draw();
  const { frame } = drawing;
  const middle = (i: number): number => rect(drawing, `card ${i}`).y + 21;
  const unit = (middle(3) - middle(0)) / (frame.rewards[0] - frame.rewards[3]);
  frame.rewards.forEach((reward, i) => {
    expect(middle(0) - middle(i)).toBeCloseTo((reward - frame.rewards[0]) * unit, 9);
  });
  const level = drawing.marks.find((mark): mark is Line => mark.key === 'level');
  expect((level?.y1 ?? 0) - middle(0)).toBeCloseTo((frame.rewards[0] - frame.mean) * unit, 9);
});

test('the large number is the advantage that is farthest from 0', () => {
  for (const [values, farthest] of [
    [{}, 0],
    [{ rewards: sixteen }, 9],
  ] as const) {
    const { frame, marks: all } = draw(wide, values);
    const sign = frame.advantages[farthest] > 0 ? '+' : '';
    expect(all.find(({ key }) => key === 'advantage')).toMatchObject({
      text: sign + fixed(frame.advantages[farthest], 2),
    });
  }
});

test('level all cards and every arrow is gone', () => {
  const { marks: all } = draw(wide, { rewards: [0.5, 0.5, 0.5] });
  expect(all.filter(({ key }) => /^(arrow|head)/.test(key))).toEqual([]);
  expect(all.find(({ key }) => key === 'advantage')).toMatchObject({ text: '0' });
});

test('a brick’s area is its answer’s push: equal for all lengths where GRPO averages per answer', () => {
  const drawing = draw(wide, { rewards: [1, 1, 0, 0], lengths: [10, 100] });
  const area = (key: string): number => rect(drawing, key).w * rect(drawing, key).h;
  expect(area('output 0')).toBeCloseTo(area('output 1'), 9);
  expect(area('tokens 1') / area('tokens 0')).toBeCloseTo(10, 9);
});

describe.each([phone, narrow, wide])('$width px', (room) => {
  test.each(groups)('%j: every key once, every card within the drawing', (values) => {
    expect(wrongsOf(draw(room, values))).toEqual([]);
  });

  test('a card dragged by the whole ruler goes from 0 to 1', () => {
    const { grips } = draw(room);
    const { rewards } = startOf(knobs);
    const grip = grips[3];
    const moved = holdOf(grip, knobs.parameters.rewards, rewards).moved(grip.dx, grip.dy);
    expect(moved).toEqual(rewards.map((reward, i) => (i === 3 ? 1 : reward)));
  });
});
