import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

/** The same experts, cut in m. */
const lanes = {
  m1: { label: 'm = 1', tone: 'grey' },
  m2: { label: 'm = 2', tone: 'teal' },
  m4: { label: 'm = 4', tone: 'deep' },
} as const;

export type Split = keyof typeof lanes;

/** What is known at one checkpoint of a seed; the three models train side by side. */
export type Frame = {
  readonly run: number; // which seed, from 1
  readonly step: number;
  readonly experts: Each<typeof lanes>; // routed ones
  readonly shared: number;
  readonly text: string; // validation text, as it is read
  readonly at: number; // which of its characters is passing the layer
  readonly chosen: Each<typeof lanes, Vector>; // the routed experts that it goes to  [K − shared]
  readonly gates: Each<typeof lanes, Vector>; // how much each of them counts
  readonly seeds: Each<typeof lanes, Vector>; // loss at this checkpoint, of the seeds so far
  readonly without: Each<typeof lanes, Vector>; // the same with the shared expert switched off
  readonly jump: Each<typeof lanes>; // what that adds, mean over the seeds
  readonly points: Vector; // steps of the checkpoints so far
  readonly loss: Each<typeof lanes>; // mean over the seeds so far, at this checkpoint
  readonly mean: Each<typeof lanes, Vector>; // the same at every checkpoint
  readonly low: Each<typeof lanes, Vector>; // the best seed
  readonly high: Each<typeof lanes, Vector>;
  readonly gaps: Each<typeof lanes, Vector, 'm2' | 'm4'>; // less the loss of m = 1, seed by seed
  readonly gap: Each<typeof lanes, number, 'm2' | 'm4'>; // mean over the seeds
  readonly names: readonly string[]; // the seeds
  readonly damage: Each<typeof lanes, Vector>; // loss added by each of the three injuries
  readonly off: number; // loss added to m = 4 by switching its shared expert off
  readonly offOneMore: number;
  readonly forbidden: number;
  readonly menu: Each<typeof lanes, string>; // ways to choose
};

export const frame = {
  lanes,
  metrics: {
    step: { label: 'Step', digits: 0 },
    run: { label: 'Seed number', digits: 0 },
    loss: { label: 'Validation loss', unit: 'nats' },
    gap: { label: 'Loss less that of m = 1', unit: 'nats' },
    jump: { label: 'Loss added: shared expert off, at this checkpoint', unit: 'nats' },
    off: { label: 'Loss added: shared expert off', unit: 'nats', tone: 'coral' },
    offOneMore: { label: 'Loss added: off, one more routed on', unit: 'nats', tone: 'coral' },
    forbidden: { label: 'Loss added: busiest routed expert forbidden', unit: 'nats', tone: 'grey' },
  },
} satisfies Observed<Frame>;
