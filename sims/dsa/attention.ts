/**
 * The main attention over a selection: MLA in its MQA form, in which all heads of a query share keys,
 * values and what is selected.
 *
 * DeepSeek-V3.2-Exp report (V3.2-Exp), §2, eq. 2
 */
import {
  requireEach,
  requireFinite,
  requireMatrix,
  requireRows,
  requireWhole,
} from '../math/checks.ts';
import { dot, softmax, zeros, type Matrix, type Vector } from '../math/vector.ts';

export interface Attended {
  /** The weights of each head over all tokens: 0 where none was selected  [H, L]. */
  readonly weights: number[][];
  /** [H, d_v] */
  readonly outputs: number[][];
}

/**
 * Softmax over the selected tokens, in their order in the text: with all of them selected it is dense
 * attention to the last bit.
 *
 * @param queries one a head  [H, d]
 * @param keys  [L, d]
 * @param values  [L, d_v]
 * @param selection S_t, each place once
 * @param scale of a score before the softmax
 * @throws RangeError for a place beyond the keys or given twice, an empty selection, or scores beyond
 * what doubles hold
 */
export function attend(
  queries: Matrix,
  keys: Matrix,
  values: Matrix,
  selection: readonly number[],
  scale: number,
): Attended {
  requireMatrix('attend', keys);
  requireMatrix('attend', values);
  requireMatrix('attend', queries);
  requireRows('attend', 'queries', queries, keys[0].length);
  requireFinite('attend', 'scale', scale);
  if (values.length !== keys.length) {
    throw new RangeError(`attend requires ${keys.length} values, got ${values.length}`);
  }
  const places = requirePlaces('attend', selection, keys.length);
  const all = queries.map((query) => {
    const shares = softmax(places.map((s) => dot(query, keys[s]) * scale));
    requireFinite('attend', 'scores', shares[0]); // one score beyond doubles makes all of them NaN
    const weights = zeros(keys.length);
    const output = zeros(values[0].length);
    places.forEach((s, i) => {
      weights[s] = shares[i];
      for (let j = 0; j < output.length; j++) output[j] += shares[i] * values[s][j];
    });
    return { weights, output };
  });
  return { weights: all.map((one) => one.weights), outputs: all.map((one) => one.output) };
}

/** Different places below `length`, at least one, in their order. @throws RangeError where they are not */
export function requirePlaces(who: string, selection: Vector, length: number): number[] {
  requireWhole(who, 'length', length, 0);
  if (selection.length === 0) throw new RangeError(`${who} requires a selection, got none`);
  requireEach(who, 'places', selection, selection.length);
  const places = [...selection].sort((a, b) => a - b);
  places.forEach((place, i) => {
    if (!Number.isInteger(place) || place < 0 || place >= length) {
      throw new RangeError(`${who} requires places below ${length}, got ${place}`);
    }
    if (place === places[i - 1]) {
      throw new RangeError(`${who} requires each place once, got ${place} twice`);
    }
  });
  return places;
}
