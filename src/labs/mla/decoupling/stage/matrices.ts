/** The matrix that this pair needs beside the one that every pair gets: an entry's size as area. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fits, keyOf, kinds, tilesOf, type Kind, type View } from './layout.ts';

export function matrices(view: View): Mark[] {
  const { at, frame, words, arrangement } = view;
  const all = tilesOf(view);
  const largest = Math.max(1, ...kinds.flatMap((kind) => all[kind].flat().map(Math.abs)));
  const between = (at.matrices.needed + 4 * at.cell + at.matrices.absorbed) / 2;
  const isRight = fits(view);
  const gap = number(frame.gap[keyOf(view)], 2);
  const sizes = [at.matrices.needed, at.top + 4 * at.cell + 17] as const;
  return [
    ...kinds.flatMap((kind) => [
      label(`${kind} name`, [at.matrices[kind], at.columns], words[kind], {
        ...{ bold: true, fill: paintOf(view, kind) },
      }),
      ...all[kind].flatMap((row, i) =>
        row.flatMap((entry, j) => tile(view, kind, [i, j], entry, largest)),
      ),
    ]),
    label('compared', [between, at.top + 2 * at.cell + 8], isRight ? '=' : '≠', {
      ...{ anchor: 'middle', size: 24, bold: true, fill: isRight ? 'deep' : 'coral' },
      ...{ says: say(words.wrongOf, { gap }), phase: 2 },
    }),
    ...(arrangement === 'wide' ? [label('sizes', sizes, words.sizes, { fill: 'ink-2' })] : []),
  ];
}

const paintOf = (view: View, kind: Kind): Paint =>
  kind === 'needed' || fits(view) ? 'deep' : 'coral';

/** Filled above zero, hollow below. */
function tile(
  view: View,
  kind: Kind,
  [i, j]: readonly [number, number],
  entry: number,
  largest: number,
): Mark[] {
  const { at, words } = view;
  const { cell } = at;
  const [x, y] = [at.matrices[kind] + (j + 0.5) * cell, at.top + (i + 0.5) * cell];
  const long = (cell - 3) * Math.sqrt(Math.abs(entry) / largest);
  const fill = paintOf(view, kind);
  const says = say(words.tile, {
    ...{ kind: words[kind], row: i + 1, column: j + 1, entry: number(entry, 3) },
  });
  const box = [x - long / 2, y - long / 2, long, long] as const;
  return [
    rect(`${kind} cell ${i} ${j}`, [x - cell / 2, y - cell / 2, cell, cell], {
      ...{ stroke: 'rule', says, lights: 'up' },
    }),
    rect(`${kind} ${i} ${j}`, box, {
      ...(entry > 0 ? { fill } : { fill: 'panel', stroke: fill, thick: 1.5 }),
      phase: 1,
    }),
  ];
}
