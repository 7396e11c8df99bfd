/**
 * A linear layer whose three products take FP8: forward, gradient of its input, gradient of its
 * weights.
 *
 * DeepSeek-AI, "DeepSeek-V3 Technical Report", arXiv:2412.19437, sections 3.3.1, 3.3.2 and 3.5.2,
 * figure 6, appendix B.2 (V3)
 *
 * T tokens, I inputs, O outputs; g numbers share a scale. Operands are rounded to what FP8 stores,
 * the products of what is stored are added exactly enough (doubles).
 */
import { roundTiles, type Flat, type Tile, type TileOptions } from './tiles.ts';

/** How operands are rounded. */
export interface Precision {
  /** Which numbers share a scale; 'float32' rounds nothing. */
  readonly groups: 'float32' | 'tensor' | 'tiles' | 'blocks';
  /** g: 128 in V3. */
  readonly size: number;
  readonly scale: 'float32' | 'powerOfTwo';
  /** Gradients by their largest, or cast without any scale. */
  readonly gradients: 'scaled' | 'cast';
}

/**
 * What shares a scale (V3 §3.3.2): of activations and gradients g numbers along the dimension that is
 * summed over, of weights g × g; a whole tensor; or, as V3 tried and gave up, blocks of g × g for the
 * gradients too (V3 appendix B.2).
 *
 * @param kind whose numbers: along the rows or along the columns is summed
 */
export function tileOf(
  { groups, size }: Precision,
  kind: 'weight' | 'activation' | 'gradient',
  along: 'columns' | 'rows',
): Tile {
  if (groups === 'tensor') return [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  if (kind === 'weight' || (kind === 'gradient' && groups === 'blocks')) return [size, size];
  return along === 'columns' ? [1, size] : [size, 1];
}

/** A copy as FP8 stores it; in float32's lane the matrix itself. */
export function asStored(
  matrix: Flat,
  precision: Precision,
  kind: 'weight' | 'activation' | 'gradient',
  along: 'columns' | 'rows',
): Flat {
  if (precision.groups === 'float32') return matrix;
  const copy = { ...matrix, data: matrix.data.slice() };
  const isCast = kind === 'gradient' && precision.gradients === 'cast';
  const options: TileOptions = { scale: precision.scale, ...(isCast && { fixed: 1 }) };
  roundTiles(copy, tileOf(precision, kind, along), options);
  return copy;
}

/** What the way back needs of the way forward: the input as it was cached, in FP8 (V3 §3.3.3). */
export interface Cached {
  readonly input: Flat; // [T, I]
  readonly weights: Flat; // [O, I], rounded
}

/**
 * Y = X Wᵀ with both in FP8 (V3 §3.3.1).
 *
 * @param x [T, I]
 * @param w [O, I]
 * @param y is filled  [T, O]
 */
export function forward(x: Flat, w: Flat, y: Flat, precision: Precision): Cached {
  const input = asStored(x, precision, 'activation', 'columns');
  const weights = asStored(w, precision, 'weight', 'columns');
  const [I, O] = [w.columns, w.rows];
  const [X, W, Y] = [input.data, weights.data, y.data];
  for (let t = 0; t < x.rows; t++) {
    for (let o = 0; o < O; o++) {
      let sum = 0;
      for (let i = 0, a = t * I, b = o * I; i < I; i++) sum += X[a + i] * W[b + i];
      Y[t * O + o] = sum;
    }
  }
  return { input, weights };
}

/**
 * dX = dY W with both in FP8 (V3 §3.3.1): dY is grouped along its columns, over which is summed.
 *
 * @param dy [T, O]
 * @param dx is added to  [T, I]
 * @returns how many entries of dY that were not 0 became 0
 */
export function inputGradient(
  dy: Flat,
  { weights }: Cached,
  dx: Flat,
  precision: Precision,
): number {
  const gradient = asStored(dy, precision, 'gradient', 'columns');
  const [I, O] = [weights.columns, weights.rows];
  const [G, W, X] = [gradient.data, weights.data, dx.data];
  let vanished = 0;
  for (let t = 0; t < dy.rows; t++) {
    for (let o = 0; o < O; o++) {
      const g = G[t * O + o];
      if (g === 0) {
        if (dy.data[t * O + o] !== 0) vanished++;
        continue;
      }
      for (let i = 0, a = t * I, b = o * I; i < I; i++) X[a + i] += g * W[b + i];
    }
  }
  return vanished;
}

/**
 * dW = dYᵀ X with both in FP8 (V3 §3.3.1). Now tokens are summed over, so both are grouped along
 * their rows; the input, cached in the other grouping, is rounded a second time (V3 §3.5.2).
 *
 * @param dy [T, O]
 * @param dw is filled  [O, I]
 */
export function weightGradient(dy: Flat, { input }: Cached, dw: Flat, precision: Precision): void {
  const gradient = asStored(dy, precision, 'gradient', 'rows');
  const again = asStored(input, precision, 'activation', 'rows');
  const [I, O] = [input.columns, dy.columns];
  const [G, X, W] = [gradient.data, again.data, dw.data];
  W.fill(0);
  for (let t = 0; t < dy.rows; t++) {
    for (let o = 0; o < O; o++) {
      const g = G[t * O + o];
      if (g === 0) continue;
      for (let i = 0, a = t * I, b = o * I; i < I; i++) W[b + i] += g * X[a + i];
    }
  }
}
