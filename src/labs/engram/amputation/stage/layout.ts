/** Where the tasks, their answers with the table and without, and the number stand. */
import type { Frame } from '../../../../../sims/engram/experiments/amputation/frame.ts';
import type { Values } from '../../../../../sims/engram/experiments/amputation/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

interface Lanes {
  readonly height: number;
  /** Top of the table that can be taken out. */
  readonly table: number;
  /** Base line of the first task's name, and from one task to the next. */
  readonly first: number;
  readonly pitch: number;
  /** From there to the base line of its first answers, from column to column and line to line. */
  readonly answers: number;
  readonly columnDown: number;
  readonly lines: number;
  readonly number: number;
}

const lanes = {
  wide: {
    ...{ height: 400, table: 24, first: 66, pitch: 67, answers: 2, columnDown: 0, lines: 2 },
    number: 366,
  },
  phone: {
    ...{ height: 380, table: 24, first: 62, pitch: 62, answers: 19, columnDown: 18, lines: 1 },
    number: 334,
  },
} as const satisfies Record<string, Lanes>;

export const margin = 9; // half a ring
export const lineHeight = 24;
/** For tasks on the left, or for the columns' names on a phone. */
const left = { wide: 168, phone: 62 } as const;
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
  const room = width - margin - left[arrangement];
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
