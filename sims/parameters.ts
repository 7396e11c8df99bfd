/**
 * Parameter tables: the only place that knows a knob. Controls, addresses, command-line flags,
 * messages and random test values are all made from them.
 */
import { check, describe } from './parsing.ts';

/** What a knob can hold. Plain data: it can be compared, printed and sent to a worker. */
export type Value = number | boolean | string | readonly number[] | readonly (readonly number[])[];

interface Described<T extends Value> {
  readonly label: string;
  /** The paper's symbol, as plain text: 'γ'. */
  readonly symbol?: string;
  readonly unit?: string;
  /** One sentence under the control, where the label does not say enough. */
  readonly hint?: string;
  readonly default: T;
  /** The paper's value; drawn as a gold tick, also where it lies outside the toy's range. */
  readonly paper?: T;
  /** May change while the experiment runs: takes effect from the next step on. */
  readonly live?: boolean;
  /** Kept under "More": at most five knobs of an experiment are in view. */
  readonly more?: boolean;
}

export interface Integer extends Described<number> {
  readonly kind: 'integer';
  readonly min: number;
  readonly max: number;
  /** Stride of the slider; an exact entry may be any integer in the range. */
  readonly step: number;
}

export interface Real extends Described<number> {
  readonly kind: 'real';
  readonly min: number;
  readonly max: number;
  /** Stride of a linear slider; an exact entry may be any number in the range. */
  readonly step: number;
  /** 'log': equal distances on the slider are equal ratios. With min = 0 its first notch is 0. */
  readonly scale: 'linear' | 'log';
  /** Smallest value above 0 that a log slider with min = 0 reaches. */
  readonly smallest?: number;
}

export interface Choice<K extends string = string> extends Described<K> {
  readonly kind: 'choice';
  /** What can be chosen, and what it is called. */
  readonly options: Readonly<Record<K, string>>;
}

export interface Flag extends Described<boolean> {
  readonly kind: 'flag';
}

/** A list of numbers, such as the rewards of one group. */
export interface Numbers extends Described<readonly number[]> {
  readonly kind: 'numbers';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly shortest: number;
  readonly longest: number;
}

/** A matrix, row by row; all rows have the same length. */
export interface MatrixKnob extends Described<readonly (readonly number[])[]> {
  readonly kind: 'matrix';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Fewest and most rows. */
  readonly rows: readonly [number, number];
  /** Fewest and most columns; 'square' ties them to the rows. */
  readonly columns: readonly [number, number] | 'square';
}

export interface Text extends Described<string> {
  readonly kind: 'text';
  /** Longest text, in UTF-16 units. */
  readonly longest: number;
}

export type Parameter = Integer | Real | Choice | Flag | Numbers | MatrixKnob | Text;
export type Parameters = Readonly<Record<string, Parameter>>;

/** Values of a table that is not known at compile time. */
export type Values = Readonly<Record<string, Value>>;

/** The values that a table describes: `{ speed: number, method: 'none' | 'bias' }`. */
export type ValuesOf<P extends Parameters> = string extends keyof P
  ? Values
  : { readonly [K in keyof P]: ValueOf<P[K]> };

type ValueOf<P extends Parameter> =
  P extends Choice<infer O>
    ? O
    : P extends Integer | Real
      ? number
      : P extends Flag
        ? boolean
        : P extends Text
          ? string
          : P extends Numbers
            ? readonly number[]
            : readonly (readonly number[])[];

type Without<T, K extends keyof T> = Omit<T, 'kind' | K> & Partial<Pick<T, K>>;

export const integer = ({ step = 1, ...rest }: Without<Integer, 'step'>): Integer =>
  checked({ kind: 'integer', step, ...rest });

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

/** The values a table starts with. */
export function defaults<P extends Parameters>(parameters: P): ValuesOf<P> {
  const entries = Object.entries(parameters).map(([name, { default: value }]) => [name, value]);
  return Object.fromEntries(entries) as ValuesOf<P>;
}

/** Whether two values are the same, entry by entry. */
export function same(a: Value, b: Value): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return Object.is(a, b);
  return a.length === b.length && a.every((entry, i) => same(entry, b[i] as Value));
}
