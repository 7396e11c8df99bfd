/**
 * Rotary position embedding: each pair of numbers turns by an angle proportional to the position.
 *
 * Su et al., "RoFormer: Enhanced Transformer with Rotary Position Embedding", arXiv:2104.09864 (RoPE)
 * DeepSeek-AI, github.com/deepseek-ai/DeepSeek-V3, inference/model.py (code)
 *
 * d rotary numbers make d/2 pairs; pair i turns by θ_i radians a token.
 */
import { requireEach, requireFinite } from '../math/checks.ts';
import type { Vector } from '../math/vector.ts';

/**
 * θ_i = base^(−2i/d), fastest first (RoPE section 3.2.2).
 *
 * @param size d, the numbers that rotate; 0 for none
 * @returns [d/2], radians a token
 * @throws RangeError for a size that is not even or more than a million, or a base that is not above 1
 */
export function frequencies(size: number, base = 10_000): number[] {
  if (!Number.isInteger(size) || size < 0 || size % 2 !== 0) {
    throw new RangeError(`frequencies requires an even size, got ${size}`);
  }
  if (size > 1e6)
    throw new RangeError(`frequencies requires a size of at most 1000000, got ${size}`);
  if (!(base > 1 && Number.isFinite(base))) {
    throw new RangeError(`frequencies requires a base above 1, got ${base}`);
  }
  return Array.from({ length: size / 2 }, (_, i) => base ** ((-2 * i) / size));
}

/**
 * Rotates a vector to its position. The pairs are neighbours, (x₀, x₁), (x₂, x₃) …, as in the code;
 * pairing the two halves instead gives other numbers for the same weights.
 *
 * @param position tokens from the start; there is no table that could end
 * @param speeds θ, radians a token  [x.length / 2]
 * @throws RangeError for an odd length, another number of speeds, or numbers that are not finite
 */
export function rope(
  x: Vector,
  position: number,
  speeds: Vector = frequencies(x.length),
): number[] {
  if (x.length % 2 !== 0) throw new RangeError(`rope requires pairs, got ${x.length} numbers`);
  if (speeds.length !== x.length / 2) {
    throw new RangeError(`rope requires ${x.length / 2} frequencies, got ${speeds.length}`);
  }
  if (!Number.isFinite(position)) {
    throw new RangeError(`rope requires a finite position, got ${position}`);
  }
  const result = new Array<number>(x.length);
  let none = 0; // of finite numbers x − x is 0, of others NaN
  for (let i = 0; i < speeds.length; i++) {
    const cos = Math.cos(position * speeds[i]);
    const sin = Math.sin(position * speeds[i]);
    const even = x[2 * i] * cos - x[2 * i + 1] * sin;
    const odd = x[2 * i] * sin + x[2 * i + 1] * cos;
    result[2 * i] = even;
    result[2 * i + 1] = odd;
    none += even - even + (odd - odd);
  }
  if (none !== 0) refuse(x, position, speeds, result);
  return result;
}

/** Says what it was that made a result no number. */
function refuse(x: Vector, position: number, speeds: Vector, result: Vector): void {
  requireEach('rope', 'numbers', x, x.length);
  requireEach('rope', 'frequencies', speeds, speeds.length);
  for (const speed of speeds) requireFinite('rope', 'angle', position * speed);
  requireEach('rope', 'turned numbers', result, x.length);
}
