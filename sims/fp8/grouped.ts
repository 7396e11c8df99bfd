/**
 * Products of many experts at once, in the three layouts of DeepGEMM: which rows meet which weights.
 *
 * DeepSeek-AI, DeepGEMM, m_grouped_fp8_gemm_nt_contiguous, m_grouped_fp8_gemm_nt_masked,
 * k_grouped_fp8_gemm (DG)
 *
 * G experts. A [rows, K] and each expert's B [N, K] are E4M3 with scales, as in gemm.ts.
 */
import { matrix, type Matrix } from '../math/vector.ts';
import { entryOf, promotionInterval, requireOperands } from './gemm.ts';
import type { Quantised } from './quantise.ts';

/** Rows that one block of the kernel takes: an expert's segment is padded to a multiple. */
export const blockRows = 128;
/** What a row of padding has in place of an expert. */
export const padding = -1;

/**
 * The expert of every row where experts follow one another, each segment padded to the block (DG).
 *
 * @param counts rows of each expert  [G]
 * @returns `m_indices`: an expert or −1  [rows]
 */
export function contiguousIndices(counts: readonly number[], block: number = blockRows): number[] {
  requireCounts('contiguousIndices', counts);
  requireBlock('contiguousIndices', block);
  return counts.flatMap((count, expert) =>
    Array.from({ length: Math.ceil(count / block) * block }, (_, i) =>
      i < count ? expert : padding,
    ),
  );
}

/**
 * Contiguous: training and reading the prompt. Row i meets the weights of `mIndices[i]`; a row of
 * padding meets none and stays 0.
 *
 * @param mIndices an expert or −1; within a block one expert, its padding last  [rows]
 * @returns [rows, N]
 */
export function contiguousProduct(
  a: Quantised,
  weights: readonly Quantised[],
  mIndices: readonly number[],
  block: number = blockRows,
): number[][] {
  requireWeights('contiguousProduct', weights);
  for (const b of weights) requireOperands('contiguousProduct', a, b, intervalOf(a));
  requireIndices('contiguousProduct', mIndices, {
    ...{ rows: a.codes.length, experts: weights.length, block },
  });
  const along = { from: 0, to: a.codes[0].length, interval: intervalOf(a) };
  return mIndices.map((expert, i) => {
    if (expert === padding) return weights[0].codes.map(() => 0);
    return weights[expert].codes.map((_, j) => entryOf(a, weights[expert], { i, j, ...along }));
  });
}

/**
 * Masked: decoding, where the number of rows is not known when the work is planned. Every expert has
 * room for as many rows; the first `maskedM[g]` count, the rest of the output is not touched.
 *
 * @param a a matrix an expert, of equal size  [G] of [most, K]
 * @param maskedM rows that count  [G]
 * @param before what stood in the output  [G] of [most, N]
 */
export function maskedProduct(
  a: readonly Quantised[],
  weights: readonly Quantised[],
  maskedM: readonly number[],
  before: readonly Matrix[],
): number[][][] {
  const who = 'maskedProduct';
  requireWeights(who, weights);
  requireCounts(who, maskedM);
  for (const list of [a, maskedM, before]) requireLength(who, list.length, weights.length);
  return weights.map((b, g) => {
    requireOperands(who, a[g], b, intervalOf(b));
    const rows = a[g].codes.length;
    requireShape(who, before[g], rows, b.codes.length);
    if (maskedM[g] > rows || rows !== a[0].codes.length) {
      throw new RangeError(
        `${who} requires at most ${rows} rows, got ${maskedM[g]} of expert ${g}`,
      );
    }
    const along = { from: 0, to: b.codes[0].length, interval: intervalOf(b) };
    return before[g].map((row, i) =>
      i < maskedM[g] ? row.map((_, j) => entryOf(a[g], b, { i, j, ...along })) : [...row],
    );
  });
}

/**
 * Grouped along K: gradients of weights. M and N are fixed, the tokens of the experts follow one
 * another along K.
 *
 * @param ks tokens of each expert, multiples of the group that shares a scale; 0 for none  [G]
 * @param before what is added to, as gradients are over micro-batches  [G] of [M, N]
 */
export function kGroupedProduct(
  a: Quantised,
  b: Quantised,
  ks: readonly number[],
  before?: readonly Matrix[],
): number[][][] {
  const who = 'kGroupedProduct';
  const interval = intervalOf(a);
  requireOperands(who, a, b, interval);
  requireCounts(who, ks);
  const K = a.codes[0].length;
  const total = ks.reduce((sum, k) => sum + k, 0);
  if (total !== K) throw new RangeError(`${who} requires sizes of ${K} in all, got ${total}`);
  const [M, N] = [a.codes.length, b.codes.length];
  const carried = before ?? ks.map(() => matrix(M, N, () => 0));
  requireLength(who, carried.length, ks.length);
  let from = 0;
  return ks.map((k, g) => {
    if (k % a.columns !== 0) {
      throw new RangeError(`${who} requires sizes in multiples of ${a.columns}, got ${k}`);
    }
    requireShape(who, carried[g], M, N);
    requireFinite(who, carried[g]);
    const along = { from, to: from + k, interval };
    from += k;
    return matrix(M, N, (i, j) => entryOf(a, b, { i, j, ...along, carried: carried[g][i][j] }));
  });
}

/** A group that is shorter than N_C is poured where its scale ends. */
const intervalOf = ({ columns }: Quantised): number => Math.min(promotionInterval, columns);

function requireWeights(who: string, weights: readonly Quantised[]): void {
  if (weights.length === 0) throw new RangeError(`${who} requires experts, got none`);
  const N = weights[0].codes.length;
  for (const { codes } of weights) {
    if (codes.length !== N) {
      throw new RangeError(`${who} requires weights of ${N} rows, got ${codes.length}`);
    }
  }
}

function requireBlock(who: string, block: number): void {
  if (!Number.isSafeInteger(block) || block < 1) {
    throw new RangeError(`${who} requires a block of at least one row, got ${block}`);
  }
}

function requireCounts(who: string, counts: readonly number[]): void {
  if (counts.length === 0) throw new RangeError(`${who} requires experts, got none`);
  for (const count of counts) {
    if (!Number.isSafeInteger(count) || count < 0) {
      throw new RangeError(`${who} requires whole numbers of rows, got ${count}`);
    }
  }
}

function requireLength(who: string, length: number, experts: number): void {
  if (length !== experts) {
    throw new RangeError(`${who} requires one entry for each of ${experts} experts, got ${length}`);
  }
}

function requireShape(who: string, given: Matrix, rows: number, columns: number): void {
  if (given.length !== rows || given.some((row) => row.length !== columns)) {
    throw new RangeError(`${who} requires outputs of ${rows} by ${columns}, got ${given.length}`);
  }
}

function requireFinite(who: string, given: Matrix): void {
  for (const entry of given.flat()) {
    if (!Number.isFinite(entry)) throw new RangeError(`${who} requires finite sums, got ${entry}`);
  }
}

function requireIndices(
  who: string,
  indices: readonly number[],
  { rows, experts, block }: { rows: number; experts: number; block: number },
): void {
  requireBlock(who, block);
  if (indices.length !== rows || rows % block !== 0) {
    throw new RangeError(
      `${who} requires an index for each of ${rows} rows, in blocks of ${block}, got ${indices.length}`,
    );
  }
  indices.forEach((expert, i) => {
    if (!Number.isInteger(expert) || expert < padding || expert >= experts) {
      throw new RangeError(`${who} requires experts from 0 to ${experts - 1} or −1, got ${expert}`);
    }
    const above = i % block === 0 ? expert : indices[i - 1];
    if (expert !== above && expert !== padding) {
      throw new RangeError(
        `${who} requires one expert a block, got ${expert} after ${above} in row ${i}`,
      );
    }
  });
}
