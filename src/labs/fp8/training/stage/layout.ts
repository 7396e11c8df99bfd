/** Where the grains, the ladder and what stands beside them are drawn. */
import type { Frame } from '../../../../../sims/fp8/experiments/training/frame.ts';
import type { Values } from '../../../../../sims/fp8/experiments/training/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

type Box = readonly [x: number, y: number, w: number, h: number];

export interface Layout {
  readonly isWide: boolean;
  readonly height: number;
  /** The heaps of grains, standing on its lower edge. */
  readonly grains: Box;
  readonly ladder: Box;
  /** Left edge of the panel, and base line of the large number. */
  readonly panel: number;
  readonly number: number;
  /** How weights are kept: top of the first switch. */
  readonly keeping: number;
  /** The four networks: top. */
  readonly scores: number;
  /** The ruler of rates: left edge, height, length. */
  readonly rate: readonly [x: number, y: number, length: number];
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

const panelWidth = 226;

export function layoutOf({ arrangement, width }: Scene<Frame, Values>): Layout {
  if (arrangement === 'wide') {
    const room = width - panelWidth - 34;
    return {
      ...{ isWide: true, height: 436, grains: [0, 56, room, 152], ladder: [0, 274, room, 128] },
      ...{ panel: width - panelWidth, number: 72, keeping: 138, scores: 236 },
      rate: [width - panelWidth + 10, 416, panelWidth - 36],
    };
  }
  return {
    ...{ isWide: false, height: 380, grains: [0, 78, width, 62] },
    ...{ ladder: [0, 198, width * 0.47, 84], panel: width * 0.53, number: 48, keeping: 350 },
    ...{ scores: 190, rate: [width * 0.53 + 10, 314, width * 0.47 - 24] },
  };
}
