import fc from 'fast-check';
import { expect, test } from 'vitest';
import { k3Gradient } from '../../../sims/grpo/divergence.ts';
import { objective, tokenWeights, type ObjectiveOptions } from '../../../sims/grpo/objective.ts';
import type { Output } from '../../../sims/grpo/output.ts';
import { groupAdvantages } from '../../../sims/grpo/advantages.ts';
import { normal, stream } from '../../../sims/math/random.ts';
import { softmax, sum, vector, type Vector } from '../../../sims/math/vector.ts';

const TRUST = { low: 0.2, high: 0.2 };

test('what a token counts in answers of 10 and 100 tokens', () => {
  expect(tokenWeights([10, 100], 'output')).toEqual([0.05, 0.005]);
  expect(tokenWeights([10, 100], 'tokens')[0]).toBeCloseTo(0.00909, 5);
  expect(tokenWeights([10, 100], 'constant', 128)).toEqual([0.00390625, 0.00390625]);
});

test('each answer counts the same under GRPO, each token under the token mean', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 8 }),
      (lengths) => {
        tokenWeights(lengths, 'output').forEach((w, i) =>
          expect(w * lengths[i]).toBeCloseTo(1 / lengths.length, 12),
        );
        const tokens = tokenWeights(lengths, 'tokens');
        expect(new Set(tokens).size).toBe(1);
        expect(sum(tokens.map((w, i) => w * lengths[i]))).toBeCloseTo(1, 12);
      },
    ),
  );
});

/** Three outputs of 3, 5 and 1 tokens around random log-probabilities. */
function outputs(seed: number, lengths: readonly number[] = [3, 5, 1]): Output[] {
  const random = stream(seed, 'outputs');
  return lengths.map((length) => {
    const logProbs = vector(length, () => -0.2 - 2 * random());
    return {
      logProbs,
      oldLogProbs: logProbs.map((x) => x + 0.4 * normal(random)),
      referenceLogProbs: logProbs.map((x) => x + 0.5 * normal(random)),
      advantages: vector(length, () => normal(random)),
    };
  });
}

const shifted = (given: readonly Output[], i: number, t: number, by: number): Output[] =>
  given.map((output, j) =>
    j === i
      ? { ...output, logProbs: output.logProbs.map((x, s) => (s === t ? x + by : x)) }
      : output,
  );

const variants: readonly ObjectiveOptions[] = [
  { ...TRUST, average: 'output' },
  { ...TRUST, average: 'tokens', beta: 0.3 },
  { low: 0.1, high: 0.28, average: 'constant', constant: 7, beta: 0.04 },
  { ...TRUST, ratio: 'output', beta: 0.1 },
  { ...TRUST, ratio: 'output mean', average: 'tokens' },
  { low: 0.2, high: 0.3, cap: 1.4 },
];

test.each(variants)('the gradient agrees with finite differences: %o', (options) => {
  for (const seed of [1, 2, 3]) {
    const given = outputs(seed);
    const { gradient } = objective(given, options);
    const step = 1e-6;
    given.forEach((output, i) =>
      output.logProbs.forEach((_, t) => {
        const up = objective(shifted(given, i, t, step), options).value;
        const down = objective(shifted(given, i, t, -step), options).value;
        expect(gradient[i][t]).toBeCloseTo((up - down) / (2 * step), 6);
      }),
    );
  }
});

test('with answers of one length, GRPO and the token mean are the same', () => {
  const given = outputs(5, [4, 4, 4]);
  const perOutput = objective(given, { ...TRUST, average: 'output' });
  const perToken = objective(given, { ...TRUST, average: 'tokens' });
  expect(perOutput.value).toBeCloseTo(perToken.value, 12);
  perOutput.gradient
    .flat()
    .forEach((g, i) => expect(g).toBeCloseTo(perToken.gradient.flat()[i], 12));
});

test('padding counts nowhere, whatever stands in it', () => {
  for (const options of variants) {
    const given = outputs(6);
    const padded = given.map((output) => ({
      logProbs: [...output.logProbs, NaN, -3],
      oldLogProbs: [...output.oldLogProbs, 1, NaN],
      referenceLogProbs: [...(output.referenceLogProbs ?? []), NaN, 9],
      advantages: [...output.advantages, NaN, 5],
      mask: [...output.logProbs.map(() => true), false, false],
    }));
    const plain = objective(given, options);
    const result = objective(padded, options);
    expect(result.value).toBe(plain.value);
    expect(result.clipFraction).toBe(plain.clipFraction);
    result.gradient.forEach((row, i) => expect(row).toEqual([...plain.gradient[i], 0, 0]));
  }
});

test('an empty output is one of G and adds nothing', () => {
  const [output] = outputs(7, [4]);
  const empty: Output = { logProbs: [], oldLogProbs: [], advantages: [] };
  const alone = objective([output], TRUST);
  const beside = objective([output, empty], TRUST);
  expect(beside.value).toBeCloseTo(alone.value / 2, 12);
  expect(objective([empty], { ...TRUST, average: 'tokens' }).value).toBe(0);
});

test('at the old policy the loss of a group is zero, and only its gradient means something', () => {
  const logProbs = [-1, -2];
  const at = (a: number): Output => ({ logProbs, oldLogProbs: logProbs, advantages: [a, a] });
  const { value, gradient, clipFraction } = objective([1.5, -0.5, -0.5, -0.5].map(at), TRUST);
  expect(value).toBeCloseTo(0, 12);
  expect(clipFraction).toBe(0);
  expect(gradient[0]).toEqual([1.5 / 8, 1.5 / 8]);
});

test('a dead group has no gradient, unless the KL term pulls', () => {
  const given = outputs(8).map((o) => ({ ...o, advantages: o.advantages.map(() => 0) }));
  expect(
    objective(given, TRUST)
      .gradient.flat()
      .every((g) => g === 0),
  ).toBe(true);
  const pulled = objective(given, { ...TRUST, beta: 0.1 }).gradient.flat();
  expect(pulled.some((g) => g !== 0)).toBe(true);
  expect(k3Gradient(-1, -1)).toBeCloseTo(0, 12);
});

test('what cannot be computed is refused', () => {
  const [output] = outputs(9, [2]);
  expect(() => objective([output], { ...TRUST, beta: -0.1 })).toThrow(
    'objective requires beta from 0 on, got -0.1',
  );
  expect(() => objective([], TRUST)).toThrow('objective requires at least 1 output, got 0');
  expect(() => objective([{ ...output, advantages: [1] }], TRUST)).toThrow(
    'objective requires 2 old log-probabilities, advantages and mask entries in output 0, got 2, 1, 2',
  );
  const forbidden = { ...output, referenceLogProbs: [-1, -Infinity] };
  expect(() => objective([forbidden], { ...TRUST, beta: 0.1 })).toThrow(
    'requires a finite reference log-probability where beta > 0, got -Infinity at token 1',
  );
  expect(() => tokenWeights([1], 'constant', 0)).toThrow('requires a constant above 0, got 0');
  expect(() => tokenWeights([1], 'constant', Infinity)).toThrow('above 0, got Infinity');
  expect(() => tokenWeights([3, NaN], 'output')).toThrow(
    'tokenWeights requires finite lengths from 0 on, got NaN at 1',
  );
});

/** All groups of `size` answers to a softmax, with their probabilities. */
function groupsOf(p: Vector, size: number): { answers: number[]; chance: number }[] {
  if (size === 0) return [{ answers: [], chance: 1 }];
  return groupsOf(p, size - 1).flatMap(({ answers, chance }) =>
    p.map((x, a) => ({ answers: [...answers, a], chance: chance * x })),
  );
}

/** The expected gradient by the logits, summed over every group that can be drawn. */
function expectedGradient(
  logits: Vector,
  rewards: Vector,
  size: number,
  std: 'none' | 'population',
): number[] {
  const p = softmax(logits);
  const total = logits.map(() => 0);
  for (const { answers, chance } of groupsOf(p, size)) {
    const advantages = groupAdvantages(
      answers.map((a) => rewards[a]),
      { std },
    );
    const given = answers.map((a, i) => {
      const logProbs = [Math.log(p[a])];
      return { logProbs, oldLogProbs: logProbs, advantages: [advantages[i]] };
    });
    const { gradient } = objective(given, TRUST);
    answers.forEach((answer, i) =>
      total.forEach(
        (_, a) => (total[a] += chance * gradient[i][0] * ((a === answer ? 1 : 0) - p[a])),
      ),
    );
  }
  return total;
}

const worth = (logits: Vector, rewards: Vector): number =>
  sum(softmax(logits).map((x, a) => x * rewards[a]));

test('without std the expected step is the gradient of the expected reward, times (G − 1)/G', () => {
  const logits = [0.3, -0.7, 0.1];
  const rewards = [1, 0.1, -0.4];
  for (const size of [2, 3, 5]) {
    const gradient = expectedGradient(logits, rewards, size, 'none');
    gradient.forEach((g, a) => {
      const at = (by: number): number =>
        worth(
          logits.map((z, b) => (a === b ? z + by : z)),
          rewards,
        );
      const slope = (at(1e-5) - at(-1e-5)) / 2e-5;
      expect(g).toBeCloseTo(((size - 1) / size) * slope, 9);
    });
  }
});

test('for small steps of the exact expectation the reward only rises, with the std too', () => {
  for (const std of ['none', 'population'] as const) {
    let logits = [0.3, 0.9, -0.5];
    for (let step = 0; step < 60; step++) {
      const gradient = expectedGradient(logits, [1, 0, 0.2], 3, std);
      const next = logits.map((z, a) => z + 0.2 * gradient[a]);
      expect(worth(next, [1, 0, 0.2])).toBeGreaterThan(worth(logits, [1, 0, 0.2]));
      logits = next;
    }
  }
});

test('a ratio that no double holds is refused with its place where it counts as it is', () => {
  const output = { logProbs: [-1, -800], oldLogProbs: [-1, -800], advantages: [1, 1] };
  const options = { low: 0.2, high: 0.2, beta: 0.1 };
  expect(() => objective([{ ...output, referenceLogProbs: [-1, -1] }], options)).toThrow(
    'objective requires a log-ratio to the reference log-probability of at most 709, got 799 at token 1 of output 0',
  );
  const far = { ...output, oldLogProbs: [-1, -1600] };
  expect(() => objective([{ ...far, referenceLogProbs: [-1, -800] }], options)).toThrow(
    'objective requires a log-ratio to the old log-probability of at most 709, got 800 at token 1 of output 0',
  );
  expect(objective([far], { low: 0.2, high: 0.2 }).value).toBeCloseTo(1.1, 12); // held by the clip
});
