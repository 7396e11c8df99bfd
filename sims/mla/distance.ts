/**
 * What rotation makes of distance: the score of equal vectors, the angles, and how far a softmax
 * over many scores spreads.
 *
 * Su et al., "RoFormer", arXiv:2104.09864, section 3.2 (RoPE): a rotated dot product depends on the
 * distance only.
 */
import { sum, type Vector } from '../math/vector.ts';
import { requireEach, requireFinite, requireNotNegative, requirePositive } from '../math/checks.ts';

/**
 * Σ a² cos(θ Δ) / Σ a²: equal query and key, Δ tokens apart. 1 where the query is silent.
 *
 * @param squares a², not negative  [pairs]
 * @throws RangeError for numbers that are not finite, negative squares, or an angle beyond doubles
 */
export function scoreAt(distance: number, squares: Vector, speeds: Vector): number {
  if (speeds.length !== squares.length) {
    throw new RangeError(`scoreAt requires ${squares.length} speeds, got ${speeds.length}`);
  }
  const all = sum(squares);
  let [score, least] = [0, 0];
  for (let i = 0; i < squares.length; i++) {
    score += squares[i] * Math.cos(speeds[i] * distance);
    least = Math.min(least, squares[i]);
  }
  // Looked for only where it shows: a long context asks for every token's score.
  if (!Number.isFinite(score) || !Number.isFinite(all) || least < 0) {
    requireFinite('scoreAt', 'distance', distance);
    requireEach('scoreAt', 'squares', squares, squares.length);
    requireEach('scoreAt', 'speeds', speeds, squares.length);
    requireNotNegative('scoreAt', 'squares', least);
    requireFinite('scoreAt', 'sum of squares', all);
    requireFinite('scoreAt', 'sum over angles', score);
  }
  return all === 0 ? 1 : score / all;
}

/**
 * How many tokens an attention really spreads over: exp of its entropy. Scores come one by one, so
 * that a long context needs no list.
 *
 * @throws RangeError for numbers that are not finite, or scores whose powers are not
 */
export function spreadCounter(scale: number): { add(score: number): void; tokens(): number } {
  requireFinite('spreadCounter', 'scale', scale);
  let [total, weighted] = [0, 0]; // Σ e^x and Σ x e^x
  return {
    add(score) {
      requireFinite('spreadCounter', 'score', score);
      const x = scale * (score - 1);
      requireFinite('spreadCounter', 'scaled score', x);
      total += Math.exp(x);
      weighted += x * Math.exp(x);
    },
    tokens() {
      if (total === 0) throw new RangeError('spreadCounter requires a score, got none');
      requireFinite('spreadCounter', 'sum of powers', total + weighted);
      return total * Math.exp(-weighted / total);
    },
  };
}

/**
 * For each pair the angle as a share of what training showed; fast pairs have seen the whole turn.
 *
 * @throws RangeError for numbers that are not finite, or a pair that did not turn in training
 */
export function anglesSeen(
  distance: number,
  speeds: Vector,
  plain: Vector,
  trained: number,
): number[] {
  requireNotNegative('anglesSeen', 'distance', distance);
  requireEach('anglesSeen', 'speeds', speeds, plain.length);
  requireEach('anglesSeen', 'trained speeds', plain, plain.length);
  requirePositive('anglesSeen', 'trained length', trained);
  return speeds.map((speed, i) => {
    const shown = plain[i] * trained;
    const angle = speed * distance;
    requirePositive('anglesSeen', 'angle in training', shown);
    const seen = shown >= 2 * Math.PI ? Math.min(angle / (2 * Math.PI), 1) : angle / shown;
    requireFinite('anglesSeen', 'share of an angle', seen);
    return seen;
  });
}
