import type { Each, Observed } from '../../../contract/frame.ts';
import type { Matrix, Vector } from '../../../math/vector.ts';

const lanes = {
  tensor: { label: 'One scale for all', tone: 'coral' },
  channel: { label: 'A scale a channel', tone: 'grey' },
  tile: { label: 'A scale a tile', tone: 'deep' },
  block: { label: 'A scale a block', tone: 'teal' },
} as const;

export type Lane = keyof typeof lanes;
export const laneNames: readonly Lane[] = ['tensor', 'channel', 'tile', 'block'];

/**
 * What becomes of each number, row by row, a letter each: k kept to 1/16 of itself, o off by more,
 * z became zero, x the outlier itself.
 */
export type Fates = readonly string[];

/** A matrix with an outlier, quantised in groups of four kinds, in a float and in INT8. */
export type Frame = {
  readonly outlier: number;
  readonly fates: Each<typeof lanes, Fates>;
  readonly fatesInt8: Each<typeof lanes, Fates>;
  readonly dead: Each<typeof lanes>; // % of the others that became 0
  readonly deadInt8: Each<typeof lanes>;
  readonly error: Each<typeof lanes>; // root mean square, in % of that of the others
  readonly errorInt8: Each<typeof lanes>;
  readonly scaleOf: Each<typeof lanes, Matrix>; // of each group, in the float
  readonly scales: Each<typeof lanes>; // how many there are
  readonly top: Each<typeof lanes>; // the largest magnitude after scaling
  readonly used: Each<typeof lanes>; // magnitudes that occur, of `codes`
  readonly usedInt8: Each<typeof lanes>;
  readonly codes: number; // magnitudes that the float has, 0 among them
  readonly histogram: Each<typeof lanes, Vector>; // [16 at most], numbers by code from 0 up
  readonly histogramInt8: Each<typeof lanes, Vector>; // [16]
  readonly sizes: Vector; // outliers
  readonly flood: Each<typeof lanes, Vector>; // `error` at each of them
  readonly floodInt8: Each<typeof lanes, Vector>;
};

export const frame = {
  lanes,
  metrics: {
    outlier: { label: 'The outlier', unit: '×', digits: 0 },
    dead: { label: 'Became 0', unit: '%', digits: 1 },
    deadInt8: { label: 'Became 0 in INT8', unit: '%', digits: 1 },
    error: { label: 'Error of the others', unit: '%', digits: 1 },
    errorInt8: { label: 'Error of the others in INT8', unit: '%', digits: 1 },
    scales: { label: 'Scales', digits: 0 },
    top: { label: 'Largest after scaling', digits: 0 },
    used: { label: 'Magnitudes in use', digits: 0 },
    usedInt8: { label: 'Magnitudes in use in INT8', digits: 0 },
    codes: { label: 'Magnitudes of the format', digits: 0 },
  },
} satisfies Observed<Frame>;
