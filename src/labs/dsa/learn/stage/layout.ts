/** Where both looks, the other choices, the training and the numbers stand, in both arrangements. */
import type { Chooser, Drawn, Frame } from '../../../../../sims/dsa/experiments/learn/frame.ts';
import type { Values } from '../../../../../sims/dsa/experiments/learn/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

export const items = 256;

export interface Layout {
  readonly isWide: boolean;
  readonly height: number;
  /** Left edge of the items, and from one to the next. */
  readonly left: number;
  readonly pitch: number;
  /** Top of the row of questions. */
  readonly asked: number;
  /** Where bars stand, how tall the tallest may be, and the height of an item. */
  readonly base: number;
  readonly tall: number;
  readonly cell: number;
  /** Tops of the lanes of the other choosers, in their order. */
  readonly lanes: readonly number[];
  /** The training: left, top, width, height. */
  readonly plot: readonly [x: number, y: number, w: number, h: number];
  /** Left edge of the numbers; on phones they stand above. */
  readonly panel: number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout; readonly shown: Drawn };

/** Who is drawn beside the indexer. */
export const others = ['cold', 'window', 'any'] as const satisfies readonly Chooser[];
export type Other = (typeof others)[number];

const names = 104; // left of the items
const panel = 132;
/** What the ends of the curves are labelled with. */
const ends = 42;

export function layoutOf({ arrangement, width }: Scene<Frame, Values>): Layout {
  if (arrangement === 'wide') {
    const w = width - names - panel - ends;
    return {
      ...{ isWide: true, height: 468, left: names, pitch: w / items },
      ...{ asked: 46, base: 158, tall: 68, cell: 10, lanes: [254, 280, 306] },
      ...{ plot: [names, 352, w, 76], panel: width - panel },
    };
  }
  const w = width - 2;
  return {
    ...{ isWide: false, height: 380, left: 1, pitch: w / items },
    ...{ asked: 52, base: 132, tall: 38, cell: 8, lanes: [198, 222, 246] },
    ...{ plot: [26, 282, width - 26 - 38, 50], panel: 0 },
  };
}

/** Left edge of an item. */
export const leftOf = ({ left, pitch }: Layout, item: number): number => left + item * pitch;

/** A bar is as tall as the square root of its share: the small ones are seen beside the tallest. */
export const heightOf = ({ tall }: Layout, hundredThousandths: number): number =>
  tall * Math.sqrt(hundredThousandths / 1e5);
