/** The gate beside tensor operations, which no page plays. */
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextGate } from '../../../sims/engram/gate.ts';

tf.enableProdMode();
const entry = fc.integer({ min: -1024, max: 1024 }).map((n) => n / 1024);
const vector = fc
  .array(entry, { minLength: 8, maxLength: 8 })
  .filter((v) => v.some((x) => x !== 0));

test('the gate is that of tensor operations', () => {
  fc.assert(
    fc.property(vector, vector, (h, k) => {
      const normed = (v: number[]): tf.Tensor =>
        tf.mul(v, tf.rsqrt(tf.add(tf.mean(tf.square(v)), 2 ** -23)));
      const score = tf.div(tf.sum(tf.mul(normed(h), normed(k))), Math.sqrt(8));
      expect(contextGate(h, k)).toBeCloseTo(tf.sigmoid(score).dataSync()[0], 5); // 32-bit floats
    }),
    { numRuns: 30 },
  );
});
