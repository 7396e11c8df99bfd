/**
 * The way of tokens to their experts and back, which on a cluster is the all-to-all exchange.
 *
 * N routed experts, of which a token goes to K, and S shared ones; T tokens of width d. Every pair
 * of a token and one of its experts is a row: P = T (K + S) of them, in the order of experts.
 */
import type { Routing } from './router.ts';

/** Who goes where. */
export interface Dispatch {
  readonly tokens: Int32Array; // [P], which token
  readonly slots: Int32Array; // [P], where its weight stands in `weights` [T, K]; −1 for shared
  readonly starts: Int32Array; // [N + S + 1], where each expert's part begins
}

/** Turns routes around: from the experts of a token to the tokens of an expert. */
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

export function forEachExpert(
  { starts }: Dispatch,
  work: (expert: number, start: number, rows: number) => void,
): void {
  for (let e = 0; e + 1 < starts.length; e++) work(e, starts[e], starts[e + 1] - starts[e]);
}

export function gather(rows: Float64Array, tokens: Int32Array, width: number): Float64Array {
  const result = new Float64Array(tokens.length * width);
  for (let p = 0; p < tokens.length; p++) {
    const from = tokens[p] * width;
    for (let l = 0; l < width; l++) result[p * width + l] = rows[from + l];
  }
  return result;
}

/** Adds each expert's rows to those of their tokens, times g where weights are given. */
export function giveBack(
  rows: Float64Array,
  { tokens, slots }: Dispatch,
  width: number,
  target: Float64Array,
  weights?: Float64Array,
): void {
  for (let p = 0; p < tokens.length; p++) {
    const weight = weights && slots[p] >= 0 ? weights[slots[p]] : 1;
    const to = tokens[p] * width;
    for (let l = 0; l < width; l++) target[to + l] += weight * rows[p * width + l];
  }
}
