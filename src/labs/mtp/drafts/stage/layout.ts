/** Where the text, the branches and the passes stand, in both arrangements. */
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
  /** The drafts: their top, a place for each and for the model's own. */
  readonly branch: { readonly top: number; readonly h: number; readonly slot: number };
  /** The passes: their foot, pixels for a token, from pass to pass, where they end. */
  readonly foot: number;
  readonly unit: number;
  readonly column: number;
  readonly right: number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

/** From the edge, where the cursor is, to the first draft. */
export const stem = 18;
/** At the right of the passes: V3's figure and the article's. */
export const strip = 30;
/** Tokens at the top of the plot: as many as a pass can ever write here. */
export const ceiling = most + 1;

export function layoutOf({ arrangement, width, values }: Scene<Frame, Values>): Layout {
  const isWide = arrangement === 'wide';
  const size = isWide ? 17 : 14;
  const letter = 0.6 * size;
  const right = isWide ? width - 190 : width;
  const slots = Math.max(isWide ? 5 : 4, values.drafts + 1);
  return {
    height: isWide ? 424 : 380,
    page: {
      ...{ top: isWide ? 66 : 90, pitch: isWide ? 26 : 21, size, letter },
      ...{ columns: Math.floor((width - 6) / letter), lines: isWide ? 3 : 2 },
    },
    branch: { top: isWide ? 158 : 126, h: isWide ? 36 : 28, slot: (width - stem) / slots },
    ...{ foot: isWide ? 408 : 360, unit: isWide ? 16.5 : 14, right },
    column: (right - strip - 4) / passes,
  };
}

/** A character that is seen. */
export const visible = (character: string): string =>
  character === '\n' ? '↵' : character === ' ' ? '␣' : character;
