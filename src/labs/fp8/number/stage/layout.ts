/** Where switches, neighbours and rulers stand, in both arrangements; and the one scale of all rulers. */
import { ends, type Values } from '../../../../../sims/fp8/experiments/number/knobs.ts';
import type { Frame } from '../../../../../sims/fp8/experiments/number/frame.ts';
import type { Scene } from '../../../kit/marks.ts';

interface Lanes {
  readonly height: number;
  /** Switches: top, height, widest; the base lines of what a group is called and is worth. */
  readonly bits: number;
  readonly bit: number;
  readonly widest: number;
  readonly called: number;
  readonly worth: number;
  /** The line between the neighbours; how far it stands from the edges. */
  readonly strip: number;
  readonly inset: number;
  /** The foot of the large ruler and the height of its marks. */
  readonly ruler: number;
  readonly mark: number;
  /** The foot of the first small ruler, from one to the next, the height of its marks. */
  readonly row: number;
  readonly pitch: number;
  readonly small: number;
  /** Where rulers begin and what they leave free at the right. */
  readonly left: number;
  readonly right: number;
}

const lanes = {
  wide: {
    ...{ height: 418, bits: 30, bit: 36, widest: 38, called: 84, worth: 103 },
    ...{ strip: 156, inset: 84, ruler: 246, mark: 26 },
    ...{ row: 320, pitch: 23, small: 11, left: 62, right: 164 },
  },
  phone: {
    ...{ height: 380, bits: 56, bit: 24, widest: 28, called: 94, worth: 110 },
    ...{ strip: 141, inset: 66, ruler: 207, mark: 20 },
    ...{ row: 278, pitch: 24.5, small: 7, left: 0, right: 0 },
  },
} as const satisfies Record<string, Lanes>;

/** From the place of 0 to where the logarithm begins. */
const beforeLog = 26;

export interface Layout extends Lanes {
  /** The place of a magnitude on every ruler. */
  readonly placeOf: (magnitude: number) => number;
  readonly zero: number;
  readonly from: number;
  readonly to: number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

export function layoutOf({ arrangement, width }: Scene<Frame, Values>): Layout {
  const own: Lanes = lanes[arrangement];
  const zero = own.left + 9;
  const from = zero + beforeLog;
  const to = width - own.right - 9;
  const whole = Math.log(ends.most / ends.least);
  const placeOf = (magnitude: number): number => {
    if (magnitude === 0) return zero;
    const part = Math.log(magnitude / ends.least) / whole;
    return from + Math.max(0, Math.min(1, part)) * (to - from);
  };
  return { ...own, placeOf, zero, from, to };
}
