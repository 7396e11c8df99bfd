import type { Each, Observed } from '../../../contract/frame.ts';
import type { Matrix, Vector } from '../../../math/vector.ts';

const lanes = {
  mhc: { label: 'mHC', tone: 'deep' },
  rows: { label: 'Softmax over rows', tone: 'teal' },
  hc: { label: 'HC', tone: 'coral' },
} as const;

export type Lane = keyof typeof lanes;

/** What is observed after each layer. */
export type Frame = {
  readonly layer: number;
  readonly start: Vector; // [n]
  readonly streams: Each<typeof lanes, Vector>; // [n]
  readonly startMean: number;
  readonly mean: Each<typeof lanes>;
  readonly spread: Each<typeof lanes>; // as a share of that at the start
  /** Layers that are looked back to, 0 and this one among them. */
  readonly passed: Vector; // [k]
  /** After each of them, what of a stream is left of each start: its sum is the stream. */
  readonly mixtures: { readonly [L in 'mhc' | 'hc']: readonly Matrix[] }; // [k][n, n]
  /** Σ |stream|, in terms of that at the start; 1 where nothing was poured in. */
  readonly flow: Each<typeof lanes>;
  readonly second: number; // |λ₂| of this layer's map
  readonly secondOfAll: number; // of the product so far
  readonly apart: number; // ‖product − J/n‖
  readonly told: number; // layers after which mHC's streams could still be told apart
  readonly outside: number; // HC's streams outside the range they began in
  readonly flipped: number; // HC's streams whose sign is not the one they began with
};

export const frame = {
  lanes,
  metrics: {
    layer: { label: 'Layer', digits: 0 },
    startMean: { label: 'Mean at the start', tone: 'grey' },
    mean: { label: 'Mean now' },
    spread: { label: 'Spread, as a share of the first one' },
    flow: { label: 'Flow, times what went in' },
    second: { label: '|λ₂| of this layer', tone: 'deep' },
    secondOfAll: { label: '|λ₂| of the product' },
    apart: { label: 'Distance of the product from J/n' },
    told: { label: 'Layers with distinct streams', digits: 0 },
    outside: { label: 'Streams of HC outside their first range', digits: 0 },
    flipped: { label: 'Streams of HC with another sign', digits: 0 },
  },
} satisfies Observed<Frame>;
