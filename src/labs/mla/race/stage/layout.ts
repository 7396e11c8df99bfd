/** Where lanes, loads, tracks and the roof stand, and how far a way has come. */
import type { Frame, Way } from '../../../../../sims/mla/experiments/race/frame.ts';
import type { Values } from '../../../../../sims/mla/experiments/race/knobs.ts';
import type { Paint, Scene } from '../../../kit/marks.ts';

/** From the slowest to the fastest of the usual ways, then the one that the claim is about. */
export const ways: readonly Way[] = ['mha', 'naive', 'gqa', 'mqa', 'absorbed'];

export const paints: Readonly<Record<Way, Paint>> = {
  ...{ mha: 'coral', naive: 'coral', gqa: 'grey', mqa: 'ink', absorbed: 'deep' },
};

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Layout {
  readonly height: number;
  /** Base line of the headings. */
  readonly heading: number;
  /** Top of the first lane, and how high a lane is. */
  readonly top: number;
  readonly lane: number;
  /** Base line of a name within its lane, and the middle of its rail. */
  readonly name: number;
  readonly rail: number;
  /** How much lower the rail of the last lane is: its number is large. */
  readonly lower: number;
  /** How wide the largest load may be, and how high. */
  readonly load: number;
  readonly tall: number;
  /** Where the tracks begin and end. */
  readonly from: number;
  readonly to: number;
  /** The plane of the roof. */
  readonly roof: Box;
  /** Where what was measured is told. */
  readonly told: Box;
  /** Size of the large number. */
  readonly large: number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

const wide = {
  ...{ height: 430, heading: 13, top: 22, lane: 44, name: 14, rail: 32, tall: 20 },
  ...{ lower: 8, large: 36 },
};
const phone = {
  ...{ height: 380, heading: 12, top: 16, lane: 38, name: 14, rail: 28, tall: 14 },
  ...{ lower: 6, large: 28 },
};

export function layoutOf({ arrangement, width }: Scene<Frame, Values>): Layout {
  if (arrangement === 'phone') {
    const load = Math.round(0.3 * width);
    return {
      ...{ ...phone, load, from: load + 18, to: width - 8 },
      roof: { x: 40, y: 276, w: width - 44, h: 58 },
      told: { x: 0, y: 364, w: width, h: 16 },
    };
  }
  const load = Math.round(0.3 * width);
  const from = load + 26;
  return {
    ...{ ...wide, load, from, to: width - 14 },
    roof: { x: from + 40, y: 318, w: width - from - 44, h: 86 },
    told: { x: 0, y: 300, w: load + 10, h: 120 },
  };
}

/** How many steps a way has made in the time in which the absorbed one came here. */
export const stepsOf = ({ frame }: View, way: Way): number =>
  frame.step * (frame.elapsed.absorbed / frame.elapsed[way]);

/** How many tokens that is. */
export const written = (view: View, way: Way): number => stepsOf(view, way) * view.values.drafts;

/** What the tracks hold: what the fastest will have written at the end of the run. */
export function longest(view: View): number {
  const { frame, values } = view;
  const furthest = Math.max(...ways.map((way) => written(view, way)));
  return (furthest / frame.step) * values.tokens;
}

/** Where on a track so many tokens are. */
export const along = (view: View, tokens: number): number =>
  view.at.from + (tokens / longest(view)) * (view.at.to - view.at.from);

export const railOf = ({ at }: View, way: Way): number =>
  at.top + ways.indexOf(way) * at.lane + at.rail + (way === 'absorbed' ? at.lower : 0);

/** Base line of a lane's name, or of what stands beside it. */
export const nameLine = ({ at }: View, way: Way): number =>
  at.top + ways.indexOf(way) * at.lane + at.name;
