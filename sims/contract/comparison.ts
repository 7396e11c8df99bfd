/**
 * One computation written twice: in plain TypeScript and in TensorFlow.js operations, from the same
 * numbers. The room `check.ts` of an experiment says which; it is loaded when somebody asks for it,
 * once the tensors are prepared.
 */
import type { Values } from './parameters.ts';

/** What a computation gives: several lists, each of numbers of one kind (outputs, slopes …). */
export type Results = readonly ArrayLike<number>[];

/** Both ways, ready to run as often as it takes to measure them; each time the same numbers. */
export interface Comparison {
  plain(): Results;
  tensors(): Results;
  /** Frees the tensors that it holds. */
  dispose(): void;
}

/** From the values of the knobs to the two ways; it may load a text first. */
export type Check<V = Values> = (values: V) => Comparison | Promise<Comparison>;

/** How far the two ways are apart, and what each takes. */
export interface Equality {
  /** The largest difference, as a share of the largest number of its list. */
  readonly difference: number;
  /** How many numbers were compared. */
  readonly numbers: number;
  /** Medians of several runs after the first. */
  readonly plainTime: number; // ms
  readonly tensorsTime: number; // ms
}

/** Sums that should be 0 come out so large in doubles: nothing is a share of that. */
const nothing = 1e-12;

/**
 * The largest difference between two lists of lists, each measured by the largest number of its own;
 * where that is 0, by itself.
 *
 * @param expected the plain results
 * @throws RangeError where they differ in length, or a number is not finite
 */
export function difference(got: Results, expected: Results): number {
  if (got.length !== expected.length) {
    throw new RangeError(`difference requires ${expected.length} lists, got ${got.length}`);
  }
  return expected.reduce((worst, list, i) => Math.max(worst, apart(got[i], list, i)), 0);
}

function apart(got: ArrayLike<number>, expected: ArrayLike<number>, list: number): number {
  if (got.length !== expected.length) {
    throw new RangeError(
      `difference requires ${expected.length} numbers in list ${list}, got ${got.length}`,
    );
  }
  let [largest, difference] = [0, 0];
  for (let i = 0; i < got.length; i++) {
    if (!Number.isFinite(got[i]) || !Number.isFinite(expected[i])) {
      throw new RangeError(
        `difference requires finite numbers, got ${got[i]} and ${expected[i]} at ${i} of list ${list}`,
      );
    }
    largest = Math.max(largest, Math.abs(expected[i]));
    difference = Math.max(difference, Math.abs(got[i] - expected[i]));
  }
  return largest < nothing ? difference : difference / largest;
}
