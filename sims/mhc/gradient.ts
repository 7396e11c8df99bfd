/**
 * The backward pass of Sinkhorn-Knopp, by hand.
 *
 * A half step turns the x of a line into y = x / (Σ x + ε). For the gradient g with respect to log x
 * that is g ← g − y Σ g, the sum over the line, whatever ε is; and log M⁽⁰⁾ are the logits.
 */
import type { Matrix } from '../math/vector.ts';
import { sinkhornTrace, toRows, type SinkhornOptions } from './sinkhorn.ts';

/**
 * The gradient with respect to the logits. The matrices on the way are computed again, not kept: so
 * does the official kernel.
 *
 * @param upstream the gradient with respect to the result  [n, n]
 */
export function sinkhornBackward(
  logits: Matrix,
  upstream: Matrix,
  options: SinkhornOptions = {},
): number[][] {
  const { steps, sides } = sinkhornTrace(logits, options);
  const n = logits.length;
  if (upstream.length !== n || upstream.some((row) => row.length !== n)) {
    throw new RangeError(
      `sinkhornBackward requires a gradient of ${n} rows and columns, got ${upstream.length} and ${upstream[0]?.length ?? 0}`,
    );
  }
  const result = steps[steps.length - 1];
  const gradient: number[] = []; // row after row, with respect to the logarithm of the entries
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) gradient.push(result[i * n + j] * upstream[i][j]);
  }
  for (let step = steps.length - 1; step > 0; step--) {
    const ofRows = sides[(step - 1) % 2] === 'rows';
    for (let k = 0; k < n; k++) {
      undoLine(gradient, steps[step], ofRows ? k * n : k, ofRows ? 1 : n, n);
    }
  }
  return toRows(gradient, n);
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
