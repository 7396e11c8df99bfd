/**
 * Parameter tables: the only place that knows a knob. Controls, addresses, command-line flags,
 * messages and random test values are all made from them.
 */
import type {
  Choice,
  Described,
  Flag,
  Integer,
  MatrixKnob,
  Numbers,
  Parameter,
  Parameters,
  Real,
  Text,
  Values,
  ValuesIn,
} from './parameters.ts';
import { check, describe } from './check.ts';

/** What a knob needs of the others: unless it holds, no frame depends on the knob. */
export interface Need<V> {
  /** 'Acts where an answer is compared with its group.' */
  readonly hint: string;
  holds(values: V): boolean;
}

/** The knobs of an experiment, and how long its runs are. */
export interface Table<P extends Parameters = Parameters, V = ValuesIn<P>> {
  readonly parameters: P;
  /** By knob; most need nothing. */
  readonly needs: { readonly [K in keyof P]?: Need<V> };
  /** How many frames a run of these values has. */
  length(values: V): number;
  /** Whether a run trains for long: it keeps its states, and none of its knobs is live. */
  readonly trains: boolean;
  /** Values with which it trains nothing after all; none unless told. */
  untrained(values: V): boolean;
}

/** The values that a table describes, the seed among them. */
export type ValuesOf<T extends { readonly parameters: Parameters }> = ValuesIn<T['parameters']>;

const seed = integer({ label: 'Seed', min: 0, max: 2 ** 31 - 1, default: 1 });

interface Plan<P extends Parameters> {
  /** How many frames a run of these values has; 1 unless told. */
  length?(values: ValuesIn<P>): number;
  readonly needs?: { readonly [K in keyof P]?: Need<ValuesIn<P>> };
  /** Whether anything is drawn: only then is there a seed. */
  readonly chance?: boolean;
  readonly trains?: boolean;
  /** Values with which a table that trains trains nothing after all. */
  untrained?(values: ValuesIn<P>): boolean;
}

/** Declares the knobs of an experiment; adds the seed where something is drawn. */
export function table<P extends Parameters>(
  parameters: P,
  plan: Plan<P> & { readonly chance: false },
): Table<P>;
export function table<P extends Parameters>(
  parameters: P,
  plan: Plan<P>,
): Table<P & { readonly seed: Integer }>;
export function table(
  parameters: Parameters,
  {
    length = () => 1,
    chance = true,
    needs = {},
    trains = false,
    untrained = () => false,
  }: Plan<Parameters>,
): Table {
  if (trains && Object.values(parameters).some(({ live }) => live)) {
    throw new RangeError('a table of a training requires knobs that are not live');
  }
  return {
    parameters: chance ? { ...parameters, seed } : parameters,
    needs,
    length,
    trains,
    untrained,
  };
}

/** Why a knob changes nothing now; undefined where it acts. */
export function idleness({ needs }: Table, name: string, values: Values): string | undefined {
  const need = needs[name];
  return need === undefined || need.holds(values) ? undefined : need.hint;
}

type Without<T, K extends keyof T> = Omit<T, 'kind' | K> & Partial<Pick<T, K>>;

export function integer({ step = 1, ...rest }: Without<Integer, 'step'>): Integer {
  return checked({ kind: 'integer', step, ...rest });
}

export const real = ({ scale = 'linear', step, ...rest }: Without<Real, 'step' | 'scale'>): Real =>
  checked({ kind: 'real', scale, step: step ?? (rest.max - rest.min) / 100, ...rest });

export const choice = <K extends string>(
  rest: Described<NoInfer<K>> & { readonly options: Readonly<Record<K, string>> },
): Choice<K> => checked({ kind: 'choice', ...rest });

export const flag = (rest: Omit<Flag, 'kind'>): Flag => checked({ kind: 'flag', ...rest });

export const numbers = ({ step, ...rest }: Without<Numbers, 'step'>): Numbers =>
  checked({ kind: 'numbers', step: step ?? (rest.max - rest.min) / 100, ...rest });

export const matrixOf = ({ step, ...rest }: Without<MatrixKnob, 'step'>): MatrixKnob =>
  checked({ kind: 'matrix', step: step ?? (rest.max - rest.min) / 100, ...rest });

export const text = (rest: Omit<Text, 'kind'>): Text => checked({ kind: 'text', ...rest });

function checked<P extends Parameter>(parameter: P): P {
  const problem = check(parameter, parameter.default);
  if (problem) throw new RangeError(`the default of "${parameter.label}" ${describe(problem)}`);
  return parameter;
}
