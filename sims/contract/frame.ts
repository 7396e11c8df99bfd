/** What an experiment shows after a step, and what the numbers in it are called. */

/** The same noun has the same colour everywhere; what each means stands in src/styles. */
export type Tone = 'deep' | 'coral' | 'grey' | 'teal' | 'gold' | 'ink';

/** What a frame is made of: numbers, texts, and arrays or records of them. */
export type Plain =
  number | string | boolean | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * What an experiment shows after a step. Declare yours as a `type`, not an `interface`: only then
 * does the compiler accept it where any frame will do.
 */
export type AnyFrame = Readonly<Record<string, Plain>>;

/** One of what is compared: its name and its colour, wherever it is drawn. */
export interface Lane {
  readonly label: string;
  readonly tone: Tone;
}
export type Lanes = Readonly<Record<string, Lane>>;

/** One value for each lane, or for some of them. */
export type Each<L, T = number, K extends keyof L = keyof L> = { readonly [lane in K]: T };

/** Makes one value for each of what is compared. */
export const each = <K extends string, T>(
  names: readonly K[],
  make: (name: K) => T,
): Readonly<Record<K, T>> =>
  Object.fromEntries(names.map((name) => [name, make(name)])) as Record<K, T>; // exactly these names

/** A number in the frame, or one for each lane, that becomes an axis, a table column, a line. */
export interface Metric {
  readonly label: string;
  readonly unit?: string;
  /** Digits after the point; 3 unless told. */
  readonly digits?: number;
  /** Of a number that belongs to no lane. */
  readonly tone?: Tone;
}

type Countable = number | boolean;

/** The keys of a frame that can be metrics: numbers, booleans, and records of them by lane. */
type Measured<F> = {
  [K in keyof F]: F[K] extends Countable | Readonly<Record<string, Countable>> ? K : never;
}[keyof F];

/** What is observed in a frame: who is compared, and what its numbers mean. */
export interface Observed<F> {
  readonly lanes?: Lanes;
  readonly metrics: { readonly [K in Measured<F>]?: Metric };
}

/** Of an experiment that is not known at compile time. */
export interface AnyObserved {
  readonly lanes?: Lanes;
  readonly metrics: Readonly<Record<string, Metric | undefined>>;
}

/** What stands at a path of a frame: `step`, `loss.bias`. */
export function at(frame: AnyFrame, path: string): Plain | undefined {
  const [key, lane] = path.split('.');
  const value: Plain | undefined = frame[key];
  if (lane === undefined) return value;
  return isRecord(value) ? value[lane] : undefined;
}

export const isRecord = (value: Plain | undefined): value is { readonly [key: string]: Plain } =>
  typeof value === 'object' && !Array.isArray(value);

/** A number or a yes (1) or no (0) at a path; NaN where there is none. */
export function numberAt(frame: AnyFrame, path: string): number {
  const value = at(frame, path);
  return typeof value === 'number' || typeof value === 'boolean' ? Number(value) : NaN;
}

/** A metric as one column: of a metric by lane, one for each. */
export interface Column {
  /** `step`, `loss.bias` */
  readonly path: string;
  readonly metric: Metric;
  readonly lane?: Lane;
}

/** The columns of all metrics, in their order; which lanes there are is seen in a frame. */
export function columnsOf({ lanes = {}, metrics }: AnyObserved, frame: AnyFrame): Column[] {
  return Object.entries(metrics).flatMap(([key, metric]): Column[] => {
    if (!metric) return [];
    const value = frame[key];
    if (!isRecord(value)) return [{ path: key, metric }];
    return Object.keys(lanes)
      .filter((lane) => lane in value)
      .map((lane) => ({ path: `${key}.${lane}`, metric, lane: lanes[lane] }));
  });
}
