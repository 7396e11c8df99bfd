import type { Each, Observed } from '../../../contract/frame.ts';
import type { Matrix, Vector } from '../../../math/vector.ts';
import type { Support } from '../../scaling.ts';

/** The two sides that are divided in turn. */
const lanes = {
  rows: { label: 'Rows', tone: 'coral' },
  columns: { label: 'Columns', tone: 'deep' },
} as const;

/** Whether the iteration can settle, told from where the entries are positive. */
export type Verdict = Support['kind'] | 'empty'; // a whole line is zero

/** What is observed after each half step. */
export type Frame = {
  readonly step: number; // half steps done
  readonly iteration: number;
  readonly logits: Matrix; // as typed [n, n]
  readonly matrix: Matrix; // [n, n]
  readonly other: Matrix; // of the other place of ε, after the same half step [n, n]
  readonly apart: number; // largest distance between entries of the two
  readonly sums: Each<typeof lanes, Vector>; // [n]
  readonly error: Each<typeof lanes>; // largest distance of a sum from 1
  readonly worst: number; // of the two
  readonly predicted: number;
  /** Decimal places to which the inexact side is right. */
  readonly places: number;
  readonly sigma: number; // σ₂ of the limit
  readonly broken: number; // entries that are not numbers
  readonly verdict: Verdict;
  readonly weights: Vector; // of permutations in the limit
  readonly permutations: readonly string[];
};

export const frame = {
  lanes,
  metrics: {
    step: { label: 'Half step', digits: 0 },
    iteration: { label: 'Iteration', digits: 0 },
    error: { label: 'Largest |sum − 1|', digits: 6 },
    worst: { label: 'Larger of the two', tone: 'deep', digits: 6 },
    predicted: { label: 'Predicted: σ₂ a half step', tone: 'gold', digits: 6 },
    places: { label: 'Decimal places right', digits: 0 },
    sigma: { label: 'σ₂ of the limit', digits: 4 },
    apart: { label: 'Largest change of an entry by ε', digits: 6 },
    broken: { label: 'Entries lost', digits: 0 },
  },
} satisfies Observed<Frame>;
