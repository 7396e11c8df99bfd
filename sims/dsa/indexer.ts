/**
 * The lightning indexer: a very small scorer that gives every earlier token a relevance.
 *
 * DeepSeek-AI, DeepSeek-V3.2-Exp report (V3.2-Exp), §2, eq. 1; inference/model.py, class Indexer
 * (V3.2 code).  H^I heads of width d^I; one key a token serves all of them.
 */
import { requireEach, requireFinite, requirePositive, requireRows } from '../math/checks.ts';
import { dot, mean, variance, type Matrix, type Vector } from '../math/vector.ts';
import { hadamard } from './hadamard.ts';
import { rotate, type Layout } from './rotary.ts';

/** A vector in few bits: what was rounded, and what it is to be multiplied by. */
export interface Rounded {
  readonly values: Vector;
  readonly scale: number;
}

/**
 * Rounds one group of numbers. The model has FP8 (E4M3) in groups of 128, the width of a head, with
 * scales that are powers of two.
 */
export type Quantise = (vector: Vector) => Rounded;

/** Nothing is rounded. */
export const exact: Quantise = (values) => ({ values, scale: 1 });

export interface Preparing {
  /** How many entries, the first ones, are turned to their position: 64 of 128. */
  readonly rotary: number;
  readonly base: number;
  /** The indexer's is 'halves'. */
  readonly layout: Layout;
  /** Whether the Hadamard rotation is done; d^I must then be a power of two. */
  readonly spread: boolean;
  readonly quantise: Quantise;
}

/** As the model has it, but without rounding. */
export const asPublished: Preparing = {
  ...{ rotary: 64, base: 10_000, layout: 'halves', spread: true, quantise: exact },
};

/** To position, spread, rounded: in this order. */
export function prepared(vector: Vector, position: number, how: Preparing): Rounded {
  const { rotary: width, base, layout } = how;
  const turned = rotate(vector, position, { width, base, layout });
  const { values, scale } = how.quantise(how.spread ? hadamard(turned) : turned);
  requireEach('prepared', 'rounded entries', values, vector.length);
  requirePositive('prepared', 'scale', scale);
  return { values, scale };
}

/** LayerNorm of the key, with ε = 1e-6 inside the root, gain and bias  [d^I]. */
export function layerNorm(vector: Vector, gain: Vector, bias: Vector): number[] {
  if (vector.length === 0) throw new RangeError('layerNorm requires entries, got 0');
  requireEach('layerNorm', 'entries', vector, vector.length);
  requireEach('layerNorm', 'gains', gain, vector.length);
  requireEach('layerNorm', 'biases', bias, vector.length);
  const centre = mean(vector);
  const root = Math.sqrt(variance(vector) + 1e-6);
  return vector.map((entry, i) => ((entry - centre) / root) * gain[i] + bias[i]);
}

/**
 * The key of a token: normalised, then prepared.
 *
 * @param projected the hidden state after the linear map  [d^I]
 */
export const indexKey = (
  projected: Vector,
  norm: { readonly gain: Vector; readonly bias: Vector },
  position: number,
  how: Preparing,
): Rounded => prepared(layerNorm(projected, norm.gain, norm.bias), position, how);

/**
 * The queries of a token, one a head.
 *
 * @param projected the compressed query after the linear map  [H^I, d^I]
 */
export function indexQueries(projected: Matrix, position: number, how: Preparing): Rounded[] {
  if (projected.length === 0) throw new RangeError('indexQueries requires heads, got 0');
  requireRows('indexQueries', 'entries', projected, projected[0].length);
  return projected.map((row) => prepared(row, position, how));
}

/**
 * w^I: the linear map of the hidden state, times H^(−1/2), times the scale of each query, times
 * d^(−1/2). A weight may be negative.
 *
 * @param projected  [H^I]
 * @param width d^I
 * @param scales of the rounded queries  [H^I]; 1 unless told
 */
export function headWeights(projected: Vector, width: number, scales?: Vector): number[] {
  const { length } = projected;
  if (length === 0) throw new RangeError('headWeights requires heads, got 0');
  requireEach('headWeights', 'weights', projected, length);
  requirePositive('headWeights', 'width', width);
  if (scales) requireEach('headWeights', 'scales', scales, length);
  return projected.map((weight, j) => weight * length ** -0.5 * (scales?.[j] ?? 1) * width ** -0.5);
}

/**
 * I_{t,s} = Σ_j w_j · ReLU(q_j · k): what the query thinks of one earlier token.
 *
 * @param queries  [H^I, d^I]
 * @param weights  [H^I]
 * @param key  [d^I]
 * @param keyScale of a rounded key
 * @throws RangeError for entries that are not finite or do not fit, or a score beyond what doubles hold
 */
export function indexScore(queries: Matrix, weights: Vector, key: Vector, keyScale = 1): number {
  if (queries.length === 0) throw new RangeError('indexScore requires heads, got 0');
  requireEach('indexScore', 'weights', weights, queries.length);
  requireEach('indexScore', 'entries of the key', key, key.length);
  requireRows('indexScore', 'queries', queries, key.length);
  requireFinite('indexScore', 'scale of the key', keyScale);
  let score = 0;
  for (let j = 0; j < queries.length; j++) score += weights[j] * Math.max(0, dot(queries[j], key));
  requireFinite('indexScore', 'score', score * keyScale);
  return score * keyScale;
}

/** The scores of one query for all keys  [L]. @throws RangeError as `indexScore`, or for a scale that is not positive */
export function indexScores(
  queries: readonly Rounded[],
  projected: Vector,
  keys: readonly Rounded[],
): number[] {
  const rows = queries.map(({ values }) => values);
  for (const { scale } of queries) requirePositive('indexScores', 'scale', scale);
  for (const { scale } of keys) requirePositive('indexScores', 'scale', scale);
  const width = rows[0]?.length ?? 0;
  const weights = headWeights(
    projected,
    width,
    queries.map(({ scale }) => scale),
  );
  return keys.map(({ values, scale }) => indexScore(rows, weights, values, scale));
}
