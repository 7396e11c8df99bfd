/** What the transport and the keys do with a lab. */
import { type Problem } from '$sims/contract/check.ts';
import { parseValue } from '$sims/contract/parsing.ts';
import type { Shown } from '$src/labs/contract/shown.ts';
import type { Messages } from '$src/text/index.ts';
import type { Run } from '$src/runner/run.svelte.ts';
import type { Tour } from './tour.svelte.ts';

/** What they need of it. */
interface Controlled {
  readonly experiment: Shown;
  readonly run: Run;
  readonly tour: Tour;
  readonly t: Messages;
  /** The step that is shown. */
  readonly step: number;
  play(): void;
  goTo(step: number): void;
  scenario: string | undefined;
}

export class Controls {
  /** The next change of a live knob forks the run at the playhead. */
  forking = $state(false);
  /** What is wrong with the seed that was typed. */
  seedProblem = $state.raw<Problem | undefined>();
  /** What was just done, to be read out. */
  said = $state('');
  /** The step that a step led to, to be read out when it is there. */
  stepped = $state<number>();
  readonly #lab: Controlled;

  constructor(lab: Controlled) {
    this.#lab = lab;
  }

  togglePlay(): void {
    const { playback } = this.#lab.run;
    if (playback.playing) playback.pause();
    else this.#lab.play();
    this.#lab.tour.note('play');
  }

  scrub(step: number): void {
    this.#lab.run.playback.pause();
    this.#lab.goTo(step);
    this.#lab.tour.note('scrub');
  }

  stepBy(by: 1 | -1): void {
    const { playback } = this.#lab.run;
    this.scrub(this.#lab.step + by);
    this.stepped = playback.goal;
  }

  rewind(): void {
    this.#lab.run.playback.pause();
    this.#lab.goTo(0);
  }

  togglePin(): void {
    const { run, tour, t } = this.#lab;
    if (run.isForeign) return;
    this.say(run.pinned ? t.unpinned : t.pinned);
    if (run.pinned) run.unpin();
    else if (run.frontier < 0) void run.pinRecipe(run.computation.recipe);
    else run.pin();
    tour.note('pin');
  }

  /** Reads this out in place of the step. */
  say(said: string): void {
    this.stepped = undefined;
    this.said = said;
  }

  armFork(): void {
    this.forking = !this.forking;
    this.#lab.run.playback.pause();
  }

  undo(): void {
    this.#lab.scenario = undefined;
    this.#lab.run.undo();
  }

  setSeed(typed: string): void {
    const read = parseValue(this.#lab.experiment.knobs.parameters.seed, typed);
    this.seedProblem = 'problem' in read ? read.problem : undefined;
    if ('value' in read) this.#lab.run.change('seed', read.value);
  }

  /** The next seed, so that everybody in a class can throw the same dice. */
  dice(): void {
    const { experiment, run } = this.#lab;
    const { seed } = experiment.knobs.parameters;
    if (seed?.kind !== 'integer') return;
    run.change('seed', (Number(run.values.seed) + 1) % seed.max);
  }
}
