/** Where the columns of bits, the rows, the pile and the panel beside them stand. */
import type { Frame } from '../../../../../sims/fp8/experiments/adder/frame.ts';
import type { Values } from '../../../../../sims/fp8/experiments/adder/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

/** Columns left of the window: a product may carry once, and 33 terms add six bits. */
export const carryColumns = 7;
const allColumns = 34;
const leastBeyond = 5; // columns right of the window

interface Lanes {
  readonly height: number;
  /** Left edge of the columns, and what they leave free at the right. */
  readonly left: number;
  readonly right: number;
  /** Base line of the names above the columns. */
  readonly head: number;
  /** Top of the window. */
  readonly top: number;
  /** What was added before: top and height. */
  readonly before: readonly [top: number, height: number];
  /** The products: top, from one to the next, height. */
  readonly rows: readonly [top: number, pitch: number, height: number];
  readonly rule: number;
  readonly sum: number; // top, as high as `before`
  readonly after: number;
  /** On which the pile lies, and how high a bit in it is at most. */
  readonly floor: number;
  readonly grain: number;
  readonly bucket: readonly [top: number, height: number];
  /** Base line of what is said of it. */
  readonly said: number;
}

const lanes = {
  wide: {
    ...{ height: 436, left: 92, right: 216, head: 38, top: 46 },
    ...{ before: [62, 11], rows: [82, 7.6, 6.2], rule: 330, sum: 336, after: 354 },
    ...{ floor: 410, grain: 4, bucket: [388, 15], said: 424 },
  },
  phone: {
    ...{ height: 380, left: 0, right: 0, head: 69, top: 73 },
    ...{ before: [76, 7], rows: [88, 4.6, 3.7], rule: 237, sum: 240, after: 250 },
    ...{ floor: 287, grain: 2.5, bucket: [265, 9], said: 288 },
  },
} as const satisfies Record<string, Lanes>;

export interface Layout extends Lanes {
  readonly isWide: boolean;
  readonly column: number; // width of a bit
  readonly columns: number;
  /** Places 2^p of the first column, of the window's last bit, and of the last column. */
  readonly highest: number;
  readonly edge: number;
  readonly lowest: number;
  /** Left edge of a place's column. */
  readonly xOf: (place: number) => number;
  /** Left edge of the panel, where there is one. */
  readonly panel: number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

export function layoutOf({ arrangement, width, frame, values }: Scene<Frame, Values>): Layout {
  const own: Lanes = lanes[arrangement];
  const columns = Math.max(allColumns, carryColumns + values.bits + leastBeyond);
  const column = (width - own.left - own.right) / columns;
  const highest = frame.exponent + carryColumns;
  return {
    ...own,
    ...{ isWide: arrangement === 'wide', column, columns, highest },
    edge: frame.exponent - values.bits + 1,
    lowest: highest - columns + 1,
    xOf: (place) => own.left + (highest - place) * column,
    panel: width - own.right + 24,
  };
}
