/**
 * What every technique and every experiment offers: to the pages, to the command line, to the
 * tests. From these tables alone the generic lab draws a complete page.
 *
 * Texts are English here and are translated by key (src/text/). Lengths of steps are frames.
 */
import type { Figure, Key, Tone } from './figures.ts';
import {
  integer,
  type Integer,
  type Parameters,
  type Values,
  type ValuesOf,
} from './parameters.ts';

export interface Source {
  /** The short tag that the code's comments use: 'V3'. */
  readonly tag: string;
  readonly authors: string;
  readonly title: string;
  readonly year: number;
  /** 'arXiv:2412.19437' or 'github.com/deepseek-ai/EPLB'. */
  readonly at: string;
}

/** A number in the frame that becomes an axis, a table column, a line. */
export interface Metric {
  readonly label: string;
  readonly unit?: string;
  /** Digits after the point; 3 unless told. */
  readonly digits?: number;
  readonly tone?: Tone;
}

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
  readonly outcomes: readonly string[];
  /** Which outcome this run shows, computed from both runs: an index into `outcomes`. */
  judge(changed: readonly F[], before: readonly F[]): number;
  /** Why, in one or two sentences, true whichever outcome was bet on. */
  readonly because: string;
}

/** A published figure, and the same thing measured here where the toy can measure it. */
export interface PaperRow<V, F> {
  readonly what: string;
  readonly published: string;
  /** 'V3 §4.5.3': tag and place. */
  readonly source: string;
  /** From the frames so far; undefined while there is nothing to measure yet. */
  measured?(frames: readonly F[], values: V): number | undefined;
  readonly digits?: number;
  readonly unit?: string;
  /** Where toy and paper differ: that they do, and why. */
  readonly note?: string;
}

/** A step of the guided tour: done when the person has done it. */
export interface TourStep {
  /** At most forty words. */
  readonly text: string;
  /** What lights up meanwhile: 'knob:speed', 'figure:2', 'transport', 'bet', 'scenarios', 'strip'. */
  readonly look: string;
  readonly done:
    | { readonly knob: string; reaches(value: unknown): boolean }
    | { readonly step: number }
    | {
        readonly did:
          'play' | 'finish' | 'scrub' | 'pin' | 'fork' | 'bet' | 'term' | 'scenario' | 'repeat';
      };
}

export interface Question {
  readonly question: string;
  readonly answer: string;
  /** The public thread it was asked in: 'deepseek-ai/DeepSeek-V3 issue 761'. */
  readonly asked?: string;
}

/** An equation of the paper: its symbols light their knob, their code and their figure. */
export interface Equation<V, F, K extends string = Extract<keyof V, string>> {
  readonly name: string;
  /** TeX, in which `\term{bias}{b_i}` marks a symbol of `terms`. */
  readonly tex: string;
  readonly source: string;
  /** The function that is this equation: 'balance.ts#updateBias'. */
  readonly code: string;
  readonly terms: Readonly<
    Record<
      string,
      {
        readonly symbol: string;
        readonly label: string;
        readonly knob?: K;
        /** Index into the experiment's figures. */
        readonly figure?: number;
        /** Lines of the function that contain this text light up. */
        readonly line?: string;
        /** The symbol's value now. */
        value?(frame: F, values: V): number | undefined;
      }
    >
  >;
}

/** Repeats the run over several seeds in the background and shows paired differences. */
export interface Repeat<K extends string = string> {
  readonly label: string;
  readonly seeds: number;
  /** Metrics of the last frame. */
  readonly of: readonly K[];
  readonly against: K;
}

/** (step, knob, value): the change is handed over after the frame with index `step`. */
export interface Intervention {
  readonly step: number;
  readonly knob: string;
  readonly value: Values[string];
}

/** What a frame is made of: numbers, texts, and arrays or records of them. */
export type Plain =
  number | string | boolean | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * What an experiment shows after a step. Declare yours as a `type`, not an `interface`: only then
 * does the compiler accept it where any frame will do.
 */
export type AnyFrame = Readonly<Record<string, Plain>>;

/** The values of a run: the table's, and the seed. */
export type Seeded<V> = V & { readonly seed: number };

/** `yield frame` hands back the values of this moment: live knobs may have changed. */
export type Simulation<V, F> = Generator<F, void, Seeded<V>>;

export interface Experiment<
  P extends Parameters = Parameters,
  F extends AnyFrame = AnyFrame,
  R = unknown,
> {
  /** The title: a question. */
  readonly question: string;
  /** One sentence under it. */
  readonly claim: string;
  /** Two or three words, for the tab. */
  readonly tab: string;
  readonly parameters: P & { readonly seed: Integer };
  readonly metrics: Readonly<Partial<Record<Key<F>, Metric>>>;
  readonly figures: readonly Figure<F>[];
  /** Templates with {metrics}: 'At step {step} the busiest carries {busiest} times its share.' */
  readonly sentences: Readonly<Record<string, string>>;
  readonly scenarios: readonly Scenario<ValuesOf<P>>[];
  readonly bets: readonly Bet<ValuesOf<P>, F>[];
  readonly paper: readonly PaperRow<ValuesOf<P>, F>[];
  readonly equations: readonly Equation<ValuesOf<P>, F>[];
  readonly tour: readonly TourStep[];
  readonly questions: readonly Question[];
  /** Where the toy is simpler than the paper, and what was looked for and not seen. */
  readonly departures: readonly string[];
  readonly repeat?: Repeat<Key<F>>;
  /** Steps a second when it plays. */
  readonly pace: number;
  /** How many frames a run has. */
  length(values: ValuesOf<P>): number;
  /** Which of `sentences` tells this frame; the first one unless told. */
  say?(frame: F, values: ValuesOf<P>): string;
  /** What must be there before it can run: a text, a numeric backend. */
  prepare?(values: ValuesOf<P>): Promise<R>;
  simulate(values: Seeded<ValuesOf<P>>, resources: R): Simulation<ValuesOf<P>, F>;
}

/** Where a technique acts: on the token's way through a block, or around it. */
export type Station = 'memory' | 'residual' | 'attention' | 'feed-forward' | 'training' | 'serving';

export interface Technique {
  /** The folder: 'moe'. */
  readonly name: string;
  readonly title: string;
  /** One sentence for the home page. */
  readonly summary: string;
  readonly station: Station;
  readonly year: number;
  readonly model: string;
  readonly sources: readonly Source[];
  readonly experiments: Readonly<Record<string, Experiment>>;
}

const seed = integer({ label: 'Seed', min: 0, max: 2 ** 31 - 1, default: 1 });

type Optional = 'scenarios' | 'bets' | 'paper' | 'equations' | 'tour' | 'questions' | 'pace';

/** Declares an experiment: adds the seed knob and empty tables where none are given. */
export function experiment<P extends Parameters, F extends AnyFrame, R = undefined>(
  declared: Omit<Experiment<P, F, R>, Optional | 'parameters'> &
    Partial<Pick<Experiment<P, F, R>, Optional>> & { readonly parameters: P },
): Experiment<P, F, R> {
  return {
    scenarios: [],
    bets: [],
    paper: [],
    equations: [],
    tour: [],
    questions: [],
    pace: 30,
    ...declared,
    parameters: { ...declared.parameters, seed },
  };
}
