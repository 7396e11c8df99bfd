/** From what a person typed to values, and back: every refusal names what was required. */
import { check, show, type Problem } from './check.ts';
import {
  defaults,
  type Parameter,
  type Parameters,
  type Value,
  type ValuesIn,
} from './parameters.ts';

/** A value as text, exactly: `parseValue(parameter, format(value))` gives it back. */
export function format(value: Value): string {
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (typeof value !== 'object') return String(value);
  if (value.length === 0) return '';
  return value
    .map((entry) => (typeof entry === 'number' ? format(entry) : entry.map(format).join(',')))
    .join(typeof value[0] === 'number' ? ',' : ';');
}

/** Reads what a person typed. Gives the value, or why it is refused. */
export function parseValue(
  parameter: Parameter,
  typed: string,
): { readonly value: Value } | { readonly problem: Problem } {
  const value = read(parameter, typed);
  const problem = check(parameter, value);
  if (problem === undefined) return { value: value as Value };
  return {
    problem:
      typeof value === 'number' && Number.isNaN(value) ? { ...problem, got: show(typed) } : problem,
  };
}

function read(parameter: Parameter, typed: string): unknown {
  switch (parameter.kind) {
    case 'integer':
    case 'real':
      return toNumber(typed);
    case 'choice':
    case 'text':
      return typed;
    case 'flag':
      return typed === 'true' ? true : typed === 'false' ? false : typed;
    case 'numbers':
      return toNumbers(typed);
    case 'matrix':
      return typed.trim() === '' ? [] : typed.split(';').map(toNumbers);
  }
}

const toNumber = (typed: string): number => (typed.trim() === '' ? NaN : Number(typed));
const toNumbers = (typed: string): number[] =>
  typed.trim() === '' ? [] : typed.split(',').map(toNumber);

/** What is wrong with which knob. */
export interface Refusal {
  readonly name: string;
  readonly problem: Problem;
}

/**
 * Reads named texts (an address, command-line flags) against a table. What is refused is named and
 * its default stands; whatever is not named keeps its default too.
 */
export function parse<P extends Parameters>(
  parameters: P,
  typed: Readonly<Record<string, string>>,
): { readonly values: ValuesIn<P>; readonly refused: readonly Refusal[] } {
  const values: Record<string, Value> = { ...defaults(parameters) };
  const refused: Refusal[] = [];
  for (const [name, typedValue] of Object.entries(typed)) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (!parameter) {
      refused.push({ name, problem: { requires: 'knob', got: show(typedValue) } });
      continue;
    }
    const result = parseValue(parameter, typedValue);
    if ('value' in result) values[name] = result.value;
    else refused.push({ name, problem: result.problem });
  }
  return { values: values as ValuesIn<P>, refused };
}
