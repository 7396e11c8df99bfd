/**
 * The tables: from slots to the memory vector of a place, and back.
 *
 * Cheng et al., "Conditional Memory via Scalable Lookup", arXiv:2601.07372, section 2.2 (EG);
 * the class MultiHeadEmbedding of the official demo, engram_demo_v1.py (demo).
 *
 * N − 1 orders of K heads each have a table: M slots of `width` numbers.
 */
import { requireRows, requireWhole } from '../math/checks.ts';
import type { Matrix, Vector } from '../math/vector.ts';

/** Where each table begins when all lie in one: the exclusive prefix sum of their sizes (demo). */
export function offsets(sizes: readonly number[]): number[] {
  let next = 0;
  return sizes.map((size) => {
    requireWhole('offsets', 'sizes', size, 0);
    const start = next;
    next += size;
    requireWhole('offsets', 'rows in all', next, 0);
    return start;
  });
}

/**
 * e_t: the rows that the slots of one place name, one behind the other (EG eq. 1 and 2). `readRows`
 * is the same from tables that lie in one.
 *
 * @param slots z_{t,n,k}  [(N − 1) · K]
 * @param tables E_{n,k}  [(N − 1) · K][M][width]
 * @returns [(N − 1) · K · width]
 * @throws RangeError for slots that a table does not have, and rows that are not finite or of one width
 */
export function lookup(slots: readonly number[], tables: readonly Matrix[]): number[] {
  if (slots.length !== tables.length) {
    throw new RangeError(
      `lookup requires one slot a table, got ${slots.length} for ${tables.length}`,
    );
  }
  const rows = slots.map((slot, table) => {
    const row: Vector | undefined = tables[table][slot];
    if (!row) {
      const last = tables[table].length - 1;
      throw new RangeError(
        `lookup requires slots from 0 to ${last}, got ${slot} in table ${table}`,
      );
    }
    return row;
  });
  requireRows('lookup', 'numbers', rows, rows[0]?.length ?? 0);
  return rows.flat();
}

/**
 * e_t from tables that lie in one, as in the demo: row o + z for each of its slots, where o is the
 * offset of the slot's table (EG eq. 1 and 2).
 *
 * @param table E, all of them in one, row after row  [rows · width]
 * @param rows o_{n,k} + z_{t,n,k}  [(N − 1) · K]
 * @param memory e_t, written over  [(N − 1) · K · width]
 * @inner checked by lookup
 */
export function readRows(table: Vector, rows: readonly number[], memory: number[]): void {
  const width = memory.length / rows.length;
  for (let part = 0; part < rows.length; part++) {
    const from = rows[part] * width;
    const to = part * width;
    for (let j = 0; j < width; j++) memory[to + j] = table[from + j];
  }
}

/**
 * From ∂/∂e_t: adds to the gradient of the rows that were read.
 *
 * @inner checked by lookup
 */
export function readRowsBack(gradient: number[], rows: readonly number[], dMemory: Vector): void {
  const width = dMemory.length / rows.length;
  for (let part = 0; part < rows.length; part++) {
    const to = rows[part] * width;
    const from = part * width;
    for (let j = 0; j < width; j++) gradient[to + j] += dMemory[from + j];
  }
}
