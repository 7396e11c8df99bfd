/** Where the tasks, their answers with the table and without, and the number stand. */
import type { Frame } from '../../../../../sims/engram/experiments/amputation/frame.ts';
import type { Values } from '../../../../../sims/engram/experiments/amputation/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

interface Lanes {
  readonly height: number;
  /** Top of the table that can be taken out; the names of the columns are under it. */
  readonly table: number;
  /** Base line of the first task's name, and from one task to the next. */
  readonly first: number;
  readonly pitch: number;
  /** From there to the base line of its first answers, from column to column. */
  readonly answers: number;
  readonly columnDown: number;
  /** Top of a bar under its answers; 0: there are none. */
  readonly bars: number;
  readonly number: number;
  readonly large: number;
  readonly legend: number;
}

const lanes = {
  wide: {
    ...{ height: 408, number: 58, large: 38, table: 76, first: 138, pitch: 62 },
    ...{ answers: 0, columnDown: 0, bars: 10, legend: 400 },
  },
  phone: {
    ...{ height: 380, number: 44, large: 25, table: 56, first: 96, pitch: 65 },
    ...{ answers: 20, columnDown: 20, bars: 0, legend: 356 },
  },
} as const satisfies Record<string, Lanes>;

/** For tasks on the left, or for the columns' names on a phone. */
const left = { wide: 168, phone: 54 } as const;
const gap = 18;
/** For the share of right answers at a column's end. */
export const percent = 50;
const most = 10;
/** What an answer needs at least. */
const narrowest = 26;

export const columns = ['whole', 'zeroed'] as const;

export interface Layout extends Lanes {
  /** Left and right edge of a column of answers. */
  readonly column: (i: number) => readonly [left: number, right: number];
  /** Base line of a task's first answers in a column. */
  readonly line: (task: number, column: number) => number;
  readonly across: number; // answers in a line
  readonly word: number; // from one to the next
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

export function layoutOf({ arrangement, width }: Scene<Frame, Values>): Layout {
  const own: Lanes = lanes[arrangement];
  const isWide = arrangement === 'wide';
  const room = width - left[arrangement];
  const wide = isWide ? (room - gap) / 2 : room;
  const across = Math.min(most, Math.floor((wide - percent) / narrowest));
  return {
    ...own,
    across,
    word: (wide - percent) / across,
    column(i) {
      const from = left[arrangement] + (isWide ? i * (wide + gap) : 0);
      return [from, from + wide];
    },
    line: (task, column) => own.first + task * own.pitch + own.answers + column * own.columnDown,
  };
}
