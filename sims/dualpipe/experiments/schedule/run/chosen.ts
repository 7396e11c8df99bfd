/** The chosen schedule as the knobs break it, until it is done or stands still. */
import { packed, type Cell } from '../../../cells.ts';
import { dualPipe, dualPipeV, type Variant } from '../../../dualpipe.ts';
import type { Durations } from '../../../durations.ts';
import { held } from '../../../held.ts';
import { gpipe, oneForwardOneBackward, zeroBubble } from '../../../one-way.ts';
import { Deadlock, simulate, summary, type Timeline } from '../../../simulate.ts';
import type { Block, Programs } from '../../../slots.ts';
import { stagesOf, type Values } from '../knobs.ts';

const variants: Readonly<Record<Values['variant'], Variant>> = {
  official: {},
  middle: { middle: 'fused' },
  atOnce: { weights: 'atOnce' },
  last: { weights: 'last' },
  apart: { overlap: false },
  swap: { step2: 'swapped' },
};

function programsOf({ schedule, variant, ...values }: Values, batches: number): Programs {
  const ranks = stagesOf[values.ranks];
  switch (schedule) {
    case 'gpipe':
      return gpipe(ranks, batches);
    case 'oneForward':
      return oneForwardOneBackward(ranks, batches);
    case 'zeroBubble':
      return zeroBubble(ranks, batches);
    case 'dualpipe':
      return dualPipe(ranks, batches, variants[variant]);
    case 'dualpipev':
      return dualPipeV(ranks / 2, batches, variants[variant]);
  }
}

/** A timeline, and the ranks that wait for one another where it could not go on. */
export type Chosen = Timeline & { readonly stuck: readonly number[] };

export function chosen(values: Values, batches: number, durations: Durations): Chosen {
  try {
    return { ...simulate(programsOf(values, batches), durations), stuck: [] };
  } catch (error) {
    if (!(error instanceof Deadlock)) throw error;
    return { ...summary(error.blocks), stuck: error.circle.map(({ rank }) => rank) };
  }
}

/** The row of the rank that idles most; of several, the first. */
export const worstOf = ({ blocks, idle }: Timeline): readonly Block[] =>
  blocks[idle.indexOf(Math.max(...idle))];

/** Times and counts of what a rank holds, in turn. */
export const edgeOf = (row: readonly Block[]): number[] =>
  held(row).flatMap(({ time, count }) => [time, count]);

/** Chunks that the fullest rank holds at a time. */
export const heldAt = (edges: readonly (readonly number[])[], time: number): number =>
  Math.max(
    0,
    ...edges.map((edge) => {
      let now = 0;
      for (let i = 0; i < edge.length && edge[i] <= time; i += 2) now = edge[i + 1];
      return now;
    }),
  );

export const cellsOf = (row: readonly Block[]): Cell[] =>
  row.map(({ slot, start, end, after }) => {
    const { kind, chunk } = slot;
    return packed({
      ...{ kind, direction: chunk.direction, batch: chunk.batch, start, end, after },
      backward: slot.kind === 'fused' ? slot.backward.batch : undefined,
    });
  });
