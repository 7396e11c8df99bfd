/** Playing a run, in a page, a terminal or a test. */
import type { AnyFrame } from './frame.ts';
import { defaults, type Parameters, type Value, type Values } from './parameters.ts';
import { check, describe } from './check.ts';
import { forgetful, type Intervention, type Memory, type Run } from './simulation.ts';
import type { Table, ValuesOf } from './table.ts';

/** The defaults of a table with some values set. */
export function startOf<P extends Parameters>(
  { parameters }: Table<P>,
  values: Partial<ValuesOf<Table<P>>> = {},
): ValuesOf<Table<P>> {
  const all: Values = { ...defaults<Parameters>(parameters), ...values };
  return all as ValuesOf<Table<P>>; // the table holds exactly these names
}

/**
 * Plays a run: it is its values, its seed and its interventions, and nothing else. An intervention
 * at step s is handed over with the frame of index s, so that it shapes frame s + 1 and all that
 * follow. The list is looked at after every frame: it may grow at the newest.
 *
 * @param values what differs from the defaults
 * @param memory where a training is taken up; its steps are then counted from there
 * @throws RangeError when a value is not one that its knob can have, or a knob is not in the table,
 *   or an intervention names one that is not live
 */
export function* drive<V extends Values, F extends AnyFrame, R>(
  run: Run<V, F, R>,
  values: Partial<V>,
  resources: R,
  interventions: readonly Intervention[] = [],
  memory: Memory = forgetful,
): Generator<F, void, undefined> {
  const { parameters } = run.knobs;
  for (const [knob, value] of Object.entries(values)) admit(parameters, knob, value);
  for (const { knob, value } of interventions) admitLive(parameters, knob, value);
  let now = startOf(run.knobs, values) as V;
  const simulation = run.simulate(now, resources, memory);
  try {
    let result = simulation.next();
    for (let step = 0; !result.done; step++) {
      yield result.value;
      for (const { step: at, knob, value } of interventions) {
        if (at !== step) continue;
        admitLive(parameters, knob, value); // the list may have grown
        now = { ...now, [knob]: value };
      }
      result = simulation.next(now);
    }
  } finally {
    simulation.return(); // a run that is left early lets go of what it holds
  }
}

function admit(parameters: Parameters, knob: string, value: unknown): void {
  if (!Object.hasOwn(parameters, knob)) {
    throw new RangeError(`drive requires knobs of the table, got ${knob}`);
  }
  const problem = check(parameters[knob], value);
  if (problem) throw new RangeError(`${knob} ${describe(problem)}`);
}

function admitLive(parameters: Parameters, knob: string, value: Value): void {
  if (!Object.hasOwn(parameters, knob) || !parameters[knob].live) {
    throw new RangeError(`drive requires a live knob, got ${knob}`);
  }
  admit(parameters, knob, value);
}
