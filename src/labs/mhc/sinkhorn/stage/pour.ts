/** One unit poured into each old stream, and what each new stream gets of it. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { sum } from '../../../../../sims/math/vector.ts';
import { label, rect, ribbon } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';
import { isOff, written } from './sums.ts';

/** How much of its place a stream of one unit takes, and the widest one at most. */
const usual = 0.6;
const widest = 0.95;

export function pour(view: View): Mark[] {
  const { frame, words, at } = view;
  const { left, pitch, from, to, tank } = at.pour;
  const { rows, columns } = frame.sums;
  const unit = pitch * Math.min(usual, widest / Math.max(...rows, ...columns));
  const middle = (k: number): number => left + (k + 0.5) * pitch;
  const into = frame.matrix.map((row, i) => middle(i) - (sum(row) * unit) / 2);
  const outOf = columns.map((total, j) => middle(j) - (total * unit) / 2);
  const flows = frame.matrix.flatMap((row, i) =>
    row.map((entry, j): Mark => {
      const above = sum(frame.matrix.slice(0, i).map((line) => line[j]));
      const before = sum(row.slice(0, j));
      return ribbon(
        `flow ${i} ${j}`,
        {
          along: 'down',
          from: from + tank,
          to,
          a: outOf[j] + above * unit,
          aw: entry * unit,
          b: into[i] + before * unit,
          bw: entry * unit,
        },
        {
          fill: 'deep',
          opacity: 0.28,
          phase: 2,
          says: say(words.flow, { old: j + 1, new: i + 1, entry: number(entry, 6) }),
        },
      );
    }),
  );
  return [
    ...flows,
    ...columns.map((total, j) =>
      rect(`old ${j}`, [middle(j) - unit / 2, from, unit, tank], {
        fill: 'deep',
        says: say(words.old, { n: j + 1, sum: number(total, 6) }),
      }),
    ),
    ...gives(view, middle),
    ...rows.flatMap((total, i): Mark[] => [
      rect(`new ${i}`, [into[i], to, total * unit, tank], {
        fill: isOff(total) ? 'coral' : 'deep',
        phase: 2,
        says: say(words.new, { n: i + 1, sum: number(total, 6) }),
      }),
      rect(`new one ${i}`, [middle(i) - unit / 2, to, unit, tank], { stroke: 'ink', thick: 1.5 }),
      label(`got ${i}`, [middle(i), to + tank + 15], written(total, 2), {
        anchor: 'middle',
        bold: true,
        fill: isOff(total) ? 'coral' : 'teal',
      }),
    ]),
    ...rowNames(view, unit),
    ...captions(view),
  ];
}

/** Of its one unit each old stream gives what its column sums to. */
function gives({ frame, at, arrangement }: View, middle: (k: number) => number): Mark[] {
  if (arrangement === 'phone') return [];
  return frame.sums.columns.map((total, j) =>
    label(`gives ${j}`, [middle(j), at.pour.from + 17], written(total, 2), {
      ...{ anchor: 'middle', bold: true, fill: 'paper' },
    }),
  );
}

/** In each new stream the row that it is made by, where it is wide enough. */
function rowNames({ frame, words, at, arrangement }: View, unit: number): Mark[] {
  if (arrangement === 'phone') return [];
  const { left, pitch, to } = at.pour;
  const least = unit * Math.min(1, ...frame.sums.rows);
  const named = (row: string): readonly string[] =>
    frame.sums.rows.map((_, i) => say(row, { n: i + 1 }));
  const names = [named(words.rowName), named('{n}')].find((all) =>
    all.every((name) => textWidth(name, { bold: true }) + 6 <= least),
  );
  return (names ?? []).map((name, i) =>
    label(`made ${i}`, [left + (i + 0.5) * pitch, to + 17], name, {
      ...{ anchor: 'middle', bold: true, fill: 'paper' },
    }),
  );
}

function captions({ words, at, arrangement }: View): Mark[] {
  const { left, from, to, tank } = at.pour;
  if (arrangement === 'wide') {
    return [
      label('poured', [left + 8, from - 12], words.poured, { fill: 'ink-2' }),
      label('got', [left + 8, to + tank + 34], words.got, { fill: 'ink-2' }),
    ];
  }
  return [
    label('poured', [0, from + tank], words.pouredShort, { fill: 'ink-2' }),
    label('got', [0, to + tank], words.gotShort, { fill: 'ink-2' }),
  ];
}
