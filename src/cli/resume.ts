/** A file that a sweep writes run by run, and takes up where it was left. */
import {
  appendFileSync,
  existsSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { shown, type Lines } from './lines.ts';

export interface Resumed {
  /** How many of the runs stand there already: the first ones. */
  readonly done: number;
  /** What stands above them. */
  readonly header?: string;
  /** The half line that a kill left behind, and that is gone now. */
  readonly dropped?: string;
  write(text: string): void;
}

/**
 * @param indices the numbers of the runs that the file will hold, in their order
 * @throws Error where the file holds anything else; it is left as it was
 */
export function resume(file: string, lines: Lines, indices: readonly number[]): Resumed {
  const isThere = existsSync(file);
  if (isThere && !statSync(file).isFile()) {
    throw new Error(`--out requires a file that can be read again, got ${file}`);
  }
  const text = isThere ? readFileSync(file, 'utf8') : '';
  const all = lines.split(text);
  const whole = all.slice(0, -1);
  const rest = all.at(-1) ?? '';
  const header = lines.headerStart === undefined ? undefined : whole[0];
  const problem = header === undefined ? undefined : lines.headerProblem(header);
  if (problem) throw new Error(`${file} ${problem}`);
  const runs = header === undefined ? whole : whole.slice(1);
  for (const [i, line] of runs.entries()) {
    const read = lines.read(line, header ?? '');
    const where = `${file}, line ${i + 1 + (whole.length - runs.length)}`;
    if (typeof read !== 'number') throw new Error(`${where} ${read.problem}`);
    if (read !== indices[i]) {
      throw new Error(`${where} requires ${nameOf(indices[i])}, got run ${read}`);
    }
  }
  admitHalf(file, rest, expected(lines, whole.length, indices[runs.length]));
  if (rest !== '') truncateSync(file, Buffer.byteLength(text) - Buffer.byteLength(rest));
  else if (text === '') writeFileSync(file, ''); // what cannot be written is known at once
  return {
    done: runs.length,
    ...(header === undefined ? {} : { header }),
    ...(rest === '' ? {} : { dropped: rest }),
    write: (added) => appendFileSync(file, added),
  };
}

const nameOf = (index: number | undefined): string =>
  index === undefined ? 'no further run' : `run ${index}`;

/** How the next line would begin; undefined where all are there. */
function expected(lines: Lines, whole: number, next: number | undefined): string | undefined {
  if (whole === 0 && lines.headerStart !== undefined) return lines.headerStart;
  return next === undefined ? undefined : lines.start(next);
}

/** Only what this sweep may have begun to write is dropped: nobody else's file is cut. */
function admitHalf(file: string, rest: string, start: string | undefined): void {
  if (rest === '') return;
  if (start !== undefined && (rest.startsWith(start) || start.startsWith(rest))) return;
  throw new Error(`${file} requires runs of this sweep, got ${shown(rest)} at its end`);
}
