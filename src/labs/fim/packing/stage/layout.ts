/** Where the blade, the two strips of text and their legend stand, on one scale. */
import type { Frame, Level, Run } from '../../../../../sims/fim/experiments/packing/frame.ts';
import { documents, type Values } from '../../../../../sims/fim/experiments/packing/knobs.ts';
import type { Paint, Scene } from '../../../kit/marks.ts';

/** Of a strip: base lines of its name and of what is done, where it begins, how high it is. */
interface Strip {
  readonly name: number;
  readonly top: number;
}

const lanes = {
  wide: {
    ...{ title: 15, hint: 44, ring: 64, thick: 64, early: { name: 112, top: 143 } },
    ...{ late: { name: 262, top: 293 }, legend: 390, large: 46, height: 400, gap: 2 },
  },
  phone: {
    ...{ title: 12, hint: 34, ring: 52, thick: 54, early: { name: 102, top: 118 } },
    ...{ late: { name: 228, top: 244 }, legend: 332, large: 34, height: 380, gap: 1 },
  },
} as const;

/** Of the numbers, at the right of the strips. */
const column = 186;
/** Tokens of a rearranged document that are no words, and of one that was left. */
const [marked, ended] = [4, 1];

export interface Layout {
  readonly isWide: boolean;
  readonly height: number;
  readonly title: number;
  /** Base line of what the blade does, and where its ring is. */
  readonly hint: number;
  readonly ring: number;
  readonly thick: number;
  readonly early: Strip;
  readonly late: Strip;
  readonly legend: number;
  readonly large: number;
  /** Between documents. */
  readonly gap: number;
  /** Pixels of a token, and of all that a strip may take. */
  readonly unit: number;
  readonly across: number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

export const levels: readonly Level[] = ['early', 'late'];

/** All tokens of a strip. */
const lengthOf = ({ windows }: Frame, level: Level): number =>
  windows[level].flat().reduce((sum, { length }) => sum + length, 0);

export function layoutOf({ arrangement, width, frame, values }: Scene<Frame, Values>): Layout {
  const isWide = arrangement === 'wide';
  const across = isWide ? width - column : width - 2;
  // what ten documents take on average, so that the scale stays while they come
  const expected = documents * (values.length + values.rate * marked + (1 - values.rate) * ended);
  const longest = Math.max(expected, ...levels.map((level) => lengthOf(frame, level)));
  return { ...lanes[arrangement], isWide, across, unit: across / longest };
}

/** Where a token stands in its strip. */
export const placeOf = ({ at, values }: View, window: number, token: number): number =>
  (window * values.window + token) * at.unit;

/** Where a strip is cut: between its windows. */
export const cutsOf = (view: View, level: Level): number[] =>
  view.frame.windows[level].slice(1).map((_, i) => placeOf(view, i + 1, 0));

/** Torn is coral, whole teal; the middle, which the model is to write, is solid, its two sides pale. */
export const lookOf = (
  isHole: boolean,
  { role, torn }: Pick<Run, 'role' | 'torn'>,
): { readonly fill: Paint; readonly opacity: number } =>
  isHole
    ? { fill: torn ? 'coral' : 'teal', opacity: role === 'middle' ? 1 : 0.4 }
    : { fill: 'grey', opacity: 0.25 };
