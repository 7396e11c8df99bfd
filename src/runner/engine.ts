/** Computes one run, a slice at a time: no worker, no clock, no waiting. */
import type { AnyFrame, Experiment, Intervention } from '../../sims/contract.ts';
import { drive } from '../../sims/drive.ts';
import type { Value } from '../../sims/parameters.ts';
import { check, describe } from '../../sims/parsing.ts';
import { withIntervention, type Recipe } from './recipe.ts';

export class Engine {
  /** How many frames the run has. */
  readonly length: number;
  /** The step of the newest frame; −1 before the first. */
  frontier = -1;
  readonly #experiment: Experiment;
  /** `drive` looks at this list after each frame, so that it may grow at the frontier. */
  readonly #interventions: Intervention[];
  readonly #frames: Generator<AnyFrame, void, undefined>;

  constructor(experiment: Experiment, { values, interventions }: Recipe, resources: unknown) {
    this.#experiment = experiment;
    this.#interventions = [...interventions];
    this.#frames = drive(experiment, values, resources, this.#interventions);
    this.length = experiment.length(values);
  }

  get done(): boolean {
    return this.frontier >= this.length - 1;
  }

  /**
   * The next frames: at least one, at most up to the horizon, no more once there are `enough`.
   *
   * @param frames filled with them, also where the simulation then throws
   * @throws RangeError when the experiment ends before its length
   */
  advance(horizon: number, enough: () => boolean, frames: AnyFrame[] = []): AnyFrame[] {
    while (!this.done && this.frontier < horizon && (frames.length === 0 || !enough())) {
      const next = this.#frames.next();
      if (next.done) {
        throw new RangeError(`run requires ${this.length} frames, got ${this.frontier + 1}`);
      }
      frames.push(next.value);
      this.frontier++;
    }
    return frames;
  }

  /**
   * Changes a live knob at the frontier and says at which step that was.
   *
   * @throws RangeError when the knob is not live or cannot have this value
   */
  change(knob: string, value: Value): Intervention {
    const parameter = this.#experiment.parameters[knob];
    if (!parameter?.live) throw new RangeError(`change requires a live knob, got ${knob}`);
    const problem = check(parameter, value);
    if (problem) throw new RangeError(`${knob} ${describe(problem)}`);
    const intervention = { step: Math.max(0, this.frontier), knob, value };
    const all = withIntervention(this.#interventions, intervention);
    this.#interventions.splice(0, Infinity, ...all);
    return intervention;
  }
}
