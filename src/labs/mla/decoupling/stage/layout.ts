/** Where the text, the clocks and the two matrices stand, and which pair of positions is shown. */
import type { Frame } from '../../../../../sims/mla/experiments/decoupling/frame.ts';
import { knobs, type Values } from '../../../../../sims/mla/experiments/decoupling/knobs.ts';
import type { Matrix } from '../../../../../sims/math/vector.ts';
import { rotatedRows } from '../../../../../sims/mla/rotated-latent.ts';
import type { Scene } from '../../../kit/marks.ts';

type Point = readonly [x: number, y: number];

export interface Layout {
  readonly height: number;
  /** The tokens: from one to the next, the middle of each, and how far their bars reach from it. */
  readonly pitch: number;
  readonly tokens: number;
  readonly bars: number;
  /** What the bars above and below the tokens are. */
  readonly names: readonly [above: number, below: number];
  /** The line along which query and cached token are dragged. */
  readonly line: number;
  readonly number: Point;
  readonly large: number;
  /** The names of the columns below; the clocks, the two matrices, the choice. */
  readonly columns: number;
  readonly clocks: readonly [slow: Point, fast: Point];
  readonly radius: number;
  readonly matrices: Readonly<Record<Kind, number>>;
  readonly top: number;
  readonly cell: number;
  readonly choice: { readonly x: number; readonly name: number; readonly stops: readonly number[] };
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

const rows = 4; // of W
/** Room for a handle at either end of the text. */
export const edge = 9;
const most = knobs.parameters.tokens.max;

/** What this pair of positions needs, and what every pair gets. */
export const kinds = ['needed', 'absorbed'] as const;
export type Kind = (typeof kinds)[number];

export function layoutOf({ arrangement, width, values }: Scene<Frame, Values>): Layout {
  if (arrangement === 'phone') {
    const cell = 18;
    const needed = 62;
    return {
      ...{ height: 380, pitch: (width - 2 * edge) / most, tokens: 120, bars: 36 },
      ...{ names: [73, 173], line: 190, number: [0, 49], large: 30, columns: 216, radius: 14 },
      clocks: [
        [16, 240],
        [16, 278],
      ],
      ...{ matrices: { needed, absorbed: needed + rows * cell + 32 }, top: 224, cell },
      choice: { x: 9, name: 315, stops: [332, 351, 370] },
    };
  }
  const roomy = width >= 760;
  const cell = roomy ? 27 : 24;
  const needed = roomy ? 160 : 134;
  const absorbed = needed + rows * cell + (roomy ? 48 : 34);
  const text = width - (roomy ? 220 : 176);
  const pitch = (text - 2 * edge) / most;
  const end = edge + values.tokens * pitch;
  return {
    ...{ height: roomy ? 424 : 412, pitch, tokens: 120, bars: 72 },
    ...{
      names: [38, 211],
      line: 230,
      number: [Math.min(text + 14, end + 40), 106],
      large: 46,
      columns: 284,
    },
    clocks: [
      [roomy ? 30 : 24, 330],
      [roomy ? 102 : 82, 330],
    ],
    radius: roomy ? 27 : 22,
    ...{ matrices: { needed, absorbed }, top: 294, cell },
    choice: {
      ...{ x: absorbed + rows * cell + (roomy ? 50 : 34), name: 284, stops: [312, 344, 376] },
    },
  };
}

/** The cached token that is looked at, from 0: the query's own at most. */
export const keyOf = ({ frame, values }: View): number => Math.min(values.key - 1, frame.token);

export const distanceOf = (view: View): number => view.frame.token - keyOf(view);

/** Whether what every pair gets is what this one needs. */
export const fits = (view: View): boolean => view.frame.gap[keyOf(view)] < 1e-9;

export function tilesOf(view: View): Readonly<Record<Kind, Matrix>> {
  const { up, absorbed, turning } = view.frame;
  return { needed: rotatedRows(up, distanceOf(view), turning), absorbed };
}
