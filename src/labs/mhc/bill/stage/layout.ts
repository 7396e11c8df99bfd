/** Where memory, kernels and wagons stand, in both arrangements. */
import type { Frame } from '../../../../../sims/mhc/experiments/bill/frame.ts';
import type { Values } from '../../../../../sims/mhc/experiments/bill/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

/** The five kernels of table 2, in their order. */
export const kernelNames = ['maps', 'readMap', 'writeMap', 'mixingMap', 'merge'] as const;
/** The first of the three that can be fused; the others follow. */
export const firstFused = kernelNames.indexOf('writeMap');

export interface Layout {
  readonly height: number;
  /** Memory: its top and its height. */
  readonly memory: readonly [top: number, height: number];
  /** The kernels on the chip: their top and their height. */
  readonly chip: readonly [top: number, height: number];
  /** The columns of the five kernels, and the middle of that of the plain residual. */
  readonly column: number;
  readonly plain: number;
  /** A wagon of C numbers; its track lies so far beside the middle of the column. */
  readonly wagon: { readonly w: number; readonly h: number };
  readonly beside: number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

type Measures = Pick<Layout, 'height' | 'memory' | 'chip' | 'beside'> & {
  /** Of a wagon, where there is room. */
  readonly longest: number;
};

const wide: Measures = {
  ...{ height: 410, memory: [46, 24], chip: [318, 46], beside: 17, longest: 28 },
};
const phone: Measures = {
  ...{ height: 380, memory: [82, 16], chip: [290, 34], beside: 10, longest: 21 },
};

/** Room of the large number and the plain residual beside the columns, where they stand beside. */
const panel = 186;
/** Between a train and its kernel: room for an arrow. */
export const tip = 9;

export function layoutOf({ arrangement, width, frame, values }: Scene<Frame, Values>): Layout {
  const isWide = arrangement === 'wide';
  const { longest, ...at } = isWide ? wide : phone;
  const column = isWide ? (width - panel) / kernelNames.length : width / (kernelNames.length + 1);
  const most = Math.max(...frame.apart.read, ...frame.apart.write) / values.width; // wagons
  const room = at.chip[0] - at.memory[0] - at.memory[1] - 2 * tip;
  return {
    ...at,
    column,
    plain: isWide ? width - 35 : width - column / 2,
    wagon: { w: isWide ? 28 : 15, h: Math.min(longest, room / most) },
  };
}

export const middleOf = ({ column }: Layout, kernel: number): number => (kernel + 0.5) * column;
