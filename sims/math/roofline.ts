/**
 * The roofline: a step takes as long as its arithmetic or its memory traffic, whichever is longer.
 *
 * Williams et al., "Roofline", Communications of the ACM 52(4), 2009
 * DeepSeek-AI, github.com/deepseek-ai/FlashMLA, docs/20250422-new-kernel-deep-dive.md (FlashMLA)
 */
import { requireNotNegative, requirePositive } from './checks.ts';

export interface Gpu {
  readonly name: string;
  readonly bandwidth: number; // bytes/s
  readonly flops: number; // FLOP/s, dense BF16
  readonly fp8?: number; // FLOP/s, dense FP8, where the card multiplies in it
  readonly memory: number; // bytes
  readonly source: string;
}

export const gpus = {
  h800: {
    name: 'H800 SXM5',
    bandwidth: 3.35e12,
    flops: 865e12,
    memory: 80e9,
    source: 'FlashMLA deep dive 2025-04-22: 3.35 TB/s, 990 TFLOPS at peak, about 865 throttled',
  },
  h800peak: {
    name: 'H800 SXM5, unthrottled',
    bandwidth: 3.35e12,
    flops: 990e12,
    memory: 80e9,
    fp8: 1980e12,
    source:
      'FlashMLA deep dive 2025-04-22: 3.35 TB/s, 990 TFLOPS at peak; FP8 twice that (V3 §3.3.1)',
  },
  a100: {
    name: 'A100 SXM 80 GB',
    bandwidth: 2.039e12,
    flops: 312e12,
    memory: 80e9,
    source: 'NVIDIA A100 data sheet: 2,039 GB/s, 312 TFLOPS dense BF16',
  },
  h100: {
    name: 'H100 SXM 80 GB',
    bandwidth: 3.35e12,
    flops: 989e12,
    fp8: 1979e12,
    memory: 80e9,
    source: 'NVIDIA H100 data sheet: 3.35 TB/s, 989 TFLOPS dense BF16, 1,979 FP8',
  },
  h200: {
    name: 'H200 SXM',
    bandwidth: 4.8e12,
    flops: 989e12,
    fp8: 1979e12,
    memory: 141e9,
    source: 'NVIDIA H200 data sheet: 4.8 TB/s, 989 TFLOPS dense BF16, 1,979 FP8',
  },
  b200: {
    name: 'B200 (HGX)',
    bandwidth: 8e12,
    flops: 2250e12,
    fp8: 4500e12,
    memory: 180e9,
    source: 'NVIDIA HGX B200 data sheet: 8 TB/s, 2,250 TFLOPS dense BF16, 4,500 FP8',
  },
} as const satisfies Readonly<Record<string, Gpu>>;

export interface Timing {
  readonly seconds: number;
  readonly bound: 'memory' | 'compute';
  readonly intensity: number; // FLOP/byte
  readonly attained: number; // FLOP/s
}

/**
 * The longer of FLOPs / peak and bytes / bandwidth.
 *
 * @throws RangeError for work or a card that is not positive and finite, or whose time is not
 */
export function timing(gpu: Gpu, flops: number, bytes: number): Timing {
  requireGpu('timing', gpu);
  if (!(flops > 0 && bytes > 0 && Number.isFinite(flops) && Number.isFinite(bytes))) {
    throw new RangeError(`timing requires positive work, got ${flops} FLOPs and ${bytes} bytes`);
  }
  const arithmetic = flops / gpu.flops;
  const traffic = bytes / gpu.bandwidth;
  const seconds = Math.max(arithmetic, traffic);
  requirePositive('timing', 'time', seconds);
  const bound = arithmetic > traffic ? 'compute' : 'memory';
  return { seconds, bound, intensity: flops / bytes, attained: flops / seconds };
}

/** FLOP/byte above which arithmetic is the limit. */
export function ridge(gpu: Gpu): number {
  requireGpu('ridge', gpu);
  return gpu.flops / gpu.bandwidth;
}

/** min(peak, bandwidth · intensity), FLOP/s. */
export function attainable(gpu: Gpu, intensity: number): number {
  requireGpu('attainable', gpu);
  requireNotNegative('attainable', 'intensity', intensity);
  return Math.min(gpu.flops, gpu.bandwidth * intensity);
}

function requireGpu(who: string, { bandwidth, flops }: Gpu): void {
  requirePositive(who, 'bandwidth', bandwidth);
  requirePositive(who, 'peak', flops);
}
