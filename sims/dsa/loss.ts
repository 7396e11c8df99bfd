/**
 * How the indexer learns: by the divergence between where the attention looks and what the indexer
 * thinks of it. Nothing else ever moves it, and this moves nothing else: its input is detached.
 *
 * DeepSeek-V3.2-Exp report (V3.2-Exp), §2.1, eq. 3 and 4
 */
import { requireEach } from '../math/checks.ts';
import { logSumExp, softmax, sum, type Vector } from '../math/vector.ts';
import { requirePlaces } from './attention.ts';
import { requireWeights, targetOf } from './target.ts';

/**
 * KL(p ‖ softmax(I)) of one query, in nats; 0 · log 0 = 0. The target stands first: what it weighs
 * must not be missed.
 *
 * @param p where the attention looks, summing to 1  [L]
 * @param scores I_t  [L]
 */
export function indexerLoss(p: Vector, scores: Vector): number {
  requireBoth('indexerLoss', p, scores);
  const log = logSumExp(scores);
  const terms = p.map((share, s) => (share > 0 ? share * (Math.log(share) - scores[s] + log) : 0));
  return Math.max(0, sum(terms)); // rounding alone makes it negative
}

/** Its gradient with respect to the scores: softmax(I) − p. */
export function indexerGradient(p: Vector, scores: Vector): number[] {
  requireBoth('indexerGradient', p, scores);
  return softmax(scores).map((share, s) => share - p[s]);
}

/** Eq. 4: the same over the selection, p made to sum to 1 there. */
export function sparseLoss(p: Vector, scores: Vector, selection: readonly number[]): number {
  const [wanted, thought] = both('sparseLoss', p, scores, selection);
  return indexerLoss(wanted, thought);
}

/** Its gradient with respect to all scores: 0 for what was not selected  [L]. */
export function sparseGradient(p: Vector, scores: Vector, selection: readonly number[]): number[] {
  const [wanted, thought] = both('sparseGradient', p, scores, selection);
  const gradient = scores.map(() => 0);
  indexerGradient(wanted, thought).forEach((slope, i) => (gradient[selection[i]] = slope));
  return gradient;
}

function both(
  who: string,
  p: Vector,
  scores: Vector,
  selection: readonly number[],
): readonly [number[], number[]] {
  requireEach(who, 'scores', scores, p.length);
  requirePlaces(who, selection, p.length);
  return [targetOf(p, selection), selection.map((s) => scores[s])];
}

/** How far a target's sum may be from 1. */
const rounding = 1e-9;

function requireBoth(who: string, p: Vector, scores: Vector): void {
  if (p.length === 0) throw new RangeError(`${who} requires tokens, got 0`);
  requireWeights(who, p, 'the target');
  const total = sum(p);
  if (!(Math.abs(total - 1) <= rounding)) {
    throw new RangeError(`${who} requires a target that sums to 1, got ${total}`);
  }
  requireEach(who, 'scores', scores, p.length);
}
