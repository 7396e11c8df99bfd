import { expect, test } from 'vitest';
import {
  compose,
  copyForm,
  examine,
  guesses,
  learner,
  teachCritic,
} from '../../../sims/grpo/learner.ts';
import {
  isHeldOut,
  longestAnswer,
  makeQuestion,
  type Question,
} from '../../../sims/grpo/countdown.ts';
import { stream } from '../../../sims/math/random.ts';
import { mean } from '../../../sims/math/vector.ts';

const questions = (count: number, seed: number): Question[] => {
  const random = stream(seed, 'questions');
  return Array.from({ length: count }, () => makeQuestion(2, random));
};

test('an answer is written from what the policy gives, and judged by the rule', () => {
  const who = learner(3, true, stream(1, 'network'));
  const random = stream(1, 'answers');
  for (let trial = 0; trial < 50; trial++) {
    const { steps, score } = compose(who, { numbers: [2, 3, 7], target: 42 }, 0.1, random);
    expect(steps.length).toBeLessThanOrEqual(longestAnswer(3));
    expect([0, 0.1, 1]).toContain(score.reward);
    for (const { probabilities, token, oldLogProb } of steps) {
      expect(probabilities.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
      expect(oldLogProb).toBe(Math.log(probabilities[token]));
    }
  }
});

test('without chance the likeliest token is written', () => {
  const who = learner(2, true, stream(2, 'network'));
  const { steps } = compose(who, { numbers: [2, 3], target: 5 }, 0.1);
  for (const { probabilities, token } of steps)
    expect(probabilities[token]).toBe(Math.max(...probabilities));
});

test('copying the form makes valid expressions of nearly all answers, and few right ones', () => {
  const who = learner(2, true, stream(3, 'network'));
  const ofForm = stream(3, 'form');
  for (let step = 0; step < 150; step++) copyForm(who, questions(32, 100 + step), 0.003, ofForm);
  const random = stream(3, 'answers');
  const answers = questions(200, 9).map((asked) => compose(who, asked, 0.1, random));
  expect(mean(answers.map(({ score }) => (score.refused ? 0 : 1)))).toBeGreaterThan(0.8);
  expect(mean(answers.map(({ score }) => (score.right ? 1 : 0)))).toBeLessThan(0.6);
  expect(
    examine(
      who,
      questions(50, 10).filter((q) => !isHeldOut(q)),
      stream(3, 'examined answers'),
    ),
  ).toBeLessThan(0.8);
});

test('the critic comes to expect the rewards that came', () => {
  const who = learner(2, true, stream(4, 'network'));
  const random = stream(4, 'answers');
  const answers = questions(8, 4).map((asked) => compose(who, asked, 0.1, random));
  const error = (): number =>
    mean(
      guesses(who.critic, answers).flatMap((values, i) =>
        values.map((value) => (value - answers[i].score.reward) ** 2),
      ),
    );
  const before = error();
  for (let step = 0; step < 100; step++) teachCritic(who, answers, 0.003);
  expect(error()).toBeLessThan(0.1 * before + 1e-6);
});
