import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { normal, stream } from '../../../sims/math/random.ts';
import { createLayer, moeLayer as plain, moeLayerBackward } from '../../../sims/moe/layer.ts';
import type { Layer } from '../../../sims/moe/layer.ts';
import { routeTokens, type RouterOptions } from '../../../sims/moe/router.ts';
import {
  chosen,
  gateWeights,
  layerTensors,
  moeLayer,
  type LayerTensors,
} from '../../../sims/moe/tensors.ts';
import { prepareTensors } from '../../../sims/training/backend.ts';
import {
  distance,
  expectNoLeak,
  finiteDifferences,
  ofDifferences,
  ofSlopes,
  ofValues,
  slopesOf,
} from '../training/differences.ts';

const size = { width: 6, hidden: 5, experts: 7, shared: 2 };
const tokens = 9;
const bias = [0.3, -0.2, 0, 0.1, 0, 0, -0.4];
const usual: RouterOptions = { kind: 'sigmoid', k: 2, bias, normalise: true, scale: 1 };
const variants: readonly [string, Partial<RouterOptions>, Partial<typeof size>][] = [
  ['sigmoid, normalised', {}, {}],
  ['sigmoid, scaled, not normalised', { normalise: false, scale: 2.5 }, {}],
  ['softmax, normalised', { kind: 'softmax', k: 3 }, {}],
  ['softmax, not normalised, every expert', { kind: 'softmax', normalise: false, k: 7 }, {}],
  ['no shared expert', {}, { shared: 0 }],
];

function example(changed: Partial<RouterOptions> = {}, shape: Partial<typeof size> = {}, seed = 5) {
  const random = stream(seed, 'moe tensors');
  const layer = createLayer({ ...size, ...shape }, random, 0.7);
  const draw = (): number[] => Array.from({ length: tokens * size.width }, () => normal(random));
  return { layer, inputs: draw(), weights: draw(), options: { ...usual, ...changed } };
}

const route = (layer: Layer, inputs: number[], options: RouterOptions) =>
  routeTokens(layer.router, inputs, layer.width, options);

const matrixOf = (inputs: number[]): tf.Tensor2D => tf.tensor2d(inputs, [tokens, size.width]);

beforeAll(prepareTensors);

test.each(variants)('%s: outputs are those of the plain layer', (_, changed, shape) => {
  for (let seed = 1; seed <= 5; seed++) {
    const { layer, inputs, options } = example(changed, shape, seed);
    const expected = plain(layer, inputs, route(layer, inputs, options)).outputs;
    const got = tf.tidy(() => moeLayer(matrixOf(inputs), layerTensors(layer), options).dataSync());
    expect(distance(got, expected)).toBeLessThan(ofValues);
  }
});

test.each(variants)('%s: slopes are those of the plain way back', (_, changed, shape) => {
  const { layer, inputs, weights, options } = example(changed, shape);
  const routing = route(layer, inputs, options);
  const pass = plain(layer, inputs, routing);
  const expected = moeLayerBackward(layer, inputs, routing, pass, weights);
  tf.tidy(() => {
    const { router, up, down, shared } = layerTensors(layer);
    const forward = (...[u, r, a, b]: tf.Tensor[]): tf.Tensor =>
      moeLayer(u as tf.Tensor2D, { router: r, up: a, down: b, shared } as LayerTensors, options);
    const [ofInputs, ofRouter, ofUp, ofDown] = slopesOf(
      forward,
      [matrixOf(inputs), router, up, down],
      weights,
    );
    const turned = layerTensors({ ...layer, ...expected }); // the plain slopes, laid out as tensors
    expect(distance(ofInputs, expected.inputs)).toBeLessThan(ofSlopes);
    expect(distance(ofRouter, turned.router.dataSync())).toBeLessThan(ofSlopes);
    expect(distance(ofUp, turned.up.dataSync())).toBeLessThan(ofSlopes);
    expect(distance(ofDown, turned.down.dataSync())).toBeLessThan(ofSlopes);
  });
});

test('the plain slopes are those of finite differences', () => {
  const { layer, inputs, weights, options } = example();
  const loss = (): number =>
    plain(layer, inputs, route(layer, inputs, options)).outputs.reduce(
      (total, x, i) => total + x * weights[i],
      0,
    );
  const routing = route(layer, inputs, options);
  const slopes = moeLayerBackward(layer, inputs, routing, plain(layer, inputs, routing), weights);
  const at = { inputs, router: layer.router, up: layer.up, down: layer.down };
  for (const [name, values] of Object.entries(at)) {
    const expected = finiteDifferences(loss, values);
    expect(distance(slopes[name as keyof typeof at], expected)).toBeLessThan(ofDifferences);
  }
});

test('weights of the chosen sum to the scale, and the bias has no part in them', () => {
  const { layer, inputs } = example();
  tf.tidy(() => {
    const { router } = layerTensors(layer);
    const of = (b: readonly number[]) =>
      gateWeights(matrixOf(inputs), router, { ...usual, bias: b, scale: 2.5 }).arraySync();
    for (const row of of(bias)) {
      expect(row.filter((g) => g > 0)).toHaveLength(2);
      expect(row.reduce((a, b) => a + b)).toBeCloseTo(2.5, 5);
    }
    expect(of(bias.map((b) => b + 4))).toEqual(of(bias)); // a common shift
  });
});

test('of equal scores the lower index is chosen, and a choice has no slope', () => {
  tf.tidy(() => {
    const scores = tf.tensor2d([[0.5, 0.5, 0.5, 0.4]]);
    expect(chosen(scores, [0, 0, 0, 0], 2).arraySync()).toEqual([[1, 1, 0, 0]]);
    expect(chosen(scores, [0, 0, 0, 0.2], 1).arraySync()).toEqual([[0, 0, 0, 1]]);
    const slope = tf.grad((s) => tf.sum(chosen(s as tf.Tensor2D, [0, 0, 0, 0], 2)))(scores);
    expect(slope.arraySync()).toEqual([[0, 0, 0, 0]]);
  });
});

test('no tensor is left behind', () => {
  const { layer, inputs, options } = example();
  expectNoLeak(() => {
    const [u, tensors] = [matrixOf(inputs), layerTensors(layer)];
    const outputs = moeLayer(u, tensors, options);
    tf.dispose([u, outputs, tensors.router, tensors.up, tensors.down]);
  });
});

test.each<[string, Partial<RouterOptions>, Partial<LayerTensors>]>([
  ['moeLayer requires k from 1 to 7, got 8', { k: 8 }, {}],
  ['moeLayer requires whole k of at least 1, got 0', { k: 0 }, {}],
  ['moeLayer requires 7 biases, got 1', { bias: [0] }, {}],
  ['moeLayer requires finite biases, got NaN at 6', { bias: [0, 0, 0, 0, 0, 0, NaN] }, {}],
  ['moeLayer requires whole hidden units an expert of at least 1, got 5.625', {}, { shared: 1 }],
  ['moeLayer requires whole shared experts of at least 0, got -1', {}, { shared: -1 }],
])('refused: %s', (message, changed, wrong) => {
  const { layer, inputs, options } = example();
  tf.tidy(() => {
    const tensors = { ...layerTensors(layer), ...wrong };
    expect(() => moeLayer(matrixOf(inputs), tensors, { ...options, ...changed })).toThrow(message);
  });
});

test('refused: inputs of another width, matrices that do not fit', () => {
  const { layer, options } = example();
  tf.tidy(() => {
    const tensors = layerTensors(layer);
    const wide = tf.ones<tf.Rank.R2>([3, 5]);
    expect(() => moeLayer(wide, tensors, options)).toThrow(
      'moeLayer requires inputs of 3×6, got 3×5',
    );
    const fit = tf.ones<tf.Rank.R2>([3, 6]);
    expect(() => moeLayer(fit, { ...tensors, down: tensors.up }, options)).toThrow(
      'moeLayer requires down of 45×6, got 6×45',
    );
  });
});
