/** A causal language model over ids in tensors: embedding, blocks, norm, head, cross-entropy. */
import * as tf from '@tensorflow/tfjs-core';
import { block, oneHot, rmsNorm, rowsOf, type Layout, type Tensors } from './layers.ts';
import { product } from './product.ts';
import type { Shape } from './weights.ts';

/** B sequences of T ids each, one after the other, and what follows each position. */
export interface Batch {
  readonly sequences: number;
  readonly length: number;
  /** [B·T] */
  readonly ids: Int32Array;
  /** [B·T] */
  readonly targets: Int32Array;
  /** How much each target counts; 1 unless told  [B·T] */
  readonly counts?: Float32Array;
}

/**
 * The state of every position after the last block, before the norm.
 *
 * @returns [B·T, d]
 */
export function hidden(weights: Tensors, { layers, heads }: Shape, batch: Batch): tf.Tensor2D {
  const { sequences, length, ids } = batch;
  if (ids.length !== sequences * length) {
    throw new RangeError(`hidden requires ${sequences * length} ids, got ${ids.length}`);
  }
  const layout: Layout = { sequences, length, heads };
  let x = rowsOf(weights.embedding, ids);
  for (let i = 0; i < layers; i++) x = block(x, weights, `block${i}`, layout);
  return x;
}

/** The shared head behind its norm: a score for each id  [n, d] → [n, V] */
export const scores = (weights: Tensors, state: tf.Tensor2D): tf.Tensor2D =>
  product(rmsNorm(state), weights.head);

/**
 * −Σ count · log softmax(scores)[target] / Σ count, in nats.
 *
 * @param logits [n, V]
 * @param targets [n]
 * @param counts 1 each unless told  [n]
 */
export function crossEntropy(
  logits: tf.Tensor2D,
  targets: Int32Array,
  counts: Float32Array = new Float32Array(targets.length).fill(1),
): tf.Scalar {
  const [n, ids] = logits.shape;
  if (targets.length !== n || counts.length !== n) {
    throw new RangeError(
      `crossEntropy requires ${n} targets and counts, got ${targets.length} and ${counts.length}`,
    );
  }
  const total = counts.reduce((a, b) => a + b, 0);
  if (!(total > 0)) throw new RangeError(`crossEntropy requires counts above 0, got ${total}`);
  const weigh = tf.tensor2d(
    counts.map((count) => count / total),
    [n, 1],
  );
  const right = tf.mul(oneHot(tf.tensor1d(targets, 'int32'), ids), weigh);
  return tf.customGrad<tf.Scalar>((...inputs) => {
    const logs = tf.logSoftmax(logits);
    (inputs[1] as tf.GradSaveFunc)([logs, weigh, right]);
    return {
      value: tf.neg(tf.sum(tf.mul(right, logs))),
      gradFunc: (slope, [logsKept, share, target]) =>
        tf.mul(slope, tf.sub(tf.mul(tf.exp(logsKept), share), target)),
    };
  })(logits);
}

/** The next-token loss of a batch, in nats. */
export const nextTokenLoss = (weights: Tensors, shape: Shape, batch: Batch): tf.Scalar =>
  crossEntropy(scores(weights, hidden(weights, shape, batch)), batch.targets, batch.counts);
