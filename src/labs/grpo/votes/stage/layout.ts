/** Where things stand: the boxes on the left and all questions beside them, or below each other. */
import type { Room } from '../../../kit/marks.ts';

export const answers = 7; // boxes
export const mostDrawn = 32;

export interface Layout {
  readonly height: number;
  readonly isWide: boolean;
  /** The boxes and the row of draws over them. */
  readonly left: number;
  readonly right: number;
  /** Base line of their title, upper edge of the row of draws. */
  readonly title: number;
  readonly tray: number;
  /** Upper and lower edge of the boxes; between them is a share of 1. */
  readonly brim: number;
  readonly base: number;
  /** Upper left corner of the questions. */
  readonly listX: number;
  readonly listY: number;
}

export function layoutOf({ arrangement, width }: Room): Layout {
  if (arrangement === 'phone') {
    const parts = { title: 127, tray: 133, brim: 188, base: 316, listX: 0, listY: 60 };
    return { height: 380, isWide: false, left: 46, right: width - 9, ...parts };
  }
  const right = Math.round(width * 0.6);
  const parts = { title: 13, tray: 22, brim: 84, base: 314, listX: right + 34, listY: 0 };
  return { height: 396, isWide: true, left: 48, right, ...parts };
}

/** A box, from its left edge. */
export function boxAt({ left, right }: Layout, answer: number): { x: number; w: number } {
  const pitch = (right - left) / answers;
  return { x: left + answer * pitch + 3, w: pitch - 6 };
}

/** How high a share stands in a box. */
export const levelOf = ({ brim, base }: Layout, share: number): number =>
  base - share * (base - brim);

/** Where the row is cut behind k draws. */
export const cutOf = ({ left, right }: Layout, k: number): number =>
  left + (k * (right - left)) / mostDrawn;
