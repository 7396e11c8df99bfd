/** What a quantised matrix has made of its numbers. */
import type { Matrix } from '../../../../math/vector.ts';
import { decode } from '../../../format.ts';
import { isInt8 } from '../../../int8.ts';
import { restore, type Quantised } from '../../../quantise.ts';
import type { Target } from '../../../ruler.ts';
import type { Fates } from '../frame.ts';

/** Half a step of a normal number in E4M3 is at most this much of it. */
const kept = 1 / 16;
const most = 16; // bins

/** How many magnitudes a format has, 0 among them. */
export const magnitudesOf = (target: Target): number =>
  isInt8(target) ? target.largest + 1 : magnitudes(target);

function magnitudes(format: Exclude<Target, { readonly name: 'INT8' }>): number {
  const half = 2 ** (format.exponentBits + format.mantissaBits);
  const isNumber = (code: number): boolean => Number.isFinite(decode(code, format));
  return Array.from({ length: half }, (_, code) => code).filter(isNumber).length;
}

export interface Observed {
  readonly fates: Fates;
  readonly dead: number; // %
  readonly error: number; // %
  readonly top: number;
  readonly used: number;
  readonly histogram: number[]; // numbers by code from 0 up, at most sixteen bins of as many codes
}

/** @param isOut whether a number is the outlier: it is not counted */
export function observed(
  x: Matrix,
  quantised: Quantised,
  isOut: (i: number, j: number) => boolean,
): Observed {
  const back = restore(quantised);
  const { format, codes } = quantised;
  const all = magnitudesOf(format);
  const half = isInt8(format) ? 0 : 2 ** (format.exponentBits + format.mantissaBits);
  const counts = new Array<number>(all).fill(0);
  let [others, dead, squares, errors, top] = [0, 0, 0, 0, 0];
  const fates = x.map((row, i) =>
    row
      .map((entry, j) => {
        const code = isInt8(format) ? Math.abs(codes[i][j]) : codes[i][j] % half;
        top = Math.max(top, isInt8(format) ? code : decode(code, format));
        if (isOut(i, j)) return 'x';
        const off = back[i][j] - entry;
        others++;
        counts[code]++;
        squares += entry * entry;
        errors += off * off;
        if (back[i][j] === 0) {
          dead++;
          return 'z';
        }
        return Math.abs(off) <= Math.abs(entry) * kept ? 'k' : 'o';
      })
      .join(''),
  );
  const together = Math.ceil(all / most);
  const histogram = new Array<number>(Math.ceil(all / together)).fill(0);
  counts.forEach((count, code) => {
    histogram[Math.floor(code / together)] += count;
  });
  return {
    ...{ fates, top, histogram, used: counts.filter((count) => count > 0).length },
    ...{ dead: (100 * dead) / others, error: 100 * Math.sqrt(errors / squares) },
  };
}
