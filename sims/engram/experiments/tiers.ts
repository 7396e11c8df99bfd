/** A table on three tiers, read in Zipf's proportions, fetched while earlier blocks compute. */
import { experiment, type Simulation } from '../../contract.ts';
import { stream } from '../../math/random.ts';
import type { Vector } from '../../math/vector.ts';
import { integer, numbers, real } from '../../parameters.ts';
import { lruCache, tierShares } from '../store.ts';
import { story } from './tiers.story.ts';
import { blocks, timing, zipf, type Timing } from './timing.ts';

const moments = 40;
const readsEach = 2500;

export const parameters = {
  rows: integer({
    label: 'Rows in use',
    min: 1000,
    max: 1_000_000,
    step: 1000,
    default: 100_000,
  }),
  exponent: real({
    label: 'Zipf exponent',
    symbol: 's',
    hint: 'At 0 every row is read as often; at 1 the r-th row 1/r as often as the first.',
    min: 0,
    max: 1.5,
    step: 0.05,
    default: 1,
    live: true,
  }),
  tiers: numbers({
    label: 'Rows in GPU memory and in host memory',
    hint: 'Per cent of all rows; the rest is on disk.',
    unit: '%',
    min: 0,
    max: 50,
    step: 0.5,
    shortest: 2,
    longest: 2,
    default: [1, 50],
  }),
  layer: integer({
    label: 'Block of the layer',
    min: 1,
    max: blocks,
    default: 2,
    paper: 2,
    live: true,
  }),
  bandwidth: real({
    label: 'Bandwidth from the host',
    unit: 'GB/s',
    min: 0.05,
    max: 64,
    scale: 'log',
    default: 25,
    live: true,
  }),
  disk: real({
    label: 'Bandwidth from disk',
    unit: 'GB/s',
    min: 0.005,
    max: 14,
    scale: 'log',
    default: 1,
    live: true,
    more: true,
  }),
  tokens: integer({
    label: 'Tokens a step',
    hint: 'One for each sequence that is being decoded.',
    min: 1,
    max: 4096,
    default: 512,
    paper: 512,
    live: true,
    more: true,
  }),
  compute: real({
    label: 'Computing time of a block',
    unit: 'ms',
    hint: '512 tokens a step at 9,031.62 tokens a second and 30 blocks: 1.89 ms.',
    min: 0.01,
    max: 5,
    scale: 'log',
    default: 1.89,
    live: true,
    more: true,
  }),
};

/** Hit rates so far, and the time of one step. */
export type Frame = {
  readonly step: number;
  readonly lru: number; // % of the reads so far that a cache of the GPU's size served
  readonly fixed: number; // % that the most frequent rows would serve, and did
  readonly ideal: number; // % by Zipf's law
  readonly served: Vector; // [3], % of the reads by tier
  readonly capacity: Vector; // [3], % of the rows
  readonly edited: Vector; // [2], the knob
} & Timing;

export const tiers = experiment<typeof parameters, Frame>({
  ...story,
  parameters,
  metrics: {
    step: { label: 'Reads', digits: 0 },
    lru: { label: 'Hits, least recently used dropped', unit: '%', digits: 1, tone: 'grey' },
    fixed: { label: 'Hits, most frequent rows kept', unit: '%', digits: 1, tone: 'deep' },
    ideal: { label: 'By Zipf’s law', unit: '%', digits: 1, tone: 'teal' },
    transfer: { label: 'Transfer', unit: 'ms', digits: 3 },
    hidden: { label: 'Hidden behind earlier blocks', unit: 'ms', digits: 3, tone: 'teal' },
    stall: { label: 'Stall', unit: 'ms', digits: 3, tone: 'coral' },
    loss: { label: 'Throughput lost', unit: '%', digits: 2, tone: 'coral' },
    lossResident: { label: 'Lost without prefetching', unit: '%', digits: 2, tone: 'grey' },
    layer: { label: 'Block of the layer', digits: 0 },
  },
  pace: 8,
  length: () => moments,

  *simulate(values): Simulation<typeof values, Frame> {
    const { rows, seed } = values;
    const [onGpu, onHost] = values.tiers.map((percent) => Math.floor((percent / 100) * rows));
    const capacities = [onGpu, Math.min(onHost, rows - onGpu), rows];
    const random = stream(seed, 'reads');
    const cache = lruCache(onGpu);
    let now = values;
    let law = zipf(rows, values.exponent);
    let shares = tierShares(rows, values.exponent, capacities);
    let [reads, recent, frequent] = [0, 0, 0];
    for (let moment = 1; moment <= moments; moment++) {
      for (let i = 0; i < readsEach; i++, reads++) {
        const row = law(random());
        if (cache.read(row)) recent++;
        if (row < onGpu) frequent++;
      }
      const next = yield {
        step: reads,
        lru: (100 * recent) / reads,
        fixed: (100 * frequent) / reads,
        ideal: 100 * shares[0],
        served: shares.map((share) => 100 * share),
        capacity: [onGpu, capacities[1], rows - onGpu - capacities[1]].map((n) => (100 * n) / rows),
        edited: values.tiers,
        ...timing(shares, now),
      };
      if (next.exponent !== now.exponent) {
        law = zipf(rows, next.exponent);
        shares = tierShares(rows, next.exponent, capacities);
        [reads, recent, frequent] = [0, 0, 0]; // rates of another law
      }
      now = next;
    }
  },
});
