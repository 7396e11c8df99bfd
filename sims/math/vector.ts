/** Vectors and matrices of doubles as plain arrays: they print, compare and map. */

export type Vector = readonly number[];
/** Row by row: `matrix[row][column]`. */
export type Matrix = readonly Vector[];

export const vector = (length: number, entry: (i: number) => number): number[] =>
  Array.from({ length }, (_, i) => entry(i));

/**
 * A new vector of zeros, cut from a longer one: an engine then holds its entries as doubles from the
 * start, and up to some thousands it is filled twice as fast as `new Array(length).fill(0)`.
 */
export function zeros(length: number): number[] {
  if (length > manyZeros.length) {
    manyZeros = vector(2 * length, () => 0.5).fill(0); // what once held halves holds doubles
  }
  return manyZeros.slice(0, length);
}

let manyZeros: number[] = [];

/** Writes the source over a part of the target, from entry `at` on. */
export function overwrite(target: number[], source: Vector, at = 0): void {
  for (let i = 0; i < source.length; i++) target[at + i] = source[i];
}

export const matrix = (
  rows: number,
  columns: number,
  entry: (row: number, column: number) => number,
): number[][] => Array.from({ length: rows }, (_, i) => vector(columns, (j) => entry(i, j)));

export function sum(v: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < v.length; i++) total += v[i];
  return total;
}

/** NaN for an empty vector: there is no mean of nothing. */
export const mean = (v: ArrayLike<number>): number => sum(v) / v.length;

/**
 * Σ (v − mean)² / (n − ddof), centred before it is squared.
 *
 * @param ddof 0 for the population variance, 1 for the sample's
 */
export function variance(v: ArrayLike<number>, ddof: 0 | 1 = 0): number {
  const centre = mean(v);
  let total = 0;
  for (let i = 0; i < v.length; i++) total += (v[i] - centre) ** 2;
  return total / (v.length - ddof);
}

export const deviation = (v: ArrayLike<number>, ddof: 0 | 1 = 0): number =>
  Math.sqrt(variance(v, ddof));

/** The quantile p in [0, 1], linear between neighbours; p = ½ is the median. */
export function quantile(v: Vector, p: number): number {
  const sorted = [...v].sort((a, b) => a - b);
  const at = p * (sorted.length - 1);
  const low = Math.floor(at);
  const high = Math.ceil(at);
  return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
}

export const median = (v: Vector): number => quantile(v, 0.5);

/** @throws RangeError when the lengths differ */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) {
    throw new RangeError(`dot requires vectors of one length, got ${a.length} and ${b.length}`);
  }
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i] * b[i];
  return total;
}

export const norm = (v: ArrayLike<number>): number => Math.sqrt(dot(v, v));

/** Does not overflow for any finite x. */
export const sigmoid = (x: number): number =>
  x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));

/** log Σ exp(v), without overflow; −∞ for an empty vector or one of −∞ only. */
export function logSumExp(v: ArrayLike<number>): number {
  let largest = -Infinity;
  for (let i = 0; i < v.length; i++) largest = Math.max(largest, v[i]);
  if (!Number.isFinite(largest)) return largest;
  let total = 0;
  for (let i = 0; i < v.length; i++) total += Math.exp(v[i] - largest);
  return largest + Math.log(total);
}

/** exp(v) / Σ exp(v), without overflow. */
export function softmax(v: Vector): number[] {
  let largest = -Infinity;
  for (let i = 0; i < v.length; i++) largest = Math.max(largest, v[i]);
  const powers = v.map((x) => Math.exp(x - largest));
  const total = sum(powers);
  return powers.map((x) => x / total);
}

/**
 * The same within a long array, from `at` on, `length` numbers.
 *
 * @returns log Σ exp of what stood there
 */
export function softmaxInPlace(v: number[], at: number, length: number): number {
  const end = at + length;
  let largest = -Infinity;
  for (let i = at; i < end; i++) largest = Math.max(largest, v[i]);
  let total = 0;
  for (let i = at; i < end; i++) total += v[i] = Math.exp(v[i] - largest);
  for (let i = at; i < end; i++) v[i] /= total;
  return largest + Math.log(total);
}

/** −Σ p log p in nats; 0 log 0 = 0. */
export function entropy(probabilities: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < probabilities.length; i++) {
    const p = probabilities[i];
    if (p > 0) total -= p * Math.log(p);
  }
  return total;
}

/** The first index of the largest entry; −1 for an empty vector. */
export function argmax(v: ArrayLike<number>): number {
  let best = v.length > 0 ? 0 : -1;
  for (let i = 1; i < v.length; i++) if (v[i] > v[best]) best = i;
  return best;
}

/**
 * The indices of the k largest entries, largest first; equal entries in the order of their index
 * (a stable top-k). By insertion: for small k, twenty times faster than sorting, which is done for
 * more than some hundreds.
 *
 * @throws RangeError when k is not a whole number from 0 to the length, or an entry is NaN
 */
export function topK(v: ArrayLike<number>, k: number): number[] {
  if (!Number.isInteger(k) || k < 0 || k > v.length) {
    throw new RangeError(`topK requires k from 0 to ${v.length}, got ${k}`);
  }
  if (k > mostInserted) return sortedTopK(v, k);
  const best: number[] = [];
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (Number.isNaN(x)) throw new RangeError(`topK requires numbers, got NaN at ${i}`);
    if (best.length === k && (k === 0 || !(x > v[best[k - 1]]))) continue;
    let place = best.length < k ? best.push(i) - 1 : k - 1;
    for (; place > 0 && x > v[best[place - 1]]; place--) best[place] = best[place - 1];
    best[place] = i;
  }
  return best;
}

/** Past it the entries that an insertion moves take longer than sorting all of them. */
const mostInserted = 500;

function sortedTopK(v: ArrayLike<number>, k: number): number[] {
  const places = vector(v.length, (i) => i);
  const none = places.find((i) => Number.isNaN(v[i]));
  if (none !== undefined) throw new RangeError(`topK requires numbers, got NaN at ${none}`);
  return places.sort((a, b) => (v[b] === v[a] ? a - b : v[b] > v[a] ? 1 : -1)).slice(0, k);
}

export const transpose = (m: Matrix): number[][] =>
  m.length === 0 ? [] : m[0].map((_, j) => m.map((row) => row[j]));

export const identity = (n: number): number[][] => matrix(n, n, (i, j) => (i === j ? 1 : 0));

/** @throws RangeError when the inner sizes differ */
export function multiply(a: Matrix, b: Matrix): number[][] {
  if (a.length > 0 && a[0].length !== b.length) {
    throw new RangeError(`multiply requires equal inner sizes, got ${a[0].length} and ${b.length}`);
  }
  const columns = b.length > 0 ? b[0] : [];
  return a.map((row) => columns.map((_, j) => row.reduce((total, x, l) => total + x * b[l][j], 0)));
}

/** m · v @throws RangeError when the sizes differ */
export const apply = (m: Matrix, v: Vector): number[] => m.map((row) => dot(row, v));
