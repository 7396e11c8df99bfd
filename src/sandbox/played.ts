/** Which tests a page plays for a file that a reader changes, and why these. */
import type { Graph } from './graph.ts';

/** A file of tests, as a list of results names it. */
export interface Played {
  readonly test: string;
  /**
   * `own`: about the changed file. `user`: about a file that uses it. `story`: about no single file.
   * `promises`: what every experiment owes.
   */
  readonly kind: 'own' | 'user' | 'story' | 'promises';
  /** The file that they are about, or the lab: 'sims/moe/gate.ts', 'moe/balancing'. */
  readonly about?: string;
}

/** A program of tests: those of the files that are listed, in that order. */
export interface Tests extends Graph {
  readonly tests: readonly Played[];
}

/** The same as a page is told it: files that several programs share are fetched by themselves. */
export interface Listed extends Tests {
  readonly shared: readonly string[];
}

/** What their results say where they are from. */
export const keyOf = ({ test, kind, about }: Played): string =>
  kind === 'promises' ? `${test} ${about}` : test;
