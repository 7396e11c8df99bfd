/** Attention as it is written: the whole row of scores first, then the weights, then the average. */
import type { Matrix, Vector } from '../../../sims/math/vector.ts';

export function twoPass(scores: Vector, values: Matrix): { out: number[]; lse: number } {
  const highest = Math.max(...scores);
  const width = values[0]?.length ?? 0;
  if (highest === -Infinity) return { out: new Array<number>(width).fill(0), lse: -Infinity };
  const weights = scores.map((score) => Math.exp(score - highest));
  const total = weights.reduce((a, b) => a + b, 0);
  const out = Array.from({ length: width }, (_, j) =>
    weights.reduce((sum, weight, i) => sum + (weight / total) * values[i][j], 0),
  );
  return { out, lse: highest + Math.log(total) };
}
