import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

const lanes = {
  e4m3: { label: 'E4M3', tone: 'deep' },
  e5m2: { label: 'E5M2', tone: 'grey' },
  int8: { label: 'INT8', tone: 'coral' },
  e2m1: { label: 'E2M1', tone: 'ink' },
  e5m6: { label: 'E5M6', tone: 'teal' },
  bf16: { label: 'BF16', tone: 'ink' },
} as const;

export type Lane = keyof typeof lanes;
export const laneNames: readonly Lane[] = ['e4m3', 'e5m2', 'int8', 'e2m1', 'e5m6', 'bf16'];

/** A number in every format, and more of the chosen one. */
export type Frame = {
  readonly x: number;
  readonly magnitude: number; // |x|, not less than the ruler begins with
  readonly stored: Each<typeof lanes>;
  readonly error: Each<typeof lanes>; // |stored − x| in % of |x|; of 0 it is 0
  readonly largest: Each<typeof lanes>;
  readonly count: Each<typeof lanes>; // different finite values
  readonly here: number; // stored in the chosen format
  readonly off: number; // its error in %
  readonly below: number; // neighbours of |x| in the chosen format
  readonly above: number; // 0 where there is none
  readonly step: number; // their distance; 0 where there is none above
  readonly bits: Vector; // of its code, the sign first
  readonly flips: readonly string[]; // the value of the code with that bit turned, as JavaScript writes it
  readonly sizes: Vector;
  readonly worst: Each<typeof lanes, Vector>; // for each size, how far off it can be, in % of it
};

export const frame = {
  lanes,
  metrics: {
    x: { label: 'The number', digits: 6 },
    magnitude: { label: 'Its magnitude on the ruler', digits: 6 },
    stored: { label: 'Stored', digits: 6 },
    error: { label: 'Off by', unit: '%', digits: 2 },
    largest: { label: 'Largest value', digits: 0 },
    count: { label: 'Different values', digits: 0 },
    here: { label: 'Stored in the chosen format', digits: 6 },
    off: { label: 'Off by in the chosen format', unit: '%', digits: 2 },
    below: { label: 'Neighbour below', digits: 6 },
    above: { label: 'Neighbour above', digits: 6 },
    step: { label: 'Distance of the neighbours', digits: 6 },
  },
} satisfies Observed<Frame>;
