/**
 * mHC in TensorFlow.js operations, as a model would contain it: differentiable by the streams and by
 * all that makes the maps. What it computes is `sinkhornKnopp` of sinkhorn.ts, `mapsOf` of maps.ts
 * and `layer` of layer.ts.
 *
 * Xie et al., "mHC: Manifold-Constrained Hyper-Connections", arXiv:2512.24880, eq. 3 and 7–9 (mHC)
 * github.com/deepseek-ai/TileKernels, tile_kernels/torch/mhc.py, sinkhorn_normalize_ref (TK)
 *
 * T tokens, each with n streams of width C; t_max iterations.
 */
import * as tf from '@tensorflow/tfjs-core';
import { requireOneOf, requireShape, requireWhole } from '../math/checks.ts';
import { product } from '../training/product.ts';
import type { Connection, Part } from './maps.ts';
import type { SinkhornOptions as PlainOptions } from './sinkhorn.ts';

/** What the logits of one map are made of; k = n to read or write, n² to mix. */
export interface PartTensors {
  readonly projection: tf.Tensor2D; // φ [nC, k]
  readonly gate: tf.Scalar; // α
  readonly bias: tf.Tensor1D; // b [k], row after row for the mixing map
}

export interface ConnectionTensors {
  readonly pre: PartTensors;
  readonly post: PartTensors;
  readonly residual: PartTensors;
}

/** F, attention or a feed-forward network: from what is read to what is written  [T, C] → [T, C] */
export type Sublayer = (input: tf.Tensor2D) => tf.Tensor2D;

/** A connection of maps.ts as tensors. The caller disposes of them. */
export function connectionTensors({ pre, post, residual }: Connection): ConnectionTensors {
  const tensors = ({ projection, gate, bias }: Part): PartTensors => ({
    projection: tf.tensor2d(projection.map((row) => [...row])),
    gate: tf.scalar(gate),
    bias: tf.tensor1d([...bias]),
  });
  return { pre: tensors(pre), post: tensors(post), residual: tensors(residual) };
}

/**
 * Doubly stochastic matrices from logits (mHC eq. 9): exp, then columns and rows divided by their
 * sums in turn. To divide a line by its sum is a softmax along it: so it is done in logarithms, where
 * 32 bits cannot run out of range.
 *
 * @param logits many matrices at once  [T, n, n]
 * @returns [T, n, n]
 * @plain sinkhorn.ts#sinkhornKnopp
 */
export function sinkhorn(logits: tf.Tensor3D, options: SinkhornOptions = {}): tf.Tensor3D {
  const { iterations = 20, order = 'columnsFirst', variant = 'paper' } = options;
  const [matrices, n] = logits.shape;
  requireShape('sinkhorn', 'logits', logits, [matrices, n, n]);
  requireWhole('sinkhorn', 'iterations', iterations, 1);
  requireOneOf('sinkhorn', 'order', order, ['columnsFirst', 'rowsFirst']);
  requireOneOf('sinkhorn', 'variant', variant, ['paper', 'kernel']);
  return tf.tidy(() => {
    // What is divided first lies along the last axis, and so it does again after two half steps.
    let m = order === 'columnsFirst' ? turned(logits) : logits;
    for (let half = 0; half < 2 * iterations; half++) {
      m = turned(variant === 'paper' ? tf.logSoftmax(m) : kernelStep(m, half === 0));
    }
    const result = variant === 'paper' ? tf.exp(m) : m;
    return order === 'columnsFirst' ? turned(result) : result;
  });
}

export type SinkhornOptions = Pick<PlainOptions, 'iterations' | 'order' | 'variant'>;

const turned = (m: tf.Tensor3D): tf.Tensor3D => tf.transpose(m, [0, 2, 1]);

/** The official kernel begins with a softmax and adds ε to it; later it adds ε to the sums (TK). */
const kernelStep = (m: tf.Tensor3D, isFirst: boolean, epsilon = 1e-6): tf.Tensor3D =>
  isFirst ? tf.add(tf.softmax(m), epsilon) : tf.div(m, tf.add(tf.sum(m, 2, true), epsilon));

/**
 * x_{l+1} = H^res x + H^postᵀ F(H^pre x) (mHC eq. 3). F runs once, however many streams there are.
 *
 * @param streams x  [T, n, C]
 * @param options of the mixing map
 * @returns [T, n, C]
 * @plain layer.ts#layer, layer.ts#mix
 * @throws RangeError for shapes that do not fit together
 */
export function hyperConnection(
  streams: tf.Tensor3D,
  connection: ConnectionTensors,
  sublayer: Sublayer,
  options?: SinkhornOptions,
): tf.Tensor3D {
  requireFit(streams, connection);
  const [tokens, n, width] = streams.shape;
  return tf.tidy(() => {
    const { pre, post, residual } = maps(streams, connection, options);
    const input = tf.sum(tf.mul(streams, tf.expandDims(pre, 2)), 1); // H^pre x
    const output = sublayer(input as tf.Tensor2D);
    requireShape('hyperConnection', 'an output', output, [tokens, width]);
    const written = tf.mul(tf.expandDims(output, 1), tf.expandDims(post, 2)); // H^postᵀ F
    const mixed = tf.matMul(residual, streams); // H^res x
    return tf.add(mixed, tf.reshape(written, [tokens, n, width]));
  });
}

/** How the streams of every token are read [T, n], written to [T, n] and mixed [T, n, n]. */
export interface MapTensors {
  readonly pre: tf.Tensor2D;
  readonly post: tf.Tensor2D;
  readonly residual: tf.Tensor3D;
}

/**
 * All three maps from the normalised streams x′ (mHC eq. 7 and 8).
 *
 * @plain maps.ts#logitsOf
 * @inner checked by hyperConnection
 */
export function maps(
  streams: tf.Tensor3D,
  { pre, post, residual }: ConnectionTensors,
  options?: SinkhornOptions,
): MapTensors {
  const [tokens, n, width] = streams.shape;
  return tf.tidy(() => {
    const x = rmsNorm(tf.reshape(streams, [tokens, n * width]));
    const logits = ({ projection, gate, bias }: PartTensors): tf.Tensor2D =>
      tf.add(tf.mul(product(x, projection), gate), bias);
    return {
      pre: tf.sigmoid(logits(pre)),
      post: tf.mul<tf.Tensor2D>(2, tf.sigmoid(logits(post))),
      residual: sinkhorn(tf.reshape(logits(residual), [tokens, n, n]), options),
    };
  });
}

/** x / √(mean x² + ε), of every row. */
const rmsNorm = (x: tf.Tensor2D, epsilon = 1e-6): tf.Tensor2D =>
  tf.div(x, tf.sqrt(tf.add(tf.mean(tf.square(x), 1, true), epsilon)));

/** Refuses what does not fit together. */
function requireFit(streams: tf.Tensor3D, connection: ConnectionTensors): void {
  const who = 'hyperConnection';
  if (streams.shape.length !== 3 || streams.size === 0) {
    throw new RangeError(
      `${who} requires tokens, streams and a width, got ${streams.shape.join('×')}`,
    );
  }
  const [, n, width] = streams.shape;
  const sizes = { pre: n, post: n, residual: n * n };
  for (const name of ['pre', 'post', 'residual'] as const) {
    const { projection, gate, bias } = connection[name];
    requireShape(who, `a projection of ${name}`, projection, [n * width, sizes[name]]);
    requireShape(who, `a gate of ${name}`, gate, []);
    requireShape(who, `a bias of ${name}`, bias, [sizes[name]]);
  }
}
