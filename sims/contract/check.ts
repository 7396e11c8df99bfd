/** What is wrong with a value: as data, so that a page can say it in any language, and in English. */
import type { MatrixKnob, Parameter } from './parameters.ts';

/** Why a value is refused: what was required, as data so that a page can say it in any language. */
export type Problem =
  | {
      readonly requires: 'integer' | 'number';
      readonly min: number;
      readonly max: number;
      readonly got: string;
    }
  | { readonly requires: 'choice'; readonly options: readonly string[]; readonly got: string }
  | { readonly requires: 'flag'; readonly got: string }
  | {
      readonly requires: 'length' | 'rows' | 'columns' | 'text';
      readonly min: number;
      readonly max: number;
      readonly got: string;
    }
  | { readonly requires: 'knob'; readonly got: string };

/** The problem in English, to follow the knob's name: 'requires a number from 0 to 1, got 7'. */
export function describe(problem: Problem): string {
  const got = `got ${problem.got}`;
  switch (problem.requires) {
    case 'integer':
      return `requires a whole number from ${problem.min} to ${problem.max}, ${got}`;
    case 'number':
      return `requires a number from ${problem.min} to ${problem.max}, ${got}`;
    case 'choice':
      return `requires one of ${problem.options.join(', ')}, ${got}`;
    case 'flag':
      return `requires true or false, ${got}`;
    case 'length':
      return `requires ${counted(problem, 'number')}, ${got}`;
    case 'rows':
      return `requires ${counted(problem, 'row')}, ${got}`;
    case 'columns':
      return `requires ${counted(problem, 'column')} in every row, ${got}`;
    case 'text':
      return `requires at most ${problem.max} characters, ${got}`;
    case 'knob':
      return `is not a knob of this experiment`;
  }
}

/** '1 to 8 numbers', '8 numbers', '1 number'. */
function counted(
  { min, max }: { readonly min: number; readonly max: number },
  one: string,
): string {
  return `${min === max ? max : `${min} to ${max}`} ${one}${max === 1 ? '' : 's'}`;
}

/** The first thing wrong with a value, or nothing. */
export function check(parameter: Parameter, value: unknown): Problem | undefined {
  switch (parameter.kind) {
    case 'integer':
    case 'real':
      return checkNumber(parameter, value);
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(parameter.options, value)
        ? undefined
        : { requires: 'choice', options: Object.keys(parameter.options), got: show(value) };
    case 'flag':
      return typeof value === 'boolean' ? undefined : { requires: 'flag', got: show(value) };
    case 'numbers':
      return checkList(parameter, value, 'length', parameter.shortest, parameter.longest);
    case 'matrix':
      return checkMatrix(parameter, value);
    case 'text':
      return typeof value === 'string' && value.length <= parameter.longest
        ? undefined
        : {
            requires: 'text',
            min: 0,
            max: parameter.longest,
            got: typeof value === 'string' ? String(value.length) : show(value),
          };
  }
}

interface Range {
  readonly kind: string;
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
}

function checkNumber({ kind, min, max, whole }: Range, value: unknown): Problem | undefined {
  const requires = kind === 'integer' || whole ? 'integer' : 'number';
  const fits = typeof value === 'number' && value >= min && value <= max;
  if (fits && (requires === 'number' || Number.isInteger(value))) return undefined;
  return { requires, min, max, got: show(value) };
}

function checkList(
  range: Range,
  value: unknown,
  requires: 'length' | 'columns',
  min: number,
  max: number,
): Problem | undefined {
  if (!Array.isArray(value)) return { requires, min, max, got: show(value) };
  if (value.length < min || value.length > max) {
    return { requires, min, max, got: String(value.length) };
  }
  for (const entry of value) {
    const problem = checkNumber(range, entry);
    if (problem) return problem;
  }
  return undefined;
}

function checkMatrix(parameter: MatrixKnob, value: unknown): Problem | undefined {
  const [min, max] = parameter.rows;
  if (!Array.isArray(value) || value.length < min || value.length > max) {
    return {
      requires: 'rows',
      min,
      max,
      got: Array.isArray(value) ? String(value.length) : show(value),
    };
  }
  const rows: readonly unknown[] = value;
  const { columns } = parameter;
  const first = rows[0];
  const width = columns === undefined ? rows.length : Array.isArray(first) ? first.length : 0;
  const [fewest, most] = columns ?? [width, width];
  for (const row of rows) {
    const problem = checkList(parameter, row, 'columns', fewest, most);
    if (problem) return problem;
    if (Array.isArray(row) && row.length !== width) {
      return { requires: 'columns', min: width, max: width, got: String(row.length) };
    }
  }
  return undefined;
}

/** A refused value, short enough for a message. */
export function show(value: unknown): string {
  const shown = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return shown.length > 40 ? `${shown.slice(0, 39)}…` : shown;
}
