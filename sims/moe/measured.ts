/**
 * How long experts of equal arithmetic take when they are cut finer, as measured on one card.
 *
 * NVIDIA H100 80GB HBM3, driver 580, CUDA 13.0, PyTorch 2.11, November 2026: 8,192 tokens of width
 * 2,048 through 8m experts of width 5,632 / m, 2m for each token, by PyTorch's grouped product in
 * bf16; median of 20. Sorting tokens to experts and back is not included. A tuned kernel is faster.
 */
import { requireFinite, requirePositive } from '../math/checks.ts';

export interface Cut {
  readonly m: number; // pieces of an expert
  readonly time: number; // µs
}

export const measuredOn = 'H100, CUDA 13.0, PyTorch 2.11, 2026-11';

export const cuts = [
  { m: 1, time: 1039 },
  { m: 2, time: 1087 },
  { m: 4, time: 1244 },
  { m: 8, time: 1389 },
  { m: 16, time: 1866 },
  { m: 32, time: 2407 },
] as const satisfies readonly Cut[];

/** Two matrices an expert; the arithmetic is the same for every m. */
const flops = 2 * 8192 * 2 * 2 * 2048 * 5632;

/** TFLOP/s. @throws RangeError for a time that is none */
export function rateOf({ time }: Cut): number {
  requirePositive('rateOf', 'time', time);
  requireFinite('rateOf', 'rate', flops / time);
  return flops / time / 1e6;
}

/** How many times as long as uncut experts. @throws RangeError for a time that is none */
export function slowdown({ time }: Cut): number {
  requirePositive('slowdown', 'time', time);
  return time / cuts[0].time;
}
