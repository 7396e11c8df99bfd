/**
 * The best approximation of a matrix by one of lower rank.
 *
 * Eckart and Young, "The approximation of one matrix by another of lower rank", Psychometrika 1,
 * 1936 (EY). The singular values themselves are the library's.
 */
import { Matrix as Dense, SVD } from 'ml-matrix';
import { matrix, sum, vector, type Matrix } from '../math/vector.ts';
import { requireFinite, requireNotNegative, requireRows } from '../math/checks.ts';

export interface LowRank {
  /** σ, all of them, largest first  [min(rows, columns)] */
  readonly singularValues: readonly number[];
  /** down · up is the approximation: down compresses, up rebuilds. */
  readonly down: Matrix; // [rows, rank]
  readonly up: Matrix; // [rank, columns]
  /** Σ of the dropped σ²: the squared Frobenius distance, and no matrix of this rank is nearer (EY). */
  readonly squaredError: number;
}

/**
 * A ≈ U_r Σ_r V_rᵀ. A latent of r numbers a token that is cut out of finished keys and values
 * afterwards: the rows of `down` are the latents, `up` what rebuilds from them.
 *
 * @throws RangeError for a rank that there is not, rows of several lengths, numbers that are not
 *   finite, or so large that the squared error is not
 */
export function lowRank(a: Matrix, rank: number): LowRank {
  const rows = a.length;
  const columns = rows > 0 ? a[0].length : 0;
  const most = Math.min(rows, columns);
  if (!(Number.isInteger(rank) && rank >= 0 && rank <= most) || most === 0) {
    throw new RangeError(`lowRank requires a rank from 0 to ${most}, got ${rank}`);
  }
  requireRows('lowRank', 'numbers', a, columns);
  const svd = new SVD(new Dense(a.map((row) => [...row])), { autoTranspose: true });
  const left = svd.leftSingularVectors;
  const right = svd.rightSingularVectors;
  const singularValues = vector(most, (i) => svd.diagonal[i]);
  const squaredError = sum(singularValues.slice(rank).map((s) => s * s));
  requireFinite('lowRank', 'squared error', squaredError);
  return {
    singularValues,
    down: matrix(rows, rank, (i, j) => left.get(i, j) * singularValues[j]),
    up: matrix(rank, columns, (i, j) => right.get(j, i)),
    squaredError,
  };
}

/**
 * How many directions hold a share of the energy Σσ².
 *
 * @throws RangeError for no directions, negative ones, or a share outside [0, 1]
 */
export function directionsFor(singularValues: readonly number[], share: number): number {
  if (!(share >= 0 && share <= 1)) {
    throw new RangeError(`directionsFor requires a share from 0 to 1, got ${share}`);
  }
  const all = energies('directionsFor', singularValues);
  const wanted = share * sum(all);
  let held = 0;
  for (let i = 0; i < all.length; i++) {
    held += all[i];
    if (held >= wanted) return i + 1;
  }
  return singularValues.length;
}

/**
 * (Σσ²)² / Σσ⁴: 1 for one direction, n for n equal ones.
 *
 * @throws RangeError for no directions, negative ones, or zeros alone
 */
export function participation(singularValues: readonly number[]): number {
  const all = energies('participation', singularValues);
  if (sum(all) === 0) throw new RangeError('participation requires some energy, got zeros');
  return sum(all) ** 2 / sum(all.map((e) => e * e));
}

/** σ², or of values whose fourth powers doubles do not hold σ² over the largest one. */
function energies(who: string, singularValues: readonly number[]): number[] {
  if (singularValues.length === 0) throw new RangeError(`${who} requires directions, got none`);
  singularValues.forEach((s, i) => requireNotNegative(who, `a singular value ${i}`, s));
  const largest = Math.max(...singularValues);
  const unit = largest > 1e70 || (largest > 0 && largest < 1e-70) ? largest : 1;
  return singularValues.map((s) => (s / unit) ** 2);
}
