/** A change of code as a task: one to make and watch fail, or a real fault to find and mend. */
import type { Values } from '../../../sims/contract/parameters.ts';
import type { Both } from '../ideas.ts';

interface Common {
  /** Where the change is made, below sims/; a part of the lab's run. */
  readonly file: string;
  /** What stands there, once in the file. */
  readonly right: string;
  /** What stands there with the change. */
  readonly wrong: string;
  readonly ask: Both;
  readonly hint: Both;
  /** What goes wrong, and why. Which tests fail and where the runs part is found by playing them. */
  readonly because: Both;
  /** On top of the defaults, where only these show it. */
  readonly set?: Values;
  /** The metric that tells most, by its path: what becomes of it is told beside where the runs part. */
  readonly watch?: string;
  /** For how many steps the runs are compared; 0 where a run trains for too long. */
  readonly steps?: number;
}

/** The reader makes the change. */
export interface Break extends Common {
  readonly kind: 'break';
}

/** The reader is given the file with the change in it, as real code had it. */
export interface Mend extends Common {
  readonly kind: 'mend';
  /** Where this really happened. */
  readonly story: Both;
  readonly source: { readonly name: string; readonly url: string };
}

export type Exercise = Break | Mend;

/** Exercises by the lab that they are made in: 'gate'. */
export type OfTechnique = Readonly<Record<string, readonly Exercise[]>>;

/** A change as a class link carries it. */
export interface Carried {
  readonly kind: Exercise['kind'];
  readonly ask: string;
  /** Values on top of the lab's own, where only these show it. */
  readonly set?: Values;
  /** What an address ends with, as *Share* writes it: `#edit:moe/gate.ts:…`. */
  readonly fragment: string;
}

/** What a run says at a step, and what the original says there. */
export interface Difference {
  /** From 0. */
  readonly step: number;
  /** The metric, by its path; undefined for what is only drawn. */
  readonly path?: string;
  /** As the lab writes numbers. */
  readonly original: string;
  readonly changed: string;
}

/** What comes of a change; written by tests/exercises/index.ts, held by its test. */
export interface Found {
  /** Names of the file's tests that fail with it. */
  readonly fails: readonly string[];
  /** Where the run leaves the original; undefined where it was not played, or does not. */
  readonly parts?: Difference;
  /** What is watched, at the last step that was compared. */
  readonly watched?: Difference;
}

/**
 * The file with the change.
 *
 * @throws RangeError where what it replaces does not stand there exactly once
 */
export function changedText({ file, right, wrong }: Exercise, text: string): string {
  const pieces = text.split(right);
  if (pieces.length !== 2) {
    throw new RangeError(
      `changedText requires one place in ${file}, got ${pieces.length - 1} of ${right}`,
    );
  }
  return pieces.join(wrong);
}
