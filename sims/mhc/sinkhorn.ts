/**
 * Sinkhorn-Knopp: from a square matrix of logits to a doubly stochastic one, all of whose rows and
 * columns sum to 1.
 *
 * Xie et al., "mHC: Manifold-Constrained Hyper-Connections", arXiv:2512.24880, eq. 9 (mHC)
 * Sinkhorn and Knopp, "Concerning nonnegative matrices and doubly stochastic matrices",
 * Pacific Journal of Mathematics 21, 1967
 *
 * n streams; t_max iterations of two half steps each. Row and column numbers count from 0.
 */
import { sum, transpose, type Matrix, type Vector } from '../math/vector.ts';
import { logHalfSteps, plainHalfSteps, type HalfStep, type Side } from './half-steps.ts';

export type { Side };
export type Order = 'columnsFirst' | 'rowsFirst';

export interface SinkhornOptions {
  /** t_max; 0 gives exp(logits), which nothing constrains. */
  readonly iterations?: number;
  /** The side divided last is exact; what is missing is missing on the other. */
  readonly order?: Order;
  /** Added to every sum before it divides: 0 in the paper, 1e-6 in the official kernel. */
  readonly epsilon?: number;
  /** 'auto' takes logarithms where doubles could run out of range, and only there. */
  readonly domain?: 'auto' | 'log' | 'plain';
}

/** All that a gradient needs. */
export interface SinkhornTrace {
  /** M⁽⁰⁾ and the matrix after each half step, row after row. */
  readonly steps: readonly Vector[]; // [1 + 2 t_max][n²]
  /** What is divided first, and second, in an iteration. */
  readonly sides: readonly [Side, Side];
}

/** The matrix after the lines of one side were divided by their sums. */
export interface SinkhornStep {
  readonly iteration: number; // from 1
  readonly side: Side;
  readonly matrix: Matrix; // [n, n]
}

/** mHC eq. 9: M⁽⁰⁾ = exp(logits), M⁽ᵗ⁾ = T_r(T_c(M⁽ᵗ⁻¹⁾)), t_max times. */
export function sinkhornKnopp(logits: Matrix, options: SinkhornOptions = {}): number[][] {
  const { entries, n, iterations, first, second, epsilon, plain } = start(logits, options);
  for (let t = 0; t < iterations; t++) {
    first(entries, n, epsilon);
    second(entries, n, epsilon);
  }
  return matrixOf(entries, n, plain);
}

/** Every half step of the same run, one at a time. */
export function* sinkhornSteps(
  logits: Matrix,
  options: SinkhornOptions = {},
): Generator<SinkhornStep, void, undefined> {
  const { entries, n, iterations, first, second, sides, epsilon, plain } = start(logits, options);
  for (let iteration = 1; iteration <= iterations; iteration++) {
    first(entries, n, epsilon);
    yield { iteration, side: sides[0], matrix: matrixOf(entries, n, plain) };
    second(entries, n, epsilon);
    yield { iteration, side: sides[1], matrix: matrixOf(entries, n, plain) };
  }
}

/** The same run, kept whole. */
export function sinkhornTrace(logits: Matrix, options: SinkhornOptions = {}): SinkhornTrace {
  const { entries, n, iterations, first, second, sides, epsilon, plain } = start(logits, options);
  const copy = (): number[] => (plain ? entries.slice() : entries.map(Math.exp));
  const steps = [copy()];
  for (let t = 0; t < iterations; t++) {
    first(entries, n, epsilon);
    steps.push(copy());
    second(entries, n, epsilon);
    steps.push(copy());
  }
  return { steps, sides };
}

interface Start {
  /** The matrix, or its logarithms, row after row. */
  readonly entries: number[]; // [n²]
  readonly n: number;
  readonly iterations: number;
  readonly sides: readonly [Side, Side];
  readonly first: HalfStep;
  readonly second: HalfStep;
  readonly epsilon: number;
  readonly plain: boolean;
}

/**
 * While no logit is farther than this from 0, doubles cannot run out: then the factors of two columns
 * differ by exp(2 · 150) at most, two entries of one row by exp(4 · 150), and exp(−600) is a double.
 */
const plainUpTo = 150;

function start(logits: Matrix, options: SinkhornOptions): Start {
  const { iterations = 20, order = 'columnsFirst', epsilon = 0, domain = 'auto' } = options;
  const farthest = checkLogits(logits);
  if (!Number.isInteger(iterations) || iterations < 0) {
    throw new RangeError(`sinkhornKnopp requires iterations of 0 or more, got ${iterations}`);
  }
  if (!(epsilon >= 0)) throw new RangeError(`sinkhornKnopp requires epsilon ≥ 0, got ${epsilon}`);
  const plain = domain === 'plain' || (domain === 'auto' && farthest <= plainUpTo);
  const halves = plain ? plainHalfSteps : logHalfSteps;
  const sides: [Side, Side] = order === 'columnsFirst' ? ['columns', 'rows'] : ['rows', 'columns'];
  const n = logits.length;
  const entries: number[] = [];
  for (const row of logits) {
    for (let j = 0; j < n; j++) entries.push(plain ? Math.exp(row[j]) : row[j]);
  }
  const [first, second] = [halves[sides[0]], halves[sides[1]]];
  return { entries, n, iterations, sides, first, second, epsilon, plain };
}

const matrixOf = (entries: Vector, n: number, plain: boolean): number[][] =>
  toRows(plain ? entries : entries.map(Math.exp), n);

/** A matrix from its entries, row after row. */
export function toRows(entries: Vector, n: number): number[][] {
  const rows: number[][] = [];
  for (let at = 0; at < entries.length; at += n) rows.push(entries.slice(at, at + n));
  return rows;
}

/**
 * −∞ stands for a zero of the matrix: legal, unless a whole line is made of it. Gives how far the
 * farthest logit is from 0.
 */
function checkLogits(logits: Matrix): number {
  const n = logits.length;
  if (n === 0) throw new RangeError('sinkhornKnopp requires at least one row, got 0');
  let farthest = 0;
  for (let i = 0; i < n; i++) {
    const row = logits[i];
    if (row.length !== n) {
      throw new RangeError(
        `sinkhornKnopp requires a square matrix, got ${row.length} columns in row ${i} of ${n} rows`,
      );
    }
    for (let j = 0; j < n; j++) {
      if (!(row[j] < Infinity)) {
        throw new RangeError(
          `sinkhornKnopp requires finite logits, got ${row[j]} at row ${i}, column ${j}`,
        );
      }
      farthest = Math.max(farthest, Math.abs(row[j]));
    }
  }
  if (farthest === Infinity) checkLines(logits);
  return farthest;
}

function checkLines(logits: Matrix): void {
  const isEmpty = (line: Vector): boolean => line.every((logit) => logit === -Infinity);
  const row = logits.findIndex(isEmpty);
  const column = transpose(logits).findIndex(isEmpty);
  if (row < 0 && column < 0) return;
  throw new RangeError(
    `sinkhornKnopp requires a finite logit in every line, got only -Infinity in ${
      row >= 0 ? `row ${row}` : `column ${column}`
    }`,
  );
}

/** The sums of the rows, and of the columns. */
export const rowSums = (matrix: Matrix): number[] => matrix.map(sum);
export const columnSums = (matrix: Matrix): number[] => transpose(matrix).map(sum);

/** How far the sums of one side are from 1: the largest distance. */
export const largestError = (sums: Vector): number =>
  Math.max(...sums.map((total) => Math.abs(total - 1)));
