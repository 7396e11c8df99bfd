/** The objective and its gradient beside those of TensorFlow.js, which no page plays. */
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import '@tensorflow/tfjs-backend-cpu';
import { beforeAll, expect, test } from 'vitest';
import { objective, tokenWeights } from '../../../sims/grpo/objective.ts';
import type { Output } from '../../../sims/grpo/output.ts';
import { normal, stream } from '../../../sims/math/random.ts';
import { vector, type Vector } from '../../../sims/math/vector.ts';

beforeAll(async () => {
  tf.enableProdMode();
  await tf.setBackend('cpu');
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
