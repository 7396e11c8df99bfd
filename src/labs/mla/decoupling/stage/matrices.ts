/** What the pair needs, what is absorbed for all, what that gets wrong: an entry's size as area. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { keyOf, kinds, tilesOf, type Kind, type View } from './layout.ts';

const paints: Readonly<Record<Kind, Paint>> = { needed: 'deep', absorbed: 'ink', wrong: 'coral' };

export function matrices(view: View): Mark[] {
  const { at, words, arrangement } = view;
  const all = tilesOf(view);
  const largest = Math.max(1, ...kinds.flatMap((kind) => all[kind].flat().map(Math.abs)));
  const middle = at.top + 2 * at.cell + 6;
  const look = { anchor: 'middle', size: 20, fill: 'ink-2' } as const;
  const before = (x: number): number =>
    x - (at.matrices.absorbed - at.matrices.needed - 4 * at.cell) / 2;
  return [
    ...kinds.flatMap((kind) => [
      label(`${kind} name`, [at.matrices[kind], at.top - 8], nameOf(view, kind), {
        ...{ bold: true, fill: paints[kind] },
      }),
      ...all[kind].flatMap((row, i) =>
        row.flatMap((entry, j) => tile(view, kind, [i, j], entry, largest)),
      ),
    ]),
    label('minus', [before(at.matrices.absorbed), middle], '−', look),
    label('equals', [before(at.matrices.wrong), middle], '=', look),
    ...(arrangement === 'wide'
      ? [
          label('sizes', [at.matrices.needed, at.top + 4 * at.cell + 16], words.sizes, {
            ...{ fill: 'ink-2' },
          }),
        ]
      : []),
    ...numbers(view),
  ];
}

/** Beside a rotary key, W is needed as it is. */
function nameOf({ arrangement, values, words }: View, kind: Kind): string {
  if (kind === 'needed' && values.stand === 'beside') return words.neededBeside;
  return words[`${kind}${arrangement}`];
}

/** Filled above zero, hollow below. */
function tile(
  { at, words }: View,
  kind: Kind,
  [i, j]: readonly [number, number],
  entry: number,
  largest: number,
): Mark[] {
  const { cell } = at;
  const [x, y] = [at.matrices[kind] + (j + 0.5) * cell, at.top + (i + 0.5) * cell];
  const long = (cell - 3) * Math.sqrt(Math.abs(entry) / largest);
  const fill = paints[kind];
  const says = say(words.tile, {
    ...{ kind: words[`${kind}wide`], row: i + 1, column: j + 1, entry: number(entry, 3) },
  });
  const box = [x - long / 2, y - long / 2, long, long] as const;
  return [
    rect(`${kind} cell ${i} ${j}`, [x - cell / 2, y - cell / 2, cell, cell], {
      ...{ stroke: 'rule', says, lights: 'up' },
    }),
    rect(`${kind} ${i} ${j}`, box, {
      ...(entry > 0 ? { fill } : { fill: 'panel', stroke: fill, thick: 1.5 }),
      phase: kind === 'wrong' ? 2 : 1,
    }),
  ];
}

/** The large number: what is wrong for this pair; smaller, for all. */
function numbers(view: View): Mark[] {
  const { at, frame, words, arrangement } = view;
  const gap = frame.gap[keyOf(view)];
  const [x, y] = at.number;
  const fill = gap > 0 ? 'coral' : 'deep';
  const overall = number(100 * frame.overall, 0);
  const says = say(words.wrongOf, { gap: number(gap, 4), overall: number(frame.overall, 4) });
  const wide = arrangement === 'wide';
  const under = wide ? x : x + 84;
  return [
    label('number', [x, y], `${number(100 * gap, 0)} %`, {
      ...{ bold: true, face: 'serif', size: at.large, fill, says },
    }),
    label('number unit', [under, wide ? y + 22 : y - 14], words.ofPair, { fill }),
    label('number all', [under, wide ? y + 40 : y + 2], say(words.ofAll, { overall }), {
      ...{ fill: 'ink-2' },
    }),
  ];
}
