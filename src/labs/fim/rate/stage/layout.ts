/** Where the track of documents, the two bars and the number stand, and what is asked now. */
import type { Frame, Way } from '../../../../../sims/fim/experiments/rate/frame.ts';
import type { Values } from '../../../../../sims/fim/experiments/rate/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

interface Bar {
  /** Base line of its name; the bar begins under it. */
  readonly name: number;
  readonly top: number;
}

export interface Layout {
  readonly isWide: boolean;
  readonly height: number;
  readonly title: number;
  readonly track: number;
  readonly filling: Bar;
  readonly going: Bar;
  /** How thick a bar is, and how long at 100 %. */
  readonly thick: number;
  readonly whole: number;
  /** Left edge and base line of the large number, and its size. */
  readonly number: readonly [x: number, y: number, size: number];
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

/** At the right of the bars, on a wide screen. */
const column = 172;

export function layoutOf({ arrangement, width }: Scene<Frame, Values>): Layout {
  if (arrangement === 'wide') {
    return {
      ...{ isWide: true, height: 392, title: 15, track: 74, thick: 46, whole: width - column },
      ...{ filling: { name: 136, top: 163 }, going: { name: 268, top: 295 } },
      number: [width - column + 20, 332, 46],
    };
  }
  return {
    ...{ isWide: false, height: 380, title: 12, track: 56, thick: 34, whole: width - 2 },
    ...{ filling: { name: 112, top: 121 }, going: { name: 204, top: 230 } },
    number: [0, 350, 40],
  };
}

export const wayOf = ({ behind, without }: Pick<Values, 'behind' | 'without'>): Way =>
  behind ? (without ? 'behindWords' : 'behind') : without ? 'bareWords' : 'bare';

/** What is missing is written without its tenths from so many per cent on. */
export const coarse = 10;

/** The chance that it gives to the words that come, a geometric mean, of the best possible: %. */
export const chanceOf = (lost: number): number => 100 * Math.exp(-lost);
