/** Puts the parts of a sweep together: what comes out is what one machine would have written. */
import type { Lines } from './lines.ts';

/** What stands in a file, by its name. */
export interface Part {
  readonly file: string;
  readonly text: string;
}

interface Place {
  readonly line: string;
  /** 'part-3.csv, line 7' */
  readonly where: string;
}

/** More would not be read. */
const mostProblems = 10;

/** @throws Error naming every run that is missing or there twice, and every line that is no run */
export function join(parts: readonly Part[], lines: Lines, size: number): string {
  const problems: string[] = [];
  const found = new Map<number, Place>();
  let header: string | undefined;
  for (const { file, text } of parts) {
    const all = lines.split(text);
    if (all.at(-1) !== '') problems.push(`${file}: the last line is not whole`);
    const whole = all.slice(0, -1);
    if (lines.headerStart !== undefined && whole.length > 0) {
      header ??= whole[0];
      const problem = lines.headerProblem(whole[0]);
      if (problem) problems.push(`${file} ${problem}`);
      else if (whole[0] !== header)
        problems.push(`${file} requires the header of ${parts[0].file}`);
      if (problem || whole[0] !== header) continue;
    }
    const skipped = lines.headerStart === undefined ? 0 : 1;
    for (const [i, line] of whole.entries()) {
      if (i < skipped) continue;
      const where = `${file}, line ${i + 1}`;
      const read = lines.read(line, header ?? '');
      if (typeof read !== 'number') problems.push(`${where} ${read.problem}`);
      else if (found.has(read))
        problems.push(`run ${read} is there twice: ${found.get(read)?.where} and ${where}`);
      else found.set(read, { line, where });
    }
  }
  const missing = Array.from({ length: size }, (_, i) => i).filter((i) => !found.has(i));
  if (missing.length > 0) problems.push(`missing of ${size} runs: ${ranges(missing)}`);
  if (problems.length > 0) throw new Error(`--join found\n${shortened(problems).join('\n')}`);
  const inOrder = [...found].sort(([a], [b]) => a - b).map(([, { line }]) => line);
  return [...(header === undefined ? [] : [header]), ...inOrder, ''].join('\n');
}

function shortened(problems: readonly string[]): readonly string[] {
  const rest = problems.length - mostProblems;
  return rest > 0 ? [...problems.slice(0, mostProblems), `and ${rest} more`] : problems;
}

/** '3, 7 to 9, 21' */
export function ranges(numbers: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first} to ${last}`)).join(', ');
}
