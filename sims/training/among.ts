/**
 * Attention of some queries over many keys, all of them or those that each query was given, heads
 * side by side: one matrix a head and sequence, N in all.
 */
import * as tf from '@tensorflow/tfjs-core';

/** A score where nothing was given: so far below the others that its share is exactly 0. */
const never = 1e6;

/** Scores of what was not given, put out of reach. */
export const only = <T extends tf.Tensor>(scores: T, given: tf.Tensor): T =>
  tf.sub(scores, tf.mul(tf.sub(1, given), never));

/**
 * Softmax of q·k / √d over the keys, or over those that a query was given.
 *
 * @param q [N, Q, d]
 * @param k [N, L, d]
 * @param given 1 or 0; all of them unless told  [N, Q, L], or [1, Q, L] for all matrices alike
 * @returns [N, Q, L]
 */
export function shares(q: tf.Tensor3D, k: tf.Tensor3D, given?: tf.Tensor3D): tf.Tensor3D {
  const scores = tf.mul(tf.matMul(q, tf.transpose(k, [0, 2, 1])), 1 / Math.sqrt(q.shape[2]));
  return tf.softmax(given ? only(scores, given) : scores) as tf.Tensor3D;
}

/**
 * What is heard: the values, each by its share.
 *
 * @param v [N, L, d]
 * @returns [N, Q, d]
 */
export function heard(
  q: tf.Tensor3D,
  k: tf.Tensor3D,
  v: tf.Tensor3D,
  given?: tf.Tensor3D,
): tf.Tensor3D {
  const scale = 1 / Math.sqrt(q.shape[2]);
  return tf.customGrad<tf.Tensor3D>((...inputs) => {
    const share = shares(q, k, given);
    (inputs[3] as tf.GradSaveFunc)([q, k, v, share]);
    return {
      value: tf.matMul(share, v),
      gradFunc: (slope, [query, key, value, p]) => {
        const along = tf.matMul(slope, tf.transpose(value, [0, 2, 1]));
        const centred = tf.sub(along, tf.sum(tf.mul(along, p), -1, true));
        const back = tf.mul(tf.mul(p, centred), scale);
        return [
          tf.matMul(back, key),
          tf.matMul(tf.transpose(back, [0, 2, 1]), query),
          tf.matMul(tf.transpose(p, [0, 2, 1]), slope),
        ];
      },
    };
  })(q, k, v);
}

/** A matrix for each head of each sequence  [B·n, d] → [B·H, n, d / H] */
export function apart(x: tf.Tensor2D, sequences: number, heads: number): tf.Tensor3D {
  const width = x.shape[1] / heads;
  const split = tf.reshape(x, [sequences, -1, heads, width]);
  return tf.reshape(tf.transpose(split, [0, 2, 1, 3]), [sequences * heads, -1, width]);
}

/** The heads of a position in one row again  [B·H, n, d / H] → [B·n, d] */
export function together(x: tf.Tensor3D, heads: number): tf.Tensor2D {
  const [, n, width] = x.shape;
  const split = tf.reshape(x, [-1, heads, n, width]);
  return tf.reshape(tf.transpose(split, [0, 2, 1, 3]), [-1, heads * width]);
}

/** The same for every head  [B, n, m] → [B·H, n, m] */
export function alike(x: tf.Tensor3D, heads: number): tf.Tensor3D {
  const [sequences, n, m] = x.shape;
  return tf.reshape(tf.tile(tf.reshape(x, [sequences, 1, n, m]), [1, heads, 1, 1]), [-1, n, m]);
}
