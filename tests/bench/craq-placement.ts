/** A balanced table by search against trying tables in order, without looking at pairs on the way. */
import { findBalanced } from '../../sims/craq/design.ts';
import { isBalanced, type Placement } from '../../sims/craq/placement.ts';
import { median } from '../../sims/math/vector.ts';

export const title = 'A balanced table of ten chains over six SSDs';

const sizes = { ssds: 6, replicas: 3, targets: 5 };

/** All chains of three, in order. */
const triples: number[][] = [];
for (let a = 0; a < 6; a++)
  for (let b = a + 1; b < 6; b++) for (let c = b + 1; c < 6; c++) triples.push([a, b, c]);

/** Sets of ten different chains in order, until one is balanced. */
function byTrying(from = 0, laid: readonly number[][] = []): Placement | undefined {
  if (laid.length === 10) return isBalanced(laid, 6) ? laid : undefined;
  for (let at = from; at < triples.length; at++) {
    const found = byTrying(at + 1, [...laid, triples[at]]);
    if (found !== undefined) return found;
  }
  return undefined;
}

export async function run(): Promise<{ name: string; median: number }[]> {
  const [ours, theirs] = [findBalanced(sizes).found, byTrying()];
  if (JSON.stringify(ours) !== JSON.stringify(theirs)) throw new Error('the two disagree');
  const ways = {
    findBalanced: () => findBalanced(sizes),
    'every table in order': () => byTrying(),
  };
  const times = Object.entries(ways).map(([name, way]) => ({ name, way, taken: [] as number[] }));
  for (let round = 0; round < 9; round++) {
    for (const { way, taken } of times) {
      const start = performance.now();
      way();
      if (round >= 2) taken.push(performance.now() - start);
    }
  }
  return times.map(({ name, taken }) => ({ name, median: median(taken) }));
}
