/**
 * Attention with one key and value for each head (MHA), for each group of heads (GQA), or for all
 * of them (MQA), with a cache.
 *
 * Vaswani et al., "Attention Is All You Need", arXiv:1706.03762 (MHA)
 * Ainslie et al., "GQA", arXiv:2305.13245 (GQA); Shazeer, "Fast Transformer Decoding",
 * arXiv:1911.02150 (MQA)
 *
 * S new tokens after T − S cached ones; H heads in G groups, width D each; hidden size d.
 */
import { dot, softmax, type Matrix, type Vector } from '../math/vector.ts';
import { requireFinite, requireRows, requireWhole } from '../math/checks.ts';
import { checkGrouped } from './checks.ts';
import { newCache, newMeter, product, type Cache, type Meter } from './counting.ts';
import { rope } from './rotary.ts';
import type { GroupedWeights } from './weights.ts';

/** What one head did. Row s reaches from the first token to the s-th new one. */
export interface Attended {
  readonly scores: Matrix; // [S, ≤ T], scaled, before the softmax
  readonly weights: Matrix; // [S, ≤ T], each row sums to 1
  readonly sums: Matrix; // [S, value width]
}

export interface Attention {
  readonly outputs: Matrix; // [S, d]
  readonly heads: readonly Attended[]; // [H]
}

/**
 * One head: softmax(q k · scale) v. New token s stands at position T − S + s and sees everything
 * up to itself, so no row is ever empty.
 *
 * @param queries [S, D]
 * @param keys [T, D]
 * @param values [T, value width]
 * @throws RangeError where a row has another length than the first, a number is not finite, or so
 *   large that a sum is not
 */
export function attend(
  queries: Matrix,
  keys: Matrix,
  values: Matrix,
  scale: number,
  meter: Meter = newMeter(),
): Attended {
  if (values.length !== keys.length || keys.length < queries.length) {
    throw new RangeError(
      `attend requires a key and a value for every query, got ${queries.length} queries, ${keys.length} keys, ${values.length} values`,
    );
  }
  requireFinite('attend', 'scale', scale);
  requireRows('attend', 'numbers of a query', queries, keys[0]?.length ?? 0);
  requireRows('attend', 'numbers of a key', keys, keys[0]?.length ?? 0);
  requireRows('attend', 'numbers of a value', values, values[0]?.length ?? 0);
  const before = keys.length - queries.length;
  const scores = queries.map((q, s) => keys.slice(0, before + s + 1).map((k) => dot(q, k) * scale));
  const weights = scores.map(softmax);
  const sums = weights.map((row) => weightedSum(row, values));
  requireRows('attend', 'numbers of a sum', sums, values[0]?.length ?? 0);
  for (const row of weights) meter.attend += row.length * (keys[0].length + values[0].length);
  return { scores, weights, sums };
}

function weightedSum(weights: Vector, rows: Matrix): number[] {
  const total = new Array<number>(rows[0].length).fill(0);
  weights.forEach((weight, j) => {
    for (let i = 0; i < total.length; i++) total[i] += weight * rows[j][i];
  });
  return total;
}

export interface GroupedOptions {
  readonly heads: number;
  readonly groups: number;
  /** What came before; the new tokens are appended to it. */
  readonly cache?: Cache;
  /** Rotates queries and keys; without it the attention knows no positions. */
  readonly frequencies?: Vector; // [D/2]
  readonly meter?: Meter;
}

/** Keys of all groups, then values of all groups: 2 G D elements a token. @throws RangeError for sizes below 1 */
export function groupedCache(groups: number, width: number): Cache {
  requireWhole('groupedCache', 'groups', groups, 1);
  requireWhole('groupedCache', 'width', width, 1);
  return newCache(2 * groups * width);
}

/**
 * Head h reads group ⌊h G / H⌋. G = H is MHA, G = 1 is MQA.
 *
 * @param hidden [S, d]
 * @throws RangeError for weights or states that do not fit or are not finite, or too large for an output
 */
export function groupedQueryAttention(
  hidden: Matrix,
  weights: GroupedWeights,
  options: GroupedOptions,
): Attention {
  const { heads, groups, frequencies, meter = newMeter() } = options;
  const width = checkGrouped(hidden, weights, heads, groups);
  const cache = options.cache ?? groupedCache(groups, width);
  const turn = (x: Vector, position: number): Vector =>
    frequencies ? rope(x, position, frequencies) : x;
  const queries = hidden.map((h, s) =>
    blocks(product(weights.wq, h, meter, 'project'), width).map((q) => turn(q, cache.length + s)),
  );
  for (const h of hidden) {
    const keys = blocks(product(weights.wk, h, meter, 'project'), width);
    const values = product(weights.wv, h, meter, 'project');
    cache.append([...keys.flatMap((k) => turn(k, cache.length)), ...values]);
  }
  const rows = cache.read();
  const column = (block: number): Matrix =>
    rows.map((row) => row.slice(block * width, (block + 1) * width));
  const attended = Array.from({ length: heads }, (_, h) => {
    const group = Math.floor((h * groups) / heads);
    const ofHead = queries.map((q) => q[h]);
    return attend(ofHead, column(group), column(groups + group), width ** -0.5, meter);
  });
  const outputs = project(attended, hidden.length, weights.wo, meter);
  requireRows('groupedQueryAttention', 'numbers of an output', outputs, weights.wo.length);
  return { outputs, heads: attended };
}

/** Every head has keys and values of its own: 2 H D elements a token. @throws RangeError as groupedQueryAttention does */
export const multiHeadAttention = (
  hidden: Matrix,
  weights: GroupedWeights,
  options: Omit<GroupedOptions, 'groups'>,
): Attention => groupedQueryAttention(hidden, weights, { ...options, groups: options.heads });

/** The heads' sums side by side, through W^O. @inner checked by groupedQueryAttention and latentAttention */
export const project = (
  heads: readonly Attended[],
  tokens: number,
  wo: Matrix,
  meter: Meter,
): number[][] =>
  Array.from({ length: tokens }, (_, s) =>
    product(
      wo,
      heads.flatMap(({ sums }) => sums[s]),
      meter,
      'project',
    ),
  );

/**
 * A vector cut into pieces of one width. @inner checked by groupedQueryAttention and latentAttention
 *
 * @throws RangeError where the last would be shorter
 */
export function blocks(v: Vector, width: number): number[][] {
  requireWhole('blocks', 'width', width, 1);
  if (v.length % width !== 0) {
    throw new RangeError(`blocks requires a multiple of ${width} numbers, got ${v.length}`);
  }
  return Array.from({ length: v.length / width }, (_, i) => v.slice(i * width, (i + 1) * width));
}
