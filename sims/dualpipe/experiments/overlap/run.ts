/** The parts of a forward and a backward in two lanes, and what such slots make of a whole step. */
import { simulation } from '../../../contract/simulation.ts';
import { dualPipe } from '../../dualpipe.ts';
import type { Durations } from '../../durations.ts';
import { oneForwardOneBackward, zeroBubble } from '../../one-way.ts';
import { alone, lengthOf, overlapped, serial, type PartBlock } from '../../overlap.ts';
import { simulate } from '../../simulate.ts';
import type { Frame, Lane, Part } from './frame.ts';
import { knobs, stagesOf, ticks, type Values } from './knobs.ts';

/** Of a backward: each weight part computes for one unit. */
const weight = 2;

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const { communication } = values;
    const blocks = overlapped(communication);
    const [forward, backward] = [alone('forward', communication), alone('backward', communication)];
    const together = lengthOf(blocks);
    const all = serial(communication);
    const sending = 4 * communication;
    const computing = all - sending;
    const exposed = together - computing;
    const ranks = stagesOf[values.ranks];
    const batches = 2 * (ranks + values.beyond);
    const steps = stepsOf(ranks, batches, {
      forward: lengthOf(forward),
      backward: lengthOf(backward),
      ...{ weight, fused: together },
    });
    const shares = Array.from({ length: 61 }, (_, i) => i / 20);
    const still = {
      ...{ communication, batches, steps, together, sending, computing, exposed, shares },
      serial: all,
      apart: lengthOf(forward) + lengthOf(backward),
      parts: blocks.map(partOf),
      turns: inTurn([...forward, ...backward]),
      hidden: sending > 0 ? 100 * (1 - exposed / sending) : 100,
      curve: shares.map((share) => lengthOf(overlapped(share))),
      curveSerial: shares.map(serial),
      bound: shares.map((share) => Math.max(computing, 4 * share)),
      fromEnds: 100 * (1 - steps.apart / steps.oneForward),
      fromOverlap: (100 * (steps.apart - steps.fused)) / steps.oneForward,
    };
    for (let tick = 1; tick <= ticks; tick++) yield { ...still, time: (all * tick) / ticks };
  },
});

function stepsOf(ranks: number, batches: number, durations: Durations): Record<Lane, number> {
  const both = dualPipe(ranks, batches);
  const apart = dualPipe(ranks, batches, { overlap: false });
  return {
    oneForward: simulate(oneForwardOneBackward(ranks, batches), durations).makespan,
    zeroBubble: simulate(zeroBubble(ranks, batches), durations).makespan,
    apart: simulate(apart, durations).makespan,
    fused: simulate(both, durations).makespan,
  };
}

const partOf = ({ name, lane, start, end }: PartBlock): Part => [
  ...([name, lane === 'computing' ? 0 : 1, start, end] as const),
];

/** The same parts, each after the last. */
function inTurn(blocks: readonly PartBlock[]): Part[] {
  let time = 0;
  return blocks.map(({ name, lane, start, end }) => {
    const from = time;
    time += end - start;
    return [name, lane === 'computing' ? 0 : 1, from, time];
  });
}
