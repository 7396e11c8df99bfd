import { expect, test } from 'vitest';
import {
  answersFor,
  given,
  target,
} from '../../../../../../sims/grpo/experiments/group/run/answers.ts';

/** By hand: what each comes to, 42 being asked of 3, 7 and 7. */
const judged: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: { '3×(7+7)': '42', '(7+7)×3': '42' },
  0.1: {
    ...{ '7×7−3': '46', '7+7×3': '28', '7×3+7': '28', '7×7+3': '52', '3×7×7': '147' },
    ...{ '7−7+3': '3', '(7−3)×7': '28', '7×7÷3': '49/3', '3+7+7': '17', '7×(7−3)': '28' },
  },
  0: {
    ...{ '(3+3)×7': 'numbers', '7×(3+3)': 'numbers', '6×7': 'numbers', '7×6': 'numbers' },
    ...{ '3×7': 'numbers', '3×7×2': 'numbers', '42': 'numbers', '7×7−7': 'numbers' },
    ...{ '3+3×7': 'numbers', '7×7': 'numbers', '(7+7×3': 'syntax', '7+7+': 'syntax' },
    ...{ '×3+7': 'syntax', '(3+7': 'syntax', '3×(7×7': 'syntax' },
  },
};

test('the question is 42 of 3, 7 and 7', () => {
  expect([target, given]).toEqual([42, [3, 7, 7]]);
});

test.each([1, 0.1, 0])('what earns %s is judged as by hand, and none is forgotten', (reward) => {
  const { answers, results } = answersFor(new Array<number>(30).fill(reward));
  const told = Object.fromEntries(answers.map((text, i) => [text, results[i]]));
  expect(told).toEqual(judged[reward]);
});

test('answers of one reward come in turn, and begin again when all were there', () => {
  const { answers } = answersFor(new Array<number>(90).fill(1));
  const all = new Set(answers);
  expect(new Set(answers.slice(0, all.size))).toEqual(all);
  expect(answers.slice(all.size, 2 * all.size)).toEqual(answers.slice(0, all.size));
});

test('rewards keep their places, each with a turn of its own', () => {
  const { answers } = answersFor([1, 0, 1, 0.1, 0]);
  const of = (reward: number, count: number): readonly string[] =>
    answersFor(new Array<number>(count).fill(reward)).answers;
  const [[a, c], [b, e], [d]] = [of(1, 2), of(0, 2), of(0.1, 1)];
  expect(answers).toEqual([a, b, c, d, e]);
});

test('a reward that no rule gives has no answer', () => {
  expect(answersFor([0.5])).toEqual({ answers: [''], results: ['hand'] });
});
