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
 */
export function scoreAt(distance: number, squares: Vector, speeds: Vector): number {
  if (speeds.length !== squares.length) {
    throw new RangeError(`scoreAt requires ${squares.length} speeds, got ${speeds.length}`);
  }
  const all = sum(squares);
  if (all === 0) return 1;
  let score = 0;
  for (let i = 0; i < squares.length; i++) score += squares[i] * Math.cos(speeds[i] * distance);
  // Looked for only where it shows: a long context asks for every token's score.
  if (!Number.isFinite(score) || !Number.isFinite(all)) {
    requireFinite('scoreAt', 'distance', distance);
    requireEach('scoreAt', 'squares', squares, squares.length);
    requireEach('scoreAt', 'speeds', speeds, squares.length);
    requireFinite('scoreAt', 'sum of squares', all);
  }
  return score / all;
}

/**
 * How many tokens an attention really spreads over: exp of its entropy. Scores come one by one, so
 * that a long context needs no list.
 */
export function spreadCounter(scale: number): { add(score: number): void; tokens(): number } {
  requireFinite('spreadCounter', 'scale', scale);
  let [total, weighted] = [0, 0]; // Σ e^x and Σ x e^x
  return {
    add(score) {
      requireFinite('spreadCounter', 'score', score);
      const x = scale * (score - 1);
      total += Math.exp(x);
      weighted += x * Math.exp(x);
    },
    tokens() {
      if (total === 0) throw new RangeError('spreadCounter requires a score, got none');
      return total * Math.exp(-weighted / total);
    },
  };
}

/** For each pair the angle as a share of what training showed; fast pairs have seen the whole turn. */
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
    return shown >= 2 * Math.PI ? Math.min(angle / (2 * Math.PI), 1) : angle / shown;
  });
}
