/**
 * What a number meets in a format: the value stored for it, and the values to both sides.
 *
 * Micikevicius et al., "FP8 Formats for Deep Learning", arXiv:2209.05433, table 1 (FP8)
 */
import { decode, encode, largestOf, stored, valuesOf } from './format.ts';
import type { Format } from './formats.ts';
import { encodeInt8, isInt8, type int8 } from './int8.ts';

/** A format, or the eight-bit whole numbers beside them. */
export type Target = Format | typeof int8;

/** The stored value of a finite number; beyond the largest value, that value. */
export const storedIn = (x: number, target: Target): number =>
  isInt8(target) ? encodeInt8(x) : stored(x, target, 'saturate');

/** The largest value of a format. */
export const lastOf = (target: Target): number =>
  isInt8(target) ? target.largest : largestOf(target);

/** How many different finite values a format has. */
export const countOf = (target: Target): number =>
  isInt8(target) ? 2 * target.largest + 1 : valuesOf(target).length;

/** The values between which a magnitude lies. */
export interface Neighbours {
  /** The largest value that is not above it. */
  readonly below: number;
  /** The smallest value above it; none from the largest value on. */
  readonly above: number | undefined;
}

/**
 * The neighbours of |x|. Their distance is the step of the format there: it doubles from one power of
 * two to the next, where whole numbers have the same step everywhere.
 *
 * @throws {RangeError} where x is not finite, or lies below the smallest value of a format without zero
 */
export function neighbours(x: number, target: Target): Neighbours {
  const magnitude = Math.abs(x);
  if (!(magnitude < Infinity)) {
    throw new RangeError(`neighbours requires a finite number, got ${x}`);
  }
  if (magnitude >= lastOf(target)) return { below: lastOf(target), above: undefined };
  if (isInt8(target)) {
    const below = Math.floor(magnitude);
    return { below, above: below + 1 };
  }
  const code = encode(magnitude, target);
  const value = decode(code, target);
  if (value <= magnitude) return { below: value, above: decode(code + 1, target) };
  if (code === 0) {
    throw new RangeError(`neighbours requires a number of at least ${value}, got ${x}`);
  }
  return { below: decode(code - 1, target), above: value };
}
