/**
 * Weights with their gradients, and the product that every block is made of, forward and backward. Flat arrays of doubles: this is what trains, thousands of small products a second.
 */
import { zeros } from '../../math/vector.ts';
import { normal, type Random } from '../../math/random.ts';

export interface Weight {
  readonly value: number[];
  readonly gradient: number[];
}

/** Draws from N(0, deviation²). */
export function weight(count: number, deviation: number, random: Random): Weight {
  const value = zeros(count);
  for (let i = 0; i < count; i++) value[i] = deviation * normal(random);
  return { value, gradient: zeros(count) };
}

/**
 * y = W x, for W [y.length][x.length] that begins at `from`. Four sums side by side, none of which
 * waits for another: twice as fast. Every width here is a multiple of four.
 */
export function times(w: Weight, x: number[], y: number[], from = 0): void {
  const { value } = w;
  const columns = x.length;
  for (let row = 0, at = from; row < y.length; row++, at += columns) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let column = 0; column < columns; column += 4) {
      a += value[at + column] * x[column];
      b += value[at + column + 1] * x[column + 1];
      c += value[at + column + 2] * x[column + 2];
      d += value[at + column + 3] * x[column + 3];
    }
    y[row] = a + b + (c + d);
  }
}

/** From ∂/∂y: adds dy xᵀ to the gradient of W and Wᵀ dy to dx. */
export function timesBack(w: Weight, x: number[], dy: number[], dx: number[], from = 0): void {
  const { value, gradient } = w;
  const columns = x.length;
  for (let row = 0, at = from; row < dy.length; row++, at += columns) {
    const slope = dy[row];
    if (slope === 0) continue;
    for (let column = 0; column < columns; column += 2) {
      const a = at + column;
      gradient[a] += slope * x[column];
      gradient[a + 1] += slope * x[column + 1];
      dx[column] += slope * value[a];
      dx[column + 1] += slope * value[a + 1];
    }
  }
}

export function inner(a: number[], b: number[]): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i] * b[i];
  return total;
}
