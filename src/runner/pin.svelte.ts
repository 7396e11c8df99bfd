/** The run that is kept for comparison, as it was drawn or computed for it in the background. */
import type { AnyFrame } from '../../sims/contract/frame.ts';
import type { Connect } from './connect.ts';
import { failureOf, type Failure } from './failure.ts';
import { add, noFrames, type Drawn } from './frames.ts';
import type { Which } from './protocol.ts';
import type { Recipe } from './recipe.ts';
import { whole } from './whole.ts';

export class Pin {
  drawn = $state.raw<Drawn | undefined>();
  /** What is kept, on its way, or did not come: an address names it all the same. */
  recipe = $state.raw<Recipe | undefined>();
  /** How much of the run on its way here is computed, from 0 to 1; undefined while there is none. */
  progress = $state<number>();
  /** Why it did not come. */
  failure = $state.raw<Failure | undefined>();
  readonly #connect: Connect;
  readonly #which: Which;
  #work = new AbortController();

  constructor(connect: Connect, which: Which) {
    this.#connect = connect;
    this.#which = which;
  }

  /** Takes this run, or none, in place of whatever is here or on its way. */
  keep(drawn: Drawn | undefined): void {
    this.#work.abort();
    this.progress = undefined;
    this.failure = undefined;
    this.drawn = drawn;
    this.recipe = drawn;
  }

  /** @param length how many frames the run will have */
  async compute(recipe: Recipe, length: number): Promise<void> {
    this.keep(undefined);
    this.recipe = recipe;
    this.#work = new AbortController();
    const { signal } = this.#work;
    this.progress = 0;
    const progress = (more: readonly AnyFrame[]): void => {
      const frames = add(this.drawn?.frames ?? noFrames, more);
      this.drawn = { ...recipe, frames }; // as far as it is there
      this.progress = frames.count / length;
    };
    try {
      await whole(this.#connect, this.#which, recipe, { progress, signal });
      this.keep(this.drawn);
    } catch (error) {
      const failure = failureOf(error);
      if (signal.aborted) return; // something else was kept meanwhile, or the page was left
      this.progress = undefined;
      this.failure = failure;
    }
  }
}
