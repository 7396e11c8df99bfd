/** What tests of gradients share: central differences in doubles, and how near two lists are. */
import * as tf from '@tensorflow/tfjs-core';
import { expect } from 'vitest';
import { tensorsAlive } from '../../../sims/training/backend.ts';

/** The slope of `loss` in each entry of `at`, which is as it was afterwards. */
export function finiteDifferences(loss: () => number, at: number[], step = 1e-5): number[] {
  return at.map((value, i) => {
    at[i] = value + step;
    const after = loss();
    at[i] = value - step;
    const before = loss();
    at[i] = value;
    return (after - before) / (2 * step);
  });
}

/** The largest difference, as a share of the largest expected entry. */
export function distance(got: ArrayLike<number>, expected: ArrayLike<number>): number {
  expect(got.length).toBe(expected.length);
  let [largest, difference] = [0, 0];
  for (let i = 0; i < got.length; i++) {
    largest = Math.max(largest, Math.abs(expected[i]));
    difference = Math.max(difference, Math.abs(got[i] - expected[i]));
  }
  expect(Number.isFinite(difference)).toBe(true);
  return difference / (largest || 1);
}

/** How near 32-bit floats come to doubles. */
export const ofValues = 1e-5;
export const ofSlopes = 1e-4;
/** How near central differences come in doubles. */
export const ofDifferences = 1e-6;

/** Runs `work` twice and holds it to leaving no tensor behind. */
export function expectNoLeak(work: () => void): void {
  work();
  const before = tensorsAlive();
  work();
  expect(tensorsAlive()).toBe(before);
}

/** The slopes of Σ weight · output by every tensor of a list, as plain numbers. */
export function slopesOf(
  forward: (...at: tf.Tensor[]) => tf.Tensor,
  at: readonly tf.Tensor[],
  weights: readonly number[],
): Float32Array[] {
  return tf.tidy(() => {
    const loss = (...x: tf.Tensor[]): tf.Scalar => {
      const output = forward(...x);
      return tf.sum(tf.mul(output, tf.tensor([...weights], output.shape)));
    };
    return tf
      .grads(loss)([...at])
      .map((slope) => Float32Array.from(slope.dataSync()));
  });
}
