import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

const lanes = {
  plain: { label: 'Plain chain', tone: 'grey' },
  query: { label: 'CRAQ, asks the tail', tone: 'teal' },
  retry: { label: '3FS, sends away', tone: 'deep' },
} as const;

export type Lane = keyof typeof lanes;

/** Three chains after a tick, fed alike. Rates are means over the last ticks. */
export type Frame = {
  readonly step: number;
  readonly reads: Each<typeof lanes>; // answered, in those of one copy that does nothing else
  readonly writes: Each<typeof lanes>; // acknowledged, in the same unit
  readonly answered: Each<typeof lanes, Vector>; // reads of each copy, in the same unit  [k]
  readonly written: Each<typeof lanes, Vector>; // writes of each copy, likewise  [k]
  readonly errands: Each<typeof lanes, Vector>; // its messages without data, likewise  [k]
  readonly waitingReads: Each<typeof lanes, Vector>; // clients in the queue of each copy  [k]
  readonly waitingWrites: Each<typeof lanes, Vector>; // [k]
  readonly dirty: Each<typeof lanes, Vector>; // %, of the chunks of each copy  [k]
  readonly away: Each<typeof lanes>; // clients in no queue
  readonly small: Each<typeof lanes, number, 'query' | 'retry'>; // queries, retries a tick
  readonly bound: Each<typeof lanes>; // of reads, by counting work
  readonly gain: number; // reads of 3FS's chain in those of the plain one; 0 where that has none
  readonly shares: Vector; // %, of writes, at which byShare was measured
  readonly byShare: Each<typeof lanes, Vector>; // reads
  readonly copies: Vector; // at which byCopies was measured
  readonly byCopies: Each<typeof lanes, Vector>; // reads
  readonly percent: number; // of writes now
  readonly count: number; // copies now
};

export const frame = {
  lanes,
  metrics: {
    step: { label: 'Tick', digits: 0 },
    reads: { label: 'Reads answered', unit: '× one copy', digits: 2 },
    writes: { label: 'Writes acknowledged', unit: '× one copy', digits: 2 },
    away: { label: 'Clients in no queue', digits: 0 },
    small: { label: 'Queries or retries', unit: 'a tick', digits: 2 },
    bound: { label: 'Reads by counting work', unit: '× one copy', digits: 2 },
    gain: { label: '3FS over the plain chain', unit: '×', digits: 2, tone: 'deep' },
    percent: { label: 'Share of writes', unit: '%', digits: 0 },
    count: { label: 'Copies', digits: 0 },
  },
} satisfies Observed<Frame>;
