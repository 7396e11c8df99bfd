/** The changed run beside the original, as far as both are there. */
import { untrack } from 'svelte';
import { namedApart, partingOf, type Named, type Parting } from './apart.ts';
import type { Lab } from '../page/lab.svelte.ts';
import { frameAt } from '../runner/frames.ts';
import { areRepeats } from '../runner/recipe.ts';

export class Comparison {
  readonly #lab: Lab;
  readonly #isRunning: () => boolean;

  constructor(lab: Lab, isRunning: () => boolean) {
    this.#lab = lab;
    this.#isRunning = isRunning;
  }

  /** Where they part; undefined as long as they are the same. */
  readonly parting: Parting | undefined = $derived.by(() => {
    const { pinned, drawn } = this.#lab.run;
    if (!this.#isRunning() || !pinned) return undefined;
    return partingOf(this.#lab.experiment.frame, pinned.frames, drawn.frames);
  });

  /** What has become, at the step that is shown, of the number in which they part. */
  get here(): Named | undefined {
    const { pinned, playhead } = this.#lab.run;
    const { step, frame } = playhead;
    const path = this.parting?.named?.path;
    const original = pinned && frameAt(pinned.frames, step);
    if (path === undefined || !frame || !original) return undefined;
    const { frame: observed } = this.#lab.experiment;
    return namedApart(observed, original, frame, step).find((one) => one.path === path);
  }

  /** The original is of the same knobs and the same seed, whatever is turned meanwhile. */
  follow(): void {
    const { run, experiment } = this.#lab;
    const { recipe } = run.computation;
    const { recipe: pinned } = run.pinning;
    if (!this.#isRunning()) return;
    const isSame =
      pinned !== undefined &&
      areRepeats(experiment.knobs.parameters, pinned, recipe) &&
      pinned.values.seed === recipe.values.seed;
    if (!isSame) void untrack(() => run.pinRecipe(recipe));
  }

  /** There is something of both to compare. */
  get isBegun(): boolean {
    const { pinned, drawn } = this.#lab.run;
    return Math.min(pinned?.frames.count ?? 0, drawn.frames.count) > 0;
  }

  /** Both are there from end to end. */
  get isWhole(): boolean {
    const { pinned, drawn, length } = this.#lab.run;
    return pinned?.frames.count === length && drawn.frames.count === length;
  }
}
