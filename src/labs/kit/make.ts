/** Marks in one line each: what it is found by, where it stands, how it looks. */
import type { Circle, Line, Poly, Rect, Ribbon, Text } from './marks.ts';

type Looks<M> = Omit<M, 'kind' | 'key' | 'x' | 'y' | 'w' | 'h' | 'text' | 'points'>;

export const rect = (
  key: string,
  [x, y, w, h]: readonly [x: number, y: number, w: number, h: number],
  look: Looks<Rect>,
): Rect => ({ kind: 'rect', key, x, y, w, h, ...look });

export const line = (
  key: string,
  [x1, y1, x2, y2]: readonly [x1: number, y1: number, x2: number, y2: number],
  look: Omit<Looks<Line>, 'x1' | 'y1' | 'x2' | 'y2'>,
): Line => ({ kind: 'line', key, x1, y1, x2, y2, ...look });

export const circle = (
  key: string,
  [x, y, r]: readonly [x: number, y: number, r: number],
  look: Omit<Looks<Circle>, 'r'>,
): Circle => ({ kind: 'circle', key, x, y, r, ...look });

/** Through x, y, x, y … */
export const poly = (key: string, points: readonly number[], look: Looks<Poly>): Poly => ({
  kind: 'poly',
  key,
  points,
  ...look,
});

export const ribbon = (
  key: string,
  way: Pick<Ribbon, 'along' | 'from' | 'to' | 'a' | 'aw' | 'b' | 'bw'>,
  look: Omit<Looks<Ribbon>, 'along' | 'from' | 'to' | 'a' | 'aw' | 'b' | 'bw'>,
): Ribbon => ({ kind: 'ribbon', key, ...way, ...look });

export const label = (
  key: string,
  [x, y]: readonly [x: number, y: number],
  written: string,
  look: Looks<Text>,
): Text => ({ kind: 'text', key, x, y, text: written, ...look });
