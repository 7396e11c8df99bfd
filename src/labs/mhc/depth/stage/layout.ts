/** Where the two beams run, and how high a size is drawn. */
import type { Frame, Mixed } from '../../../../../sims/mhc/experiments/depth/frame.ts';
import type { Values } from '../../../../../sims/mhc/experiments/depth/knobs.ts';
import type { Vector } from '../../../../../sims/math/vector.ts';
import type { Scene } from '../../../kit/marks.ts';

export const mixed: readonly Mixed[] = ['hc', 'mhc'];
export const paints = { hc: 'coral', mhc: 'deep' } as const;

/** The largest gains that the paper shows (mHC §3.1, fig. 3, and §5.4, fig. 7). */
export const published: Readonly<Record<Mixed, number>> = { hc: 3000, mhc: 1.6 };

export interface Layout {
  readonly height: number;
  /** Before the first layer and after the last. */
  readonly from: number;
  readonly to: number;
  /** The middle of each beam. */
  readonly middle: Readonly<Record<Mixed, number>>;
  /** Half the height of a size of 1, and how much each ten times more adds. */
  readonly one: number;
  readonly tenfold: number;
  readonly ruler: number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

/** Height of the beams from top to foot, and what lies between them. */
const wide = { height: 412, top: 38, foot: 352, between: 26, one: 12, ruler: 374 };
const phone = { height: 380, top: 82, foot: 316, between: 22, one: 9, ruler: 332 };
/** Room of the numbers beside the beams. */
const panel = 166;

/** A pane ends where a pulse is ten times as large as it came. */
const pane = 1;

export function layoutOf(scene: Scene<Frame, Values>): Layout {
  const isWide = scene.arrangement === 'wide';
  const { height, top, foot, between, one, ruler } = isWide ? wide : phone;
  const tens = { hc: reach(scene, 'hc'), mhc: reach(scene, 'mhc') };
  const room = (foot - top - between) / 2 - 2 * one;
  const tenfold = room / (tens.hc + tens.mhc);
  return {
    ...{ height, one, tenfold, ruler },
    ...{ from: isWide ? 26 : 14, to: scene.width - (isWide ? panel : 14) },
    middle: { hc: top + one + tens.hc * tenfold, mhc: foot - one - tens.mhc * tenfold },
  };
}

/** How many times ten the largest size is, the paper's included. */
const reach = (scene: Scene<Frame, Values>, lane: Mixed): number =>
  Math.max(pane, ...[published[lane], ...gainsOf(scene, lane)].map(Math.log10));

/** Before the first layer and after each so far, in the way that is looked at. */
export const gainsOf = (
  { frame, values }: Pick<Scene<Frame, Values>, 'frame' | 'values'>,
  lane: Mixed,
): Vector => frame[values.direction][lane];

/** Half the height of a size. */
export const heightOf = ({ one, tenfold }: Layout, size: number): number =>
  Math.max(0.5, one + tenfold * Math.log10(size));

export const paneOf = ({ one, tenfold }: Layout): number => one + pane * tenfold;

/** After so many layers. */
export const placeOf = ({ at, values }: View, layer: number): number =>
  at.from + (layer / values.layers) * (at.to - at.from);

/** How many layers have been passed where it is measured: counted in the way that is looked at. */
export const passedOf = ({ frame, values }: Pick<View, 'frame' | 'values'>): number =>
  Math.min(values.passed, frame.layer);

/** The boundary between layers where the lens stands. */
export const lensAt = (view: Pick<View, 'frame' | 'values'>): number =>
  view.values.direction === 'forward' ? passedOf(view) : view.frame.layer - passedOf(view);
