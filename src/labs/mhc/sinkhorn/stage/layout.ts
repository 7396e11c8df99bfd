/** Where everything stands, in both arrangements. */
import type { Frame } from '../../../../../sims/mhc/experiments/sinkhorn/frame.ts';
import type { Values } from '../../../../../sims/mhc/experiments/sinkhorn/knobs.ts';
import type { Room, Scene } from '../../../kit/marks.ts';

export interface Layout {
  readonly height: number;
  /** Height of the sentence above everything. */
  readonly head: number;
  /** Of the matrix. */
  readonly left: number;
  readonly top: number;
  readonly side: number;
  readonly cell: number;
  /** Where the bars of the rows begin, and those of the columns; a sum of 1 in pixels, in both. */
  readonly rowsAt: number;
  readonly columnsAt: number;
  readonly unit: number;
  readonly pour: Pour;
}

interface Pour {
  readonly left: number;
  readonly pitch: number;
  /** Where the streams stand before and after, and how high they are. */
  readonly from: number;
  readonly to: number;
  readonly tank: number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

/** A bar is cut at this sum. */
export const longest = 1.5;

const gap = 10; // between the matrix and its bars

type Measures = Pick<Layout, 'height' | 'head' | 'left' | 'top' | 'side' | 'unit'> & {
  readonly pour: Omit<Pour, 'pitch'>;
};

const wide = (): Measures => ({
  height: 440,
  head: 30,
  left: 52,
  top: 82,
  side: 236,
  unit: 52,
  pour: { left: 448, from: 82, to: 360, tank: 24 },
});

const phone = (): Measures => ({
  height: 396,
  head: 32,
  left: 16,
  top: 78,
  side: 140,
  unit: 30,
  pour: { left: 76, from: 296, to: 350, tank: 12 },
});

export function layoutOf({ arrangement, width, frame }: Room & { readonly frame: Frame }): Layout {
  const n = frame.matrix.length;
  const { pour, ...at } = arrangement === 'wide' ? wide() : phone();
  const left = arrangement === 'wide' && width > 720 ? pour.left + 40 : pour.left;
  return {
    ...at,
    cell: at.side / n,
    rowsAt: at.left + at.side + gap,
    columnsAt: at.top + at.side + gap,
    pour: { ...pour, left, pitch: (width - left) / n },
  };
}
