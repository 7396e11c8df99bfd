/** Where both looks, what teaches the indexer, the training and the number stand. */
import type { Drawn, Frame } from '../../../../../sims/dsa/experiments/learn/frame.ts';
import type { Values } from '../../../../../sims/dsa/experiments/learn/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

export const items = 256;

/** A row of bars, one an item. */
export interface Row {
  /** Base line of what it is called. */
  readonly name: number;
  /** On which bars stand. */
  readonly base: number;
}

export interface Layout {
  readonly isWide: boolean;
  readonly height: number;
  readonly title: number;
  /** From one item to the next, and how wide all of them are. */
  readonly pitch: number;
  readonly across: number;
  /** How tall the tallest bar may be. */
  readonly tall: number;
  readonly attention: Row;
  readonly guess: Row;
  /** Height of what marks the items that are picked. */
  readonly cell: number;
  /** The training: left, top, width, height. */
  readonly plot: readonly [x: number, y: number, w: number, h: number];
  /** Left edge of the column at the right. */
  readonly column: number;
  /** Left edge and base line of the large number, and its size. */
  readonly number: readonly [x: number, y: number, size: number];
}

export type View = Scene<Frame, Values> & { readonly at: Layout; readonly shown: Drawn };

/** At the right of the rows, on a wide screen: the language loss, and beneath it the number. */
const column = 150;
/** At the right of the curve: what others find. */
const others = { wide: 124, phone: 118 };
/** At its left: per cent. */
const scale = 30;

export function layoutOf({ arrangement, width }: Scene<Frame, Values>): Layout {
  if (arrangement === 'wide') {
    const across = width - column - 16;
    const plot = [scale, 338, width - column - scale - others.wide - 8, 88] as const;
    return {
      ...{ isWide: true, height: 466, title: 15, across, pitch: across / items },
      ...{ tall: 58, cell: 7, column: width - column, plot },
      ...{ attention: { name: 44, base: 128 }, guess: { name: 196, base: 266 } },
      number: [width - column, 372, 44],
    };
  }
  const plot = [scale, 270, width - scale - others.phone, 66] as const;
  return {
    ...{ isWide: false, height: 380, title: 12, across: width - 2, pitch: (width - 2) / items },
    ...{ tall: 34, cell: 6, column: width, plot },
    ...{ attention: { name: 32, base: 88 }, guess: { name: 144, base: 187 } },
    number: [0, 248, 32],
  };
}

/** Left edge of an item. */
export const leftOf = ({ pitch }: Layout, item: number): number => item * pitch;

/** A bar is as tall as the square root of its share: the small ones are seen beside the tallest. */
export const heightOf = ({ tall }: Layout, hundredThousandths: number): number =>
  tall * Math.sqrt(hundredThousandths / 1e5);
