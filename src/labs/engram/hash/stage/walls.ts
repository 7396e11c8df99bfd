/** Every table as a wall of pigeonholes, and the one that the window leads to. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { argmax } from '../../../../../sims/math/vector.ts';
import { label, rect, ribbon } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { captionLine, type View } from './layout.ts';

const thread = 2.5; // where it leaves the mix
/** Of a pigeonhole with one phrase, and with more. */
export const holeLooks = [
  { fill: 'teal', opacity: 0.35 },
  { fill: 'coral', opacity: 0.75 },
] as const satisfies readonly { readonly fill: Paint; readonly opacity: number }[];
const smallestOwn = 7;
/** Smaller ones touch, and neighbours alike are one mark. */
const parted = 6;

export const walls = (view: View): Mark[] => [
  ...view.frame.walls.flatMap((_, table) => wall(view, table)),
  ...view.frame.walls.map((_, table) => threadTo(view, table)),
  ...view.frame.walls.flatMap((_, table) => ownHole(view, table)),
];

/** Left upper corner of a pigeonhole. */
export function holeAt({ at }: View, table: number, slot: number): readonly [number, number] {
  const { x, y } = at.wallOf(table);
  return [x + (slot % at.columns) * at.hole, y + Math.floor(slot / at.columns) * at.hole];
}

/** The others who live where the window leads to. */
export const othersIn = ({ frame }: View, table: number): number =>
  frame.walls[table][frame.window.slots[table]];

/** The table that is opened, from 0. */
export function openedTable(view: View): number {
  const asked = /^table-(\d+)$/.exec(view.open ?? '');
  const table = asked ? Number(asked[1]) - 1 : -1;
  const others = view.frame.walls.map((_, k) => othersIn(view, k));
  return table in others ? table : argmax(others);
}

function wall(view: View, table: number): Mark[] {
  const { at, frame, words } = view;
  const counts = frame.walls[table];
  const shared = counts.reduce((sum, count) => sum + (count > 1 ? count : 0), 0);
  const [x, y] = holeAt(view, table, 0);
  const rows = Math.ceil(counts.length / at.columns);
  const says = say(words.wall, {
    ...{ table: table + 1, size: counts.length, taken: counts.filter((count) => count > 0).length },
    ...{ phrases: frame.keys, shared: fixed(frame.keys > 0 ? (100 * shared) / frame.keys : 0, 0) },
  });
  return [
    ...runsOf(counts, at.columns, at.hole > parted).map((run) => holes(view, table, run)),
    rect(`wall ${table}`, [x, y, at.columns * at.hole, rows * at.hole], {
      says,
      opens: `table-${table + 1}`,
      lights: 'size',
    }),
  ];
}

/** Neighbours in a row that look alike: empty, one phrase, or more. */
interface Run {
  readonly slot: number;
  readonly length: number;
  readonly level: 0 | 1 | 2;
}

function runsOf(counts: readonly number[], columns: number, isParted: boolean): Run[] {
  const runs: Run[] = [];
  for (const [slot, count] of counts.entries()) {
    const level = count > 1 ? 2 : count === 1 ? 1 : 0;
    const last = runs.at(-1);
    const joins = last?.level === level && slot % columns > 0 && (level === 0 || !isParted);
    if (joins) runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ slot, length: 1, level });
  }
  return runs;
}

function holes(view: View, table: number, { slot, length, level }: Run): Mark {
  const [x, y] = holeAt(view, table, slot);
  const { hole } = view.at;
  const gap = hole > parted ? 1.5 : 0;
  const look = level === 0 ? ({ fill: 'rule', opacity: 0.55 } as const) : holeLooks[level - 1];
  const box = [x, y, length * hole - gap, hole - gap] as const;
  return rect(`hole ${table} ${slot}`, box, { ...look, phase: 2 });
}

/** From the mix to the pigeonhole that its remainder names. */
function threadTo(view: View, table: number): Mark {
  const { at, frame } = view;
  const tables = frame.walls.length;
  const [x, y] = holeAt(view, table, frame.window.slots[table]);
  // All tables take the same number: the threads leave it side by side.
  const from = at.bitsLeft + 32 * at.bit + 2 * thread * (table - tables / 2);
  const way = {
    along: 'down',
    from: at.mix + 10,
    to: y,
    a: from,
    aw: thread,
    b: x,
    bw: at.hole,
  } as const;
  const fill = othersIn(view, table) > 0 ? 'coral' : 'deep';
  return ribbon(`thread ${table}`, way, { fill, opacity: 0.4, phase: 2 });
}

function ownHole(view: View, table: number): Mark[] {
  const { at, frame, words } = view;
  const slot = frame.window.slots[table];
  const others = othersIn(view, table);
  const [x, y] = holeAt(view, table, slot);
  const edge = Math.max(at.hole, smallestOwn);
  const fill = others > 0 ? 'coral' : 'deep';
  const left = at.wallOf(table).x;
  const under = y - Math.floor(slot / at.columns) * at.hole + at.wall;
  const size = frame.walls[table].length;
  const lives =
    others === 0 ? words.alone : say(others === 1 ? words.oneOther : words.others, { n: others });
  const isShort = frame.walls.some((_, k) => {
    const long = say(words.remainder, { size: frame.walls[k].length, slot: frame.window.slots[k] });
    return textWidth(long) > at.wallOf(k).w;
  });
  const text = say(isShort ? words.short : words.remainder, { size, slot });
  const says = say(words.slot, { table: table + 1, slot, size, lives });
  return [
    rect(`own ${table}`, [Math.min(x, view.width - edge), y, edge, edge], {
      ...{
        fill,
        stroke: 'ink',
        thick: openedTable(view) === table ? 3 : 1.5,
        says,
        opens: `table-${table + 1}`,
        phase: 2,
      },
    }),
    label(`remainder ${table}`, [left, under + captionLine], text, {
      fill: 'ink-2',
      halo: true,
      phase: 2,
      says,
    }),
    ...(at.captions > 1
      ? [
          label(`lives ${table}`, [left, under + 2 * captionLine], lives, {
            ...{ fill, bold: true, phase: 2, says },
          }),
        ]
      : []),
  ];
}
