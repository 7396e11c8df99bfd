/**
 * What the indexer shall learn: where the main attention looks, all heads together.
 *
 * DeepSeek-V3.2-Exp report (V3.2-Exp), §2.1
 */
import { requireFinite, requireMatrix } from '../math/checks.ts';
import { sum, vector, type Matrix, type Vector } from '../math/vector.ts';
import { requirePlaces } from './attention.ts';

/**
 * p_t: the heads' weights are added first, and then made to sum to 1.
 *
 * @param weights of the main attention  [H, L]
 * @throws RangeError for a negative weight, or where all of them are 0
 */
export function target(weights: Matrix): number[] {
  requireMatrix('target', weights);
  weights.forEach((row, h) => requireWeights('target', row, `head ${h}`));
  const summed = vector(weights[0].length, (s) => sum(weights.map((row) => row[s])));
  return normalised('target', summed);
}

/**
 * p_t over a selection, made to sum to 1 again: what eq. 4 compares. Ours; the report does not spell
 * it out, and without it the divergence could be negative.
 *
 * @param p  [L]
 * @returns in the order of the selection  [k]
 */
export function targetOf(p: Vector, selection: readonly number[]): number[] {
  requireWeights('targetOf', p, 'the target');
  requirePlaces('targetOf', selection, p.length);
  return normalised(
    'targetOf',
    selection.map((s) => p[s]),
  );
}

/**
 * How much of the attention lies on the selection, from 0 to 1.
 *
 * @throws RangeError for a negative weight, a place beyond them or given twice, or weights above 1 in all
 */
export function massOf(p: Vector, selection: readonly number[]): number {
  requireWeights('massOf', p, 'the target');
  const mass = sum(requirePlaces('massOf', selection, p.length).map((s) => p[s]));
  if (!(mass <= 1 + 1e-9)) throw new RangeError(`massOf requires at most 1 in all, got ${mass}`);
  return mass;
}

function normalised(who: string, weights: Vector): number[] {
  const total = sum(weights);
  requireFinite(who, 'sum of weights', total);
  if (!(total > 0)) throw new RangeError(`${who} requires weights of a positive sum, got ${total}`);
  return weights.map((weight) => weight / total);
}

/** Finite and at least 0. @throws RangeError where one is not */
export function requireWeights(who: string, weights: Vector, of: string): void {
  weights.forEach((weight, s) => {
    if (!(weight >= 0 && Number.isFinite(weight))) {
      throw new RangeError(`${who} requires weights of at least 0, got ${weight} at ${s} of ${of}`);
    }
  });
}
