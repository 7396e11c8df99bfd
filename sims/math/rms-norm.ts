/**
 * RMSNorm, forward and backward: x / √(mean x² + ε), with no weight of its own.
 *
 * Zhang and Sennrich, "Root Mean Square Layer Normalization", arXiv:1910.07467, equation 4.
 */
import type { Vector } from './vector.ts';

/** y = RMSNorm(x); returns the factor that x was multiplied by. An all-zero x stays zero. */
export function rmsNormInto(x: Vector, y: number[], epsilon: number): number {
  let squares = 0;
  for (let i = 0; i < x.length; i++) squares += x[i] * x[i];
  const factor =
    squares < Infinity ? 1 / Math.sqrt(squares / x.length + epsilon) : factorOfLarge(x, epsilon);
  for (let i = 0; i < x.length; i++) y[i] = x[i] * factor;
  return factor;
}

/** The same where squares are no doubles any more; NaN and Infinity stay what they are. */
function factorOfLarge(x: Vector, epsilon: number): number {
  let largest = 0;
  for (let i = 0; i < x.length; i++) largest = Math.max(largest, Math.abs(x[i]));
  let squares = 0;
  for (let i = 0; i < x.length; i++) squares += (x[i] / largest) ** 2;
  return 1 / largest / Math.sqrt(squares / x.length + epsilon / largest / largest);
}

/** From ∂/∂y: adds ∂/∂x to dx. */
export function rmsNormBack(y: Vector, factor: number, dy: Vector, dx: number[]): void {
  let along = 0;
  for (let i = 0; i < y.length; i++) along += y[i] * dy[i];
  along /= y.length;
  for (let i = 0; i < y.length; i++) dx[i] += factor * (dy[i] - y[i] * along);
}
