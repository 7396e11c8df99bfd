/**
 * What rotation makes of distance: the score of equal vectors, the angles, and how far a softmax
 * over many scores spreads.
 *
 * Su et al., "RoFormer", arXiv:2104.09864, section 3.2 (RoPE): a rotated dot product depends on the
 * distance only.
 */
import { sum, type Vector } from '../math/vector.ts';

/** Σ a² cos(θ Δ) / Σ a²: equal query and key, Δ tokens apart. 1 where the query is silent. */
export function scoreAt(distance: number, squares: Vector, speeds: Vector): number {
  const all = sum(squares);
  if (all === 0) return 1;
  return sum(squares.map((square, i) => square * Math.cos(speeds[i] * distance))) / all;
}

/**
 * How many tokens an attention really spreads over: exp of its entropy. Scores come one by one, so
 * that a long context needs no list.
 */
export function spreadCounter(scale: number): { add(score: number): void; tokens(): number } {
  let [total, weighted] = [0, 0]; // Σ e^x and Σ x e^x
  return {
    add(score) {
      const x = scale * (score - 1);
      total += Math.exp(x);
      weighted += x * Math.exp(x);
    },
    tokens: () => total * Math.exp(-weighted / total),
  };
}

/** For each pair the angle as a share of what training showed; fast pairs have seen the whole turn. */
export function anglesSeen(
  distance: number,
  speeds: Vector,
  plain: Vector,
  trained: number,
): number[] {
  return speeds.map((speed, i) => {
    const shown = plain[i] * trained;
    const angle = speed * distance;
    return shown >= 2 * Math.PI ? Math.min(angle / (2 * Math.PI), 1) : angle / shown;
  });
}
