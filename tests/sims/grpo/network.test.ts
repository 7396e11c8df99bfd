import { zeros } from '../../../sims/math/vector.ts';
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import '@tensorflow/tfjs-backend-cpu';
import { beforeAll, expect, test } from 'vitest';
import {
  backward,
  copyOf,
  forward,
  gradientOf,
  network,
  size,
  toProbabilities,
} from '../../../sims/grpo/network.ts';
import { normal, stream } from '../../../sims/math/random.ts';

beforeAll(async () => {
  tf.enableProdMode();
  await tf.setBackend('cpu');
});

const FEATURES = 12;
const net = network({ features: FEATURES, active: 3, hidden: 5, outputs: 4 }, stream(1, 'network'));
const on = [1, 4, 11];
const pushes = Array.from({ length: 4 }, () => normal(stream(2, 'pushes')));

test('outputs and gradients agree with tfjs', () => {
  const hidden = zeros(5);
  const outputs = zeros(4);
  forward(net, on, hidden, outputs);
  const gradient = gradientOf(net);
  backward(net, on, hidden, pushes, gradient);

  const shapes: [number, number][] = [
    [FEATURES, 5],
    [1, 5],
    [4, 5],
    [1, 4],
  ];
  const parameters = net.parameters.map((p, i) => tf.tensor2d(Float32Array.from(p), shapes[i]));
  const x = tf.tensor2d([Array.from({ length: FEATURES }, (_, f) => (on.includes(f) ? 1 : 0))]);
  const run = (w: tf.Tensor, b: tf.Tensor, v: tf.Tensor, c: tf.Tensor): tf.Tensor =>
    tf.add(tf.matMul(tf.relu(tf.add(tf.matMul(x, w), b)), v, false, true), c);
  const [w, b, v, c] = parameters;
  const theirs = run(w, b, v, c).dataSync();
  outputs.forEach((o, i) => expect(o).toBeCloseTo(theirs[i], 5)); // 32-bit
  const pushed = tf.tensor2d(Float32Array.from(pushes), [1, 4]);
  const gradients = tf.grads((w, b, v, c) => tf.sum(tf.mul(run(w, b, v, c), pushed)))(parameters);
  gradient.parameters.forEach((g, i) => {
    const expected = gradients[i].dataSync();
    g.forEach((entry, j) => expect(entry).toBeCloseTo(expected[j], 5));
  });
});

test('gradients add up', () => {
  const hidden = zeros(5);
  const outputs = zeros(4);
  forward(net, on, hidden, outputs);
  const once = gradientOf(net);
  const twice = gradientOf(net);
  backward(net, on, hidden, pushes, once);
  backward(net, on, hidden, pushes, twice);
  backward(net, on, hidden, pushes, twice);
  once.parameters.forEach((g, i) =>
    g.forEach((entry, j) => expect(twice.parameters[i][j]).toBeCloseTo(2 * entry, 12)),
  );
});

test('a copy does not follow', () => {
  const copy = copyOf(net);
  copy.parameters[0][0] += 1;
  expect(copy.parameters[0][0]).not.toBe(net.parameters[0][0]);
  expect(size(net)).toBe(FEATURES * 5 + 5 + 20 + 4);
});

test('probabilities sum to one, also for large outputs', () => {
  const outputs = Array.from([1000, 999, -1000]);
  toProbabilities(outputs);
  expect(outputs[0] + outputs[1] + outputs[2]).toBeCloseTo(1, 12);
  expect(outputs[0]).toBeCloseTo(1 / (1 + Math.exp(-1)), 12);
});
