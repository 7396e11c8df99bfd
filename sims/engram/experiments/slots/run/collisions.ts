/** Which facts share the rows of a table. */
import { type Vector, zeros } from '../../../../math/vector.ts';
import type { MemoryBlock } from '../../../network/memory.ts';
import type { World } from '../../../world.ts';

/** % of the facts of which every row is read by no other fact. */
export function undisturbed(
  memory: MemoryBlock,
  orders: readonly number[],
  { phrases }: World,
): number {
  const readers = new Map<number, number>();
  const heads = memory.sizes.length / orders.length;
  const rows = [phrases.pair, phrases.triple].flatMap((ofOrder, i) =>
    ofOrder.map((phrase) => memory.rowsOf(phrase).slice(i * heads, (i + 1) * heads)),
  );
  for (const row of rows.flat()) readers.set(row, (readers.get(row) ?? 0) + 1);
  const alone = rows.filter((own) => own.every((row) => readers.get(row) === 1)).length;
  return (100 * alone) / rows.length;
}

/** How many facts of two words live in each slot of their first table  [slots] */
export function wallOf(memory: MemoryBlock, { phrases }: World): Vector {
  const counts = zeros(memory.sizes[0]);
  for (const phrase of phrases.pair) counts[memory.rowsOf(phrase)[0]]++;
  return counts;
}
