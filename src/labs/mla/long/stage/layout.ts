/** Where the clocks stand, and what has been passed over by a hand. */
import type { Frame } from '../../../../../sims/mla/experiments/long/frame.ts';
import type { Values } from '../../../../../sims/mla/experiments/long/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

export interface Layout {
  readonly height: number;
  readonly heading: number;
  /** Clocks in a row, from one middle to the next, and the radius. */
  readonly columns: number;
  readonly pitch: number;
  readonly rows: number;
  readonly radius: number;
  /** Middle of the first row. */
  readonly top: number;
  /** Base line of the large number. */
  readonly number: number;
  readonly large: number;
  /** The stops of the schemes: left and right end, and the line. */
  readonly schemes: { readonly from: number; readonly to: number; readonly y: number };
  readonly ruler: { readonly from: number; readonly to: number; readonly y: number };
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

/** The first row of the wide drawing is what YaRN leaves alone, the last what it slows down. */
const inRow = { wide: 11, phone: 8 };

export function layoutOf({ arrangement, width }: Scene<Frame, Values>): Layout {
  const columns = inRow[arrangement];
  const pitch = width / columns;
  if (arrangement === 'phone') {
    return {
      ...{ height: 380, heading: 12, columns, pitch, rows: 46, radius: 14, top: 34 },
      ...{ number: 236, large: 28 },
      schemes: { from: 26, to: width - 26, y: 280 },
      ruler: { from: 26, to: width - 26, y: 340 },
    };
  }
  const radius = Math.min(29, pitch / 2 - 5);
  return {
    ...{ height: 420, heading: 13, columns, pitch, rows: 2 * radius + 26, radius },
    ...{ top: 24 + radius, number: 322, large: 32 },
    schemes: { from: 0.4 * width, to: width - 50, y: 306 },
    ruler: { from: 24, to: width - 34, y: 382 },
  };
}

export const middleOf = ({ at }: View, pair: number): readonly [x: number, y: number] => [
  ((pair % at.columns) + 0.5) * at.pitch,
  at.top + Math.floor(pair / at.columns) * at.rows,
];

/** Turns that a hand has made here, and that it would have made as trained. */
export const turned = ({ frame }: View, pair: number, as: 'chosen' | 'trained'): number =>
  frame.distance / frame.wavelengths[as][pair];

/** Turns that training showed of a hand: at most the whole one. */
export const shown = ({ frame, values }: View, pair: number): number =>
  Math.min(1, values.trained / frame.wavelengths.trained[pair]);

/** Whether a hand has gone where training never showed it. */
export const isBeyond = (view: View, pair: number, as: 'chosen' | 'trained'): boolean => {
  const range = shown(view, pair);
  return range < 1 && turned(view, pair, as) > range;
};

export const countBeyond = (view: View, as: 'chosen' | 'trained'): number =>
  view.frame.pair.filter((pair) => isBeyond(view, pair, as)).length;
