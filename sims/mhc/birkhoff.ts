/**
 * Doubly stochastic matrices as mixtures of permutations.
 *
 * Birkhoff and von Neumann: the doubly stochastic n × n matrices are exactly the convex combinations
 * of the n! permutation matrices. For n = 4 those are 24, few enough to mix directly.
 */
import { matrix, softmax, type Matrix, type Vector } from '../math/vector.ts';
import { columnSums, largestError, rowSums } from './sinkhorn.ts';

/** `permutation[row]` is the column of that row's 1. */
export type Permutation = readonly number[];

export interface Term {
  readonly permutation: Permutation;
  readonly weight: number;
}

/** All n! permutations in lexicographic order; n from 1 to 6. */
export function permutations(n: number): Permutation[] {
  if (!Number.isInteger(n) || n < 1 || n > 6) {
    throw new RangeError(`permutations requires n from 1 to 6, got ${n}`);
  }
  const extend = (start: Permutation): Permutation[] =>
    start.length === n
      ? [start]
      : Array.from({ length: n }, (_, k) => k)
          .filter((k) => !start.includes(k))
          .flatMap((k) => extend([...start, k]));
  return extend([]);
}

/** The matrix with 1 at (row, permutation[row]). */
export function permutationMatrix(permutation: Permutation): number[][] {
  const n = permutation.length;
  const isOne = permutation.every(
    (column) => Number.isInteger(column) && column >= 0 && column < n,
  );
  if (!isOne || new Set(permutation).size !== n) {
    throw new RangeError(
      `permutationMatrix requires each column from 0 to ${n - 1} once, got ${permutation.join(', ')}`,
    );
  }
  return matrix(n, n, (i, j) => (permutation[i] === j ? 1 : 0));
}

/**
 * Weights and permutations that add up to a doubly stochastic matrix, largest first found: each time
 * the permutation whose smallest entry is largest. At most (n − 1)² + 1 terms.
 *
 * @throws RangeError when a row or column sum is farther than 1e-6 from 1, or an entry is negative
 */
export function birkhoffDecomposition(doublyStochastic: Matrix): Term[] {
  checkDoublyStochastic(doublyStochastic);
  const all = permutations(doublyStochastic.length);
  const left = doublyStochastic.map((row) => [...row]);
  const terms: Term[] = [];
  for (;;) {
    const weights = all.map((permutation) => Math.min(...permutation.map((j, i) => left[i][j])));
    const weight = Math.max(...weights);
    if (weight <= 1e-12) return terms;
    const permutation = all[weights.indexOf(weight)];
    permutation.forEach((j, i) => (left[i][j] -= weight));
    terms.push({ permutation, weight });
  }
}

function checkDoublyStochastic(m: Matrix): void {
  m.forEach((row, i) => {
    if (row.length !== m.length) {
      throw new RangeError(
        `birkhoffDecomposition requires a square matrix, got ${row.length} columns in row ${i} of ${m.length} rows`,
      );
    }
    const negative = row.find((entry) => !(entry >= 0));
    if (negative !== undefined) {
      throw new RangeError(
        `birkhoffDecomposition requires entries of 0 or more, got ${negative} in row ${i}`,
      );
    }
  });
  const error = Math.max(largestError(rowSums(m)), largestError(columnSums(m)));
  if (error > 1e-6) {
    throw new RangeError(
      `birkhoffDecomposition requires row and column sums of 1, got one that is ${error} away`,
    );
  }
}

/**
 * The exact alternative to Sinkhorn-Knopp: a softmax over all permutations, mixed. Rows and columns
 * sum to 1 without any iteration.
 *
 * @param logits one a permutation, in lexicographic order  [n!]
 */
export function permutationMixture(logits: Vector, n = 4): number[][] {
  const all = permutations(n);
  if (logits.length !== all.length) {
    throw new RangeError(
      `permutationMixture requires ${all.length} logits for n = ${n}, got ${logits.length}`,
    );
  }
  const wrong = logits.find((logit) => !Number.isFinite(logit));
  if (wrong !== undefined) {
    throw new RangeError(`permutationMixture requires finite logits, got ${wrong}`);
  }
  const weights = softmax(logits);
  const mixed = matrix(n, n, () => 0);
  all.forEach((permutation, k) => permutation.forEach((j, i) => (mixed[i][j] += weights[k])));
  return mixed;
}
