/** Where the indexer's bars, the strip of tokens, the query and the window stand. */
import type { Frame } from '../../../../../sims/dsa/experiments/select/frame.ts';
import {
  longest,
  needleLength,
  type Values,
} from '../../../../../sims/dsa/experiments/select/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

export interface Layout {
  readonly isWide: boolean;
  readonly height: number;
  /** From one token to the next. */
  readonly pitch: number;
  /** Base line of the bars, and the tallest of them. */
  readonly base: number;
  readonly tall: number;
  /** Top and height of the strip of tokens, and of that of the window. */
  readonly strip: number;
  readonly cell: number;
  readonly window: number;
  /** What the query receives: left edge, top, width, height. */
  readonly box: readonly [x: number, y: number, w: number, h: number];
  /** Base line of the large number. */
  readonly number: number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

const wide = {
  ...{ height: 446, base: 158, tall: 80, strip: 161, cell: 13, window: 402, number: 346 },
};
const phone = {
  ...{ height: 380, base: 176, tall: 54, strip: 179, cell: 10, window: 343, number: 62 },
};

export function layoutOf({ arrangement, width, frame }: Scene<Frame, Values>): Layout {
  const isWide = arrangement === 'wide';
  const lanes = isWide ? wide : phone;
  const pitch = (width - 12) / longest;
  const [w, top, h] = isWide ? [210, 314, 34] : [150, 270, 26];
  const middle = (frame.tokens - 0.5) * pitch;
  const x = Math.max(isWide ? 300 : 0, Math.min(width - w, middle - w / 2));
  return { ...lanes, isWide, pitch, box: [x, top, w, h] };
}

/** Left edge of a token. */
export const leftOf = ({ pitch }: Layout, token: number): number => token * pitch;

/** Whether a token belongs to the needle. */
export const isNeedle = ({ needle: at }: Frame, token: number): boolean =>
  token >= at && token < at + needleLength;
