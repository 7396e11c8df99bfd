/**
 * The three maps of mHC: how a layer reads its streams, writes to them and mixes them.
 *
 * Xie et al., "mHC: Manifold-Constrained Hyper-Connections", arXiv:2512.24880, eq. 7 and 8
 * (mHC)
 *
 * n streams of width C; everything here is for one token.
 */
import { requireEach, requireFinite, requireMatrix } from '../math/checks.ts';
import { rmsNormInto } from '../math/rms-norm.ts';
import { sigmoid, type Matrix, type Vector, zeros } from '../math/vector.ts';
import { sinkhornKnopp, toRows, type SinkhornOptions } from './sinkhorn.ts';

/** What the logits of one map are made of: a dynamic part, its gate, and a static part. */
export interface Part {
  readonly projection: Matrix; // φ [nC, k]; k = n to read or write, n² to mix
  readonly gate: number; // α, 0.01 at first
  readonly bias: Vector; // b [k], row after row for the mixing map
}

/** All that mHC adds to a layer. */
export interface Connection {
  readonly pre: Part;
  readonly post: Part;
  readonly residual: Part;
}

/** How a layer is connected for one token. */
export interface Maps {
  readonly pre: Vector; // H^pre [n]
  readonly post: Vector; // H^post [n]
  readonly residual: Matrix; // H^res [n, n]
}

/** x / √(mean(x²) + ε). The ε keeps an all-zero x at zero. */
export function rmsNorm(x: Vector, epsilon = 1e-6): number[] {
  if (!(epsilon >= 0))
    throw new RangeError(`rmsNorm requires an epsilon from 0 on, got ${epsilon}`);
  const y = zeros(x.length);
  const factor = rmsNormInto(x, y, epsilon);
  if (factor > 0) return y;
  const wrong = x.find((number) => !Number.isFinite(number));
  throw new RangeError(`rmsNorm requires finite numbers, got ${wrong ?? 'none'}`);
}

/** The n streams as one vector of nC numbers, stream after stream. @inner checked by mapsOf */
export function flatten(streams: Matrix): number[] {
  const flat: number[] = [];
  for (const stream of streams) for (let c = 0; c < stream.length; c++) flat.push(stream[c]);
  return flat;
}

/**
 * α (x′φ) + b (mHC eq. 7).
 *
 * @param x x′, the flattened and normalised streams  [nC]
 *
 * @inner checked by mapsOf
 */
export function logitsOf(x: Vector, { projection, gate, bias }: Part): number[] {
  if (projection.length !== x.length || projection[0]?.length !== bias.length) {
    throw new RangeError(
      `logitsOf requires a projection of ${x.length} rows and ${bias.length} columns, got ${projection.length} and ${projection[0]?.length ?? 0}`,
    );
  }
  const logits: number[] = [];
  for (let k = 0; k < bias.length; k++) logits.push(bias[k] + gate * x[0] * projection[0][k]);
  for (let i = 1; i < x.length; i++) {
    const factor = gate * x[i];
    const row = projection[i];
    if (row.length !== bias.length) {
      throw new RangeError(
        `logitsOf requires ${bias.length} columns in every row, got ${row.length} in row ${i}`,
      );
    }
    for (let k = 0; k < row.length; k++) logits[k] += factor * row[k];
  }
  return logits;
}

/** x′, what the logits of all three maps are made from  [nC] @inner checked by mapsOf */
export const normalised = (streams: Matrix): number[] => rmsNorm(flatten(streams));

/** H^pre = σ(…) (mHC eq. 8), from x′. @inner checked by mapsOf */
export const preOf = (x: Vector, part: Part): number[] => logitsOf(x, part).map(sigmoid);

/** H^post = 2σ(…) (mHC eq. 8), from x′. @inner checked by mapsOf */
export const postOf = (x: Vector, part: Part): number[] =>
  logitsOf(x, part).map((logit) => 2 * sigmoid(logit));

/**
 * mat(…) of mHC eq. 8, from x′: what Sinkhorn-Knopp makes H^res of  [n, n]
 *
 * @inner checked by mapsOf
 */
export const mixingOf = (x: Vector, part: Part): number[][] => toSquare(logitsOf(x, part));

/** H^pre = σ(…) (mHC eq. 8): the share of each stream in the layer's input, in (0, 1). */
export const preMap = (streams: Matrix, part: Part): number[] =>
  preOf(normalised(checked('preMap', streams, part)), part);

/** H^post = 2σ(…) (mHC eq. 8): how much of the output each stream receives, in (0, 2). */
export const postMap = (streams: Matrix, part: Part): number[] =>
  postOf(normalised(checked('postMap', streams, part)), part);

/** H^res = SinkhornKnopp(mat(…)) (mHC eq. 8): doubly stochastic. */
export const residualMap = (streams: Matrix, part: Part, options?: SinkhornOptions): number[][] =>
  sinkhornKnopp(mixingOf(normalised(checked('residualMap', streams, part)), part), options);

/** The streams, once they and a part are found to be finite and of one size. */
function checked(who: string, streams: Matrix, { projection, gate, bias }: Part): Matrix {
  requireMatrix(who, streams);
  requireMatrix(who, projection);
  requireFinite(who, 'gate', gate);
  requireEach(who, 'biases', bias, bias.length);
  return streams;
}

/** All three maps of a layer. Training takes `traceMaps`, which keeps what the way back needs. */
export const mapsOf = (
  streams: Matrix,
  { pre, post, residual }: Connection,
  options?: SinkhornOptions,
): Maps => ({
  pre: preMap(streams, pre),
  post: postMap(streams, post),
  residual: residualMap(streams, residual, options),
});

/** mat(…): n² numbers as n rows of n. @inner checked by mapsOf */
export function toSquare(entries: Vector): number[][] {
  const n = Math.round(Math.sqrt(entries.length));
  if (n * n !== entries.length) {
    throw new RangeError(`toSquare requires a square number of entries, got ${entries.length}`);
  }
  return toRows(entries, n);
}
