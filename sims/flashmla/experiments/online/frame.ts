import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

const lanes = {
  online: { label: 'One sweep', tone: 'deep' },
  misprint: { label: 'With the misprinted factor', tone: 'coral' },
} as const;

/** What is held after a tile. */
export type Frame = {
  readonly step: number; // tiles read
  readonly tiles: number;
  readonly order: Vector; // which tile is read when, counted from 0  [tiles]
  readonly first: number; // of the tile just read: its keys, from `first` to before `end`
  readonly end: number;
  /** Whether any key that is not masked has been read; the highest score is −∞ until then. */
  readonly any: boolean;
  readonly anyBefore: boolean;
  readonly highest: number; // m; 0 until there is one
  readonly previous: number; // m before this tile
  readonly rescale: number; // c
  readonly shrinks: number; // tiles so far at which what was held shrank
  readonly sum: number; // ℓ
  readonly sumBefore: number;
  readonly added: number; // of it, by this tile
  readonly longest: number; // the longest sum of the whole run
  readonly sinkWeight: number; // exp(z − m), once all is read
  readonly output: Vector; // o  [d_v]
  readonly outputBefore: Vector; // [d_v]
  readonly largest: number; // of all outputs of the run
  readonly widest: number; // of all answers of the run
  readonly answer: Vector; // o / ℓ of the keys so far  [d_v]
  readonly whole: Vector; // of the whole row at once  [d_v]
  readonly misprint: Vector; // of the keys so far, with the misprinted factor  [d_v]
  readonly off: Each<typeof lanes>; // largest distance from two passes over the same keys
  readonly seesaw: number; // largest distance of the seesaw's answer from that of one sweep
  readonly lse: number; // of the keys so far, in nats; 0 until there is one
  readonly held: number; // numbers that are held between two tiles
  readonly weights: Vector; // of the whole row  [n]
};

export const frame = {
  lanes,
  metrics: {
    step: { label: 'Tiles read', digits: 0 },
    tiles: { label: 'Tiles', digits: 0 },
    highest: { label: 'Highest score so far', digits: 2, tone: 'coral' },
    previous: { label: 'Highest score before', digits: 2 },
    rescale: { label: 'Factor on what was held', digits: 3, tone: 'coral' },
    shrinks: { label: 'Times that it shrank', digits: 0 },
    sum: { label: 'Sum of weights', digits: 3, tone: 'deep' },
    off: { label: 'Off from two passes over the same keys' },
    seesaw: { label: 'Seesaw, off from one sweep' },
    lse: { label: 'LSE', unit: 'nats', digits: 3 },
    held: { label: 'Numbers held between two tiles', digits: 0 },
  },
} satisfies Observed<Frame>;
