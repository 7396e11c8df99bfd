/**
 * Runs the programs of a pipeline as discrete events: a rank takes its slots in order, and each
 * starts as soon as the rank is free and what it needs has arrived. Sending blocks nobody.
 */
import { requireDurations, type Durations } from './durations.ts';
import { held } from './held.ts';
import { Places } from './places.ts';
import type { Block, Place, Programs, Slot } from './slots.ts';

export interface Timeline {
  /** By rank, in order. */
  readonly blocks: readonly (readonly Block[])[];
  readonly makespan: number;
  /** Of each rank, makespan less what it was busy  [ranks]. */
  readonly idle: readonly number[];
  /** Of each rank, the most chunks whose activations it held at once  [ranks]. */
  readonly peaks: readonly number[];
}

/** A slot that waits for another, which waits for it in the end. */
export interface Waiting extends Place {
  readonly slot: Slot;
  /** What it needs, and has not been done. */
  readonly needs: Place;
}

/** Programs that cannot go on: ranks stand at slots that wait for one another. */
export class Deadlock extends Error {
  override readonly name = 'Deadlock';
  /** Each waits for the next one's rank, the last for the first's. */
  readonly circle: readonly Waiting[];
  /** What was run until then, by rank. */
  readonly blocks: readonly (readonly Block[])[];

  constructor(circle: readonly Waiting[], blocks: readonly (readonly Block[])[]) {
    const [first, second = first] = circle;
    super(
      `deadlock: rank ${first.rank} stands at ${told(first.slot)} and rank ${second.rank} at ${told(second.slot)}; each waits for what the other does later`,
    );
    this.circle = circle;
    this.blocks = blocks;
  }
}

const told = ({ kind, chunk }: Slot): string =>
  `${kind} of micro-batch ${chunk.batch}, direction ${chunk.direction}, stage ${chunk.stage}`;

const durationOf = ({
  forward,
  backward,
  weight,
  fused,
}: Durations): Record<Slot['kind'], number> => ({
  ...{ forward, backward, weight, fused, input: backward - weight },
});

/**
 * @throws RangeError for durations that are none, or programs that need what no rank does; Deadlock for
 *   programs that cannot go on
 */
export function simulate(programs: Programs, durations: Durations): Timeline {
  requireDurations('simulate', durations);
  const lasts = durationOf(durations);
  const { transfer = 0 } = durations;
  const places = new Places(programs);
  const ends = programs.ranks.map((slots) => new Float64Array(slots.length));
  const blocks: Block[][] = programs.ranks.map(() => []);
  const free = programs.ranks.map(() => 0);
  const waiting: number[][] = programs.ranks.map(() => []); // ranks that stand before a rank's slots

  /** As far as a rank can go now. */
  const advance = (rank: number): void => {
    const slots = programs.ranks[rank];
    while (blocks[rank].length < slots.length) {
      const at = blocks[rank].length;
      const slot = slots[at];
      let start = free[rank];
      let after: Place | undefined = at > 0 ? { rank, index: at - 1 } : undefined;
      for (const needs of places.needsOf(slot)) {
        if (needs.index >= blocks[needs.rank].length) {
          waiting[needs.rank].push(rank);
          return;
        }
        const arrives = ends[needs.rank][needs.index] + (needs.rank === rank ? 0 : transfer);
        if (arrives > start) [start, after] = [arrives, needs];
      }
      const end = start + lasts[slot.kind];
      blocks[rank].push({ rank, index: at, slot, start, end, after });
      ends[rank][at] = end;
      free[rank] = end;
    }
  };

  const queue = programs.ranks.map((_, rank) => rank);
  while (queue.length > 0) {
    const rank = queue.pop() ?? 0;
    const before = blocks[rank].length;
    advance(rank);
    if (blocks[rank].length > before) queue.push(...waiting[rank].splice(0));
  }
  const stuck = programs.ranks.findIndex((slots, rank) => blocks[rank].length < slots.length);
  if (stuck >= 0) throw new Deadlock(circleFrom(programs, places, blocks, stuck), blocks);
  return summary(blocks);
}

/** From a rank that stands, to the rank it waits for, and on, until one comes again. */
function circleFrom(
  programs: Programs,
  places: Places,
  blocks: readonly (readonly Block[])[],
  stuck: number,
): Waiting[] {
  const path: Waiting[] = [];
  for (let rank = stuck; !path.some((one) => one.rank === rank);) {
    const at = blocks[rank].length;
    const slot = programs.ranks[rank][at];
    const needs = places.needsOf(slot).find((one) => one.index >= blocks[one.rank].length);
    if (needs === undefined) throw new Error(`rank ${rank} stands at a slot that could run`);
    path.push({ rank, index: at, slot, needs });
    rank = needs.rank;
  }
  const again = path.findIndex(({ rank }) => rank === path[path.length - 1].needs.rank);
  return path.slice(again);
}

/** What blocks come to, of programs that ended or of those that stand still. @throws RangeError as `held` */
export function summary(blocks: readonly (readonly Block[])[]): Timeline {
  const most = (counts: readonly number[]): number =>
    counts.reduce((largest, count) => Math.max(largest, count), 0);
  const peaks = blocks.map((row) => most(held(row).map(({ count }) => count)));
  const makespan = most(blocks.map((row) => row[row.length - 1]?.end ?? 0));
  return {
    blocks,
    makespan,
    idle: blocks.map((row) => row.reduce((left, { start, end }) => left - (end - start), makespan)),
    peaks,
  };
}
