/** The same run over several seeds in the background: how it ends at each, and how it came there. */
import { numberAt, type AnyFrame } from '$sims/contract/frame.ts';
import { mean } from '$sims/math/vector.ts';
import { trackOf, type Track } from '$src/charts/tracks.ts';
import { connectWorker } from '$src/runner/connect.ts';
import { failureOf, type Failure } from '$src/runner/failure.ts';
import type { Which } from '$src/runner/protocol.ts';
import type { Recipe } from '$src/runner/recipe.ts';
import { whole } from '$src/runner/whole.ts';

export interface Difference {
  readonly metric: string;
  /** One a seed: this metric, less the one compared with where there is one, at the last frame. */
  readonly differences: readonly number[];
  readonly mean: number;
  /** How many seeds have the sign of the mean. */
  readonly agree: number;
}

/** Pairs within each seed: what the seeds share cancels. */
export function differencesOf(
  last: readonly AnyFrame[],
  of: readonly string[],
  against?: string,
): Difference[] {
  const base = last.map((frame) => (against === undefined ? 0 : numberAt(frame, against)));
  return of.map((metric) => {
    const differences = last.map((frame, i) => numberAt(frame, metric) - base[i]);
    const centre = mean(differences);
    const agree = differences.filter((d) => Math.sign(d) === Math.sign(centre)).length;
    return { metric, differences, mean: centre, agree };
  });
}

/** Where the dots lie: around zero for differences, around themselves for numbers. */
export function scaleOf(
  rows: readonly Difference[],
  aroundZero: boolean,
): { readonly min: number; readonly max: number } {
  const all = rows.flatMap(({ differences }) => differences).filter(Number.isFinite);
  if (aroundZero || all.length === 0) {
    const reach = Math.max(1e-9, ...all.map(Math.abs)) * 1.1;
    return { min: -reach, max: reach };
  }
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const margin = high > low ? 0 : Math.abs(high) || 1;
  return { min: low - margin, max: high + margin };
}

export class Repetition {
  readonly #which: Which;
  readonly #paths: readonly string[];
  #stop: AbortController | undefined;
  running = $state(false);
  done = $state(0);
  failure = $state.raw<Failure | undefined>();
  /** What is repeated, and the last frame at each seed. */
  recipe = $state.raw<Recipe>({ values: {}, interventions: [] });
  last = $state.raw<readonly AnyFrame[]>([]);
  /** Of the numbers at these paths, what figures need. */
  tracks = $state.raw<readonly Track[]>([]);

  constructor(which: Which, paths: readonly string[]) {
    this.#which = which;
    this.#paths = paths;
  }

  /** Seeds one after another, so that the page beside it stays quick. */
  async run(recipe: Recipe, seeds: number): Promise<void> {
    const { values, interventions } = recipe;
    this.recipe = recipe;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.running = true;
    this.last = [];
    this.tracks = [];
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
        this.tracks = [...this.tracks, trackOf(frames, this.#paths)];
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
