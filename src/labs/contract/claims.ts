/** What is asserted on a page and judged by code: sentences, scenarios, bets, rows of the paper. */
import type { AnyFrame } from '../../../sims/contract/frame.ts';
import type { Values } from '../../../sims/contract/parameters.ts';
import type { Intervention } from '../../../sims/contract/simulation.ts';
import type { Path } from './names.ts';

/** A start worth seeing, named as a claim: 'All answers equal: nothing to learn'. */
export interface Scenario<V> {
  readonly label: string;
  readonly values: Partial<V>;
  /** Changes on the way, for scenarios that are a story. */
  readonly interventions?: readonly Intervention[];
}

/** A prediction: a concrete change, possible outcomes, and what then really happened. */
export interface Bet<V, F> {
  readonly question: string;
  /** What the run before starts from, on top of the defaults. */
  readonly before: Partial<V>;
  readonly change: Partial<V>;
  /** What may happen, by name, in the order of the buttons. */
  readonly outcomes: Readonly<Record<string, string>>;
  /** The outcome that this run shows, computed from both runs. */
  judge(changed: readonly F[], before: readonly F[]): string;
  /** Why, in one or two sentences, true whichever outcome was bet on. */
  readonly because: string;
}

/** Ties a bet's judge to the outcomes that it may name. */
export const bet = <V, F, O extends string>(
  made: NoInfer<Omit<Bet<V, F>, 'outcomes' | 'judge'>> & {
    readonly outcomes: Readonly<Record<O, string>>;
    judge(changed: readonly NoInfer<F>[], before: readonly NoInfer<F>[]): NoInfer<O>;
  },
): Bet<V, F> => made;

/** A published figure, and the same thing measured here where the toy can measure it. */
export interface PaperRow<V, F> {
  readonly what: string;
  readonly published: string;
  /** 'V3 §4.5.3': tag and place. */
  readonly source: string;
  /** Undefined while there is nothing to measure yet; called only when there is a frame. */
  measured?(frame: F, values: V, frames: readonly F[]): number | undefined;
  readonly digits?: number;
  readonly unit?: string;
  /** Where toy and paper differ: that they do, and why. */
  readonly note?: string;
}

/** Repeats the run over several seeds in the background: paired differences, and bands in figures. */
export interface Repeat<P extends string> {
  readonly label: string;
  readonly seeds: number;
  /** Numbers of the last frame. */
  readonly of: readonly P[];
  /** Left out where there is nothing to compare with: then the numbers themselves are shown. */
  readonly against?: P;
}

interface Asserted<V, F, P extends string> {
  /** Templates with {paths}: 'At step {step} the loss is {loss.bias}.' */
  readonly sentences: Readonly<Record<string, string>>;
  /** Which of `sentences` tells this frame; the first one unless told. */
  say?(frame: F, values: V): string;
  readonly scenarios: Readonly<Record<string, Scenario<V>>>;
  readonly bets: Readonly<Record<string, Bet<V, F>>>;
  readonly paper: Readonly<Record<string, PaperRow<V, F>>>;
  readonly repeat?: Repeat<P>;
  /** What the drawing says, as templates: 'node {n}'. */
  readonly words?: Readonly<Record<string, string>>;
}

export type Claims<V, F> = Asserted<V, F, Path<F, number | boolean>>;
export type AnyClaims = Asserted<Values, AnyFrame, string>;
export type AnyRepeat = Repeat<string>;

/** The last frame of a run, which has at least one. */
export const last = <F>(frames: readonly F[]): F => frames[frames.length - 1];
