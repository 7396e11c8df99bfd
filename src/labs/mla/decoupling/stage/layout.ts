/** Where the text, the dials and the choice stand, and which pair of positions is shown. */
import type { Frame } from '../../../../../sims/mla/experiments/decoupling/frame.ts';
import { knobs, type Values } from '../../../../../sims/mla/experiments/decoupling/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

type Point = readonly [x: number, y: number];

/** Its middle and its radius. */
export interface Dial {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

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
  /** Over the dial, where two numbers of the content turn; beside it what the hands are; the small key's dials. */
  readonly columns: number;
  readonly dial: Dial;
  readonly legend: { readonly y: number; readonly pitch: number };
  readonly extra: readonly Dial[];
  readonly choice: { readonly x: number; readonly name: number; readonly stops: readonly number[] };
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

/** Room for a handle at either end of the text. */
export const edge = 9;
const most = knobs.parameters.tokens.max;

export function layoutOf({ arrangement, width, values }: Scene<Frame, Values>): Layout {
  if (arrangement === 'phone') {
    return {
      ...{ height: 380, pitch: (width - 2 * edge) / most, tokens: 120, bars: 36 },
      ...{ names: [73, 173], line: 190, number: [0, 49], large: 30, columns: 216 },
      dial: { x: 42, y: 266, r: 40 },
      legend: { y: 236, pitch: 17 },
      extra: row(124, 292, 13, 34),
      choice: { x: 9, name: 318, stops: [334, 353, 371] },
    };
  }
  const roomy = width >= 760;
  const text = width - (roomy ? 220 : 176);
  const pitch = (text - 2 * edge) / most;
  const end = edge + values.tokens * pitch;
  return {
    ...{ height: 436, pitch, tokens: 120, bars: 72 },
    ...{ names: [38, 211], line: 230 },
    ...{ number: [Math.min(text + 14, end + 40), 106], large: 46 },
    columns: 282,
    dial: { x: 70, y: 364, r: 68 },
    legend: { y: 314, pitch: 20 },
    extra: row(180, 408, 20, 48),
    choice: { x: roomy ? 490 : 420, name: 284, stops: [312, 344, 376] },
  };
}

/** Two dials beside each other. */
const row = (x: number, y: number, r: number, apart: number): readonly Dial[] => [
  { x, y, r },
  { x: x + apart, y, r },
];

/** The cached token that is looked at, from 0: the query's own at most. */
export const keyOf = ({ frame, values }: View): number => Math.min(values.key - 1, frame.token);

export const distanceOf = (view: View): number => view.frame.token - keyOf(view);

/** Whether what every pair gets is what this one needs. */
export const fits = (view: View): boolean => view.frame.gap[keyOf(view)] < 1e-9;
