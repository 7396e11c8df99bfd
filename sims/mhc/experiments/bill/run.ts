/** What four streams cost in memory traffic, and what recomputing saves. */
import { simulation } from '../../../contract/simulation.ts';
import {
  addedParameters,
  bestBlock,
  fusedTraffic,
  idealBlock,
  plainTraffic,
  recomputeMemory,
  sparedTraffic,
  totalTraffic,
  traffic,
} from '../../bill.ts';
import { each } from '../../../contract/frame.ts';
import type { Frame, Lane } from './frame.ts';
import { knobs, type Values } from './knobs.ts';

const lanes: readonly Lane[] = ['read', 'write'];

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const { streams, width, layers, fused } = values;
    const block = Math.min(values.block, layers);
    const apart = traffic(streams, width);
    const rows = fused ? fusedTraffic(streams, width) : apart;
    const spared = sparedTraffic(streams, width);
    const total = totalTraffic(rows);
    const plain = plainTraffic(width);
    const blocks = Array.from({ length: layers }, (_, k) => k + 1);
    const memoryOf = (length: number): number =>
      recomputeMemory(streams, width, layers, length) / width;
    const best = bestBlock(streams, width, layers);
    yield {
      traffic: each(lanes, (lane) => rows.map((row) => row[lane])),
      apart: each(lanes, (lane) => apart.map((row) => row[lane])),
      spared: each(lanes, (lane) => spared.map((row) => row[lane])),
      total: each(lanes, (lane) => total[lane]),
      plain: each(lanes, (lane) => plain[lane]),
      ratio: (total.read + total.write) / (plain.read + plain.write),
      block,
      blocks,
      memory: blocks.map(memoryOf),
      now: memoryOf(block),
      best,
      bestMemory: memoryOf(best),
      ideal: idealBlock(streams, layers),
      everything: streams * layers,
      added: addedParameters(streams, width),
    };
  },
});
