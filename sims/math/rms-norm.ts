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
  const root = Math.sqrt(squares / x.length + epsilon);
  if (!(root > leastRoot && root < Infinity)) return normalizeFar(x, y, epsilon);
  const factor = 1 / root;
  for (let i = 0; i < x.length; i++) y[i] = x[i] * factor;
  return factor;
}

const leastRoot = 1e-150; // the squares of smaller numbers lose digits

/** The same where squares are no doubles any more; of NaN and Infinity comes NaN. */
function normalizeFar(x: Vector, y: number[], epsilon: number): number {
  let largest = 0;
  for (let i = 0; i < x.length; i++) largest = Math.max(largest, Math.abs(x[i]));
  if (largest === 0 && x.length > 0 && epsilon >= 0) {
    for (let i = 0; i < x.length; i++) y[i] = x[i];
    return epsilon > 0 ? 1 / Math.sqrt(epsilon) : 0;
  }
  let squares = 0;
  for (let i = 0; i < x.length; i++) squares += (x[i] / largest) ** 2;
  const root = Math.sqrt(squares / x.length + epsilon / largest / largest);
  for (let i = 0; i < x.length; i++) y[i] = x[i] / largest / root;
  return 1 / largest / root;
}

/** From ∂/∂y: adds ∂/∂x to dx. */
export function rmsNormBack(y: Vector, factor: number, dy: Vector, dx: number[]): void {
  let along = 0;
  for (let i = 0; i < y.length; i++) along += y[i] * dy[i];
  along /= y.length;
  for (let i = 0; i < y.length; i++) dx[i] += factor * (dy[i] - y[i] * along);
}
