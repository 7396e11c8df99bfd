/**
 * How much a chain of mixing matrices can amplify, shrink and blur what passes through it.
 *
 * Xie et al., "mHC: Manifold-Constrained Hyper-Connections", arXiv:2512.24880, section 3.1 (mHC)
 */
import { identity, multiply, sum, transpose, vector, zeros, type Matrix } from '../math/vector.ts';

/**
 * The paper's wording, "maximum absolute row sum", can be read as the largest Σ|m|, which is the
 * ∞-norm, or as the largest |Σ m|. They agree on non-negative matrices and differ for HC.
 */
export type Reading = 'sumOfMagnitudes' | 'magnitudeOfSum';

export interface Gain {
  /** Of a signal on its way forward: over rows. */
  readonly forward: number;
  /** Of a gradient on its way back: over columns. */
  readonly backward: number;
}

/** The Amax gain magnitude of one map or of a composite (mHC section 3.1). */
export function amaxGain(map: Matrix, reading: Reading = 'sumOfMagnitudes'): Gain {
  if (map.length === 0) throw new RangeError('amaxGain requires at least one row, got 0');
  if (map[0].length === 0) throw new RangeError('amaxGain requires at least one column, got 0');
  if (reading !== 'sumOfMagnitudes' && reading !== 'magnitudeOfSum') {
    throw new RangeError(
      `amaxGain requires a reading sumOfMagnitudes or magnitudeOfSum, got ${String(reading)}`,
    );
  }
  checkEntries('amaxGain', map, map[0].length);
  return { forward: largestLine(map, reading), backward: largestLine(transpose(map), reading) };
}

function largestLine(lines: Matrix, reading: Reading): number {
  const size = (line: readonly number[]): number =>
    reading === 'sumOfMagnitudes' ? sum(line.map(Math.abs)) : Math.abs(sum(line));
  return Math.max(...lines.map(size));
}

/**
 * One factor more (mHC eq. 4): a layer's map, times the product of all maps before it.
 *
 * @inner checked by gainsThroughDepth
 */
export function compose(map: Matrix, product: Matrix): number[][] {
  return multiply(map, product);
}

/** H_L ⋯ H_2 H_1 (mHC eq. 4): the first layer's map stands rightmost. No layers: the identity. */
export function composite(maps: readonly Matrix[], n: number): number[][] {
  if (!Number.isInteger(n) || n < 1 || n > 1000) {
    throw new RangeError(`composite requires 1 to 1000 streams, got ${n}`);
  }
  for (const map of maps) checkSquare('composite', map, n);
  const product = maps.reduce<number[][]>((product, map) => compose(map, product), identity(n));
  checkEntries('composite', product, n);
  return product;
}

/** The Amax gain of every map, and of the composite up to and including each of them. */
export function gainsThroughDepth(
  maps: readonly Matrix[],
  reading: Reading = 'sumOfMagnitudes',
): { readonly perLayer: readonly Gain[]; readonly composite: readonly Gain[] } {
  let product = identity(maps.length > 0 ? maps[0].length : 0);
  return {
    perLayer: maps.map((map) => amaxGain(map, reading)),
    composite: maps.map((map) => {
      product = compose(map, product);
      return amaxGain(product, reading);
    }),
  };
}

/** Squarings after which ‖M^m‖^(1/m) has m = 2⁴⁰ and differs from its limit by less than 1e-10. */
const squarings = 40;

/** Products of four entries that lie between 1e-60 and 1e60 are doubles, and so are their sums. */
const farthest = 1e60;

/** A matrix whose products are doubles, and what it has to be multiplied by to be the one given. */
function inRange(m: Matrix): { readonly near: Matrix; readonly factor: number } {
  const largest = Math.max(...m.flat().map(Math.abs));
  if (largest === 0 || (largest > 1 / farthest && largest < farthest))
    return { near: m, factor: 1 };
  return { near: m.map((row) => row.map((entry) => entry / largest)), factor: largest };
}

/** The largest |λ|, as the limit of ‖M^m‖^(1/m) (Gelfand). */
export function spectralRadius(m: Matrix): number {
  checkEntries('spectralRadius', m, m.length);
  const { near, factor } = inRange(m);
  let power: readonly number[] = near.flat();
  let log = 0; // of the radius so far
  for (let k = 0; k <= squarings; k++) {
    const size = Math.hypot(...power);
    if (size === 0) return 0;
    log += Math.log(size) / 2 ** k;
    power = squared(
      power.map((entry) => entry / size),
      m.length,
    );
  }
  return factor * Math.exp(log);
}

/** M², of entries row after row: in loops, for of eight streams there are 28² minors. */
function squared(m: readonly number[], n: number): number[] {
  const result = zeros(n * n);
  for (let row = 0; row < n * n; row += n) {
    for (let l = 0; l < n; l++) {
      const x = m[row + l];
      for (let j = 0; j < n; j++) result[row + j] += x * m[l * n + j];
    }
  }
  return result;
}

/** σ₁, the largest factor by which the map can stretch a vector. */
export function spectralNorm(m: Matrix): number {
  checkSize('spectralNorm', m);
  checkEntries('spectralNorm', m, m[0]?.length ?? 0);
  const { near, factor } = inRange(m);
  return factor * Math.sqrt(spectralRadius(multiply(transpose(near), near)));
}

/**
 * |λ₂|: how much of the differences between streams is left after one more map. The 2 × 2 minors of
 * a matrix form one whose eigenvalues are the products of pairs, the largest of them λ₁λ₂.
 */
export function secondEigenvalue(m: Matrix): number {
  checkEntries('secondEigenvalue', m, m.length);
  const { near, factor } = inRange(m);
  const first = spectralRadius(near);
  return first === 0 ? 0 : (factor * spectralRadius(minors(near))) / first;
}

/** σ₂ of a matrix; of a doubly stochastic limit, the error of Sinkhorn-Knopp shrinks by σ₂². */
export function secondSingularValue(m: Matrix): number {
  checkSize('secondSingularValue', m);
  checkEntries('secondSingularValue', m, m[0]?.length ?? 0);
  const { near, factor } = inRange(m);
  return factor * Math.sqrt(secondEigenvalue(multiply(transpose(near), near)));
}

function minors(m: Matrix): number[][] {
  const pairs = m.flatMap((_, i) => vector(m.length - i - 1, (k) => i + 1 + k).map((j) => [i, j]));
  return pairs.map(([i, j]) => pairs.map(([k, l]) => m[i][k] * m[j][l] - m[i][l] * m[j][k]));
}

/** ‖M − J/n‖ (Frobenius): √(n − 1) where streams keep apart, 0 where all have become their mean. */
export function distanceFromMean(m: Matrix): number {
  const n = m.length;
  checkSize('distanceFromMean', m);
  checkSquare('distanceFromMean', m, n);
  return frobenius(m.map((row) => row.map((entry) => entry - 1 / n)));
}

/** Some rows and columns: of thousands the work would not end. */
function checkSize(who: string, m: Matrix): void {
  if (m.length > 0 && m.length <= 1000 && m[0].length > 0) return;
  throw new RangeError(
    `${who} requires 1 to 1000 rows with columns, got ${m.length} of ${m[0]?.length ?? 0}`,
  );
}

function checkSquare(who: string, m: Matrix, n: number): void {
  if (m.length !== n) throw new RangeError(`${who} requires ${n} rows, got ${m.length}`);
  checkEntries(who, m, n);
}

/** Rows of one length, of finite numbers. */
function checkEntries(who: string, m: Matrix, columns: number): void {
  m.forEach((row, i) => {
    if (row.length !== columns) {
      throw new RangeError(`${who} requires rows of ${columns}, got ${row.length} in row ${i}`);
    }
    const wrong = row.findIndex((entry) => !Number.isFinite(entry));
    if (wrong < 0) return;
    throw new RangeError(
      `${who} requires finite entries, got ${row[wrong]} at row ${i}, column ${wrong}`,
    );
  });
}

const frobenius = (m: Matrix): number => Math.hypot(...m.flat());
