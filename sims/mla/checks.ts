/** What doors of this folder refuse: sizes that are none, and weights that do not fit them. */
import { requireOneOf, requireShape as requireTensor, requireWhole } from '../math/checks.ts';
import type { Matrix } from '../math/vector.ts';
import {
  requireSizes,
  type GroupedWeights,
  type LatentShape,
  type LatentWeights,
} from './weights.ts';

/** Sizes that a model may be without. */
const spared = [
  'queryLatent',
  'rotary',
  'denseLayers',
  'dense',
  'expert',
  'routed',
  'shared',
  'active',
];

/** Whole sizes of at least 1, and of what a model may be without at least 0. @inner checked by parameters */
export function requireConfiguration(
  who: string,
  kind: string,
  sizes: Readonly<Record<string, number>>,
): void {
  requireOneOf(who, 'kind of attention', kind, ['grouped', 'latent']);
  for (const [name, size] of Object.entries(sizes)) {
    requireWhole(who, name, size, spared.includes(name) ? 0 : 1);
  }
  if (sizes.denseLayers > sizes.layers) {
    throw new RangeError(
      `${who} requires at most ${sizes.layers} dense layers, got ${sizes.denseLayers}`,
    );
  }
}

/** Refuses what would not fit. @returns D @inner checked by groupedQueryAttention */
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

/** Refuses what would not fit. @inner checked by latentAttention */
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

/** The same of weights as tensors, every matrix transposed: [in, out]. @inner checked by latentAttention */
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
