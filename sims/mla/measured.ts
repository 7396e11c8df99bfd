/**
 * What decoding one token with each cache took on one H100: our own measurement, beside what the
 * roofline says of the same shapes. One layer, one new token a sequence; the heads of V3 with their
 * rotary part in every way, so that a full key has 192 numbers and a value 128.
 */
import { requireOneOf, requirePositive, requireWhole } from '../math/checks.ts';
import { latentCost, latentElements, type Cost } from './costs.ts';
import { gpus, timing } from '../math/roofline.ts';
import type { LatentShape } from './weights.ts';

export const conditions = {
  card: 'NVIDIA H100 80GB HBM3',
  software: 'PyTorch 2.11, CUDA 13.0, driver 580',
  how: 'plain PyTorch in bf16 with CUDA graphs, median of 20',
  date: '2026-11',
  unit: 'µs',
} as const;

/** The heads that were measured: those of V3. */
export const measuredShape: LatentShape = {
  heads: 128,
  content: 128,
  rotary: 64,
  value: 128,
  latent: 512,
};

/** MLA absorbed and rebuilt from its latent; keys and values of all heads, of 8 groups, of one. */
export type MeasuredWay = 'absorbed' | 'expand' | 'full' | 'grouped' | 'multiQuery';

export interface Measurement {
  readonly sequences: number;
  readonly context: number; // tokens of each sequence
  /** Microseconds; of a way that was not measured there, undefined. */
  readonly took: Readonly<Record<MeasuredWay, number | undefined>>;
}

const row = (
  [sequences, context]: readonly [number, number],
  [absorbed, expand, full, grouped, multiQuery]: readonly (number | undefined)[],
): Measurement => ({ sequences, context, took: { absorbed, expand, full, grouped, multiQuery } });

export const measurements: readonly Measurement[] = [
  row([1, 512], [30, 93, 26, 16, 16]),
  row([1, 2048], [40, 230, 81, 25, 24]),
  row([1, 8192], [50, 700, 249, 39, 22]),
  row([1, 32_768], [81, 2514, 931, 117, 41]),
  row([1, 131_072], [224, 10_207, 3685, 419, 127]),
  row([16, 512], [51, 1947, 243, 32, 19]),
  row([16, 2048], [89, 7914, 929, 103, 40]),
  row([16, 8192], [257, 31_557, 3711, 397, 157]),
  row([16, 16_384], [441, undefined, 7297, 714, 256]),
];

const ways: readonly MeasuredWay[] = ['absorbed', 'expand', 'full', 'grouped', 'multiQuery'];
const groups = { full: measuredShape.heads, grouped: 8, multiQuery: 1 } as const;

/** Cached numbers a token. @throws RangeError for a way that was not measured */
export function measuredElements(way: MeasuredWay): number {
  requireOneOf('measuredElements', 'way', way, ways);
  if (way === 'absorbed' || way === 'expand') return latentElements(measuredShape);
  const { content, rotary, value } = measuredShape;
  return groups[way] * (content + rotary + value);
}

/** One layer and sequence; `tokens` cached ones and the new one. */
function costOf(way: MeasuredWay, tokens: number): Cost {
  if (way === 'absorbed' || way === 'expand') return latentCost(measuredShape, way, tokens);
  const { heads, content, rotary, value } = measuredShape;
  return {
    multiplyAdds: heads * tokens * (content + rotary + value),
    elementsRead: tokens * measuredElements(way),
  };
}

/**
 * What the roof of an H100 allows for the same, in microseconds: the cache read, and no more.
 *
 * @throws RangeError for a way that was not measured, no sequence or no token
 */
export function predicted(way: MeasuredWay, { sequences, context }: Measurement): number {
  requireOneOf('predicted', 'way', way, ways);
  requireWhole('predicted', 'sequences', sequences, 1);
  requireWhole('predicted', 'tokens of context', context, 1);
  const { multiplyAdds, elementsRead } = costOf(way, context);
  const { seconds } = timing(gpus.h100, 2 * multiplyAdds * sequences, 2 * elementsRead * sequences);
  return 1e6 * seconds;
}

/**
 * The measurement of so many sequences nearest to a context in ratio; of two, the shorter.
 *
 * @returns undefined where so many sequences were not measured
 * @throws RangeError for no sequence, or a context that is not above 0
 */
export function nearest(sequences: number, context: number): Measurement | undefined {
  requireWhole('nearest', 'sequences', sequences, 1);
  requirePositive('nearest', 'context', context);
  const far = (one: Measurement): number => Math.abs(Math.log(one.context / context));
  return measurements
    .filter((one) => one.sequences === sequences)
    .reduce<Measurement | undefined>(
      (best, one) => (best && far(best) <= far(one) ? best : one),
      undefined,
    );
}
