/** The guided tour: a step is done when the person has done it, not when they press Next. */
import { same, type Value, type Values } from '$sims/contract/parameters.ts';
import type { AnyTourStep, Deed } from '$src/labs/contract/guide.ts';

/** What the tour looks at to tell whether a step is done. */
export interface Watched {
  values(): Values;
  /** The defaults: what differs from them has been changed. */
  readonly initial: Values;
  step(): number;
  atEnd(): boolean;
  play(): void;
}

export class Tour {
  /** Index of the step; undefined while no tour is taken. */
  index = $state<number>();
  #deeds = $state.raw<readonly Deed[]>([]);
  readonly #steps: () => readonly AnyTourStep[];
  readonly #watched: Watched;

  constructor(steps: () => readonly AnyTourStep[], watched: Watched) {
    this.#steps = steps;
    this.#watched = watched;
  }

  get steps(): readonly AnyTourStep[] {
    return this.#steps();
  }

  get current(): AnyTourStep | undefined {
    return this.index === undefined ? undefined : this.steps[this.index];
  }

  /** After the last step. */
  get over(): boolean {
    return this.index !== undefined && this.index >= this.steps.length;
  }

  get done(): boolean {
    const step = this.current;
    if (!step) return false;
    const { done } = step;
    const { initial } = this.#watched;
    const valueOf = (knob: string): Value => this.#watched.values()[knob];
    if ('knob' in done) return done.reaches(valueOf(done.knob));
    if ('changed' in done) return !same(valueOf(done.changed), initial[done.changed]);
    if ('step' in done) return this.#watched.step() >= done.step;
    return done.did === 'finish' ? this.#watched.atEnd() : this.#deeds.includes(done.did);
  }

  /** Something was done; it counts for the step of now. */
  note(deed: Deed): void {
    if (this.current) this.#deeds = [...this.#deeds, deed];
  }

  /** Beyond the last step the tour says goodbye. */
  goTo(index: number): void {
    if (this.steps.length === 0) return;
    this.index = Math.max(0, Math.min(index, this.steps.length));
    this.#deeds = [];
    const { current } = this;
    // A step that waits for the run lets it run.
    if (current && 'step' in current.done && !this.done) this.#watched.play();
  }

  end(): void {
    this.index = undefined;
  }
}
