import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

const lanes = {
  plan: { label: 'Cut among all', tone: 'deep' },
  alone: { label: 'One processor each', tone: 'coral' },
} as const;

export type Lane = keyof typeof lanes;

/** Pieces of a plan in their order, as arrays of one length. */
export type Pieces = {
  readonly request: Vector;
  readonly worker: Vector;
  readonly begin: Vector; // when its worker begins with it, in blocks of time; f passes first
  readonly first: Vector; // blocks of the request, from here
  readonly end: Vector; // to before here
  readonly weight: Vector; // of the piece in the answer of its request
};

/** Both ways at one moment. */
export type Frame = {
  readonly step: number;
  readonly time: number; // in blocks: what a processor takes to read 64 tokens
  readonly blocks: Vector; // of each request
  readonly pieces: Each<typeof lanes, Pieces>;
  readonly finish: Each<typeof lanes>; // when all is read
  readonly idle: Each<typeof lanes>; // %, of all processors until then
  readonly done: Each<typeof lanes>; // %, of the blocks, by now
  readonly busy: Each<typeof lanes, Vector>; // of each processor
  readonly processors: readonly string[]; // their names, counted from 1
  readonly ratio: number;
  readonly budget: number;
  readonly count: number; // pieces of the plan
  readonly cut: number; // requests that are cut
  readonly mergeOff: number; // largest difference of a merged answer from that of the whole
  readonly card: number; // workers of an H800 for 128 heads and one token
};

export const frame = {
  lanes,
  metrics: {
    step: { label: 'Step', digits: 0 },
    time: { label: 'Time', unit: 'blocks', digits: 0 },
    finish: { label: 'Ready after', unit: 'blocks', digits: 0 },
    idle: { label: 'Idle until then', unit: '%', digits: 0 },
    done: { label: 'Read by now', unit: '%', digits: 0 },
    ratio: { label: 'Times as long with one processor each', digits: 2, tone: 'coral' },
    budget: { label: 'Budget of a processor', unit: 'blocks', digits: 0 },
    count: { label: 'Pieces', digits: 0 },
    cut: { label: 'Requests that are cut', digits: 0 },
    mergeOff: { label: 'Merged answers, off from whole ones' },
    card: { label: 'Processors of an H800, 64 query rows each', digits: 0 },
  },
} satisfies Observed<Frame>;
