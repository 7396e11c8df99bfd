/**
 * What would go wrong if the rotation sat on the content: why MLA's position is decoupled.
 *
 * DeepSeek-AI, "DeepSeek-V2", arXiv:2405.04434, section 2.1.3 (V2)
 *
 * The score of query t and latent j would be qᵀ R_{t−j} W^UK c_j. R_{t−j} depends on the pair, so
 * W^UK can be absorbed into the query only if one fixed matrix stands in for all R_{t−j} W^UK.
 */
import { norm, vector, type Matrix, type Vector } from '../math/vector.ts';
import { requireEach, requireFinite, requireMatrix, requireWhole } from '../math/checks.ts';
import { rope } from './rotary.ts';

/** R_Δ W: each column of W turned by one distance.  [d_h, d_c] @throws RangeError for what does not fit or is not finite */
export function rotatedRows(w: Matrix, distance: number, speeds: Vector): number[][] {
  requireTurns('rotatedRows', w, speeds);
  const columns = w[0].map((_, j) =>
    rope(
      w.map((row) => row[j]),
      distance,
      speeds,
    ),
  );
  return w.map((_, i) => columns.map((column) => column[i]));
}

/**
 * The fixed matrix nearest to all R_Δ W in least squares: their mean, each distance weighted by how
 * often it occurs. @param distances Δ = t − j of every pair
 *
 * @throws RangeError for no distance, and for what does not fit or is not finite
 */
export function bestFixed(w: Matrix, distances: readonly number[], speeds: Vector): number[][] {
  requireTurns('bestFixed', w, speeds);
  if (distances.length === 0) throw new RangeError('bestFixed requires a distance, got none');
  requireEach('bestFixed', 'distances', distances, distances.length);
  const mean = w.map((row) => row.map(() => 0));
  for (const distance of distances) {
    const rotated = rotatedRows(w, distance, speeds);
    rotated.forEach((row, i) => row.forEach((x, j) => (mean[i][j] += x / distances.length)));
  }
  return mean;
}

/**
 * ‖R_Δ W − fixed‖ / ‖W‖ in the Frobenius norm: what `fixed` gets wrong at this distance; 0 where
 * W is 0 and there is nothing to get wrong.
 *
 * @throws RangeError for what does not fit or is not finite, or too large to square
 */
export function rotationGap(w: Matrix, fixed: Matrix, distance: number, speeds: Vector): number {
  requireTurns('rotationGap', w, speeds);
  requireMatrix('rotationGap', fixed);
  if (fixed.length !== w.length || fixed[0].length !== w[0].length) {
    throw new RangeError(
      `rotationGap requires a fixed matrix of ${w.length} by ${w[0].length}, got ${fixed.length} by ${fixed[0].length}`,
    );
  }
  const rotated = rotatedRows(w, distance, speeds);
  const differences = rotated.map((row, i) => norm(row.map((x, j) => x - fixed[i][j])));
  const size = norm(w.map(norm));
  const gap = size === 0 ? norm(differences) : norm(differences) / size;
  requireFinite('rotationGap', 'norm', size);
  requireFinite('rotationGap', 'gap', gap);
  return gap;
}

const mostTokens = 5000; // 12.5 million pairs

/** Every t − j with 0 ≤ j ≤ t < tokens. @throws RangeError for tokens that are not whole, or more than 5000 */
export function causalDistances(tokens: number): number[] {
  requireWhole('causalDistances', 'tokens', tokens, 0);
  if (tokens > mostTokens) {
    throw new RangeError(`causalDistances requires at most ${mostTokens} tokens, got ${tokens}`);
  }
  return vector(tokens, (t) => t).flatMap((t) => vector(t + 1, (j) => t - j));
}

/**
 * ‖R W − W R′‖: zero where rotating before and after W is the same (R′ on the latent's own pairs).
 *
 * @throws RangeError for what does not fit or is not finite, or too large to square
 */
export function commutator(w: Matrix, distance: number, before: Vector, after: Vector): number {
  requireTurns('commutator', w, before);
  requireEach('commutator', 'speeds', after, w[0].length / 2);
  const rotatedAfter = rotatedRows(w, distance, before);
  const rotatedBefore = w.map((row) => rope(row, -distance, after));
  const size = norm(rotatedAfter.map((row, i) => norm(row.map((x, j) => x - rotatedBefore[i][j]))));
  requireFinite('commutator', 'norm', size);
  return size;
}

function requireTurns(who: string, w: Matrix, speeds: Vector): void {
  requireMatrix(who, w);
  requireEach(who, 'speeds', speeds, w.length / 2);
}
