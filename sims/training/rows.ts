/** Sums of rows of tables, with a gradient: an embedding of what has several properties. */
import * as tf from '@tensorflow/tfjs-core';

/** What an id says where a table has no part in a row. */
export const none = -1;

/**
 * The sum of one row of each table. In plain loops: the library's way to gather rows, and to add
 * slopes to them, takes twice as long as all the rest of a small layer.
 *
 * @param tables [n_i, d]
 * @param ids for each table the row that is added, or `none`  [n] each
 * @returns [n, d]
 * @throws RangeError for no tables, or an id beyond its table
 */
export function rowsSummed(
  tables: readonly tf.Tensor2D[],
  ids: readonly Int32Array[],
): tf.Tensor2D {
  if (tables.length === 0 || tables.length !== ids.length) {
    throw new RangeError(
      `rowsSummed requires ids for each table, got ${ids.length} for ${tables.length}`,
    );
  }
  tables.forEach((table, i) => requireRows(ids[i], table.shape[0]));
  const [{ length }] = ids;
  const width = tables[0].shape[1];
  return tf.customGrad<tf.Tensor2D>(() => {
    const total = new Float32Array(length * width);
    tables.forEach((table, i) => {
      addRows(total, table.dataSync() as Float32Array, ids[i], width);
    });
    return {
      value: tf.tensor2d(total, [length, width]),
      gradFunc: (slope) => {
        const slopes = slope.dataSync() as Float32Array;
        return tables.map(({ size, shape }, i) => {
          const back = new Float32Array(size);
          addBack(back, slopes, ids[i], width);
          return tf.tensor2d(back, shape);
        });
      },
    };
  })(...tables);
}

function addRows(total: Float32Array, table: Float32Array, ids: Int32Array, width: number): void {
  for (let row = 0; row < ids.length; row++) {
    const from = ids[row] * width;
    if (from < 0) continue;
    for (let j = 0; j < width; j++) total[row * width + j] += table[from + j];
  }
}

/** Every row's slope goes back to the row of the table that was added. */
function addBack(back: Float32Array, slopes: Float32Array, ids: Int32Array, width: number): void {
  for (let row = 0; row < ids.length; row++) {
    const to = ids[row] * width;
    if (to < 0) continue;
    for (let j = 0; j < width; j++) back[to + j] += slopes[row * width + j];
  }
}

function requireRows(ids: Int32Array, rows: number): void {
  const wrong = ids.find((id) => id < none || id >= rows);
  if (wrong !== undefined)
    throw new RangeError(`rowsSummed requires ids below ${rows}, got ${wrong}`);
}
