/**
 * A small language for what an argument of a door may be: one good value, and what is wrong with it,
 * each wrong alone. `refused` must end in an error; the others in an error or in a true answer.
 */
export interface Wrong {
  readonly says: string;
  readonly value: unknown;
  readonly refused: boolean;
}

export interface Argument<T> {
  readonly good: T;
  readonly wrongs: readonly Wrong[];
}

const refused = (says: string, value: unknown): Wrong => ({ says, value, refused: true });
const either = (says: string, value: unknown): Wrong => ({ says, value, refused: false });

const unsaid = [NaN, Infinity, -Infinity];
const odd = [0, -1, 0.5, 1e308, 5e-324];
const many = 300_000;

/** Nothing about it can be wrong for a caller who keeps to the types: functions, whole records. */
export const fixed = <T>(good: T): Argument<T> => ({ good, wrongs: [] });

/** A number from `least` to `most`, finite but for what `also` lets pass: −∞ as a mask, say. */
export function real(
  good: number,
  { least = -Infinity, most = Infinity, also = [] as readonly number[] } = {},
): Argument<number> {
  const wrongs = unsaid.map((x) => (also.includes(x) ? either : refused)(`${x}`, x));
  const outside = (x: number): boolean => x < least || x > most;
  return {
    good,
    wrongs: [...wrongs, ...odd.map((x) => (outside(x) ? refused : either)(`${x}`, x))],
  };
}

/** A whole number of things; `also` where none is meant by ∞. */
export const count = (good: number, also: readonly number[] = []): Argument<number> => ({
  good,
  wrongs: [
    ...[...unsaid, 0.5, -1, 5e-324].map((x) => (also.includes(x) ? either : refused)(`${x}`, x)),
    ...[0, 1e308, many].map((x) => either(`${x}`, x)),
  ],
});

/** A whole number that may lie below 0, such as a position. */
export const whole = (good: number): Argument<number> => ({
  good,
  wrongs: [...[...unsaid, 0.5].map((x) => refused(`${x}`, x)), either('-1', -1), either('0', 0)],
});

/** One of several names. */
export const named = <T extends string>(good: T): Argument<T> => ({
  good,
  wrongs: [refused('a name that nobody knows', 'unknown'), refused('no name', '')],
});

/** Numbers, each as `entry` says. */
export function list(
  good: readonly number[],
  entry: (good: number) => Argument<number> = real,
): Argument<number[]> {
  const last = good.length - 1;
  return {
    good: [...good],
    wrongs: [
      ...entry(good[last]).wrongs.map((wrong) => ({
        ...wrong,
        says: `${wrong.says} at ${last}`,
        value: [...good.slice(0, last), wrong.value],
      })),
      either('empty', []),
      either('300,000 entries', new Array<number>(many).fill(good[last])),
    ],
  };
}

/** Numbers in a typed array. */
export function typed(
  good: readonly number[],
  entry: (good: number) => Argument<number> = real,
): Argument<Float64Array> {
  const { wrongs } = list(good, entry);
  return {
    good: Float64Array.from(good),
    wrongs: wrongs.map((w) => ({ ...w, value: Float64Array.from(w.value as number[]) })),
  };
}

/** One of a few numbers. */
export const among = <T extends number | string>(good: T): Argument<T> => ({
  good,
  wrongs: [NaN, Infinity, 0, -1, 0.5, 1e308].map((x) => refused(`${x}`, x)),
});

/** Rows of numbers of one length. */
export function rows(
  good: readonly (readonly number[])[],
  entry: (good: number) => Argument<number> = real,
  number = many,
): Argument<number[][]> {
  const last = good.length - 1;
  const before = good.slice(0, last);
  return {
    good: good.map((row) => [...row]),
    wrongs: [
      ...list(good[last], entry)
        .wrongs.filter(({ says }) => says.includes(' at '))
        .map((wrong) => ({ ...wrong, value: [...before, wrong.value] })),
      refused('ragged, too short', [...before, good[last].slice(1)]),
      refused('ragged, too long', [...before, [...good[last], good[last][0]]]),
      either('empty', []),
      either(
        'rows without entries',
        good.map(() => []),
      ),
      either(`${number} rows`, new Array<readonly number[]>(number).fill(good[last])),
    ],
  };
}

/** A record, each of whose fields is wrong alone. */
export function record<T extends object>(fields: { [K in keyof T]: Argument<T[K]> }): Argument<T> {
  const entries = Object.entries<Argument<unknown>>(fields);
  const good: object = Object.fromEntries(entries.map(([name, { good }]) => [name, good]));
  return {
    good: good as T, // its fields are those of `fields`, one by one
    wrongs: entries.flatMap(([name, { wrongs }]) =>
      wrongs.map((w) => ({
        ...w,
        says: `${name}: ${w.says}`,
        value: { ...good, [name]: w.value },
      })),
    ),
  };
}

/** A few of several kinds, in their order, each wrong alone. */
export function tuple<T extends readonly unknown[]>(
  ...entries: { [K in keyof T]: Argument<T[K]> }
): Argument<T> {
  const all: readonly Argument<unknown>[] = entries;
  const good: readonly unknown[] = all.map((entry) => entry.good);
  return {
    good: good as T, // its entries are those of `entries`, one by one
    wrongs: all.flatMap(({ wrongs }, at) =>
      wrongs.map((w) => ({ ...w, says: `${at}: ${w.says}`, value: good.with(at, w.value) })),
    ),
  };
}

/** Several of a kind, the last of which is wrong. */
export const several = <T>(
  first: readonly T[],
  last: Argument<T>,
  number = many,
): Argument<T[]> => ({
  good: [...first, last.good],
  wrongs: [
    ...last.wrongs.map((w) => ({ ...w, value: [...first, w.value] })),
    either('none', []),
    either(`${number} of them`, new Array<T>(number).fill(last.good)),
  ],
});

/** A door: how it is called, and what holds for its answers beside that they are finite. */
export interface Door {
  readonly args: readonly Argument<unknown>[];
  readonly call: (args: readonly unknown[]) => unknown;
  readonly holds: (answer: unknown, args: readonly unknown[]) => boolean;
}

export function door<A extends readonly unknown[], R>(
  f: (...args: A) => R | Promise<R>,
  args: { [K in keyof A]: Argument<A[K]> },
  holds?: (answer: R, ...args: A) => boolean,
): Door {
  return {
    args,
    call: (given) => f(...(given as A)),
    holds: (answer, given) => (holds ? holds(answer as R, ...(given as A)) : finite(answer)),
  };
}

/** Every number in it, however deep. */
export function finite(answer: unknown): boolean {
  if (typeof answer === 'number') return Number.isFinite(answer);
  if (answer === null || typeof answer !== 'object') return answer !== undefined;
  if (Array.isArray(answer)) return answer.every(finite);
  if (answer instanceof Float64Array || answer instanceof Float32Array) {
    return answer.every((x) => Number.isFinite(x));
  }
  if (ArrayBuffer.isView(answer) || answer instanceof Set || answer instanceof Map) return true;
  return Object.values(answer).every((x) => x === undefined || finite(x));
}

/** A technique's doors by file and name; a sentence says why one takes nothing that can be wrong. */
export type Doors = Readonly<Record<string, Door | string>>;

/** One call: a door, and which wrong of which argument; −1 for the good call. */
export interface Call {
  readonly door: string;
  readonly argument: number;
  readonly wrong: number;
}

export function callsOf(doors: Doors): Call[] {
  return Object.entries(doors).flatMap(([name, entry]) =>
    typeof entry === 'string'
      ? []
      : [
          { door: name, argument: -1, wrong: -1 },
          ...entry.args.flatMap(({ wrongs }, argument) =>
            wrongs.map((_, wrong) => ({ door: name, argument, wrong })),
          ),
        ],
  );
}

/** Doors that need no wrong calls, and why. */
export const because = (reason: string, names: string): Doors =>
  Object.fromEntries(names.split(' ').map((name) => [name, reason]));
