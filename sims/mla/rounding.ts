/**
 * A cache whose numbers keep few bits. DeepSeek-V2 stores about 6 a number (arXiv:2405.04434,
 * section 3.2.3) and does not publish how; here each row has one scale, and its steps are even.
 */
import { norm, type Matrix, type Vector } from '../math/vector.ts';
import { latentAttention, latentCache } from './latent.ts';
import { requireFinite, requirePositive } from '../math/checks.ts';
import type { Cache } from './counting.ts';
import type { LatentShape, LatentWeights } from './weights.ts';

/**
 * To the nearest of 2^bits − 1 even steps around 0, the farthest of them the largest entry.
 *
 * @param bits 2 … 16
 * @throws {RangeError} where bits are none of these, or an entry is not finite
 */
export function rounded(x: Vector, bits: number): number[] {
  requireBits('rounded', bits);
  const bad = x.find((entry) => !Number.isFinite(entry));
  if (bad !== undefined) throw new RangeError(`rounded requires finite entries, got ${bad}`);
  const largest = x.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
  if (largest === 0) return x.map(() => 0);
  const steps = 2 ** (bits - 1) - 1;
  return x.map((entry) => (Math.round((entry / largest) * steps) / steps) * largest);
}

function requireBits(who: string, bits: number): void {
  if (!Number.isInteger(bits) || bits < 2 || bits > 16) {
    throw new RangeError(`${who} requires bits from 2 to 16, got ${bits}`);
  }
}

/** A cache of latents that rounds what is appended. @throws RangeError for sizes or bits that are none */
export function roundedCache(shape: LatentShape, bits: number): Cache {
  requireBits('roundedCache', bits);
  const cache = latentCache(shape);
  return Object.assign(Object.create(cache) as Cache, {
    append: (row: Vector) => cache.append(rounded(row, bits)),
  });
}

/**
 * What rounding the cache changes of attention's outputs, in parts of their size.
 *
 * @param hidden [S, d]
 * @throws RangeError for what latentAttention refuses, and for outputs of no size, or too large a one
 */
export function roundingError(
  hidden: Matrix,
  weights: LatentWeights,
  shape: LatentShape,
  bits: number,
): number {
  const right = latentAttention(hidden, weights, shape).outputs.flat();
  const cache = roundedCache(shape, bits);
  const other = latentAttention(hidden, weights, shape, { cache }).outputs.flat();
  const size = norm(right);
  requirePositive('roundingError', 'size of the outputs', size);
  const error = norm(other.map((entry, i) => entry - right[i])) / size;
  requireFinite('roundingError', 'error', error);
  return error;
}
