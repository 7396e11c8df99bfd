/** What came before, for undo. Changes that belong to one gesture count as one. */
import type { Recipe } from './recipe.ts';

export interface Moment {
  readonly recipe: Recipe;
  readonly step: number;
}

const most = 100;
/** Changes of the same thing closer together than this are one gesture. */
const gesture = 800; // ms

export class History {
  readonly #moments: Moment[] = [];
  #latest: { readonly what: string; readonly when: number } | undefined;

  get length(): number {
    return this.#moments.length;
  }

  /**
   * @param what names the thing that is about to change: a knob, 'start', 'fork'
   * @param when in milliseconds
   */
  remember(moment: Moment, what: string, when: number): void {
    const goesOn =
      this.#latest !== undefined &&
      this.#latest.what === what &&
      when - this.#latest.when < gesture;
    this.#latest = { what, when };
    if (goesOn) return;
    this.#moments.push(moment);
    if (this.#moments.length > most) this.#moments.shift();
  }

  /** The moment before the last change, which is forgotten. */
  back(): Moment | undefined {
    this.#latest = undefined;
    return this.#moments.pop();
  }
}
