import type { Each, Observed } from '../../../contract/frame.ts';
import type { Matrix, Vector } from '../../../math/vector.ts';

const lanes = {
  plain: { label: 'Identity', tone: 'grey' },
  hc: { label: 'HC', tone: 'coral' },
  mhc: { label: 'mHC', tone: 'deep' },
} as const;

export type Mixed = 'hc' | 'mhc';

/** What is observed of the product of all layers so far. */
export type Frame = {
  readonly layer: number;
  /** In the first network: of a signal, before the first layer and after each so far. */
  readonly forward: Each<typeof lanes, Vector, Mixed>; // [layer + 1]
  /** Of a gradient that leaves the last layer so far: before each layer, and where it leaves. */
  readonly backward: Each<typeof lanes, Vector, Mixed>; // [layer + 1]
  readonly gain: Each<typeof lanes>; // forward, of the first network
  readonly hcMedian: number; // of all networks
  readonly mhcBackward: number;
  readonly composite: Matrix; // of mHC in the first network, scaled to a largest entry of 1 at most
  readonly largest: number; // column sum, 99 % of all networks are below
  readonly largestMedian: number;
  readonly smallestMedian: number;
  readonly smallest: number; // column sum, 1 % of all networks are below
  readonly share: Vector; // of networks, 0 … 1
  readonly hcGains: Vector; // that this share stays below
  readonly columnGains: Vector;
};

export const frame = {
  lanes,
  metrics: {
    layer: { label: 'Layer', digits: 0 },
    gain: { label: 'Forward gain' },
    hcMedian: { label: 'HC, median of all networks', tone: 'coral' },
    mhcBackward: { label: 'mHC, backward', tone: 'teal' },
    largest: { label: 'Largest column sum, 99 %', tone: 'coral' },
    largestMedian: { label: 'Largest column sum, median', tone: 'deep' },
    smallestMedian: { label: 'Smallest column sum, median', tone: 'deep' },
    smallest: { label: 'Smallest column sum, 1 %', tone: 'coral' },
  },
} satisfies Observed<Frame>;
