/**
 * One residual layer with n streams, whatever its maps come from.
 *
 * Xie et al., "mHC: Manifold-Constrained Hyper-Connections", arXiv:2512.24880, eq. 3 (mHC)
 *
 * n streams of width C; everything here is for one token.
 */
import { requireEach } from '../math/checks.ts';
import { transpose, zeros, type Matrix, type Vector } from '../math/vector.ts';
import type { Maps } from './maps.ts';

/** A plain residual connection is one stream with these maps: x + F(x). */
export const plainMaps: Maps = { pre: [1], post: [1], residual: [[1]] };

/**
 * H^pre x, what the layer reads  [C]
 *
 * @inner checked by layer
 */
export const read = (streams: Matrix, pre: Vector): number[] => combine(pre, streams);

/**
 * x_{l+1} = H^res x + H^postᵀ F(H^pre x) (mHC eq. 3). F runs once, however many streams there are.
 *
 * @param sublayer F, attention or a feed-forward network
 */
export function layer(
  streams: Matrix,
  maps: Maps,
  sublayer: (input: Vector) => Vector,
): number[][] {
  const { pre, post, residual } = maps;
  const n = streams.length;
  if (n === 0) throw new RangeError('layer requires at least one stream, got 0');
  if (pre.length !== n || post.length !== n || residual.length !== n) {
    throw new RangeError(
      `layer requires maps for ${n} streams, got ${pre.length}, ${post.length} and ${residual.length}`,
    );
  }
  const width = streams[0].length;
  checkRows('streams', streams, width);
  checkRows('a mixing map', residual, n);
  for (const row of [...streams, ...residual, pre, post]) {
    requireEach('layer', 'numbers', row, row.length);
  }
  const output = sublayer(read(streams, pre));
  if (output.length !== width) {
    throw new RangeError(`layer requires an output of ${width} numbers, got ${output.length}`);
  }
  const next = write(streams, maps, output);
  for (const row of next) requireEach('layer', 'results', row, width);
  return next;
}

function checkRows(what: string, rows: Matrix, columns: number): void {
  for (let i = 0; i < rows.length; i++) {
    if (rows[i].length === columns) continue;
    throw new RangeError(
      `layer requires ${what} of ${columns} numbers a row, got ${rows[i].length} in row ${i}`,
    );
  }
}

/**
 * H^res x, the mixing of mHC eq. 3 and nothing else  [n, C]
 *
 * @inner checked by layer
 */
export const mix = (streams: Matrix, residual: Matrix): number[][] =>
  residual.map((row) => combine(row, streams));

/**
 * H^res x + H^postᵀ y, with y the layer's output  [n, C]
 *
 * @inner checked by layer
 */
export function write(streams: Matrix, { post, residual }: Maps, output: Vector): number[][] {
  const next = mix(streams, residual);
  next.forEach((row, i) => {
    for (let c = 0; c < row.length; c++) row[c] += post[i] * output[c];
  });
  return next;
}

/** The gradients that `write` hands back. */
export interface WriteGradient {
  readonly streams: number[][]; // [n, C]
  readonly output: number[]; // [C]
  readonly post: number[]; // [n]
  readonly residual: number[][]; // [n, n]
}

/** @inner checked by layer */
export function writeBackward(
  streams: Matrix,
  { post, residual }: Maps,
  output: Vector,
  upstream: Matrix,
): WriteGradient {
  return {
    streams: mix(upstream, transpose(residual)),
    output: combine(post, upstream),
    post: upstream.map((g) => along(g, output)),
    residual: upstream.map((g) => streams.map((stream) => along(g, stream))),
  };
}

/**
 * Adds to `ofStreams` what reading hands back, and gives the gradient of H^pre  [n]
 *
 * @inner checked by layer
 */
export function readBackward(
  streams: Matrix,
  pre: Vector,
  upstream: Vector,
  ofStreams: number[][],
): number[] {
  return streams.map((stream, i) => {
    for (let c = 0; c < stream.length; c++) ofStreams[i][c] += pre[i] * upstream[c];
    return along(stream, upstream);
  });
}

/** Σ weight · row  [C] */
function combine(weights: Vector, rows: Matrix): number[] {
  const total = zeros(rows[0].length);
  for (let i = 0; i < rows.length; i++) {
    const weight = weights[i];
    const row = rows[i];
    for (let c = 0; c < row.length; c++) total[c] += weight * row[c];
  }
  return total;
}

/** The product of two rows; `dot` without its checks. */
function along(a: Vector, b: Vector): number {
  let total = 0;
  for (let c = 0; c < a.length; c++) total += a[c] * b[c];
  return total;
}

/** The mean stream, which leaves the network. @inner checked by layer */
export const meanStream = (streams: Matrix): number[] =>
  combine(
    streams.map(() => 1 / streams.length),
    streams,
  );
