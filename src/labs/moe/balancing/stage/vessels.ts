/** Where the vessels stand, for all that is drawn around them. */
import type { Frame } from '../../../../../sims/moe/experiments/balancing/frame.ts';
import type { Values } from '../../../../../sims/moe/experiments/balancing/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

export type View = Scene<Frame, Values>;

export const base = 332; // their feet
export const fair = 42; // pixels of a fair share
export const brim = base - 2 * fair;
/** To their right: what the line and the dials are. */
export const margin = 66;

/** Its left edge, and its width. */
export function vesselAt({ width, frame }: View, i: number): { x: number; w: number } {
  const pitch = (width - margin) / frame.load.length;
  return { x: i * pitch + 5, w: pitch - 10 };
}
