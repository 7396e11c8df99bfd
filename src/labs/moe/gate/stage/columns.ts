/** Where the columns and the rows stand, for all that is drawn in them. */
import type { Room } from '../../../kit/marks.ts';

interface Span {
  readonly x: number;
  readonly w: number;
}

export interface Columns {
  readonly top: number;
  readonly pitch: number; // from row to row
  readonly token?: Span;
  readonly name: number; // the right edge of an expert's number
  readonly fit: Span;
  readonly why: Span;
  readonly group: Span;
  readonly counts: Span;
  readonly output?: Span;
  readonly head: number; // base line of the first line above the columns
  readonly foot: number; // where they end
  readonly chain: number; // base line of the first line of one expert's number
  readonly height: number;
}

/** Room for a number beside its bar. */
export const numberRoom = 38;

export function columnsIn({ arrangement, width }: Room): Columns {
  if (arrangement === 'phone') {
    const bar = 52 + (width - 288) / 2;
    return {
      top: 38,
      pitch: 31,
      name: 9,
      fit: { x: 15, w: bar },
      why: { x: 23 + bar, w: bar },
      group: { x: width - 120, w: 48 },
      counts: { x: width - 64, w: 64 },
      head: 12,
      foot: 320,
      chain: 340,
      height: 380,
    };
  }
  const more = width - 640;
  const fit = 71 + 0.22 * more;
  const why = 103 + 0.36 * more;
  const whyAt = 92 + fit + numberRoom + 8;
  const groupAt = whyAt + why + numberRoom + 6;
  return {
    top: 112,
    pitch: 32,
    token: { x: 1, w: 44 },
    name: 84,
    fit: { x: 92, w: fit },
    why: { x: whyAt, w: why },
    group: { x: groupAt, w: 88 },
    counts: { x: groupAt + 94, w: 60 },
    output: { x: width - 34, w: 34 },
    head: 68,
    foot: 410,
    chain: 14,
    height: 414,
  };
}

/** Routed experts: the row after theirs is the shared expert's, under the scales. */
const routed = 8;
const scaleRoom = 6;

/** The middle of a row. */
export const middle = ({ top, pitch }: Columns, i: number): number =>
  top + (i + 0.5) * pitch + (i === routed ? scaleRoom : 0);

/** How far a list's entries go, and what one of them is long. */
export const fits = { from: -4, to: 4 } as const;
/** What is drawn of score + bias: what lies beyond ends at the edge, and its number says it. */
export const whys = { from: -1, to: 2 } as const;
export const biases = { from: -2, to: 2 } as const;
