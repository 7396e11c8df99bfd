/** What a lesson has that no table of a lab can give: an opening, the one thing to notice, questions for paper. */
import type { Values } from '../../../sims/contract/parameters.ts';
import type { Both } from '../ideas.ts';

/** A number that can be read off a lab: where it stands, and when. */
export interface Reading {
  /** A metric of the lab: `step`, `loss.bias`. */
  readonly path: string;
  /** On top of the defaults. */
  readonly set?: Values;
  /** A start of the lab, by its name, in place of `set`. */
  readonly scenario?: string;
  /** Where the playhead stands; at the end unless told. */
  readonly step?: number;
}

/** A question of the worksheet. */
export interface Ask {
  readonly question: Both;
  readonly reads: Readonly<Record<string, Reading>>;
  /** A template: `{name}` is the number of that reading. None is typed by hand. */
  readonly answer: Both;
}

export interface Lesson {
  /** The first thing that a teacher says. */
  readonly hook: Both;
  /** What nobody should leave without having seen. */
  readonly notice: Both;
  /** The scenario that shows it. */
  readonly show: string;
  readonly asks: readonly Ask[];
}

/** A sentence of a lab, and what stands in it: `{loss.bias}` by its path. */
export interface Told {
  readonly name: string;
  readonly numbers: Readonly<Record<string, string>>;
}

/** What the runs say for a lesson; written by tests/teach/index.ts, held by its test. */
export interface Numbers {
  /** For every question of the worksheet, the numbers of its answer as the lab shows them. */
  readonly reads: readonly Readonly<Record<string, string>>[];
  /** The outcome of each bet, at the default seed. */
  readonly bets: Readonly<Record<string, string>>;
  /** What the lab says at the end of the scenario to be shown. */
  readonly sentence: Told;
  /** Rows of the paper that the default run can measure, at its end. */
  readonly paper: Readonly<Record<string, string>>;
}

/** A template with its numbers. */
export const filled = (template: string, numbers: Readonly<Record<string, string>>): string =>
  template.replaceAll(/\{([\w.]+)\}/g, (whole, name: string) => numbers[name] ?? whole);
