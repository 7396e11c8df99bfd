/** Where the matrices, the bars and the roof stand, in both arrangements. */
import type { Frame } from '../../../../../sims/fp8/experiments/roofline/frame.ts';
import type { Values } from '../../../../../sims/fp8/experiments/roofline/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';
import type { Plot } from '../../../kit/roof.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Layout {
  readonly height: number;
  /** In which the three matrices lie, their rings around them. */
  readonly matrices: Box;
  /** Of the two bars. */
  readonly bars: Box;
  readonly plot: Plot;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

const spans = {
  intensities: { from: 1, to: 20_000 },
  speeds: { from: 10, to: 6000 },
};

export function layoutOf({ arrangement, width }: Scene<Frame, Values>): Layout {
  if (arrangement === 'phone') {
    return {
      height: 416,
      matrices: { x: 8, y: 92, w: 118, h: 96 },
      bars: { x: 158, y: 88, w: width - 158, h: 96 },
      plot: { x: 42, y: 232, w: width - 46, h: 140, ...spans },
    };
  }
  const left = Math.round(width * 0.38);
  return {
    height: 420,
    matrices: { x: 12, y: 104, w: left - 66, h: 184 },
    bars: { x: 0, y: 334, w: left, h: 84 },
    plot: { x: left + 74, y: 32, w: width - left - 78, h: 344, ...spans },
  };
}

/** Between two matrices. */
const apart = 6;
/** The thinnest that a matrix is drawn. */
const thinnest = 2;

/** A [m][k] below left, B as [k][n] above right, and D [m][n] where their rows and columns meet. */
export function placesOf({ at, values }: View): Readonly<Record<'a' | 'b' | 'd', Box>> {
  const { x, y, w, h } = at.matrices;
  const { m, n, k } = values;
  const scale = Math.min((w - apart) / (k + n), (h - apart) / (k + m));
  const side = (count: number): number => Math.max(thinnest, count * scale);
  const left = x + (w - side(k) - side(n) - apart) / 2;
  const top = y + (h - side(k) - side(m) - apart) / 2;
  const right = left + side(k) + apart;
  const low = top + side(k) + apart;
  return {
    a: { x: left, y: low, w: side(k), h: side(m) },
    b: { x: right, y: top, w: side(n), h: side(k) },
    d: { x: right, y: low, w: side(n), h: side(m) },
  };
}
