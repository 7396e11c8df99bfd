/**
 * Products of FP8 matrices with a scale a group: what the tensor core adds is moved to float32 every
 * N_C products, times both scales, and added there.
 *
 * DeepSeek-AI, "DeepSeek-V3 Technical Report", arXiv:2412.19437, section 3.3.2, figure 7 (V3)
 * DeepSeek-AI, DeepGEMM, fp8_gemm_nt (DG)
 *
 * D = A Bᵀ of A [M, K] and B [N, K], both E4M3; g numbers along K share a scale.
 */
import type { Matrix, Vector } from '../math/vector.ts';
import { formats } from './formats.ts';
import type { Quantised } from './quantise.ts';
import { requireCodes } from './operands.ts';
import { chained, hopper, perStep, requireRule, type Rule } from './tensor-core.ts';

/** Products after which V3 moves its sum to float32: four instructions (V3 §3.3.2). */
export const promotionInterval = 128;

/**
 * One sum of products without scales, poured into float32 every N_C of them; what is left in the core
 * at the end is poured too.
 *
 * @param a one row's codes  [K]
 * @param b the other's  [K]
 * @param interval N_C, a multiple of 32; from K on nothing is poured before the end
 * @throws RangeError as `chain`, and for an interval that is no multiple of 32
 */
export function promoted(
  a: Vector,
  b: Vector,
  interval: number = promotionInterval,
  rule: Rule = hopper,
): number {
  requireCodes('promoted', a, a.length);
  requireCodes('promoted', b, a.length);
  if (a.length === 0 || a.length % perStep !== 0) {
    throw new RangeError(`promoted requires K to be a multiple of ${perStep}, got ${a.length}`);
  }
  requireInterval('promoted', interval);
  requireRule('promoted', rule);
  let total = 0;
  for (let from = 0; from < a.length; from += interval) {
    const to = Math.min(from + interval, a.length);
    total = poured(total, chained(a, b, { from, to, accumulator: 0, rule }), 1);
  }
  return total;
}

/**
 * Adds what the core has to a float32 sum: times the scale, then added, each rounded to float32
 * (V3 §3.3.2). A compiler may fuse the two and round once; the source has them apart.
 *
 * @inner checked by scaledProduct
 */
export const poured = (total: number, partial: number, scale: number): number =>
  Math.fround(total + Math.fround(partial * scale));

/**
 * The whole product, float32 (V3 §3.3.2, figure 7b): for every group of K the tensor core's sum, times
 * the scale of the row of A and of the row of B.
 *
 * @param a codes [M, K] with scales for r × g of them: activations 1 × 128
 * @param b codes [N, K] with scales for r × g of them: weights 128 × 128
 * @param interval N_C, a multiple of 32 that divides g: one scale is valid for what is poured
 * @returns [M, N]
 * @throws RangeError where K or its groups differ, are no multiples of 32, the format is not E4M3, or a
 * scale is not positive or beyond float32
 */
export function scaledProduct(
  a: Quantised,
  b: Quantised,
  interval: number = promotionInterval,
): number[][] {
  requireOperands('scaledProduct', a, b, interval);
  const along = { from: 0, to: a.codes[0].length, interval };
  return a.codes.map((_, i) => b.codes.map((_row, j) => entryOf(a, b, { i, j, ...along })));
}

/**
 * One entry of the product, over the part of K from `from` to `to`, both at the edge of a group.
 *
 * @param carried what it is added to
 * @inner checked by scaledProduct
 */
export function entryOf(
  a: Quantised,
  b: Quantised,
  {
    i,
    j,
    from,
    to,
    interval,
    carried = 0,
  }: {
    readonly i: number;
    readonly j: number;
    readonly from: number;
    readonly to: number;
    readonly interval: number;
    readonly carried?: number;
  },
): number {
  const [rowA, rowB] = [a.codes[i], b.codes[j]];
  const [ofA, ofB] = [a.scales[Math.floor(i / a.rows)], b.scales[Math.floor(j / b.rows)]];
  let total = carried;
  for (let k = from; k < to; k += interval) {
    const group = Math.floor(k / a.columns);
    const scale = Math.fround(ofA[group] * ofB[group]);
    const end = Math.min(k + interval, to);
    const partial = chained(rowA, rowB, { from: k, to: end, accumulator: 0, rule: hopper });
    total = poured(total, partial, scale);
  }
  return total;
}

function requireInterval(who: string, interval: number): void {
  if (!Number.isSafeInteger(interval) || interval < perStep || interval % perStep !== 0) {
    throw new RangeError(`${who} requires an interval in multiples of ${perStep}, got ${interval}`);
  }
}

/** @inner checked by scaledProduct */
export function requireOperands(who: string, a: Quantised, b: Quantised, interval: number): void {
  requireInterval(who, interval);
  for (const { format } of [a, b]) {
    if (format !== formats.e4m3) throw new RangeError(`${who} requires E4M3, got ${format.name}`);
  }
  if (a.columns !== b.columns) {
    throw new RangeError(`${who} requires groups of one size, got ${a.columns} and ${b.columns}`);
  }
  const K = a.codes[0]?.length ?? 0;
  if (K === 0 || K % a.columns !== 0) {
    throw new RangeError(`${who} requires K to be a multiple of ${a.columns}, got ${K}`);
  }
  if (a.columns % interval !== 0) {
    throw new RangeError(`${who} requires an interval that divides ${a.columns}, got ${interval}`);
  }
  for (const side of [a, b]) {
    requireScales(who, side, K / side.columns);
    for (const row of side.codes) requireCodes(who, row, K);
  }
}

function requireScales(who: string, { codes, scales, rows }: Quantised, groups: number): void {
  if (codes.length === 0) throw new RangeError(`${who} requires rows, got none`);
  const needed = Math.ceil(codes.length / rows);
  const ofAll: Matrix = scales;
  if (ofAll.length !== needed || ofAll.some((row) => row.length !== groups)) {
    throw new RangeError(`${who} requires ${needed} by ${groups} scales, got ${ofAll.length} rows`);
  }
  for (const scale of ofAll.flat()) {
    if (!(scale > 0 && Math.fround(scale) < Infinity)) {
      throw new RangeError(`${who} requires float32 positive scales, got ${scale}`);
    }
  }
}
