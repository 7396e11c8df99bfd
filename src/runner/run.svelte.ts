/**
 * A run as a page holds it: the recipe its knobs say, the frames its figures draw, the place in
 * time. The worker computes ahead; play, pause, step and scrub only move the playhead.
 */
import type { AnyFrame, Experiment } from '../../sims/contract.ts';
import { same, type Value, type Values } from '../../sims/parameters.ts';
import { check, describe } from '../../sims/parsing.ts';
import { screen, type Clock } from './clock.ts';
import { connectWorker, type Connect } from './connect.ts';
import { add, frameAt, noFrames, type Frames } from './frames.ts';
import { History } from './history.ts';
import { Link, type LinkOptions } from './link.ts';
import { advance, lead } from './playhead.ts';
import type { FromWorker } from './protocol.ts';
import { forked, liveKnobs, valuesAt, withIntervention, type Recipe } from './recipe.ts';
import { whole } from './whole.ts';

export type Status = 'idle' | 'preparing' | 'running' | 'slow' | 'done' | 'failed';

/** 'error': the simulation refused; 'killed': the worker died; 'stopped': the person stopped it. */
export interface Failure {
  readonly reason: 'error' | 'killed' | 'stopped';
  readonly message: string;
}

/** A recipe and the frames it gave: what figures draw, and what is pinned. */
export interface Drawn extends Recipe {
  readonly frames: Frames;
}

export interface RunOptions extends LinkOptions {
  readonly technique: string;
  readonly name: string;
  readonly experiment: Experiment;
  readonly recipe: Recipe;
  /** Frames known before any worker runs: the prerendered first one. */
  readonly first?: readonly AnyFrame[];
  readonly connect?: Connect;
  readonly clock?: Clock;
}

/** How long the old figures stay while a new run catches up with the playhead. */
const hold = 120; // ms

export class Run {
  /** What the knobs say. */
  recipe = $state.raw<Recipe>({ values: {}, interventions: [] });
  /** What the figures show: at a restart still the old run, for a moment. */
  drawn = $state.raw<Drawn>({ values: {}, interventions: [], frames: noFrames });
  pinned = $state.raw<Drawn | undefined>();
  status = $state<Status>('idle');
  failure = $state.raw<Failure | undefined>();
  playhead = $state(0);
  playing = $state(false);
  speed = $state(30); // steps a second
  /** How many frames the run in the making has. */
  computed = $state(0);
  /** A step that is still being computed and will then be shown. */
  target = $state.raw<number | undefined>();
  /** How many changes can be undone. */
  undoable = $state(0);
  /** Live changes on their way to the worker. */
  #pending = $state.raw<Values>({});

  readonly #options: RunOptions;
  readonly #clock: Clock;
  readonly #connect: Connect;
  readonly #link: Link;
  readonly #history = new History();
  #frames = noFrames;
  #horizon = -1;
  #position = 0; // the playhead with its fraction
  #launchedAt = 0;
  /** The figures still show the run before; meanwhile `target` is where this one will be shown. */
  #held = false;
  #starting = false;
  #cancelTick: (() => void) | undefined;
  #disposed = new AbortController();

  constructor(options: RunOptions) {
    this.#options = options;
    this.#clock = options.clock ?? screen;
    this.#connect = options.connect ?? connectWorker;
    this.speed = options.experiment.pace;
    this.recipe = options.recipe;
    this.drawn = { ...options.recipe, frames: add(noFrames, options.first ?? []) };
    this.#link = new Link(
      this.#connect,
      {
        message: (message) => this.#receive(message),
        died: (message) => this.#died(message),
        slow: () => (this.status = 'slow'),
      },
      options,
    );
  }

  get experiment(): Experiment {
    return this.#options.experiment;
  }

  /** How many frames the run will have. */
  get length(): number {
    return this.experiment.length(this.recipe.values);
  }

  /** What the knobs show: the values in force at the frontier. */
  get values(): Values {
    return { ...valuesAt(this.recipe, Infinity), ...this.#pending };
  }

  /** The newest step that is drawn; −1 before the first. */
  get frontier(): number {
    return this.drawn.frames.count - 1;
  }

  /** The frame at the playhead, or the nearest kept one before it. */
  get frame(): AnyFrame | undefined {
    return frameAt(this.drawn.frames, this.playhead);
  }

  /** Of the way to the step that is waited for, or of the whole run; from 0 to 1. */
  get progress(): number {
    return Math.min(1, this.computed / Math.min(this.length, (this.target ?? Infinity) + 1));
  }

  get #isLive(): boolean {
    return liveKnobs(this.experiment.parameters).length > 0;
  }

  /** Starts a run; several starts in one go start once, the last. */
  start(values: Values, interventions: Recipe['interventions'] = [], at = 0): void {
    this.#remember('start');
    this.#restart({ values, interventions }, at);
  }

  /** The same run again, after it failed or was stopped. */
  retry(): void {
    this.#restart(this.recipe, this.playhead);
  }

  /**
   * Changes a knob. A live one changes at the frontier of a run on its way; any other, and any
   * before the run was played or after it ended, starts the run again, at the same place in time.
   *
   * @throws RangeError when the knob cannot have this value
   */
  change(knob: string, value: Value): void {
    const parameter = this.experiment.parameters[knob];
    const problem = check(parameter, value);
    if (problem) throw new RangeError(`${knob} ${describe(problem)}`);
    if (same(this.values[knob], value)) return;
    this.#remember(knob);
    const underWay = (this.status === 'running' || this.status === 'slow') && !this.#starting;
    if (parameter.live && underWay && this.playhead > 0 && this.computed < this.length) {
      this.#pending = { ...this.#pending, [knob]: value };
      this.#link.send({ kind: 'change', knob, value });
    } else this.#restartWith(knob, value);
  }

  #restartWith(knob: string, value: Value): void {
    const values = { ...this.recipe.values, [knob]: value };
    const interventions = this.recipe.interventions.filter((i) => i.knob !== knob);
    const ended = this.computed === this.length && this.playhead === this.length - 1;
    this.#restart({ values, interventions }, ended ? Infinity : this.playhead);
  }

  /**
   * Pins this run and starts another with the same past and one live knob different from `step` on.
   *
   * @throws RangeError when the knob is not live
   */
  fork(knob: string, value: Value, step = this.playhead): void {
    if (!this.experiment.parameters[knob]?.live) {
      throw new RangeError(`fork requires a live knob, got ${knob}`);
    }
    this.#remember('fork');
    this.pin();
    this.#restart(forked(this.recipe, { step, knob, value }), step);
  }

  /** Keeps the run as it is drawn now, for comparison. */
  pin(): void {
    this.pinned = this.drawn;
  }

  unpin(): void {
    this.pinned = undefined;
  }

  /** Computes another run in the background and pins it. */
  async pinRecipe(recipe: Recipe): Promise<void> {
    const { technique, name } = this.#options;
    const frames = await whole(this.#connect, { technique, experiment: name }, recipe, {
      signal: this.#disposed.signal,
    });
    this.pinned = { ...recipe, frames: add(noFrames, frames) };
  }

  /** Back to before the last change: recipe and place in time. */
  undo(): void {
    const moment = this.#history.back();
    this.undoable = this.#history.length;
    if (moment) this.#restart(moment.recipe, moment.playhead);
  }

  play(): void {
    if (this.playing) return;
    if (this.playhead >= this.length - 1) this.scrub(0);
    this.playing = true;
    this.#tickFrom(this.#clock.now());
  }

  pause(): void {
    this.playing = false;
    this.#cancelTick?.();
  }

  /** One step forward or back, paused. */
  step(by: 1 | -1): void {
    this.pause();
    this.scrub(this.playhead + by);
  }

  /** Moves the playhead; to a step not computed yet it moves as soon as that is there. */
  scrub(step: number): void {
    const to = Math.max(0, Math.min(Math.floor(step), this.length - 1));
    this.target = this.#held || to > this.frontier ? to : undefined;
    this.#place(Math.max(0, Math.min(to, this.frontier)));
  }

  /** Ends a run that takes too long; `retry` starts it again. */
  stop(): void {
    this.#fail({ reason: 'stopped', message: '' });
  }

  dispose(): void {
    this.#disposed.abort();
    this.pause();
    this.#link.expect(false);
    this.#link.end();
  }

  #remember(what: string): void {
    if (this.status === 'idle') return;
    const { recipe, playhead } = this;
    this.#history.remember({ recipe, playhead }, what, this.#clock.now());
    this.undoable = this.#history.length;
  }

  #restart(recipe: Recipe, at: number): void {
    this.recipe = recipe;
    this.#pending = {};
    this.failure = undefined;
    this.status = 'preparing';
    this.target = Math.min(at, this.length - 1);
    this.#held = true;
    if (this.#starting) return;
    this.#starting = true;
    queueMicrotask(() => {
      this.#starting = false;
      if (!this.#disposed.signal.aborted) this.#launch();
    });
  }

  #launch(): void {
    const { technique, name } = this.#options;
    this.#frames = noFrames;
    this.computed = 0;
    this.#launchedAt = this.#clock.now();
    this.#horizon = this.#wanted();
    const { values, interventions } = this.recipe;
    const horizon = this.#horizon;
    this.#link.start({ technique, experiment: name, values, interventions, horizon });
    this.#link.expect(true);
  }

  /** The last frame wanted for now: without live knobs all of them. */
  #wanted(): number {
    if (!this.#isLive) return Infinity;
    const playhead = this.#held ? 0 : this.playhead;
    return Math.max(playhead + lead(this.speed), (this.target ?? 0) + 1);
  }

  #receive(message: FromWorker): void {
    if (this.#starting) return; // about to be replaced
    if (message.kind === 'failed') {
      this.#fail({ reason: 'error', message: message.message });
    } else if (message.kind === 'changed') {
      this.#changed(message.intervention);
    } else if (message.kind === 'frames') {
      this.status = 'running';
      this.#frames = add(this.#frames, message.frames);
      this.computed = this.#frames.count;
      this.#draw();
    } else if (message.kind === 'done') {
      this.status = 'done';
    }
    this.#link.expect(this.#expecting);
  }

  get #expecting(): boolean {
    const computing = this.status === 'preparing' || this.status === 'running';
    return computing && this.computed < Math.min(this.length, this.#horizon + 1);
  }

  /** A live change took effect; one that came after the last frame starts the run again. */
  #changed(intervention: Recipe['interventions'][number]): void {
    const { step, knob, value } = intervention;
    if (step >= this.length - 1) return this.#restartWith(knob, value);
    const { [knob]: _done, ...pending } = this.#pending;
    if (same(this.#pending[knob] ?? value, value)) this.#pending = pending;
    const interventions = withIntervention(this.recipe.interventions, intervention);
    this.recipe = { ...this.recipe, interventions };
    this.#draw();
  }

  /** Shows the frames so far, unless the old figures stay until the playhead's step is there. */
  #draw(): void {
    const there = this.#frames.count > (this.target ?? 0);
    if (this.#held && !there && this.#clock.now() - this.#launchedAt < hold) return;
    this.#held = false;
    this.drawn = { ...this.recipe, frames: this.#frames };
    if (this.target !== undefined) this.#place(Math.min(this.target, this.frontier));
    if (there) this.target = undefined;
    this.#extend();
  }

  #place(position: number): void {
    this.#position = position;
    this.playhead = Math.floor(position);
    this.#extend();
  }

  #extend(): void {
    const wanted = this.#wanted();
    if (this.#starting || wanted <= this.#horizon) return;
    this.#horizon = wanted;
    this.#link.send({ kind: 'extend', horizon: wanted });
    this.#link.expect(this.#expecting);
  }

  #tickFrom(before: number): void {
    this.#cancelTick = this.#clock.frame(() => {
      const now = this.#clock.now();
      if (this.target === undefined) {
        const last = Math.max(0, this.frontier);
        this.#place(advance(this.#position, now - before, this.speed, last));
      }
      if (this.target === undefined && this.playhead >= this.length - 1) this.playing = false;
      else this.#tickFrom(now);
    });
  }

  /** A worker that dies after its work is done is not missed: the next start makes a new one. */
  #died(message: string): void {
    if (this.status !== 'done') this.#fail({ reason: 'killed', message });
  }

  #fail(failure: Failure): void {
    this.#link.expect(false);
    if (failure.reason !== 'error') this.#link.end();
    this.status = 'failed';
    this.failure = failure;
    this.target = undefined;
    this.pause();
  }
}
