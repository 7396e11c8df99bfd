/**
 * Weights as the official checkpoints hold them, and random ones of a shape.
 *
 * Every matrix is that of a linear layer, [out, in]. DeepSeek-V3 inference/model.py, class MLA.
 */
import { requireWhole } from '../math/checks.ts';
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

/**
 * Normal entries of variance 1/in, norms of 1.
 *
 * @param queryLatent d_c'; 0 for none
 * @throws RangeError for sizes that are none, or more numbers than fit
 */
export function randomLatentWeights(
  shape: LatentShape,
  hidden: number,
  queryLatent: number,
  random: Random,
): LatentWeights {
  const { heads, content, rotary, value, latent } = shape;
  requireSizes('randomLatentWeights', shape);
  requireWhole('randomLatentWeights', 'hidden', hidden, 1);
  requireWhole('randomLatentWeights', 'queryLatent', queryLatent, 0);
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

/** The same of plain attention. @throws RangeError for sizes that are none, or more numbers than fit */
export function randomGroupedWeights(
  heads: number,
  groups: number,
  width: number,
  hidden: number,
  random: Random,
): GroupedWeights {
  for (const [name, size] of Object.entries({ heads, groups, width, hidden })) {
    requireWhole('randomGroupedWeights', name, size, 1);
  }
  return {
    wq: randomLinear(heads * width, hidden, random),
    wk: randomLinear(groups * width, hidden, random),
    wv: randomLinear(groups * width, hidden, random),
    wo: randomLinear(hidden, heads * width, random),
  };
}

const mostNumbers = 1e8;

function randomLinear(rows: number, columns: number, random: Random): Matrix {
  if (rows * columns > mostNumbers) {
    throw new RangeError(
      `randomLinear requires at most ${mostNumbers} numbers, got ${rows} by ${columns}`,
    );
  }
  return matrix(rows, columns, () => normal(random) / Math.sqrt(columns));
}

/** Refuses sizes that are none. @throws RangeError naming the size */
export function requireSizes(
  who: string,
  { heads, content, rotary, value, latent }: LatentShape,
): void {
  for (const [name, size] of Object.entries({ heads, content, value, latent })) {
    if (!(size >= 1 && Number.isSafeInteger(size))) {
      throw new RangeError(`${who} requires ${name} of at least 1, got ${size}`);
    }
  }
  if (!(rotary >= 0 && Number.isSafeInteger(rotary) && rotary % 2 === 0)) {
    throw new RangeError(`${who} requires an even rotary size, got ${rotary}`);
  }
}
