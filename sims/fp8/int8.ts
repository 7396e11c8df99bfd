/**
 * Eight-bit whole numbers, for contrast: 255 even steps from −127 to 127, no exponent of their own.
 */
import { roundTiesToEven } from './binary.ts';

/** Symmetric: −128 is not used. */
export const int8 = { name: 'INT8', largest: 127 } as const;

/** Among formats. */
export const isInt8 = (format: object): format is typeof int8 => format === int8;

/**
 * To the nearest whole number, ties to even, at most 127 from 0.
 *
 * @throws {RangeError} where x is not finite
 */
export function encodeInt8(x: number): number {
  if (!Number.isFinite(x)) throw new RangeError(`encodeInt8 requires a finite number, got ${x}`);
  const magnitude = Math.min(roundTiesToEven(Math.abs(x)), int8.largest);
  return x < 0 && magnitude > 0 ? -magnitude : magnitude;
}
