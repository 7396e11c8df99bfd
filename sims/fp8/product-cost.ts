/**
 * What one product of matrices costs a card: its arithmetic, and the bytes that it must at least
 * move, each matrix once.
 *
 * DeepGEMM, github.com/deepseek-ai/DeepGEMM, README of 2025-02-25: its GB/s are these bytes over
 * its times. Williams et al., "Roofline", Communications of the ACM 52(4), 2009
 */
import { requireNotNegative, requirePositive, requireWhole } from '../math/checks.ts';
import { timing, type Gpu, type Timing } from '../math/roofline.ts';

/** D [m][n] = A [m][k] times the transpose of B [n][k]. */
export interface ProductShape {
  readonly m: number; // rows of A: tokens
  readonly n: number; // rows of B: output channels
  readonly k: number; // what is summed over: input channels
}

/** Bytes of one entry. */
export interface EntryBytes {
  readonly operand: 1 | 2; // FP8 or BF16, of A and B
  readonly output: 2 | 4; // BF16 or float32, of D
  /** FP8 only: a float32 for each 1×128 of A and each 128×128 of B (V3 §3.3.2). */
  readonly scales: boolean;
}

export interface ProductCost {
  readonly flops: number; // a multiplication and an addition are two
  readonly a: number; // bytes
  readonly b: number; // bytes
  readonly d: number; // bytes
  readonly scales: number; // bytes
}

/** How many channels share a scale (V3 §3.3.2). */
const group = 128;

/** @throws RangeError for sides that are no whole numbers above 0, or bytes that no format has */
export function productCost({ m, n, k }: ProductShape, bytes: EntryBytes): ProductCost {
  requireWhole('productCost', 'm', m, 1);
  requireWhole('productCost', 'n', n, 1);
  requireWhole('productCost', 'k', k, 1);
  requireBytes('productCost', 'operand', bytes.operand, [1, 2]);
  requireBytes('productCost', 'output', bytes.output, [2, 4]);
  const groups = Math.ceil(k / group);
  return {
    flops: 2 * m * n * k,
    a: bytes.operand * m * k,
    b: bytes.operand * n * k,
    d: bytes.output * m * n,
    scales: bytes.scales ? 4 * groups * (m + Math.ceil(n / group)) : 0,
  };
}

/** Of all that is moved. @throws RangeError for bytes below 0 */
export function bytesOf({ a, b, d, scales }: ProductCost): number {
  for (const bytes of [a, b, d, scales]) requireNotNegative('bytesOf', 'bytes', bytes);
  return a + b + d + scales;
}

/** The card's peak in the operands' precision, FLOP/s. @throws RangeError where it has none */
export function peakOf(gpu: Gpu, operand: EntryBytes['operand']): number {
  requireBytes('peakOf', 'operand', operand, [1, 2]);
  const peak = operand === 1 ? gpu.fp8 : gpu.flops;
  if (peak === undefined) throw new RangeError(`peakOf requires a card with FP8, got ${gpu.name}`);
  requirePositive('peakOf', 'peak', peak);
  return peak;
}

function requireBytes(who: string, what: string, bytes: number, known: readonly number[]): void {
  if (!known.includes(bytes)) {
    throw new RangeError(`${who} requires an ${what} of ${known.join(' or ')} bytes, got ${bytes}`);
  }
}

/**
 * The longer of arithmetic and traffic: all of one hidden behind the other.
 *
 * @throws RangeError as `productCost`, `peakOf` and `timing`
 */
export function productTiming(gpu: Gpu, shape: ProductShape, bytes: EntryBytes): Timing {
  const cost = productCost(shape, bytes);
  return timing({ ...gpu, flops: peakOf(gpu, bytes.operand) }, cost.flops, bytesOf(cost));
}

/**
 * The same where D is written only after its sums are done, with nothing beside it: seconds. Our
 * own bound, for what a small k does; a kernel hides part of it behind the next tile.
 *
 * @throws RangeError as `productTiming`
 */
export function epilogueSeconds(gpu: Gpu, shape: ProductShape, bytes: EntryBytes): number {
  requirePositive('epilogueSeconds', 'bandwidth', gpu.bandwidth);
  const { flops, a, b, d, scales } = productCost(shape, bytes);
  const sums = Math.max(flops / peakOf(gpu, bytes.operand), (a + b + scales) / gpu.bandwidth);
  const seconds = sums + d / gpu.bandwidth;
  requirePositive('epilogueSeconds', 'time', seconds);
  return seconds;
}
