import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { normal, stream } from '../../../sims/math/random.ts';
import { prepareTensors } from '../../../sims/training/backend.ts';
import { oneHot } from '../../../sims/training/layers.ts';
import { none, rowsSummed } from '../../../sims/training/rows.ts';

beforeAll(prepareTensors);

const table = (rows: number, name: string): tf.Tensor2D => {
  const draw = stream(4, name);
  return tf.tensor2d(
    Array.from({ length: rows * 3 }, () => normal(draw)),
    [rows, 3],
  );
};
const far = (a: tf.Tensor, b: tf.Tensor): number => tf.max(tf.abs(tf.sub(a, b))).dataSync()[0];

test('value and gradients are those of one-hot products, rows taken twice or not at all', () => {
  const [a, b, weight] = [table(4, 'a'), table(2, 'b'), table(3, 'weight')];
  const ids = [Int32Array.of(2, 0, 2), Int32Array.of(1, none, 1)];
  const own = (x: tf.Tensor, y: tf.Tensor): tf.Tensor =>
    rowsSummed([x as tf.Tensor2D, y as tf.Tensor2D], ids);
  const plain = (x: tf.Tensor, y: tf.Tensor): tf.Tensor =>
    tf.add(
      tf.matMul(oneHot(tf.tensor1d(ids[0], 'int32'), 4), x),
      tf.matMul(tf.tensor2d([0, 1, 0, 0, 0, 1], [3, 2]), y),
    );
  expect(far(own(a, b), plain(a, b))).toBeLessThan(1e-6);
  const slopes = (of: typeof own) => tf.grads((x, y) => tf.sum(tf.mul(of(x, y), weight)))([a, b]);
  const theirs = slopes(plain);
  slopes(own).forEach((slope, i) => expect(far(slope, theirs[i])).toBeLessThan(1e-6));
});

test('what fits no table is refused', () => {
  expect(() => rowsSummed([], [])).toThrow('rowsSummed requires ids for each table, got 0 for 0');
  expect(() => rowsSummed([table(2, 'a')], [Int32Array.of(2)])).toThrow('ids below 2, got 2');
});
