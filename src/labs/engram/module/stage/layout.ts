/** Where the places of the text stand, and the lanes beneath them. */
import type { Frame } from '../../../../../sims/engram/experiments/module/frame.ts';
import type { Values } from '../../../../../sims/engram/experiments/module/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

interface Lanes {
  readonly height: number;
  /** Base line of the characters, and where their ring slides. */
  readonly letter: number;
  readonly track: number;
  /** Upper edges of the rows, the gates, and what is heard; how high each is. */
  readonly rows: number;
  readonly gates: number;
  readonly heard: number;
  readonly tall: { readonly rows: number; readonly gates: number; readonly heard: number };
  readonly number: number;
}

const lanes = {
  wide: {
    ...{ height: 404, letter: 44, track: 62, rows: 100, gates: 150, heard: 272 },
    ...{ tall: { rows: 16, gates: 44, heard: 52 }, number: 378 },
  },
  phone: {
    ...{ height: 380, letter: 40, track: 56, rows: 92, gates: 132, heard: 240 },
    ...{ tall: { rows: 14, gates: 36, heard: 44 }, number: 342 },
  },
} as const satisfies Record<string, Lanes>;

/** Places that fit a phone: as many as can hear one token, and one before it. */
const onPhone = 13;
export const margin = 8; // half a ring
const widest = 36;

export interface Layout extends Lanes {
  readonly cell: number;
  /** Places that are drawn, from 0: the first, and after the last. */
  readonly first: number;
  readonly end: number;
  /** Left edge of a place. */
  readonly x: (t: number) => number;
  readonly middle: (t: number) => number;
  readonly isShown: (t: number) => boolean;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

export function layoutOf({ frame, arrangement, width }: Scene<Frame, Values>): Layout {
  const all = frame.characters.length;
  const count = arrangement === 'phone' ? Math.min(onPhone, all) : all;
  const first = Math.max(0, Math.min(all - count, frame.place - 2));
  const cell = Math.min(widest, (width - 2 * margin) / count);
  const x = (t: number): number => margin + (t - first) * cell;
  return {
    ...lanes[arrangement],
    ...{ cell, first, end: first + count, x },
    middle: (t) => x(t) + cell / 2,
    isShown: (t) => t >= first && t < first + count,
  };
}

/** The places that are drawn, from 0. */
export const places = ({ first, end }: Layout): number[] =>
  Array.from({ length: end - first }, (_, i) => first + i);
