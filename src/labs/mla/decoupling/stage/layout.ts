/** Where the rows stand, and which distances have their matrix drawn. */
import type { Frame } from '../../../../../sims/mla/experiments/decoupling/frame.ts';
import type { Values } from '../../../../../sims/mla/experiments/decoupling/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

export type Side = keyof Frame['sides'];
export const sides: readonly Side[] = ['turned', 'beside'];

export interface Layout {
  readonly height: number;
  /** Where the farthest latent begins and the nearest ends, and how wide one is. */
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
  /** Where the large numbers begin, beside the rows or over them, and their size. */
  readonly numbers: number;
  readonly digits: number;
  readonly latents: { readonly y: number; readonly h: number };
  /** How many tokens back: the base line of these numbers. */
  readonly back: number;
  readonly rail: number;
  /** The tops of the matrices of both sides, and their width. */
  readonly matrix: Readonly<Record<Side, number>>;
  readonly size: number;
  /** A matrix is drawn for every so many distances. */
  readonly every: number;
  /** Where nothing is wrong, and how far above it an error is as large as the matrix. */
  readonly floor: number;
  readonly whole: number;
  /** The middle of the extra keys. */
  readonly extra: number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

/** The least room from one matrix to the next, and the most that one takes. */
const room = { wide: 44, phone: 38 };
const largest = 48;
/** How far a matrix with its frame may reach beyond the latents. */
const edge = 24;

export function layoutOf({ arrangement, width, values }: Scene<Frame, Values>): Layout {
  const isWide = arrangement === 'wide';
  const [left, right] = isWide ? [122, width - 146] : [edge, width - edge];
  const pitch = (right - left) / values.tokens;
  const every = Math.min(values.tokens, Math.ceil(room[arrangement] / pitch));
  const size = Math.min(largest, 0.86 * every * pitch, 2 * edge - 6 + pitch);
  if (!isWide) {
    return {
      ...{ height: 380, left, right, pitch, every, size, numbers: 0, digits: 26 },
      ...{ latents: { y: 38, h: 12 }, back: 65, rail: 86, whole: 26, extra: 348 },
      ...{ matrix: { turned: 104, beside: 282 }, floor: 240 },
    };
  }
  return {
    ...{ height: 400, left, right, pitch, every, size, numbers: right + 32, digits: 56 },
    ...{ latents: { y: 52, h: 18 }, back: 88, rail: 110, whole: 42, extra: 374 },
    ...{ matrix: { turned: 130, beside: 298 }, floor: 278 },
  };
}

/** The middle of what stands this many tokens back. */
export const middleOf = ({ at }: Pick<View, 'at'>, distance: number): number =>
  at.right - (distance + 0.5) * at.pitch;

/** Whether the one matrix is made for one distance, and which: the farthest at most. */
export const isMade = ({ values }: Pick<View, 'values'>): boolean => values.stand !== 'best';
export const madeOf = ({ values }: Pick<View, 'values'>): number =>
  Math.min(values.made, values.tokens - 1);

/** The distances so far whose matrix is drawn, among them the one that the matrix is made for. */
export function drawnOf({ at, frame, values }: View): number[] {
  const first = isMade({ values }) ? madeOf({ values }) % at.every : 0;
  return frame.distances.filter(
    (distance) => distance <= frame.token && distance % at.every === first,
  );
}

/** Whether the reader has chosen the other side: then this one is only there to compare. */
export const isPale = ({ values }: Pick<View, 'values'>, side: Side): boolean =>
  side === 'turned' && values.stand === 'beside';
