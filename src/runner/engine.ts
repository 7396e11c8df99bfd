/** Computes one run, a slice at a time: no worker, no clock, no waiting. */
import { drive } from '../../sims/contract/drive.ts';
import type { AnyFrame } from '../../sims/contract/frame.ts';
import type { Value } from '../../sims/contract/parameters.ts';
import type { Intervention, Run } from '../../sims/contract/simulation.ts';
import { withIntervention, type Recipe } from './recipe.ts';

/** A training laid aside: its frames so far, and what it goes on from. */
export interface Saved {
  readonly frames: readonly AnyFrame[];
  readonly state: unknown;
}

export class Engine {
  /** How many frames the run has. */
  readonly length: number;
  /** The step of the newest frame; −1 before the first. */
  frontier = -1;
  /** What a training can be taken up from; grows with it. */
  saved: Saved | undefined;
  readonly #trains: boolean;
  /** Handed over for the frame that comes next. */
  #state: unknown;
  /** Of a training that was taken up, not handed on yet. */
  #earlier: readonly AnyFrame[];
  /** `drive` looks at this list after each frame, so that it may grow at the frontier. */
  readonly #interventions: Intervention[];
  readonly #frames: Generator<AnyFrame, void, undefined>;
  /** Of a training, from its beginning. */
  readonly #all: AnyFrame[];

  /** @param saved where a training of the same values was laid aside */
  constructor(run: Run, { values, interventions }: Recipe, resources: unknown, saved?: Saved) {
    this.#interventions = [...interventions];
    const keep = (state: unknown): void => void (this.#state = state);
    const memory = saved ? { from: saved.state, keep } : { keep };
    this.#frames = drive(run, values, resources, this.#interventions, memory);
    this.length = run.knobs.length(values);
    this.#trains = run.knobs.trains;
    this.#earlier = saved?.frames ?? [];
    this.#all = [...this.#earlier];
    this.saved = saved;
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
    frames.push(...this.#earlier);
    this.frontier += this.#earlier.length;
    this.#earlier = [];
    while (!this.done && this.frontier < horizon && (frames.length === 0 || !enough())) {
      const next = this.#frames.next();
      if (next.done) {
        throw new RangeError(`run requires ${this.length} frames, got ${this.frontier + 1}`);
      }
      frames.push(next.value);
      this.frontier++;
      if (this.#trains) this.#save(next.value);
    }
    return frames;
  }

  /** Lets go of what the run holds. */
  end(): void {
    this.#frames.return();
  }

  #save(frame: AnyFrame): void {
    this.#all.push(frame);
    if (this.#state !== undefined) this.saved = { frames: [...this.#all], state: this.#state };
    this.#state = undefined;
  }

  /** Changes a live knob at the frontier and says at which step that was. */
  change(knob: string, value: Value): Intervention {
    const intervention = { step: Math.max(0, this.frontier), knob, value };
    const all = withIntervention(this.#interventions, intervention);
    this.#interventions.splice(0, Infinity, ...all);
    return intervention;
  }
}
