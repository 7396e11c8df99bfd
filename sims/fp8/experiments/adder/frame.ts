import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

const lanes = {
  core: { label: 'Never poured', tone: 'coral' },
  poured: { label: 'Poured on the way', tone: 'deep' },
} as const;

/** One instruction of the sum that is drawn, and what sixteen such sums have lost so far. */
export type Frame = {
  readonly step: number;
  readonly products: number; // added so far
  /** The terms of this instruction, largest first; the accumulator before it is apart. */
  readonly terms: Vector; // [32]
  readonly kept: Vector; // [32], what is left of each within the window
  readonly before: number; // the accumulator
  readonly beforeKept: number;
  readonly exponent: number; // E, of the window's left edge
  readonly sum: number; // of what was kept
  readonly after: number; // the accumulator after the second cut
  readonly brought: number; // what its products add up to
  readonly fallen: number; // of that and the accumulator, what is not in the next one
  readonly held: number; // products in the accumulator after it
  readonly isPoured: boolean; // whether it then goes to float32
  readonly total: number; // in float32, after that
  readonly exact: number; // of the drawn sum so far
  readonly now: Each<typeof lanes>; // what there is of it: float32 and accumulator
  readonly error: Each<typeof lanes>; // rms over the sums, in % of their rms
  readonly bias: Each<typeof lanes>; // mean over the sums, with its sign
  /** The same error for other intervals. */
  readonly intervals: Vector;
  readonly errors: Vector;
  /** Sums measured on one H100, and how many of them this arithmetic makes too, bit for bit. */
  readonly checked: number;
  readonly equal: number;
  /** One of them as float32 in hexadecimal, and ours. */
  readonly hardware: string;
  readonly ours: string;
};

export const frame = {
  lanes,
  metrics: {
    step: { label: 'Step', digits: 0 },
    products: { label: 'Products added', digits: 0 },
    exact: { label: 'The drawn sum, exact', digits: 2, tone: 'ink' },
    now: { label: 'The drawn sum, as it is kept', digits: 2 },
    error: { label: 'Lost', unit: '%', digits: 3 },
    bias: { label: 'Too small (−) or too large', unit: '%', digits: 3 },
    brought: { label: 'Sum of this step’s products', digits: 3, tone: 'ink' },
    fallen: { label: 'Lost in this step', digits: 3, tone: 'coral' },
    held: { label: 'Products in the accumulator', digits: 0 },
    total: { label: 'In float32', digits: 2, tone: 'deep' },
    checked: { label: 'Sums of one H100 checked', digits: 0, tone: 'gold' },
    equal: { label: 'Equal to the bit', digits: 0, tone: 'gold' },
  },
} satisfies Observed<Frame>;
