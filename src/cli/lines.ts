/** How the runs of a sweep are written, one line each, and how such lines are told from others. */
import { format } from '../../sims/contract/parsing.ts';
import type { Axis } from './arguments.ts';
import { gridPoint, gridSize, type Outcome } from './sweep.ts';
import { cellOf, cellsIn, csvLine, namesBeside } from './table.ts';

/** The lines of one sweep, without their line breaks. */
export interface Lines {
  /** What stands above the runs; nothing in JSON. */
  header(outcome: Outcome): string | undefined;
  line(index: number, outcome: Outcome): string;
  /** How the line of a run begins, by which it is known: its number and its values. */
  start(index: number): string;
  /** How a header begins; undefined where there is none. */
  readonly headerStart?: string;
  /** What is wrong with a header. */
  headerProblem(header: string): string | undefined;
  /** The number of a line's run, or what is wrong with it. */
  read(line: string, header: string): number | { readonly problem: string };
  /** The lines of a text; the last is what follows the last line break. */
  split(text: string): readonly string[];
}

export function linesOf(output: 'csv' | 'json', axes: readonly Axis[], id: number): Lines {
  return output === 'json' ? jsonLines(axes, id) : csvLines(axes, id);
}

function csvLines(axes: readonly Axis[], id: number): Lines {
  const swept = axes.map(({ knob }) => knob);
  const first = ['run', ...swept];
  const headerStart = `${csvLine(first)},`;
  const start = (index: number): string => {
    const point = gridPoint(axes, index);
    return `${csvLine([index, ...swept.map((knob) => format(point[knob]))])},`;
  };
  return {
    start,
    headerStart,
    header: (outcome) =>
      csvLine([
        ...first,
        ...namesBeside([...first, 'sweep'], Object.keys(outcome), 'outcome'),
        'sweep',
      ]),
    line: (index, outcome) => start(index) + csvLine([...Object.values(outcome).map(cellOf), id]),
    headerProblem: (header) =>
      header.startsWith(headerStart) && header.endsWith(',sweep')
        ? undefined
        : `requires a header that begins ${headerStart} and ends ,sweep, got ${shown(header)}`,
    read: (line, header) => {
      const cells = cellsIn(line);
      const isWhole = cells.length === cellsIn(header).length;
      return numberOf(line, { start, id, axes, isWhole, found: Number(cells.at(-1)) });
    },
    split: csvRecords,
  };
}

/** Split at line breaks, but for those in quotes. */
function csvRecords(text: string): readonly string[] {
  const records: string[] = [];
  let open = '';
  for (const piece of text.split('\n')) {
    const record = open + piece;
    const isOpen = record.replaceAll(/[^"]/g, '').length % 2 === 1;
    open = isOpen ? `${record}\n` : '';
    if (!isOpen) records.push(record);
  }
  return open === '' ? records : [...records, open.slice(0, -1)];
}

function jsonLines(axes: readonly Axis[], id: number): Lines {
  const start = (index: number): string =>
    `${JSON.stringify({ run: index, values: gridPoint(axes, index) }).slice(0, -1)},`;
  return {
    start,
    header: () => undefined,
    line: (index, outcome) => `${start(index)}${JSON.stringify({ outcome, sweep: id }).slice(1)}`,
    headerProblem: () => undefined,
    read: (line) => {
      const found = /"sweep":(\d+)\}$/.exec(line)?.[1];
      return numberOf(line, { start, id, axes, isWhole: isJson(line), found: Number(found) });
    },
    split: (text) => text.split('\n'),
  };
}

interface Read {
  start(index: number): string;
  readonly axes: readonly Axis[];
  readonly id: number;
  readonly isWhole: boolean;
  /** The sweep that the line says it belongs to. */
  readonly found: number;
}

function numberOf(
  line: string,
  { start, axes, id, isWhole, found }: Read,
): ReturnType<Lines['read']> {
  const digits = /^(?:\{"run":)?(\d+),/.exec(line)?.[1];
  const index = Number(digits);
  if (digits === undefined || !isWhole) {
    return { problem: `requires a whole line, got ${shown(line)}` };
  }
  if (found !== id) return { problem: `requires runs of this sweep, ${id}, got ${found}` };
  if (index < gridSize(axes) && line.startsWith(start(index))) return index;
  return { problem: `requires a run of this sweep, got ${shown(line)}` };
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** Quoted, and short enough for a message. */
export const shown = (line: string): string =>
  JSON.stringify(line.length > 60 ? `${line.slice(0, 59)}…` : line);
