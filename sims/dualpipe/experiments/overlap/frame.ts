import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

const lanes = {
  oneForward: { label: '1F1B', tone: 'ink' },
  zeroBubble: { label: 'ZB1P', tone: 'teal' },
  apart: { label: 'DualPipe, nothing fused', tone: 'coral' },
  fused: { label: 'DualPipe', tone: 'deep' },
} as const;

export type Lane = keyof typeof lanes;

/** A part in time: its name, 0 where it computes and 1 where it sends, start, end. */
export type Part = readonly [name: string, lane: 0 | 1, start: number, end: number];

/** Inside one slot at one moment, and the step that such slots make. */
export type Frame = {
  readonly time: number;
  readonly parts: readonly Part[]; // overlapped
  readonly turns: readonly Part[]; // the same, one after the other
  readonly together: number; // how long they take overlapped
  readonly apart: number; // a forward alone, then a backward alone
  readonly serial: number; // everything in turn
  readonly computing: number;
  readonly sending: number;
  readonly exposed: number; // time in which nothing computes
  readonly hidden: number; // of the sending, %
  readonly shares: Vector; // communications of the curve
  readonly curve: Vector; // overlapped, at each
  readonly curveSerial: Vector;
  readonly bound: Vector; // the longer of computing and sending
  readonly steps: Each<typeof lanes>; // the whole step of the pipeline
  readonly communication: number;
  readonly batches: number;
  readonly fromEnds: number; // of the step of 1F1B, saved without fusing, %
  readonly fromOverlap: number; // and by fusing on top, %
};

export const frame = {
  lanes,
  metrics: {
    time: { label: 'Time', digits: 2 },
    together: { label: 'A fused slot', digits: 2 },
    apart: { label: 'Forward, then backward', digits: 2 },
    serial: { label: 'Everything in turn', digits: 2 },
    computing: { label: 'Computing', digits: 2 },
    sending: { label: 'Sending', digits: 2 },
    exposed: { label: 'Nothing computes', digits: 2 },
    hidden: { label: 'Sending that is hidden', unit: '%', digits: 0 },
    steps: { label: 'Time of the step', digits: 1 },
    communication: { label: 'One transfer', digits: 2 },
    batches: { label: 'Micro-batches', digits: 0 },
    fromEnds: { label: 'Saved by both ends and split backwards', unit: '%', digits: 1 },
    fromOverlap: { label: 'Saved by overlap', unit: '%', digits: 1 },
  },
} satisfies Observed<Frame>;
