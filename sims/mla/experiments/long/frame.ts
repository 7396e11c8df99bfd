import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

/** Frequencies; and attention over many tokens. */
const lanes = {
  chosen: { label: 'with these frequencies', tone: 'deep' },
  trained: { label: 'as trained', tone: 'grey' },
  sharpened: { label: 'with sharpening', tone: 'deep' },
  plain: { label: 'without', tone: 'grey' },
} as const;

type ByFrequencies = Each<typeof lanes, Vector, 'chosen' | 'trained'>;

/** Arrays of 32 have one entry for each pair, the fastest first. */
export type Frame = {
  readonly distance: number; // tokens between query and key
  readonly query: Vector; // [32], the knob
  readonly pair: Vector; // [32]
  readonly slowed: Vector; // [32], θ/θ'
  readonly wavelengths: ByFrequencies; // [32], tokens
  readonly seen: Vector; // [32], angle in turns of the trained range, up to 1
  readonly unseen: Vector; // [32], the same where it is beyond 1
  readonly distances: Vector; // [96], tokens
  readonly score: ByFrequencies; // [96], of equal query and key by distance, 1 at 0
  readonly strangers: number; // pairs beyond the angles that training showed
  readonly here: number; // the score at this distance
  readonly near: number; // how far the score of the next token lies below the token's own
  /** Exp of the entropy of the attention up to here, tokens. */
  readonly effective: Each<typeof lanes, number, 'sharpened' | 'plain'>;
  readonly magnitude: number; // m
};

export const frame = {
  lanes,
  metrics: {
    distance: { label: 'Distance', unit: 'tokens', digits: 0 },
    strangers: { label: 'Hands beyond their training', digits: 0, tone: 'coral' },
    here: { label: 'Score at this distance', tone: 'deep' },
    near: { label: 'The next token’s score below its own', digits: 5 },
    effective: { label: 'Spread of the attention', unit: 'tokens', digits: 1 },
    magnitude: { label: 'm', digits: 4 },
  },
} satisfies Observed<Frame>;
