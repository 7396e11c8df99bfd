import type { Each, Observed } from '../../../contract/frame.ts';
import type { Matrix, Vector } from '../../../math/vector.ts';

/** What comes of a change: by the windows of two and three tokens, and by the convolution behind them. */
const lanes = {
  windows: { label: 'looked up and gated', tone: 'grey' },
  convolved: { label: 'after the convolution', tone: 'deep' },
} as const;

/** The module at one place of the text, and who hears one changed token. */
export type Frame = {
  readonly step: number; // the place, from 1
  readonly characters: readonly string[]; // [T]
  readonly place: number; // of the changed token, from 1
  readonly instead: string; // what stands there after the change
  readonly rows: Vector; // [T], share of the rows read there that are others after the change
  readonly gates: Matrix; // α  [T][M]
  readonly gate: number; // mean of the place's branches
  /** How far the change moves what is added there, in parts of it; 0 exactly where nothing does. */
  readonly heard: Each<typeof lanes, Vector>; // [T]
  readonly reach: Each<typeof lanes>; // places that hear it
  readonly gaps: number; // places between these that do not, after the convolution
  readonly taps: Vector; // places that the convolution takes from here, from 1; the farthest first
  readonly added: number; // %, the convolution's part of what is added, in all places
};

export const frame = {
  lanes,
  metrics: {
    step: { label: 'Place', digits: 0 },
    gate: { label: 'Mean gate', digits: 2 },
    reach: { label: 'Places that hear one token', digits: 0 },
    gaps: { label: 'Places between that do not', digits: 0 },
    added: { label: 'Part of the convolution', unit: '%', digits: 1 },
  },
} satisfies Observed<Frame>;
