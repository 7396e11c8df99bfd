/** Where the number, the walls above their models, and the losses stand. */
import type { Frame } from '../../../../../sims/engram/experiments/slots/frame.ts';
import { knobs, type Values } from '../../../../../sims/engram/experiments/slots/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

interface Lanes {
  readonly height: number;
  readonly number: number;
  readonly large: number;
  /** Base line of what a square is. */
  readonly legend: number;
  /** Foot of the walls; how high the last and the others may be. */
  readonly foot: number;
  readonly tall: number;
  readonly low: number;
  /** Top and foot of the losses, and where the ring slides. */
  readonly top: number;
  readonly axis: number;
  readonly track: number;
  /** Left and right of the losses: numbers of the axis, names of the lines. */
  readonly before: number;
  readonly after: number;
}

const lanes = {
  wide: {
    ...{ height: 424, number: 66, large: 42, legend: 114, foot: 240, tall: 200, low: 98 },
    ...{ top: 300, axis: 378, track: 412, before: 40, after: 108 },
  },
  phone: {
    ...{ height: 380, number: 44, large: 25, legend: 68, foot: 190, tall: 98, low: 98 },
    ...{ top: 246, axis: 320, track: 354, before: 36, after: 64 },
  },
} as const satisfies Record<string, Lanes>;

/** What is written under a wall needs so much. */
const caption = 76;
const gap = 6;
const largest = 12; // pixels of a pigeonhole

export const { min: fewest, max: most } = knobs.parameters.rows;

export interface Layout extends Lanes {
  /** Side of a pigeonhole. */
  readonly hole: number;
  /** Middle of a wall, and its pigeonholes beside each other. */
  readonly middle: (wall: number) => number;
  readonly columns: (wall: number) => number;
  /** From where to where the losses are. */
  readonly left: number;
  readonly right: number;
  /** Where a table of so many slots is. */
  readonly slotsAt: (slots: number) => number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

/** What each model was given, from the smallest. */
export const askedOf = (frame: Frame): readonly number[] =>
  [...frame.asked].sort((one, other) => one - other);

export function layoutOf({ frame, arrangement, width }: Scene<Frame, Values>): Layout {
  const own: Lanes = lanes[arrangement];
  const [left, right] = [own.before, width - own.after];
  const columns = frame.walls.map(({ length }) => Math.ceil(Math.sqrt(length)));
  const slotsAt = (slots: number): number =>
    left + ((right - left) * Math.log(slots / fewest)) / Math.log(most / fewest);
  const asked = askedOf(frame);
  const wanted = frame.wallsOf.map((model) => slotsAt(asked[model]));
  const hole = holeIn(columns, width, own);
  const middles = apart(
    wanted,
    columns.map((count) => Math.max(caption, count * hole)),
    width,
  );
  return {
    ...own,
    ...{ hole, left, right, slotsAt },
    columns: (wall) => columns[wall],
    middle: (wall) => middles[wall],
  };
}

/** As large as lets all walls stand side by side, in half pixels. */
function holeIn(columns: readonly number[], width: number, { tall, low }: Lanes): number {
  const last = columns.length - 1;
  const fits = (hole: number): boolean =>
    columns.every((count, i) => count * hole <= (i === last ? tall : low)) &&
    columns.reduce((sum, count) => sum + Math.max(caption, count * hole) + gap, 0) <= width;
  let hole = largest;
  while (hole > 0.5 && !fits(hole)) hole -= 0.5;
  return hole;
}

/** Each where it wants to be, or as near as leaves room for its neighbours. */
function apart(wanted: readonly number[], wide: readonly number[], width: number): number[] {
  const middles = [...wanted];
  let end = width;
  for (let i = middles.length - 1; i >= 0; i--) {
    middles[i] = Math.min(middles[i], end - wide[i] / 2);
    end = middles[i] - wide[i] / 2 - gap;
  }
  let start = 0;
  for (let i = 0; i < middles.length; i++) {
    middles[i] = Math.max(middles[i], start + wide[i] / 2);
    start = middles[i] + wide[i] / 2 + gap;
  }
  return middles;
}
