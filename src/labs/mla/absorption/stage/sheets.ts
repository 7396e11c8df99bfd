/** Work as area: a copy of a matrix for each time that it is swept, a multiply-add for each number. */
import type { Paint } from '../../../kit/marks.ts';
import type { View } from './layout.ts';

export interface Sheet {
  readonly matrix: 'up' | 'latents' | 'keys';
  readonly fill: Paint;
  /** In numbers. */
  readonly w: number;
  readonly h: number;
}

export interface Placed extends Sheet {
  readonly x: number;
  readonly y: number;
}

export interface Room {
  readonly w: number;
  readonly h: number;
}

const gap = 2; // pixels between sheets

/** What an order sweeps, in columns of sheets. */
export function columnsOf(
  { values: { content, latent, queries }, frame: { tokens } }: View,
  order: 'queries' | 'keys',
): Sheet[][] {
  const up: Sheet = { matrix: 'up', fill: 'gold', w: latent, h: content };
  const latents: Sheet = { matrix: 'latents', fill: 'teal', w: tokens, h: latent };
  if (order === 'queries') return Array.from({ length: queries }, () => [up, latents]);
  const keys: Sheet = { matrix: 'keys', fill: 'coral', w: tokens, h: content };
  const stacked = Math.max(1, Math.floor(latent / content));
  return [
    ...Array.from({ length: content }, () => [latents]),
    ...Array.from({ length: Math.ceil(queries / stacked) }, (_, i) =>
      Array.from({ length: Math.min(stacked, queries - i * stacked) }, () => keys),
    ),
  ];
}

/** Columns side by side and line by line, at so many pixels a number; undefined: no room. */
export function placed(
  columns: readonly (readonly Sheet[])[],
  unit: number,
  { w, h }: Room,
): Placed[] | undefined {
  let [x, y, line] = [0, 0, 0];
  const all: Placed[] = [];
  for (const column of columns) {
    const width = Math.max(...column.map((sheet) => sheet.w)) * unit;
    if (x > 0 && x + width > w) [x, y, line] = [0, y + line, 0];
    let top = y;
    for (const sheet of column) {
      all.push({ ...sheet, x, y: top });
      top += sheet.h * unit + gap;
    }
    line = Math.max(line, top - y);
    if (x + width > w || top - gap > h) return undefined;
    x += width + gap;
  }
  return all;
}

/** The largest scale, up to three pixels a number, at which both orders have room. */
export function scaleFor(view: View): number {
  const later = { ...view, frame: { ...view.frame, tokens: view.values.tokens } };
  const both = (['queries', 'keys'] as const).map((order) => ({
    columns: columnsOf(later, order),
    room: view.at.piles[order],
  }));
  let unit = 3;
  while (both.some(({ columns, room }) => !placed(columns, unit, room))) unit *= 0.97;
  return unit;
}
