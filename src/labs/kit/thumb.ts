/**
 * The third arrangement of a drawing: the picture of its lab on the home page. A few large marks
 * and hardly a word, in a file of its own (`stage/thumb.ts`), so that no lab page carries it.
 */
import type { Drawing, Mark } from './marks.ts';

/** In its own pixels; it is only ever scaled. */
export const thumbSize = { width: 200, height: 160 } as const;
/** The narrowest that a thumb is shown, and the size of text that is then still 12 px. */
export const narrowestThumb = 128; // CSS pixels
export const leastText = Math.ceil((12 * thumbSize.width) / narrowestThumb);

/** What a thumb is made from. */
export interface Glimpse<F, V> {
  readonly frame: F;
  readonly values: V;
}

export const thumbOf = (marks: readonly Mark[]): Drawing => ({ ...thumbSize, marks, grips: [] });
