/** What four streams cost in memory traffic, and what recomputing saves. */
import { experiment, type Simulation } from '../../contract.ts';
import { flag, integer, type ValuesOf } from '../../parameters.ts';
import {
  addedParameters,
  bestBlock,
  fusedTraffic,
  idealBlock,
  plainTraffic,
  recomputeMemory,
  totalTraffic,
  traffic,
} from '../bill.ts';
import { figures, metrics } from './bill.figures.ts';
import * as story from './bill.story.ts';

export const parameters = {
  streams: integer({ label: 'Streams', symbol: 'n', min: 1, max: 16, default: 4, paper: 4 }),
  width: integer({
    label: 'Width of a stream',
    symbol: 'C',
    min: 64,
    max: 8192,
    step: 64,
    default: 2560,
    paper: 2560,
  }),
  layers: integer({
    label: 'Layers',
    symbol: 'L',
    hint: 'Attention and feed-forward count separately: a block of a Transformer is two.',
    min: 2,
    max: 160,
    default: 60,
    paper: 60,
  }),
  block: integer({
    label: 'Layers computed again together',
    symbol: 'L_r',
    hint: 'A block longer than the network is the whole network.',
    min: 1,
    max: 160,
    default: 1,
    paper: 6,
  }),
  fused: flag({ label: 'Write, mix and merge in one kernel', default: false, paper: true }),
};

export type Frame = {
  readonly read: readonly number[]; // elements, one a step of the layer
  readonly write: readonly number[];
  readonly totalRead: number;
  readonly totalWrite: number;
  readonly plainRead: number;
  readonly plainWrite: number;
  readonly ratio: number; // all traffic over that of a plain residual connection
  readonly block: number;
  readonly blocks: readonly number[]; // 1 … L
  readonly memory: readonly number[]; // for each of them, in widths C
  readonly now: number; // for the chosen block, in widths C
  readonly best: number;
  readonly bestMemory: number; // in widths C
  readonly ideal: number;
  readonly everything: number; // all streams of all layers, in widths C
  readonly added: number; // parameters a layer
};

export const bill = experiment<typeof parameters, Frame>({
  question: 'If no layer computes more, what do four streams cost?',
  claim:
    'Memory traffic: a layer reads ten times and writes thirteen times what a plain residual connection does. Fusing kernels and recomputing streams take much of it back.',
  tab: 'Bill',
  parameters,
  metrics,
  figures,
  ...story,
  pace: 1,
  length: () => 1,
  say: (_, { fused }) => (fused ? 'fused' : 'apart'),

  *simulate(values): Simulation<ValuesOf<typeof parameters>, Frame> {
    const { streams, width, layers, fused } = values;
    const block = Math.min(values.block, layers);
    const rows = fused ? fusedTraffic(streams, width) : traffic(streams, width);
    const total = totalTraffic(rows);
    const plain = plainTraffic(width);
    const blocks = Array.from({ length: layers }, (_, k) => k + 1);
    const memoryOf = (length: number): number =>
      recomputeMemory(streams, width, layers, length) / width;
    const best = bestBlock(streams, width, layers);
    yield {
      read: rows.map(({ read }) => read),
      write: rows.map(({ write }) => write),
      totalRead: total.read,
      totalWrite: total.write,
      plainRead: plain.read,
      plainWrite: plain.write,
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
