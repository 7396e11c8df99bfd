/**
 * Small floats: from a number to the code that stores it and back, in exact doubles.
 *
 * DeepSeek-AI, "DeepSeek-V3 Technical Report", arXiv:2412.19437, section 3.3 (V3)
 * Micikevicius et al., "FP8 Formats for Deep Learning", arXiv:2209.05433, section 3 (FP8)
 *
 * A code is sign | exponent field | mantissa field, read as a whole number.
 */
import { exponentOf, powerOf, roundTiesToEven } from './binary.ts';
import { requireFormat, type Format } from './formats.ts';

/**
 * What becomes of a finite number that the format does not reach: its largest value; ∞, or NaN where
 * there is no ∞; or an error.
 */
export type Beyond = 'saturate' | 'special' | 'refuse';

/** What follows from a format's fields. */
export interface Grid {
  readonly width: number; // bits of a code
  readonly half: number; // codes of one sign: what the sign bit is worth
  readonly unit: number; // mantissas of one exponent
  readonly least: number; // exponent of the smallest normal value
  readonly last: number; // the largest finite code, without sign
  readonly largest: number; // its value
  readonly threshold: number; // half a step above it: from here on a number is beyond
}

const grids = new WeakMap<Format, Grid>();
/** Codes are asked for one after another in one format. */
let latest: { readonly format: Format; readonly grid: Grid } | undefined;

function gridOf(who: string, format: Format): Grid {
  if (latest?.format === format) return latest.grid;
  const isObject = typeof format === 'object' && format !== null;
  const grid = (isObject ? grids.get(format) : undefined) ?? newGrid(who, format);
  grids.set(format, grid);
  latest = { format, grid };
  return grid;
}

function newGrid(who: string, format: Format): Grid {
  requireFormat(who, format);
  const { exponentBits, mantissaBits, bias, signed, hasNaN, hasInfinities, hasZero } = format;
  const unit = 2 ** mantissaBits;
  const half = 2 ** exponentBits * unit;
  const last = half - 1 - (hasInfinities ? unit : Number(hasNaN));
  const largest = magnitudeOf(last, unit, format);
  const threshold = largest + 2 ** (exponentOf(largest) - mantissaBits - 1);
  const width = exponentBits + mantissaBits + Number(signed);
  return { width, half, unit, least: Number(hasZero) - bias, last, largest, threshold };
}

/**
 * The value of a code without its sign: 2^(field − bias) · (1 + mantissa), or below the normal numbers
 * 2^(1 − bias) · mantissa (FP8 section 3).
 *
 * @inner checked by decode
 */
export function magnitudeOf(code: number, unit: number, { bias, hasZero }: Format): number {
  const field = Math.floor(code / unit);
  const mantissa = (code % unit) / unit;
  if (hasZero && field === 0) return mantissa * powerOf(1 - bias);
  return (1 + mantissa) * powerOf(field - bias);
}

/** Bits of a code, the sign included. */
export const widthOf = (format: Format): number => gridOf('widthOf', format).width;

/** The largest finite value. */
export const largestOf = (format: Format): number => gridOf('largestOf', format).largest;

/** The smallest positive value: subnormal, where there are subnormals. */
export function smallestOf(format: Format): number {
  gridOf('smallestOf', format);
  return decode(Number(format.hasZero), format);
}

/** The smallest value whose mantissa begins with 1. */
export const smallestNormalOf = (format: Format): number =>
  2 ** gridOf('smallestNormalOf', format).least;

/**
 * The value of a code: a finite number, NaN, or an infinity; negative zero included.
 *
 * @param code a whole number from 0 to 2^width − 1
 * @throws {RangeError} where there is no such code or format
 */
export function decode(code: number, format: Format): number {
  const { width, half, unit, last } = gridOf('decode', format);
  if (!Number.isInteger(code) || code < 0 || code >= 2 ** width) {
    throw new RangeError(`decode requires a code of ${width} bits, got ${code}`);
  }
  const negative = code >= half;
  const rest = negative ? code - half : code;
  let magnitude = NaN;
  if (rest <= last) magnitude = magnitudeOf(rest, unit, format);
  else if (format.hasInfinities && rest === last + 1) magnitude = Infinity;
  return negative ? -magnitude : magnitude;
}

/**
 * The place of a positive magnitude on the format's grid, as if that went on beyond its largest: the
 * nearest, of two as near the even one (FP8 section 3).
 *
 * @inner checked by encode
 */
export function placeOf(magnitude: number, format: Format, grid: Grid, negative: boolean): number {
  const { unit, least } = grid;
  const exponent = Math.max(exponentOf(magnitude), least);
  const steps = (magnitude / powerOf(exponent)) * unit; // exact: powers of two
  let place;
  if (format.rounding === 'nearest') place = roundTiesToEven(steps);
  else place = negative ? Math.floor(steps) : Math.max(Math.ceil(steps), 1);
  const before = (exponent - least) * unit;
  return format.hasZero ? place + before : Math.max(place - unit, 0) + before;
}

function lacks(what: string, format: Format, x: unknown): never {
  throw new RangeError(`encode requires ${what} for ${format.name}, got ${String(x)}`);
}

/** Of NaN and the infinities, where the format has them. */
function encodeSpecial(x: number, format: Format, { half, last }: Grid): number {
  if (Number.isNaN(x)) return format.hasNaN ? half - 1 : lacks('a number, not NaN,', format, x);
  if (!format.hasInfinities) lacks('a finite number', format, x);
  return x < 0 ? half + last + 1 : last + 1;
}

/**
 * The code of a number. NaN and ∞ are kept where the format has them; −0 is the code of −0.
 *
 * @param beyond what becomes of a finite number half a step or more above the largest value (above it
 * at all, where rounding goes up)
 * @throws {RangeError} where the format has no such value: NaN, ∞, 0, a negative number, or one that
 * is beyond and refused
 */
export function encode(x: number, format: Format, beyond: Beyond = 'saturate'): number {
  const grid = gridOf('encode', format);
  const { half, last } = grid;
  if (beyond !== 'saturate' && beyond !== 'special' && beyond !== 'refuse') {
    throw new RangeError(`encode requires saturate, special or refuse, got ${String(beyond)}`);
  }
  if (typeof x !== 'number') lacks('a number', format, x);
  const magnitude = Math.abs(x);
  if (x < 0 && !format.signed) lacks('a number that is not negative', format, x);
  if (!(magnitude < Infinity)) return encodeSpecial(x, format, grid);
  const sign = format.signed && (x < 0 || Object.is(x, -0)) ? half : 0;
  if (magnitude === 0) return format.hasZero ? sign : lacks('a number other than 0', format, x);
  const place = placeOf(magnitude, format, grid, x < 0);
  const isBeyond =
    format.rounding === 'nearest' ? magnitude >= grid.threshold : x > 0 && place > last;
  if (!isBeyond || beyond === 'saturate') return sign + Math.min(place, last);
  if (beyond === 'refuse') lacks(`at most ${grid.largest}`, format, x);
  if (!format.hasInfinities && !format.hasNaN) lacks('a number that it reaches', format, x);
  return encodeSpecial(format.hasInfinities ? x * Infinity : NaN, format, grid);
}

/** The value that is stored for a number. */
export const stored = (x: number, format: Format, beyond: Beyond = 'saturate'): number =>
  decode(encode(x, format, beyond), format);

/** All finite values, ascending, zero once. */
export function valuesOf(format: Format): number[] {
  const { last } = gridOf('valuesOf', format);
  const up = Array.from({ length: last + 1 }, (_, code) => decode(code, format));
  if (!format.signed) return up;
  const positive = up.filter((value) => value > 0);
  return [...positive.map((value) => -value).reverse(), ...up];
}
