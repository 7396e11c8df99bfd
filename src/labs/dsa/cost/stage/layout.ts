/** Where the areas, the magnified beginning and the bars of the cache stand. */
import type { Frame } from '../../../../../sims/dsa/experiments/cost/frame.ts';
import { longest, type Values } from '../../../../../sims/dsa/experiments/cost/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

export interface Layout {
  readonly isWide: boolean;
  readonly height: number;
  /** Of the areas: left edge, top, width, and the axis beneath. */
  readonly left: number;
  readonly top: number;
  readonly room: number;
  readonly axis: number;
  /** The magnified beginning; none on a phone, and none where gold rings lie there. */
  readonly inset?: readonly [x: number, y: number, w: number, h: number];
  /** Top of the first bar of the cache, and pixels a byte. */
  readonly cache: number;
  readonly byte: number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

export function layoutOf({ arrangement, width, frame, values }: Scene<Frame, Values>): Layout {
  const isWide = arrangement === 'wide';
  const most = frame.bytes.sparse;
  if (!isWide) {
    return {
      ...{ isWide, height: 380, left: 6, top: 92, room: width - 14, axis: 234 },
      ...{ cache: 330, byte: (width - 112) / most },
    };
  }
  const room = width - 214;
  return {
    ...{ isWide, height: 424, left: 6, top: 40, room, axis: 268 },
    inset: values.queries === 'one' ? undefined : [22, 70, Math.min(200, room * 0.36), 84],
    ...{ cache: 366, byte: (width - 330) / most },
  };
}

export const xOf = ({ at: { left, room } }: View, tokens: number): number =>
  left + (tokens / longest) * room;

/** All tokens read at the longest context is as high as there is room. */
export const yOf = ({ at: { top, axis }, frame }: View, gflop: number): number =>
  axis - (gflop / frame.curves.dense[frame.curves.dense.length - 1]) * (axis - top);
