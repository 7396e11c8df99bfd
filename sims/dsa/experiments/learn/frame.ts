import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

const lanes = {
  indexer: { label: 'Indexer, warmed up', tone: 'deep' },
  cold: { label: 'Indexer, cold start', tone: 'ink' },
  window: { label: 'The last k', tone: 'coral' },
  any: { label: 'Any k', tone: 'grey' },
  dense: { label: 'All of them', tone: 'teal' },
  best: { label: 'The best k', tone: 'teal' },
} as const;

/** Who chooses k items. */
export const choosers = ['indexer', 'cold', 'window', 'any'] as const;
export type Chooser = (typeof choosers)[number];
type OfChoosers<T = number> = Each<typeof lanes, T, Chooser>;

export type Phase = 'dense' | 'warmUp' | 'sparse';

/** One question and its past, as the model of the warmed-up indexer sees it. */
export type Drawn = {
  /** What is asked: a name, or a place counted on from the number of names. */
  readonly name: number;
  /** Where the answer stands, and what it is. */
  readonly place: number;
  readonly answer: number;
  /** Of the attention, and of the indexer's softmax: hundred-thousandths [L]. */
  readonly attention: Vector;
  readonly thought: Vector;
  /** Items, best first. */
  readonly chosen: OfChoosers<Vector>;
  readonly mass: OfChoosers; // %
};

/** What is known after a step, of texts that nothing was trained on. */
export type Frame = {
  readonly step: number;
  readonly phase: Phase;
  readonly loss: Each<typeof lanes, number, Chooser | 'dense'>; // nats
  readonly hit: OfChoosers; // %
  readonly right: Each<typeof lanes, number, Chooser | 'dense'>; // %
  readonly near: Each<typeof lanes, number, Chooser | 'dense'>; // %
  readonly mass: Each<typeof lanes, number, Chooser | 'best'>; // %
  readonly divergence: Each<typeof lanes, number, 'indexer' | 'cold'>; // nats
  /** Lengths of gradients: at the indexer by the language loss and by its own; at the model by the indexer's loss, and if that were not cut off. */
  readonly fromLanguage: number;
  readonly fromOwn: number;
  readonly toModel: number;
  readonly uncut: number;
  readonly drawn: readonly Drawn[];
  /** So far. */
  readonly past: { readonly steps: Vector; readonly hit: OfChoosers<Vector> };
};

export const frame = {
  lanes,
  metrics: {
    step: { label: 'Step', digits: 0 },
    loss: { label: 'Loss', unit: 'nats', digits: 3 },
    hit: { label: 'Needles among the chosen', unit: '%', digits: 0 },
    right: { label: 'Right answers by name', unit: '%', digits: 0 },
    near: { label: 'Right answers nearby', unit: '%', digits: 0 },
    mass: { label: 'Attention captured', unit: '%', digits: 1 },
    divergence: { label: 'Divergence of the indexer', unit: 'nats', digits: 3 },
    fromLanguage: { label: 'Push on the indexer by the language loss', digits: 3, tone: 'coral' },
    fromOwn: { label: 'Push on the indexer by its own loss', digits: 3, tone: 'deep' },
    toModel: { label: 'Push on the model by the indexer’s loss', digits: 3, tone: 'coral' },
    uncut: { label: 'The same, if not cut off', digits: 3, tone: 'grey' },
  },
} satisfies Observed<Frame>;
