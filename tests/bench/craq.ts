/** Looking for an order of a history against trying all orders without a memory. */
import { type Interval, initial, judge } from '../../sims/craq/history.ts';
import { median } from '../../sims/math/vector.ts';

export const title = 'Order of a history: nine writes at once, then two reads that differ';

/** Writes that all overlap, and after them two reads, one after the other, that differ: no order explains it. */
const writes = Array.from({ length: 9 }, (_, i): Interval => ({
  ...{ kind: 'write', value: i + 1, call: 0, end: 10 },
}));
const history: readonly Interval[] = [
  ...writes,
  { kind: 'read', value: 3, call: 20, end: 21 },
  { kind: 'read', value: 4, call: 22, end: 23 },
];

/** Wing and Gong's search without Lowe's memory. */
function withoutMemory(left: readonly Interval[], value: number): boolean {
  if (left.length === 0) return true;
  return left.some((one) => {
    const others = left.filter((other) => other !== one);
    if (others.some(({ end }) => end !== undefined && end < one.call)) return false;
    if (one.kind === 'read') return one.value === value && withoutMemory(others, value);
    return withoutMemory(others, one.value);
  });
}

export async function run(): Promise<{ name: string; median: number }[]> {
  if (judge(history).linearizable || withoutMemory(history, initial))
    throw new Error('the two disagree');
  const ways = {
    judge: () => judge(history),
    'every order, without a memory': () => withoutMemory(history, initial),
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
