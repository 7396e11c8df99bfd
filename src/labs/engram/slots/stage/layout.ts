/** Where the walls, the losses and the number stand. */
import type { Frame } from '../../../../../sims/engram/experiments/slots/frame.ts';
import { knobs, type Values } from '../../../../../sims/engram/experiments/slots/knobs.ts';
import { sum } from '../../../../../sims/math/vector.ts';
import type { Scene } from '../../../kit/marks.ts';

interface Lanes {
  readonly height: number;
  /** Base line of what a square is; foot of the walls, and how high they may be. */
  readonly name: number;
  readonly foot: number;
  readonly tall: number;
  /** Base line of the number, and top and foot of the losses. */
  readonly number: number;
  readonly top: number;
  readonly axis: number;
  /** Where rings slide. */
  readonly track: number;
}

const lanes = {
  wide: { height: 400, name: 14, foot: 350, tall: 318, number: 44, top: 84, axis: 330, track: 356 },
  phone: {
    height: 380,
    name: 12,
    foot: 154,
    tall: 132,
    number: 219,
    top: 242,
    axis: 330,
    track: 350,
  },
} as const satisfies Record<string, Lanes>;

export const margin = 9; // half a ring
/** Left of the losses, for the names of their lines. */
const names = 98;
/** Of a wide drawing's width, for the losses. */
const chartShare = 0.31;
/** What is written under a wall needs so much. */
const caption = 64;
const gap = 10;

export const { min: fewest, max: most } = knobs.parameters.rows;

export interface Layout extends Lanes {
  /** Side of a pigeonhole. */
  readonly hole: number;
  /** Middle of a wall, and its pigeonholes beside each other. */
  readonly middle: (wall: number) => number;
  readonly columns: (wall: number) => number;
  /** Left edge of the names, and from where to where the losses are. */
  readonly names: number;
  readonly left: number;
  readonly right: number;
  /** Where so many slots are. */
  readonly slotsAt: (slots: number) => number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

export function layoutOf({ frame, arrangement, width }: Scene<Frame, Values>): Layout {
  const own: Lanes = lanes[arrangement];
  const isWide = arrangement === 'wide';
  const right = width - margin;
  const left = isWide ? right - chartShare * width : margin + names;
  const room = isWide ? left - names - gap - margin : right - margin;
  const columns = frame.walls.map(({ length }) => Math.ceil(Math.sqrt(length)));
  const hole = holeIn(columns, room, own.tall);
  const widths = columns.map((count) => Math.max(caption, count * hole));
  const spare = (room - sum(widths)) / Math.max(1, widths.length - 1);
  const between = Math.min(spare, 3 * gap);
  return {
    ...own,
    hole,
    ...{ names: left - names, left, right },
    columns: (wall) => columns[wall],
    middle: (wall) => margin + sum(widths.slice(0, wall)) + wall * between + widths[wall] / 2,
    slotsAt: (slots) =>
      left + ((right - left) * Math.log(slots / fewest)) / Math.log(most / fewest),
  };
}

/** As large as lets all walls stand side by side, in half pixels. */
function holeIn(columns: readonly number[], room: number, tall: number): number {
  const wide = (hole: number): number =>
    sum(columns.map((count) => Math.max(caption, count * hole))) + gap * (columns.length - 1);
  let hole = Math.floor((2 * tall) / Math.max(...columns)) / 2;
  while (hole > 1 && wide(hole) > room) hole -= 0.5;
  return Math.min(hole, largest);
}
const largest = 12;
