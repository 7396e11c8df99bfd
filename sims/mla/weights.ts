/**
 * Weights as the official checkpoints hold them, what is refused, and random ones of a shape.
 *
 * Every matrix is that of a linear layer, [out, in]. DeepSeek-V3 inference/model.py, class MLA.
 */
import { requireShape as requireTensor } from '../math/checks.ts';
import { normal, type Random } from '../math/random.ts';
import { matrix, vector, type Matrix, type Vector } from '../math/vector.ts';

/** H heads of width D in G groups, hidden size d. */
export interface GroupedWeights {
  readonly wq: Matrix; // [H·D, d]
  readonly wk: Matrix; // [G·D, d]
  readonly wv: Matrix; // [G·D, d]
  readonly wo: Matrix; // [d, H·D]
}

export interface LatentShape {
  readonly heads: number; // H
  readonly content: number; // d_h, qk_nope_head_dim
  readonly rotary: number; // d_h^R, qk_rope_head_dim
  readonly value: number; // d_v, v_head_dim
  readonly latent: number; // d_c, kv_lora_rank
}

/** Query latent d_c' (q_lora_rank). */
export type LatentWeights = {
  readonly wkv_a: Matrix; // [d_c + d_h^R, d]: W^DKV over W^KR
  readonly kv_norm: Vector; // [d_c]
  readonly wkv_b: Matrix; // [H (d_h + d_v), d_c]: for each head W^UK over W^UV
  readonly wo: Matrix; // [d, H d_v]
} & (
  | { readonly wq: Matrix } // [H (d_h + d_h^R), d]: no query latent, as in V2-Lite
  | {
      readonly wq_a: Matrix; // [d_c', d]
      readonly q_norm: Vector; // [d_c']
      readonly wq_b: Matrix; // [H (d_h + d_h^R), d_c']
    }
);

/** Normal entries of variance 1/in, norms of 1. @param queryLatent d_c'; 0 for none */
export function randomLatentWeights(
  { heads, content, rotary, value, latent }: LatentShape,
  hidden: number,
  queryLatent: number,
  random: Random,
): LatentWeights {
  const linear = (rows: number, columns: number): Matrix => randomLinear(rows, columns, random);
  const queryRows = heads * (content + rotary);
  const common = {
    wkv_a: linear(latent + rotary, hidden),
    kv_norm: vector(latent, () => 1),
    wkv_b: linear(heads * (content + value), latent),
    wo: linear(hidden, heads * value),
  };
  if (queryLatent === 0) return { ...common, wq: linear(queryRows, hidden) };
  const q_norm = vector(queryLatent, () => 1);
  return {
    ...common,
    wq_a: linear(queryLatent, hidden),
    q_norm,
    wq_b: linear(queryRows, queryLatent),
  };
}

export function randomGroupedWeights(
  heads: number,
  groups: number,
  width: number,
  hidden: number,
  random: Random,
): GroupedWeights {
  return {
    wq: randomLinear(heads * width, hidden, random),
    wk: randomLinear(groups * width, hidden, random),
    wv: randomLinear(groups * width, hidden, random),
    wo: randomLinear(hidden, heads * width, random),
  };
}

const randomLinear = (rows: number, columns: number, random: Random): Matrix =>
  matrix(rows, columns, () => normal(random) / Math.sqrt(columns));

/** Refuses what would not fit. @returns D */
export function checkGrouped(
  hidden: Matrix,
  { wq, wk, wv, wo }: GroupedWeights,
  heads: number,
  groups: number,
): number {
  const who = 'groupedQueryAttention';
  if (!(groups >= 1 && Number.isInteger(groups) && Number.isInteger(heads / groups))) {
    throw new RangeError(`${who} requires heads divisible by groups, got ${heads} and ${groups}`);
  }
  const width = wq.length / heads;
  if (!(width >= 1 && Number.isInteger(width))) {
    throw new RangeError(`${who} requires wq of whole heads, got ${wq.length} rows for ${heads}`);
  }
  const d = wo.length;
  requireShape(who, 'wq', wq, heads * width, d);
  requireShape(who, 'wk', wk, groups * width, d);
  requireShape(who, 'wv', wv, groups * width, d);
  requireShape(who, 'wo', wo, d, heads * width);
  requireHidden(who, hidden, d);
  return width;
}

/** Refuses sizes that are none. */
export function requireSizes(
  who: string,
  { heads, content, rotary, value, latent }: LatentShape,
): void {
  for (const [name, size] of Object.entries({ heads, content, value, latent })) {
    if (!(size >= 1 && Number.isInteger(size))) {
      throw new RangeError(`${who} requires ${name} of at least 1, got ${size}`);
    }
  }
  if (!(rotary >= 0 && rotary % 2 === 0)) {
    throw new RangeError(`${who} requires an even rotary size, got ${rotary}`);
  }
}

/** Refuses what would not fit. */
export function checkLatent(hidden: Matrix, weights: LatentWeights, shape: LatentShape): void {
  const who = 'latentAttention';
  const { heads, content, rotary, value, latent } = shape;
  requireSizes(who, shape);
  const d = weights.wo.length;
  const queryRows = heads * (content + rotary);
  if ('wq' in weights) requireShape(who, 'wq', weights.wq, queryRows, d);
  else {
    requireShape(who, 'wq_a', weights.wq_a, weights.q_norm.length, d);
    requireShape(who, 'wq_b', weights.wq_b, queryRows, weights.q_norm.length);
  }
  requireShape(who, 'wkv_a', weights.wkv_a, latent + rotary, d);
  requireShape(who, 'kv_norm', [weights.kv_norm], 1, latent);
  requireShape(who, 'wkv_b', weights.wkv_b, heads * (content + value), latent);
  requireShape(who, 'wo', weights.wo, d, heads * value);
  requireHidden(who, hidden, d);
}

/** What has a shape: a tensor of whatever library. */
interface Shaped {
  readonly shape: readonly number[];
}

type TensorName = 'wq_a' | 'q_norm' | 'wq_b' | 'wkv_a' | 'kv_norm' | 'wkv_b' | 'wo';

/** The same of weights as tensors, every matrix transposed: [in, out]. */
export function checkLatentTensors(
  hidden: Shaped,
  weights: Readonly<Record<TensorName, Shaped>>,
  shape: LatentShape,
  cache?: Shaped,
): void {
  const who = 'latentAttention';
  const { heads, content, rotary, value, latent } = shape;
  requireSizes(who, shape);
  const [d] = weights.wkv_a.shape;
  const [lowQuery] = weights.q_norm.shape;
  const sizes: Record<TensorName, readonly number[]> = {
    wq_a: [d, lowQuery],
    q_norm: [lowQuery],
    wq_b: [lowQuery, heads * (content + rotary)],
    wkv_a: [d, latent + rotary],
    kv_norm: [latent],
    wkv_b: [latent, heads * (content + value)],
    wo: [heads * value, d],
  };
  for (const name of Object.keys(sizes) as TensorName[]) {
    requireTensor(who, name, weights[name], sizes[name]);
  }
  const [tokens] = hidden.shape;
  if (tokens === 0) throw new RangeError(`${who} requires at least one token, got 0`);
  requireTensor(who, 'hidden states', hidden, [tokens, d]);
  if (cache) requireTensor(who, 'a cache', cache, [cache.shape[0], latent + rotary]);
}

function requireShape(who: string, name: string, m: Matrix, rows: number, columns: number): void {
  const got = m.find((row) => row.length !== columns)?.length ?? columns;
  if (m.length !== rows || got !== columns) {
    throw new RangeError(`${who} requires ${name} of ${rows}×${columns}, got ${m.length}×${got}`);
  }
}

function requireHidden(who: string, hidden: Matrix, size: number): void {
  const wrong = hidden.findIndex((h) => h.length !== size);
  if (wrong >= 0) {
    throw new RangeError(
      `${who} requires hidden states of size ${size}, got ${hidden[wrong].length} at token ${wrong}`,
    );
  }
}
