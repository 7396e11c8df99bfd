/** The same run over several seeds in the background, and the paired differences of its ends. */
import { numberAt, type AnyFrame } from '$sims/contract/frame.ts';
import { mean } from '$sims/math/vector.ts';
import { connectWorker } from '$src/runner/connect.ts';
import { failureOf, type Failure } from '$src/runner/failure.ts';
import type { Which } from '$src/runner/protocol.ts';
import type { Recipe } from '$src/runner/recipe.ts';
import { whole } from '$src/runner/whole.ts';

export interface Difference {
  readonly metric: string;
  /** One a seed: this metric less the one compared with, at the last frame. */
  readonly differences: readonly number[];
  readonly mean: number;
  /** How many seeds have the sign of the mean. */
  readonly agree: number;
}

/** Pairs within each seed: what the seeds share cancels. */
export function differencesOf(
  last: readonly AnyFrame[],
  of: readonly string[],
  against: string,
): Difference[] {
  return of.map((metric) => {
    const differences = last.map((frame) => numberAt(frame, metric) - numberAt(frame, against));
    const centre = mean(differences);
    const agree = differences.filter((d) => Math.sign(d) === Math.sign(centre)).length;
    return { metric, differences, mean: centre, agree };
  });
}

export class Repetition {
  readonly #which: Which;
  #stop: AbortController | undefined;
  running = $state(false);
  done = $state(0);
  failure = $state.raw<Failure | undefined>();
  last = $state.raw<readonly AnyFrame[]>([]);

  constructor(which: Which) {
    this.#which = which;
  }

  /** Seeds one after another, so that the page beside it stays quick. */
  async run({ values, interventions }: Recipe, seeds: number): Promise<void> {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.running = true;
    this.last = [];
    this.failure = undefined;
    try {
      for (this.done = 0; this.done < seeds; this.done++) {
        const seeded = { ...values, seed: Number(values.seed) + this.done };
        const frames = await whole(
          connectWorker,
          this.#which,
          { values: seeded, interventions },
          { signal },
        );
        this.last = [...this.last, frames[frames.length - 1]];
      }
    } catch (error) {
      const failure = failureOf(error);
      if (!signal.aborted) this.failure = failure;
    } finally {
      this.running = false;
    }
  }

  stop(): void {
    this.#stop?.abort();
  }
}
