import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

/** Who chooses the rows in GPU memory, and when the others are fetched. */
const lanes = {
  frequent: { label: 'most frequent rows kept', tone: 'deep' },
  recent: { label: 'least recently used dropped', tone: 'grey' },
  ideal: { label: 'by Zipf’s law', tone: 'teal' },
  prefetched: { label: 'with prefetching', tone: 'coral' },
  unprefetched: { label: 'without prefetching', tone: 'grey' },
} as const;

/** Hit rates so far, and the time of one step. */
export type Frame = {
  readonly step: number;
  readonly hits: Each<typeof lanes, number, 'frequent' | 'recent' | 'ideal'>; // % of the reads so far
  readonly served: Vector; // [3], % of the reads by tier
  readonly capacity: Vector; // [3], % of the rows
  readonly edited: Vector; // [2], the knob
  readonly fetches: Vector; // [2], ms a step from the host and from disk, both at once
  readonly transfer: number; // ms a step, all tiers
  readonly hidden: number; // ms of it behind the blocks before the layer
  readonly stall: number; // ms
  readonly lost: Each<typeof lanes, number, 'prefetched' | 'unprefetched'>; // % of the throughput
  readonly blocks: Vector; // 1 … 30
  readonly stalls: Vector; // ms, had the layer been that block
  readonly layer: number;
};

export const frame = {
  lanes,
  metrics: {
    step: { label: 'Reads', digits: 0 },
    hits: { label: 'Hits', unit: '%', digits: 1 },
    transfer: { label: 'Transfer', unit: 'ms', digits: 3 },
    hidden: { label: 'Hidden behind earlier blocks', unit: 'ms', digits: 3, tone: 'teal' },
    stall: { label: 'Stall', unit: 'ms', digits: 3, tone: 'coral' },
    lost: { label: 'Throughput lost', unit: '%', digits: 2 },
    layer: { label: 'Block of the layer', digits: 0 },
  },
} satisfies Observed<Frame>;
