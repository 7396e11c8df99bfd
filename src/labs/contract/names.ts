/** What figures and claims may name of a frame and its knobs. */

type Key<F> = Extract<keyof F, string>;
type Countable = number | boolean;

/** Keys of what a frame holds whose value is a T. */
type Holding<F, T> = { [K in Key<F>]: F[K] extends T ? K : never }[Key<F>];

/** Keys of what a frame holds of which every lane has a T. */
type Laned<F, T> = {
  [K in Key<F>]: F[K] extends Readonly<Record<string, T>> ? K : never;
}[Key<F>];

/** Where a T stands in a frame: a key, or a key and a lane: `loss.bias`. */
export type Path<F, T> =
  Holding<F, T> | { [K in Laned<F, T>]: `${K}.${Extract<keyof F[K], string>}` }[Laned<F, T>];

/** The lanes that anything in a frame is told apart by. */
type LaneOf<F> = {
  [K in Laned<F, Countable | List>]: Extract<keyof F[K], string>;
}[Laned<F, Countable | List>];

type List = readonly number[];
export type OneOrMore<T> = T | readonly T[];

/** The names that figures of an experiment may use. */
export interface Names {
  readonly number: string;
  readonly numbers: string;
  readonly list: string;
  readonly lists: string;
  readonly texts: string;
  readonly matrix: string;
  readonly lane: string;
  readonly knob: string;
}

/** Those of a frame and its knobs. */
export interface NamesOf<V, F> extends Names {
  readonly number: Path<F, Countable>;
  readonly numbers: Laned<F, Countable>;
  readonly list: Path<F, List>;
  readonly lists: Laned<F, List>;
  readonly texts: Path<F, readonly string[]>;
  readonly matrix: Path<F, readonly List[]>;
  readonly lane: LaneOf<F>;
  readonly knob: Extract<keyof V, string>;
}
