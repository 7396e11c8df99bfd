/**
 * Rounding to a small float fast, for training: the same values as `encode` and `decode`, without
 * codes. A number plus one and a half times the right power of two loses exactly the bits that the
 * format lacks, rounded as the format rounds: to nearest, ties to even.
 */
import { largestOf, smallestNormalOf } from './format.ts';
import type { Format } from './formats.ts';

/** What is stored for a finite number; beyond the largest value it saturates. */
export type Rounder = (x: number) => number;

const float = new Float32Array(1);
const bits = new Uint32Array(float.buffer);
const float32Bias = 127;
const doubleBits = 52;

/**
 * The distance between the neighbours of |x| in a format, as if it went on beyond its largest value:
 * half of it is the least change that rounding sees.
 *
 * @param x finite, in the range of float32
 *
 * @inner checked by stepsOf
 */
export function stepOf(x: number, { mantissaBits }: Format, leastExponent: number): number {
  return 2 ** (Math.max(exponentFast(x), leastExponent) - mantissaBits);
}

/**
 * ⌊log₂|x|⌋, or one more just below a power of two, where rounding arrives anyway. Below float32's
 * normal numbers it stops.
 */
function exponentFast(x: number): number {
  float[0] = x;
  return ((bits[0] >>> 23) & 0xff) - float32Bias;
}

const rounders = new WeakMap<Format, Rounder>();

/** @throws RangeError for a format that does not round to nearest, or has no zero */
export function rounderOf(format: Format): Rounder {
  const known = rounders.get(format);
  if (known) return known;
  if (format.rounding !== 'nearest' || !format.hasZero || !format.signed) {
    throw new RangeError(
      `rounderOf requires a signed format that rounds to nearest, got ${format.name}`,
    );
  }
  const largest = largestOf(format);
  const least = Math.log2(smallestNormalOf(format));
  const shifts = Array.from(
    { length: 256 },
    (_, field) =>
      1.5 * 2 ** (Math.max(field - float32Bias, least) - format.mantissaBits + doubleBits),
  );
  const round: Rounder = (x) => {
    float[0] = x;
    const shift = shifts[(bits[0] >>> 23) & 0xff];
    const rounded = x + shift - shift;
    return rounded > largest ? largest : rounded < -largest ? -largest : rounded;
  };
  rounders.set(format, round);
  return round;
}
