import type { Each, Observed } from '../../../contract/frame.ts';
import type { Matrix, Vector } from '../../../math/vector.ts';

/** Three ways to fill the same slots. */
const lanes = {
  planned: { label: 'planned', tone: 'deep' },
  free: { label: 'nodes ignored', tone: 'teal' },
  blind: { label: 'not planned', tone: 'coral' }, // experts put down in turn
} as const;

/** What is observed with so many slots on every GPU. */
export type Frame = {
  readonly perGpu: number;
  readonly slots: number;
  readonly redundant: number; // slots beyond one for each expert
  readonly memory: number; // slots over experts
  readonly busiest: Each<typeof lanes>; // load of the busiest GPU over the mean
  readonly busiestCopy: number; // tokens of the busiest copy
  readonly fair: number; // mean load of a GPU
  readonly most: number; // copies of the most copied expert
  readonly load: Vector; // [12]
  readonly perCopy: Vector; // [12], load of one copy
  readonly copies: Vector; // [12]
  readonly gpuLoad: Each<typeof lanes, Vector, 'planned' | 'blind'>; // [GPUs]
  readonly placement: Matrix; // [GPUs, slots of one], load of the copy there
  readonly held: Matrix; // [GPUs, slots of one], the expert there
  readonly nodes: number;
  readonly spread: Each<typeof lanes, number, 'planned' | 'blind'>; // most nodes a group lies on
  readonly gpus: readonly string[]; // their names, counted from 1
};

export const frame = {
  lanes,
  metrics: {
    perGpu: { label: 'Slots on a GPU', digits: 0 },
    slots: { label: 'Slots', digits: 0 },
    redundant: { label: 'Redundant slots', digits: 0 },
    memory: { label: 'Memory for experts', unit: '×', digits: 2 },
    busiest: { label: 'Busiest GPU', unit: '× the mean' },
    busiestCopy: { label: 'Busiest copy', unit: 'tokens', digits: 1 },
    fair: { label: 'Mean load of a GPU', unit: 'tokens', digits: 1 },
    most: { label: 'Most copies of one expert', digits: 0 },
  },
} satisfies Observed<Frame>;
