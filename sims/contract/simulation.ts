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

/** Where a long training leaves its state, so that it can be laid aside and taken up again. */
export interface Memory<S = unknown> {
  /** Kept by an earlier run of the same values: the first frame is the one after that of the state. */
  readonly from?: S;
  /** Told right before the frame is yielded to which the state belongs. Plain data, or copies. */
  keep(state: S): void;
}

/** Begins at the beginning and keeps nothing. */
export const forgetful: Memory = { keep: () => {} };

/** The computing half of an experiment: set up, step, observe. */
export interface Run<V = Values, F = AnyFrame, R = unknown> {
  readonly knobs: Table;
  /** What must be there before it can run: a text, a numeric backend. */
  prepare?(values: V): Promise<R>;
  /** A pure function; `yield frame` hands back the values of this moment: live knobs may change. */
  simulate(values: V, resources: R, memory: Memory): Generator<F, void, V>;
}

/** A run whose memory holds states of one kind. */
interface Loop<V, F, R, S> extends Omit<Run<V, F, R>, 'knobs' | 'simulate'> {
  simulate(values: V, resources: R, memory: Memory<S>): Generator<F, void, V>;
}

/** Declares a run of these knobs. */
export const simulation = <V, F extends AnyFrame, R = undefined, S = never>(
  knobs: Table,
  loop: Loop<V, F, R, S>,
): Run<V, F, R> => ({ knobs, ...loop });
