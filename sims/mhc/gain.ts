/**
 * How much a chain of mixing matrices can amplify, shrink and blur what passes through it.
 *
 * Xie et al., "mHC: Manifold-Constrained Hyper-Connections", arXiv:2512.24880, section 3.1 (mHC)
 */
import { identity, multiply, sum, transpose, vector, type Matrix } from '../math/vector.ts';

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
  return { forward: largestLine(map, reading), backward: largestLine(transpose(map), reading) };
}

function largestLine(lines: Matrix, reading: Reading): number {
  const size = (line: readonly number[]): number =>
    reading === 'sumOfMagnitudes' ? sum(line.map(Math.abs)) : Math.abs(sum(line));
  return Math.max(...lines.map(size));
}

/** One factor more (mHC eq. 4): a layer's map, times the product of all maps before it. */
export function compose(map: Matrix, product: Matrix): number[][] {
  return multiply(map, product);
}

/** H_L ⋯ H_2 H_1 (mHC eq. 4): the first layer's map stands rightmost. No layers: the identity. */
export function composite(maps: readonly Matrix[], n: number): number[][] {
  return maps.reduce<number[][]>((product, map) => compose(map, product), identity(n));
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

/** The largest |λ|, as the limit of ‖M^m‖^(1/m) (Gelfand). */
export function spectralRadius(m: Matrix): number {
  let power: Matrix = m;
  let log = 0; // of the radius so far
  for (let k = 0; k <= squarings; k++) {
    const size = frobenius(power);
    if (size === 0) return 0;
    log += Math.log(size) / 2 ** k;
    const scaled = power.map((row) => row.map((entry) => entry / size));
    power = multiply(scaled, scaled);
  }
  return Math.exp(log);
}

/** σ₁, the largest factor by which the map can stretch a vector. */
export const spectralNorm = (m: Matrix): number =>
  Math.sqrt(spectralRadius(multiply(transpose(m), m)));

/**
 * |λ₂|: how much of the differences between streams is left after one more map. The 2 × 2 minors of
 * a matrix form one whose eigenvalues are the products of pairs, the largest of them λ₁λ₂.
 */
export function secondEigenvalue(m: Matrix): number {
  const first = spectralRadius(m);
  return first === 0 ? 0 : spectralRadius(minors(m)) / first;
}

/** σ₂ of a matrix; of a doubly stochastic limit, the error of Sinkhorn-Knopp shrinks by σ₂². */
export const secondSingularValue = (m: Matrix): number =>
  Math.sqrt(secondEigenvalue(multiply(transpose(m), m)));

function minors(m: Matrix): number[][] {
  const pairs = m.flatMap((_, i) => vector(m.length - i - 1, (k) => i + 1 + k).map((j) => [i, j]));
  return pairs.map(([i, j]) => pairs.map(([k, l]) => m[i][k] * m[j][l] - m[i][l] * m[j][k]));
}

/** ‖M − J/n‖ (Frobenius): √(n − 1) where streams keep apart, 0 where all have become their mean. */
export function distanceFromMean(m: Matrix): number {
  const n = m.length;
  return frobenius(m.map((row) => row.map((entry) => entry - 1 / n)));
}

const frobenius = (m: Matrix): number => Math.hypot(...m.flat());
