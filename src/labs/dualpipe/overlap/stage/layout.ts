/** Where the parts and the bars of whole steps stand, in both arrangements. */
import type { Frame } from '../../../../../sims/dualpipe/experiments/overlap/frame.ts';
import { knobs, type Values } from '../../../../../sims/dualpipe/experiments/overlap/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

export interface Layout {
  readonly height: number;
  readonly left: number;
  /** Pixels of a forward of attention: the longest turn that a knob allows fits. */
  readonly unit: number;
  readonly tall: number;
  /** Everything in turn; computing; sending. */
  readonly rows: readonly [turn: number, computing: number, sending: number];
  readonly bars: { readonly top: number; readonly pitch: number; readonly tall: number };
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

const longest = 6 + 4 * knobs.parameters.communication.max;

export function layoutOf({ arrangement, width }: Scene<Frame, Values>): Layout {
  const isWide = arrangement === 'wide';
  const left = isWide ? 78 : 70;
  return {
    height: isWide ? 432 : 384,
    ...{ left, unit: (width - left - 4) / longest, tall: isWide ? 34 : 24 },
    rows: isWide ? [100, 170, 207] : [98, 150, 176],
    bars: isWide ? { top: 322, pitch: 27, tall: 17 } : { top: 262, pitch: 30, tall: 17 },
  };
}

export const across = ({ at }: View, time: number): number => at.left + time * at.unit;
