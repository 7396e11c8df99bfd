/**
 * An E4M3 code as the tensor core takes it apart: what it is worth, and the exponent by which its
 * products are aligned. Measured by us on one NVIDIA H100 (H100).
 */
import type { Vector } from '../math/vector.ts';
import { decode } from './format.ts';
import { formats } from './formats.ts';

const exponentMask = 15;
const withoutSign = 0x7f;
const { bias, mantissaBits } = formats.e4m3;

/** Values of all codes; NaN for the two that are none. */
const values: readonly number[] = Array.from({ length: 256 }, (_, c) => decode(c, formats.e4m3));

/** @inner checked by step */
export const operandValue = (code: number): number => values[code];

/** Of either sign. @inner checked by step */
export const isZero = (code: number): boolean => (code & withoutSign) === 0;

/**
 * The exponent as the hardware reads it, max(⌊log2|x|⌋, −6): it does not look for the leading one of
 * a subnormal (H100 rule 1).
 *
 * @inner checked by step
 */
export const operandExponent = (code: number): number =>
  Math.max((code >> mantissaBits) & exponentMask, 1) - bias;

/** @inner checked by step */
export function requireCodes(who: string, codes: Vector, length: number): void {
  if (codes.length !== length) {
    throw new RangeError(`${who} requires rows of ${length} codes, got ${codes.length}`);
  }
  for (let k = 0; k < codes.length; k++) {
    const code = codes[k];
    if (!Number.isInteger(code) || code < 0 || code > 255) {
      throw new RangeError(`${who} requires codes from 0 to 255, got ${code} at ${k}`);
    }
    if (Number.isNaN(values[code])) {
      throw new RangeError(`${who} requires codes of numbers, got NaN (${code}) at ${k}`);
    }
  }
}
