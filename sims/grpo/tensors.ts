/**
 * GRPO's loss in TensorFlow.js operations, as a training loop would contain it: differentiable by
 * log π. It is minus the value of `objective` in objective.ts, with the ratio of each token.
 *
 * Shao et al., "DeepSeekMath", arXiv:2402.03300, eq. 3 and 4 (DSM)
 * Yu et al., "DAPO", arXiv:2503.14476, eq. 8: two bounds, and the mean over tokens (DAPO)
 * Liu et al., "Understanding R1-Zero-Like Training", arXiv:2503.20783, section 3.2: one constant (DR)
 * DeepSeek-AI, "DeepSeek-V3.2", arXiv:2512.02556, on scaling GRPO: an unbiased KL, and a mask (V3.2)
 *
 * G outputs, padded to L tokens.
 */
import * as tf from '@tensorflow/tfjs-core';
import { requireNotNegative, requireOneOf, requirePositive, requireShape } from '../math/checks.ts';
import type { Average } from './objective.ts';
import { checkOutputs, counts, type Output } from './output.ts';
import type { Trust } from './surrogate.ts';

/** What a batch holds still while log π is learnt. Nothing is read where the mask is false. */
export interface BatchTensors {
  readonly oldLogProbs: tf.Tensor2D; // [G, L]
  /** Needed where β > 0  [G, L]. */
  readonly referenceLogProbs?: tf.Tensor2D;
  readonly advantages: tf.Tensor2D; // A  [G, L]
  readonly mask: tf.Tensor2D; // of booleans, false at padding  [G, L]
}

export interface LossOptions extends Omit<Trust, 'cap'> {
  readonly beta?: number; // β
  /** 'output' unless told. */
  readonly average?: Average;
  /** The divisor of 'constant'; 1 unless told. */
  readonly constant?: number;
  /** V3.2: k3 of a token is multiplied by the token's own ratio. */
  readonly unbiased?: boolean;
  /** V3.2, δ: where an output's mean log(π_old/π) is above it, tokens with A < 0 have no policy term. */
  readonly maskAbove?: number;
}

/** Beyond e^±20 the ratio is held, as in surrogate.ts. */
const farthest = 20;

/**
 * −1 times DSM eq. 3 for one group, or for all outputs of a batch of groups; to be minimised.
 *
 * @param logProbs log π of the tokens that were written  [G, L]
 * @returns a scalar
 * @plain objective.ts#objective, surrogate.ts#surrogate, divergence.ts#k3, divergence.ts#unbiasedKl
 * @throws RangeError for shapes that differ and for options out of range
 */
export function grpoLoss(
  logProbs: tf.Tensor2D,
  batch: BatchTensors,
  options: LossOptions,
): tf.Scalar {
  requireFit(logProbs, batch, options);
  const { low, high, beta = 0, unbiased = false, maskAbove = Infinity } = options;
  const { oldLogProbs, referenceLogProbs, advantages, mask } = batch;
  return tf.tidy(() => {
    const written = (x: tf.Tensor): tf.Tensor => tf.where(mask, x, tf.zerosLike(x));
    const logRatio = written(tf.sub(logProbs, oldLogProbs));
    const ratio = tf.exp(tf.clipByValue(logRatio, -farthest, farthest)); // ρ
    const weight = written(advantages);
    const free = tf.mul(ratio, weight);
    const clipped = tf.minimum(tf.maximum(ratio, 1 - low), 1 + high); // clipByValue needs room between
    const bounded = tf.mul(clipped, weight);
    let gain = tf.minimum(free, bounded); // of signed products: the cautious one of the two
    if (maskAbove < Infinity) gain = tf.mul(gain, kept(logRatio, weight, mask, maskAbove));
    if (beta > 0 && referenceLogProbs) {
      const back = written(tf.sub(referenceLogProbs, logProbs)); // log π_ref/π
      const k3 = tf.sub(tf.expm1(back), back); // DSM eq. 4
      gain = tf.sub(gain, tf.mul(beta, unbiased ? tf.mul(tf.exp(logRatio), k3) : k3));
    }
    return tf.neg(tf.sum(tf.mul(gain, tokenWeights(mask, options)))) as tf.Scalar;
  });
}

/** 0 for what V3.2's mask drops, 1 for all else; nothing is derived through it  [G, L] */
function kept(
  logRatio: tf.Tensor,
  advantages: tf.Tensor,
  mask: tf.Tensor2D,
  most: number,
): tf.Tensor {
  const choice = tf.customGrad((x) => {
    const lengths = tf.maximum(tf.sum(tf.cast(mask, 'float32'), 1, true), 1);
    const drift = tf.neg(tf.div(tf.sum(x as tf.Tensor, 1, true), lengths));
    const dropped = tf.logicalAnd(tf.greater(drift, most), tf.less(advantages, 0));
    const value = tf.cast(tf.logicalNot(dropped), 'float32');
    return { value, gradFunc: (slope) => tf.zerosLike(slope) };
  });
  return choice(logRatio);
}

/**
 * What a token counts in the average: one of its output's tokens (GRPO), one of all tokens (DAPO),
 * or by one constant (Dr. GRPO). 0 at padding.
 *
 * @param mask of booleans  [G, L]
 * @returns [G, L]
 * @plain objective.ts#tokenWeights
 */
function tokenWeights(
  mask: tf.Tensor2D,
  { average = 'output', constant = 1 }: LossOptions,
): tf.Tensor {
  const counted = tf.cast(mask, 'float32');
  if (average === 'tokens') return tf.div(counted, tf.maximum(tf.sum(counted), 1));
  const lengths = average === 'output' ? tf.maximum(tf.sum(counted, 1, true), 1) : constant;
  return tf.div(tf.div(counted, lengths), mask.shape[0]);
}

/** Outputs of any lengths as one padded batch. The caller disposes of the tensors. */
export function batchTensors(
  outputs: readonly Output[],
): BatchTensors & { readonly logProbs: tf.Tensor2D } {
  const anchored = outputs.every(({ referenceLogProbs }) => referenceLogProbs !== undefined);
  checkOutputs(outputs, { anchored, possible: anchored });
  const longest = Math.max(1, ...outputs.map(({ logProbs }) => logProbs.length));
  const shape: [number, number] = [outputs.length, longest];
  const padded = <T>(of: (output: Output, t: number) => T, pad: T): T[] =>
    outputs.flatMap((output) =>
      Array.from({ length: longest }, (_, t) => (t < output.logProbs.length ? of(output, t) : pad)),
    );
  const matrix = (of: (output: Output, t: number) => number): tf.Tensor2D =>
    tf.tensor2d(
      padded((output, t) => (counts(output, t) ? of(output, t) : 0), 0),
      shape,
    );
  return {
    logProbs: matrix((output, t) => output.logProbs[t]),
    oldLogProbs: matrix((output, t) => output.oldLogProbs[t]),
    referenceLogProbs: anchored
      ? matrix(({ referenceLogProbs = [] }, t) => referenceLogProbs[t])
      : undefined,
    advantages: matrix((output, t) => output.advantages[t]),
    mask: tf.tensor2d(padded(counts, false), shape, 'bool'),
  };
}

/** Refuses what does not fit together. */
function requireFit(
  logProbs: tf.Tensor2D,
  { oldLogProbs, referenceLogProbs, advantages, mask }: BatchTensors,
  { low, high, beta = 0, average = 'output', constant = 1, maskAbove = 0 }: LossOptions,
): void {
  const who = 'grpoLoss';
  if (logProbs.shape.length !== 2 || logProbs.size === 0) {
    throw new RangeError(`${who} requires outputs and tokens, got ${logProbs.shape.join('×')}`);
  }
  if (!(low >= 0 && low <= 1)) throw new RangeError(`${who} requires low from 0 to 1, got ${low}`);
  requireNotNegative(who, 'high', high);
  requireNotNegative(who, 'beta', beta);
  if (!(maskAbove >= 0)) {
    throw new RangeError(`${who} requires maskAbove from 0 on, got ${maskAbove}`);
  }
  requirePositive(who, 'constant', constant);
  requireOneOf(who, 'kind of average', average, ['output', 'tokens', 'constant']);
  requireShape(who, 'old log-probabilities', oldLogProbs, logProbs.shape);
  requireShape(who, 'advantages', advantages, logProbs.shape);
  requireShape(who, 'a mask', mask, logProbs.shape);
  if (mask.dtype !== 'bool')
    throw new TypeError(`${who} requires a mask of bool, got ${mask.dtype}`);
  if (referenceLogProbs) {
    requireShape(who, 'reference log-probabilities', referenceLogProbs, logProbs.shape);
  } else if (beta > 0) {
    throw new RangeError(`${who} requires reference log-probabilities where beta > 0, got none`);
  }
}
