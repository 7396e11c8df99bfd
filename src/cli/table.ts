/** Rows as a table for a terminal, or as CSV. */
import { decimal } from '../../sims/contract/decimal.ts';
import type { Plain } from '../../sims/contract/frame.ts';

export type Cell = string | number | boolean;

/** Lists and records as JSON. */
export const cellOf = (value: Plain): Cell =>
  typeof value === 'object' ? JSON.stringify(value) : value;

export interface Column {
  readonly label: string;
  readonly digits?: number;
}

/** Columns as wide as their widest cell: numbers to the right, with the same digits, texts left. */
export function table(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  const written = columns.map(({ label, digits = 3 }, i) => {
    const cells = rows.map((row) => row[i]);
    const whole = cells.every((cell) => typeof cell !== 'number' || Number.isInteger(cell));
    const texts = [label, ...cells.map((cell) => show(cell, whole ? 0 : digits))];
    const widest = Math.max(...texts.map(width));
    const left = cells.some((cell) => typeof cell !== 'number');
    const filled = texts.map((text) => {
      const space = ' '.repeat(widest - width(text));
      return left ? text + space : space + text;
    });
    return [filled[0], '─'.repeat(widest), ...filled.slice(1)];
  });
  const lines = Array.from({ length: rows.length + 2 }, (_, i) => written.map((cells) => cells[i]));
  return lines.map((cells) => cells.join('  ').trimEnd()).join('\n');
}

const show = (cell: Cell, digits: number): string =>
  typeof cell === 'number' ? decimal(cell, { least: digits, most: digits }) : String(cell);

/** How many places a text takes: Chinese characters take two. */
const width = (text: string): number =>
  [...text].reduce((total, c) => total + (/[\u2e80-\u9fff\uf900-\uff60]/.test(c) ? 2 : 1), 0);

/** One line: texts with commas, quotes or line breaks are quoted (RFC 4180). */
export const csvLine = (cells: readonly Cell[]): string =>
  cells
    .map((cell) => {
      const text = Object.is(cell, -0) ? '-0' : String(cell);
      return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(',');

/** The cells of one line, as they are written there. */
export const cellsIn = (line: string): readonly string[] =>
  [...`,${line}`.matchAll(/,("(?:[^"]|"")*"|[^,]*)/g)].map(([, cell]) => cell);

/** Names for columns beside columns that have theirs already: `p`, where taken, is `outcome.p`. */
export const namesBeside = (
  taken: readonly string[],
  names: readonly string[],
  prefix: string,
): string[] => names.map((name) => (taken.includes(name) ? `${prefix}.${name}` : name));
