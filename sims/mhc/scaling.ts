/**
 * Which non-negative matrices have a doubly stochastic scaling D₁ A D₂ with positive diagonals, and
 * what it is.
 *
 * Sinkhorn and Knopp, "Concerning nonnegative matrices and doubly stochastic matrices",
 * Pacific Journal of Mathematics 21, 1967: it exists if and only if A has total support.
 *
 * A permutation is inside a pattern when all its n entries are positive there. Support: some
 * permutation is inside. Total support: one through every positive entry is.
 */
import { logSumExp, transpose, type Matrix, type Vector } from '../math/vector.ts';
import { columnSums, largestError } from './sinkhorn.ts';

export type Support =
  | { readonly kind: 'total' }
  /** No permutation passes through this positive entry: iterating drives it to 0, like 1/k. */
  | { readonly kind: 'partial'; readonly row: number; readonly column: number }
  /** These rows have positive entries in these columns only, and there are fewer of them. */
  | { readonly kind: 'none'; readonly rows: Vector; readonly columns: Vector };

export interface Scaling {
  readonly matrix: number[][]; // D₁ A D₂ [n, n]
  readonly rows: Vector; // diagonal of D₁ [n]
  readonly columns: Vector; // diagonal of D₂ [n]
  readonly iterations: number;
}

/** Told by matching rows to columns, not by trying to scale. */
export function supportOf(matrix: Matrix): Support {
  checkEntries(matrix);
  const all = matrix.map((_, k) => k);
  const stuck = matchRows(matrix, all, all);
  if (stuck) return { kind: 'none', ...stuck };
  for (const row of all) {
    for (const column of all) {
      if (matrix[row][column] === 0) continue;
      const others = all.filter((k) => k !== row);
      if (
        matchRows(
          matrix,
          others,
          all.filter((k) => k !== column),
        )
      ) {
        return { kind: 'partial', row, column };
      }
    }
  }
  return { kind: 'total' };
}

/**
 * Gives every row a column of its own among positive entries, by augmenting paths (Kuhn). Where
 * that fails: the rows that were reached, and the columns they have between them.
 */
function matchRows(
  matrix: Matrix,
  rows: Vector,
  columns: Vector,
): { rows: number[]; columns: number[] } | undefined {
  const ownerOf = new Map<number, number>();
  const augment = (row: number, reached: Set<number>): boolean =>
    columns.some((column) => {
      if (matrix[row][column] === 0 || reached.has(column)) return false;
      reached.add(column);
      const owner = ownerOf.get(column);
      if (owner !== undefined && !augment(owner, reached)) return false;
      ownerOf.set(column, row);
      return true;
    });
  for (const row of rows) {
    const reached = new Set<number>();
    if (augment(row, reached)) continue;
    const crowded = [...reached].map((column) => ownerOf.get(column) as number);
    return { rows: [row, ...crowded].sort(ascending), columns: [...reached].sort(ascending) };
  }
  return undefined;
}

/**
 * The doubly stochastic scaling of a non-negative matrix.
 *
 * @throws RangeError when the matrix has no total support, saying which kind it has, or when the
 * sums are not within `tolerance` of 1 after `most` iterations
 */
export function scalingOf(
  matrix: Matrix,
  { tolerance = 1e-12, most = 100_000 }: { tolerance?: number; most?: number } = {},
): Scaling {
  if (!(tolerance >= 0 && tolerance < Infinity))
    throw new RangeError(`scalingOf requires a tolerance ≥ 0, got ${tolerance}`);
  if (!Number.isInteger(most) || most < 1) {
    throw new RangeError(`scalingOf requires a whole number of iterations, got ${most}`);
  }
  const support = supportOf(matrix);
  if (support.kind !== 'total') {
    throw new RangeError(`scalingOf requires total support, got ${describeSupport(support)}`);
  }
  const logs = matrix.map((row) => row.map(Math.log));
  const logsByColumn = transpose(logs);
  const factors = (lines: Matrix, others: Vector): number[] =>
    lines.map((line) => -logSumExp(line.map((log, k) => log + others[k])));
  let rows: number[] = matrix.map(() => 0); // logarithms of the diagonals
  let error = Infinity;
  for (let iterations = 1; iterations <= most; iterations++) {
    const columns = factors(logsByColumn, rows);
    rows = factors(logs, columns);
    const scaled = logs.map((row, i) => row.map((log, j) => Math.exp(rows[i] + log + columns[j])));
    error = largestError(columnSums(scaled));
    if (error > tolerance) continue;
    return { matrix: scaled, rows: rows.map(Math.exp), columns: columns.map(Math.exp), iterations };
  }
  throw new RangeError(
    `scalingOf requires sums within ${tolerance} of 1 after ${most} iterations, got ${error} away`,
  );
}

/** 'no support: rows 1, 2 are positive in column 0 only' */
export function describeSupport(support: Support): string {
  switch (support.kind) {
    case 'total':
      return 'total support';
    case 'partial':
      return `support without total support: no permutation passes through row ${support.row}, column ${support.column}`;
    case 'none': {
      const { rows, columns } = support;
      const where = columns.length > 0 ? `${named('column', columns)} only` : 'no column';
      return `no support: ${named('row', rows)} ${rows.length > 1 ? 'are' : 'is'} positive in ${where}`;
    }
  }
}

const named = (what: string, which: Vector): string =>
  `${what}${which.length > 1 ? 's' : ''} ${which.join(', ')}`;

const ascending = (a: number, b: number): number => a - b;

function checkEntries(matrix: Matrix): void {
  const n = matrix.length;
  if (n === 0) throw new RangeError('scalingOf requires at least one row, got 0');
  matrix.forEach((row, i) => {
    if (row.length !== n) {
      throw new RangeError(
        `scalingOf requires a square matrix, got ${row.length} columns in row ${i} of ${n} rows`,
      );
    }
    row.forEach((entry, j) => {
      if (entry >= 0 && entry < Infinity) return;
      throw new RangeError(
        `scalingOf requires entries of 0 or more, got ${entry} at row ${i}, column ${j}`,
      );
    });
  });
}
