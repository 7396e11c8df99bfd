import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

const lanes = {
  both: { label: 'Both sides read', tone: 'deep' },
  left: { label: 'Only what stands before', tone: 'coral' },
} as const;

export type Lane = keyof typeof lanes;

/** A token of what is asked, and where in the file it stands. */
export type Asked = {
  readonly text: string;
  /** 'prefix', 'suffix' or 'mark' */
  readonly role: string;
  readonly at: number; // word of the file; −1 for a mark
};

export type Candidate = { readonly text: string; readonly chance: number };

/** A token that was written. */
export type Pen = {
  readonly text: string; // '' for the end token
  readonly candidates: readonly Candidate[]; // the four likeliest
};

/** A file with a hole on its way to a network and back. */
export type Frame = {
  readonly step: number;
  /** 'training', 'cut', 'moved', 'write', 'back' */
  readonly phase: string;
  readonly trained: number; // steps
  readonly loss: number; // of its training, nats a token
  readonly words: readonly string[]; // of the file
  readonly from: number;
  readonly to: number;
  readonly asked: readonly Asked[];
  readonly pens: Each<typeof lanes, readonly Pen[]>; // what it writes in all
  readonly shown: number; // tokens of them that are there
  readonly right: Each<typeof lanes, boolean>; // exactly the words that were cut out
  readonly sure: Each<typeof lanes>; // how likely it writes exactly those, %
  readonly places: Vector; // words before a hole of one word
  readonly sureAt: Each<typeof lanes, Vector>; // for each of them, %; empty while it trains
};

export const frame = {
  lanes,
  metrics: {
    step: { label: 'Step', digits: 0 },
    trained: { label: 'Steps trained', digits: 0 },
    loss: { label: 'Loss', unit: 'nats', tone: 'grey' },
    right: { label: 'Exactly right', digits: 0 },
    sure: { label: 'Sure of the right words', unit: '%', digits: 1 },
    from: { label: 'Words before the hole', digits: 0 },
    shown: { label: 'Tokens written', digits: 0 },
  },
} satisfies Observed<Frame>;
