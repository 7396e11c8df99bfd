import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { objective, type Average } from '../../../sims/grpo/objective.ts';
import type { Output } from '../../../sims/grpo/output.ts';
import { batchTensors, grpoLoss, type LossOptions } from '../../../sims/grpo/tensors.ts';
import { normal, stream, type Random } from '../../../sims/math/random.ts';
import { vector } from '../../../sims/math/vector.ts';
import { prepareTensors } from '../../../sims/training/backend.ts';
import {
  distance,
  expectNoLeak,
  finiteDifferences,
  ofDifferences,
  ofSlopes,
  ofValues,
} from '../training/differences.ts';

const trust = { low: 0.2, high: 0.28 };
const variants: readonly [string, LossOptions][] = [
  ['GRPO', { low: 0.2, high: 0.2 }],
  ['GRPO with KL', { ...trust, beta: 0.04 }],
  ['DAPO', { ...trust, average: 'tokens' }],
  ['Dr. GRPO', { ...trust, average: 'constant', constant: 6, beta: 0.3 }],
  ['V3.2: unbiased KL and mask', { ...trust, beta: 0.5, unbiased: true, maskAbove: 0.05 }],
  ['no room for the ratio', { low: 0, high: 0, beta: 0.1 }],
  ['no lower bound', { low: 1, high: 4, beta: 1, average: 'tokens' }],
];

/** Five answers of different lengths, one of them empty; some ratios beyond the clip, some padding. */
function example(seed: number): Output[] {
  const random = stream(seed, 'grpo tensors');
  return [7, 3, 0, 5, 1].map((length, i) => outputOf(length, i === 3 ? 2 : length, random));
}

function outputOf(length: number, counted: number, random: Random): Output {
  const old = vector(length, () => -1.5 + 0.5 * normal(random));
  const advantage = normal(random);
  return {
    logProbs: old.map((p) => p + 0.4 * normal(random)),
    oldLogProbs: old,
    referenceLogProbs: old.map((p) => p + 0.5 * normal(random)),
    advantages: vector(length, () => advantage),
    mask: vector(length, (t) => t).map((t) => t < counted),
  };
}

beforeAll(prepareTensors);

test.each(variants)('%s: the loss is minus the plain objective', (_, options) => {
  for (let seed = 1; seed <= 8; seed++) {
    const outputs = example(seed);
    const { value } = objective(outputs, options);
    const loss = tf.tidy(() => {
      const { logProbs, ...batch } = batchTensors(outputs);
      return grpoLoss(logProbs, batch, options).dataSync()[0];
    });
    expect(Math.abs(loss + value)).toBeLessThan(ofValues * Math.max(Math.abs(value), 0.1));
  }
});

test.each(variants)('%s: slopes are those of the plain objective', (_, options) => {
  for (let seed = 1; seed <= 8; seed++) {
    const outputs = example(seed);
    const longest = Math.max(...outputs.map(({ logProbs }) => logProbs.length));
    const expected = objective(outputs, options).gradient.flatMap((row) =>
      vector(longest, (t) => -(row[t] ?? 0)),
    );
    const slopes = tf.tidy(() => {
      const { logProbs, ...batch } = batchTensors(outputs);
      const loss = (x: tf.Tensor): tf.Tensor => grpoLoss(x as tf.Tensor2D, batch, options);
      return tf.grad(loss)(logProbs).dataSync();
    });
    expect(distance(slopes, expected)).toBeLessThan(ofSlopes);
  }
});

test.each(variants)('%s: the plain slopes are those of finite differences', (_, options) => {
  const outputs = example(4);
  const { gradient } = objective(outputs, options);
  outputs.forEach((output, i) => {
    const at = [...output.logProbs];
    const loss = (): number =>
      objective(
        outputs.map((other, j) => (j === i ? { ...output, logProbs: at } : other)),
        options,
      ).value;
    const expected = finiteDifferences(loss, at);
    if (at.length > 0) expect(distance(gradient[i], expected)).toBeLessThan(ofDifferences);
  });
});

test('the mask of the variants drops something', () => {
  const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
  const shares = seeds.map(
    (seed) => objective(example(seed), { ...trust, maskAbove: 0.05 }).maskFraction,
  );
  expect(Math.max(...shares)).toBeGreaterThan(0.1);
});

test('at a ratio of 1 the slope is that of the policy gradient, and at the bounds the free side counts', () => {
  const one = (logProb: number, advantage: number): number => {
    const { logProbs, ...batch } = batchTensors([
      { logProbs: [logProb], oldLogProbs: [0], advantages: [advantage] },
    ]);
    const loss = (x: tf.Tensor): tf.Tensor => grpoLoss(x as tf.Tensor2D, batch, trust);
    return tf.grad(loss)(logProbs).dataSync()[0];
  };
  tf.tidy(() => {
    expect(one(0, 3)).toBe(-3);
    expect(one(0.5, 3)).toBeCloseTo(0, 12); // held above
    expect(one(-0.5, 3)).toBeCloseTo(-3 * Math.exp(-0.5), 5); // but not below
    expect(one(-0.5, -3)).toBeCloseTo(0, 12);
    expect(one(0.5, -3)).toBeCloseTo(3 * Math.exp(0.5), 5);
  });
});

test('what stands in the padding is not read', () => {
  tf.tidy(() => {
    const { logProbs, ...batch } = batchTensors(example(2));
    const soiled = (x: tf.Tensor2D): tf.Tensor2D =>
      tf.where(batch.mask, x, tf.fill(x.shape, NaN)) as tf.Tensor2D;
    const options = { ...trust, beta: 0.1 };
    const dirty = {
      ...batch,
      oldLogProbs: soiled(batch.oldLogProbs),
      advantages: soiled(batch.advantages),
    };
    const of = (of: tf.Tensor2D, b: typeof batch): Float32Array[] => {
      const loss = (x: tf.Tensor): tf.Tensor => grpoLoss(x as tf.Tensor2D, b, options);
      const { value, grad } = tf.valueAndGrad(loss)(of);
      return [value, grad].map((x) => Float32Array.from(x.dataSync()));
    };
    expect(of(soiled(logProbs), dirty)).toEqual(of(logProbs, batch));
  });
});

test('no tensor is left behind', () => {
  const outputs = example(3);
  expectNoLeak(() => {
    const { logProbs, referenceLogProbs, ...batch } = batchTensors(outputs);
    const loss = grpoLoss(logProbs, { ...batch, referenceLogProbs }, { ...trust, beta: 0.1 });
    tf.dispose([loss, logProbs, referenceLogProbs ?? [], ...Object.values(batch)]);
  });
});

test.each<[string, Partial<LossOptions>]>([
  ['grpoLoss requires low from 0 to 1, got NaN', { low: NaN }],
  ['grpoLoss requires high of at least 0, got -1', { high: -1 }],
  ['grpoLoss requires beta of at least 0, got Infinity', { beta: Infinity }],
  ['grpoLoss requires maskAbove from 0 on, got -1', { maskAbove: -1 }],
  ['grpoLoss requires a positive constant, got 0', { average: 'constant', constant: 0 }],
  [
    'grpoLoss requires a kind of average of output, tokens, constant, got all',
    { average: 'all' as Average },
  ],
])('refused: %s', (message, wrong) => {
  tf.tidy(() => {
    const { logProbs, ...batch } = batchTensors(example(1));
    expect(() => grpoLoss(logProbs, batch, { ...trust, ...wrong })).toThrow(message);
  });
});

test('refused: shapes that differ, a missing reference, no output', () => {
  tf.tidy(() => {
    const { logProbs, referenceLogProbs: _, ...batch } = batchTensors(example(1));
    expect(() => grpoLoss(logProbs, batch, { ...trust, beta: 1 })).toThrow(
      'grpoLoss requires reference log-probabilities where beta > 0, got none',
    );
    expect(() => grpoLoss(logProbs, { ...batch, advantages: tf.zeros([5, 6]) }, trust)).toThrow(
      'grpoLoss requires advantages of 5×7, got 5×6',
    );
    expect(() => grpoLoss(logProbs, { ...batch, mask: tf.zeros([5, 7]) }, trust)).toThrow(
      'grpoLoss requires a mask of bool, got float32',
    );
    expect(() => batchTensors([])).toThrow('objective requires at least 1 output, got 0');
  });
});
