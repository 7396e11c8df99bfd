/** A run: a loop with a `yield` in it. */
import type { AnyFrame } from './frame.ts';
import type { Value, Values } from './parameters.ts';
import type { Table } from './table.ts';

/** (step, knob, value): the change is handed over after the frame with index `step`. */
export interface Intervention {
  readonly step: number;
  readonly knob: string;
  readonly value: Value;
}

/** The computing half of an experiment: set up, step, observe. */
export interface Run<V = Values, F = AnyFrame, R = unknown> {
  readonly knobs: Table;
  /** What must be there before it can run: a text, a numeric backend. */
  prepare?(values: V): Promise<R>;
  /** A pure function; `yield frame` hands back the values of this moment: live knobs may change. */
  simulate(values: V, resources: R): Generator<F, void, V>;
}

/** Declares a run of these knobs. */
export const simulation = <V, F extends AnyFrame, R = undefined>(
  knobs: Table,
  loop: Omit<Run<V, F, R>, 'knobs'>,
): Run<V, F, R> => ({ knobs, ...loop });
