import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import '@tensorflow/tfjs-backend-cpu';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { normal, stream, type Random } from '../../../sims/math/random.ts';
import { overwrite } from '../../../sims/math/vector.ts';
import { affinities, gate } from '../../../sims/moe/gate.ts';
import { createLayer, moeLayer, moeLayerBackward, type Layer } from '../../../sims/moe/layer.ts';
import { routeTokens, type RouterOptions, type Routing } from '../../../sims/moe/router.ts';

const size = { width: 6, hidden: 5, experts: 7, shared: 1 };
const tokens = 9;
const zero = new Array<number>(size.experts).fill(0);
const options: RouterOptions = { kind: 'sigmoid', k: 2, bias: zero, normalise: true, scale: 1 };
const variants: readonly [string, Partial<RouterOptions>][] = [
  ['sigmoid, normalised', {}],
  ['sigmoid, not normalised', { normalise: false }],
  ['softmax, normalised, scaled', { kind: 'softmax', scale: 2.5 }],
  ['softmax, not normalised', { kind: 'softmax', normalise: false, k: 3 }],
  ['with a bias', { bias: [0.3, -0.2, 0, 0.1, 0, 0, -0.4] }],
];

const draw = (length: number, random: Random): number[] =>
  Array.from({ length }, () => normal(random));

function example() {
  const random = stream(5, 'layer test');
  const layer = createLayer(size, random, 0.7);
  const inputs = draw(tokens * size.width, random);
  return { layer, inputs, weights: draw(inputs.length, random), random };
}

const route = (layer: Layer, inputs: number[], changed: Partial<RouterOptions> = {}): Routing =>
  routeTokens(layer.router, inputs, layer.width, { ...options, ...changed });

beforeAll(async () => {
  tf.enableProdMode();
  await tf.setBackend('cpu');
});

// A second way to the same answer: automatic differentiation of the layer written plainly.

const tensor = (data: number[], shape: number[]): tf.Tensor =>
  tf.tensor(Float32Array.from(data), shape);

/** The layer as one writes it on tensors: every expert for every token, those not chosen times 0. */
function onTensors(layer: Layer, routing: Routing) {
  const { width, hidden, experts, shared } = layer;
  const { kind, k, normalise, scale } = routing.options;
  const mask = new Float32Array(tokens * experts);
  routing.experts.forEach((e, slot) => (mask[Math.floor(slot / k) * experts + e] = 1));
  const chosen = tf.tensor2d(mask, [tokens, experts]);
  return (u: tf.Tensor, router: tf.Tensor, up: tf.Tensor, down: tf.Tensor): tf.Tensor => {
    const logits = tf.matMul(u as tf.Tensor2D, router as tf.Tensor2D, false, true);
    const scores = kind === 'sigmoid' ? tf.sigmoid(logits) : tf.softmax(logits);
    const kept = tf.mul(scores, chosen);
    const weights = tf.mul(normalise ? tf.div(kept, tf.sum(kept, 1, true)) : kept, scale);
    let total: tf.Tensor = tf.zerosLike(u);
    for (let e = 0; e < experts + shared; e++) {
      const into = tf.reshape(tf.slice(up, [e * hidden * width], [hidden * width]), [
        hidden,
        width,
      ]);
      const out = tf.reshape(tf.slice(down, [e * hidden * width], [hidden * width]), [
        width,
        hidden,
      ]);
      const units = tf.relu(tf.matMul(u as tf.Tensor2D, into as tf.Tensor2D, false, true));
      const answer = tf.matMul(units, out as tf.Tensor2D, false, true);
      const weight = e < experts ? tf.slice(weights, [0, e], [tokens, 1]) : tf.scalar(1);
      total = tf.add(total, tf.mul(answer, weight));
    }
    return total;
  };
}

test.each(variants)(
  '%s: outputs and slopes are those of automatic differentiation',
  (_, changed) => {
    const { layer, inputs, weights } = example();
    const routing = route(layer, inputs, changed);
    const pass = moeLayer(layer, inputs, routing);
    const slopes = moeLayerBackward(layer, inputs, routing, pass, weights);
    const forward = onTensors(layer, routing);
    const at = [
      tensor(inputs, [tokens, size.width]),
      tensor(layer.router, [size.experts, size.width]),
      tensor(layer.up, [layer.up.length]),
      tensor(layer.down, [layer.down.length]),
    ];
    const [u, router, up, down] = at;
    expectClose(forward(u, router, up, down).dataSync(), pass.outputs);
    const loss = (...x: tf.Tensor[]): tf.Scalar =>
      tf.sum(tf.mul(forward(x[0], x[1], x[2], x[3]), tensor(weights, [tokens, size.width])));
    const expected = tf.grads(loss)(at);
    [slopes.inputs, slopes.router, slopes.up, slopes.down].forEach((slope, i) => {
      expectClose(expected[i].dataSync(), slope);
    });
  },
);

/** As far as 32-bit floats carry. */
function expectClose(expected: ArrayLike<number>, got: number[]): void {
  expect(got.length).toBe(expected.length);
  const largest = Math.max(...got.map(Math.abs));
  got.forEach((x, i) => expect(Math.abs(x - expected[i])).toBeLessThan(2e-5 * largest));
}

test.each(variants)(
  '%s: slopes are those of finite differences, balance included',
  (_, changed) => {
    const { layer, inputs, weights, random } = example();
    const balance = draw(tokens * size.experts, random);
    const fixed = route(layer, inputs, changed);
    const slopes = moeLayerBackward(
      layer,
      inputs,
      fixed,
      moeLayer(layer, inputs, fixed),
      weights,
      balance,
    );
    const loss = (): number => {
      const routing = route(layer, inputs, changed);
      expect(routing.experts).toEqual(fixed.experts); // the step is too small to change a choice
      const { outputs } = moeLayer(layer, inputs, routing);
      const task = outputs.reduce((all, y, i) => all + y * weights[i], 0);
      return task + routing.scores.reduce((all, s, i) => all + s * balance[i], 0);
    };
    const pairs = [
      [layer.router, slopes.router],
      [layer.up, slopes.up],
      [layer.down, slopes.down],
      [inputs, slopes.inputs],
    ] as const;
    const nudge = 1e-6;
    for (const [values, slope] of pairs) {
      for (let i = 0; i < values.length; i += 3) {
        const before = values[i];
        values[i] = before + nudge;
        const above = loss();
        values[i] = before - nudge;
        const below = loss();
        values[i] = before;
        expect(slope[i]).toBeCloseTo((above - below) / (2 * nudge), 6);
      }
    }
  },
);

test('for any scores and biases, the batch is routed as the gate routes each token', () => {
  const entry = fc.integer({ min: -2048, max: 2048 }).map((n) => n / 512);
  const numbers = (length: number) => fc.array(entry, { minLength: length, maxLength: length });
  const how = fc.record({
    kind: fc.constantFrom('sigmoid' as const, 'softmax' as const),
    k: fc.integer({ min: 1, max: 8 }),
    bias: numbers(8),
    normalise: fc.boolean(),
    scale: fc.constantFrom(1, 2.5),
  });
  fc.assert(
    fc.property(numbers(24), how, (logits, options) => {
      const identity = Array.from({ length: 64 }, (_, i) => (i % 9 === 0 ? 1 : 0));
      const routing = routeTokens(identity, Array.from(logits), 8, options);
      for (let t = 0; t < 3; t++) {
        const scores = affinities(logits.slice(8 * t, 8 * (t + 1)), options.kind);
        const expected = gate(scores, options);
        const slots = [t * options.k, (t + 1) * options.k] as const;
        expect([...routing.experts.slice(...slots)]).toEqual(expected.experts);
        routing.weights.slice(...slots).forEach((g, slot) => {
          expect(g).toBeCloseTo(expected.weights[slot], 12);
        });
      }
    }),
  );
});

// What defines the layer, and what must not matter.

test('identical experts answer the same whatever the routes: g sums to the scale', () => {
  const { layer, inputs } = example();
  for (const part of [layer.up, layer.down]) {
    const one = part.slice(0, size.hidden * size.width);
    for (let e = 0; e < size.experts; e++) overwrite(part, one, e * one.length);
  }
  const outputs = [zero, [1, 0, 0, 0, -1, 0, 0.5]].map(
    (bias) => moeLayer(layer, inputs, route(layer, inputs, { bias })).outputs,
  );
  outputs[0].forEach((y, i) => expect(y).toBeCloseTo(outputs[1][i], 12));
});

test('a bias that leaves the choice as it was changes neither outputs nor slopes', () => {
  const { layer, inputs, weights } = example();
  const results = [zero, zero.map(() => 0.25)].map((bias) => {
    const routing = route(layer, inputs, { bias });
    const pass = moeLayer(layer, inputs, routing);
    return { pass, slopes: moeLayerBackward(layer, inputs, routing, pass, weights) };
  });
  expect(results[0]).toEqual(results[1]);
});

test('tokens do not see each other: the order of a batch is the order of its answers', () => {
  const { layer, inputs } = example();
  const turned = Array.from({ length: inputs.length }, (_, i) => {
    const token = tokens - 1 - Math.floor(i / size.width);
    return inputs[token * size.width + (i % size.width)];
  });
  const forth = moeLayer(layer, inputs, route(layer, inputs)).outputs;
  const back = moeLayer(layer, turned, route(layer, turned)).outputs;
  for (let t = 0; t < tokens; t++) {
    for (let l = 0; l < size.width; l++) {
      const mirrored = back[(tokens - 1 - t) * size.width + l];
      expect(forth[t * size.width + l]).toBeCloseTo(mirrored, 12);
    }
  }
});

test('without its shared expert, a layer gives less by exactly what that expert answers', () => {
  const { layer, inputs } = example();
  const routing = route(layer, inputs);
  const whole = moeLayer(layer, inputs, routing);
  const damaged = moeLayer(layer, inputs, routing, false);
  const { answers } = whole.visits[size.experts];
  whole.outputs.forEach((y, i) => {
    expect(y - damaged.outputs[i]).toBeCloseTo(answers[i], 12);
  });
});

test('every token reaches K experts and every shared one', () => {
  const { layer, inputs } = example();
  const { dispatch } = moeLayer(layer, inputs, route(layer, inputs));
  expect(dispatch.tokens.length).toBe(tokens * (options.k + size.shared));
  expect([...dispatch.starts]).toEqual([...dispatch.starts].sort((a, b) => a - b));
  for (let t = 0; t < tokens; t++) {
    expect(dispatch.tokens.filter((token) => token === t).length).toBe(options.k + size.shared);
  }
});

// What is refused.

test('names what does not fit', () => {
  const { layer, inputs } = example();
  const routing = route(layer, inputs);
  expect(() => moeLayer(layer, inputs.slice(size.width), routing)).toThrow(
    'moeLayer requires one route a token, got 9 for 8',
  );
  expect(() => route(layer, inputs, { k: 8 })).toThrow('routeTokens requires k from 1 to 7, got 8');
  expect(() => route(layer, inputs, { bias: [0] })).toThrow(
    'routeTokens requires one bias an expert, got 1 for 7',
  );
  expect(() =>
    route(
      layer,
      inputs.map(() => NaN),
    ),
  ).toThrow('routeTokens requires finite logits, got NaN at expert 0 of token 0');
});
