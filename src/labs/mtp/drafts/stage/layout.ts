/** Where the text, the passes and the last of them stand, in both arrangements. */
import type { Frame } from '../../../../../sims/mtp/experiments/drafts/frame.ts';
import { most, passes, type Values } from '../../../../../sims/mtp/experiments/drafts/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

export interface Layout {
  readonly height: number;
  /** The written text: its first line's foot, from line to line, a letter, how many of them a line. */
  readonly page: {
    readonly top: number;
    readonly pitch: number;
    readonly size: number;
    readonly letter: number;
    readonly columns: number;
    readonly lines: number;
  };
  /** The passes: their foot, pixels for a token, where they begin and end, from pass to pass. */
  readonly foot: number;
  readonly unit: number;
  readonly left: number;
  readonly right: number;
  readonly column: number;
  /** The last pass, as wide as its letters: what it wrote, what it threw away, and words beside. */
  readonly last: {
    readonly chip: number;
    readonly written: number;
    readonly thrown: number;
    readonly words: number;
  };
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

/** Tokens at the top of the plot: as many as a pass can ever write here. */
export const ceiling = most + 1;
const gap = 9; // between what was written, what was thrown away, and the words

export function layoutOf({ arrangement, width }: Scene<Frame, Values>): Layout {
  const isWide = arrangement === 'wide';
  const size = isWide ? 19 : 14;
  const letter = 0.6 * size;
  const left = isWide ? 88 : 46;
  const right = isWide ? width - 320 : width - 84;
  const chip = isWide ? 28 : 25;
  const written = right + (isWide ? 24 : 16);
  return {
    height: isWide ? 424 : 380,
    page: {
      ...{ top: isWide ? 68 : 90, pitch: isWide ? 29 : 21, size, letter },
      ...{ columns: Math.floor((width - 6) / letter), lines: isWide ? 3 : 2 },
    },
    ...{ foot: isWide ? 402 : 345, unit: isWide ? 26.5 : 27, left, right },
    column: (right - left - 4) / passes,
    last: {
      ...{ chip, written, thrown: written + chip + gap },
      words: written + 2 * (chip + gap),
    },
  };
}

export const heightOf = ({ at }: View, tokens: number): number => at.foot - tokens * at.unit;

/** A character that is seen. */
export const visible = (character: string): string =>
  character === '\n' ? '↵' : character === ' ' ? '␣' : character;
