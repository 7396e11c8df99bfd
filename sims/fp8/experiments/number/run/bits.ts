/** The bits of a stored number as switches, and what each of them would make of it. */
import { decode, encode, widthOf } from '../../../format.ts';
import { isInt8 } from '../../../int8.ts';
import { storedIn, type Target } from '../../../ruler.ts';

const bytes = 256;

const widthIn = (target: Target): number => (isInt8(target) ? 8 : widthOf(target));

/** The code as a whole number; of INT8 in two's complement. */
const codeOf = (x: number, target: Target): number =>
  isInt8(target) ? (storedIn(x, target) + bytes) % bytes : encode(x, target);

const valueOf = (code: number, target: Target): number => {
  if (!isInt8(target)) return decode(code, target);
  return code > target.largest ? code - bytes : code;
};

/** From the sign on, each 0 or 1. */
export function bitsOf(x: number, target: Target): number[] {
  const width = widthIn(target);
  const code = codeOf(x, target);
  return Array.from({ length: width }, (_, i) => Math.floor(code / 2 ** (width - 1 - i)) % 2);
}

/** The value of the code with one bit turned, for each bit: a number, 'NaN' or 'Infinity'. */
export function flipsOf(x: number, target: Target): string[] {
  const bits = bitsOf(x, target);
  const code = codeOf(x, target);
  return bits.map((bit, i) => {
    const worth = 2 ** (bits.length - 1 - i);
    const value = valueOf(code + (bit === 1 ? -worth : worth), target);
    return Object.is(value, -0) ? '-0' : String(value);
  });
}
