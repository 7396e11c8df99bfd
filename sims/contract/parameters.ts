/** What a knob is: its kind, its range, its words. Tables of knobs are made in table.ts. */

/** What a knob can hold. Plain data: it can be compared, printed and sent to a worker. */
export type Value = number | boolean | string | readonly number[] | readonly (readonly number[])[];

export interface Described<T extends Value> {
  readonly label: string;
  /** The paper's symbol, as plain text: 'γ', 'd_h^R'. */
  readonly symbol?: string;
  readonly unit?: string;
  /** One sentence under the control, where the label does not say enough. */
  readonly hint?: string;
  readonly default: T;
  /** The paper's value; drawn as a gold tick, also where it lies outside the toy's range. */
  readonly paper?: T;
  /** May change while the experiment runs: takes effect from the next step on. */
  readonly live?: boolean;
  /** Only chooses what is drawn of a run: no frame depends on it. */
  readonly view?: boolean;
  /** Kept under "More": at most five knobs of an experiment are in view. */
  readonly more?: boolean;
}

export interface Integer extends Described<number> {
  readonly kind: 'integer';
  readonly min: number;
  readonly max: number;
  /** Stride of the slider; an exact entry may be any integer in the range. */
  readonly step: number;
  /** 'log': the slider stops at powers of two and half-way between them, and has no stride. */
  readonly scale?: 'log';
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
  /** Digits to which a log slider rounds; 2 unless told. With more it has more notches. */
  readonly digits?: number;
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
  /** No entry may be a fraction. */
  readonly whole?: boolean;
}

/** A matrix, row by row; all rows have the same length. */
export interface MatrixKnob extends Described<readonly (readonly number[])[]> {
  readonly kind: 'matrix';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Fewest and most rows. */
  readonly rows: readonly [number, number];
  /** Fewest and most columns; left out, there are as many as rows. */
  readonly columns?: readonly [number, number];
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

/** The values that knobs describe: `{ speed: number, method: 'none' | 'bias' }`. */
export type ValuesIn<P extends Parameters> = string extends keyof P
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

/** The values a table starts with. */
export function defaults<P extends Parameters>(parameters: P): ValuesIn<P> {
  const entries = Object.entries(parameters).map(([name, { default: value }]) => [name, value]);
  return Object.fromEntries(entries) as ValuesIn<P>;
}

/** Whether nothing differs from what a table starts with. */
export const areDefaults = (parameters: Parameters, values: Values): boolean =>
  Object.entries(parameters).every(([name, { default: value }]) => same(values[name], value));

/** Whether the frames are those that a table starts with, whatever is drawn of them. */
export const computeDefaults = (parameters: Parameters, values: Values): boolean =>
  Object.entries(parameters).every(
    ([name, { default: value, view }]) => view || same(values[name], value),
  );

/** Whether two values are the same, entry by entry. */
export function same(a: Value, b: Value): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return Object.is(a, b);
  return a.length === b.length && a.every((entry, i) => same(entry, b[i] as Value));
}

/** What an entry of a list or a matrix may be. */
export interface Stride {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** The nearest value that a knob can hold. */
export function snap(value: number, { min, max, step }: Stride): number {
  const within = Math.max(min, Math.min(max, value));
  const nearest = min + Math.round((within - min) / step) * step;
  return Number(Math.min(max, nearest).toPrecision(12));
}
