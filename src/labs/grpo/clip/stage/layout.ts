/** Where things stand: two lanes one above the other; their names beside them or, on a phone, on top. */
import type { Room } from '../../../kit/marks.ts';

/** What the line of ratios ends at. */
export const mostRatio = 2.5;

export interface Layout {
  readonly height: number;
  readonly isWide: boolean;
  /** The line of ratios, from 0 to `mostRatio`. */
  readonly left: number;
  readonly right: number;
  /** Pixels that a ratio of 1 is long. */
  readonly unit: number;
  /** Upper edges of the lanes, and how high they are. */
  readonly good: number;
  readonly bad: number;
  readonly lane: number;
  /** From the upper edge of a lane: its wire, and the answers under it. */
  readonly wire: number;
  readonly answers: number;
  /** Radius of an answer that makes up the whole rollout. */
  readonly wholeDisc: number;
  /** Base lines of the axis, of its numbers, and of the lines of the legend. */
  readonly axis: number;
  readonly ticks: number;
  readonly legend: readonly number[];
}

const gutter = { wide: 158, phone: 10 };
const side = { wide: 18, phone: 16 };

export function layoutOf({ arrangement, width }: Room): Layout {
  const isWide = arrangement === 'wide';
  const left = gutter[arrangement];
  const right = width - side[arrangement];
  const common = { isWide, left, right, unit: (right - left) / mostRatio, axis: 12 };
  return isWide
    ? {
        ...common,
        ...{ height: 404, ticks: 29, good: 74, bad: 240, lane: 104, legend: [380, 398] },
        ...{ wire: 24, answers: 44, wholeDisc: 8.5 },
      }
    : {
        ...common,
        ...{ height: 380, ticks: 27, good: 78, bad: 226, lane: 82, legend: [343, 359, 375] },
        ...{ wire: 22, answers: 39, wholeDisc: 5.8 },
      };
}

/** Where a ratio stands; beyond the end of the line, at its end. */
export const xOf = ({ left, unit }: Layout, ratio: number): number =>
  left + Math.min(mostRatio, ratio) * unit;
