/** Computes one run, a slice at a time: no worker, no clock, no waiting. */
import { drive } from '../../sims/contract/drive.ts';
import type { AnyFrame } from '../../sims/contract/frame.ts';
import type { Value } from '../../sims/contract/parameters.ts';
import type { Intervention, Run } from '../../sims/contract/simulation.ts';
import { withIntervention, type Recipe } from './recipe.ts';

export class Engine {
  /** How many frames the run has. */
  readonly length: number;
  /** The step of the newest frame; −1 before the first. */
  frontier = -1;
  /** `drive` looks at this list after each frame, so that it may grow at the frontier. */
  readonly #interventions: Intervention[];
  readonly #frames: Generator<AnyFrame, void, undefined>;

  constructor(run: Run, { values, interventions }: Recipe, resources: unknown) {
    this.#interventions = [...interventions];
    this.#frames = drive(run, values, resources, this.#interventions);
    this.length = run.knobs.length(values);
  }

  get done(): boolean {
    return this.frontier >= this.length - 1;
  }

  /**
   * The next frames: at least one, at most up to the horizon, no more once there are `enough`.
   *
   * @param frames filled with them, also where the simulation then throws
   * @throws RangeError when the run ends before its length, or is given what its table refuses
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

  /** Changes a live knob at the frontier and says at which step that was. */
  change(knob: string, value: Value): Intervention {
    const intervention = { step: Math.max(0, this.frontier), knob, value };
    const all = withIntervention(this.#interventions, intervention);
    this.#interventions.splice(0, Infinity, ...all);
    return intervention;
  }
}
