import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

const lanes = {
  float32: { label: 'Float32', tone: 'ink' },
  tensor: { label: 'One scale for all', tone: 'coral' },
  blocks: { label: 'Gradients in blocks', tone: 'teal' },
  tiles: { label: 'Tiles, as in V3', tone: 'deep' },
} as const;

export type Lane = keyof typeof lanes;

/** Four networks after some training steps, and the last updates of the one with tiles. */
export type Frame = {
  readonly step: number; // training steps done
  readonly loss: Each<typeof lanes>; // on held-out text, nats a character
  readonly above: Each<typeof lanes, number, 'tensor' | 'blocks' | 'tiles'>; // over float32's, %
  readonly lost: number; // updates that changed nothing since the frame before, %
  readonly small: number; // updates below half a step of their weight, %
  readonly vanished: number; // gradients of the last batch that became 0, %
  /** Updates by size: bin k holds |update| from 2^(first + k) steps of its weight on. */
  readonly landed: Vector;
  readonly bounced: Vector;
  readonly first: number; // log2
  /** One weight of the network with tiles, and the same weight of the one in float32, by frames. */
  readonly kept: Vector;
  readonly wanted: Vector;
  /** What E4M3 holds around it, ascending. */
  readonly rungs: Vector;
};

export const frame = {
  lanes,
  metrics: {
    step: { label: 'Training steps', digits: 0 },
    loss: { label: 'Held-out loss', unit: 'nats', digits: 4 },
    above: { label: 'Loss above float32', unit: '%', digits: 2 },
    lost: { label: 'Updates that changed nothing', unit: '%', digits: 1, tone: 'coral' },
    vanished: { label: 'Gradients that became 0', unit: '%', digits: 1, tone: 'coral' },
    small: { label: 'Updates below half a step', unit: '%', digits: 1, tone: 'grey' },
  },
} satisfies Observed<Frame>;
