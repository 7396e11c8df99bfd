import { zeros } from '../../../../sims/math/vector.ts';
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import '@tensorflow/tfjs-backend-cpu';
import { expect, test } from 'vitest';
import { contextGate } from '../../../../sims/engram/gate.ts';
import { network, width, type Example } from '../../../../sims/engram/network/index.ts';
import { chosenExperts, expertParameters } from '../../../../sims/engram/network/mixture.ts';
import {
  memoryBlock,
  sizesWithin,
  type GateKind,
  type MemoryShape,
} from '../../../../sims/engram/network/memory.ts';
import { normal, stream } from '../../../../sims/math/random.ts';
import { apply, matrix } from '../../../../sims/math/vector.ts';

tf.enableProdMode();
const memory = (gate: GateKind): MemoryShape => ({
  orders: [2, 3],
  heads: 2,
  rowWidth: 8,
  rows: 100,
  gate,
});
const shape = { vocabulary: 12, window: 4, experts: 4 };
const example: Example = { tokens: [3, 7, 1, 5], answer: 9 };
const gates: GateKind[] = ['plain', 'root', 'open'];

// 2. What defines the result.
test('the most rows that fit, in primes, and never more', () => {
  expect(sizesWithin(2048, 2, 2).reduce((a, b) => a + b)).toBeLessThanOrEqual(2048);
  expect(sizesWithin(17, 2, 2)).toEqual([2, 3, 5, 7]);
  expect(sizesWithin(16, 2, 2)).toEqual([]);
});

test('an expert has as many parameters as it is counted for', () => {
  const count = (experts: number): number =>
    network({ ...shape, experts }, 1).weights.reduce((n, { value }) => n + value.length, 0);
  expect(count(5) - count(4)).toBe(expertParameters(width) + width); // and its row of the router
  expect(chosenExperts).toBe(2);
});

test('probabilities of all answers sum to one', () => {
  const model = network({ ...shape, memory: memory('plain') }, 1);
  const total = Array.from({ length: 12 }, (_, answer) =>
    Math.exp(-model.judge({ ...example, answer }).loss),
  ).reduce((a, b) => a + b);
  expect(total).toBeCloseTo(1, 12);
});

test('a table of zeros adds nothing, whatever the gate', () => {
  for (const gate of gates) {
    const model = network({ ...shape, memory: memory(gate) }, 2);
    model.memory?.table.value.fill(0);
    expect(model.judge(example).loss).toBe(model.judge(example, false).loss);
  }
});

// 3. What must not matter.
test('the same seed gives the same model; memory leaves the other weights as they were', () => {
  const plain = network(shape, 3).weights;
  const again = network(shape, 3).weights;
  plain.forEach(({ value }, i) => expect(value).toEqual(again[i].value));
  const withMemory = network({ ...shape, memory: memory('plain') }, 3);
  expect(withMemory.judge(example, false).loss).toBe(network(shape, 3).judge(example).loss);
});

test('judging changes nothing: what is learned afterwards is the same', () => {
  const [judged, other] = [1, 1].map((seed) =>
    network({ ...shape, memory: memory('plain') }, seed),
  );
  for (let step = 0; step < 5; step++) {
    for (let i = 0; i < 20; i++) judged.judge({ tokens: [i % 12, 2, 3, 4], answer: 1 });
    expect(judged.learn([example], 4e-3)).toBe(other.learn([example], 4e-3));
  }
});

// 4. A second way to the same answer: central differences over every kind of weight.
test.each([...gates, undefined])('gradients are those of central differences, gate %s', (gate) => {
  const model = network({ ...shape, ...(gate && { memory: memory(gate) }) }, 4);
  for (const { gradient } of model.weights) gradient.fill(0);
  model.backward(example);
  const h = 1e-5;
  for (const { value, gradient } of model.weights) {
    const busiest = [...gradient.keys()].sort(
      (a, b) => Math.abs(gradient[b]) - Math.abs(gradient[a]),
    );
    for (const i of busiest.slice(0, 12)) {
      const before = value[i];
      value[i] = before + h;
      const above = model.judge(example).loss;
      value[i] = before - h;
      const below = model.judge(example).loss;
      value[i] = before;
      const slope = (above - below) / (2 * h);
      expect(Math.abs(slope - gradient[i])).toBeLessThan(1e-6 * (1 + Math.abs(slope)));
    }
  }
});

test('the gate and its gradient are those of automatic differentiation', () => {
  const d = 32;
  const random = stream(6, 'gate');
  const block = memoryBlock(d, 12, memory('plain'), 6, random);
  const [toKey, toValue] = block.weights;
  const hidden = Array.from({ length: d }, () => normal(random));
  const rows = block.rowsOf(example.tokens);
  const out = zeros(d);
  const alpha = block.forward(rows, hidden, out);
  const dHidden = zeros(d);
  block.backward(
    Array.from({ length: d }, () => 1),
    dHidden,
  );
  const memoryOf = rows.flatMap((row) => [...block.table.value.slice(row * 8, row * 8 + 8)]);
  const asMatrix = (v: number[]): number[][] => matrix(d, 32, (i, j) => v[i * 32 + j]);
  const key = apply(asMatrix(toKey.value), memoryOf);
  const value = apply(asMatrix(toValue.value), memoryOf);
  expect(contextGate([...hidden], key)).toBeCloseTo(alpha, 12);
  const normed = (v: tf.Tensor): tf.Tensor =>
    tf.mul(v, tf.rsqrt(tf.add(tf.mean(tf.square(v)), 2 ** -23)));
  const loss = (h: tf.Tensor): tf.Scalar => {
    const score = tf.div(tf.sum(tf.mul(normed(h), normed(tf.tensor1d(key)))), Math.sqrt(d));
    return tf.sum(tf.add(h, tf.mul(tf.sigmoid(score), tf.tensor1d(value)))) as tf.Scalar;
  };
  const expected = tf
    .grad(loss)(tf.tensor1d([...hidden]))
    .dataSync();
  dHidden.forEach((slope, i) => expect(slope).toBeCloseTo(expected[i], 4)); // 32-bit floats
});

// 5. The story: it learns what it is shown.
test('a few windows are learned by heart', () => {
  const model = network({ ...shape, memory: memory('plain') }, 5);
  const batch = Array.from({ length: 8 }, (_, i) => ({
    tokens: [i, (i * 5) % 12, (i * 7) % 12, (i * 11) % 12],
    answer: (i * 3) % 12,
  }));
  for (let step = 0; step < 150; step++) model.learn(batch, 4e-3);
  for (const each of batch) expect(model.judge(each).correct).toBe(true);
});

// 6. What is refused.
test('a memory without a row for every table is refused', () => {
  expect(() => network({ ...shape, memory: { ...memory('plain'), rows: 3 } }, 1)).toThrow(
    'memoryBlock requires rows for every table, got 3 in all',
  );
});

// 6. What is refused.
test('shapes that no model has, and windows that it cannot read, are refused by name', () => {
  expect(() => network({ ...shape, experts: 1 }, 1)).toThrow(
    'network requires whole experts of at least 2, got 1',
  );
  expect(() => network({ ...shape, vocabulary: 300_000 }, 1)).toThrow(
    'network requires at most 16777216 numbers in the embedding, got 38400000',
  );
  const narrow = { ...memory('plain'), orders: [2], rowWidth: 1 };
  expect(() => network({ ...shape, memory: narrow }, 1)).toThrow(
    'network requires a memory vector of a multiple of 4, got 2',
  );
  const model = network(shape, 1);
  expect(() => model.judge({ ...example, answer: 12 })).toThrow(
    'judge requires tokens from 0 to 11, got 3, 7, 1, 5 and 12',
  );
  expect(() => model.judge({ ...example, tokens: [1] })).toThrow(
    'judge requires a window of 4 tokens, got 1',
  );
  expect(() => model.learn([], 4e-3)).toThrow('learn requires whole examples of at least 1, got 0');
  expect(() => model.learn([example], NaN)).toThrow('learn requires a rate of at least 0, got NaN');
});
