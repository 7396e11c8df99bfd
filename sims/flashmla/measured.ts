/**
 * Speeds that were measured elsewhere: of the published kernels as DeepSeek gives them, and of plain
 * attention on one H100 as we took the time. None of them is computed here.
 */
import { requireFinite, requireWhole } from '../math/checks.ts';
import { decodeFlops, intensity, type Way } from './costs.ts';

/** Where our own times were taken. */
export const conditions = {
  card: 'NVIDIA H100 80GB HBM3',
  software: 'PyTorch 2.11, CUDA 13.0, driver 580',
  how: 'plain PyTorch in bf16 with CUDA graphs, median of 20; one layer, one new token a sequence',
  date: '2026-11',
} as const;

export interface Latency {
  readonly way: Way;
  readonly groups: number; // key heads
  readonly sequences: number;
  readonly context: number; // tokens of each
  readonly took: number; // µs; of MLA with the two absorbed products
}

const latency = (
  way: Way,
  groups: number,
  times: readonly (readonly [sequences: number, context: number, took: number])[],
): Latency[] =>
  times.map(([sequences, context, took]) => ({ way, groups, sequences, context, took }));

/** 128 heads of V3's sizes. */
export const latencies: readonly Latency[] = [
  ...latency('mla', 1, [
    ...([
      [1, 512, 30],
      [1, 2048, 40],
      [1, 8192, 50],
      [1, 32_768, 81],
      [1, 131_072, 224],
    ] as const),
    ...([
      [16, 512, 51],
      [16, 2048, 89],
      [16, 8192, 257],
      [16, 16_384, 441],
    ] as const),
  ]),
  ...latency('mha', 128, [
    ...([
      [1, 512, 26],
      [1, 2048, 81],
      [1, 8192, 249],
      [1, 32_768, 931],
      [1, 131_072, 3685],
    ] as const),
    ...([
      [16, 512, 243],
      [16, 2048, 929],
      [16, 8192, 3711],
      [16, 16_384, 7297],
    ] as const),
  ]),
  ...latency('gqa', 8, [
    ...([
      [1, 512, 16],
      [1, 2048, 25],
      [1, 8192, 39],
      [1, 32_768, 117],
      [1, 131_072, 419],
    ] as const),
    ...([
      [16, 512, 32],
      [16, 2048, 103],
      [16, 8192, 397],
      [16, 16_384, 714],
    ] as const),
  ]),
];

const heads = 128;

/**
 * A latency as a point under a roof: attention's own FLOP over the whole time.
 *
 * @throws RangeError for a time that is not positive, or what `intensity` refuses
 */
export function pointOf(one: Latency): { readonly intensity: number; readonly flops: number } {
  const { way, groups, context, sequences, took } = one;
  const work = { way, heads, queries: 1, context, groups };
  if (!(took > 0 && Number.isFinite(took))) {
    throw new RangeError(`pointOf requires a time above 0, got ${took}`);
  }
  requireWhole('pointOf', 'sequences', sequences, 1);
  const flops = (sequences * decodeFlops(work)) / (took * 1e-6);
  requireFinite('pointOf', 'speed', flops);
  return { intensity: intensity(work), flops };
}

/** What a published kernel reaches at best, as its authors give it. */
export interface Published {
  readonly name: string;
  readonly card: 'h800' | 'b200';
  readonly cache: 'bf16' | 'fp8';
  readonly flops: number; // FLOP/s
  readonly date: string;
  readonly source: string;
}

/** Of decoding; bound by arithmetic, at an intensity that is not given. */
export const published: readonly Published[] = [
  {
    ...{ name: 'dense', card: 'h800', cache: 'bf16', flops: 660e12, date: '2025-04-22' },
    source: 'FlashMLA code, README; 640 in the deep-dive of 2025-09-29',
  },
  {
    ...{
      name: 'dense, first release',
      card: 'h800',
      cache: 'bf16',
      flops: 580e12,
      date: '2025-02-24',
    },
    source: 'FlashMLA code, first README',
  },
  {
    ...{ name: 'sparse', card: 'h800', cache: 'fp8', flops: 410e12, date: '2025-09-29' },
    source: 'FlashMLA code, deep-dive of 2025-09-29: batch 128, 128 heads, s_q 2, top-k 2,048',
  },
  {
    ...{
      name: 'sparse, no crossover',
      card: 'h800',
      cache: 'fp8',
      flops: 250e12,
      date: '2025-09-29',
    },
    source: 'FlashMLA code, deep-dive of 2025-09-29',
  },
  {
    ...{ name: 'sparse', card: 'b200', cache: 'fp8', flops: 350e12, date: '2025-09-29' },
    source: 'FlashMLA code, README: "not really optimized yet"',
  },
];
