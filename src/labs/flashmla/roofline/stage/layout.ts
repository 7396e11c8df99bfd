/** Where the heads and the roof stand, in both arrangements. */
import type { Frame } from '../../../../../sims/flashmla/experiments/roofline/frame.ts';
import type { Values } from '../../../../../sims/flashmla/experiments/roofline/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';
import type { Plot } from '../../../kit/roof.ts';

export interface Layout {
  readonly isWide: boolean;
  readonly height: number;
  /** The rows of heads: their top, and from one to the next. */
  readonly rows: { readonly top: number; readonly pitch: number };
  /** Left edge of the heads, and room for one. */
  readonly left: number;
  readonly head: number;
  readonly plot: Plot;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

/** As many as can be. */
export const mostHeads = 128;
export const ways = ['mha', 'gqa', 'mla'] as const;

export function layoutOf({ arrangement, width }: Scene<Frame, Values>): Layout {
  const spans = { intensities: { from: 0.4, to: 4000 }, speeds: { from: 0.5, to: 4000 } };
  if (arrangement === 'phone') {
    return {
      ...{ isWide: false, height: 380, rows: { top: 72, pitch: 18 } },
      ...{ left: 40, head: (width - 40) / mostHeads },
      plot: { x: 40, y: 152, w: width - 44, h: 168, ...spans },
    };
  }
  return {
    ...{ isWide: true, height: 516, rows: { top: 38, pitch: 26 } },
    ...{ left: 168, head: (width - 168 - 118) / mostHeads },
    plot: { x: 46, y: 146, w: width - 46 - 118, h: 312, ...spans },
  };
}
