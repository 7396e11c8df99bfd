import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

/** What is asked, and the two models at the ends. */
const lanes = {
  pair: { label: 'facts of two words', tone: 'deep' },
  triple: { label: 'facts of three words', tone: 'teal' },
  rule: { label: 'rule', tone: 'grey' },
  smallest: { label: 'smallest table', tone: 'coral' },
  largest: { label: 'largest table', tone: 'deep' },
} as const;

/** What every model knows after so many steps, from the smallest table to the largest. */
export type Frame = {
  readonly step: number;
  readonly asked: Vector; // [models], the knob, in its order
  readonly slots: Vector; // [models], mean size of a table
  readonly losses: Each<typeof lanes, Vector, 'pair' | 'triple' | 'rule'>; // [models]
  readonly alone: Vector; // [models], % of the facts whose slots no other fact reads
  readonly pairLoss: Each<typeof lanes, number, 'smallest' | 'largest'>;
  readonly ruleLoss: Each<typeof lanes, number, 'smallest' | 'largest'>;
  readonly slope: number; // loss of the pairs a tenfold of slots, by least squares
  readonly aloneAtLargest: number; // %
  readonly walls: readonly Vector[]; // smallest, middle and largest model: two-word facts by slot of its first table
  readonly wallsOf: Vector; // whose walls they are, as models are ordered here
};

export const frame = {
  lanes,
  metrics: {
    step: { label: 'Step', digits: 0 },
    pairLoss: { label: 'Loss of pairs' },
    ruleLoss: { label: 'Loss of the rule', tone: 'grey' },
    slope: { label: 'Loss a tenfold of slots', digits: 2, tone: 'deep' },
    aloneAtLargest: { label: 'Facts alone in the largest table', unit: '%', digits: 0 },
  },
} satisfies Observed<Frame>;
