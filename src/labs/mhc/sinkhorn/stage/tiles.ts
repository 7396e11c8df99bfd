/** The entries as tiles, whose area is the entry; dashed, what the other place of ε makes of them. */
import { exact, fixed, number } from '../../../../../sims/contract/numbers.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import type { View } from './layout.ts';

/** A dashed edge nearer than this to its tile would only blur it, in pixels. */
const visible = 2;
/** The smallest cell that has room for its number, and the smallest tile. */
const legible = 34;
const roomy = 26;
/** A smaller cell has its number only in a tile as large as this: beneath it there is no room. */
const roomyCell = legible + 6;
const inside = 18;
/** As many logits are dragged over the height of a cell; of the matrix itself, as much. */
const reach = { logits: 4, weights: 1 };

export function tiles(view: View): Mark[] {
  const { frame, words, at } = view;
  const { left, top, side, cell } = at;
  return [
    rect('cells', [left, top, side, side], { fill: 'panel' }),
    ...frame.matrix.flatMap((row, i) =>
      row.flatMap((entry, j): Mark[] => {
        const [x, y] = [left + (j + 0.5) * cell, top + (i + 0.5) * cell];
        const square = (area: number): [number, number, number, number] => {
          const long = cell * Math.sqrt(Math.min(1, area));
          return [x - long / 2, y - long / 2, long, long];
        };
        const other = frame.other[i][j];
        const isApart = Math.abs(Math.sqrt(other) - Math.sqrt(entry)) * cell > visible;
        const says = say(words.tile, {
          row: i + 1,
          column: j + 1,
          entry: number(entry, 6),
          given: exact(frame.logits[i][j]),
        });
        return [
          rect(`cell ${i} ${j}`, square(1), { stroke: 'rule', says, lights: 'matrix' }),
          rect(`tile ${i} ${j}`, square(entry), {
            fill: 'deep',
            opacity: 0.3 + 0.3 * Math.min(1, entry),
            phase: 0,
          }),
          ...(isApart
            ? [rect(`other ${i} ${j}`, square(other), { stroke: 'ink', thick: 1.5, dashed: true })]
            : []),
          ...(cell >= roomyCell || (cell >= legible && cell * Math.sqrt(entry) >= inside)
            ? [
                label(`entry ${i} ${j}`, placeOf(x, y, cell, entry), fixed(entry, 2), {
                  anchor: 'middle',
                  fill: 'ink',
                  halo: isApart,
                }),
              ]
            : []),
        ];
      }),
    ),
  ];
}

/** The number stands in its tile, or under one that is too small for it. */
const placeOf = (x: number, y: number, cell: number, entry: number): readonly [number, number] => {
  const long = cell * Math.sqrt(Math.min(1, entry));
  return [x, long >= roomy || cell < roomyCell ? y + 4 : y + cell / 2 - 4];
};

export const tileGrips = ({ frame, words, values, at }: View): Grip[] =>
  frame.logits.flatMap((row, i) =>
    row.map((value, j) => ({
      key: `tile ${i} ${j}`,
      knob: 'matrix',
      at: [i, j],
      name: say(words[values.entries], { row: i + 1, column: j + 1 }),
      value,
      x: at.left + (j + 0.5) * at.cell,
      y: at.top + (i + 0.5) * at.cell,
      dx: 0,
      dy: -at.cell,
      from: 0,
      to: reach[values.entries],
      look: 'bare',
    })),
  );
