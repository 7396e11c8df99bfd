/** Pigeonholes of one size, coloured by how many facts live in each. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { sum } from '../../../../../sims/math/vector.ts';
import { label, line as rule, poly, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { askedOf, type View } from './layout.ts';
import { modelAt } from './loss.ts';

interface Level {
  readonly key: string;
  readonly least: number;
  readonly most: number;
  readonly fill: Paint;
  readonly opacity: number;
}

/** How many facts a pigeonhole of each colour has. */
const levels = [
  { key: 'one', least: 1, most: 1, fill: 'teal', opacity: 0.75 },
  { key: 'few', least: 2, most: 3, fill: 'coral', opacity: 0.5 },
  { key: 'many', least: 4, most: Infinity, fill: 'coral', opacity: 1 },
] as const satisfies readonly Level[];
const line = 15;
const legendLine = 18;
const swatch = 10;

export const walls = (view: View): Mark[] => [
  label('heading', [0, view.arrangement === 'wide' ? 14 : 12], headingOf(view), {
    ...{ fill: 'ink', bold: true, size: view.arrangement === 'wide' ? 15 : 13 },
  }),
  ...(view.values.facts > 0 ? legend(view) : []),
  ...view.frame.walls.flatMap((_, i) => [...wall(view, i), ...down(view, i)]),
];

function headingOf({ arrangement, values, words }: View): string {
  if (values.facts === 0) return words.untaught;
  return words[arrangement === 'wide' ? 'heading' : 'headingShort'];
}

/** From a wall to the losses of its model. */
function down(view: View, i: number): Mark[] {
  const { at, frame, values } = view;
  const x = modelAt(view, frame.wallsOf[i]);
  const foot = at.foot + (values.facts > 0 ? 2 : 1) * line + 5;
  return [rule(`down ${i}`, [at.middle(i), foot, x, at.top - 4], { stroke: 'rule' })];
}

function wall(view: View, i: number): Mark[] {
  const { at, frame, values, words } = view;
  const counts = frame.walls[i];
  const isTaught = values.facts > 0;
  const wide = at.columns(i) * at.hole;
  const rows = Math.ceil(counts.length / at.columns(i));
  const [x, y] = [at.middle(i) - wide / 2, at.foot - rows * at.hole];
  const facts = sum(counts);
  const alone = counts.filter((count) => count === 1).length;
  const slots = number(counts.length, 0);
  const about = number(askedOf(frame)[frame.wallsOf[i]], 0);
  const share = number((100 * alone) / facts, 0);
  const says = say(isTaught ? words.wall : words.slots, { slots, facts, alone, share });
  const under = (text: string, nth: number, look: { fill: Paint; bold?: boolean }): Mark =>
    label(`caption ${i} ${nth}`, [at.middle(i), at.foot + nth * line], text, {
      ...{ anchor: 'middle', ...look },
    });
  return [
    ...empties(view, i, x, y).map((box, part) =>
      rect(`empty ${i} ${part}`, box, { fill: 'rule', opacity: 0.7 }),
    ),
    ...(isTaught ? levels : []).flatMap(({ key, least, most, fill, opacity }): Mark[] => {
      const points = outline(counts, (n) => n >= least && n <= most, at.columns(i), [
        x,
        y,
        at.hole,
      ]);
      return points.length === 0
        ? []
        : [poly(`${key} ${i}`, points, { closed: true, fill, opacity })];
    }),
    rect(`wall ${i}`, [x, y, wide, rows * at.hole], { says, lights: 'rows' }),
    under(say(words.about, { slots: about }), 1, { fill: 'ink', bold: true }),
    ...(isTaught ? [under(say(words.alone, { share }), 2, { fill: 'teal' })] : []),
  ];
}

type Box = readonly [x: number, y: number, w: number, h: number];

/** All slots as rectangles: full rows, and what the last row has. */
function empties({ at, frame }: View, i: number, x: number, y: number): Box[] {
  const [columns, { length }] = [at.columns(i), frame.walls[i]];
  const full = Math.floor(length / columns);
  const rest = length - full * columns;
  return [
    [x, y, columns * at.hole, full * at.hole],
    [x, y + full * at.hole, rest * at.hole, rest > 0 ? at.hole : 0],
  ];
}

/**
 * All pigeonholes of a kind as one outline: along the foot of each row and back, up and down
 * again where there are some; what joins them has no area.
 */
function outline(
  counts: readonly number[],
  isOne: (count: number) => boolean,
  columns: number,
  [x, y, hole]: readonly [x: number, y: number, hole: number],
): number[] {
  const points: number[] = [];
  for (let first = 0; first < counts.length; first += columns) {
    const row = counts.slice(first, first + columns).map(isOne);
    if (!row.includes(true)) continue;
    const foot = y + (first / columns + 1) * hole;
    points.push(x, foot);
    for (let i = 0; i <= row.length; i++) {
      const [before, here] = [row[i - 1] ?? false, row[i] ?? false];
      const edge = x + i * hole;
      if (here && !before) points.push(edge, foot, edge, foot - hole);
      if (before && !here) points.push(edge, foot - hole, edge, foot);
    }
    points.push(x, foot);
  }
  return points;
}

/** What a square is, and what its colours mean. */
function legend({ at, arrangement, frame, words }: View): Mark[] {
  const facts = sum(frame.walls[0]);
  const text = words[arrangement === 'wide' ? 'square' : 'squareShort'];
  let x = 0;
  const y = at.legend + legendLine;
  return [
    label('square', [0, at.legend], say(text, { facts }), { fill: 'ink-2' }),
    ...levels.flatMap(({ key, fill, opacity }): Mark[] => {
      const from = x;
      x += swatch + 6 + textWidth(words[key]) + 18;
      return [
        rect(`swatch ${key}`, [from, y - swatch, swatch, swatch], { fill, opacity }),
        label(`swatch name ${key}`, [from + swatch + 6, y], words[key], { fill: 'ink-2' }),
      ];
    }),
  ];
}
