import { zeros } from '../../../sims/math/vector.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { below, stream } from '../../../sims/math/random.ts';
import { mean, sum } from '../../../sims/math/vector.ts';
import { sequenceLoss } from '../../../sims/moe/balance.ts';
import {
  createModel,
  forward,
  parametersOf,
  slopesOf,
  type Batch,
  type Model,
} from '../../../sims/moe/model.ts';
import { columnsOf, product, rowsOf } from '../../../sims/moe/product.ts';
import { deadExperts, specialisation } from '../../../sims/moe/specialisation.ts';
import {
  balanceSlopes,
  copyLearner,
  loadOf,
  startLearner,
  trainStep,
  type StepOptions,
} from '../../../sims/moe/training.ts';

const size = {
  vocabulary: 11,
  context: 3,
  embedding: 2,
  width: 4,
  hidden: 3,
  experts: 5,
  shared: 1,
};
const router = { kind: 'sigmoid', k: 2, normalise: true, scale: 1 } as const;
const zero = new Array<number>(size.experts).fill(0);
const tokens = 8;
const nothing = { alpha: 0, speed: 0, sequenceAlpha: 0 };
const options: StepOptions = { router, balance: nothing, sequenceLength: 4, rate: 0.01 };

const newModel = (): Model => createModel(size, stream(3, 'model test'), 0.5);

function newBatch(seed = 4): Batch {
  const random = stream(seed, 'batch');
  const draw = (length: number): Int32Array =>
    Int32Array.from({ length }, () => below(size.vocabulary, random));
  return { contexts: draw(tokens * size.context), targets: draw(tokens) };
}

// A second way to the same answer.

test('slopes are those of finite differences: task, batch-wise and sequence-wise loss', () => {
  const model = newModel();
  const batch = newBatch();
  const losses = { alpha: 0.7, sequenceAlpha: 0.4 };
  const bias = [0.2, 0, -0.1, 0, 0];
  const start = forward(model, batch, { ...router, bias });
  const slopes = slopesOf(model, batch, start, balanceSlopes(start.routing, losses, 4));
  const total = (): number => {
    const pass = forward(model, batch, { ...router, bias });
    expect(pass.routing.experts).toEqual(start.routing.experts);
    const rows = Array.from({ length: tokens }, (_, t) => [
      ...pass.routing.scores.slice(t * size.experts, (t + 1) * size.experts),
    ]);
    const wide = sequenceLoss(rows, router.k, losses.alpha).loss;
    const within = [0, 4].map((t) => sequenceLoss(rows.slice(t, t + 4), 2, losses.sequenceAlpha));
    return mean(pass.losses) + wide + mean(within.map(({ loss }) => loss));
  };
  const nudge = 1e-6;
  parametersOf(model).forEach((values, n) => {
    for (let i = 0; i < values.length; i++) {
      const before = values[i];
      values[i] = before + nudge;
      const above = total();
      values[i] = before - nudge;
      const below = total();
      values[i] = before;
      expect(slopes[n][i]).toBeCloseTo((above - below) / (2 * nudge), 6);
    }
  });
});

test('for any sizes, the blocked product is the sum that defines it, transposed or not', () => {
  const side = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(side, side, side, fc.boolean(), (rows, columns, inner, transposed) => {
      const random = stream(rows + 10 * columns + 100 * inner, 'product');
      const draw = (length: number): number[] =>
        Array.from({ length }, () => below(2048, random) / 1024 - 1);
      const a = draw(rows * inner);
      const b = draw(columns * inner);
      const result = zeros(rows * columns + 1);
      const right = transposed ? columnsOf(b, columns) : rowsOf(b, inner);
      product({ rows, columns, inner }, rowsOf(a, inner), right, result, 1);
      for (let i = 0; i < rows; i++) {
        for (let j = 0; j < columns; j++) {
          let expected = 0;
          for (let l = 0; l < inner; l++) {
            expected += a[i * inner + l] * b[transposed ? l * columns + j : j * inner + l];
          }
          expect(result[1 + i * columns + j]).toBe(expected); // sums of this grid are exact
        }
      }
      expect(result[0]).toBe(0);
    }),
  );
});

// What defines it.

test('probabilities of every token sum to one, and the loss is that of the right character', () => {
  const batch = newBatch();
  const { probabilities, losses } = forward(newModel(), batch, { ...router, bias: zero });
  for (let t = 0; t < tokens; t++) {
    const row = probabilities.slice(t * size.vocabulary, (t + 1) * size.vocabulary);
    expect(sum(row)).toBeCloseTo(1, 12);
    expect(losses[t]).toBeCloseTo(-Math.log(row[batch.targets[t]]), 12);
  }
});

test('at every step the loads add up to K tokens each, and the loss is finite', () => {
  let learner = startLearner(newModel());
  const balance = { alpha: 0.1, speed: 0.01, sequenceAlpha: 0.1 };
  for (let step = 0; step < 50; step++) {
    const result = trainStep(learner, newBatch(step), { ...options, balance });
    expect(sum(result.load)).toBe(tokens * router.k);
    expect(result.loss).toBeGreaterThan(0);
    learner = result.learner;
  }
});

test('a bias moves by γ against the load of the finished batch; without γ it stays', () => {
  const still = trainStep(startLearner(newModel()), newBatch(), options);
  expect(still.learner.bias).toEqual(zero);
  const balance = { ...nothing, speed: 0.125 };
  const { learner, load } = trainStep(startLearner(newModel()), newBatch(), {
    ...options,
    balance,
  });
  const fair = mean(load);
  expect(learner.bias).toEqual(load.map((c) => 0.125 * Math.sign(fair - c)));
});

test('what is repeated is learned', () => {
  const batch = newBatch();
  let learner = startLearner(newModel());
  const losses: number[] = [];
  for (let step = 0; step < 200; step++) {
    const result = trainStep(learner, batch, options);
    losses.push(result.loss);
    learner = result.learner;
  }
  expect(losses[199]).toBeLessThan(losses[0] / 4);
});

test('switched off, the balance losses have no slopes; scopes agree on a single sequence', () => {
  const { routing } = forward(newModel(), newBatch(), { ...router, bias: zero });
  expect(balanceSlopes(routing, nothing, 4)).toBeUndefined();
  const wide = balanceSlopes(routing, { alpha: 0.5, sequenceAlpha: 0 }, 4);
  const within = balanceSlopes(routing, { alpha: 0, sequenceAlpha: 0.5 }, tokens);
  expect(wide).toEqual(within);
});

// What must not matter.

test('a copy and its original go on alike on the same text, and apart on another', () => {
  let one = startLearner(newModel());
  for (let step = 0; step < 5; step++) one = trainStep(one, newBatch(step), options).learner;
  let two = copyLearner(one);
  for (let step = 5; step < 10; step++) {
    one = trainStep(one, newBatch(step), options).learner;
    two = trainStep(two, newBatch(step), options).learner;
  }
  expect(parametersOf(two.model)).toEqual(parametersOf(one.model));
  trainStep(two, newBatch(77), options);
  expect(parametersOf(two.model)).not.toEqual(parametersOf(one.model));
});

// Specialisation.

test('specialisation is 1 with separate experts, 0 with equal ones, and blind to the size of a text', () => {
  expect(
    specialisation([
      [8, 0, 0],
      [0, 3, 3],
    ]),
  ).toBeCloseTo(1, 12);
  expect(
    specialisation([
      [2, 4],
      [1, 2],
    ]),
  ).toBeCloseTo(0, 12);
  // By hand: p(e|d) = (¾, ¼) and (¼, ¾): I = ln 2 − H(¼) over ln 2.
  const quarter = -(0.25 * Math.log(0.25) + 0.75 * Math.log(0.75));
  const expected = (Math.log(2) - quarter) / Math.log(2);
  expect(
    specialisation([
      [3, 1],
      [10, 30],
    ]),
  ).toBeCloseTo(expected, 12);
});

test('an expert is idle below a hundredth of its share', () => {
  expect(deadExperts([0, 1, 99, 100, 300])).toBe(1);
  expect(deadExperts([1, 1, 199, 199])).toBe(0);
  expect(deadExperts([0, 0.9, 199, 199.1])).toBe(2);
});

// What is refused.

test('a step whose loss is not a number is refused, not carried on', () => {
  const model = newModel();
  model.output.fill(NaN);
  expect(() => trainStep(startLearner(model), newBatch(), options)).toThrow(
    'trainStep requires a finite loss, got NaN',
  );
});

test('the load of a routing counts its choices', () => {
  const { routing } = forward(newModel(), newBatch(), { ...router, bias: zero });
  const load = loadOf(routing);
  load.forEach((c, e) => expect(c).toBe(routing.experts.filter((chosen) => chosen === e).length));
});
