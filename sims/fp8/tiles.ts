/**
 * A matrix as its tiles store it, fast, for training: what `quantise` and `restore` give, in place on
 * one flat array.
 *
 * DeepSeek-AI, "DeepSeek-V3 Technical Report", arXiv:2412.19437, section 3.3.2 (V3)
 */
import { formats, type Format } from './formats.ts';
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

export const flat = (rows: number, columns: number): Flat => ({
  data: new Float64Array(rows * columns),
  rows,
  columns,
});

export type Tile = readonly [rows: number, columns: number];

/**
 * The scale of each tile, row by row (V3 §3.3.2). A tile that the edge cuts off is smaller.
 *
 * @param tile rows and columns that share a scale
 * @throws RangeError for an entry that is not finite, or a tile without rows or columns
 */
export function scalesOf(
  { data, rows, columns }: Flat,
  tile: Tile,
  { format = formats.e4m3, scale = 'float32', fixed }: TileOptions = {},
): number[] {
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
