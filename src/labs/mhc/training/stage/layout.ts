/** Where steps, layers, losses and switches stand. */
import type { Frame, Lane, Mixed } from '../../../../../sims/mhc/experiments/training/frame.ts';
import type { Values } from '../../../../../sims/mhc/experiments/training/knobs.ts';
import type { Paint, Scene } from '../../../kit/marks.ts';

export const paints: Readonly<Record<Lane, Paint>> = { plain: 'grey', hc: 'coral', mhc: 'deep' };
export const mixed: readonly Mixed[] = ['hc', 'mhc'];

interface Band {
  readonly top: number;
  readonly height: number;
}

export interface Layout {
  readonly height: number;
  /** Before the first step and after the last. */
  readonly from: number;
  readonly to: number;
  /** All layers of a network, the first at the foot. */
  readonly layers: Readonly<Record<Mixed, Band>>;
  readonly loss: Band;
  readonly ruler: number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

const wide = {
  height: 404,
  layers: { hc: { top: 48, height: 120 }, mhc: { top: 194, height: 76 } },
  loss: { top: 306, height: 42 },
  ruler: 370,
};
const phone = {
  height: 380,
  layers: { hc: { top: 84, height: 64 }, mhc: { top: 168, height: 42 } },
  loss: { top: 250, height: 34 },
  ruler: 304,
};
/** Room of the numbers beside the steps, and of the names of layers. */
const panel = 190;
const names = { wide: 54, phone: 22 };

export function layoutOf({ arrangement, width }: Scene<Frame, Values>): Layout {
  const isWide = arrangement === 'wide';
  return {
    ...(isWide ? wide : phone),
    from: names[arrangement],
    to: width - (isWide ? panel : 10),
  };
}

/** After so many steps. */
export const placeOf = ({ at, values }: View, step: number): number =>
  at.from + (step / values.steps) * (at.to - at.from);
