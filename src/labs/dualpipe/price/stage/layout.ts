/** Where the four bills stand beside each other, in both arrangements. */
import type { Frame, Lane } from '../../../../../sims/dualpipe/experiments/price/frame.ts';
import { knobs, type Values } from '../../../../../sims/dualpipe/experiments/price/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

export const lanes: readonly Lane[] = ['oneForward', 'zeroBubble', 'dualpipe', 'dualpipev'];

export interface Layout {
  readonly height: number;
  /** Of the first column, and from column to column. */
  readonly left: number;
  readonly column: number;
  /** Of the areas: their floor, and pixels of a device and of a unit of time. */
  readonly floor: number;
  readonly device: number;
  readonly time: number;
  /** Of the towers: their floor, and pixels of a gigabyte. */
  readonly ground: number;
  readonly gigabyte: number;
  readonly tower: number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

export function layoutOf({ arrangement, width, frame, values }: Scene<Frame, Values>): Layout {
  const isWide = arrangement === 'wide';
  const left = isWide ? 96 : 6;
  const column = (width - left - (isWide ? 10 : 30)) / lanes.length;
  const most = (of: Readonly<Record<Lane, number>>): number =>
    Math.max(...lanes.map((lane) => of[lane]));
  const high = isWide ? 128 : 96; // of the highest area
  const tall = isWide ? 104 : 92; // of the highest tower
  const gigabytes = Math.max(values.card, most(frame.memory)) * 1.04;
  return {
    height: isWide ? 436 : 408,
    ...{ left, column, floor: isWide ? 248 : 218 },
    device: (column - (isWide ? 34 : 10)) / most(frame.devices),
    time: high / most(frame.step),
    ground: isWide ? 410 : 372,
    gigabyte: tall / gigabytes,
    tower: isWide ? 54 : 30,
  };
}

export const startOfColumn = ({ at }: View, lane: Lane): number =>
  at.left + lanes.indexOf(lane) * at.column;

export const ranges = knobs.parameters;
