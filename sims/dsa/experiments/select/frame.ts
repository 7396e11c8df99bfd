import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

const lanes = {
  indexer: { label: 'Indexer', tone: 'deep' },
  window: { label: 'Window of the last k', tone: 'coral' },
  any: { label: 'Any k', tone: 'grey' },
  best: { label: 'Best possible', tone: 'ink' },
} as const;

export type Lane = keyof typeof lanes;

/** One query, and what of its past is read in four ways. */
export type Frame = {
  readonly words: readonly string[]; // [t + 1], the query the last of them
  readonly needle: number; // its first token
  readonly tokens: number; // t + 1
  readonly read: number; // |S_t|
  readonly attention: Vector; // p_t, of dense attention  [t + 1]
  readonly places: Vector; // 0 … t
  readonly scores: Vector; // I_t  [t + 1]
  readonly selected: Vector; // places that the indexer chooses, best first  [k]
  readonly mass: Each<typeof lanes>; // % of the attention that is kept
  readonly needleKept: Each<typeof lanes>; // % of the needle's share of it
  readonly difference: Each<typeof lanes>; // %, by which the output differs from dense attention's
  readonly divergence: number; // nats
  readonly share: number; // % of the tokens that are read
  readonly massRight: number; // %, kept by the indexer with the pairs it was built for
  readonly weight: number; // w of a head, for all tokens
  readonly ks: Vector;
  readonly massOfK: Each<typeof lanes, Vector>; // %
  readonly distances: Vector;
  readonly halves: Vector; // the product of one pair of vectors, at these distances
  readonly interleaved: Vector;
};

export const frame = {
  lanes,
  metrics: {
    tokens: { label: 'Tokens before and with the query', unit: 'tokens', digits: 0 },
    read: { label: 'Tokens read', unit: 'tokens', digits: 0 },
    share: { label: 'Share of the tokens read', unit: '%', digits: 1 },
    mass: { label: 'Attention kept', unit: '%', digits: 1 },
    needleKept: { label: 'Kept of the needle', unit: '%', digits: 1 },
    difference: { label: 'Output differs from dense attention', unit: '%', digits: 1 },
    divergence: { label: 'Divergence of the indexer', unit: 'nats', digits: 3 },
    massRight: { label: 'Kept with the right pairs', unit: '%', digits: 1 },
  },
} satisfies Observed<Frame>;
