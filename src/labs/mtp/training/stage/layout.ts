/** Where the text, the losses, the magnified gap and the weight stand, in both arrangements. */
import type { Frame } from '../../../../../sims/mtp/experiments/training/frame.ts';
import type { Values } from '../../../../../sims/mtp/experiments/training/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

export type Box = readonly [x: number, y: number, w: number, h: number];

export interface Layout {
  readonly isWide: boolean;
  readonly height: number;
  /** The losses, and the gap between them magnified. */
  readonly losses: Box;
  readonly gap: Box;
  /** Nats at the top of the magnified gap, and as many below at its foot. */
  readonly most: number;
  /** Left end, height and length of the track of the weight. */
  readonly track: readonly [x: number, y: number, w: number];
  /** Base line of what the module is worth. */
  readonly foot: number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

/** The loss of knowing nothing of 64 letters, near the top of the losses' scale. */
export const ignorant = Math.log(64);

/** The scale of the gap keeps to these, so that it seldom changes while it is trained. */
const scales = [0.05, 0.1, 0.2, 0.4, 0.8, 1.6];

export function layoutOf({ arrangement, width, frame }: Scene<Frame, Values>): Layout {
  const isWide = arrangement === 'wide';
  const largest = Math.max(...frame.gaps.map(Math.abs));
  const most = scales.find((scale) => scale >= largest) ?? Math.ceil(largest);
  if (isWide) {
    const from = Math.round(width * 0.46);
    return {
      ...{ isWide, most, height: 424, foot: 414 },
      losses: [26, 142, Math.round(width * 0.29), 208],
      gap: [from, 142, width - from, 208],
      track: [width - 186, 72, 178],
    };
  }
  return {
    ...{ isWide, most, height: 380, foot: 374 },
    losses: [20, 244, width - 36, 52],
    gap: [0, 98, width, 96],
    track: [8, 346, width - 16],
  };
}
