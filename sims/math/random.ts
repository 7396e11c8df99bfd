/**
 * Repeatable chance. All randomness in sims/ comes from a named stream, so that what one purpose
 * draws leaves the others as they were, and two methods can meet the same data.
 *
 * The generator is sfc32 (Chris Doty-Humphrey, PractRand): 128 bits of state, 32 bits a call,
 * bit-identical in every JavaScript engine. Two calls make the 53 bits of one double.
 */

/** A source of numbers in [0, 1). */
export type Random = () => number;

/**
 * The stream of one purpose: `stream(7, 'tokens')`. Same seed and purpose, same numbers.
 *
 * @throws RangeError when the seed is not a whole number below 2⁵³
 */
export function stream(seed: number, purpose: string): Random {
  if (!Number.isSafeInteger(seed))
    throw new RangeError(`stream requires a whole seed, got ${seed}`);
  let a = hash(purpose, seed >>> 0);
  let b = hash(purpose, Math.floor(seed / 2 ** 32) ^ 0x9e3779b9);
  let c = hash(purpose, a ^ 0x85ebca6b);
  let counter = 1;
  const next = (): number => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return t >>> 0;
  };
  for (let i = 0; i < 15; i++) next(); // spreads a poor seed over the whole state
  return () => ((next() >>> 6) * 2 ** 27 + (next() >>> 5)) * 2 ** -53;
}

/** MurmurHash3's mixing of the characters of a text into 32 bits. */
function hash(text: string, seed: number): number {
  let h = seed | 0;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0xcc9e2d51);
    h = (h << 13) | (h >>> 19);
    h = (Math.imul(h, 5) + 0xe6546b64) | 0;
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** A draw from N(0, 1), by Box and Muller. */
export function normal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return radius * Math.cos(2 * Math.PI * random());
}

/** A whole number from 0 to n − 1, each as likely. */
export const below = (n: number, random: Random): number => Math.floor(random() * n);

/**
 * An index drawn with the given probabilities (or any non-negative weights).
 *
 * @throws RangeError when the weights do not add up to a positive number
 */
export function sample(weights: ArrayLike<number>, random: Random): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i];
  if (!(total > 0)) throw new RangeError(`sample requires weights of a positive sum, got ${total}`);
  let left = random() * total;
  for (let i = 0; i < weights.length; i++) {
    left -= weights[i];
    if (left < 0) return i;
  }
  let last = weights.length - 1; // rounding left a crumb: the last that can be drawn at all
  while (weights[last] === 0) last--;
  return last;
}

/** The entries in random order (Fisher and Yates), as a new array. */
export function shuffled<T>(entries: readonly T[], random: Random): T[] {
  const result = [...entries];
  for (let i = result.length - 1; i > 0; i--) {
    const j = below(i + 1, random);
    [result[i], result[j]] = [result[j], result[i]];
  }
  return result;
}
