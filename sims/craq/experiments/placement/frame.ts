import type { Each, Observed } from '../../../contract/frame.ts';
import type { Matrix, Vector } from '../../../math/vector.ts';

const lanes = {
  fixed: { label: 'Fixed threes', tone: 'coral' },
  notes: { label: 'The notes’ second table', tone: 'gold' },
  balanced: { label: 'Balanced', tone: 'deep' },
} as const;

export type Lane = keyof typeof lanes;

/** Three tables of chains, while some SSDs are gone. */
export type Frame = {
  readonly step: number;
  readonly gone: number; // SSDs
  readonly even: number; // what each that is left would answer, all alike; 0 where none is left
  readonly chains: Each<typeof lanes, Matrix>; // SSDs of each chain  [10][3]
  readonly own: Each<typeof lanes, Vector>; // reads for its own copies; 1: all that it had  [6]
  readonly taken: Each<typeof lanes, Vector>; // reads for copies that are gone, in the same unit  [6]
  readonly reads: Each<typeof lanes, Vector>; // both together  [6]
  readonly names: readonly string[];
  readonly fullest: Each<typeof lanes>; // the largest of them
  readonly lost: Each<typeof lanes>; // chains without a copy
  readonly deadly: Each<typeof lanes>; // ways, of 20, to lose three SSDs and a chain with them
  readonly shareOfFirst: Each<typeof lanes>; // the largest part of A's reads that one other takes
  readonly fixedPairs: Matrix; // chains in which two SSDs meet  [6][6]
  readonly notesPairs: Matrix;
  readonly balancedPairs: Matrix;
  readonly needed: number; // chains of a balanced table
  readonly together: number; // λ of it
  readonly tried: number; // by the search for it
};

export const frame = {
  lanes,
  metrics: {
    step: { label: 'Step', digits: 0 },
    gone: { label: 'SSDs that failed', digits: 0 },
    even: { label: 'Spread evenly', unit: '× before', digits: 2 },
    fullest: { label: 'Reads of the fullest SSD', unit: '× before', digits: 2 },
    lost: { label: 'Chains without a copy', digits: 0 },
    deadly: { label: 'Ways to lose three SSDs and data', unit: 'of 20', digits: 0 },
    shareOfFirst: { label: 'Largest part of A’s reads that one other takes', digits: 2 },
    needed: { label: 'Chains of a balanced table', digits: 0 },
    together: { label: 'Chains in which each pair meets', digits: 0 },
    tried: { label: 'Steps of the search', digits: 0 },
  },
} satisfies Observed<Frame>;
