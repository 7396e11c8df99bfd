/**
 * The way of tokens to their experts and back, which on a cluster is the all-to-all exchange.
 *
 * N routed experts, of which a token goes to K, and S shared ones; T tokens of width d. Every pair
 * of a token and one of its experts is a row: P = T (K + S) of them, in the order of experts.
 */
import { zeros, type Vector } from '../math/vector.ts';
import type { Routing } from './router.ts';

/** Who goes where. */
export interface Dispatch {
  readonly tokens: Int32Array; // [P], which token
  readonly slots: Int32Array; // [P], where its weight stands in `weights` [T, K]; −1 for shared
  readonly starts: Int32Array; // [N + S + 1], where each expert's part begins
}

/**
 * Turns routes around: from the experts of a token to the tokens of an expert.
 *
 * @inner checked by moeLayer
 */
export function sendOut(
  { tokens, experts: chosen, options: { k } }: Routing,
  experts: number,
  shared: number,
): Dispatch {
  const starts = new Int32Array(experts + shared + 1);
  for (const expert of chosen) starts[expert + 1]++;
  for (let s = 0; s < shared; s++) starts[experts + s + 1] = tokens;
  for (let e = 0; e < experts + shared; e++) starts[e + 1] += starts[e];
  const next = starts.slice();
  const result = {
    tokens: new Int32Array(tokens * (k + shared)),
    slots: new Int32Array(tokens * (k + shared)),
    starts,
  };
  chosen.forEach((expert, slot) => {
    result.slots[next[expert]] = slot;
    result.tokens[next[expert]++] = Math.floor(slot / k);
  });
  for (let p = starts[experts]; p < result.tokens.length; p++) {
    result.slots[p] = -1;
    result.tokens[p] = (p - starts[experts]) % tokens;
  }
  return result;
}

/** The rows of one expert: which it is, and where they lie among all P. */
export interface Part {
  readonly expert: number;
  readonly start: number;
  readonly rows: number;
}

/** @inner checked by moeLayer */
export function partsOf({ starts }: Dispatch): Part[] {
  return Array.from({ length: starts.length - 1 }, (_, expert) => ({
    expert,
    start: starts[expert],
    rows: starts[expert + 1] - starts[expert],
  }));
}

/** What the tokens of one expert hold, row after row  [rows, width]. @inner checked by moeLayer */
export function gather(
  source: Vector,
  { tokens }: Dispatch,
  { start, rows }: Part,
  width: number,
): number[] {
  const result = zeros(rows * width);
  for (let row = 0; row < rows; row++) {
    const from = tokens[start + row] * width;
    for (let l = 0; l < width; l++) result[row * width + l] = source[from + l];
  }
  return result;
}

/**
 * Adds the rows of one expert to those of their tokens, times g where weights are given.
 *
 * @inner checked by moeLayer
 */
export function giveBack(
  source: Vector,
  { tokens, slots }: Dispatch,
  { start, rows }: Part,
  target: number[],
  weights?: Vector,
): void {
  const width = source.length / rows;
  for (let row = 0; row < rows; row++) {
    const slot = slots[start + row];
    const weight = weights && slot >= 0 ? weights[slot] : 1;
    const to = tokens[start + row] * width;
    for (let l = 0; l < width; l++) target[to + l] += weight * source[row * width + l];
  }
}
