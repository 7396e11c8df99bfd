import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { normal, stream } from '../../../sims/math/random.ts';
import { prepareTensors } from '../../../sims/training/backend.ts';
import { attention, block, oneHot, rmsNorm, rowsOf } from '../../../sims/training/layers.ts';
import { slopeOf } from '../../../sims/training/trainer.ts';
import { blockWeights, drawn, type Weights } from '../../../sims/training/weights.ts';

beforeAll(prepareTensors);

const random = (shape: number[], name: string): tf.Tensor => {
  const draw = stream(4, name);
  const values = Array.from({ length: shape.reduce((a, b) => a * b) }, () => normal(draw));
  return tf.tensor(values, shape);
};

const far = (a: tf.Tensor, b: tf.Tensor): number => tf.max(tf.abs(tf.sub(a, b))).dataSync()[0];

/** Value and gradients of two ways to one thing, weighted by chance. */
function sameAs(own: Op, library: Op, inputs: tf.Tensor[]): void {
  const weight = random(own(...inputs).shape, 'weight');
  const all = (op: Op): tf.Tensor[] => [
    op(...inputs),
    ...tf.grads((...x) => tf.sum(tf.mul(op(...x), weight)))(inputs),
  ];
  const theirs = all(library);
  all(own).forEach((tensor, i) => expect(far(tensor, theirs[i])).toBeLessThan(2e-5));
}

type Op = (...inputs: tf.Tensor[]) => tf.Tensor;

describe('own gradients are those that the library derives', () => {
  test('of RMSNorm', () => {
    const plain: Op = (x) => tf.div(x, tf.sqrt(tf.add(tf.mean(tf.square(x), 1, true), 1e-6)));
    sameAs((x) => rmsNorm(x as tf.Tensor2D), plain, [random([5, 8], 'x')]);
  });

  test('of causal attention', () => {
    const plain: Op = (q, k, v) => {
      const mask = tf.linalg.bandPart(tf.ones([6, 6]), -1, 0);
      const scores = tf.mul(tf.matMul(q, k, false, true), 1 / Math.sqrt(4));
      return tf.matMul(tf.softmax(tf.add(scores, tf.mul(tf.sub(mask, 1), 1e9))), v);
    };
    const own: Op = (q, k, v) => attention(q as tf.Tensor3D, k as tf.Tensor3D, v as tf.Tensor3D);
    sameAs(
      own,
      plain,
      ['q', 'k', 'v'].map((name) => random([3, 6, 4], name)),
    );
  });

  test('of rows of a table, one of them taken twice', () => {
    const ids = Int32Array.of(2, 0, 2);
    const plain: Op = (table) => tf.matMul(oneHot(tf.tensor1d(ids, 'int32'), 4), table);
    sameAs((table) => rowsOf(table as tf.Tensor2D, ids), plain, [random([4, 3], 'table')]);
  });
});

test('every gradient of a block agrees with differences of its loss', () => {
  const layout = { sequences: 2, length: 5, heads: 2 };
  const weights: Weights = {
    ...blockWeights(8, 'block0', stream(1, 'weights')),
    x: drawn(10, 8, stream(1, 'x'), Math.sqrt(10)),
  };
  const aim = random([10, 8], 'aim');
  const lossOf = (at: Weights): ReturnType<typeof slopeOf> =>
    slopeOf(at, (w) => tf.mean(tf.square(tf.sub(block(w.x, w, 'block0', layout), aim))));
  const { gradient } = lossOf(weights);
  for (const [name, table] of Object.entries(weights)) {
    const draw = stream(2, name);
    const direction = Float32Array.from(table.values, () => normal(draw));
    const moved = (by: number): number => {
      const values = table.values.map((w, i) => w + by * direction[i]);
      return lossOf({ ...weights, [name]: { ...table, values } }).loss;
    };
    const slope = (moved(4e-3) - moved(-4e-3)) / 8e-3;
    const along = gradient[name].reduce((sum, g, i) => sum + g * direction[i], 0);
    const length = Math.hypot(...gradient[name]) * Math.hypot(...direction);
    expect(Math.abs(slope - along), name).toBeLessThan(2e-3 * length + 1e-4);
  }
});
