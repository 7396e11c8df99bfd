/**
 * What others measured: prices read off a published chart, and times of one H100. A fact of its own
 * beside what the page computes.
 *
 * DeepSeek-V3.2-Exp report (V3.2-Exp), fig. 3; one NVIDIA H100 80GB HBM3, plain PyTorch 2.11 in bf16
 * with CUDA graphs, median of 20: an indexer that is not fused and a top-k by sorting (H100)
 */
import { requireEach, requirePositive } from '../math/checks.ts';

/** Dollars a million tokens on H800 at $2 an hour, near position 0 and at 128K. Read off by us. */
export const prices = {
  /** Positions of both readings, in tokens. */
  positions: [0, 131_072],
  prefill: { dense: [0.05, 0.66], sparse: [0.06, 0.19], error: 0.02 },
  decode: { dense: [0.07, 2.2], sparse: [0.1, 0.24], error: 0.05 },
} as const;

/** Of one layer of V3.2's sizes: microseconds for all query tokens together. */
export interface Times {
  readonly dense: readonly number[];
  readonly indexer: readonly number[];
  readonly sparse: readonly number[];
}

export const contexts = [4096, 8192, 16_384, 32_768, 65_536, 131_072] as const;

/** By how many query tokens are computed at once. */
export const h100: Readonly<Record<'one' | 'many', Times>> = {
  one: {
    dense: [21, 25, 34, 54, 102, 203],
    indexer: [63, 82, 121, 81, 99, 129],
    sparse: [27, 27, 27, 28, 27, 27],
  },
  many: {
    dense: [258, 560, 834, 1638, 3666, 7482],
    indexer: [120, 196, 305, 508, 922, 1755],
    sparse: [298, 299, 301, 312, 323, 324],
  },
};

/**
 * The first measured context from which on indexer and selection together are faster.
 *
 * @throws RangeError for times that are not positive, or not one for each context
 */
export function fasterFrom({ dense, indexer, sparse }: Times): number {
  for (const times of [dense, indexer, sparse]) {
    requireEach('fasterFrom', 'times', times, contexts.length);
    for (const time of times) requirePositive('fasterFrom', 'time', time);
  }
  const slower = contexts.findLastIndex((_, i) => indexer[i] + sparse[i] >= dense[i]);
  return contexts[slower + 1] ?? Infinity;
}
