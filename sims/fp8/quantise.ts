/**
 * Quantisation in groups: each tile of a matrix is divided by a scale of its own before it is rounded.
 *
 * DeepSeek-AI, "DeepSeek-V3 Technical Report", arXiv:2412.19437, section 3.3.2 (V3), and of its
 * repository inference/kernel.py (V3 kernel) and README_WEIGHTS.md (V3 weights)
 * DeepSeek-AI, DeepGEMM, deep_gemm/utils/math.py: the floor of 1e-4, powers of two (DG)
 *
 * A matrix has R rows (tokens) and K columns (channels); a tile has r × k of its entries.
 */
import { requireWhole } from '../math/checks.ts';
import type { Matrix } from '../math/vector.ts';
import { decode, encode, largestOf } from './format.ts';
import { formats, requireFormat, type Format } from './formats.ts';
import { encodeInt8, isInt8, type int8 } from './int8.ts';

/** The entries that share a scale; 'all' is as many as there are. */
export interface Tile {
  readonly rows: number | 'all';
  readonly columns: number | 'all';
}

/** The groups that are compared (V3 §3.3.2). */
export const tiles = {
  tensor: { rows: 'all', columns: 'all' },
  channel: { rows: 'all', columns: 1 },
  token: { rows: 1, columns: 'all' },
  /** Activations: one token, 128 channels. */
  activation: { rows: 1, columns: 128 },
  /** Weights. */
  weight: { rows: 128, columns: 128 },
} as const satisfies Readonly<Record<string, Tile>>;

export interface QuantiseOptions {
  readonly format?: Format | typeof int8; // E4M3
  /** A float32, or the power of two above it, as UE8M0 stores it. */
  readonly scale?: 'float32' | 'powerOfTwo';
  /** The least magnitude that a group is taken to have. The paper has none; DeepGEMM has 1e-4. */
  readonly floor?: number;
  /**
   * What becomes of a matrix that is no whole number of tiles: refused, as by the official quantiser
   * of activations, or filled up with zeros that are removed again, as in the weight files.
   */
  readonly edge?: 'refuse' | 'pad';
}

export interface Quantised {
  readonly codes: number[][]; // [R, K]; of INT8 the whole numbers themselves
  readonly scales: number[][]; // [R / r, K / k], rounded up
  readonly rows: number; // r
  readonly columns: number; // k
  readonly format: Format | typeof int8;
}

/**
 * The scale of a group: s = a / largest with a = max(|x|, floor), as a float32; then, for a power of
 * two, 2^⌈log₂ s⌉ (V3 §3.3.2 and §3.3.3).
 *
 * @param most the largest magnitude of the group
 * @throws {RangeError} where no normal float32 holds the scale
 */
export function scaleOf(
  most: number,
  format: Format | typeof int8 = formats.e4m3,
  kind: 'float32' | 'powerOfTwo' = 'float32',
  floor = 1e-4,
): number {
  if (!(most >= 0 && most < Infinity)) {
    throw new RangeError(`scaleOf requires a finite magnitude, got ${most}`);
  }
  if (!(floor > 0 && floor < Infinity)) {
    throw new RangeError(`scaleOf requires a positive floor, got ${floor}`);
  }
  if (kind !== 'float32' && kind !== 'powerOfTwo') {
    throw new RangeError(`scaleOf requires a scale float32 or powerOfTwo, got ${String(kind)}`);
  }
  const scale = Math.fround(
    Math.max(most, floor) / (isInt8(format) ? format.largest : largestOf(format)),
  );
  if (!(scale >= 2 ** -126 && scale < Infinity)) {
    throw new RangeError(`scaleOf requires a scale that is a normal float32, got ${scale}`);
  }
  if (kind === 'float32') return scale;
  return decode(encode(scale, formats.ue8m0, 'refuse'), formats.ue8m0);
}

/** As many as there are, or as told. */
function sideOf(side: number | 'all', length: number, what: string, pad: boolean): number {
  const size = side === 'all' ? length : side;
  if (!(Number.isSafeInteger(size) && size >= 1)) {
    throw new RangeError(`quantise requires a tile of at least 1 ${what}, got ${side}`);
  }
  if (!pad && length % size !== 0) {
    throw new RangeError(`quantise requires ${what} in a multiple of ${size}, got ${length}`);
  }
  return size;
}

function requireMatrix(x: Matrix): void {
  if (!Array.isArray(x) || !x.every(Array.isArray)) {
    throw new RangeError(`quantise requires a matrix of rows, got ${String(x)}`);
  }
  if (x.length === 0 || x[0].length === 0) {
    throw new RangeError(
      `quantise requires rows and columns, got ${x.length} by ${x[0]?.length ?? 0}`,
    );
  }
  x.forEach((row, i) => {
    if (row.length !== x[0].length) {
      throw new RangeError(
        `quantise requires rows of ${x[0].length} entries, got ${row.length} in row ${i}`,
      );
    }
    for (let j = 0; j < row.length; j++) {
      if (!Number.isFinite(row[j])) {
        throw new RangeError(
          `quantise requires finite entries, got ${row[j]} in row ${i}, column ${j}`,
        );
      }
    }
  });
}

/**
 * Codes and scales of a matrix. What exceeds the largest value after scaling, by rounding of the scale
 * alone, saturates.
 *
 * @param x [R, K], finite
 * @throws {RangeError} where the matrix is empty, ragged or not finite, or no whole number of tiles
 */
export function quantise(x: Matrix, tile: Tile, options: QuantiseOptions = {}): Quantised {
  const { format = formats.e4m3, scale: kind = 'float32', floor, edge = 'refuse' } = options;
  if (!isInt8(format)) requireFormat('quantise', format);
  if (edge !== 'refuse' && edge !== 'pad') {
    throw new RangeError(`quantise requires an edge of refuse or pad, got ${String(edge)}`);
  }
  if (typeof tile !== 'object' || tile === null) {
    throw new RangeError(`quantise requires a tile of rows and columns, got ${String(tile)}`);
  }
  requireMatrix(x);
  const rows = sideOf(tile.rows, x.length, 'rows', edge === 'pad');
  const columns = sideOf(tile.columns, x[0].length, 'columns', edge === 'pad');
  const most = largestOfEach(x, rows, columns);
  const scales = most.map((row) => row.map((a) => scaleOf(a, format, kind, floor)));
  const codes = x.map((row, i) => {
    const scalesOfRow = scales[Math.floor(i / rows)];
    return row.map((entry, j) => {
      const y = entry / scalesOfRow[Math.floor(j / columns)];
      return isInt8(format) ? encodeInt8(y) : encode(y, format, 'saturate');
    });
  });
  return { codes, scales, rows, columns, format };
}

/** max |x| of each tile; a tile cut off by the edge has zeros beyond it. */
function largestOfEach(x: Matrix, rows: number, columns: number): number[][] {
  const most = Array.from({ length: Math.ceil(x.length / rows) }, () =>
    new Array<number>(Math.ceil(x[0].length / columns)).fill(0),
  );
  x.forEach((row, i) => {
    const ofRow = most[Math.floor(i / rows)];
    row.forEach((entry, j) => {
      const at = Math.floor(j / columns);
      ofRow[at] = Math.max(ofRow[at], Math.abs(entry));
    });
  });
  return most;
}

/**
 * The numbers that the codes stand for: x̂ = y · s (V3 weights: block × weight_scale_inv). [R, K]
 *
 * @throws {RangeError} where a tile has no scale or a scale no tile, a code no value, or rows differ
 */
export function restore({ codes, scales, rows, columns, format }: Quantised): number[][] {
  requireWhole('restore', 'rows of a tile', rows, 1);
  requireWhole('restore', 'columns of a tile', columns, 1);
  const K = codes[0]?.length ?? 0;
  const [down, across] = [Math.ceil(codes.length / rows), Math.ceil(K / columns)];
  const ragged = codes.find((row) => row.length !== K);
  if (ragged) throw new RangeError(`restore requires rows of ${K} codes, got ${ragged.length}`);
  const more = scales.find((row) => row.length > across);
  if (more || scales.length > down) {
    throw new RangeError(
      `restore requires ${down} by ${across} scales, got ${scales.length} by ${more?.length ?? across}`,
    );
  }
  return codes.map((row, i) =>
    row.map((code, j) => {
      const scale = scales[Math.floor(i / rows)]?.[Math.floor(j / columns)];
      if (!(scale > 0 && scale < Infinity)) {
        throw new RangeError(
          `restore requires a positive scale for row ${i}, column ${j}, got ${scale}`,
        );
      }
      return scale * (isInt8(format) ? code : decode(code, format));
    }),
  );
}
