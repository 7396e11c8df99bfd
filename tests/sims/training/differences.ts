/** What tests of gradients by TensorFlow.js share: its slopes, and how near they come. */
import * as tf from '@tensorflow/tfjs-core';
import { expect } from 'vitest';
import { tensorsAlive } from '../../../sims/training/backend.ts';

export { distance, finiteDifferences } from '../math/differences.ts';

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
