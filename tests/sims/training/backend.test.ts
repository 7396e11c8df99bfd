import * as tf from '@tensorflow/tfjs-core';
import { expect, test } from 'vitest';
import { prepareTensors, tensorsAlive } from '../../../sims/training/backend.ts';

test('WebAssembly is the backend, however often it is asked for', async () => {
  await Promise.all([prepareTensors(), prepareTensors()]);
  await prepareTensors();
  expect(tf.getBackend()).toBe('wasm');
});

test('gradients are there, and tensors are counted', async () => {
  await prepareTensors();
  const before = tensorsAlive();
  const x = tf.tensor1d([1, 2, 3]);
  const slope = tf.tidy(() =>
    tf
      .grad((at: tf.Tensor) => tf.sum(tf.mul(at, at)))(x)
      .dataSync(),
  );
  expect([...slope]).toEqual([2, 4, 6]);
  expect(tensorsAlive()).toBe(before + 1);
  x.dispose();
  expect(tensorsAlive()).toBe(before);
});
