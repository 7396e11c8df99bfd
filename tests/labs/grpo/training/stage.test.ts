import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../sims/grpo/experiments/training/frame.ts';
import { knobs, type Values } from '../../../../sims/grpo/experiments/training/knobs.ts';
import { run } from '../../../../sims/grpo/experiments/training/run.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Drawing, type Rect } from '../../../../src/labs/kit/marks.ts';
import { claims } from '../../../../src/labs/grpo/training/claims.ts';
import { marks } from '../../../../src/labs/grpo/training/stage.ts';
import { wrongsOf } from '../../wrongs.ts';

const poster: Frame = JSON.parse(readFileSync('src/labs/grpo/training/poster.json', 'utf8')).frame;
const { words } = claims;
const [phone, narrow, wide] = posterRooms;

const draw = (frame: Frame, room = wide, values: Partial<Values> = {}): Drawing =>
  marks({ frame, frames: [frame], values: startOf(knobs, values), words, ...room });

function first(values: Partial<Values>): Frame {
  for (const frame of drive(run, values, undefined)) return frame;
  throw new Error('no frame');
}
const rects = ({ marks: all }: Drawing): Rect[] =>
  all.filter((mark): mark is Rect => mark.kind === 'rect');

const others: readonly Partial<Values>[] = [
  { group: 24, warmUp: false },
  { group: 2, numbers: [9, 9], target: 99 },
  { numbers: [1, 2, 3, 4], target: 10, rollouts: 400 },
];

test('the large number counts the cards on the upper shelf, which come to the target', () => {
  const { marks: all } = draw(poster);
  const right = poster.results.filter((result) => result === `${poster.target}`).length;
  expect(right).toBe(poster.rewards.filter((reward) => reward === 1).length);
  expect(all.find(({ key }) => key === 'right')).toMatchObject({ text: `${right}` });
  const shelf = rects({ marks: all, grips: [], width: 0, height: 0 }).find(
    ({ key }) => key === 'shelf 0',
  );
  if (!shelf) throw new Error('no shelf');
  const cards = rects(draw(poster)).filter(({ key }) => key.startsWith('card'));
  expect(cards.length).toBe(poster.answers.length);
  const within = cards.filter(({ y, h }) => y >= shelf.y && y + h <= shelf.y + shelf.h);
  expect(within.length).toBe(right);
});

test('the last step of the past is this group', () => {
  const last = poster.past[poster.past.length - 1];
  expect(last.rollout).toBe(poster.rollout);
  expect(last.right).toBe(poster.rewards.filter((reward) => reward === 1).length);
  expect(last.share).toBe(
    poster.answers.filter((text) => text === last.text).length / poster.answers.length,
  );
});

test('every column of chances is as high as the others, the likeliest token within it to scale', () => {
  const parts = rects(draw(poster)).filter(({ key }) => key.startsWith('next'));
  const high = (t: number, token: number): number => {
    const part = parts.find(({ key }) => key === `next ${t} ${token}`);
    return (part?.h ?? NaN) + 0.6; // the gap between parts
  };
  const unit = high(0, poster.written[0]) / poster.next[0][poster.written[0]];
  poster.next.forEach((chances, t) => {
    expect(chances.reduce((total, chance) => total + chance, 0)).toBeCloseTo(1, 9);
    expect(chances[poster.written[t]]).toBe(Math.max(...chances));
    expect(high(t, poster.written[t])).toBeCloseTo(unit * chances[poster.written[t]], 6);
  });
});

test('a target that cannot be made is said', () => {
  const frame = first({ numbers: [1, 1], target: 99 });
  expect(frame.reachable).toBe(false);
  const { marks: all } = draw(frame);
  expect(all.find(({ key }) => key === 'rule')).toMatchObject({ text: words.impossible });
});

test('a group of equal answers teaches nothing', () => {
  const same = {
    ...poster,
    answers: poster.answers.map(() => '7÷2÷3'),
    results: poster.results.map(() => '7/6'),
    rewards: poster.rewards.map(() => 0.1),
    advantages: poster.advantages.map(() => 0),
  };
  const { marks: all } = draw(same);
  expect(all.filter(({ key }) => /^(arrow|head)/.test(key))).toEqual([]);
  expect(all.find(({ key }) => key === 'nothing')).toBeDefined();
});

describe.each([phone, narrow, wide])('$width px', (room) => {
  test.each([{}, ...others])('%j: every key once, all within the drawing', (values) => {
    const frame = Object.keys(values).length === 0 ? poster : first(values);
    expect(wrongsOf(draw(frame, room, values))).toEqual([]);
  });

  test('beads dragged to the right are larger numbers', () => {
    const values = startOf(knobs);
    const { grips } = draw(poster, room);
    const [target, number] = grips;
    const far = holdOf(target, knobs.parameters.target, values.target).moved(target.dx, 0);
    expect(far).toBe(99);
    const moved = holdOf(number, knobs.parameters.numbers, values.numbers).moved(number.dx / 8, 0);
    expect(moved).toEqual([3, 3, 7]);
  });
});
