/** What a double consists of, without a logarithm that could round. */

const bits = new DataView(new ArrayBuffer(8));

/**
 * ⌊log₂|x|⌋, exact for every double, subnormal ones included.
 *
 * @throws {RangeError} where x is 0 or not finite
 */
export function exponentOf(x: number): number {
  if (x === 0 || !Number.isFinite(x)) {
    throw new RangeError(`exponentOf requires a finite number other than 0, got ${x}`);
  }
  bits.setFloat64(0, x);
  const biased = (bits.getUint16(0) >>> 4) & 0x7ff;
  return biased > 0 ? biased - 1023 : exponentOf(x * 2 ** 54) - 54;
}

/** From the smallest double above 0 on. */
const powers = Float64Array.from({ length: 2098 }, (_, i) => 2 ** (i - 1074));

/**
 * 2^exponent from a table: in a loop over a matrix `**` takes longer than all the rest.
 *
 * @inner checked by encode
 */
export const powerOf = (exponent: number): number => powers[exponent + 1074];

/**
 * To the nearest whole number, ties to the even one: what `Math.round` does not do. Exact below 2⁵¹.
 *
 * @param x at least 0
 *
 * @inner checked by encode
 */
export function roundTiesToEven(x: number): number {
  const below = Math.floor(x);
  const rest = x - below;
  if (rest !== 0.5) return rest < 0.5 ? below : below + 1;
  return below % 2 === 0 ? below : below + 1;
}
