/**
 * The parts of a small network besides its experts, forward and backward, on matrices that lie flat
 * in arrays, one row a token.
 */
import { softmaxInPlace, zeros } from '../math/vector.ts';
import { columnsOf, product, rowsOf } from './product.ts';

export interface Normed {
  readonly normed: number[]; // [T, d]
  readonly scales: number[]; // 1 / root mean square  [T]
}

/** Under the root of RMSNorm: keeps 0/0 away. */
const epsilon = 1e-6;

/** A Wᵀ: through a linear map  [T, from] × [to, from]ᵀ. @inner checked by forward */
export function timesRows(a: number[], w: number[], from: number): number[] {
  const [rows, columns] = [a.length / from, w.length / from];
  const result = zeros(rows * columns);
  product({ rows, columns, inner: from }, rowsOf(a, from), rowsOf(w, from), result);
  return result;
}

/** A W: slopes go back through a linear map  [T, from] × [from, to]. @inner checked by forward */
export function timesColumns(a: number[], w: number[], from: number, to: number): number[] {
  const rows = a.length / from;
  const result = zeros(rows * to);
  product({ rows, columns: to, inner: from }, rowsOf(a, from), columnsOf(w, to), result);
  return result;
}

/** Aᵀ B: slopes of a linear map's weights  [T, from]ᵀ × [T, to]. @inner checked by forward */
export function columnsTimes(a: number[], b: number[], from: number, to: number): number[] {
  const result = zeros(from * to);
  const shape = { rows: from, columns: to, inner: a.length / from };
  product(shape, columnsOf(a, from), columnsOf(b, to), result);
  return result;
}

/** @inner checked by forward */
export function embed(table: number[], characters: Int32Array, size: number): number[] {
  const result = zeros(characters.length * size);
  for (let n = 0; n < characters.length; n++) {
    for (let l = 0; l < size; l++) result[n * size + l] = table[characters[n] * size + l];
  }
  return result;
}

/** @inner checked by forward */
export function embeddingSlopes(
  characters: Int32Array,
  slopes: number[],
  length: number,
  size: number,
): number[] {
  const result = zeros(length);
  for (let n = 0; n < characters.length; n++) {
    for (let l = 0; l < size; l++) result[characters[n] * size + l] += slopes[n * size + l];
  }
  return result;
}

/** RMSNorm without gain, row by row. @inner checked by forward */
export function normalise(inner: number[], width: number): Normed {
  const normed = zeros(inner.length);
  const scales = zeros(inner.length / width);
  for (let t = 0; t < scales.length; t++) {
    let squares = 0;
    for (let i = t * width; i < (t + 1) * width; i++) squares += inner[i] * inner[i];
    scales[t] = 1 / Math.sqrt(squares / width + epsilon);
    for (let i = t * width; i < (t + 1) * width; i++) normed[i] = inner[i] * scales[t];
  }
  return { normed, scales };
}

/**
 * Adds what reaches x through u = RMSNorm(x) to what reaches it directly.
 *
 * @inner checked by forward
 */
export function addNormSlopes(
  { normed, scales }: Normed,
  ofNormed: number[],
  ofInner: number[],
  width: number,
): void {
  for (let t = 0; t < scales.length; t++) {
    let along = 0;
    for (let i = t * width; i < (t + 1) * width; i++) along += normed[i] * ofNormed[i];
    for (let i = t * width; i < (t + 1) * width; i++) {
      ofInner[i] += scales[t] * (ofNormed[i] - (normed[i] * along) / width);
    }
  }
}

/**
 * One token's logits become probabilities, in place; returns −log p of the target.
 *
 * @inner checked by forward
 */
export function toProbabilities(
  logits: number[],
  at: number,
  length: number,
  target: number,
): number {
  const right = logits[at + target];
  return softmaxInPlace(logits, at, length) - right;
}
