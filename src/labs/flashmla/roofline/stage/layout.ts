/** Where the heads and the roof stand, in both arrangements. */
import type { Frame } from '../../../../../sims/flashmla/experiments/roofline/frame.ts';
import type { Values } from '../../../../../sims/flashmla/experiments/roofline/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';
import type { Plot } from '../../../kit/roof.ts';

export interface Layout {
  readonly isWide: boolean;
  readonly height: number;
  /** The three ways beside each other: width of one, and from one to the next. */
  readonly column: number;
  readonly pitch: number;
  /** Base line of a way's name, and top of the caches beneath the heads. */
  readonly name: number;
  readonly caches: number;
  readonly cacheHeight: number;
  /** Pixels of a cached byte, and from one head to the next. */
  readonly byte: number;
  readonly head: number;
  /** Base line of the large number. */
  readonly share: number;
  readonly plot: Plot;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

/** As many as can be. */
export const mostHeads = 128;
export const ways = ['mha', 'gqa', 'mla'] as const;
/** Heads stand above a cache in so many rows at most. */
export const mostRows = 8;

const latent = 1152; // bytes of MLA's cache in bfloat16, above which 16 × 8 heads just fit

export function layoutOf({ arrangement, width }: Scene<Frame, Values>): Layout {
  const spans = { intensities: { from: 0.4, to: 4000 }, speeds: { from: 0.5, to: 9000 } };
  const isWide = arrangement === 'wide';
  const gap = isWide ? 20 : 8;
  const column = (width - 2 * gap) / ways.length;
  const wholeCache = isWide ? 101 : 0.55 * column;
  const common = {
    ...{ isWide, column, pitch: column + gap },
    ...{ byte: wholeCache / latent, head: wholeCache / (mostHeads / mostRows) },
  };
  if (!isWide) {
    return {
      ...{ ...common, height: 380, name: 29, caches: 70, cacheHeight: 6, share: 122 },
      plot: { x: 40, y: 154, w: width - 44, h: 168, ...spans },
    };
  }
  return {
    ...{ ...common, height: 524, name: 40, caches: 110, cacheHeight: 10, share: 207 },
    plot: { x: 46, y: 244, w: width - 50, h: 224, ...spans },
  };
}
