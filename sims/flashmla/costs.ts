/**
 * What one layer of a decoding step computes and reads, for each of three ways to cache, and what
 * turning an FP8 cache into bfloat16 allows of the rest.
 *
 * DeepSeek-AI, github.com/deepseek-ai/FlashMLA, docs/20250422-new-kernel-deep-dive.md (FlashMLA);
 * README.md, tests/quant.py and docs/20250929-hopper-fp8-sparse-deep-dive.md (FlashMLA code)
 *
 * h_q query heads, s_q query tokens and s_k cached tokens of one request; keys of d_k and values of
 * d_v numbers.
 */
import { requireWhole } from '../math/checks.ts';

/** Keys and values of every head; of some groups of heads; one latent for all heads. */
export type Way = 'mha' | 'gqa' | 'mla';

/** How the latent is cached: bfloat16; FP8 as in V3.2; the 512-wide layout "MODEL1". */
export type Cache = 'bf16' | 'fp8' | 'model1';

export interface Layout {
  readonly bytes: number; // a token and layer
  readonly keyWidth: number; // d_k
  readonly valueWidth: number; // d_v; the first numbers of the key
  readonly converted: number; // of them in FP8
}

/** Of a latent, which is key and value at once (FlashMLA code: README.md, tests/quant.py). */
export const layouts: Readonly<Record<Cache, Layout>> = {
  bf16: { bytes: 2 * 576, keyWidth: 576, valueWidth: 512, converted: 0 },
  fp8: { bytes: 512 + 4 * 4 + 2 * 64, keyWidth: 576, valueWidth: 512, converted: 512 }, // E4M3, scales, rotary part
  model1: { bytes: 448 + 2 * 64 + 7 + 1, keyWidth: 512, valueWidth: 512, converted: 448 }, // …, scales of a byte, a pad
};

/** Of a head with keys and values of its own, V3's sizes: 128 + 64 rotary, 128. */
export const headWidths = { key: 192, value: 128 } as const;

/** One request in one layer. */
export interface Decode {
  readonly way: Way;
  readonly heads: number; // h_q
  readonly queries: number; // s_q, 2 with a drafted token
  readonly context: number; // s_k
  /** Groups of heads that share keys and values; for GQA alone. */
  readonly groups?: number;
  /** For MLA alone. */
  readonly cache?: Cache;
}

const widths = (way: Way, cache: Cache): readonly [key: number, value: number] =>
  way === 'mla'
    ? [layouts[cache].keyWidth, layouts[cache].valueWidth]
    : [headWidths.key, headWidths.value];

/** 2 h_q s_q s_k (d_k + d_v): two for each product and its sum. */
export function decodeFlops(work: Decode): number {
  check('decodeFlops', work);
  const [key, value] = widths(work.way, work.cache ?? 'bf16');
  return 2 * work.heads * work.queries * work.context * (key + value);
}

/** Cached bytes a token and layer; a group without a head is not cached. */
export function cacheBytes(work: Omit<Decode, 'context'>): number {
  check('cacheBytes', { ...work, context: 1 });
  const { way, heads, groups = 8, cache = 'bf16' } = work;
  if (way === 'mla') return layouts[cache].bytes;
  const keyHeads = way === 'mha' ? heads : Math.min(groups, heads);
  return 2 * keyHeads * (headWidths.key + headWidths.value);
}

/** The cache once, whoever uses it, and queries and outputs in bfloat16: 2 h_q s_q (d_k + d_v). */
export function decodeBytes(work: Decode): number {
  check('decodeBytes', work);
  const [key, value] = widths(work.way, work.cache ?? 'bf16');
  return cacheBytes(work) * work.context + 2 * work.heads * work.queries * (key + value);
}

/**
 * FLOP for each byte that is read. For MLA in bfloat16 it goes to h_q s_q (d_k + d_v) / d_k, about
 * 2 h_q s_q, as the context grows; with keys and values for each head to s_q, whatever h_q.
 */
export function intensity(work: Decode): number {
  check('intensity', work);
  return decodeFlops(work) / decodeBytes(work);
}

/** Of a Hopper multiprocessor a clock (FlashMLA code: deep-dive of 2025-09-29). */
const clock = {
  matrix: 4096, // FLOP
  /** Cycles for one number: E4M3 to half, to float32, to bfloat16, times its scale. */
  conversion: 1 / 64 + 1 / 64 + 1 / 16 + 1 / 256,
};

export interface Cycles {
  readonly matrix: number; // for one cached token, on 64 heads
  readonly conversion: number;
}

/**
 * Cycles of one multiprocessor for one cached token: products on its heads, and turning the FP8 numbers
 * into bfloat16; with "crossover" two multiprocessors share that. For V3.2's layout and 64 heads the
 * deep-dive has about 34 and 50.
 */
export function cyclesPerToken(heads: number, crossover: boolean, cache: Cache = 'fp8'): Cycles {
  requireWhole('cyclesPerToken', 'heads', heads, 1);
  requireCache('cyclesPerToken', cache);
  const { keyWidth, valueWidth, converted } = layouts[cache];
  return {
    matrix: (heads * (keyWidth + valueWidth) * 2) / clock.matrix,
    conversion: (clock.conversion * converted) / (crossover ? 2 : 1),
  };
}

/** The part of the arithmetic that is left where the conversion takes longer than the products. */
export function convertingShare(heads: number, crossover: boolean, cache: Cache = 'fp8'): number {
  requireWhole('convertingShare', 'heads', heads, 1);
  requireCache('convertingShare', cache);
  const { matrix, conversion } = cyclesPerToken(heads, crossover, cache);
  return conversion > matrix ? matrix / conversion : 1;
}

function requireCache(who: string, cache: string): void {
  if (!Object.hasOwn(layouts, cache)) {
    throw new RangeError(`${who} requires a cache of bf16, fp8 or model1, got ${cache}`);
  }
}

function check(
  who: string,
  { way, heads, queries, context, groups = 8, cache = 'bf16' }: Decode,
): void {
  if (!['mha', 'gqa', 'mla'].includes(way)) {
    throw new RangeError(`${who} requires a way of mha, gqa or mla, got ${String(way)}`);
  }
  requireCache(who, cache);
  requireWhole(who, 'heads', heads, 1);
  requireWhole(who, 'query tokens', queries, 1);
  requireWhole(who, 'cached tokens', context, 1);
  requireWhole(who, 'groups', groups, 1);
}
