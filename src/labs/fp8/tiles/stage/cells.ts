/** A panel: each number a cell, pale where it is kept, coral where it is off, ink where it became 0. */
import type { Fates, Lane } from '../../../../../sims/fp8/experiments/tiles/frame.ts';
import { shape } from '../../../../../sims/fp8/experiments/tiles/knobs.ts';
import { poly, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import type { Panel, View } from './layout.ts';

export const paints = { k: 'deep-soft', o: 'coral', z: 'ink' } as const satisfies Record<
  string,
  Paint
>;

/** Stretches of one letter in a row. */
function stretches(row: string): { readonly from: number; readonly to: number; letter: string }[] {
  return [...row.matchAll(/(.)\1*/g)].map(({ 0: text, 1: letter, index }) => ({
    ...{ from: index, to: index + text.length, letter },
  }));
}

/** Rows that are one stretch of the same letter from here on, this one among them. */
function alike(fates: Fates, i: number): number {
  let count = 1;
  while (i + count < fates.length && fates[i + count] === fates[i]) count++;
  return count;
}

/** The letter that most cells have is the ground: others lie on it. */
function commonest(fates: Fates): keyof typeof paints {
  const count = (letter: string): number => fates.join('').split(letter).length;
  return count('z') > count('k') ? 'z' : 'k';
}

/** The cells, neighbours alike as one mark. */
export function cells(key: string, fates: Fates, panel: Panel): Mark[] {
  const { x, y, w, h } = panel;
  const ground = commonest(fates);
  const marks: Mark[] = [
    rect(`${key} ground`, [x, y, w * shape.columns, h * shape.rows], { fill: paints[ground] }),
  ];
  for (let i = 0; i < fates.length; i += alike(fates, i)) {
    for (const { from, to, letter } of stretches(fates[i])) {
      if (!(letter in paints) || letter === ground) continue;
      const place = [x + from * w, y + i * h, (to - from) * w, h * alike(fates, i)] as const;
      const fill = paints[letter as keyof typeof paints];
      marks.push(rect(`${key} ${i} ${from}`, place, { fill }));
    }
  }
  return [...marks, ...grid(key, panel)];
}

/** Paper between the cells, in one line to and fro for the columns and one for the rows. */
function grid(key: string, { x, y, w, h }: Panel): Mark[] {
  const [right, foot] = [x + w * shape.columns, y + h * shape.rows];
  const columns = Array.from({ length: shape.columns - 1 }, (_, j) => {
    const [at, ends] = [x + (j + 1) * w, j % 2 === 0 ? [y, foot] : [foot, y]];
    return [at, ends[0], at, ends[1]];
  }).flat();
  const rows = Array.from({ length: shape.rows - 1 }, (_, i) => {
    const [at, ends] = [y + (i + 1) * h, i % 2 === 0 ? [x, right] : [right, x]];
    return [ends[0], at, ends[1], at];
  }).flat();
  const look = { stroke: 'paper', thick: 0.6, opacity: 0.7 } as const;
  return [poly(`${key} columns`, columns, look), poly(`${key} rows`, rows, look)];
}

/** From where to where the groups of a kind go that hold the outlier: rows and columns, from 0. */
export function groupOf(
  { values, frame }: View,
  lane: Lane,
): {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
} {
  const { rows, columns } = sizeOf(lane, values.tile);
  const [row, column] = [
    Math.floor((values.row - 1) / rows) * rows,
    Math.floor((values.column - 1) / columns) * columns,
  ];
  const all = values.channel ? frame.fates[lane].length : 0;
  const from = all > 0 ? 0 : row;
  return {
    ...{ row: from, column },
    rows: Math.min(all > 0 ? all : rows, shape.rows - from),
    columns: Math.min(columns, shape.columns - column),
  };
}

export function sizeOf(lane: Lane, tile: number): { rows: number; columns: number } {
  switch (lane) {
    case 'tensor':
      return { rows: shape.rows, columns: shape.columns };
    case 'channel':
      return { rows: shape.rows, columns: 1 };
    case 'tile':
      return { rows: 1, columns: tile };
    case 'block':
      return { rows: tile, columns: tile };
  }
}

/** What shares a scale with the outlier, and the outlier. */
export function outlined(view: View, key: string, lane: Lane, { x, y, w, h }: Panel): Mark[] {
  const { values } = view;
  const group = groupOf(view, lane);
  const around = [
    ...([x + group.column * w, y + group.row * h] as const),
    ...([group.columns * w, group.rows * h] as const),
  ] as const;
  const [first, count] = values.channel ? [0, shape.rows] : [values.row - 1, 1];
  const spot = [x + (values.column - 1) * w, y + first * h, w, h * count] as const;
  return [
    rect(`${key} group`, around, { stroke: 'deep', thick: 2 }),
    rect(`${key} outlier`, [spot[0] - 1.5, spot[1] - 1.5, spot[2] + 3, spot[3] + 3], {
      ...{ fill: 'panel', stroke: 'ink', thick: 2, r: 1.5, lights: 'outlier' },
    }),
  ];
}
