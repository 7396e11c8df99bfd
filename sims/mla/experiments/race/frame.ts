import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

/** Ways to keep what was read. */
const lanes = {
  mha: { label: 'MHA', tone: 'coral' },
  gqa: { label: 'GQA, 8 groups', tone: 'grey' },
  mqa: { label: 'MQA', tone: 'ink' },
  naive: { label: 'MLA, full cache', tone: 'coral' },
  absorbed: { label: 'MLA, absorbed', tone: 'deep' },
} as const;

export type Way = keyof typeof lanes;

export type Frame = {
  readonly step: number;
  readonly elapsed: Each<typeof lanes>; // ms so far
  readonly moved: Each<typeof lanes>; // GB of cache read so far
  readonly rate: Each<typeof lanes>; // steps/s now
  readonly intensity: Each<typeof lanes>; // FLOP/byte
  readonly attained: Each<typeof lanes>; // TFLOPS
  readonly load: Each<typeof lanes>; // MB of cache that this step reads in one layer, of one sequence
  readonly busy: Each<typeof lanes>; // share of its time in which the step computes
  /** The last two as the points of the roofline, in the order of the lanes  [5]. */
  readonly points: { readonly intensity: Vector; readonly attained: Vector };
  readonly names: readonly string[]; // [5], of the points: MLA by the numbers it caches
  readonly roofAt: Vector; // [61], FLOP/byte
  readonly roof: Vector; // [61], TFLOPS
  readonly ridge: number; // FLOP/byte
  readonly bound: boolean; // whether arithmetic is the limit of the absorbed way
  readonly boundReading: boolean; // the same, with the bytes of the up-projections counted
  readonly speedup: number; // absorbed over MHA
  readonly overNaive: number; // absorbed over the full cache of MLA
};

export const frame = {
  lanes,
  metrics: {
    step: { label: 'Steps', digits: 0 },
    elapsed: { label: 'Time on attention', unit: 'ms', digits: 1 },
    moved: { label: 'Cache read', unit: 'GB', digits: 1 },
    rate: { label: 'Speed', unit: 'steps/s', digits: 1 },
    load: { label: 'Cache read for a step, one layer and sequence', unit: 'MB', digits: 1 },
    intensity: { label: 'FLOP a byte', digits: 1 },
    busy: { label: 'Share of the time spent computing', digits: 3 },
    ridge: { label: 'Ridge of the GPU', unit: 'FLOP/byte', digits: 1, tone: 'gold' },
    speedup: { label: 'MHA over absorbed', digits: 1, tone: 'deep' },
    overNaive: { label: 'Full cache over absorbed', digits: 1 },
  },
} satisfies Observed<Frame>;
