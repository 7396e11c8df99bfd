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
  readonly height: number;
}

/** Room for a number beside its bar. */
export const numberRoom = 38;

export function columnsIn({ arrangement, width }: Room): Columns {
  if (arrangement === 'phone') {
    const bar = 54 + (width - 288) / 2;
    return {
      ...{ top: 66, pitch: 32, name: 9, head: 40, foot: 354, height: 380 },
      ...{ fit: { x: 15, w: bar }, why: { x: 27 + bar, w: bar } },
      ...{ group: { x: width - 120, w: 44 }, counts: { x: width - 64, w: 64 } },
    };
  }
  const more = width - 640;
  const fit = 72 + 0.2 * more;
  const why = 104 + 0.32 * more;
  const whyAt = 138 + fit;
  const groupAt = whyAt + why + numberRoom + 12;
  return {
    ...{ top: 92, pitch: 34, name: 84, head: 46, foot: 402, height: 406 },
    ...{ token: { x: 1, w: 44 }, fit: { x: 96, w: fit }, why: { x: whyAt, w: why } },
    ...{ group: { x: groupAt, w: 84 }, counts: { x: groupAt + 96, w: 70 } },
    output: { x: width - 34, w: 34 },
  };
}

/** The middle of a row; the one after the experts' is the shared expert's. */
export const middle = ({ top, pitch }: Columns, i: number): number => top + (i + 0.5) * pitch;

/** How far a list's entries go, and what one of them is long. */
export const fits = { from: -4, to: 4 } as const;
/** What is drawn of score + bias: what lies beyond ends at the edge, and its number says it. */
export const whys = { from: -1, to: 2 } as const;
export const biases = { from: -2, to: 2 } as const;
