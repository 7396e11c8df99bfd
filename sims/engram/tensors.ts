/**
 * One Engram layer in TensorFlow.js operations, as a model would contain it: differentiable by the
 * hidden states, by the rows of the tables and by every matrix. What it computes is `engramLayer` of
 * layer.ts; which rows are read follows from the token ids alone, by the same hash.
 *
 * Cheng et al., "Conditional Memory via Scalable Lookup", arXiv:2601.07372, sections 2.2 to 2.4 (EG);
 * the classes Engram and ShortConv of the official demo, engram_demo_v1.py (demo).
 *
 * T places, M residual branches of width d; N − 1 orders of K heads; d_mem = (N − 1) K · row width.
 */
import * as tf from '@tensorflow/tfjs-core';
import { requireNotNegative, requireShape, requireWhole } from '../math/checks.ts';
import { transpose, vector, type Matrix } from '../math/vector.ts';
import { product } from '../training/product.ts';
import { float32Epsilon, signedFloor } from './gate.ts';
import { hashText } from './hash.ts';
import { demoConvolutionEpsilon, type EngramOptions, type EngramWeights } from './layer.ts';
import { offsets } from './memory.ts';

/** How token ids become slots; no part of it is learnt. */
export type Addressing = Pick<EngramWeights, 'multipliers' | 'sizes' | 'pad'>;

/** All that is learnt, the tables in one, as in the demo; what comes in is multiplied from the left. */
export interface EngramTensors {
  readonly table: tf.Tensor2D; // [rows, row width]
  readonly keys: tf.Tensor2D; // W_K of the branches side by side  [d_mem, M d]
  readonly keyBias: tf.Tensor2D; // [M, d]
  readonly value: tf.Tensor2D; // W_V  [d_mem, d]
  readonly valueBias: tf.Tensor1D; // [d]
  readonly queryNorm: tf.Tensor2D; // [M, d]
  readonly keyNorm: tf.Tensor2D; // [M, d]
  readonly convolutionNorm: tf.Tensor2D; // [M, d]
  readonly convolution: tf.Tensor2D; // the present is the last tap  [taps, M d]
}

/** Weights of layer.ts as tensors, with 1 and 0 for what was left out. The caller disposes of them. */
export function engramTensors({ learned = {}, ...weights }: EngramWeights): EngramTensors {
  const shape: [number, number] = [weights.keys.length, weights.value.length]; // M, d
  const rows = (m: Matrix): tf.Tensor2D => tf.tensor2d(m.map((row) => [...row]));
  const orAll = (m: Matrix | undefined, entry: number): tf.Tensor2D =>
    m ? rows(m) : tf.fill(shape, entry);
  return {
    table: rows(weights.tables.flat()),
    keys: rows(transpose(weights.keys.flat())),
    keyBias: orAll(learned.keyBiases, 0),
    value: rows(transpose(weights.value)),
    valueBias: tf.tensor1d([...(learned.valueBias ?? vector(shape[1], () => 0))]),
    queryNorm: orAll(learned.queryNorms, 1),
    keyNorm: orAll(learned.keyNorms, 1),
    convolutionNorm: orAll(learned.convolutionNorms, 1),
    convolution: rows(transpose(weights.convolution)),
  };
}

/**
 * H + Y for every place and branch (EG eq. 3 to 6): the value is shared, each branch has its own key
 * and so its own gate.
 *
 * @param ids canonical token ids  [T]
 * @param hidden H  [T, M, d]
 * @returns [T, M, d]
 * @plain layer.ts#engramLayer
 * @throws RangeError for shapes that do not fit together, and options out of range
 */
export function engramLayer(
  ids: readonly number[],
  hidden: tf.Tensor3D,
  addressing: Addressing,
  weights: EngramTensors,
  options: EngramOptions = {},
): tf.Tensor3D {
  requireFit(ids, hidden, addressing, weights, options);
  const [places, branches, width] = hidden.shape;
  const { convolutionEpsilon = demoConvolutionEpsilon } = options;
  const { dilation = addressing.sizes.length + 1 } = options;
  return tf.tidy(() => {
    const memory = lookup(ids, addressing, weights.table); // [T, d_mem]
    const keys = tf.reshape(product(memory, weights.keys), hidden.shape);
    const gates = gate(hidden, tf.add(keys, weights.keyBias), weights, options); // [T, M, 1]
    const values = tf.add(product(memory, weights.value), weights.valueBias); // [T, d]
    const gated = tf.mul(gates, tf.expandDims(values, 1)); // Ṽ  [T, M, d]
    const normed = rmsNorm(gated, weights.convolutionNorm, convolutionEpsilon);
    const flat = tf.reshape(normed, [places, branches * width]) as tf.Tensor2D;
    const convolved = shortConvolution(flat, weights.convolution, dilation);
    const bent = tf.mul(convolved, tf.sigmoid(convolved)); // SiLU
    return tf.add(hidden, tf.add(tf.reshape(bent, hidden.shape), gated));
  });
}

/**
 * e_t of every place (EG eq. 1 and 2). A row is read as one-hot × table: so its slope comes back to
 * that row and to no other.
 *
 * @returns [T, d_mem]
 * @plain memory.ts#readRows
 */
function lookup(
  ids: readonly number[],
  { multipliers, sizes, pad }: Addressing,
  table: tf.Tensor2D,
): tf.Tensor2D {
  const starts = offsets(sizes.flat());
  const slots = hashText(ids, multipliers, sizes, pad); // [T][(N − 1) K]
  const rows = slots.flatMap((ofPlace) => ofPlace.map((slot, i) => starts[i] + slot));
  const oneHot = tf.oneHot(tf.tensor1d(rows, 'int32'), table.shape[0]);
  const read = product(tf.cast(oneHot, 'float32') as tf.Tensor2D, table);
  return tf.reshape(read, [ids.length, starts.length * table.shape[1]]);
}

/**
 * α = σ(s) with s = RMSNorm(h) · RMSNorm(k) / √d (EG eq. 4).
 *
 * @returns [T, M, 1]
 * @plain gate.ts#gateForward
 */
function gate(
  hidden: tf.Tensor3D,
  keys: tf.Tensor,
  { queryNorm, keyNorm }: EngramTensors,
  { squareRoot = false, epsilon = float32Epsilon }: EngramOptions,
): tf.Tensor {
  const normed = tf.mul(rmsNorm(hidden, queryNorm, epsilon), rmsNorm(keys, keyNorm, epsilon));
  const score = tf.div(tf.sum(normed, 2, true), Math.sqrt(hidden.shape[2]));
  if (!squareRoot) return tf.sigmoid(score);
  const size = tf.sqrt(tf.maximum(tf.abs(score), signedFloor));
  return tf.sigmoid(tf.mul(tf.sign(score), size));
}

/** Each channel by itself: place t sees t, t − δ, t − 2δ, … and before the text stands zero  [T, C] */
function shortConvolution(x: tf.Tensor2D, taps: tf.Tensor2D, dilation: number): tf.Tensor {
  const [places, channels] = x.shape;
  const [count] = taps.shape;
  const before = tf.zeros<tf.Rank.R2>([(count - 1) * dilation, channels]);
  const padded = tf.concat([before, x], 0);
  const terms = Array.from({ length: count }, (_, i) => {
    const past = tf.slice(padded, [i * dilation, 0], [places, channels]);
    return tf.mul(past, tf.slice(taps, [i, 0], [1, channels]));
  });
  return tf.addN(terms);
}

/** x / √(mean x² + ε) · weight, along the last axis. */
function rmsNorm(x: tf.Tensor, weight: tf.Tensor, epsilon: number): tf.Tensor {
  return tf.mul(tf.div(x, tf.sqrt(tf.add(tf.mean(tf.square(x), -1, true), epsilon))), weight);
}

/** Refuses what does not fit together. */
function requireFit(
  ids: readonly number[],
  hidden: tf.Tensor3D,
  { sizes }: Addressing,
  weights: EngramTensors,
  { epsilon = 0, convolutionEpsilon = 0, dilation = 1 }: EngramOptions,
): void {
  const who = 'engramLayer';
  const [, branches, width] = hidden.shape;
  const tables = sizes.flat();
  const memory = tables.length * weights.table.shape[1];
  if (ids.length === 0) throw new RangeError(`${who} requires at least one token, got 0`);
  requireShape(who, 'hidden states', hidden, [ids.length, branches, width]);
  requireShape(who, 'a table', weights.table, [
    tables.reduce((a, b) => a + b, 0),
    weights.table.shape[1],
  ]);
  requireShape(who, 'keys', weights.keys, [memory, branches * width]);
  requireShape(who, 'a value', weights.value, [memory, width]);
  requireShape(who, 'a value bias', weights.valueBias, [width]);
  for (const name of ['keyBias', 'queryNorm', 'keyNorm', 'convolutionNorm'] as const) {
    requireShape(who, name, weights[name], [branches, width]);
  }
  const [taps] = weights.convolution.shape;
  requireWhole(who, 'taps', taps, 1);
  requireShape(who, 'a convolution', weights.convolution, [taps, branches * width]);
  requireNotNegative(who, 'epsilon', epsilon);
  requireNotNegative(who, 'convolutionEpsilon', convolutionEpsilon);
  requireWhole(who, 'dilation', dilation, 1);
}
