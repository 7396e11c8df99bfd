import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';
import type { Cell } from '../../cells.ts';

const lanes = {
  gpipe: { label: 'GPipe', tone: 'grey' },
  oneForward: { label: '1F1B', tone: 'ink' },
  zeroBubble: { label: 'ZB1P', tone: 'teal' },
  dualpipe: { label: 'DualPipe', tone: 'deep' },
  apart: { label: 'DualPipe, nothing fused', tone: 'coral' },
} as const;

export type Lane = keyof typeof lanes;

/** Schedules at one moment of the clock that they share. */
export type Frame = {
  readonly time: number;
  readonly batches: number; // M
  readonly fused: number; // F&B
  /** Of the chosen schedule, as the knobs break it. */
  readonly cells: readonly (readonly Cell[])[]; // by rank, all of them
  readonly edges: readonly Vector[]; // by rank: time, chunks held from then on, time …
  readonly makespan: number; // or when it stands still
  readonly idle: number; // of the rank that idles most
  readonly share: number; // of the makespan, %
  readonly held: number; // chunks held now by the rank that holds most
  readonly peak: number; // at any time
  readonly stuck: Vector; // ranks that wait for one another; none where it goes on
  /** Of the schedules as they are, the same durations and micro-batches. */
  readonly strips: Each<typeof lanes, readonly Cell[]>; // the rank that idles most
  readonly makespans: Each<typeof lanes>;
  readonly idles: Each<typeof lanes>; // of the rank that idles most
  readonly shares: Each<typeof lanes>; // of the makespan, %
  readonly formulas: Each<typeof lanes>; // idle, by table 2
  readonly peaks: Each<typeof lanes>;
  readonly counts: Vector; // micro-batches: 2 PP, 4 PP …
  readonly waste: Each<typeof lanes, Vector>; // idle share with so many, %
};

export const frame = {
  lanes,
  metrics: {
    time: { label: 'Time', digits: 2 },
    batches: { label: 'Micro-batches', digits: 0 },
    fused: { label: 'F&B', digits: 3 },
    makespan: { label: 'Time of the step', digits: 2 },
    idle: { label: 'Idle, worst device', digits: 2 },
    share: { label: 'Idle, worst device', unit: '%', digits: 1 },
    held: { label: 'Chunks held now', digits: 0 },
    peak: { label: 'Chunks held at most', digits: 0 },
    makespans: { label: 'Time of the step', digits: 2 },
    idles: { label: 'Idle, worst device', digits: 2, tone: 'coral' },
    shares: { label: 'Idle, worst device', unit: '%', digits: 1 },
    formulas: { label: 'Idle, by the formula', digits: 2, tone: 'gold' },
    peaks: { label: 'Chunks held at most', digits: 0 },
  },
} satisfies Observed<Frame>;
