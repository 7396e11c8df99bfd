import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

/** In the order of the knob `bits`. */
const lanes = {
  dense67b: { label: 'DeepSeek 67B (GQA)', tone: 'grey' },
  multiHead: { label: 'V2 as MHA', tone: 'coral' }, // with V2's heads
  v2lite: { label: 'V2-Lite (MLA)', tone: 'teal' },
  v2: { label: 'V2 (MLA)', tone: 'deep' },
  v3: { label: 'V3 (MLA)', tone: 'deep' },
  yours: { label: 'Yours', tone: 'ink' },
} as const;

export type Model = keyof typeof lanes;

/** V2 with each attention, and your model. */
export const attentions = ['multiHead', 'grouped', 'multiQuery', 'latent', 'yours'] as const;
export type ByAttention = Readonly<Record<(typeof attentions)[number], number>>;

export type Frame = {
  readonly context: number; // tokens, of each sequence
  readonly elements: Each<typeof lanes>; // a token, all layers
  readonly kilobytes: Each<typeof lanes>; // a token
  readonly gigabytes: Each<typeof lanes>; // all sequences
  readonly fits: Each<typeof lanes>; // thousands of tokens a sequence that fit the card
  readonly bits: Each<typeof lanes>;
  readonly apart: Vector; // [3], kB a token: 67B, V2 in 67B's bits, V2 in its own
  readonly perLayer: ByAttention; // numbers that a token leaves in one layer
  readonly needed: ByAttention; // GB, all sequences in all layers
  readonly rounding: Vector; // [5], % that outputs change with a cache of 8, 7, 6, 5, 4 bits
  readonly cut: number; // %, V2 against 67B as stored
  readonly cutInElements: number; // %, V2 against 67B
  readonly cutOfHeads: number; // %, V2 against MHA with its heads, in elements
};

export const frame = {
  lanes,
  metrics: {
    context: { label: 'Context', unit: 'tokens', digits: 0 },
    gigabytes: { label: 'Cache', unit: 'GB', digits: 2 },
    kilobytes: { label: 'Cache of a token', unit: 'kB', digits: 1 },
    bits: { label: 'Bits of a cached number', digits: 0 },
    fits: { label: 'Context that fits', unit: 'thousand tokens', digits: 1 },
    cut: { label: 'V2 below 67B, bytes', unit: '%', digits: 1, tone: 'deep' },
    cutInElements: { label: 'V2 below 67B, elements', unit: '%', digits: 1 },
    cutOfHeads: { label: 'V2 below MHA of its heads', unit: '%', digits: 1 },
  },
} satisfies Observed<Frame>;
