/** Five schedules on one clock; the chosen one rank by rank, and as it is broken. */
import { each } from '../../../contract/frame.ts';
import { simulation } from '../../../contract/simulation.ts';
import type { Cell } from '../../cells.ts';
import { dualPipe } from '../../dualpipe.ts';
import type { Durations } from '../../durations.ts';
import { price, type Schedule } from '../../formulas.ts';
import { gpipe, oneForwardOneBackward, zeroBubble } from '../../one-way.ts';
import { simulate, type Timeline } from '../../simulate.ts';
import type { Programs } from '../../slots.ts';
import type { Frame, Lane } from './frame.ts';
import { knobs, stagesOf, ticks, type Values } from './knobs.ts';
import { cellsOf, chosen, edgeOf, heldAt, worstOf } from './run/chosen.ts';

const lanes: readonly Lane[] = ['gpipe', 'oneForward', 'zeroBubble', 'dualpipe', 'apart'];

const programsOf: Readonly<Record<Lane, (ranks: number, batches: number) => Programs>> = {
  gpipe,
  oneForward: oneForwardOneBackward,
  zeroBubble,
  dualpipe: dualPipe,
  apart: (ranks, batches) => dualPipe(ranks, batches, { overlap: false }),
};
const formulaOf: Readonly<Record<Lane, Schedule>> = {
  ...({ gpipe: 'gpipe', oneForward: '1f1b', zeroBubble: 'zb1p' } as const),
  ...({ dualpipe: 'dualpipe', apart: 'dualpipe' } as const),
};

export function durationsOf({ forward, input, weight, hidden, transfer }: Values): Durations {
  const backward = input + weight;
  const [shorter, longer] = [Math.min(forward, backward), Math.max(forward, backward)];
  return { forward, backward, weight, fused: longer + (1 - hidden) * shorter, transfer };
}

/** How many steps of the curve over micro-batches. */
const growths = 6;

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const ranks = stagesOf[values.ranks];
    const batches = 2 * (ranks + values.beyond);
    const durations = durationsOf(values);
    const of = (lane: Lane, count: number): Timeline =>
      simulate(programsOf[lane](ranks, count), durations);
    const lines = each(lanes, (lane) => of(lane, batches));
    const counts = Array.from({ length: growths }, (_, k) => 2 * ranks * (k + 1));
    const grown = each(lanes, (lane) => counts.map((count) => of(lane, count)));
    const shareOf = ({ idle, makespan }: Timeline): number =>
      makespan > 0 ? (100 * Math.max(...idle)) / makespan : 0;
    const own = chosen(values, batches, durations);
    const longest = Math.max(own.makespan, ...lanes.map((lane) => lines[lane].makespan));
    const edges = own.blocks.map(edgeOf);
    const still = {
      edges,
      ...{ batches, fused: durations.fused, stuck: own.stuck },
      ...{ cells: own.blocks.map(cellsOf), makespan: own.makespan },
      ...{ idle: Math.max(...own.idle), share: shareOf(own), peak: Math.max(...own.peaks) },
      strips: each(lanes, (lane): readonly Cell[] => cellsOf(worstOf(lines[lane]))),
      makespans: each(lanes, (lane) => lines[lane].makespan),
      idles: each(lanes, (lane) => Math.max(...lines[lane].idle)),
      shares: each(lanes, (lane) => shareOf(lines[lane])),
      formulas: each(
        lanes,
        (lane) => price(formulaOf[lane], ranks, batches, apartOf(lane, durations)).bubble,
      ),
      peaks: each(lanes, (lane) => Math.max(...lines[lane].peaks)),
      counts,
      waste: each(lanes, (lane) => grown[lane].map(shareOf)),
    };
    for (let tick = 1; tick <= ticks; tick++) {
      const time = (longest * tick) / ticks;
      yield { ...still, time, held: heldAt(edges, time) };
    }
  },
});

/** Without overlap a fused slot takes as long as both. */
const apartOf = (lane: Lane, durations: Durations): Durations =>
  lane === 'apart' ? { ...durations, fused: durations.forward + durations.backward } : durations;
