/** The gradients of the balance losses beside those of TensorFlow.js, which no page plays. */
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import { expect, test } from 'vitest';
import { normal, stream } from '../../../sims/math/random.ts';
import { matrix, softmax, topK } from '../../../sims/math/vector.ts';
import {
  balanceLoss,
  loads,
  meanAffinities,
  sequenceLoss,
  shares,
} from '../../../sims/moe/balance.ts';
import { gate } from '../../../sims/moe/gate.ts';

tf.enableProdMode();
const random = stream(1, 'balance test');
const affinities = matrix(12, 8, () => normal(random)).map(softmax);
const load = loads(
  affinities.map((s) => gate(s, { k: 3 })),
  8,
);

test('gradients are those of automatic differentiation', () => {
  const f = shares(load);
  const alpha = 0.5;
  const s = tf.tensor2d(matrix(12, 8, (t, i) => affinities[t][i] * (1 + t / 10)));
  const rows = s.arraySync();
  const p = meanAffinities(rows);
  const share = tf.tensor1d(f);
  const batch = tf.grad((x) => tf.mul(alpha, tf.sum(tf.mul(share, tf.mean(x, 0)))))(s);
  const slopes = balanceLoss(f, p, alpha).gradient;
  (batch.arraySync() as number[][]).forEach((row) =>
    row.forEach((g, i) => expect(g).toBeCloseTo(slopes[i] / 12, 6)),
  );
  const counts = tf.tensor1d(
    shares(
      loads(
        rows.map((row) => ({ experts: topK(row, 3) })),
        8,
      ),
    ),
  );
  const sequence = tf.grad((x) => {
    const relative = tf.div(x, tf.sum(x, 1, true));
    return tf.mul(alpha, tf.sum(tf.mul(counts, tf.mean(relative as tf.Tensor2D, 0))));
  })(s);
  const byHand = sequenceLoss(rows, 3, alpha).gradient;
  (sequence.arraySync() as number[][]).forEach(
    (row, t) => row.forEach((g, i) => expect(g).toBeCloseTo(byHand[t][i], 5)), // tfjs computes in single precision
  );
});
