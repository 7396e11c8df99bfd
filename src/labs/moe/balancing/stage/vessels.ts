/** Where the vessels stand, for all that is drawn around them. */
import type { Frame } from '../../../../../sims/moe/experiments/balancing/frame.ts';
import type { Values } from '../../../../../sims/moe/experiments/balancing/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';
import { openedOf } from './counts.ts';

export type View = Scene<Frame, Values>;

export const base = 332; // their feet
const roomy = 42; // pixels of a fair share, as long as nothing needs more room
/** How high the large number stands with what is under it. */
const told = 50;
/** To their right: what the line and the dials are. */
export const margin = 66;

/** The base line of a text that no vessel reaches: under the letters, and under what an opened expert says. */
export const laneOf = ({ frame, open }: View): number =>
  openedOf(open, frame.load.length) === undefined ? 84 : 101;

/** Pixels of a fair share: where there are many in one vessel, the scale gives way. */
export function fairOf(scene: View): number {
  const { share, alone } = scene.frame;
  const lane = laneOf(scene);
  const [most, mostAlone] = [Math.max(...share), Math.max(...alone)];
  return Math.min(roomy, (base - lane - told) / most, (base - lane - 5) / mostAlone);
}
export const brimOf = (scene: View): number => base - 2 * fairOf(scene);

/** Its left edge, and its width. */
export function vesselAt({ width, frame }: View, i: number): { x: number; w: number } {
  const pitch = (width - margin) / frame.load.length;
  return { x: i * pitch + 5, w: pitch - 10 };
}
