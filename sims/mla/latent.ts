/**
 * Multi-head latent attention: one short latent a token in place of every head's key and value.
 *
 * DeepSeek-AI, "DeepSeek-V2", arXiv:2405.04434, section 2.1, eq. 9–19 and 37–47 (V2)
 * DeepSeek-AI, github.com/deepseek-ai/DeepSeek-V3, inference/model.py, class MLA (code)
 *
 * S new tokens after T − S cached ones; H heads; d hidden, d_c latent, d_c' query latent,
 * d_h content, d_h^R rotary and d_v value numbers a head.
 */
import type { Matrix, Vector } from '../math/vector.ts';
import { attend, blocks, project, type Attended, type Attention } from './attention.ts';
import { requireOneOf, requireRows } from '../math/checks.ts';
import { checkLatent } from './checks.ts';
import {
  newCache,
  newMeter,
  product,
  productFromLeft,
  type Cache,
  type Meter,
} from './counting.ts';
import { rmsNorm } from './norm.ts';
import { frequencies, rope } from './rotary.ts';
import { requireSizes, type LatentShape, type LatentWeights } from './weights.ts';
import { softmaxScale } from './yarn.ts';

export { rmsNorm };

/**
 * Three ways to the same outputs. 'full' rebuilds a key and a value once and caches them for every
 * head (the code calls it "naive"); 'expand' caches the latent and rebuilds all of them at every
 * step; 'absorbed' caches the latent and rebuilds nothing.
 */
const ways = ['full', 'expand', 'absorbed'] as const;
export type Way = (typeof ways)[number];

export interface LatentOptions {
  readonly way?: Way;
  /** What came before; the new tokens are appended to it. */
  readonly cache?: Cache;
  readonly frequencies?: Vector; // [d_h^R / 2]
  /** Multiplies the logits; (d_h + d_h^R)^−½ unless YaRN says otherwise. */
  readonly scale?: number;
  readonly meter?: Meter;
}

/** d_c + d_h^R elements a token; for 'full' H (d_h + d_h^R + d_v). @throws RangeError for sizes or a way that are none */
export function latentCache(shape: LatentShape, way: Way = 'absorbed'): Cache {
  requireSizes('latentCache', shape);
  requireOneOf('latentCache', 'way', way, ways);
  const { heads, content, rotary, value, latent } = shape;
  return newCache(way === 'full' ? heads * (content + rotary + value) : latent + rotary);
}

/** @param hidden h, of the new tokens only  [S, d] @throws RangeError for what does not fit or is not finite */
export function latentAttention(
  hidden: Matrix,
  weights: LatentWeights,
  shape: LatentShape,
  options: LatentOptions = {},
): Attention {
  const { way = 'absorbed', meter = newMeter() } = options;
  requireOneOf('latentAttention', 'way', way, ways);
  requireRows('latentAttention', 'numbers of a hidden state', hidden, hidden[0]?.length ?? 0);
  checkLatent(hidden, weights, shape);
  const { scale = softmaxScale(shape.content + shape.rotary) } = options;
  const { cache = latentCache(shape, way) } = options;
  const { width } = latentCache(shape, way);
  if (cache.width !== width) {
    throw new RangeError(
      `latentAttention requires a cache of width ${width} for ${way}, got ${cache.width}`,
    );
  }
  const speeds = options.frequencies ?? frequencies(shape.rotary);
  const queries = hidden.map((h, s) => query(h, cache.length + s, weights, shape, speeds, meter));
  const up = blocksOfRows(weights.wkv_b, shape.content + shape.value);
  for (const h of hidden) {
    const entry = compress(h, cache.length, weights, shape, speeds, meter);
    cache.append(way === 'full' ? rebuild(entry, up, shape, meter).flat() : entry);
  }
  const stored = cache.read();
  const ofHead = (i: number): Matrix => queries.map((q) => q[i]);
  const heads =
    way === 'absorbed'
      ? up.map((of, i) => absorbed(ofHead(i), stored, of, shape, scale, meter))
      : expanded(queries, stored, up, shape, scale, way, meter);
  const outputs = project(heads, hidden.length, weights.wo, meter);
  requireRows('latentAttention', 'numbers of an output', outputs, weights.wo.length);
  return { outputs, heads };
}

/** q_{t,i} = [q^C; q^R] of every head (V2 eq. 37–40), the rotary part turned  [H, d_h + d_h^R] */
function query(
  hidden: Vector,
  position: number,
  weights: LatentWeights,
  { content, rotary }: LatentShape,
  speeds: Vector,
  meter: Meter,
): number[][] {
  const all =
    'wq' in weights
      ? product(weights.wq, hidden, meter, 'project')
      : product(
          weights.wq_b,
          rmsNorm(product(weights.wq_a, hidden, meter, 'project'), weights.q_norm),
          meter,
          'project',
        );
  return blocks(all, content + rotary).map((q) => [
    ...q.slice(0, content),
    ...rope(q.slice(content), position, speeds),
  ]);
}

/** What is worth caching: the normalised c^KV (V2 eq. 41), and k^R turned (V2 eq. 43)  [d_c + d_h^R] */
function compress(
  hidden: Vector,
  position: number,
  weights: LatentWeights,
  { latent }: LatentShape,
  speeds: Vector,
  meter: Meter,
): number[] {
  const both = product(weights.wkv_a, hidden, meter, 'project');
  return [
    ...rmsNorm(both.slice(0, latent), weights.kv_norm),
    ...rope(both.slice(latent), position, speeds),
  ];
}

/** Each head's [k^C; k^R; v] out of one cached entry (V2 eq. 42, 44, 45)  [H, d_h + d_h^R + d_v] */
function rebuild(
  entry: Vector,
  up: readonly Matrix[],
  { content, latent }: LatentShape,
  meter: Meter,
): number[][] {
  const rotaryKey = entry.slice(latent);
  return up.map((of) => {
    const both = product(of, entry.slice(0, latent), meter, 'rebuild');
    return [...both.slice(0, content), ...rotaryKey, ...both.slice(content)];
  });
}

/** Ordinary attention over every head's own keys and values (V2 eq. 46). */
function expanded(
  queries: readonly Matrix[],
  stored: Matrix,
  up: readonly Matrix[],
  shape: LatentShape,
  scale: number,
  way: 'full' | 'expand',
  meter: Meter,
): Attended[] {
  const width = shape.content + shape.rotary;
  const rows = stored.map((row) =>
    way === 'full' ? blocks(row, width + shape.value) : rebuild(row, up, shape, meter),
  );
  return up.map((_, i) =>
    attend(
      queries.map((q) => q[i]),
      rows.map((heads) => heads[i].slice(0, width)),
      rows.map((heads) => heads[i].slice(width)),
      scale,
      meter,
    ),
  );
}

/**
 * One head straight on the latents: W^UK moves into the query, W^UV behind the sum (V2 section
 * 2.1.2), so that all heads share one key of d_c + d_h^R and one value of d_c numbers.
 *
 * @param of W^UK over W^UV of this head  [d_h + d_v, d_c]
 * @inner checked by latentAttention
 */
export function absorbed(
  queries: Matrix,
  stored: Matrix,
  of: Matrix,
  { content, latent }: LatentShape,
  scale: number,
  meter: Meter,
): Attended {
  const keyUp = of.slice(0, content);
  const valueUp = of.slice(content);
  const moved = queries.map((q) => [
    ...productFromLeft(q.slice(0, content), keyUp, meter, 'rebuild'),
    ...q.slice(content),
  ]);
  const latents = stored.map((row) => row.slice(0, latent));
  const { scores, weights, sums } = attend(moved, stored, latents, scale, meter);
  return { scores, weights, sums: sums.map((s) => product(valueUp, s, meter, 'rebuild')) };
}

const blocksOfRows = (m: Matrix, rows: number): Matrix[] =>
  Array.from({ length: m.length / rows }, (_, i) => m.slice(i * rows, (i + 1) * rows));
