import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { normal, stream } from '../../../sims/math/random.ts';
import { prepareTensors } from '../../../sims/training/backend.ts';
import { product } from '../../../sims/training/product.ts';

beforeAll(prepareTensors);

const matrix = (rows: number, columns: number, name: string): tf.Tensor2D => {
  const draw = stream(3, name);
  return tf.tensor2d(
    Array.from({ length: rows * columns }, () => normal(draw)),
    [rows, columns],
  );
};

const far = (a: tf.Tensor, b: tf.Tensor): number => tf.max(tf.abs(tf.sub(a, b))).dataSync()[0];

test('its value and both gradients are those of the library', () => {
  const [a, b, weight] = [matrix(5, 7, 'a'), matrix(7, 3, 'b'), matrix(5, 3, 'weight')];
  const slopes = (times: typeof product): tf.Tensor[] =>
    tf.grads((x, y) => tf.sum(tf.mul(weight, times(x as tf.Tensor2D, y as tf.Tensor2D))))([a, b]);
  expect(far(product(a, b), tf.matMul(a, b))).toBe(0);
  const [own, theirs] = [slopes(product), slopes((x, y) => tf.matMul(x, y))];
  expect(far(own[0], theirs[0])).toBeLessThan(1e-5);
  expect(far(own[1], theirs[1])).toBeLessThan(1e-5);
});

test('shapes that do not fit are refused', () => {
  expect(() => product(matrix(2, 3, 'a'), matrix(2, 3, 'b'))).toThrow(/inner shapes|matMul/);
});
