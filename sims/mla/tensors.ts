/**
 * Multi-head latent attention in TensorFlow.js operations, as a model would contain it: differentiable
 * by the hidden states and by every matrix, with or without a cache. What it computes is
 * `latentAttention` of latent.ts.
 *
 * DeepSeek-AI, "DeepSeek-V2", arXiv:2405.04434, section 2.1, eq. 9–19 and 37–47 (V2)
 * DeepSeek-AI, github.com/deepseek-ai/DeepSeek-V3, inference/model.py, class MLA (code)
 *
 * S new tokens after T − S cached ones; H heads; d hidden, d_c latent, d_c' query latent,
 * d_h content, d_h^R rotary and d_v value numbers a head; D = d_h + d_h^R.
 */
import * as tf from '@tensorflow/tfjs-core';
import { requireEach, requireFinite, requireOneOf } from '../math/checks.ts';
import { vector, type Matrix, type Vector } from '../math/vector.ts';
import { product } from '../training/product.ts';
import { checkLatentTensors } from './checks.ts';
import { frequencies } from './rotary.ts';
import type { LatentShape, LatentWeights } from './weights.ts';
import { softmaxScale } from './yarn.ts';

/** The matrices of LatentWeights under their names, transposed: what comes in is multiplied from the left. */
export interface LatentTensors {
  readonly wq_a: tf.Tensor2D; // [d, d_c']
  readonly q_norm: tf.Tensor1D; // [d_c']
  readonly wq_b: tf.Tensor2D; // [d_c', H D]
  readonly wkv_a: tf.Tensor2D; // [d, d_c + d_h^R]
  readonly kv_norm: tf.Tensor1D; // [d_c]
  readonly wkv_b: tf.Tensor2D; // [d_c, H (d_h + d_v)]
  readonly wo: tf.Tensor2D; // [H d_v, d]
}

export interface LatentOptions {
  /** 'expand' rebuilds every head's keys and values; 'absorbed', which is the default, rebuilds nothing. */
  readonly way?: 'expand' | 'absorbed';
  /** What came before, as an earlier call gave it  [T − S, d_c + d_h^R]. */
  readonly cache?: tf.Tensor2D;
  readonly frequencies?: Vector; // [d_h^R / 2]
  /** Multiplies the logits; D^−½ unless YaRN says otherwise. */
  readonly scale?: number;
}

/** Weights with a query latent as tensors. The caller disposes of them. */
export function latentTensors(weights: LatentWeights): LatentTensors {
  if ('wq' in weights) {
    throw new RangeError('latentTensors requires weights with a query latent, got wq');
  }
  const turned = (m: Matrix): tf.Tensor2D =>
    tf.tidy(() => tf.transpose(tf.tensor2d(m.map((row) => [...row]))));
  const { wq_a, q_norm, wq_b, wkv_a, kv_norm, wkv_b, wo } = weights;
  return {
    ...{ wq_a: turned(wq_a), q_norm: tf.tensor1d([...q_norm]), wq_b: turned(wq_b) },
    ...{ wkv_a: turned(wkv_a), kv_norm: tf.tensor1d([...kv_norm]), wkv_b: turned(wkv_b) },
    wo: turned(wo),
  };
}

/**
 * What the new tokens add to the stream, and the cache with them in it, of d_c + d_h^R numbers a token.
 *
 * @param hidden h, of the new tokens only  [S, d]
 * @returns outputs [S, d] and cache [T, d_c + d_h^R]; the cache that was given is left as it is
 * @plain latent.ts#latentAttention
 * @throws RangeError for shapes that do not fit together, and options that are none
 */
export function latentAttention(
  hidden: tf.Tensor2D,
  weights: LatentTensors,
  shape: LatentShape,
  options: LatentOptions = {},
): { readonly outputs: tf.Tensor2D; readonly cache: tf.Tensor2D } {
  checkLatentTensors(hidden, weights, shape, options.cache);
  checkOptions(shape, options);
  const { heads, content, rotary, value, latent } = shape;
  const { way = 'absorbed', scale = softmaxScale(content + rotary) } = options;
  const speeds = options.frequencies ?? frequencies(rotary);
  const before = options.cache?.shape[0] ?? 0;
  const turn = (x: tf.Tensor): tf.Tensor => rope(x, before, speeds);
  return tf.tidy(() => {
    const queries = query(hidden, weights, shape, turn);
    const entry = compress(hidden, weights, shape, turn);
    const cache = options.cache ? tf.concat([options.cache, entry], 0) : entry;
    const up = tf.reshape(weights.wkv_b, [latent, heads, content + value]);
    const attend = way === 'absorbed' ? absorbed : expanded;
    const sums = attend(queries, cache, up, shape, scale); // [H, S, d_v]
    const joined = tf.reshape(tf.transpose(sums, [1, 0, 2]), [hidden.shape[0], heads * value]);
    return { outputs: product(joined as tf.Tensor2D, weights.wo), cache };
  });
}

/** [q^C; q^R] of every head (V2 eq. 37–40), the rotary part turned  [H, S, D] */
function query(
  hidden: tf.Tensor2D,
  { wq_a, q_norm, wq_b }: LatentTensors,
  { heads, content, rotary }: LatentShape,
  turn: (x: tf.Tensor) => tf.Tensor,
): tf.Tensor {
  const all = product(rmsNorm(product(hidden, wq_a), q_norm), wq_b);
  const ofHeads = tf.reshape(all, [hidden.shape[0], heads, content + rotary]);
  const [plain, placed] = tf.split(ofHeads, [content, rotary], 2);
  return tf.transpose(tf.concat([plain, turn(placed)], 2), [1, 0, 2]);
}

/** What is worth caching: the normalised c^KV (V2 eq. 41), and k^R turned (V2 eq. 43)  [S, d_c + d_h^R] */
function compress(
  hidden: tf.Tensor2D,
  { wkv_a, kv_norm }: LatentTensors,
  { latent, rotary }: LatentShape,
  turn: (x: tf.Tensor) => tf.Tensor,
): tf.Tensor2D {
  const [low, key] = tf.split(product(hidden, wkv_a), [latent, rotary], 1);
  const turned = turn(tf.expandDims(key, 1)); // one for all heads
  return tf.concat([rmsNorm(low, kv_norm), tf.squeeze(turned, [1])], 1) as tf.Tensor2D;
}

/**
 * W^UK moves into the query and W^UV behind the sum (V2 section 2.1.2): all heads read one key of
 * d_c + d_h^R and one value of d_c numbers.
 *
 * @param up W^UK beside W^UV of each head  [d_c, H, d_h + d_v]
 * @plain latent.ts#absorbed
 */
function absorbed(
  queries: tf.Tensor,
  cache: tf.Tensor2D,
  up: tf.Tensor,
  { heads, content, rotary, value, latent }: LatentShape,
  scale: number,
): tf.Tensor {
  const [keyUp, valueUp] = tf.split(tf.transpose(up, [1, 0, 2]), [content, value], 2);
  const [plain, placed] = tf.split(queries, [content, rotary], 2);
  const moved = tf.concat([tf.matMul(plain, keyUp, false, true), placed], 2);
  const [all, asked] = [cache.shape[0], queries.shape[1] ?? 0];
  const rows = tf.reshape(moved, [heads * asked, latent + rotary]) as tf.Tensor2D;
  const scores = tf.reshape(product(rows, tf.transpose(cache)), [heads, asked, all]);
  const weights = tf.reshape(attention(scores, scale), [heads * asked, all]) as tf.Tensor2D;
  const sums = product(weights, tf.slice(cache, [0, 0], [all, latent]));
  return tf.matMul(tf.reshape(sums, [heads, asked, latent]), valueUp);
}

/** Ordinary attention over every head's own keys and values, rebuilt from the latents (V2 eq. 42–46). */
function expanded(
  queries: tf.Tensor,
  cache: tf.Tensor2D,
  up: tf.Tensor,
  { heads, content, rotary, value, latent }: LatentShape,
  scale: number,
): tf.Tensor {
  const [latents, placed] = tf.split(cache, [latent, rotary], 1) as tf.Tensor2D[];
  const flat = tf.reshape(up, [latent, heads * (content + value)]) as tf.Tensor2D;
  const both = tf.reshape(product(latents, flat), [cache.shape[0], heads, content + value]);
  const [plain, values] = tf.split(tf.transpose(both, [1, 0, 2]), [content, value], 2);
  const keys = tf.concat([plain, tf.tile(tf.expandDims(placed, 0), [heads, 1, 1])], 2);
  return tf.matMul(attention(tf.matMul(queries, keys, false, true), scale), values);
}

/** softmax of scaled scores, over what a token may see: itself and all before  [H, S, T] */
function attention(scores: tf.Tensor, scale: number): tf.Tensor {
  const [, tokens, all] = scores.shape as [number, number, number];
  const seen = tf.linalg.bandPart(tf.ones([tokens, all]), -1, all - tokens);
  return tf.softmax(tf.add(tf.mul(scores, scale), tf.mul(tf.sub(1, seen), -1e9)));
}

/**
 * Each pair of neighbours turned by its position (RoPE; the code's order of pairs). The angles are
 * made in doubles: those of far positions are too large for 32 bits.
 *
 * @param x [S, heads, d_h^R]
 * @param first the position of the first of them
 */
function rope(x: tf.Tensor, first: number, speeds: Vector): tf.Tensor {
  const [tokens, heads] = x.shape;
  const pairs = speeds.length;
  const table = (of: (angle: number) => number): tf.Tensor =>
    tf.tensor(
      vector(tokens * pairs, (i) => of((first + Math.floor(i / pairs)) * speeds[i % pairs])),
      [tokens, 1, pairs, 1],
    );
  const [cos, sin] = [table(Math.cos), table(Math.sin)];
  const [a, b] = tf.split(tf.reshape(x, [tokens, heads, pairs, 2]), 2, 3);
  const turned = [tf.sub(tf.mul(a, cos), tf.mul(b, sin)), tf.add(tf.mul(a, sin), tf.mul(b, cos))];
  return tf.reshape(tf.concat(turned, 3), x.shape);
}

/** x / √(mean x² + ε) · weight, of every row. */
function rmsNorm(x: tf.Tensor, weight: tf.Tensor1D, epsilon = 1e-6): tf.Tensor2D {
  const size = tf.sqrt(tf.add(tf.mean(tf.square(x), -1, true), epsilon));
  return tf.mul(tf.div(x, size), weight) as tf.Tensor2D;
}

function checkOptions(
  { rotary }: LatentShape,
  { way = 'absorbed', frequencies: speeds, scale = 1 }: LatentOptions,
): void {
  requireOneOf('latentAttention', 'way', way, ['expand', 'absorbed']);
  requireFinite('latentAttention', 'scale', scale);
  if (speeds) requireEach('latentAttention', 'frequencies', speeds, rotary / 2);
}
