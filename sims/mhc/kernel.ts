/**
 * Sinkhorn-Knopp as the official kernel computes it.
 *
 * github.com/deepseek-ai/TileKernels, tile_kernels/torch/mhc.py (TK)
 *
 * Its matrix is the transpose of the paper's: new stream j is Σ_i comb[i][j] · stream i. So what it
 * calls a row is the paper's column, and its order, rows first and columns last, is the paper's.
 */
import { softmax, sum, transpose, type Matrix } from '../math/vector.ts';

/**
 * A softmax of each row plus ε, the columns, then `iterations` − 1 times rows and columns, every sum
 * with ε before it divides. The paper's result transposed, but for ε.
 */
export function kernelSinkhorn(logits: Matrix, iterations = 20, epsilon = 1e-6): number[][] {
  if (!Number.isInteger(iterations) || iterations < 1) {
    throw new RangeError(`kernelSinkhorn requires iterations of 1 or more, got ${iterations}`);
  }
  if (logits.length === 0 || logits.some((row) => row.length !== logits.length)) {
    throw new RangeError(
      `kernelSinkhorn requires a square matrix, got ${logits.length} rows and ${logits[0]?.length ?? 0} columns`,
    );
  }
  const overSums = (m: Matrix): number[][] =>
    m.map((row) => row.map((entry) => entry / (sum(row) + epsilon)));
  const overColumnSums = (m: Matrix): number[][] => transpose(overSums(transpose(m)));
  let comb = overColumnSums(logits.map((row) => softmax(row).map((entry) => entry + epsilon)));
  for (let t = 1; t < iterations; t++) comb = overColumnSums(overSums(comb));
  return comb;
}
