/**
 * Hyper-Connections without the constraint: what mHC constrains.
 *
 * Zhu et al., "Hyper-Connections", arXiv:2409.19606 (HC)
 * Xie et al., "mHC: Manifold-Constrained Hyper-Connections", arXiv:2512.24880, eq. 5, which restates
 * HC in its own notation; ours is this one (mHC)
 *
 * n streams of width C; everything here is for one token.
 */
import { requireFinite, requireWhole } from '../math/checks.ts';
import { dot, identity, vector, type Matrix, type Vector } from '../math/vector.ts';
import type { Writable } from './trees.ts';
import { rmsNormBackward } from './maps-backward.ts';
import { rmsNorm, type Maps } from './maps.ts';

/** One map of HC: α tanh(θ x̃ᵀ) + b. */
export interface FreePart<B> {
  readonly projection: Matrix; // θ [1, C] to read or write, [n, C] to mix
  readonly gate: number; // α
  readonly bias: B; // b
}

export interface FreeConnection {
  readonly pre: FreePart<Vector>; // b [n]
  readonly post: FreePart<Vector>; // b [n]
  readonly residual: FreePart<Matrix>; // b [n, n]
}

/** Starts as a plain residual network: one stream is read, all are written to, none are mixed. */
export function initialFreeConnection(
  n: number,
  width: number,
  layer: number,
  gate = 0.01,
): FreeConnection {
  requireWhole('initialFreeConnection', 'streams', n, 1);
  if (n > 1000)
    throw new RangeError(`initialFreeConnection requires at most 1000 streams, got ${n}`);
  requireWhole('initialFreeConnection', 'width', width, 1);
  requireWhole('initialFreeConnection', 'layer', layer, 0);
  requireFinite('initialFreeConnection', 'gate', gate);
  const none = (rows: number): Matrix => vector(rows, () => 0).map(() => vector(width, () => 0));
  return {
    pre: { projection: none(1), gate, bias: vector(n, (i) => (i === layer % n ? 1 : 0)) },
    post: { projection: none(1), gate, bias: vector(n, () => 1) },
    residual: { projection: none(n), gate, bias: identity(n) },
  };
}

/** mHC eq. 5; each stream is normalised by itself. @inner checked by trainee */
export function freeMapsOf(streams: Matrix, connection: FreeConnection): Maps {
  const x = streams.map((stream) => rmsNorm(stream));
  const { pre, post, residual } = connection;
  return {
    pre: x.map((stream, i) => entryOf(pre, pre.projection[0], stream, pre.bias[i])),
    post: x.map((stream, i) => entryOf(post, post.projection[0], stream, post.bias[i])),
    residual: residual.bias.map((row, i) =>
      row.map((bias, j) => entryOf(residual, residual.projection[i], x[j], bias)),
    ),
  };
}

const entryOf = ({ gate }: { gate: number }, theta: Vector, x: Vector, bias: number): number =>
  gate * Math.tanh(dot(theta, x)) + bias;

/**
 * From the gradient of the maps to that of the streams they were made from.
 *
 * @param sums the gradient of the connection, added to in place
 * @returns the gradient with respect to the streams  [n, C]
 *
 * @inner checked by trainee
 */
export function freeMapsBackward(
  streams: Matrix,
  upstream: Maps,
  connection: FreeConnection,
  sums: Writable<FreeConnection>,
): number[][] {
  const { pre, post, residual } = connection;
  return streams.map((stream, j) => {
    const x = rmsNorm(stream);
    const ofX = x.map(() => 0);
    sums.pre.bias[j] += upstream.pre[j];
    entryBackward(x, pre, 0, upstream.pre[j], sums.pre, ofX);
    sums.post.bias[j] += upstream.post[j];
    entryBackward(x, post, 0, upstream.post[j], sums.post, ofX);
    for (let i = 0; i < streams.length; i++) {
      sums.residual.bias[i][j] += upstream.residual[i][j];
      entryBackward(x, residual, i, upstream.residual[i][j], sums.residual, ofX);
    }
    return rmsNormBackward(stream, x, ofX);
  });
}

/** Adds the gradient of α tanh(θ_i x) to `sums` and to `ofX`. */
function entryBackward(
  x: Vector,
  { projection, gate }: { readonly projection: Matrix; readonly gate: number },
  i: number,
  upstream: number,
  sums: { projection: number[][]; gate: number },
  ofX: number[],
): void {
  const bent = Math.tanh(dot(projection[i], x));
  const inner = upstream * gate * (1 - bent * bent);
  sums.gate += upstream * bent;
  for (let c = 0; c < x.length; c++) {
    sums.projection[i][c] += inner * x[c];
    ofX[c] += inner * projection[i][c];
  }
}
