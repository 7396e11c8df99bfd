/**
 * The backward pass of Sinkhorn-Knopp, by hand.
 *
 * A half step turns the x of a line into y = x / (Σ x + ε). For the gradient g with respect to log x
 * that is g ← g − y Σ g, the sum over the line, whatever ε is; and log M⁽⁰⁾ are the logits. The
 * kernel's first half step is y = x / Σ x + ε, where log x / Σ x gets g (y − ε) / y first.
 */
import { requireRows } from '../math/checks.ts';
import { zeros, type Matrix, type Vector } from '../math/vector.ts';
import { toRows, type SinkhornTrace } from './sinkhorn.ts';

/**
 * The gradient with respect to the logits. The matrices on the way were kept; the official kernel
 * computes them again, which saves memory and gives the same.
 *
 * @param upstream the gradient with respect to the result  [n, n]
 */
export function sinkhornBackward(
  { steps, sides, added }: SinkhornTrace,
  upstream: Matrix,
): number[][] {
  const result = steps[steps.length - 1];
  const n = Math.sqrt(result.length);
  if (upstream.length !== n || upstream.some((row) => row.length !== n)) {
    throw new RangeError(
      `sinkhornBackward requires a gradient of ${n} rows and columns, got ${upstream.length} and ${upstream[0]?.length ?? 0}`,
    );
  }
  requireRows('sinkhornBackward', 'slopes', upstream, n);
  const gradient = zeros(n * n); // row after row, with respect to the logarithm of the entries
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) gradient[i * n + j] = result[i * n + j] * upstream[i][j];
  }
  for (let step = steps.length - 1; step > 0; step--) {
    const after = step === 1 && added > 0 ? undoAdding(gradient, steps[1], added) : steps[step];
    const ofRows = sides[(step - 1) % 2] === 'rows';
    for (let k = 0; k < n; k++) {
      undoLine(gradient, after, ofRows ? k * n : k, ofRows ? 1 : n, n);
    }
  }
  return toRows(gradient, n);
}

/** g ← g (y − ε) / y; gives y − ε, the softmax. */
function undoAdding(gradient: number[], result: Vector, added: number): number[] {
  const softmax = result.map((y) => y - added);
  for (let at = 0; at < gradient.length; at++) gradient[at] *= softmax[at] / result[at];
  return softmax;
}

/** g ← g − y Σ g along the line that begins at `start`. */
function undoLine(
  gradient: number[],
  result: readonly number[],
  start: number,
  stride: number,
  n: number,
): void {
  let total = 0;
  for (let k = 0, at = start; k < n; k++, at += stride) total += gradient[at];
  for (let k = 0, at = start; k < n; k++, at += stride) gradient[at] -= result[at] * total;
}
