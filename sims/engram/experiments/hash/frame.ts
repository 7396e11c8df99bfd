import type { Observed } from '../../../contract/frame.ts';
import type { Filling } from './run/occupancy.ts';
import type { Reading } from './run/reading.ts';

/** The text at one token, and the tables after so many n-grams. */
export type Frame = {
  readonly step: number;
  /** Others in the slots that the window leads to, at most eight a slot  [K] */
  readonly tenants: readonly (readonly string[])[];
  /** Slots that the official demo reads for the ids given, order 2 first  [16][ids] */
  readonly demo: readonly (readonly number[])[];
  readonly demoIds: readonly string[];
} & Reading &
  Filling;

export const frame = {
  metrics: {
    step: { label: 'Step', digits: 0 },
    load: { label: 'N-grams per slot', digits: 2 },
    shared: { label: 'Share their slot', unit: '%', digits: 1, tone: 'coral' },
    expected: { label: 'Expected: 1 − e^(−load)', unit: '%', digits: 1, tone: 'grey' },
    all: { label: 'Share it in every head', unit: '%', digits: 1, tone: 'deep' },
    expectedAll: { label: 'Expected of independent heads', unit: '%', digits: 1, tone: 'teal' },
    wrong: { label: 'Wrong slots', unit: '%', digits: 0, tone: 'coral' },
    tokens: { label: 'Tokens', digits: 0 },
    phrases: { label: 'Different pairs in the text', digits: 0 },
    spellings: { label: 'If spellings were not folded', digits: 0 },
    foldedAway: { label: 'Vocabulary folded away', unit: '%', digits: 1 },
    keys: { label: 'Phrases in each table', digits: 0 },
    fullest: { label: 'Fullest slot', digits: 0 },
  },
} satisfies Observed<Frame>;
