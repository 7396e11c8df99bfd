/** Four schedules on one bill: devices, time, idle time, copies of parameters, live activations. */
import { each } from '../../../contract/frame.ts';
import { simulation } from '../../../contract/simulation.ts';
import { sum } from '../../../math/vector.ts';
import { dualPipe, dualPipeV } from '../../dualpipe.ts';
import { price, type Schedule } from '../../formulas.ts';
import { oneForwardOneBackward, zeroBubble } from '../../one-way.ts';
import { simulate, type Timeline } from '../../simulate.ts';
import type { Programs } from '../../slots.ts';
import type { Frame, Lane } from './frame.ts';
import { knobs, stagesOf, type Values } from './knobs.ts';

const lanes: readonly Lane[] = ['oneForward', 'zeroBubble', 'dualpipe', 'dualpipev'];

const programsOf: Readonly<Record<Lane, (stages: number, batches: number) => Programs>> = {
  oneForward: oneForwardOneBackward,
  ...{ zeroBubble, dualpipe: dualPipe },
  dualpipev: (stages, batches) => dualPipeV(stages / 2, batches),
};
const scheduleOf: Readonly<Record<Lane, Schedule>> = {
  ...({ oneForward: '1f1b', zeroBubble: 'zb1p' } as const),
  ...({ dualpipe: 'dualpipe', dualpipev: 'dualpipev' } as const),
};

/** Forward, input part and weight part take one unit each, as in most of the repository's drawings. */
const durationsOf = (hidden: number) => ({
  ...{ forward: 1, backward: 2, weight: 1, fused: 3 - hidden },
});

/** Shorter than this is rounding. */
const least = 1e-9;

/** Of each device, when nothing runs on it. */
const gapsOf = ({ blocks, makespan }: Timeline): number[][] =>
  blocks.map((own) => {
    const starts = [...own.map(({ start }) => start), makespan];
    const ends = [0, ...own.map(({ end }) => end)];
    return starts.flatMap((start, i) => (start - ends[i] > least ? [ends[i], start] : []));
  });

/** How many points the curve over micro-batches has. */
const points = 8;

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const stages = stagesOf[values.stages];
    const batches = 2 * (stages + values.beyond);
    const durations = durationsOf(values.hidden);
    const of = (lane: Lane, count: number): Timeline =>
      simulate(programsOf[lane](stages, count), durations);
    const lines = each(lanes, (lane) => of(lane, batches));
    const paidOf = ({ blocks, makespan }: Timeline): number => blocks.length * makespan;
    const bills = each(lanes, (lane) => price(scheduleOf[lane], stages, batches, durations));
    const chunks = each(lanes, (lane) => Math.max(...lines[lane].peaks));
    const parameters = each(lanes, (lane) => bills[lane].copies * values.parameters);
    const activations = each(lanes, (lane) => chunks[lane] * values.activations);
    const memory = each(lanes, (lane) => parameters[lane] + activations[lane]);
    const fits = each(lanes, (lane) => (memory[lane] <= values.card ? 1 : 0));
    const counts = Array.from({ length: points }, (_, k) => 2 * stages * (k + 1));
    const best = lanes
      .filter((lane) => fits[lane] === 1)
      .toSorted((a, b) => paidOf(lines[a]) - paidOf(lines[b]));
    yield {
      ...{ batches, chunks, parameters, activations, memory, fits, counts },
      step: each(lanes, (lane) => lines[lane].makespan),
      devices: each(lanes, (lane) => bills[lane].devices),
      paid: each(lanes, (lane) => paidOf(lines[lane])),
      idle: each(lanes, (lane) => (100 * sum(lines[lane].idle)) / paidOf(lines[lane])),
      gaps: each(lanes, (lane) => gapsOf(lines[lane])),
      copies: each(lanes, (lane) => bills[lane].copies),
      best: best[0] ?? '',
      costs: each(lanes, (lane) => counts.map((count) => paidOf(of(lane, count)) / count)),
    };
  },
});
