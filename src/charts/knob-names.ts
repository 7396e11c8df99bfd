/** Knobs and what they hold, as a person reads them: in a chart, in a list of changes. */
import { exact } from '$sims/contract/numbers.ts';
import type { Parameter, Value } from '$sims/contract/parameters.ts';
import { format } from '$sims/contract/parsing.ts';

/** 'γ', or the label where the symbol has an index: a canvas has no indices. */
export const shortName = ({ symbol, label }: Parameter): string =>
  symbol && /^[^_^]+$/.test(symbol) ? symbol : label;

export function valueName(parameter: Parameter, value: Value): string {
  if (parameter.kind === 'choice') return parameter.options[String(value)];
  if (parameter.kind === 'flag') return value ? '✓' : '✗';
  return typeof value === 'number' ? exact(value) : format(value);
}
