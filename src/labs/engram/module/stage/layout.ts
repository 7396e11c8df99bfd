/** Where the places of the text stand, the comb above them, and the reach beneath. */
import type { Frame } from '../../../../../sims/engram/experiments/module/frame.ts';
import type { Values } from '../../../../../sims/engram/experiments/module/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

interface Heights {
  readonly height: number;
  /** The back of the comb; its teeth end at the letters. */
  readonly comb: number;
  /** Upper edge of the letters, and how high they are. */
  readonly letters: number;
  readonly letter: number;
  /** Upper edge of the bars of what is heard, and how high one is that fills its place. */
  readonly heard: number;
  readonly tall: number;
  /** The line that measures the reach, and the shorter one of the reach without the convolution. */
  readonly reach: number;
  readonly alone: number;
}

const heights = {
  wide: {
    ...{ height: 384, comb: 76, letters: 124, letter: 40 },
    ...{ heard: 168, tall: 76, reach: 286, alone: 346 },
  },
  phone: {
    ...{ height: 380, comb: 74, letters: 118, letter: 32 },
    ...{ heard: 154, tall: 76, reach: 272, alone: 334 },
  },
} as const satisfies Record<string, Heights>;

/** Places that fit a phone: as many as can hear one token, and one before it. */
const onPhone = 13;
export const margin = 8; // half a ring
const widest = 36;

export interface Layout extends Heights {
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
    ...heights[arrangement],
    ...{ cell, first, end: first + count, x },
    middle: (t) => x(t) + cell / 2,
    isShown: (t) => t >= first && t < first + count,
  };
}

/** Places that are drawn, from 0. */
export const places = ({ first, end }: Layout): readonly number[] =>
  Array.from({ length: end - first }, (_, i) => first + i);
