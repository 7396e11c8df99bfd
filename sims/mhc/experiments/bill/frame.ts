import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

const lanes = {
  read: { label: 'Read', tone: 'deep' },
  write: { label: 'Written', tone: 'coral' },
} as const;

export type Lane = keyof typeof lanes;

/** What one layer costs a token. */
export type Frame = {
  readonly traffic: Each<typeof lanes, Vector>; // elements, one a step of the layer
  readonly apart: Each<typeof lanes, Vector>; // elements, of five kernels whether or not they are fused
  readonly spared: Each<typeof lanes, Vector>; // what fusing spares of each of them
  readonly total: Each<typeof lanes>; // of all its steps
  readonly plain: Each<typeof lanes>; // of a plain residual connection
  readonly ratio: number; // all traffic over that of a plain residual connection
  readonly block: number;
  readonly blocks: Vector; // 1 … L
  readonly memory: Vector; // for each of them, in widths C
  readonly now: number; // for the chosen block, in widths C
  readonly best: number;
  readonly bestMemory: number; // in widths C
  readonly ideal: number;
  readonly everything: number; // all streams of all layers, in widths C
  readonly added: number; // parameters a layer
};

export const frame = {
  lanes,
  metrics: {
    total: { label: 'Traffic a token and layer', unit: 'elements', digits: 0 },
    plain: { label: 'Traffic of a plain residual', unit: 'elements', digits: 0 },
    ratio: { label: 'Traffic over plain', unit: '×', digits: 2 },
    block: { label: 'Block', unit: 'layers', digits: 0 },
    now: { label: 'Kept with this block', unit: 'C', digits: 0 },
    best: { label: 'Best block', unit: 'layers', digits: 0 },
    bestMemory: { label: 'Kept with the best block', unit: 'C', digits: 0 },
    ideal: { label: '√(nL / (n + 2))', unit: 'layers', digits: 2 },
    everything: { label: 'All streams of all layers', unit: 'C', digits: 0, tone: 'coral' },
    added: { label: 'Parameters added to a layer', digits: 0 },
  },
} satisfies Observed<Frame>;
