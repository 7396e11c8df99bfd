/** The backward pass of the maps of mHC, by hand. Gradients are added to what is already there. */
import type { Matrix, Vector } from '../math/vector.ts';
import { sinkhornBackward } from './gradient.ts';
import {
  flatten,
  mixingOf,
  normalised,
  postOf,
  preOf,
  type Connection,
  type Maps,
  type Part,
} from './maps.ts';
import type { Writable } from './trees.ts';
import { sinkhornTrace, toRows, type SinkhornOptions, type SinkhornTrace } from './sinkhorn.ts';

/** The maps of one token, and all that their gradient needs. */
export interface MapsTrace {
  readonly maps: Maps;
  readonly streams: Matrix;
  readonly x: Vector; // x′ [nC]
  readonly sinkhorn: SinkhornTrace; // of H^res
}

/** The maps as `mapsOf` gives them, x′ made once for all three. @inner checked by mapsOf */
export function traceMaps(
  streams: Matrix,
  connection: Connection,
  options?: SinkhornOptions,
): MapsTrace {
  const x = normalised(streams);
  const sinkhorn = sinkhornTrace(mixingOf(x, connection.residual), options);
  const residual = toRows(sinkhorn.steps[sinkhorn.steps.length - 1], streams.length);
  const maps = { pre: preOf(x, connection.pre), post: postOf(x, connection.post), residual };
  return { maps, streams, x, sinkhorn };
}

/**
 * From the gradient of the maps to that of the streams they were made from.
 *
 * @param sums the gradient of the connection, added to in place
 * @returns the gradient with respect to the streams  [n, C]
 *
 * @inner checked by trainee
 */
export function mapsBackward(
  { maps, streams, x, sinkhorn }: MapsTrace,
  upstream: Maps,
  connection: Connection,
  sums: Writable<Connection>,
): number[][] {
  const { pre, post, residual } = connection;
  const ofPre = upstream.pre.map((g, i) => g * maps.pre[i] * (1 - maps.pre[i]));
  const ofPost = upstream.post.map((g, i) => g * maps.post[i] * (1 - maps.post[i] / 2));
  const ofResidual = flatten(sinkhornBackward(sinkhorn, upstream.residual));
  const byPre = partBackward(x, pre, ofPre, sums.pre);
  const byPost = partBackward(x, post, ofPost, sums.post);
  const byResidual = partBackward(x, residual, ofResidual, sums.residual);
  const ofX: number[] = [];
  for (let i = 0; i < x.length; i++) ofX.push(byPre[i] + byPost[i] + byResidual[i]);
  const ofFlat = rmsNormBackward(flatten(streams), x, ofX);
  return toRows(ofFlat, streams[0].length);
}

/** Adds the gradient of α (x′φ) + b to `sums`, and gives that of x′. */
function partBackward(
  x: Vector,
  { projection, gate }: Part,
  upstream: Vector,
  sums: Writable<Part>,
): number[] {
  const ofX: number[] = [];
  let ofGate = 0;
  for (let i = 0; i < x.length; i++) {
    const row = projection[i];
    const sumsOfRow = sums.projection[i];
    const factor = gate * x[i];
    let ofEntry = 0;
    for (let k = 0; k < row.length; k++) {
      ofEntry += row[k] * upstream[k];
      sumsOfRow[k] += factor * upstream[k];
    }
    ofX.push(gate * ofEntry);
    ofGate += x[i] * ofEntry;
  }
  sums.gate += ofGate;
  for (let k = 0; k < upstream.length; k++) sums.bias[k] += upstream[k];
  return ofX;
}

/**
 * @param x what was normalised
 * @param y `rmsNorm(x)`
 * @param upstream the gradient with respect to y
 *
 * @inner checked by trainee
 */
export function rmsNormBackward(x: Vector, y: Vector, upstream: Vector, epsilon = 1e-6): number[] {
  let square = 0;
  let along = 0;
  for (let i = 0; i < x.length; i++) {
    square += x[i] * x[i];
    along += upstream[i] * y[i];
  }
  const factor = 1 / Math.sqrt(square / x.length + epsilon);
  const ofX: number[] = [];
  for (let i = 0; i < x.length; i++) {
    ofX.push((upstream[i] - (y[i] * along) / x.length) * factor);
  }
  return ofX;
}
