import type { Each, Observed } from '../../../contract/frame.ts';
import type { Matrix, Vector } from '../../../math/vector.ts';

const lanes = {
  plain: { label: 'Plain residual', tone: 'grey' },
  hc: { label: 'HC', tone: 'coral' },
  mhc: { label: 'mHC', tone: 'deep' },
} as const;

export type Lane = keyof typeof lanes;

/** The lanes that mix. */
export type Mixed = 'hc' | 'mhc';

/** A stretch of a few steps, as it was at the last of them so far; to three digits. */
export type Stretch = {
  readonly step: number;
  readonly gain: Each<typeof lanes, Vector, Mixed>; // [L], forward, up to each layer
  readonly loss: Each<typeof lanes>;
  readonly spikes: Each<typeof lanes>; // steps so far
};

/** What is observed at each step. */
export type Frame = {
  readonly step: number;
  readonly past: readonly Stretch[]; // from the first step to this one
  readonly rateNow: number;
  readonly loss: Each<typeof lanes>; // mean of the last twenty batches
  readonly gradient: Each<typeof lanes>;
  readonly gain: Each<typeof lanes>;
  readonly mhcBackward: number;
  readonly mhcSmallest: number; // column sum
  readonly spikes: Each<typeof lanes>; // steps so far
  readonly layer: Vector; // 1 … L
  readonly depth: Each<typeof lanes, Vector>; // [L], gain up to each layer
  readonly product: Matrix; // of all mixing maps of mHC, for one sample [4, 4]
};

export const frame = {
  lanes,
  metrics: {
    step: { label: 'Step', digits: 0 },
    rateNow: { label: 'Learning rate now', digits: 4 },
    loss: { label: 'Loss' },
    gradient: { label: 'Gradient norm' },
    gain: { label: 'Gain', digits: 1 },
    mhcBackward: { label: 'Backward gain, mHC', tone: 'teal' },
    mhcSmallest: { label: 'Smallest column sum, mHC', tone: 'teal' },
    spikes: { label: 'Spikes', digits: 0 },
  },
} satisfies Observed<Frame>;
