import type { Each, Observed } from '../../../contract/frame.ts';
import type { PublicState } from '../../states.ts';

const lanes = {
  plain: { label: 'Plain chain', tone: 'grey' },
  craq: { label: 'CRAQ', tone: 'teal' },
  strict: { label: '3FS', tone: 'deep' },
  relaxed: { label: '3FS, relaxed', tone: 'coral' },
} as const;

export type Lane = keyof typeof lanes;

/** A target as it is drawn. */
export type Copy = {
  readonly id: string;
  readonly state: PublicState; // as the manager sees it
  readonly on: boolean;
  readonly answers: boolean; // it has power, its place, and its lease
  readonly committed: number;
  readonly pending: number; // 0: none
};

/** A message on its way between copies and clients. */
export type Flight = {
  readonly id: number;
  readonly kind: 'update' | 'ack' | 'query' | 'newest' | 'recovery' | 'read' | 'write' | 'answer';
  readonly from: string;
  readonly to: string;
  readonly part: number; // of its way, 0 to 1
  readonly version: number; // 0: none
};

/** An operation: client, whether it writes, version, from, to (−1 open), who answered (or ''). */
export type Row = readonly [
  client: string,
  isWrite: boolean,
  version: number,
  call: number,
  end: number,
  by: string,
];

/** The chosen chain at one tick, and the same clients and faults in all four modes. */
export type Frame = {
  readonly tick: number;
  readonly chain: number; // its version
  readonly copies: readonly Copy[]; // in the order A, B, C
  readonly order: string; // of the chain: ids from head to tail
  readonly flights: readonly Flight[];
  readonly cut: readonly string[]; // pairs of names, in the order of the alphabet
  readonly held: readonly string[]; // from and to
  readonly rows: readonly Row[];
  /** The two that contradict, as places in rows; none where an order explains all. */
  readonly contradict: readonly number[];
  readonly written: number; // acknowledged writes
  readonly reads: number; // answered
  readonly backwards: number; // reads older than something read or acknowledged before they began
  readonly answered: Each<typeof lanes>;
  readonly back: Each<typeof lanes>;
  readonly took: Each<typeof lanes>; // ticks a read took, mean
  readonly asked: Each<typeof lanes>; // times that a reader was told to wait, or the tail was asked
};

export const frame = {
  lanes,
  metrics: {
    tick: { label: 'Tick', digits: 0 },
    chain: { label: 'Chain version', digits: 0 },
    written: { label: 'Writes acknowledged', digits: 0 },
    reads: { label: 'Reads answered', digits: 0 },
    backwards: { label: 'Reads that went back', digits: 0 },
    answered: { label: 'Reads answered', digits: 0 },
    back: { label: 'Reads that went back', digits: 0 },
    took: { label: 'Ticks a read takes', digits: 1 },
    asked: { label: 'Told to wait, or tail asked', digits: 0 },
  },
} satisfies Observed<Frame>;
