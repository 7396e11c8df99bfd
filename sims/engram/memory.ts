/**
 * The tables: from slots to the memory vector of a place.
 *
 * Cheng et al., "Conditional Memory via Scalable Lookup", arXiv:2601.07372, section 2.2 (EG);
 * the class MultiHeadEmbedding of the official demo, engram_demo_v1.py (demo).
 *
 * N − 1 orders of K heads each have a table: M slots of `width` numbers.
 */
import type { Matrix, Vector } from '../math/vector.ts';

/** Where each table begins when all lie in one: the exclusive prefix sum of their sizes (demo). */
export function offsets(sizes: readonly number[]): number[] {
  let next = 0;
  return sizes.map((size) => {
    const start = next;
    next += size;
    return start;
  });
}

/**
 * e_t: the rows that the slots of one place name, one behind the other (EG eq. 1 and 2).
 *
 * @param slots z_{t,n,k}  [(N − 1) · K]
 * @param tables E_{n,k}  [(N − 1) · K][M][width]
 * @returns [(N − 1) · K · width]
 */
export function lookup(slots: readonly number[], tables: readonly Matrix[]): number[] {
  if (slots.length !== tables.length) {
    throw new RangeError(
      `lookup requires one slot a table, got ${slots.length} for ${tables.length}`,
    );
  }
  return slots.flatMap((slot, table) => {
    const row: Vector | undefined = tables[table][slot];
    if (!row) {
      const last = tables[table].length - 1;
      throw new RangeError(
        `lookup requires slots from 0 to ${last}, got ${slot} in table ${table}`,
      );
    }
    return [...row];
  });
}
