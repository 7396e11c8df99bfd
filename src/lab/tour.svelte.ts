/** The guided tour: a step is done when the person has done it, not when they press Next. */
import type { TourStep } from '$sims/contract.ts';
import type { Values } from '$sims/parameters.ts';

export type Deed = Extract<TourStep['done'], { did: string }>['did'];

interface Now {
  readonly values: Values;
  readonly step: number;
  readonly atEnd: boolean;
}

export class Tour {
  readonly steps: readonly TourStep[];
  /** Index of the step; undefined while no tour is taken. */
  index = $state<number>();
  #deeds = $state.raw<readonly Deed[]>([]);
  readonly #now: () => Now;

  constructor(steps: readonly TourStep[], now: () => Now) {
    this.steps = steps;
    this.#now = now;
  }

  get current(): TourStep | undefined {
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
    const now = this.#now();
    if ('knob' in done) return done.reaches(now.values[done.knob]);
    if ('step' in done) return now.step >= done.step;
    return done.did === 'finish' ? now.atEnd : this.#deeds.includes(done.did);
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
  }

  end(): void {
    this.index = undefined;
  }
}
