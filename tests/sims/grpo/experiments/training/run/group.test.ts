import { describe, expect, test } from 'vitest';
import {
  commonestOf,
  resultOf,
} from '../../../../../../sims/grpo/experiments/training/run/group.ts';
import { score } from '../../../../../../sims/grpo/expression.ts';
import type { Answer } from '../../../../../../sims/grpo/learner.ts';

const question = { numbers: [3, 5, 2], target: 13 };

/** An answer as the judge sees it; how it was written tells nothing here. */
const answer = (text: string): Answer => ({
  ...{ question, steps: [], text },
  score: score(text, question.numbers, question.target),
});

describe('an answer in words', () => {
  test.each([
    ['3*5-2', '13'],
    ['2-5', '−3'],
    ['3/2', '3/2'],
    ['2-5/3', '1/3'],
    ['2/3-5', '−13/3'],
    ['3+2-5', '0'],
  ])('%s comes to %s', (text, expected) => {
    expect(resultOf(answer(text))).toBe(expected);
  });

  test('what cannot be read or used is told by its reason', () => {
    expect(resultOf(answer('3+'))).toBe('syntax');
    expect(resultOf(answer('7+2'))).toBe('numbers');
    expect(resultOf(answer('5-5'))).toBe('numbers');
    expect(resultOf(answer('3/(5-2-3)'))).toBe('zero');
  });
});

describe('the commonest answer of a group', () => {
  const group = ['2+3', '3*5-2', '3+5', '3*5-2'].map(answer);

  test('has its share, and is told right or wrong', () => {
    expect(commonestOf(group, 7)).toEqual({
      ...{ rollout: 7, text: '3*5-2', share: 0.5, isRight: true, right: 2, of: 4 },
    });
    expect(commonestOf(group.slice(0, 1), 0)).toEqual({
      ...{ rollout: 0, text: '2+3', share: 1, isRight: false, right: 0, of: 1 },
    });
  });

  test('of several is the first', () => {
    expect(commonestOf(group.slice(0, 3), 0)).toMatchObject({
      text: '2+3',
      share: 1 / 3,
      right: 1,
    });
  });

  test('may be wrong where others are right', () => {
    const mixed = ['3+5', '3*5-2', '3+5'].map(answer);
    expect(commonestOf(mixed, 0)).toMatchObject({ text: '3+5', isRight: false, right: 1, of: 3 });
  });
});
