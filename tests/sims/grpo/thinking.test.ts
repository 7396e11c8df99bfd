import { expect, test } from 'vitest';
import { climb, LONGEST, rollOut, stateOf, uniformPolicy } from '../../../sims/grpo/thinking.ts';
import { stream } from '../../../sims/math/random.ts';
import { mean, sigmoid, vector } from '../../../sims/math/vector.ts';

const PATH = { start: [0.8, 0.6, 0.4, 0.2], gain: [0, 0, 0, 0] };
const PAYS = { start: [0, 0, 0, 0], gain: [0.6, 0.3, 0.12, 0.04] };
const MANY = { questions: 16, group: 500, visible: true };

test('answering with chance 0.2 takes about 5 steps', () => {
  const rollouts = rollOut(uniformPolicy(0.2), PATH, MANY, stream(1, 'answers'));
  // Σ t 0.2 0.8^(t − 1) to 32 steps is 4.996; 8,000 answers of a spread of 4.5: 4 standard errors
  expect(Math.abs(mean(rollouts.lengths) - 4.996)).toBeLessThan(0.2);
});

test('on the track from the start or not: accuracy is known, whatever the length', () => {
  for (const chance of [0.1, 0.5, 0.9]) {
    const { rewards, difficulties, answered } = rollOut(
      uniformPolicy(chance),
      PATH,
      MANY,
      stream(2, 'answers'),
    );
    PATH.start.forEach((p, difficulty) => {
      const own = rewards.filter((_, i) => difficulties[i] === difficulty && answered[i]);
      // 2,000 answers: 4 standard errors
      expect(Math.abs(mean(own) - (0.95 * p + 0.05 * (1 - p)))).toBeLessThan(0.045);
    });
  }
});

test('where it pays, longer answers are right more often', () => {
  const accuracy = (chance: number): number =>
    mean(rollOut(uniformPolicy(chance), PAYS, MANY, stream(3, 'answers')).rewards);
  expect(accuracy(0.1)).toBeGreaterThan(accuracy(0.3) + 0.1);
});

test('hidden, all states look off the track; seen, they do not', () => {
  const on = stateOf(0, 1, 0);
  const seen = rollOut(uniformPolicy(0.2), PATH, MANY, stream(4, 'answers'));
  const hidden = rollOut(
    uniformPolicy(0.2),
    PATH,
    { ...MANY, visible: false },
    stream(4, 'answers'),
  );
  expect(seen.states).toContain(on);
  expect(hidden.states).not.toContain(on);
  expect(hidden.lengths).toEqual(seen.lengths); // the same chances were drawn
});

test('an answer that never comes is wrong and has all the steps', () => {
  const { lengths, rewards, answered } = rollOut(
    uniformPolicy(1e-9),
    PATH,
    { ...MANY, group: 2 },
    stream(5, 'answers'),
  );
  expect(lengths.every((length) => length === LONGEST)).toBe(true);
  expect(rewards.every((r) => r === 0)).toBe(true);
  expect(answered.some((a) => a)).toBe(false);
});

test('a step up is the gradient of Σ weight A log π, by finite differences', () => {
  const random = stream(6, 'answers');
  const policy = uniformPolicy(0.3).map((z) => z + random() - 0.5);
  const rollouts = rollOut(policy, PATH, { questions: 4, group: 3, visible: true }, random);
  const weights = vector(12, random);
  const advantages = vector(12, () => 2 * random() - 1);
  const value = (of: number[]): number => {
    let total = 0;
    rollouts.lengths.forEach((length, i) => {
      for (let step = 0; step < length; step++) {
        const p = sigmoid(of[rollouts.states[i * LONGEST + step]]);
        const acted = rollouts.answered[i] && step === length - 1;
        total += weights[i] * advantages[i] * Math.log(acted ? p : 1 - p);
      }
    });
    return total;
  };
  const moved = policy.slice();
  climb(moved, rollouts, weights, advantages, 1);
  for (const state of new Set(rollouts.states)) {
    const nudged = policy.slice();
    nudged[state] += 1e-5;
    const up = value(nudged);
    nudged[state] -= 2e-5;
    expect(moved[state] - policy[state]).toBeCloseTo((up - value(nudged)) / 2e-5, 7);
  }
  const spread = Array.from(
    { length: 12 * LONGEST },
    (_, at) => advantages[Math.floor(at / LONGEST)],
  );
  const again = policy.slice();
  climb(again, rollouts, weights, spread, 1);
  expect(again).toEqual(moved);
});
