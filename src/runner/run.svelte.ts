/**
 * A run as a page holds it: a computation, a playback over what is drawn of it, what was pinned,
 * and what can be undone. Long: all that a page does with its run, a few lines each.
 */
import type { AnyFrame } from '../../sims/contract/frame.ts';
import { same, type Value, type Values } from '../../sims/contract/parameters.ts';
import { screen, type Clock } from './clock.ts';
import { Computation, type ComputationOptions } from './computation.svelte.ts';
import { connectWorker, type Connect } from './connect.ts';
import { frameAt, noFrames, type Drawn } from './frames.ts';
import { History } from './history.ts';
import { Pin } from './pin.svelte.ts';
import { Playback } from './playback.svelte.ts';
import { lead } from './playhead.ts';
import { forked, liveKnobs, withKnob, type Recipe } from './recipe.ts';
import { whole } from './whole.ts';

export interface RunOptions extends ComputationOptions {
  /** Steps a second when it plays. */
  readonly pace: number;
  readonly clock?: Clock;
}

/** How long the old figures stay while a new run catches up with the playhead. */
const hold = 120; // ms

export class Run {
  readonly computation: Computation;
  readonly playback: Playback;
  /** What the figures show: at a restart still the old run, for a moment. */
  drawn = $state.raw<Drawn>({ values: {}, interventions: [], frames: noFrames });
  readonly pinning: Pin;
  /** How many changes can be undone. */
  undoable = $state(0);
  /** By the page's own code. */
  readonly #connect: Connect;
  /** By code that somebody changed, while that runs: then the original is pinned, and nothing else. */
  #through = $state.raw<Connect | undefined>();
  readonly #clock: Clock;
  readonly #history = new History();
  readonly #disposed = new AbortController();
  /** The figures still show the run before. */
  #held = false;
  #startedAt = 0;

  constructor({ pace, clock = screen, ...options }: RunOptions) {
    this.#connect = options.connect ?? connectWorker;
    this.#clock = clock;
    this.pinning = new Pin(this.#connect, options.which);
    this.drawn = { ...options.recipe, frames: noFrames };
    const connect: Connect = (listener) => (this.#through ?? this.#connect)(listener);
    this.computation = new Computation(
      { ...options, connect },
      {
        grown: () => this.#draw(),
        wanted: () => this.#wanted(),
        failed: () => this.playback.giveUp(),
      },
    );
    this.playback = new Playback(
      () => ({ frontier: this.frontier, length: this.length, held: this.#held }),
      clock,
      () => this.computation.extend(this.#wanted()),
    );
    this.playback.speed = pace;
  }

  get pinned(): Drawn | undefined {
    return this.pinning.drawn;
  }
  get isForeign(): boolean {
    return this.#through !== undefined;
  }
  get length(): number {
    return this.computation.length;
  }
  /** What the knobs show. */
  get values(): Values {
    return this.computation.values;
  }

  /** The newest step that is drawn; −1 before the first. */
  get frontier(): number {
    return this.drawn.frames.count - 1;
  }

  /** The step that is shown, and its frame, or the nearest kept one before it. */
  get playhead(): { readonly step: number; readonly frame: AnyFrame | undefined } {
    const { step } = this.playback;
    return { step, frame: frameAt(this.drawn.frames, step) };
  }

  /** Of the way to the step that is waited for, or of the whole run; from 0 to 1. */
  get progress(): number {
    const wanted = (this.playback.target ?? Infinity) + 1;
    return Math.min(1, this.computation.frames.count / Math.min(this.length, wanted));
  }

  /** Starts the first run as it was asked for: nothing was changed that could be undone. */
  begin(recipe: Recipe, at = 0): void {
    this.#restart(recipe, at);
  }

  /** Starts a run, to be shown at a step. */
  start(recipe: Recipe, at = 0): void {
    this.#remember('start');
    this.#restart(recipe, at);
  }

  /** The same run again, after it failed or was stopped. */
  retry(): void {
    this.#restart(this.computation.recipe, this.playback.goal);
  }

  /**
   * Changes a knob. A live one changes at the frontier of a run on its way; one that only chooses
   * what is drawn leaves the run as it is; any other starts the run again, at the same place.
   */
  change(knob: string, value: Value): void {
    const { computation, playback } = this;
    if (same(this.values[knob], value)) return;
    if (computation.knobs.parameters[knob].view) return this.#look(knob, value);
    this.#remember(knob);
    if (computation.knobs.parameters[knob].live && computation.isOpen && playback.step > 0) {
      return computation.change(knob, value);
    }
    const ended = computation.frames.count === this.length && playback.atEnd;
    this.#restart(withKnob(computation.recipe, knob, value), ended ? Infinity : playback.goal);
  }

  /** Pins this run and starts another with the same past and one live knob different from now on. */
  fork(knob: string, value: Value): void {
    const { step } = this.playback;
    this.#remember('fork');
    if (!this.isForeign) this.pin();
    this.#restart(forked(this.computation.recipe, { step, knob, value }), step);
  }

  /** Keeps the run as it is drawn now, for comparison. */
  pin(): void {
    this.pinning.keep(this.drawn);
  }

  unpin(): void {
    this.pinning.keep(undefined);
  }

  /** Computes another run in the background and pins it. */
  pinRecipe(recipe: Recipe): Promise<void> {
    return this.pinning.compute(recipe, this.computation.knobs.length(recipe.values));
  }

  /** Another run from end to end in the background, for as long as this one is held. */
  whole(recipe: Recipe): Promise<readonly AnyFrame[]> {
    const { signal } = this.#disposed;
    return whole(this.#connect, this.computation.which, recipe, { signal });
  }

  /** Back to before the last change: recipe and place in time. */
  undo(): void {
    const moment = this.#history.back();
    this.undoable = this.#history.length;
    if (moment) this.#restart(moment.recipe, moment.step);
  }

  /** What starts from now on is computed there, or again by the page's own code. */
  through(connect: Connect | undefined): void {
    this.#through = connect;
    this.computation.disconnect();
  }

  dispose(): void {
    this.#disposed.abort();
    this.pinning.keep(undefined);
    this.playback.pause();
    this.computation.dispose();
  }

  #look(knob: string, value: Value): void {
    this.computation.look(knob, value);
    this.drawn = { ...this.drawn, values: { ...this.drawn.values, [knob]: value } };
  }

  #remember(what: string): void {
    const { recipe } = this.computation;
    this.#history.remember({ recipe, step: this.playback.goal }, what, this.#clock.now());
    this.undoable = this.#history.length;
  }

  #restart(recipe: Recipe, at: number): void {
    this.#held = true;
    this.#startedAt = this.#clock.now();
    this.computation.start(recipe);
    this.playback.await(Math.min(at, this.length - 1));
  }

  /** The last frame wanted for now: without live knobs all of them. */
  #wanted(): number {
    if (liveKnobs(this.computation.knobs.parameters).length === 0) return Infinity;
    const { step, speed, target = 0 } = this.playback;
    return Math.max((this.#held ? 0 : step) + lead(speed), target + 1);
  }

  /** Shows the frames so far, unless the old figures stay until the playhead's step is there. */
  #draw(): void {
    const { frames, recipe } = this.computation;
    const there = frames.count > (this.playback.target ?? 0);
    // In place of a poster nothing is shown that nobody asked for.
    const patient = this.frontier < 0 || this.#clock.now() - this.#startedAt < hold;
    if (this.#held && !there && patient) return;
    this.#held = false;
    this.drawn = { ...recipe, frames };
    this.playback.arrive();
    this.computation.extend(this.#wanted());
  }
}
