/**
 * F, the sublayer of the small networks: RMSNorm with a gain, C → hidden, ReLU, hidden → C. In a
 * real network it is attention or a feed-forward network; connections do not care.
 */
import type { Matrix, Vector } from '../math/vector.ts';
import type { Writable } from './trees.ts';
import { rmsNormBackward } from './maps-backward.ts';
import { rmsNorm } from './maps.ts';

export interface Sublayer {
  readonly gain: Vector; // [C]
  readonly up: Matrix; // [hidden, C]
  readonly down: Matrix; // [C, hidden]
}

export interface SublayerTrace {
  readonly input: Vector;
  readonly normed: Vector; // before the gain
  readonly scaled: Vector; // after it
  readonly hidden: Vector; // after the ReLU
  readonly output: Vector;
}

/** @inner checked by trainee */
export function runSublayer(input: Vector, { gain, up, down }: Sublayer): SublayerTrace {
  const normed = rmsNorm(input);
  const scaled = times(normed, gain);
  const hidden = product(up, scaled);
  for (let h = 0; h < hidden.length; h++) if (!(hidden[h] > 0)) hidden[h] = 0;
  return { input, normed, scaled, hidden, output: product(down, hidden) };
}

/** @inner checked by trainee */
export function sublayerBackward(
  { gain, up, down }: Sublayer,
  { input, normed, scaled, hidden }: SublayerTrace,
  upstream: Vector,
  sums: Writable<Sublayer>,
): number[] {
  const ofHidden = productBackward(down, hidden, upstream, sums.down);
  for (let h = 0; h < hidden.length; h++) if (hidden[h] === 0) ofHidden[h] = 0;
  const ofScaled = productBackward(up, scaled, ofHidden, sums.up);
  addTimes(sums.gain, ofScaled, normed);
  return rmsNormBackward(input, normed, times(ofScaled, gain));
}

/** m v. In loops, like all that runs for every layer of every sample. @inner checked by trainee */
export function product(m: Matrix, v: Vector): number[] {
  const result: number[] = [];
  for (let i = 0; i < m.length; i++) {
    const row = m[i];
    let total = 0;
    for (let j = 0; j < v.length; j++) total += row[j] * v[j];
    result.push(total);
  }
  return result;
}

/** For y = m v: adds to the gradient of m, gives that of v. @inner checked by trainee */
export function productBackward(
  m: Matrix,
  v: Vector,
  upstream: Vector,
  sums: number[][],
): number[] {
  const ofV: number[] = [];
  for (let j = 0; j < v.length; j++) ofV.push(upstream[0] * m[0][j]);
  for (let i = 0; i < m.length; i++) {
    const g = upstream[i];
    const row = m[i];
    const sumsOfRow = sums[i];
    for (let j = 0; j < v.length; j++) {
      sumsOfRow[j] += g * v[j];
      if (i > 0) ofV[j] += g * row[j];
    }
  }
  return ofV;
}

/** Entry by entry. @inner checked by trainee */
export function times(a: Vector, b: Vector): number[] {
  const result: number[] = [];
  for (let i = 0; i < a.length; i++) result.push(a[i] * b[i]);
  return result;
}

/** Adds a · b, entry by entry, to `sums`. @inner checked by trainee */
export function addTimes(sums: number[], a: Vector, b: Vector): void {
  for (let i = 0; i < sums.length; i++) sums[i] += a[i] * b[i];
}
