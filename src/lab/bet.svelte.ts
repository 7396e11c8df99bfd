/** A prediction: chosen before the change is run, judged from both runs when they are over. */
import type { AnyFrame, Bet, Experiment } from '$sims/contract.ts';
import type { Values } from '$sims/parameters.ts';

export interface Bench {
  /** The lab's run goes back to these values, and plays. */
  start(values: Values): void;
  /** The whole run of these values, computed in the background. */
  compute(values: Values): Promise<readonly AnyFrame[]>;
  values(): Values;
  /** A bet was placed. */
  did(): void;
}

export class Betting {
  readonly #experiment: Experiment;
  readonly #bench: Bench;
  #index = $state(0);
  #skipped = $state(false);
  #mine: Values | undefined;
  chosen = $state<number>();
  happened = $state<number>();

  constructor(experiment: Experiment, bench: Bench) {
    this.#experiment = experiment;
    this.#bench = bench;
  }

  get current(): Bet<Values, AnyFrame> | undefined {
    return this.#skipped ? undefined : this.#experiment.bets[this.#index];
  }

  get hasNext(): boolean {
    return this.#index + 1 < this.#experiment.bets.length;
  }

  /** Runs the change where everyone can see it, and both runs to their end behind the scene. */
  async choose(outcome: number): Promise<void> {
    const bet = this.current;
    if (!bet) return;
    this.chosen = outcome;
    this.happened = undefined;
    this.#mine = this.#bench.values();
    const base = { ...this.#bench.values(), ...definedOf(bet.before) };
    const changed = { ...base, ...definedOf(bet.change) };
    this.#bench.start(changed);
    this.#bench.did();
    const [after, before] = await Promise.all([
      this.#bench.compute(changed),
      this.#bench.compute(base),
    ]);
    if (this.current === bet) this.happened = bet.judge(after, before);
  }

  /** The values from before the bet. */
  back(): void {
    if (this.#mine) this.#bench.start(this.#mine);
    this.#mine = undefined;
    this.skip();
  }

  next(): void {
    this.#index++;
    this.chosen = undefined;
    this.happened = undefined;
  }

  skip(): void {
    this.#skipped = true;
  }
}

const definedOf = (values: Partial<Values>): Values =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
