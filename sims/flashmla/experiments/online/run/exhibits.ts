/** The same row by two passes, and by the factor as it is printed: what one sweep is compared with. */
import { logSumExp, softmax, type Matrix, type Vector } from '../../../../math/vector.ts';
import { finish, type Attended } from '../../../online-softmax.ts';

/** The whole row first, then its weights, then their average. A masked key is −∞. */
export function twoPasses(scores: Vector, values: Matrix, width: number, sink: number): Attended {
  const lse = logSumExp(scores);
  const none = lse === -Infinity;
  const weights = none ? scores.map(() => 0) : softmax(scores);
  const out = Array.from({ length: width }, (_, j) =>
    weights.reduce((total, weight, i) => total + weight * values[i][j], 0),
  );
  return finish({ out, lse }, sink);
}

/** Keys of one tile. */
export interface Tile {
  readonly scores: Vector;
  readonly values: Matrix;
}

/**
 * The deep-dive's text to the letter: scale = exp(m_new − m), above 1 where it must be below. Where
 * nothing was held before it would be exp(∞) · 0; there it is left out.
 */
export function asPrinted(tiles: readonly Tile[], width: number, sink: number): Vector {
  let [m, sum] = [-Infinity, 0];
  let output = new Array<number>(width).fill(0);
  for (const { scores, values } of tiles) {
    const next = Math.max(m, ...scores);
    if (next === -Infinity) continue;
    const scale = m === -Infinity ? 0 : Math.exp(next - m);
    const weights = scores.map((score) => Math.exp(score - next));
    output = output.map((entry, j) =>
      weights.reduce((total, weight, i) => total + weight * values[i][j], scale * entry),
    );
    sum = weights.reduce((total, weight) => total + weight, scale * sum);
    m = next;
  }
  if (sum === 0) return output;
  const out = output.map((entry) => entry / sum);
  return finish({ out, lse: m + Math.log(sum) }, sink).out;
}
