/** Where both hills, the pile and the numbers stand, in both arrangements. */
import type { Frame } from '../../../../../sims/mtp/experiments/overlap/frame.ts';
import {
  playedBy,
  steps,
  tokens,
  type Values,
} from '../../../../../sims/mtp/experiments/overlap/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

export interface Layout {
  readonly height: number;
  /** Of a word's column; a bar leaves a gap. */
  readonly column: number;
  readonly bar: number;
  /** The foot of the hills, and pixels for a share of 1. */
  readonly foot: number;
  readonly unit: number;
  /** The foot of the pile. */
  readonly floor: number;
  /** From ball to ball, and how many lie beside each other. */
  readonly pitch: number;
  readonly abreast: number;
  /** Where the numbers stand. */
  readonly panel: number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

/** The share at the top of the hills, unless one is higher. */
const usual = 0.4;
export const panelWidth = 194;
/** Balls at the end. */
export const all = playedBy(steps - 1);

export function layoutOf({ arrangement, width, frame }: Scene<Frame, Values>): Layout {
  const isWide = arrangement === 'wide';
  const measures = isWide
    ? { height: 424, top: 64, foot: 228, floor: 404, room: 140 }
    : { height: 380, top: 106, foot: 216, floor: 368, room: 110 };
  const column = (isWide ? width - panelWidth : width) / tokens;
  const bar = column - (isWide ? 12 : 6);
  const tallest = Math.max(usual, ...frame.p, ...frame.q);
  const { pitch, abreast } = packed(
    bar,
    measures.room,
    1.2 * Math.max(...frame.p, ...frame.out) * all,
  );
  return {
    ...{ height: measures.height, column, bar, foot: measures.foot, floor: measures.floor },
    ...{ unit: (measures.foot - measures.top) / tallest, pitch, abreast },
    panel: isWide ? width - panelWidth + 18 : 0,
  };
}

/** The largest balls of which so many fit. */
function packed(bar: number, room: number, most: number): { pitch: number; abreast: number } {
  for (let abreast = 3; ; abreast++) {
    const pitch = bar / abreast;
    if (Math.ceil(most / abreast) * pitch <= room) return { pitch, abreast };
  }
}

export const leftOf = ({ column, bar }: Layout, word: number): number =>
  word * column + (column - bar) / 2;
export const middleOf = ({ column }: Layout, word: number): number => (word + 0.5) * column;
export const topOf = ({ foot, unit }: Layout, share: number): number => foot - share * unit;
/** The words over which both hills stand. */
export const wordOf = ({ words }: View, word: number): string => words[`word${word}`];
