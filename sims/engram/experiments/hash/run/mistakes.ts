/** Two hashes that look right and are not: exhibits, for showing what they do. */
import type { Ngram } from '../../../hash.ts';

/** Products as doubles: above 2⁵³ the low bits are gone before the XOR sees them. */
export function doubleHash(ngram: Ngram, factors: readonly bigint[], size: number): number {
  let mixed = 0n;
  ngram.forEach((id, place) => (mixed ^= BigInt(id * Number(factors[place]))));
  return Number(((mixed % BigInt(size)) + BigInt(size)) % BigInt(size));
}

/** JavaScript's own ^: it keeps 32 bits of either side, with a sign. */
export function narrowHash(ngram: Ngram, factors: readonly bigint[], size: number): number {
  let mixed = 0;
  ngram.forEach((id, place) => (mixed ^= id * Number(factors[place])));
  return ((mixed % size) + size) % size;
}
