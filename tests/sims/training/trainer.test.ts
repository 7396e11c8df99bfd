import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { adam } from '../../../sims/math/adam.ts';
import { stream } from '../../../sims/math/random.ts';
import { prepareTensors, tensorsAlive } from '../../../sims/training/backend.ts';
import { crossEntropy, hidden, nextTokenLoss } from '../../../sims/training/language-model.ts';
import {
  beginningOf,
  rateAt,
  slopeOf,
  Trainer,
  withTensors,
  type Plan,
} from '../../../sims/training/trainer.ts';
import {
  drawn,
  initialWeights,
  requireShape,
  type Weights,
} from '../../../sims/training/weights.ts';

beforeAll(prepareTensors);

const shape = { vocabulary: 6, width: 8, heads: 2, layers: 1 };
const plan = (steps: number): Plan<number> => ({
  steps,
  rate: 1e-2,
  loss(weights, step) {
    const ids = Int32Array.from({ length: 12 }, (_, i) => (i + step) % 6);
    const targets = ids.map((id) => (id + 1) % 6);
    return nextTokenLoss(weights, shape, { sequences: 2, length: 6, ids, targets });
  },
});
const start = (): Weights => initialWeights(shape, stream(1, 'weights'));

describe('a training', () => {
  test('learns to count', () => {
    const trainer = new Trainer(beginningOf(start()), plan(150));
    const first = trainer.take(0);
    let last = first;
    while (trainer.step < 150) last = trainer.take(trainer.step);
    expect(first).toBeGreaterThan(1.5);
    expect(last).toBeLessThan(0.05);
  });

  test('taken up from a kept state goes on to the same bits', () => {
    const whole = new Trainer(beginningOf(start()), plan(20));
    for (let i = 0; i < 8; i++) whole.take(i);
    const kept = structuredClone(whole.state);
    const again = new Trainer(kept, plan(20));
    for (let i = 8; i < 16; i++) expect(again.take(i)).toBe(whole.take(i));
    expect(again.state).toEqual(whole.state);
    expect(kept.step).toBe(8);
  });

  test('leaves its first weights as they were, and ten of them leave no tensor', () => {
    const weights = start();
    const before = tensorsAlive();
    for (let i = 0; i < 10; i++) {
      const trainer = new Trainer(beginningOf(weights), plan(3));
      for (let step = 0; step < 3; step++) trainer.take(step);
    }
    expect(tensorsAlive()).toBe(before);
    expect(weights).toEqual(start());
  });

  test('moves as Adam does where no gradient is cut', () => {
    const weights: Weights = { w: drawn(2, 3, stream(2, 'w')) };
    const loss = (tensors: Readonly<Record<string, tf.Tensor2D>>): tf.Scalar =>
      tf.mul(0.01, tf.sum(tf.square(tensors.w)));
    const trainer = new Trainer<void>(beginningOf(weights), { steps: 9, rate: 0.1, loss });
    const flat = [Array.from(weights.w.values)];
    const other = adam(flat, { beta2: 0.99 });
    for (let step = 0; step < 9; step++) {
      other.step([flat[0].map((x) => 0.02 * x)], rateAt(step, 9, 0.1));
      trainer.take();
    }
    trainer.weights.w.values.forEach((x, i) => expect(x).toBeCloseTo(flat[0][i], 5));
  });

  test('whose loss is no number says so', () => {
    const loss: Plan<number>['loss'] = (w) => tf.mul(NaN, tf.sum(w.head));
    const trainer = new Trainer(beginningOf(start()), { ...plan(3), loss });
    expect(() => trainer.take(0)).toThrow(/finite loss and gradient, got NaN at 0/);
  });
});

test('the rate rises for 50 steps and falls by half a cosine to a tenth', () => {
  expect(rateAt(0, 1000, 1)).toBeCloseTo(1 / 50, 5);
  expect(rateAt(500, 1000, 1)).toBeCloseTo(0.55);
  expect(rateAt(1000, 1000, 1)).toBeCloseTo(0.1);
});

test('a gradient is the same whether the loss is asked for with it or alone', () => {
  const loss = plan(1).loss;
  const both = slopeOf(start(), (w) => loss(w, 0));
  expect(withTensors(start(), (w) => loss(w, 0).dataSync()[0])).toBe(both.loss);
  expect(Object.keys(both.gradient)).toEqual(Object.keys(start()));
});

test('a table on which the loss does not depend has a gradient of zeros', () => {
  const { gradient } = slopeOf(start(), (w) => tf.sum(w.head));
  expect([...gradient.embedding].every((g) => g === 0)).toBe(true);
  expect([...gradient.head].every((g) => g === 1)).toBe(true);
});

test('counts leave targets out, and none at all are refused', () => {
  const logits = tf.tensor2d([5, 0, 0, 5], [2, 2]);
  const of = (...counts: number[]): number =>
    crossEntropy(logits, Int32Array.of(0, 0), Float32Array.from(counts)).dataSync()[0];
  expect(of(1, 0)).toBeCloseTo(Math.log1p(Math.exp(-5)));
  expect(of(0, 1)).toBeCloseTo(5 + Math.log1p(Math.exp(-5)));
  expect(() => of(0, 0)).toThrow('crossEntropy requires counts above 0, got 0');
  expect(() => of(1)).toThrow(/requires 2 targets and counts, got 2 and 1/);
});

test('shapes and batches that do not fit are refused by name', () => {
  expect(() => requireShape({ ...shape, width: 6 })).toThrow(/width of pairs for 2 heads, got 6/);
  expect(() => requireShape({ ...shape, layers: 0 })).toThrow(/layers of at least 1, got 0/);
  const batch = { sequences: 2, length: 6, ids: new Int32Array(3), targets: new Int32Array(12) };
  expect(() => withTensors(start(), (w) => hidden(w, shape, batch).shape)).toThrow(
    'hidden requires 12 ids, got 3',
  );
  const none = { ...plan(1), steps: 0 };
  expect(() => new Trainer(beginningOf(start()), none)).toThrow(/steps of at least 1, got 0/);
});
