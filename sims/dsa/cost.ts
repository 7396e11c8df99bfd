/**
 * What a query costs with everything read, and with an indexer and k tokens; and what a token leaves
 * in the cache, which selection does not make smaller.
 *
 * DeepSeek-V3.2-Exp report (V3.2-Exp), §3; sizes of inference/config_671B_v3.2.json (V3.2 code).
 * Operations are our count: two a multiplication, for one query token and one layer in MQA form.
 */
import { requireWhole } from '../math/checks.ts';

export interface Sizes {
  readonly heads: number;
  /** Numbers of a key and of a value that all heads share. */
  readonly key: number;
  readonly value: number;
  readonly indexHeads: number;
  readonly indexWidth: number;
  /** Tokens that are read. */
  readonly k: number;
}

export const published: Sizes = {
  ...{ heads: 128, key: 576, value: 512, indexHeads: 64, indexWidth: 128, k: 2048 },
};

function requireSizes(who: string, sizes: Sizes): void {
  for (const [name, size] of Object.entries(sizes)) requireWhole(who, name, size, 1);
}

/** Operations a token that attention reads: 2 · heads · (key + value). */
export function readFlops(sizes: Sizes): number {
  requireSizes('readFlops', sizes);
  return 2 * sizes.heads * (sizes.key + sizes.value);
}

/** Operations a token that the indexer glances at: 2 · heads · width. */
export function glanceFlops(sizes: Sizes): number {
  requireSizes('glanceFlops', sizes);
  return 2 * sizes.indexHeads * sizes.indexWidth;
}

/** Of a query with `context` tokens, all of them read. */
export function denseFlops(context: number, sizes: Sizes = published): number {
  requireWhole('denseFlops', 'context', context, 0);
  return readFlops(sizes) * context;
}

export interface SparseFlops {
  readonly indexer: number;
  readonly read: number;
  readonly total: number;
}

/** Of the same query, all tokens glanced at, and min(context, k) read. */
export function sparseFlops(context: number, sizes: Sizes = published): SparseFlops {
  requireWhole('sparseFlops', 'context', context, 0);
  const indexer = glanceFlops(sizes) * context;
  const read = readFlops(sizes) * Math.min(context, sizes.k);
  return { indexer, read, total: indexer + read };
}

/** The context from which on the indexer pays, in tokens; Infinity where it never does. */
export function breakEven(sizes: Sizes = published): number {
  const [read, glance] = [readFlops(sizes), glanceFlops(sizes)];
  return glance >= read ? Infinity : (read * sizes.k) / (read - glance);
}

/** How many times cheaper it can get at most: the indexer still glances at everything. */
export const limit = (sizes: Sizes = published): number => readFlops(sizes) / glanceFlops(sizes);

/**
 * Tokens read by all queries of a text together, when each reads at most k: Σ min(t, k).
 *
 * @throws RangeError for a length or k that is no whole number; a k of ∞ is none
 */
export function pairsRead(length: number, k = Infinity): number {
  requireWhole('pairsRead', 'length', length, 0);
  if (k !== Infinity && !(Number.isSafeInteger(k) && k >= 1)) {
    throw new RangeError(`pairsRead requires a whole positive k, got ${k}`);
  }
  const growing = Math.min(length, k);
  return (growing * (growing + 1)) / 2 + (length - growing) * growing;
}

/** Bytes that a token leaves in one layer. */
export function cacheBytes(stored: 'bf16' | 'fp8', withIndexer: boolean): number {
  if (stored !== 'bf16' && stored !== 'fp8') {
    throw new RangeError(`cacheBytes requires bf16 or fp8, got ${String(stored)}`);
  }
  // 512 numbers of the latent and 64 rotary ones; in FP8 four scales of 4 bytes for the latent
  const latent = stored === 'bf16' ? 2 * (512 + 64) : 512 + 4 * 4 + 2 * 64;
  return latent + (withIndexer ? 128 + 4 : 0); // the indexer's key in FP8, and its scale
}
