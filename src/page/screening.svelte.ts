/** A run on a page, and the poster that stands for it until it is there. */
import type { AnyFrame } from '$sims/contract/frame.ts';
import type { Value } from '$sims/contract/parameters.ts';
import type { Repeated } from '$src/charts/tracks.ts';
import type { Poster } from '$src/labs/contract/poster.ts';
import { frameAt, indexAt } from '$src/runner/frames.ts';
import { areRepeats, withKnob, type Recipe } from '$src/runner/recipe.ts';
import type { Run } from '$src/runner/run.svelte.ts';

export class Screening {
  readonly run: Run;
  readonly #poster: Poster;
  /** What somebody repeated over several seeds, and of which run. */
  repetition = $state.raw<Repeated & { readonly recipe: Recipe }>();

  constructor(run: Run, poster: Poster) {
    this.run = run;
    this.#poster = poster;
  }

  /** What stands for a run that is not there yet. */
  get poster(): Poster | undefined {
    return this.run.frontier < 0 ? this.#poster : undefined;
  }

  /** Whether it stands for another run than the one that was asked for. */
  get waits(): boolean {
    return this.poster !== undefined && this.run.computation.state !== 'idle';
  }

  /** The step that is shown, or while a poster stands for another run the one that was asked for. */
  get step(): number {
    const { step, target = step } = this.run.playback;
    return this.waits ? target : (this.poster?.step ?? step);
  }

  /** The run that is drawn, at several seeds: a repetition belongs to its values. */
  get repeated(): Repeated | undefined {
    const { repetition, run } = this;
    const { parameters } = run.computation.knobs;
    const fits = repetition && areRepeats(parameters, repetition.recipe, run.drawn);
    return fits ? repetition : undefined;
  }

  /** Plays; from the poster the run begins at step 0. */
  play(): void {
    if (this.run.computation.state === 'idle') this.run.begin(this.run.computation.recipe);
    this.run.playback.play();
  }

  /** Moves to a step of the run, which may have to be computed first. */
  goTo(step: number): void {
    const { run } = this;
    if (run.computation.state !== 'idle') return run.playback.scrub(step);
    run.begin(run.computation.recipe, Math.max(0, step));
  }

  /** Begins at a step; without one at the poster's. */
  protected beginAt(recipe: Run['computation']['recipe'], step = this.#poster.step): void {
    this.run.begin(recipe, step);
  }

  /** The first change: what is quickly there is shown at once, what has to be trained plays. */
  protected setFirst(knob: string, value: Value, trains: boolean): void {
    const recipe = withKnob(this.run.computation.recipe, knob, value);
    this.run.start(recipe, trains ? 0 : this.#poster.step);
    if (trains) this.run.playback.play();
  }

  /** The kept frames from the first to the playhead. */
  get frames(): readonly AnyFrame[] {
    if (this.poster) return [...this.poster.lines, this.poster.frame];
    const { frames } = this.run.drawn;
    return frames.kept.slice(0, indexAt(frames, this.run.playback.step) + 1);
  }

  get frame(): AnyFrame | undefined {
    return this.poster?.frame ?? this.run.playhead.frame;
  }

  /** The pinned run at the same step. */
  get pinnedFrame(): AnyFrame | undefined {
    const { pinned } = this.run;
    return pinned && frameAt(pinned.frames, this.step);
  }
}
