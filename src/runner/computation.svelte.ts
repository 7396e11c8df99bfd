/** A recipe and the frames that a worker computes of it. */
import { same, type Value, type Values } from '../../sims/contract/parameters.ts';
import type { Table } from '../../sims/contract/table.ts';
import { connectWorker, type Connect } from './connect.ts';
import { endOf, withEnd, type End } from './ends.ts';
import type { Failure } from './failure.ts';
import { add, noFrames, type Frames } from './frames.ts';
import { Link, type LinkOptions } from './link.ts';
import type { FromWorker, Which } from './protocol.ts';
import { valuesAt, withIntervention, withKnob, type Recipe } from './recipe.ts';

/**
 * 'idle': nothing was asked for yet. 'computing': frames are on their way. 'slow': nothing came for
 * long. 'done': all are there. 'failed': none will come.
 */
export type State = 'idle' | 'computing' | 'slow' | 'done' | 'failed';

export interface ComputationOptions extends LinkOptions {
  readonly which: Which;
  readonly knobs: Table;
  readonly recipe: Recipe;
  readonly connect?: Connect;
}

/** What becomes of it is told to whoever draws it. */
export interface Audience {
  /** Frames came, or a change took effect. */
  grown(): void;
  /** The last frame wanted for now, when a run begins. */
  wanted(): number;
  failed(): void;
}

export class Computation {
  readonly which: Which;
  readonly knobs: Table;
  state = $state<State>('idle');
  failure = $state.raw<Failure | undefined>();
  /** What the knobs say. */
  recipe = $state.raw<Recipe>({ values: {}, interventions: [] });
  frames = $state.raw<Frames>(noFrames);
  /** How this run and those before it ended, as far as they did; the newest last. */
  ends = $state.raw<readonly End[]>([]);
  /** What a training has learnt so far is kept on this device. */
  kept = $state(false);
  /** Live changes on their way to the worker. */
  #pending = $state.raw<Values>({});
  readonly #audience: Audience;
  readonly #link: Link;
  #horizon = -1;
  /** Asked for in this turn; several starts in one go start once, the last. */
  #queued = false;
  #disposed = false;

  constructor(
    { which, knobs, recipe, connect = connectWorker, ...patience }: ComputationOptions,
    audience: Audience,
  ) {
    this.which = which;
    this.knobs = knobs;
    this.recipe = recipe;
    this.#audience = audience;
    this.#link = new Link(
      connect,
      {
        message: (message) => this.#receive(message),
        died: (message) => this.#died(message),
        refused: (message) => this.#fail({ reason: 'refused', message }),
        slow: () => (this.state = 'slow'),
      },
      patience,
    );
  }

  /** How many frames the run will have. */
  get length(): number {
    return this.knobs.length(this.recipe.values);
  }

  /** The values in force at the frontier. */
  get values(): Values {
    return { ...valuesAt(this.recipe, Infinity), ...this.#pending };
  }

  /** A change of a live knob can still take part in it. */
  get isOpen(): boolean {
    const underWay = this.state === 'computing' || this.state === 'slow';
    return underWay && this.frames.count > 0 && this.frames.count < this.length;
  }

  start(recipe: Recipe): void {
    this.recipe = recipe;
    this.frames = noFrames;
    this.failure = undefined;
    this.kept = false;
    this.state = 'computing';
    this.#pending = {};
    if (this.#queued) return;
    this.#queued = true;
    queueMicrotask(() => {
      this.#queued = false;
      if (!this.#disposed) this.#launch();
    });
  }

  /** Changes a live knob at the frontier. */
  change(knob: string, value: Value): void {
    this.#pending = { ...this.#pending, [knob]: value };
    this.#link.send({ kind: 'change', knob, value });
  }

  /** Changes a knob on which no frame depends. */
  look(knob: string, value: Value): void {
    this.recipe = withKnob(this.recipe, knob, value);
  }

  /** More frames are wanted. */
  extend(horizon: number): void {
    if (this.#queued || horizon <= this.#horizon) return;
    this.#horizon = horizon;
    this.#link.send({ kind: 'extend', horizon });
    this.#link.expect(this.#expecting);
  }

  /** Ends a run that takes too long. */
  stop(): void {
    this.#fail({ reason: 'stopped', message: '' });
  }

  /** Lets go of its worker: the next start makes a new connection. */
  disconnect(): void {
    this.#link.expect(false);
    this.#link.end();
  }

  dispose(): void {
    this.#disposed = true;
    this.#link.expect(false);
    this.#link.end();
  }

  #launch(): void {
    this.#horizon = this.#audience.wanted();
    this.#link.start({ ...this.which, recipe: this.recipe, horizon: this.#horizon });
    this.#link.expect(true);
  }

  get #expecting(): boolean {
    return (
      this.state === 'computing' && this.frames.count < Math.min(this.length, this.#horizon + 1)
    );
  }

  #receive(message: FromWorker): void {
    if (this.#queued) return; // about to be replaced
    if (message.kind === 'failed') this.#fail({ reason: message.reason, message: message.message });
    else if (message.kind === 'changed') this.#changed(message.intervention);
    else if (message.kind === 'frames') {
      this.state = 'computing';
      this.frames = add(this.frames, message.frames);
      if (this.frames.count === this.length) {
        this.ends = withEnd(this.ends, endOf(this.recipe, this.frames));
      }
      this.#audience.grown();
    } else if (message.kind === 'kept') this.kept = true;
    else if (message.kind === 'done') this.state = 'done';
    this.#link.expect(this.#expecting);
  }

  /** A live change took effect; one that came after the last frame starts the run again. */
  #changed(intervention: Recipe['interventions'][number]): void {
    const { step, knob, value } = intervention;
    if (step >= this.length - 1) return this.start(withKnob(this.recipe, knob, value));
    const { [knob]: _done, ...pending } = this.#pending;
    if (same(this.#pending[knob] ?? value, value)) this.#pending = pending;
    const interventions = withIntervention(this.recipe.interventions, intervention);
    this.recipe = { ...this.recipe, interventions };
    this.#audience.grown();
  }

  /** A worker that dies after its work is done is not missed: the next start makes a new one. */
  #died(message: string): void {
    if (this.state !== 'done') this.#fail({ reason: 'killed', message });
  }

  #fail(failure: Failure): void {
    this.#link.expect(false);
    if (failure.reason !== 'error' && failure.reason !== 'unprepared') this.#link.end();
    this.state = 'failed';
    this.failure = failure;
    this.#audience.failed();
  }
}
