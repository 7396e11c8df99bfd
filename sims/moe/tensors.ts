/**
 * The layer of experts in TensorFlow.js operations, as a model would contain it: differentiable by its
 * inputs and by every matrix. What it computes is `moeLayer` of layer.ts with `routeTokens` of router.ts.
 *
 * DeepSeek-AI, "DeepSeekMoE", arXiv:2401.06066, section 3, eq. 9–11 (MoE)
 * DeepSeek-AI, "DeepSeek-V3 Technical Report", arXiv:2412.19437, section 2.1.2, eq. 12–16 (V3)
 *
 * N routed experts, of which a token goes to K, and S shared ones; T tokens of width d; H hidden
 * units an expert. Every expert works on every token and those not chosen count 0: at this size one
 * wide product is faster than N narrow ones.
 */
import * as tf from '@tensorflow/tfjs-core';
import { requireEach, requireShape, requireWhole } from '../math/checks.ts';
import { product } from '../training/product.ts';
import { guard } from './gate.ts';
import type { Layer } from './layer.ts';
import type { RouterOptions } from './router.ts';

/** The matrices of a layer, to be multiplied from the left: the experts lie side by side, the shared last. */
export interface LayerTensors {
  readonly router: tf.Tensor2D; // [d, N], the centroids e_i are its columns
  readonly up: tf.Tensor2D; // [d, (N + S) H]
  readonly down: tf.Tensor2D; // [(N + S) H, d]
  readonly shared: number; // S
}

/** A layer of layer.ts as tensors. The caller disposes of them. */
export function layerTensors({ width, hidden, experts, shared, ...flat }: Layer): LayerTensors {
  const units = (experts + shared) * hidden;
  return tf.tidy(() => {
    const down = tf.tensor3d(flat.down, [experts + shared, width, hidden]);
    return {
      router: tf.transpose(tf.tensor2d(flat.router, [experts, width])),
      up: tf.transpose(tf.tensor2d(flat.up, [units, width])),
      down: tf.reshape<tf.Rank.R2>(tf.transpose(down, [0, 2, 1]), [units, width]),
      shared,
    };
  });
}

/**
 * Σ g FFN(u) over the chosen, plus the shared experts, which have no gate (MoE eq. 9, without the
 * residual u). Numbers that are not finite go through it as through any operation on tensors.
 *
 * @param inputs u  [T, d]
 * @returns [T, d]
 * @plain layer.ts#moeLayer
 * @throws RangeError for shapes that do not fit together, K beyond the experts, a bias that is not finite
 */
export function moeLayer(
  inputs: tf.Tensor2D,
  layer: LayerTensors,
  options: RouterOptions,
): tf.Tensor2D {
  const hidden = requireFit(inputs, layer, options);
  const [tokens] = inputs.shape;
  const experts = layer.router.shape[1] + layer.shared;
  return tf.tidy(() => {
    const routed = gateWeights(inputs, layer.router, options);
    const weights = tf.concat([routed, tf.ones([tokens, layer.shared])], 1); // [T, N + S]
    const units = tf.relu(product(inputs, layer.up)); // [T, (N + S) H]
    const ofExperts = tf.reshape(units, [tokens, experts, hidden]);
    const weighed = tf.mul(ofExperts, tf.expandDims(weights, 2)); // g FFN(u) = W_down (g ReLU(W_up u))
    return product(tf.reshape(weighed, [tokens, units.shape[1]]), layer.down);
  });
}

/**
 * g, how much each expert counts for each token: 0 for those not chosen (V3 eq. 13–16).
 *
 * @param inputs u  [T, d]
 * @param router e_i as columns  [d, N]
 * @returns [T, N]
 * @plain gate.ts#weigh, gate.ts#affinities
 * @inner checked by moeLayer
 */
export function gateWeights(
  inputs: tf.Tensor2D,
  router: tf.Tensor2D,
  { kind, k, bias, normalise, scale }: RouterOptions,
): tf.Tensor2D {
  return tf.tidy(() => {
    const logits = product(inputs, router);
    const scores = kind === 'sigmoid' ? tf.sigmoid(logits) : tf.softmax(logits);
    const kept = tf.mul(scores, chosen(scores, bias, k));
    const weights = normalise ? tf.div(kept, tf.add(tf.sum(kept, 1, true), guard)) : kept;
    return tf.mul(weights, scale);
  });
}

/**
 * Who is chosen: 1 for the K largest s + b of a token, 0 for all others (V3 eq. 16). The bias has a
 * say here and nowhere else. Nothing is derived through it: the slope of a choice is 0.
 *
 * @param scores s  [T, N]
 * @param bias b  [N]
 * @returns [T, N]
 * @plain gate.ts#choose
 * @inner checked by moeLayer
 */
export function chosen(scores: tf.Tensor2D, bias: readonly number[], k: number): tf.Tensor2D {
  const choice = tf.customGrad((s) => {
    const { indices } = tf.topk(tf.add(s as tf.Tensor2D, tf.tensor1d([...bias])), k);
    const value = tf.sum(tf.oneHot(tf.cast(indices, 'int32'), bias.length), 1);
    return { value: tf.cast(value, 'float32'), gradFunc: (slope) => tf.zerosLike(slope) };
  });
  return choice(scores) as tf.Tensor2D;
}

/** Refuses what does not fit together. @returns H */
function requireFit(
  inputs: tf.Tensor2D,
  { router, up, down, shared }: LayerTensors,
  { k, bias }: RouterOptions,
): number {
  const who = 'moeLayer';
  const [width, experts] = router.shape;
  const hidden = up.shape[1] / (experts + shared);
  requireWhole(who, 'shared experts', shared, 0);
  requireWhole(who, 'hidden units an expert', hidden, 1);
  requireShape(who, 'inputs', inputs, [inputs.shape[0], width]);
  requireShape(who, 'up', up, [width, up.shape[1]]);
  requireShape(who, 'down', down, [up.shape[1], width]);
  requireEach(who, 'biases', bias, experts);
  requireWhole(who, 'k', k, 1);
  if (k > experts) throw new RangeError(`${who} requires k from 1 to ${experts}, got ${k}`);
  return hidden;
}
