/**
 * The address of an n-gram: a multiplicative-XOR hash of canonical token ids.
 *
 * Cheng et al., "Conditional Memory via Scalable Lookup", arXiv:2601.07372, section 2.2 (EG);
 * the class NgramHashMapping of the official demo, engram_demo_v1.py (demo).
 *
 * N is the longest n-gram, K the hash heads of an order, M the slots of one table.
 */
import { requireWhole } from '../math/checks.ts';
import { defaultRng } from './numpy-random.ts';

/** An n-gram, the present token first: (x_t, x_{t−1}, …)  [n] */
export type Ngram = readonly number[];

const largestStart = 2 ** 52; // above 2⁵³ the next whole number is no number any more
const largestTable = 2 ** 40; // a prime beyond takes a hundredth of a second
const mostTables = 4096;

/** The smallest prime above `start` that is not yet taken. */
export function nextPrime(start: number, taken: ReadonlySet<number> = new Set()): number {
  if (!Number.isSafeInteger(start)) {
    throw new RangeError(`nextPrime requires a whole number, got ${start}`);
  }
  if (start >= largestStart) {
    throw new RangeError(`nextPrime requires a start below 2^52, got ${start}`);
  }
  let candidate = Math.max(2, start + 1);
  while (taken.has(candidate) || !isPrime(candidate)) candidate++;
  return candidate;
}

function isPrime(n: number): boolean {
  if (n < 4) return n > 1;
  if (n % 2 === 0) return false;
  for (let divisor = 3; divisor * divisor <= n; divisor += 2) if (n % divisor === 0) return false;
  return true;
}

/**
 * A prime size for every table, all of them different: over heads, orders and layers. Each order
 * starts again at its configured size and takes the next primes that nobody has.
 *
 * @param sizes slots wanted for each order 2 … N  [N − 1]
 * @returns [layers][N − 1][K]
 * @throws RangeError for what is no number of things, and for more or larger tables than are made
 */
export function tableSizes(sizes: readonly number[], heads: number, layers = 1): number[][][] {
  for (const size of sizes) {
    requireWhole('tableSizes', 'sizes', size, 1);
    if (size > largestTable) {
      throw new RangeError(`tableSizes requires sizes of at most 2^40, got ${size}`);
    }
  }
  requireWhole('tableSizes', 'heads', heads, 1);
  requireWhole('tableSizes', 'layers', layers, 1);
  const tables = sizes.length * heads * layers;
  if (!(tables <= mostTables && layers <= mostTables)) {
    throw new RangeError(
      `tableSizes requires at most ${mostTables} tables, got ${tables} of ${layers} layers`,
    );
  }
  const taken = new Set<number>();
  return Array.from({ length: layers }, () =>
    sizes.map((size) => {
      let last = size - 1;
      return Array.from({ length: heads }, () => {
        last = nextPrime(last, taken);
        taken.add(last);
        return last;
      });
    }),
  );
}

/**
 * One odd multiplier for each place of the longest n-gram, shared by all orders and heads of a
 * layer; so small that no product with a canonical id leaves 63 bits. They follow from the
 * configuration alone, to the last bit as in the demo: 2r + 1, with r from NumPy's generator of
 * seed + 10007 · layer, below half of 2⁶³ / V′.
 *
 * @param layer counted from 0
 * @param vocabulary V′, canonical ids
 * @param count N
 */
export function multipliers(
  seed: number,
  layer: number,
  vocabulary: number,
  count: number,
): bigint[] {
  requireWhole('multipliers', 'seed', seed, 0);
  requireWhole('multipliers', 'layer', layer, 0);
  requireWhole('multipliers', 'vocabulary', vocabulary, 1);
  requireWhole('multipliers', 'places', count, 1);
  const generator = defaultRng(seed + 10007 * layer);
  const half = (2n ** 63n - 1n) / BigInt(vocabulary) / 2n;
  return Array.from({ length: count }, () => 2n * generator.integer(half) + 1n);
}

/** mix = x_t a₀ ⊕ x_{t−1} a₁ ⊕ …, as a signed number of 64 bits that wraps around. */
export function mix(ngram: Ngram, factors: readonly bigint[]): bigint {
  if (factors.length < ngram.length) {
    throw new RangeError(
      `mix requires a multiplier for each of ${ngram.length} tokens, got ${factors.length}`,
    );
  }
  if (ngram.length === 0) throw new RangeError('mix requires at least one token, got 0');
  let mixed = 0n;
  ngram.forEach((id, place) => {
    requireId('mix', id);
    mixed ^= BigInt.asIntN(64, BigInt(id) * factors[place]);
  });
  return mixed;
}

/** Negative ones are masked. */
function requireId(who: string, id: number): void {
  if (!Number.isSafeInteger(id)) throw new RangeError(`${who} requires whole token ids, got ${id}`);
}

/** The slot z = mix mod M, from 0 to M − 1 for negative mixes too (EG eq. 1; demo). */
export function ngramHash(ngram: Ngram, factors: readonly bigint[], size: number): number {
  if (!Number.isSafeInteger(size) || size < 1) {
    throw new RangeError(`ngramHash requires a table of at least 1 slot, got ${size}`);
  }
  const slots = BigInt(size);
  return Number(((mix(ngram, factors) % slots) + slots) % slots);
}

/** The n-gram that ends at place t; before the text begins stands the pad (demo: shift). */
export function suffix(ids: readonly number[], t: number, order: number, pad: number): number[] {
  requireWhole('suffix', 'order', order, 1);
  requireId('suffix', pad);
  if (!(t in ids)) throw new RangeError(`suffix requires a place of ${ids.length}, got ${t}`);
  const ngram = endingAt(ids, t, order, pad);
  for (const id of ngram) requireId('suffix', id);
  return ngram;
}

/** The same of ids that the hash checks. @inner checked by suffix */
export const endingAt = (ids: readonly number[], t: number, order: number, pad: number): number[] =>
  Array.from({ length: order }, (_, back) => (t >= back ? ids[t - back] : pad));

/**
 * The slots of every place of a text: all heads of order 2, then all of order 3, … (demo).
 *
 * @param ids canonical ids  [T]
 * @param sizes of one layer  [N − 1][K]
 * @returns [T][(N − 1) · K]
 */
export function hashText(
  ids: readonly number[],
  factors: readonly bigint[],
  sizes: readonly (readonly number[])[],
  pad: number,
): number[][] {
  return ids.map((_, t) =>
    sizes.flatMap((ofHeads, i) => {
      const ngram = endingAt(ids, t, i + 2, pad); // mix checks its ids
      return ofHeads.map((size) => ngramHash(ngram, factors, size));
    }),
  );
}
