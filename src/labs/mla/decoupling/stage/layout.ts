/** Where the text, the clocks and the three matrices stand, and which pair of positions is shown. */
import type { Frame } from '../../../../../sims/mla/experiments/decoupling/frame.ts';
import { knobs, type Values } from '../../../../../sims/mla/experiments/decoupling/knobs.ts';
import type { Matrix } from '../../../../../sims/math/vector.ts';
import { rotatedRows } from '../../../../../sims/mla/rotated-latent.ts';
import type { Scene } from '../../../kit/marks.ts';

export interface Layout {
  readonly height: number;
  readonly heading: number;
  /** The tokens: from one to the next, their top, and how high their bars may be above it. */
  readonly pitch: number;
  readonly tokens: number;
  readonly bars: number;
  /** The line along which query and cached token are dragged. */
  readonly line: number;
  /** The clocks between query and W, and beside them. */
  readonly between: readonly (readonly [x: number, y: number])[];
  readonly beside: readonly (readonly [x: number, y: number])[];
  readonly radius: number;
  /** Left edges of the three matrices, their top, and a cell's side. */
  readonly matrices: { readonly needed: number; readonly absorbed: number; readonly wrong: number };
  readonly top: number;
  readonly cell: number;
  readonly number: readonly [x: number, y: number];
  readonly large: number;
  readonly stands: { readonly from: number; readonly to: number; readonly y: number };
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

const rows = 4; // of W
/** Room for a handle at either end of the text. */
export const edge = 9;
const most = knobs.parameters.tokens.max;

export function layoutOf({ arrangement, width }: Scene<Frame, Values>): Layout {
  const pitch = (width - 2 * edge) / most;
  if (arrangement === 'phone') {
    const cell = 19;
    const apart = (width - 3 * rows * cell) / 2;
    const [needed, absorbed, wrong] = [0, 1, 2].map((i) => i * (rows * cell + apart));
    return {
      ...{ height: 380, heading: 12, pitch, tokens: 62, bars: 38, line: 84, radius: 12 },
      between: [
        [14, 138],
        [44, 138],
      ],
      beside: [
        [width - 48, 282],
        [width - 18, 282],
      ],
      ...{ matrices: { needed, absorbed, wrong }, top: 178, cell },
      ...{ number: [0, 290], large: 28 },
      stands: { from: 20, to: width - 20, y: 330 },
    };
  }
  const cell = width < 760 ? 25 : 33;
  const side = rows * cell;
  const clock = width < 760 ? 78 : 110;
  const apart = 34;
  const needed = clock + 24;
  const [absorbed, wrong] = [needed + side + apart, needed + 2 * (side + apart)];
  const right = wrong + side + 22;
  const radius = width < 760 ? 21 : 27;
  return {
    ...{ height: 414, heading: 13, pitch, tokens: 88, bars: 62, line: 116, radius },
    between: [
      [clock / 2, 196 + radius],
      [clock / 2, 212 + 3 * radius],
    ],
    beside: [
      [right + radius + 2, 338 - radius],
      [right + 3 * radius + 14, 338 - radius],
    ],
    ...{ matrices: { needed, absorbed, wrong }, top: 192, cell },
    ...{ number: [right, 216], large: 34 },
    stands: { from: 100, to: width - 120, y: 384 },
  };
}

export const kinds = ['needed', 'absorbed', 'wrong'] as const;
export type Kind = (typeof kinds)[number];

/** The cached token that is looked at, from 0: the query's own at most. */
export const keyOf = ({ frame, values }: View): number => Math.min(values.key - 1, frame.token);

export const distanceOf = (view: View): number => view.frame.token - keyOf(view);

/** What the pair needs, what all pairs get, and what is wrong with it. */
export function tilesOf(view: View): Readonly<Record<Kind, Matrix>> {
  const { up, absorbed, turning } = view.frame;
  const needed = rotatedRows(up, distanceOf(view), turning);
  const wrong = needed.map((row, i) => row.map((x, j) => x - absorbed[i][j]));
  return { needed, absorbed, wrong };
}
