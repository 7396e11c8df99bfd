import type { Each, Observed } from '../../../contract/frame.ts';
import type { Matrix, Vector } from '../../../math/vector.ts';

/** What answers. */
const lanes = {
  full: { label: 'MHA, 64 numbers', tone: 'grey' },
  cut: { label: 'MHA, cut afterwards', tone: 'coral' }, // its [K | V], to the latent's size
  latent: { label: 'MLA, trained that way', tone: 'deep' },
} as const;

export type Lane = keyof typeof lanes;

export type Frame = {
  readonly step: number;
  readonly accuracy: Each<typeof lanes>;
  readonly loss: Each<typeof lanes>;
  readonly attention: Each<typeof lanes, Matrix>; // [8, T], of some questions, mean over heads
  readonly right: Each<typeof lanes, readonly boolean[]>; // [8], whether each is answered right
  readonly goal: Vector; // [8], the item that holds the answer; on text none
  readonly error: number; // what the cut loses of [K | V] in the last layer, relative
  readonly drift: number; // share of the attention that the cut moves to other tokens
  readonly for90: number; // directions that hold 90 % of the energy of [K | V]
  readonly spread: number; // participation ratio of [K | V]
  readonly directions: Vector; // [32], 1 …
  readonly trained: Vector; // [32], energy in the first n directions of [K | V] of MHA
  readonly untrained: Vector; // [32], the same before the first step
  readonly source: Vector; // [32], the same of what [K | V] is projected from
  readonly cuts: Vector; // [8], sizes
  readonly afterCut: Vector; // [8], accuracy of MHA cut to each
};

export const frame = {
  lanes,
  metrics: {
    step: { label: 'Step', digits: 0 },
    accuracy: { label: 'Right answers' },
    loss: { label: 'Loss', unit: 'nats' },
    error: { label: 'Lost of keys and values', tone: 'coral' },
    drift: { label: 'Attention moved by the cut', tone: 'coral' },
    for90: { label: 'Directions for 90 %', digits: 0 },
    spread: { label: 'Participation ratio', digits: 1 },
  },
} satisfies Observed<Frame>;
