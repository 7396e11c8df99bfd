/**
 * A matrix as its tiles store it, fast, for training: what `quantise` and `restore` give, in place on
 * one flat array.
 *
 * DeepSeek-AI, "DeepSeek-V3 Technical Report", arXiv:2412.19437, section 3.3.2 (V3)
 */
import { requireOneOf, requirePositive, requireWhole } from '../math/checks.ts';
import { formats, requireFormat, type Format } from './formats.ts';
import { scaleOf } from './quantise.ts';
import { rounderOf } from './rounding.ts';

/** Row after row: `data[row * columns + column]`. */
export interface Flat {
  readonly data: Float64Array;
  readonly rows: number;
  readonly columns: number;
}

export interface TileOptions {
  readonly format?: Format; // E4M3
  readonly scale?: 'float32' | 'powerOfTwo';
  /** In place of the scale that fits the largest: this one for all; 1 is a cast without a scale. */
  readonly fixed?: number;
}

/** Of zeros. @throws RangeError for sides that are no whole numbers, or more than 2²⁸ entries */
export function flat(rows: number, columns: number): Flat {
  requireWhole('flat', 'rows', rows, 0);
  requireWhole('flat', 'columns', columns, 0);
  if (rows * columns > 2 ** 28) {
    throw new RangeError(`flat requires at most 2²⁸ entries, got ${rows * columns}`);
  }
  return { data: new Float64Array(rows * columns), rows, columns };
}

/** As many finite entries as the sides say. @inner checked by scalesOf */
export function requireEntries(who: string, { data, rows, columns }: Flat): void {
  if (data.length !== rows * columns) {
    throw new RangeError(`${who} requires ${rows * columns} entries, got ${data.length}`);
  }
  let none = 0; // NaN as soon as an entry is not finite
  for (let at = 0; at < data.length; at++) none += 0 * data[at];
  if (none === 0) return;
  const wrong = data.find((entry) => !Number.isFinite(entry));
  throw new RangeError(`${who} requires finite entries, got ${wrong}`);
}

export type Tile = readonly [rows: number, columns: number];

/**
 * The scale of each tile, row by row (V3 §3.3.2). A tile that the edge cuts off is smaller.
 *
 * @param tile rows and columns that share a scale
 * @throws RangeError for an entry that is not finite, a tile without rows or columns, a format that
 * cannot be, or a fixed scale that is not positive
 */
export function scalesOf(
  { data, rows, columns }: Flat,
  tile: Tile,
  { format = formats.e4m3, scale = 'float32', fixed }: TileOptions = {},
): number[] {
  requireFormat('scalesOf', format);
  requireOneOf('scalesOf', 'scale', scale, ['float32', 'powerOfTwo']);
  if (fixed !== undefined) requirePositive('scalesOf', 'fixed scale', fixed);
  for (const side of tile) {
    if (!(Number.isInteger(side) && side >= 1)) {
      throw new RangeError(`scalesOf requires a tile of at least one entry, got ${side}`);
    }
  }
  if (data.length !== rows * columns) {
    throw new RangeError(`scalesOf requires ${rows * columns} entries, got ${data.length}`);
  }
  const across = Math.ceil(columns / tile[1]);
  const most = new Float64Array(Math.ceil(rows / tile[0]) * across);
  for (let i = 0, at = 0; i < rows; i++) {
    const first = Math.floor(i / tile[0]) * across;
    for (let j = 0; j < columns; j++, at++) {
      const size = Math.abs(data[at]);
      if (!(size < Infinity)) {
        throw new RangeError(`scalesOf requires finite entries, got ${data[at]}`);
      }
      const t = first + Math.floor(j / tile[1]);
      if (size > most[t]) most[t] = size;
    }
  }
  return Array.from(most, (a) => fixed ?? scaleOf(a, format, scale));
}

/**
 * Rounds every tile to its scale, in place (V3 §3.3.2).
 *
 * @returns the scales
 * @throws RangeError as `scalesOf`
 */
export function roundTiles(matrix: Flat, tile: Tile, options: TileOptions = {}): number[] {
  const { data, rows, columns } = matrix;
  const scales = scalesOf(matrix, tile, options);
  const across = Math.ceil(columns / tile[1]);
  const round = rounderOf(options.format ?? formats.e4m3);
  for (let i = 0, at = 0; i < rows; i++) {
    const first = Math.floor(i / tile[0]) * across;
    for (let j = 0; j < columns; j++, at++) {
      const scale = scales[first + Math.floor(j / tile[1])];
      data[at] = scale * round(data[at] / scale);
    }
  }
  return scales;
}
