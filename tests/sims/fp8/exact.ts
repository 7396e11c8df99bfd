/** The tensor core's step a second way: whole numbers of any length, and E4M3 by its definition. */
import { normal, type Random } from '../../../sims/math/random.ts';

/** All finite values of E4M3 by their code: (−1)^S 2^(E−7) (1 + M/8), or 2^−6 M/8 where E is 0. */
export const valueOf = (code: number): number => {
  const [E, M] = [(code >> 3) & 15, code & 7];
  const size = E === 0 ? 2 ** -6 * (M / 8) : 2 ** (E - 7) * (1 + M / 8);
  return code < 128 ? size : -size;
};

/** The code nearest to a draw from N(0, 1), found by looking at all of them. */
export const halves = (random: Random, sign: (value: number) => number = (v) => v): number => {
  const wanted = sign(normal(random));
  let best = 0;
  for (let code = 0; code < 256; code++) {
    if ((code & 127) === 127) continue;
    if (Math.abs(valueOf(code) - wanted) < Math.abs(valueOf(best) - wanted)) best = code;
  }
  return best;
};

const point = 1100; // places after the point: every double is a whole number of 2^−1100

/** A double as a whole number of 2^−1100. */
function whole(value: number): bigint {
  let [mantissa, places] = [Math.abs(value), 0];
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    places++;
  }
  return (value < 0 ? -1n : 1n) * (BigInt(mantissa) << BigInt(point - places));
}

const size = (n: bigint): bigint => (n < 0n ? -n : n);
/** The place of the leading one, from its written form. */
const leading = (n: bigint): number => size(n).toString(2).length - 1;
const cut = (n: bigint, place: number): bigint => {
  const kept = (size(n) >> BigInt(place)) << BigInt(place);
  return n < 0n ? -kept : kept;
};

function toNumber(n: bigint): number {
  if (n === 0n) return 0;
  const drop = Math.max(0, leading(n) - 52); // never more than 14 bits are set
  return Number(n >> BigInt(drop)) * 2 ** (drop - point);
}

export function exactStep(a: readonly number[], b: readonly number[], c: number): number {
  const floor = (code: number): number =>
    Math.max(-6, Math.floor(Math.log2(Math.abs(valueOf(code)))));
  const terms = a.map((code, k) => (whole(valueOf(code)) * whole(valueOf(b[k]))) >> BigInt(point));
  const places = a.flatMap((code, k) =>
    terms[k] === 0n ? [] : [floor(code) + floor(b[k]) + point],
  );
  const carried = whole(c);
  if (carried !== 0n) places.push(leading(carried));
  if (places.length === 0) return c;
  const edge = Math.max(...places) - 13;
  const sum = [...terms, carried].reduce((total, term) => total + cut(term, edge), 0n);
  return sum === 0n ? 0 : toNumber(cut(sum, Math.max(0, leading(sum) - 13)));
}
