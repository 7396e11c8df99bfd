/**
 * Which tokens a query reads: the k best of its past by the indexer; beside it what needs no indexer.
 *
 * DeepSeek-V3.2-Exp report (V3.2-Exp), §2, eq. 2
 */
import { requireEach, requireWhole } from '../math/checks.ts';
import { sample, type Random } from '../math/random.ts';
import { topK, vector, type Vector } from '../math/vector.ts';

/**
 * S_t: the k best of the tokens up to and including the query's own, best first; of equal scores
 * those with the lower index. With k tokens or fewer it is all of them.
 *
 * @param scores I_{t,s}; those after the query are not looked at  [L], L above `position`
 * @param position t, from 0
 * @param k at least 1
 * @param documents of a packed sequence: the number of the document of each token; a selection does
 *   not cross into another one  [L]
 * @throws RangeError for k = 0, scores that are not finite, a position beyond them
 */
export function select(
  scores: Vector,
  position: number,
  k: number,
  documents?: readonly number[],
): number[] {
  requireWhole('select', 'k', k, 1);
  const first = requirePast('select', scores.length, position, documents);
  requireEach('select', 'scores', scores.slice(0, position + 1), position + 1);
  const past = scores.slice(first, position + 1);
  return topK(past, Math.min(k, past.length)).map((i) => first + i);
}

/** The last k tokens, the query's own among them: what a sliding window reads. Latest first. */
export function windowOf(position: number, k: number, documents?: readonly number[]): number[] {
  requireWhole('windowOf', 'k', k, 1);
  const length = documents?.length ?? position + 1;
  const first = requirePast('windowOf', length, position, documents);
  return vector(Math.min(k, position + 1 - first), (i) => position - i);
}

/** Any k tokens of the past, each as likely. */
export function anyOf(position: number, k: number, random: Random): number[] {
  requireWhole('anyOf', 'k', k, 1);
  requireWhole('anyOf', 'position', position, 0);
  const left = vector(position + 1, () => 1);
  return vector(Math.min(k, position + 1), () => {
    const drawn = sample(left, random);
    left[drawn] = 0;
    return drawn;
  });
}

/** @returns the first token of the query's document */
function requirePast(
  who: string,
  length: number,
  position: number,
  documents?: readonly number[],
): number {
  requireWhole(who, 'position', position, 0);
  if (position >= length) {
    throw new RangeError(`${who} requires a position below ${length}, got ${position}`);
  }
  if (!documents) return 0;
  requireEach(who, 'documents', documents, length);
  let first = position;
  while (first > 0 && documents[first - 1] === documents[position]) first--;
  return first;
}
