import type { Each, Observed } from '../../../contract/frame.ts';
import type { Values } from './knobs.ts';

/** The visitor's model, and the four reference models that train beside it. */
const lanes = {
  yours: { label: 'Yours', tone: 'ink' },
  none: { label: 'Nothing', tone: 'coral' },
  loss: { label: 'Auxiliary loss', tone: 'grey' },
  bias: { label: 'Bias', tone: 'deep' },
  sequence: { label: 'Bias and sequence-wise loss', tone: 'teal' },
} as const;

export type Lane = keyof typeof lanes;

/** The methods that a reference model trains with. */
export type Method = Exclude<Values['method'], 'sequenceAlone' | 'hand'>;

/** What is observed after each step; 'validation' is measured every 20 steps, first before training. */
export type Frame = {
  readonly step: number;
  readonly kinds: readonly number[]; // the domain of each sequence of this batch  [S]
  readonly texts: readonly string[]; // its characters, as they are read  [S]
  readonly went: readonly number[]; // the experts of every character, the best first  [T · K]
  readonly load: readonly number[]; // [N], tokens of this batch
  readonly share: readonly number[]; // [N], the same in fair shares
  readonly alone: readonly number[]; // [N], fair shares of the model that nothing balances
  readonly notch: readonly number[]; // [N], what the method did to each bias after this batch
  readonly fair: number; // tokens
  readonly bias: readonly number[]; // [N], after the step
  readonly ofDomains: readonly (readonly number[])[]; // [domains][N], validation, in fair shares
  readonly busiest: number; // fair shares, this batch
  readonly busiestExpert: number; // counted from 1
  readonly dead: number; // validation
  readonly biasSpread: number; // highest less lowest
  readonly loss: Each<typeof lanes>; // nats, mean of the last ten steps
  readonly violation: Each<typeof lanes>; // mean of the last ten batches
  readonly test: Each<typeof lanes>; // nats, validation
  readonly global: Each<typeof lanes>; // MaxVio, validation
  readonly specialisation: Each<typeof lanes>; // validation
};

export const frame = {
  lanes,
  metrics: {
    step: { label: 'Step', digits: 0 },
    busiest: { label: 'Busiest expert, in fair shares', digits: 2, tone: 'coral' },
    busiestExpert: { label: 'Number of the busiest expert', digits: 0 },
    fair: { label: 'Fair share', unit: 'tokens', digits: 0 },
    dead: { label: 'Idle experts', digits: 0, tone: 'coral' },
    biasSpread: { label: 'Spread of the biases', digits: 3 },
    loss: { label: 'Task loss', unit: 'nats' },
    violation: { label: 'MaxVio', digits: 2 },
    test: { label: 'Validation loss', unit: 'nats' },
    global: { label: 'MaxVio on validation text', digits: 2 },
    specialisation: { label: 'Specialisation', digits: 2 },
  },
} satisfies Observed<Frame>;
