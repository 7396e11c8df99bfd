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
  /** Of the areas: where they are explained, the highest, their floor, pixels of a device and of a unit of time. */
  readonly legend: number;
  readonly high: number;
  readonly floor: number;
  readonly device: number;
  readonly time: number;
  /** Of the cards: their floor, pixels of a gigabyte, how wide one is, and how far its sum stands off. */
  readonly ground: number;
  readonly gigabyte: number;
  readonly tower: number;
  readonly beside: number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

export function layoutOf({ arrangement, width, frame, values }: Scene<Frame, Values>): Layout {
  const isWide = arrangement === 'wide';
  const left = 8;
  const column = (width - left) / lanes.length;
  const most = (of: Readonly<Record<Lane, number>>): number =>
    Math.max(...lanes.map((lane) => of[lane]));
  const high = isWide ? 140 : 100;
  const tall = isWide ? 116 : 96; // of the highest tower
  const gigabytes = Math.max(values.card, most(frame.memory));
  return {
    height: isWide ? 440 : 410,
    ...{ left, column, legend: isWide ? 84 : 82, high, floor: isWide ? 244 : 202 },
    device: (column - (isWide ? 34 : 16)) / most(frame.devices),
    time: high / most(frame.step),
    ground: isWide ? 428 : 370,
    gigabyte: tall / gigabytes,
    tower: isWide ? 72 : 34,
    beside: 20,
  };
}

export const startOfColumn = ({ at }: View, lane: Lane): number =>
  at.left + lanes.indexOf(lane) * at.column;

export const ranges = knobs.parameters;
