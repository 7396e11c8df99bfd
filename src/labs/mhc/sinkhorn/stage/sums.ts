/** A bar at the end of each row and column: its sum, against a line at 1. */
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import { label, line, poly, rect } from '../../../kit/make.ts';
import type { Mark, Text } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { longest, type View } from './layout.ts';

type Side = 'rows' | 'columns';

/** Where nothing could be divided a sum may be in the thousands. */
export const written = (total: number, digits: number): string =>
  fixed(total, total < 10 ? digits : 0);

/** What is farther from 1 does not read 1.000. */
export const isOff = (total: number): boolean => Math.abs(total - 1) >= 0.0005;

/** The side that this half step has divided. */
export const divided = ({ frame, values }: Pick<View, 'frame' | 'values'>): Side =>
  (frame.step % 2 === 1) === (values.order === 'columnsFirst') ? 'columns' : 'rows';

export function sums(view: View): Mark[] {
  const { left, top, side, rowsAt, columnsAt, unit } = view.at;
  return [
    ...bars(view, 'rows'),
    ...bars(view, 'columns'),
    line('one rows', [rowsAt + unit, top - 4, rowsAt + unit, top + side], {
      stroke: 'ink',
      thick: 1.5,
    }),
    line('one columns', [left - 4, columnsAt + unit, left + side, columnsAt + unit], {
      stroke: 'ink',
      thick: 1.5,
    }),
    label('one above', [rowsAt + unit, top - 9], '1', { anchor: 'middle', fill: 'ink' }),
    label('one beside', [left - 8, columnsAt + unit + 4], '1', { anchor: 'end', fill: 'ink' }),
    ...titles(view),
    ...names(view),
  ];
}

/** What the bars are, which side this half step has divided, and which the next one will. */
function titles(view: View): Mark[] {
  const { at, words, arrangement, frame, values } = view;
  const state = (side: Side): readonly [string, Partial<Text>] =>
    divided(view) === side
      ? [words.divided, { bold: true, fill: 'teal' }]
      : [frame.step < 2 * values.iterations ? words.next : '', { fill: 'ink-2' }];
  const [rows, columns] = [state('rows'), state('columns')];
  return [
    label('row sums', [at.rowsAt, at.head + 13], words.rowSums, { fill: 'ink-2' }),
    label('rows state', [at.rowsAt + at.unit + 10, at.head + 28], ...rows),
    ...(arrangement === 'wide'
      ? [
          label('column sums', [0, at.columnsAt + 14], words.columnSums, { fill: 'ink-2' }),
          label('columns state', [0, at.columnsAt + 29], ...columns),
        ]
      : []),
  ];
}

function names({ frame, words, at, arrangement }: View): Mark[] {
  const { left, top, cell } = at;
  return frame.matrix.flatMap((_, k) => [
    label(
      `row name ${k}`,
      [left - 6, top + (k + 0.5) * cell + 4],
      arrangement === 'wide' ? say(words.rowName, { n: k + 1 }) : `${k + 1}`,
      { anchor: 'end', fill: 'ink-2' },
    ),
    label(`column name ${k}`, [left + (k + 0.5) * cell, top - 6], `${k + 1}`, {
      anchor: 'middle',
      fill: 'ink-2',
    }),
  ]);
}

function bars(view: View, side: Side): Mark[] {
  const { frame, words, at } = view;
  const { left, top, cell, rowsAt, columnsAt, unit } = at;
  const thick = Math.min(18, cell * 0.5);
  const phase = divided(view) === side ? 0 : 1;
  const digits = side === 'rows' || cell >= 38 ? 3 : cell >= 28 ? 2 : undefined;
  return frame.sums[side].flatMap((total, k): Mark[] => {
    const middle = (side === 'rows' ? top : left) + (k + 0.5) * cell;
    /** From one sum to another along the lane. */
    const part = (from: number, to: number): [number, number, number, number] =>
      side === 'rows'
        ? [rowsAt + from * unit, middle - thick / 2, (to - from) * unit, thick]
        : [middle - thick / 2, columnsAt + from * unit, thick, (to - from) * unit];
    const shown = Math.min(longest, total);
    const paint = isOff(total) ? 'coral' : 'teal';
    const says = say(words[side], { n: k + 1, sum: number(total, 9) });
    const look = { says, lights: 'distance', phase };
    const at: readonly [number, number] =
      side === 'rows'
        ? [rowsAt + longest * unit + 6, middle + 4]
        : [middle, columnsAt + longest * unit + 15];
    return [
      rect(`${side} ${k}`, part(0, Math.min(1, shown)), { fill: 'teal', opacity: 0.55, ...look }),
      ...(isOff(total)
        ? [
            rect(`${side} off ${k}`, part(Math.min(1, shown), Math.max(1, shown)), {
              ...(total > 1 ? { fill: 'coral' } : { stroke: 'coral', dashed: true }),
              ...look,
            }),
          ]
        : []),
      ...(total > longest ? [cut(`${side} cut ${k}`, part(longest, longest), side)] : []),
      ...(digits
        ? [
            label(`${side} sum ${k}`, at, written(total, digits), {
              anchor: side === 'rows' ? 'start' : 'middle',
              bold: true,
              fill: paint,
            }),
          ]
        : []),
    ];
  });
}

/** A point on a bar that goes on. */
function cut(key: string, [x, y, w, h]: readonly number[], side: Side): Mark {
  const points =
    side === 'rows' ? [x, y, x + 5, y + h / 2, x, y + h] : [x, y, x + w / 2, y + 5, x + w, y];
  return poly(key, points, { closed: true, fill: 'coral' });
}
