import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

const lanes = {
  dense: { label: 'All tokens read', tone: 'coral' },
  sparse: { label: 'DSA: glance, then k', tone: 'deep' },
} as const;

export type Lane = keyof typeof lanes;

/** What one layer costs the last token of a context, and all of them together. */
export type Frame = {
  readonly context: number; // tokens
  readonly flops: Each<typeof lanes>; // GFLOP, of the last token
  readonly glance: number; // GFLOP of it, the indexer
  readonly read: number; // GFLOP of it, attention to k tokens
  readonly work: Each<typeof lanes>; // TFLOP, of all tokens together
  readonly ratio: number; // of the last token
  readonly workRatio: number;
  readonly limit: number;
  readonly breakEven: number; // tokens; 0 where the indexer never pays
  readonly contexts: Vector; // tokens
  readonly curves: Each<typeof lanes, Vector>; // GFLOP
  readonly glances: Vector; // GFLOP
  readonly first: Vector; // tokens, up to a few k
  readonly firstCurves: Each<typeof lanes, Vector>; // GFLOP
  readonly measuredAt: Vector; // tokens
  readonly measured: Each<typeof lanes, Vector>; // µs, one H100
  readonly fasterAfter: number; // tokens: the last measured context at which it is slower
  readonly fasterFrom: number; // tokens: the first at which it is faster
  readonly bytes: Each<typeof lanes>; // a token and layer, in bf16
  readonly bytesFp8: Each<typeof lanes>; // stored in FP8
};

export const frame = {
  lanes,
  metrics: {
    context: { label: 'Context', unit: 'tokens', digits: 0 },
    flops: { label: 'Arithmetic of the last token', unit: 'GFLOP', digits: 3 },
    glance: { label: 'Of it the indexer', unit: 'GFLOP', digits: 3 },
    read: { label: 'Of it reading', unit: 'GFLOP', digits: 3 },
    work: { label: 'Arithmetic of the whole text', unit: 'TFLOP', digits: 1 },
    ratio: { label: 'Less for the last token', unit: '×', digits: 1 },
    workRatio: { label: 'Less for the whole text', unit: '×', digits: 1 },
    limit: { label: 'At most', unit: '×', digits: 1 },
    breakEven: { label: 'Pays from', unit: 'tokens', digits: 0 },
    fasterAfter: { label: 'Still slower on the H100', unit: 'tokens', digits: 0 },
    fasterFrom: { label: 'Faster on the H100', unit: 'tokens', digits: 0 },
    bytes: { label: 'Cache, bf16', unit: 'B', digits: 0 },
    bytesFp8: { label: 'Cache, FP8', unit: 'B', digits: 0 },
  },
} satisfies Observed<Frame>;
