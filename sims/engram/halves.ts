/**
 * The same hash as hash.ts without a BigInt: 64 bits as two halves of 32, every intermediate
 * product below 2⁵³. Measured two to three times as fast (tests/bench/engram.ts), equal for every id
 * below 2²¹ either side of zero; what trains and what fills tables uses this one.
 */
import type { Ngram } from './hash.ts';

export interface Hasher {
  /** The slot of an n-gram in a table of `size` slots. */
  slot(ngram: Ngram, size: number): number;
  /** The slots in several tables: the mix is made once  [sizes.length] */
  slots(ngram: Ngram, sizes: readonly number[]): number[];
}

const word = 2 ** 32;
const largestId = 2 ** 21;
const largestTable = 2 ** 36;

/** Takes the multipliers apart once. */
export function hasher(factors: readonly bigint[]): Hasher {
  const high = factors.map((factor) => Number(BigInt.asIntN(64, factor) >> 32n)); // signed
  const low = factors.map((factor) => Number(factor & 0xffffffffn)); // unsigned
  let mixedHigh = 0;
  let mixedLow = 0;

  function mix(ngram: Ngram): void {
    if (ngram.length > high.length) {
      throw new RangeError(
        `hasher requires a multiplier for each of ${ngram.length} tokens, got ${high.length}`,
      );
    }
    if (ngram.length === 0) throw new RangeError('hasher requires at least one token, got 0');
    mixedHigh = 0;
    mixedLow = 0;
    for (let place = 0; place < ngram.length; place++) {
      const id = ngram[place];
      if (!Number.isInteger(id) || id >= largestId || id <= -largestId) {
        throw new RangeError(`hasher requires ids below 2^21 in size, got ${id}`);
      }
      const product = id * low[place]; // |product| < 2⁵³
      mixedLow ^= product; // ^ keeps the low 32 bits of either side
      mixedHigh ^= id * high[place] + Math.floor(product / word);
    }
  }

  function reduce(size: number): number {
    if (!Number.isInteger(size) || size < 1 || size > largestTable) {
      throw new RangeError(`hasher requires a table of 1 to 2^36 slots, got ${size}`);
    }
    const top = remainder(mixedHigh, size); // a negative half gives a remainder from 0 all the same
    const middle = remainder(top * 65536 + (mixedLow >>> 16), size);
    return remainder(middle * 65536 + (mixedLow & 65535), size);
  }

  return {
    slot(ngram, size) {
      mix(ngram);
      return reduce(size);
    },
    slots(ngram, sizes) {
      mix(ngram);
      return sizes.map(reduce);
    },
  };
}

/** x mod size for a whole |x| < 2⁵³: a quotient that may be one off, then put right. */
function remainder(x: number, size: number): number {
  const rest = x - Math.floor(x / size) * size;
  return rest < 0 ? rest + size : rest >= size ? rest - size : rest;
}
