/**
 * Sinkhorn-Knopp: from a square matrix of logits to a doubly stochastic one, all of whose rows and
 * columns sum to 1.
 *
 * Xie et al., "mHC: Manifold-Constrained Hyper-Connections", arXiv:2512.24880, eq. 9 (mHC)
 * Sinkhorn and Knopp, "Concerning nonnegative matrices and doubly stochastic matrices",
 * Pacific Journal of Mathematics 21, 1967
 * github.com/deepseek-ai/TileKernels, tile_kernels/torch/mhc.py, sinkhorn_normalize_ref (TK)
 *
 * n streams; t_max iterations of two half steps each. Row and column numbers count from 0.
 */
import { sum, transpose, type Matrix, type Vector } from '../math/vector.ts';
import { logDomain, plainDomain, type HalfStep, type Side } from './half-steps.ts';
import { checkLogits, checkOptions } from './sinkhorn-input.ts';

export type { Side };
export type Order = 'columnsFirst' | 'rowsFirst';
export type Variant = 'paper' | 'kernel';

export interface SinkhornOptions {
  /** t_max; 0 gives exp(logits), which nothing constrains. The kernel makes at least 1. */
  readonly iterations?: number;
  /** The side divided last is exact; what is missing is missing on the other. */
  readonly order?: Order;
  /**
   * 'kernel' does what the official code does (TK): the first half step is a softmax, with no ε in
   * its sum, and then ε is added to every entry. Its layout is the transpose of the paper's, so to
   * the letter it is `order: 'rowsFirst'`; in the paper's layout its order is the paper's.
   */
  readonly variant?: Variant;
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
  /** What the first half step added to every entry: ε in the kernel, 0 in the paper. */
  readonly added: number;
}

/** The matrix after the lines of one side were divided by their sums. */
export interface SinkhornStep {
  readonly iteration: number; // from 1
  readonly side: Side;
  readonly matrix: Matrix; // [n, n]
}

/**
 * mHC eq. 9: M⁽⁰⁾ = exp(logits), M⁽ᵗ⁾ = T_r(T_c(M⁽ᵗ⁻¹⁾)), t_max times. Where logits of −∞ leave no
 * permutation, the sums never settle: `supportOf` tells.
 *
 * @throws RangeError for logits or options that it cannot do, naming them
 */
export function sinkhornKnopp(logits: Matrix, options: SinkhornOptions = {}): number[][] {
  const { entries, n, iterations, opening, first, second, epsilon, plain } = start(logits, options);
  for (let t = 0; t < iterations; t++) {
    if (t === 0) opening(entries, n, epsilon);
    else first(entries, n, epsilon);
    second(entries, n, epsilon);
  }
  return matrixOf(entries, n, plain);
}

/** Every half step of the same run, one at a time. */
export function* sinkhornSteps(
  logits: Matrix,
  options: SinkhornOptions = {},
): Generator<SinkhornStep, void, undefined> {
  const { entries, n, iterations, opening, first, second, sides, epsilon, plain } = start(
    logits,
    options,
  );
  for (let t = 0; t < iterations; t++) {
    if (t === 0) opening(entries, n, epsilon);
    else first(entries, n, epsilon);
    yield { iteration: t + 1, side: sides[0], matrix: matrixOf(entries, n, plain) };
    second(entries, n, epsilon);
    yield { iteration: t + 1, side: sides[1], matrix: matrixOf(entries, n, plain) };
  }
}

/** The same run, kept whole. */
export function sinkhornTrace(logits: Matrix, options: SinkhornOptions = {}): SinkhornTrace {
  const { entries, n, iterations, opening, first, second, sides, epsilon, added, plain } = start(
    logits,
    options,
  );
  const copy = (): number[] => (plain ? entries.slice() : entries.map(Math.exp));
  const steps = [copy()];
  for (let t = 0; t < iterations; t++) {
    if (t === 0) opening(entries, n, epsilon);
    else first(entries, n, epsilon);
    steps.push(copy());
    second(entries, n, epsilon);
    steps.push(copy());
  }
  return { steps, sides, added };
}

interface Start {
  /** The matrix, or its logarithms, row after row. */
  readonly entries: number[]; // [n²]
  readonly n: number;
  readonly iterations: number;
  readonly sides: readonly [Side, Side];
  /** The first half step of the first iteration, and of all others. */
  readonly opening: HalfStep;
  readonly first: HalfStep;
  readonly second: HalfStep;
  readonly epsilon: number;
  readonly added: number;
  readonly plain: boolean;
}

/**
 * While no logit is farther than this from 0, doubles cannot run out: then the factors of two columns
 * differ by exp(2 · 150) at most, two entries of one row by exp(4 · 150), and exp(−600) is a double.
 */
const plainUpTo = 150;

function start(logits: Matrix, options: SinkhornOptions): Start {
  const { iterations = 20, order = 'columnsFirst', domain = 'auto', variant = 'paper' } = options;
  const { epsilon = variant === 'kernel' ? 1e-6 : 0 } = options;
  checkOptions({ iterations, order, domain, variant, epsilon });
  const farthest = checkLogits(logits, iterations);
  const plain = domain === 'plain' || (domain === 'auto' && farthest <= plainUpTo);
  const { divide, softmaxPlus } = plain ? plainDomain : logDomain;
  const sides: [Side, Side] = order === 'columnsFirst' ? ['columns', 'rows'] : ['rows', 'columns'];
  const n = logits.length;
  const entries: number[] = [];
  for (const row of logits) {
    for (let j = 0; j < n; j++) entries.push(plain ? Math.exp(row[j]) : row[j]);
  }
  const [first, second] = [divide[sides[0]], divide[sides[1]]];
  const [opening, added] = variant === 'kernel' ? [softmaxPlus[sides[0]], epsilon] : [first, 0];
  return { entries, n, iterations, sides, opening, first, second, epsilon, added, plain };
}

const matrixOf = (entries: Vector, n: number, plain: boolean): number[][] =>
  toRows(plain ? entries : entries.map(Math.exp), n);

/** A matrix from its entries, row after row, n of them in each. @inner checked by sinkhornKnopp */
export function toRows(entries: Vector, n: number): number[][] {
  if (!Number.isInteger(n) || n < 1 || entries.length % n !== 0) {
    throw new RangeError(
      `toRows requires rows of a whole length that divides ${entries.length}, got ${n}`,
    );
  }
  const rows: number[][] = [];
  for (let at = 0; at < entries.length; at += n) rows.push(entries.slice(at, at + n));
  return rows;
}

/** The sums of the rows. @inner checked by sinkhornKnopp */
export const rowSums = (matrix: Matrix): number[] => matrix.map(sum);

/** The sums of the columns. @inner checked by sinkhornKnopp */
export function columnSums(matrix: Matrix): number[] {
  const ragged = matrix.find((row) => row.length !== matrix[0].length);
  if (ragged) {
    throw new RangeError(
      `columnSums requires rows of equal length, got ${matrix[0].length} and ${ragged.length}`,
    );
  }
  return transpose(matrix).map(sum);
}

/**
 * How far the sums of one side are from 1: the largest distance.
 *
 * @inner checked by sinkhornKnopp
 */
export function largestError(sums: Vector): number {
  if (sums.length === 0) throw new RangeError('largestError requires at least one sum, got 0');
  return Math.max(...sums.map((total) => Math.abs(total - 1)));
}
