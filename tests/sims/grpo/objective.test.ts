import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import '@tensorflow/tfjs-backend-cpu';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import {
  divergence,
  k1,
  k2,
  k3,
  k3Gradient,
  objective,
  surrogate,
  tokenWeights,
  type ObjectiveOptions,
  type Output,
} from '../../../sims/grpo/objective.ts';
import { groupAdvantages } from '../../../sims/grpo/advantages.ts';
import { normal, stream } from '../../../sims/math/random.ts';
import { softmax, sum, vector, type Vector } from '../../../sims/math/vector.ts';

const TRUST = { low: 0.2, high: 0.2 };

beforeAll(async () => {
  tf.enableProdMode();
  await tf.setBackend('cpu');
});

// The table of the fact sheet.
test.each([
  [0.5, 1, 0.5, 1],
  [0.5, -1, -0.8, 0],
  [1, 1, 1, 1],
  [1, -1, -1, -1],
  [1.5, 1, 1.2, 0],
  [1.5, -1, -1.5, -1],
])(
  'at a ratio of %f with A = %f the objective is %f and its slope %f',
  (ratio, advantage, value, slope) => {
    const result = surrogate(Math.log(ratio), advantage, TRUST);
    expect(result.value).toBeCloseTo(value, 12);
    expect(result.slope).toBeCloseTo(slope, 12);
  },
);

test('the estimators at the ratios of the fact sheet', () => {
  const at = (ratio: number): number => k3(0, Math.log(ratio));
  expect(at(0.5)).toBeCloseTo(0.193147, 6);
  expect(at(0.9)).toBeCloseTo(0.00536052, 8);
  expect(at(1.1)).toBeCloseTo(0.00468982, 8);
  expect(at(2)).toBeCloseTo(0.306853, 6);
  expect(at(1)).toBe(0);
});

test('what a token counts in answers of 10 and 100 tokens', () => {
  expect(tokenWeights([10, 100], 'output')).toEqual([0.05, 0.005]);
  expect(tokenWeights([10, 100], 'tokens')[0]).toBeCloseTo(0.00909, 5);
  expect(tokenWeights([10, 100], 'constant', 128)).toEqual([0.00390625, 0.00390625]);
});

test('a rare token may rise to 0.012, or to 0.0128 with clip-higher', () => {
  const last = (high: number): number => {
    const pushed = vector(300, (i) => 1 + i / 1000).filter(
      (ratio) => surrogate(Math.log(ratio), 1, { low: 0.2, high }).slope > 0,
    );
    return 0.01 * Math.max(...pushed);
  };
  expect(last(0.2)).toBeCloseTo(0.012, 5);
  expect(last(0.28)).toBeCloseTo(0.0128, 5);
});

const logRatio = fc.integer({ min: -3000, max: 3000 }).map((n) => n / 1000);
const advantage = fc.integer({ min: -300, max: 300 }).map((n) => n / 100);
const trust = fc.record({
  low: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
  high: fc.integer({ min: 0, max: 1000 }).map((n) => n / 100),
});

test('for any token, the objective is never above ρ A', () => {
  fc.assert(
    fc.property(logRatio, advantage, trust, (x, a, bounds) => {
      expect(surrogate(x, a, bounds).value).toBeLessThanOrEqual(Math.exp(x) * a + 1e-12);
    }),
  );
});

test('for any token, only a good one above or a bad one below is held', () => {
  fc.assert(
    fc.property(logRatio, advantage, trust, (x, a, bounds) => {
      const { ratio, clipped, slope } = surrogate(x, a, bounds);
      const held = a > 0 ? ratio > 1 + bounds.high : a < 0 ? ratio < 1 - bounds.low : false;
      expect(clipped).toBe(held);
      expect(slope).toBe(held ? 0 : a);
    }),
  );
});

test('for any advantage, the gradient at a ratio of 1 is the advantage itself: REINFORCE', () => {
  fc.assert(
    fc.property(advantage, trust, (a, bounds) => {
      expect(surrogate(0, a, bounds)).toMatchObject({
        ratio: 1,
        value: a,
        gradient: a,
        clipped: false,
      });
    }),
  );
});

test('with an ε of 10 a good token is not held before its ratio is 11', () => {
  expect(surrogate(Math.log(10.9), 1, { low: 0.2, high: 10 }).clipped).toBe(false);
  expect(surrogate(Math.log(11.1), 1, { low: 0.2, high: 10 }).clipped).toBe(true);
});

test('a cap bounds what a bad token with a huge ratio can do', () => {
  const free = surrogate(Math.log(50), -1, TRUST);
  const capped = surrogate(Math.log(50), -1, { ...TRUST, cap: 3 });
  expect(free.value).toBeCloseTo(-50, 9);
  expect(capped.value).toBe(-3);
  expect(capped.slope).toBe(0);
  expect(surrogate(500, -1, TRUST).value).toBe(-Math.exp(20)); // no overflow
});

test('k3 is never negative, and its mean over π is the KL divergence, as is that of k1', () => {
  const random = stream(1, 'distributions');
  for (let trial = 0; trial < 100; trial++) {
    const p = softmax(vector(7, () => 2 * normal(random)));
    const q = softmax(vector(7, () => 2 * normal(random)));
    const meanOf = (k: (a: number, b: number) => number): number =>
      sum(p.map((x, i) => x * k(Math.log(x), Math.log(q[i]))));
    expect(Math.min(...p.map((x, i) => k3(Math.log(x), Math.log(q[i]))))).toBeGreaterThanOrEqual(0);
    expect(meanOf(k3)).toBeCloseTo(divergence(p, q), 12);
    expect(meanOf(k1)).toBeCloseTo(divergence(p, q), 12);
  }
  expect(divergence([0.5, 0.5], [1, 0])).toBe(Infinity);
  expect(divergence([0, 1], [0.5, 0.5])).toBeCloseTo(Math.log(2), 12);
});

test.each([
  [0.1, 20, 1.4166],
  [1, 2, 1.695],
])(
  'between two normals %f apart, one sample of k1 spreads %f KLs and one of k3 %f',
  (m, of1, of3) => {
    // By quadrature over N(0, 1) against N(m, 1): log π − log π_ref = m²/2 − m x.
    const xs = vector(4001, (i) => (i - 2000) / 200);
    const density = xs.map((x) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI) / 200);
    const kl = (m * m) / 2;
    const spread = (k: (a: number, b: number) => number): number => {
      const values = xs.map((x) => k((m * m) / 2 - m * x, 0));
      const centre = sum(values.map((v, i) => v * density[i]));
      return Math.sqrt(sum(values.map((v, i) => (v - centre) ** 2 * density[i]))) / kl;
    };
    const meanOfK2 = sum(xs.map((x, i) => k2((m * m) / 2 - m * x, 0) * density[i]));
    expect(spread(k1)).toBeCloseTo(of1, 4);
    expect(spread(k3)).toBeCloseTo(of3, 3);
    expect(meanOfK2 / kl - 1).toBeCloseTo((m * m) / 4, 4);
  },
);

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

test.each(['output', 'tokens', 'constant'] as const)(
  'value and gradient agree with tfjs: %s',
  (average) => {
    const given = outputs(4);
    const options = { low: 0.2, high: 0.28, average, constant: 6, beta: 0.04 };
    const weights = tokenWeights(
      given.map(({ logProbs }) => logProbs.length),
      average,
      6,
    );
    const flat = (pick: (output: Output) => Vector): tf.Tensor1D =>
      tf.tensor1d(given.flatMap((o) => [...pick(o)]));
    const [old, reference, advantages] = [
      flat((o) => o.oldLogProbs),
      flat((o) => o.referenceLogProbs ?? []),
      flat((o) => o.advantages),
    ];
    const weight = tf.tensor1d(given.flatMap((o, i) => o.logProbs.map(() => weights[i])));
    const { value, grad } = tf.valueAndGrad((x) => {
      const ratio = tf.exp(tf.sub(x, old));
      const clipped = tf.clipByValue(ratio, 0.8, 1.28);
      const least = tf.minimum(tf.mul(ratio, advantages), tf.mul(clipped, advantages));
      const away = tf.sub(reference, x);
      const kl = tf.sub(tf.sub(tf.exp(away), away), 1);
      return tf.sum(tf.mul(weight, tf.sub(least, tf.mul(kl, 0.04))));
    })(flat((o) => o.logProbs));
    const ours = objective(given, options);
    expect(ours.value).toBeCloseTo(value.dataSync()[0], 5); // 32-bit
    const theirs = [...grad.dataSync()];
    ours.gradient.flat().forEach((g, i) => expect(g).toBeCloseTo(theirs[i], 5));
  },
);

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
  expect(() => surrogate(0, 1, { low: 2, high: 0.2 })).toThrow(
    'surrogate requires low from 0 to 1, got 2',
  );
  expect(() => surrogate(0, 1, { low: 0.2, high: -1 })).toThrow(
    'surrogate requires high from 0 on, got -1',
  );
  expect(() => surrogate(0, 1, { ...TRUST, cap: 1 })).toThrow(
    'requires a cap of at least 1 + high, got 1',
  );
  expect(() => surrogate(0, NaN, TRUST)).toThrow(
    'surrogate requires a finite advantage and a log-ratio, got NaN and 0',
  );
  expect(() => surrogate(NaN, 1, TRUST)).toThrow('got 1 and NaN');
  expect(() => tokenWeights([1], 'constant', 0)).toThrow('requires a constant above 0, got 0');
  expect(() => divergence([1], [])).toThrow('divergence requires equal lengths, got 1 and 0');
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
