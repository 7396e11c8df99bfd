/**
 * Trained weights as short text: 16 bits a number (sign, 8 bits of exponent, 7 of mantissa: bfloat16,
 * rounded to nearest, ties to even), in base64.
 */
import type { Table, Weights } from './weights.ts';

export interface PackedTable {
  readonly rows: number;
  readonly columns: number;
  readonly values: string;
}

export type Packed = Readonly<Record<string, PackedTable>>;

/** The 16 bits nearest to a float32. */
function shortened(value: number, bits: Uint32Array, float: Float32Array): number {
  float[0] = value;
  if (!Number.isFinite(float[0]))
    throw new RangeError(`packed requires finite weights, got ${value}`);
  return ((bits[0] + 0x7fff + ((bits[0] >>> 16) & 1)) >>> 16) & 0xffff;
}

/** @throws RangeError for a weight that is no number */
export function packed(weights: Weights): Packed {
  const float = new Float32Array(1);
  const bits = new Uint32Array(float.buffer);
  const pack = ({ rows, columns, values }: Table): PackedTable => {
    let bytes = '';
    for (const value of values) {
      const short = shortened(value, bits, float);
      bytes += String.fromCharCode(short & 0xff, short >> 8);
    }
    return { rows, columns, values: btoa(bytes) };
  };
  return Object.fromEntries(Object.entries(weights).map(([name, table]) => [name, pack(table)]));
}

/** @throws RangeError for a table whose text has another length than its shape */
export function unpacked(tables: Packed): Weights {
  const unpack = (name: string, { rows, columns, values }: PackedTable): Table => {
    const bytes = atob(values);
    if (bytes.length !== 2 * rows * columns) {
      throw new RangeError(
        `unpacked requires ${2 * rows * columns} bytes of ${name}, got ${bytes.length}`,
      );
    }
    const bits = new Uint32Array(rows * columns);
    for (let i = 0; i < bits.length; i++) {
      bits[i] = (bytes.charCodeAt(2 * i) | (bytes.charCodeAt(2 * i + 1) << 8)) << 16;
    }
    return { rows, columns, values: new Float32Array(bits.buffer) };
  };
  return Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [name, unpack(name, table)]),
  );
}
