/** Where the staircase and the three looks stand. */
import type { Frame, Lane } from '../../../../../sims/mla/experiments/spectrum/frame.ts';
import type { Values } from '../../../../../sims/mla/experiments/spectrum/knobs.ts';
import type { Paint, Scene } from '../../../kit/marks.ts';

export const lanes: readonly Lane[] = ['full', 'cut', 'latent'];
export const paints: Readonly<Record<Lane, Paint>> = { full: 'grey', cut: 'coral', latent: 'deep' };

export interface Layout {
  readonly height: number;
  /** The staircase: left and right edge, top of the highest step, ground. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly ground: number;
  /** Where the knife is held. */
  readonly handle: number;
  readonly looks: Looks;
}

/** The three looks beside each other. */
interface Looks {
  readonly title: number;
  readonly top: number;
  /** Width and height of a look, height of one question. */
  readonly width: number;
  readonly row: number;
  /** From one to the next. */
  readonly pitch: number;
  readonly caption: number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

const wide = {
  ...{ height: 412, left: 2, top: 48, ground: 204, handle: 228 },
  looks: { title: 276, top: 286, row: 12.5, caption: 405 },
};
const phone = {
  ...{ height: 380, left: 2, top: 84, ground: 150, handle: 174 },
  looks: { title: 224, top: 232, row: 10, caption: 372 },
};
/** Room of the number beside the staircase. */
const panel = 184;

export function layoutOf({ arrangement, width }: Scene<Frame, Values>): Layout {
  const isWide = arrangement === 'wide';
  const { looks, ...at } = isWide ? wide : phone;
  const pitch = width / lanes.length;
  return {
    ...at,
    right: width - (isWide ? panel : 10),
    looks: { ...looks, pitch, width: isWide ? 108 : pitch - 26 },
  };
}

/** From one direction to the next. */
export const stepOf = ({ at, frame }: View): number =>
  (at.right - at.left) / frame.directions.length;
