/**
 * Multi-token prediction in tensors, as a model would contain it: the states of the module of depth
 * 1 and the losses of V3 eq. 21–25, differentiable. A batch of B sequences of T positions is one
 * matrix [B·T, d].
 */
import * as tf from '@tensorflow/tfjs-core';
import { requireWhole } from '../math/checks.ts';
import {
  crossEntropy,
  hidden,
  nextTokenLoss,
  scores,
  type Batch,
} from '../training/language-model.ts';
import { block, rmsNorm, rowsOf, type Tensors } from '../training/layers.ts';
import { product } from '../training/product.ts';
import type { Shape, Weights } from '../training/weights.ts';

/**
 * The states of the module: M [RMSNorm(h) ; RMSNorm(Emb(next))] through its block (eq. 21, 22).
 *
 * @param main embedding and head, which are shared
 * @param module `mtp.projection` [2d, d] and the block `mtp`
 * @param states h of the main model [B·T, d]
 * @plain module.ts#moduleStates, module.ts#combine
 */
export function moduleStates(
  main: Tensors,
  module: Tensors,
  { heads }: Shape,
  { sequences, length, targets }: Batch,
  states: tf.Tensor2D,
): tf.Tensor2D {
  const next = rowsOf(main.embedding, targets); // the token after each position
  const both: tf.Tensor2D = tf.concat([rmsNorm(states), rmsNorm(next)], 1);
  const combined = product(both, module['mtp.projection']);
  return block(combined, module, 'mtp', { sequences, length, heads });
}

/**
 * What the module is held against: the token after the next; of the last position it is not known.
 *
 * @throws RangeError where there are not as many targets as positions
 */
export function afterNext({ sequences, length, targets }: Batch): {
  targets: Int32Array;
  counts: Float32Array;
} {
  requireWhole('afterNext', 'sequences', sequences, 0);
  requireWhole('afterNext', 'positions', length, 1);
  if (targets.length !== sequences * length) {
    throw new RangeError(`afterNext requires ${sequences * length} targets, got ${targets.length}`);
  }
  const later = new Int32Array(targets.length);
  const counts = new Float32Array(targets.length).fill(1);
  for (let b = 0; b < sequences; b++) {
    const [first, end] = [b * length, (b + 1) * length];
    later.set(targets.subarray(first + 1, end), first);
    counts[end - 1] = 0;
  }
  return { targets: later, counts };
}

/**
 * L¹ = −(1/T) Σ log P[t], T − 1 terms a sequence, the mean over sequences (eq. 23, 24).
 *
 * @plain module.ts#depthLoss
 */
export function moduleLoss(
  main: Tensors,
  module: Tensors,
  shape: Shape,
  batch: Batch,
  states: tf.Tensor2D,
): tf.Scalar {
  const logits = scores(main, moduleStates(main, module, shape, batch, states));
  const { targets, counts } = afterNext(batch);
  return tf.mul(crossEntropy(logits, targets, counts), (batch.length - 1) / batch.length);
}

/**
 * The next-token loss plus λ L¹ (eq. 25 with D = 1): gradients of the module reach the main model.
 *
 * @plain module.ts#mtpLoss
 */
export function jointLoss(weights: Tensors, shape: Shape, batch: Batch, lambda: number): tf.Scalar {
  const states = hidden(weights, shape, batch);
  const main = crossEntropy(scores(weights, states), batch.targets, batch.counts);
  return tf.add(main, tf.mul(moduleLoss(weights, weights, shape, batch, states), lambda));
}

/** L¹ of a module beside a main model that stands still: its weights are not those that move. */
export const detachedLoss = (
  module: Tensors,
  main: Tensors,
  shape: Shape,
  batch: Batch,
): tf.Scalar => moduleLoss(main, module, shape, batch, hidden(main, shape, batch));

export { nextTokenLoss };

/** Both predictions of a batch, plain, for who reads along: row after row [B·T · V]. */
export function predictions(
  weights: Tensors,
  shape: Shape,
  batch: Batch,
): { main: Float32Array; module: Float32Array } {
  const states = hidden(weights, shape, batch);
  const ahead = moduleStates(weights, weights, shape, batch, states);
  const read = (state: tf.Tensor2D): Float32Array =>
    tf.softmax(scores(weights, state)).dataSync() as Float32Array;
  return { main: read(states), module: read(ahead) };
}

/** Plain weights as tensors that stand still: for a loss in which others move. */
export const still = (weights: Weights): Tensors =>
  Object.fromEntries(
    Object.entries(weights).map(([name, { rows, columns, values }]) => [
      name,
      tf.tensor2d(values, [rows, columns]),
    ]),
  );
