/** Where the two sides stand, and what stands under what in each. */
import type { Frame } from '../../../../../sims/mla/experiments/decoupling/frame.ts';
import type { Values } from '../../../../../sims/mla/experiments/decoupling/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

export type Side = keyof Frame['sides'];
export const sides: readonly Side[] = ['turned', 'beside'];

/** Its middle and its radius, from the left edge of its side. */
export interface Dial {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface Layout {
  readonly height: number;
  /** The left edge of each side, and how wide a side is. */
  readonly left: Readonly<Record<Side, number>>;
  readonly wide: number;
  readonly head: number;
  /** Over what is passed from left to right: what it is called. */
  readonly names: number;
  /** A number of the latent or the matrix is a square; where these two begin. */
  readonly cell: number;
  readonly latent: number;
  readonly matrix: number;
  readonly dial: Dial;
  /** The key that turns beside the content, and where its cached numbers stand. */
  readonly extra: Dial;
  readonly cached: number;
  /** What the two hands are. */
  readonly legend: { readonly x: number; readonly y: number; readonly pitch: number };
  readonly angle: number;
  readonly number: { readonly y: number; readonly size: number };
  /** Where tokens begin, their middle, and how far their bars reach from it. */
  readonly tokens: { readonly x: number; readonly y: number };
  readonly bars: number;
  /** The line along which the token that is looked at is dragged. */
  readonly line: number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

const between = { wide: 28, phone: 12 };

export function layoutOf({ arrangement, width }: Scene<Frame, Values>): Layout {
  const wide = (width - between[arrangement]) / 2;
  const left = { turned: 0, beside: width - wide };
  if (arrangement === 'phone') {
    return {
      ...{ height: 380, left, wide, head: 52, names: 70, cell: 8, latent: 0, matrix: 22 },
      ...{ dial: { x: 105, y: 100, r: 24 }, extra: { x: 105, y: 172, r: 20 }, cached: 62 },
      ...{ legend: { x: 0, y: 166, pitch: 18 }, angle: 144, number: { y: 222, size: 28 } },
      ...{ tokens: { x: 40, y: 296 }, bars: 30, line: 346 },
    };
  }
  const spare = wide - 306;
  const cell = 13 + spare / 55;
  const r = 26 + 0.14 * spare;
  const dial = { x: 166 + 0.26 * spare, y: 142, r: 44 };
  const beyond = dial.x + dial.r + 12 + 0.2 * spare;
  return {
    ...{ height: 460, left, wide, head: 66, names: 88, cell, latent: 8, matrix: 45 + 0.08 * spare },
    ...{ dial, extra: { x: wide - r - 1, y: 142, r }, cached: beyond },
    ...{ legend: { x: beyond, y: 120, pitch: 16 }, angle: 212, number: { y: 262, size: 42 } },
    ...{ tokens: { x: 80, y: 346 }, bars: 58, line: 430 },
  };
}

/** The cached token that is looked at, from 0: the query's own at most. */
export const keyOf = ({ frame, values }: Pick<View, 'frame' | 'values'>): number =>
  Math.min(values.key - 1, frame.token);

export const distanceOf = (view: Pick<View, 'frame' | 'values'>): number =>
  view.frame.token - keyOf(view);

/** Whether the reader has chosen the other side: then this one is only there to compare. */
export const isPale = ({ values }: Pick<View, 'values'>, side: Side): boolean =>
  side === 'turned' && values.stand === 'beside';
