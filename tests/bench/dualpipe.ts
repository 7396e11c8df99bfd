/** The timeline of a pipeline against trying every rank again until nothing moves. */
import { dualPipe } from '../../sims/dualpipe/dualpipe.ts';
import { Places } from '../../sims/dualpipe/places.ts';
import { simulate } from '../../sims/dualpipe/simulate.ts';
import { median } from '../../sims/math/vector.ts';

export const title = 'Timeline of DualPipe: 64 ranks, 512 micro-batches';

const durations = { forward: 1, backward: 2, weight: 1, fused: 2.5 };
const lasts = { ...durations, input: durations.backward - durations.weight };

/** Goes round all ranks, one slot each, as often as any of them can go on. */
function byRounds(): number {
  const programs = dualPipe(64, 512);
  const places = new Places(programs);
  const ends: number[][] = programs.ranks.map(() => []);
  for (let moved = true; moved;) {
    moved = false;
    programs.ranks.forEach((slots, rank) => {
      const slot = slots.at(ends[rank].length);
      if (slot === undefined || ends[rank].length >= slots.length) return;
      const needs = places.needsOf(slot).map((place) => ends[place.rank].at(place.index));
      if (needs.includes(undefined)) return;
      const start = Math.max(ends[rank].at(-1) ?? 0, ...needs.map((end) => end ?? 0));
      ends[rank].push(start + lasts[slot.kind]);
      moved = true;
    });
  }
  return Math.max(...ends.map((row) => row.at(-1) ?? 0));
}

const ours = (): number => simulate(dualPipe(64, 512), durations).makespan;

export async function run(): Promise<{ name: string; median: number }[]> {
  if (ours() !== byRounds()) throw new Error(`the two disagree: ${ours()} and ${byRounds()}`);
  const ways = { simulate: ours, 'round by round, without idle time and chunks held': byRounds };
  const times = Object.entries(ways).map(([name, way]) => ({ name, way, taken: [] as number[] }));
  for (let round = 0; round < 12; round++) {
    for (const { way, taken } of times) {
      const start = performance.now();
      way();
      if (round >= 3) taken.push(performance.now() - start);
    }
  }
  return times.map(({ name, taken }) => ({ name, median: median(taken) }));
}
