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
import { requireOneOf, requireWhole } from '../math/checks.ts';
import { requireEntries, roundTiles, type Flat, type Tile, type TileOptions } from './tiles.ts';

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
 * @throws RangeError for a name that nobody knows, or a size that is no whole number above 0
 */
export function tileOf(
  precision: Precision,
  kind: 'weight' | 'activation' | 'gradient',
  along: 'columns' | 'rows',
): Tile {
  requirePrecision('tileOf', precision);
  requireOneOf('tileOf', 'kind', kind, ['weight', 'activation', 'gradient']);
  requireOneOf('tileOf', 'direction', along, ['columns', 'rows']);
  const { groups, size } = precision;
  if (groups === 'tensor') return [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  if (kind === 'weight' || (kind === 'gradient' && groups === 'blocks')) return [size, size];
  return along === 'columns' ? [1, size] : [size, 1];
}

/**
 * A copy as FP8 stores it; in float32's lane the matrix itself.
 *
 * @throws RangeError as `tileOf` and `scalesOf`
 */
export function asStored(
  matrix: Flat,
  precision: Precision,
  kind: 'weight' | 'activation' | 'gradient',
  along: 'columns' | 'rows',
): Flat {
  const tile = tileOf(precision, kind, along);
  if (precision.groups === 'float32') {
    requireEntries('asStored', matrix);
    return matrix;
  }
  const copy = { ...matrix, data: matrix.data.slice() };
  const isCast = kind === 'gradient' && precision.gradients === 'cast';
  const options: TileOptions = { scale: precision.scale, ...(isCast && { fixed: 1 }) };
  roundTiles(copy, tile, options);
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
 * @throws RangeError as `asStored`, and for matrices that do not fit each other
 */
export function forward(x: Flat, w: Flat, y: Flat, precision: Precision): Cached {
  requireSides('forward', 'weights', w, w.rows, x.columns);
  requireSides('forward', 'output', y, x.rows, w.rows);
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
 * @throws RangeError as `forward`
 */
export function inputGradient(
  dy: Flat,
  { weights }: Cached,
  dx: Flat,
  precision: Precision,
): number {
  requireSides('inputGradient', 'weights', weights, dy.columns, dx.columns);
  requireSides('inputGradient', 'output', dx, dy.rows, weights.columns);
  requireEntries('inputGradient', weights);
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
 * @throws RangeError as `forward`
 */
export function weightGradient(dy: Flat, { input }: Cached, dw: Flat, precision: Precision): void {
  requireSides('weightGradient', 'input', input, dy.rows, dw.columns);
  requireSides('weightGradient', 'output', dw, dy.columns, input.columns);
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

/** Names that are known, and a size. @inner checked by tileOf */
export function requirePrecision(who: string, precision: Precision): void {
  const { groups, size, scale, gradients } = precision;
  requireOneOf(who, 'groups', groups, ['float32', 'tensor', 'tiles', 'blocks']);
  requireWhole(who, 'size', size, 1);
  requireOneOf(who, 'scale', scale, ['float32', 'powerOfTwo']);
  requireOneOf(who, 'gradients', gradients, ['scaled', 'cast']);
}

function requireSides(who: string, what: string, m: Flat, rows: number, columns: number): void {
  if (m.rows !== rows || m.columns !== columns || m.data.length !== rows * columns) {
    throw new RangeError(
      `${who} requires ${what} of ${rows} by ${columns}, got ${m.rows} by ${m.columns}`,
    );
  }
}
