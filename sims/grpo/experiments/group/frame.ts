import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

/** Ways to average over tokens, and sizes of a group. */
const lanes = {
  output: { label: 'Per answer (GRPO)', tone: 'coral' },
  tokens: { label: 'Over tokens (DAPO)', tone: 'grey' },
  constant: { label: 'By a constant (Dr. GRPO)', tone: 'deep' },
  chosen: { label: 'Your group size', tone: 'coral' },
  four: { label: 'G = 4', tone: 'grey' },
  sixtyFour: { label: 'G = 64', tone: 'deep' },
  divided: { label: 'Divided by the std (GRPO)', tone: 'coral' },
  undivided: { label: 'Not divided (Dr. GRPO)', tone: 'deep' },
} as const;

type Average = 'output' | 'tokens' | 'constant';
type Size = 'chosen' | 'four' | 'sixtyFour';
type Division = 'divided' | 'undivided';

/** One group under the glass, and twenty more groups drawn at chance p. */
export type Frame = {
  readonly drawn: number;
  readonly mean: number;
  readonly std: number;
  readonly contrast: number; // mean |A|
  readonly expected: number; // p^G + (1 − p)^G
  readonly measured: number; // dead among the groups drawn so far
  readonly cost: number; // groups drawn for one that is mixed
  readonly p: number;
  readonly given: readonly number[]; // numbers of the question
  readonly target: number;
  readonly answers: readonly string[]; // what earns each reward; empty where it was set by hand  [G]
  readonly results: readonly string[]; // what it comes to, or why it is refused  [G]
  readonly rewards: Vector; // [G]
  readonly lengths: Vector; // tokens of each answer  [G]
  readonly advantages: Vector; // [G]
  readonly weight: Each<typeof lanes, Vector, Average>; // [G], thousandths a token
  readonly chances: Vector; // [51]
  readonly dead: Each<typeof lanes, Vector, Size>; // [51]
  readonly heard: Each<typeof lanes, number, Division>; // mean |A| to expect at p, in groups of G
  readonly loudness: Each<typeof lanes, Vector, Division>; // the same at all chances  [51]
  readonly limit: Each<typeof lanes, Vector, Division>; // in endless groups  [51]
};

export const frame = {
  lanes,
  metrics: {
    drawn: { label: 'Groups drawn', digits: 0 },
    mean: { label: 'Mean reward', tone: 'grey' },
    std: { label: 'Divided by', tone: 'ink' },
    contrast: { label: 'Mean size of an advantage', tone: 'deep' },
    measured: { label: 'Dead groups, counted', tone: 'coral' },
    expected: { label: 'Dead groups, formula', tone: 'grey' },
    cost: { label: 'Groups drawn for a mixed one', digits: 2, tone: 'coral' },
    p: { label: 'Chance of a right answer', digits: 2 },
    heard: { label: 'How much it is heard' },
  },
} satisfies Observed<Frame>;
