/** Where the readers, the curves and the numbers stand, in both arrangements. */
import type { Frame } from '../../../../../sims/mtp/experiments/training/frame.ts';
import type { Values } from '../../../../../sims/mtp/experiments/training/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

export interface Layout {
  readonly height: number;
  /** Places of the text that are drawn, their left edge and width, and the height of a cell. */
  readonly places: number;
  readonly left: number;
  readonly cell: number;
  readonly high: number;
  /** Tops of the module's row, the main model's and the text. */
  readonly module: number;
  readonly main: number;
  readonly text: number;
  /** The curves: left, top, width, height. */
  readonly plot: readonly [x: number, y: number, w: number, h: number];
  /** The cost's track: left, its height, width. */
  readonly track: readonly [x: number, y: number, w: number];
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

const names = 92; // left of the rows
const panel = 186;

export function layoutOf({ arrangement, width, frame }: Scene<Frame, Values>): Layout {
  if (arrangement === 'wide') {
    const places = frame.places.length;
    return {
      ...{ height: 424, places, left: names, cell: (width - names - 2) / places, high: 26 },
      ...{ module: 52, main: 106, text: 142 },
      plot: [34, 222, width - panel - 34 - 58, 172],
      track: [width - panel + 14, 370, panel - 30],
    };
  }
  const places = Math.min(16, frame.places.length);
  return {
    ...{ height: 380, places, left: 1, cell: (width - 2) / places, high: 20 },
    ...{ module: 82, main: 122, text: 146 },
    plot: [30, 212, width - 30 - 44, 84],
    track: [8, 350, width - 16],
  };
}

/** The loss of knowing nothing, at the top of its scale. */
export const ignorant = Math.log(64);
