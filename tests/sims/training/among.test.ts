import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { normal, stream } from '../../../sims/math/random.ts';
import { alike, apart, heard, shares, together } from '../../../sims/training/among.ts';
import { prepareTensors } from '../../../sims/training/backend.ts';

beforeAll(prepareTensors);

const random = (shape: [number, number, number], name: string): tf.Tensor3D => {
  const draw = stream(5, name);
  const values = Array.from({ length: shape[0] * shape[1] * shape[2] }, () => normal(draw));
  return tf.tensor3d(values, shape);
};
const far = (a: tf.Tensor, b: tf.Tensor): number => tf.max(tf.abs(tf.sub(a, b))).dataSync()[0];
const inputs = (): tf.Tensor3D[] => [
  random([2, 3, 4], 'q'),
  random([2, 6, 4], 'k'),
  random([2, 6, 4], 'v'),
];
const given = (): tf.Tensor3D =>
  tf.tensor3d(
    Array.from({ length: 36 }, (_, i) => (i % 3 === 0 ? 0 : 1)),
    [2, 3, 6],
  );

test.each([false, true])('gradients are those that the library derives, some given: %s', (some) => {
  const mask = some ? given() : undefined;
  const own = (q: tf.Tensor, k: tf.Tensor, v: tf.Tensor): tf.Tensor =>
    heard(q as tf.Tensor3D, k as tf.Tensor3D, v as tf.Tensor3D, mask);
  const plain = (q: tf.Tensor, k: tf.Tensor, v: tf.Tensor): tf.Tensor => {
    const scores = tf.mul(tf.matMul(q, k, false, true), 0.5);
    const seen = mask ? tf.add(scores, tf.mul(tf.sub(mask, 1), 1e6)) : scores;
    return tf.matMul(tf.softmax(seen), v);
  };
  const weight = random([2, 3, 4], 'weight');
  const slopes = (of: typeof own) =>
    tf.grads((q, k, v) => tf.sum(tf.mul(of(q, k, v), weight)))(inputs());
  const [q, k, v] = inputs();
  expect(far(own(q, k, v), plain(q, k, v))).toBeLessThan(2e-5);
  const theirs = slopes(plain);
  slopes(own).forEach((slope, i) => expect(far(slope, theirs[i])).toBeLessThan(2e-5));
});

test('what was not given gets exactly nothing, the rest sums to 1', () => {
  const [q, k] = inputs();
  const all = shares(q, k, given()).arraySync().flat();
  for (const row of all) {
    row.forEach((share, s) => {
      if (s % 3 === 0) expect(share).toBe(0);
    });
    expect(row.reduce((a, b) => a + b)).toBeCloseTo(1, 6);
  }
});

test('heads apart and together again are as before; one mask serves all heads', () => {
  const x = tf.reshape(random([2, 3, 8], 'x'), [6, 8]) as tf.Tensor2D;
  expect(far(together(apart(x, 2, 4), 4), x)).toBe(0);
  const both = alike(random([2, 3, 4], 'm'), 2).arraySync();
  expect(both[0]).toEqual(both[1]);
  expect(both[1]).not.toEqual(both[2]);
});
