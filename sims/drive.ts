/** Playing an experiment, in a page, a terminal or a test. */
import type { AnyFrame, Experiment, Intervention, Seeded } from './contract.ts';
import { defaults, type Parameters, type Values, type ValuesOf } from './parameters.ts';

/** The defaults of an experiment with some values set. */
export function startOf<P extends Parameters, F extends AnyFrame, R>(
  { parameters }: Experiment<P, F, R>,
  values: Partial<Seeded<ValuesOf<P>>> = {},
): Seeded<ValuesOf<P>> {
  const all: Values = { ...defaults<Parameters>(parameters), ...values };
  return all as Seeded<ValuesOf<P>>; // the table holds exactly these names
}

/**
 * Plays an experiment: a run is its values, its seed and its interventions, and nothing else.
 * An intervention at step s is handed over with the frame of index s, so that it shapes frame
 * s + 1 and all that follow. The list is looked at after every frame: it may grow at the newest.
 *
 * @throws RangeError when an intervention names a knob that is not live
 */
export function* drive<P extends Parameters, F extends AnyFrame, R>(
  experiment: Experiment<P, F, R>,
  values: Partial<Seeded<ValuesOf<P>>>,
  resources: R,
  interventions: readonly Intervention[] = [],
): Generator<F, void, undefined> {
  const table: Parameters = experiment.parameters;
  for (const { knob } of interventions) {
    if (!table[knob]?.live) throw new RangeError(`drive requires a live knob, got ${knob}`);
  }
  let now = startOf(experiment, values);
  const simulation = experiment.simulate(now, resources);
  let result = simulation.next();
  for (let step = 0; !result.done; step++) {
    yield result.value;
    for (const { step: at, knob, value } of interventions) {
      if (at === step) now = { ...now, [knob]: value };
    }
    result = simulation.next(now);
  }
}
