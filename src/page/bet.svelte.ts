/** A prediction: chosen before the change is run, judged from both runs when they are over. */
import type { AnyFrame } from '$sims/contract/frame.ts';
import type { Values } from '$sims/contract/parameters.ts';
import { failureOf, type Failure } from '$src/runner/failure.ts';
import { wagered } from './wager.ts';
import type { Bet } from '$src/labs/contract/claims.ts';

/** What a bet does with the lab. */
export interface Table {
  /** The lab's run goes back to these values, and plays. */
  start(values: Values): void;
  /** The whole run of these values, computed in the background. */
  compute(values: Values): Promise<readonly AnyFrame[]>;
  values(): Values;
  /** The defaults. */
  initial(): Values;
  /** A bet was placed. */
  did(): void;
}

type AnyBet = Bet<Values, AnyFrame>;

export class Betting {
  readonly #bets: () => Readonly<Record<string, AnyBet>>;
  readonly #names: readonly string[];
  readonly #table: Table;
  #index = $state(0);
  #skipped = $state(false);
  /** The bet that an address asked for. */
  first = $state<string>();
  #mine: Values | undefined;
  /** With the change, and without. */
  #runs: readonly [Values, Values] | undefined;
  /** Names of outcomes. */
  chosen = $state<string>();
  happened = $state<string>();
  /** Why nobody can tell what happens. */
  failure = $state.raw<Failure | undefined>();

  constructor(
    bets: () => Readonly<Record<string, AnyBet>>,
    names: readonly string[],
    table: Table,
  ) {
    this.#bets = bets;
    this.#names = names;
    this.#table = table;
  }

  get current(): AnyBet | undefined {
    return this.#skipped ? undefined : this.#bets()[this.#names[this.#index]];
  }

  /** The name of the bet on the table. */
  get name(): string | undefined {
    return this.#skipped ? undefined : this.#names[this.#index];
  }

  /** Begins with the bet of this name, if there is one. */
  startWith(name: string | undefined): void {
    const index = name === undefined ? -1 : this.#names.indexOf(name);
    this.first = index < 0 ? undefined : name;
    this.#index = Math.max(0, index);
  }

  /** A bet was placed, or none is wanted: what would give it away may be shown. */
  get over(): boolean {
    return this.current === undefined || this.chosen !== undefined;
  }

  get hasNext(): boolean {
    return this.#index + 1 < this.#names.length;
  }

  /** Runs the change where everyone can see it, and both runs to their end behind the scene. */
  async choose(outcome: string): Promise<void> {
    const bet = this.current;
    if (!bet) return;
    this.chosen = outcome;
    this.#mine = this.#table.values();
    const [changed, base] = wagered(bet, this.#table.initial(), this.#mine.seed);
    this.#table.start(changed);
    this.#table.did();
    this.#runs = [changed, base];
    await this.judge();
  }

  /** Computes both runs and says what happened. */
  async judge(): Promise<void> {
    const bet = this.current;
    if (!bet || !this.#runs) return;
    const index = this.#index;
    const isHere = (): boolean => !this.#skipped && this.#index === index;
    this.happened = undefined;
    this.failure = undefined;
    try {
      const runs = this.#runs.map((values) => this.#table.compute(values));
      const [after, before] = await Promise.all(runs);
      if (isHere()) this.happened = bet.judge(after, before);
    } catch (error) {
      const failure = failureOf(error);
      if (isHere()) this.failure = failure;
    }
  }

  /** The values from before the bet. */
  back(): void {
    if (this.#mine) this.#table.start(this.#mine);
    this.#mine = undefined;
    this.skip();
  }

  next(): void {
    this.#index++;
    this.chosen = undefined;
    this.happened = undefined;
    this.failure = undefined;
  }

  skip(): void {
    this.#skipped = true;
  }
}
