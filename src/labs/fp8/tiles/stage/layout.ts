/** Where the outlier's ruler, the panels and what is written under them stand, in both arrangements. */
import {
  laneNames,
  type Frame,
  type Lane,
} from '../../../../../sims/fp8/experiments/tiles/frame.ts';
import { shape, type Values } from '../../../../../sims/fp8/experiments/tiles/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

interface Lanes {
  readonly height: number;
  /** The line along which the outlier grows, and where it begins and ends from the edges. */
  readonly ruler: number;
  readonly rulerLeft: number;
  readonly rulerRight: number;
  /** Left edge of the first panel, between two of them, how many stand beside each other. */
  readonly left: number;
  readonly gap: number;
  readonly across: number;
  /** Top of the first row of panels, from one to the next, height of a cell. */
  readonly top: number;
  readonly pitch: number;
  readonly cell: number;
}

const lanes = {
  wide: {
    ...{ height: 442, ruler: 57, rulerLeft: 8, rulerRight: 284 },
    ...{ left: 100, gap: 14, across: 4, top: 128, pitch: 150, cell: 6 },
  },
  phone: {
    ...{ height: 380, ruler: 78, rulerLeft: 10, rulerRight: 18 },
    ...{ left: 20, gap: 12, across: 2, top: 142, pitch: 116, cell: 4 },
  },
} as const satisfies Record<string, Lanes>;

/** An outlier in the last column is a little wider than its cell. */
const edge = 3;

export interface Panel {
  readonly x: number;
  readonly y: number;
  /** Of a cell. */
  readonly w: number;
  readonly h: number;
}

export interface Layout extends Lanes {
  /** Width and height of a panel. */
  readonly wide: number;
  readonly high: number;
  /** Row 0 is the float; row 1, where the arrangement has it, INT8. */
  readonly panelOf: (lane: Lane, row?: number) => Panel;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

export function layoutOf({ arrangement, width }: Scene<Frame, Values>): Layout {
  const own: Lanes = lanes[arrangement];
  const wide = (width - edge - own.left - own.gap * (own.across - 1)) / own.across;
  const panelOf = (lane: Lane, row = 0): Panel => {
    const i = laneNames.indexOf(lane);
    const down = Math.floor(i / own.across) + row;
    return {
      x: own.left + (i % own.across) * (wide + own.gap),
      y: own.top + down * own.pitch,
      w: wide / shape.columns,
      h: own.cell,
    };
  };
  return { ...own, wide, high: own.cell * shape.rows, panelOf };
}
