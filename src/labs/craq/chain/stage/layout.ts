/** Where the copies, the clients and the lanes of the history stand, in both arrangements. */
import type { Frame } from '../../../../../sims/craq/experiments/chain/frame.ts';
import type { Values } from '../../../../../sims/craq/experiments/chain/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

export const letters = ['A', 'B', 'C'] as const;

export interface Layout {
  readonly height: number;
  readonly manager: number; // its line
  /** Of a copy: the top, its size, and half a version's sheet. */
  readonly top: number;
  readonly box: { readonly w: number; readonly h: number };
  readonly sheet: { readonly w: number; readonly h: number };
  /** Middles of the copies. */
  readonly xs: readonly number[];
  readonly plug: number;
  readonly reader: number;
  readonly lanes: { readonly left: number; readonly top: number; readonly pitch: number };
  readonly says: number; // the verdict
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

export function layoutOf({ arrangement, width }: Scene<Frame, Values>): Layout {
  const isWide = arrangement === 'wide';
  const left = isWide ? 56 : 30;
  const pitch = (width - left) / 3;
  const xs = letters.map((_, i) => left + pitch * (i + 0.5));
  return isWide
    ? {
        ...{ height: 432, manager: 78, top: 98, box: { w: 120, h: 96 }, xs },
        ...{ sheet: { w: 54, h: 46 }, plug: 214, reader: 230 },
        ...{ lanes: { left: 74, top: 278, pitch: 30 }, says: 420 },
      }
    : {
        ...{ height: 380, manager: 100, top: 114, box: { w: 62, h: 66 }, xs },
        ...{ sheet: { w: 28, h: 26 }, plug: 193, reader: 195 },
        ...{ lanes: { left: 34, top: 242, pitch: 24 }, says: 355 },
      };
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a message from one to the other leaves, and where it arrives. */
export function wayOf({ at }: View, from: string, to: string): readonly [Point, Point] {
  const [a, b] = [from, to].map((name) => letters.findIndex((letter) => letter === name));
  const middle = at.top + at.box.h / 2;
  if (a >= 0 && b >= 0) {
    const side = Math.sign(b - a);
    const isFar = Math.abs(b - a) > 1;
    const y = isFar ? at.top - 7 : middle;
    const edge = isFar ? 0 : (side * at.box.w) / 2;
    return [
      { x: at.xs[a] + edge, y },
      { x: at.xs[b] - edge, y },
    ];
  }
  const copy = at.xs[Math.max(a, b)] ?? 0;
  const client = a >= 0 ? to : from;
  const isWriter = client === 'writer';
  const place = letters.findIndex((letter) => letter.toLowerCase() === client);
  const off = at.box.w / 4;
  const near: Point = isWriter
    ? { x: at.lanes.left * 0.3, y: middle }
    : { x: (at.xs[place] ?? 0) + off, y: at.reader };
  const far: Point = isWriter
    ? { x: copy - at.box.w / 2, y: middle }
    : { x: copy + off, y: at.top + at.box.h };
  return a >= 0 ? [far, near] : [near, far];
}
