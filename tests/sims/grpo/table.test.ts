import { expect, test } from 'vitest';
import { objective } from '../../../sims/grpo/objective.ts';
import { updateRow } from '../../../sims/grpo/table.ts';
import { normal, sample, stream } from '../../../sims/math/random.ts';
import { softmax, sum, vector } from '../../../sims/math/vector.ts';

const TRUST = { low: 0.2, high: 0.28 };

/** Logits, answers drawn from others nearby, and random advantages. */
function scene(seed: number) {
  const random = stream(seed, 'row');
  const old = vector(5, () => normal(random));
  const answers = vector(8, () => sample(softmax(old), random));
  return {
    logits: old.map((z) => z + 0.3 * normal(random)),
    drawn: {
      answers,
      oldLogProbs: answers.map((answer) => Math.log(softmax(old)[answer])),
      advantages: answers.map(() => normal(random)),
    },
  };
}

test('a step is the gradient of the objective by the logits, by finite differences', () => {
  for (let seed = 0; seed < 10; seed++) {
    const { logits, drawn } = scene(seed);
    const value = (of: readonly number[]): number =>
      objective(
        drawn.answers.map((answer, i) => ({
          logProbs: [Math.log(softmax(of)[answer])],
          oldLogProbs: [drawn.oldLogProbs[i]],
          advantages: [drawn.advantages[i]],
        })),
        TRUST,
      ).value;
    const next = updateRow(logits, drawn, 1, TRUST);
    logits.forEach((z, a) => {
      const at = (by: number): number => value(logits.map((y, b) => (a === b ? y + by : y)));
      expect(next[a] - z).toBeCloseTo((at(1e-6) - at(-1e-6)) / 2e-6, 6);
    });
  }
});

test('for any answers, the logits keep their sum', () => {
  for (let seed = 0; seed < 50; seed++) {
    const { logits, drawn } = scene(seed);
    expect(sum(updateRow(logits, drawn, 3, TRUST))).toBeCloseTo(sum(logits), 12);
  }
});

test('without contrast nothing moves', () => {
  const { logits, drawn } = scene(1);
  const flat = { ...drawn, advantages: drawn.advantages.map(() => 0) };
  expect(updateRow(logits, flat, 3, TRUST)).toEqual(logits);
});

test('what does not fit together is refused', () => {
  expect(() =>
    updateRow([0, 0], { answers: [0], oldLogProbs: [], advantages: [1] }, 1, TRUST),
  ).toThrow('updateRow requires 1 old log-probabilities and advantages, got 0 and 1');
});
