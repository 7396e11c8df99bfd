import { expect, test } from 'vitest';
import type { Keeping } from '../../../sims/fp8/keeping.ts';
import type { Precision } from '../../../sims/fp8/linear.ts';
import { lossOf, parameters } from '../../../sims/fp8/network.ts';
import { rateAt, trainee, type Recipe } from '../../../sims/fp8/training.ts';
import { stream } from '../../../sims/math/random.ts';
import { batchOf, V } from './batches.ts';

const plain: Precision = { groups: 'float32', size: 16, scale: 'powerOfTwo', gradients: 'scaled' };
const tiles: Precision = { ...plain, groups: 'tiles' };
const master: Keeping = { format: 'float32', rounding: 'nearest', size: 16, scale: 'powerOfTwo' };
const alone: Keeping = { ...master, format: 'e4m3' };
const recipe: Recipe = { precision: tiles, keeping: master, moments: 'float32', outlier: 0 };
const batch = batchOf(16, 'batch');

test('every recipe learns; with tiles and a float32 copy as well as in float32', () => {
  const learn = (given: Partial<Recipe>): number => {
    const one = trainee(parameters(V, 1), { ...recipe, ...given }, stream(1, 'chance'));
    for (let step = 0; step < 40; step++) one.learn(batchOf(32, `batch ${step}`), 0.01);
    return lossOf(one.weights, batchOf(200, 'judge'), given.precision ?? tiles);
  };
  const reference = learn({ precision: plain });
  expect(reference).toBeLessThan(1);
  expect(Math.abs(learn({}) - reference)).toBeLessThan(0.05);
  expect(Math.abs(learn({ moments: 'bf16' }) - reference)).toBeLessThan(0.05);
});

test('an outlier that meets zeros changes nothing in float32', () => {
  const [a, b] = [1, 1e6].map((outlier) => {
    const one = trainee(parameters(V, 1), { ...recipe, precision: plain, outlier }, stream(1, 'c'));
    for (let step = 0; step < 5; step++) one.learn(batch, 0.01);
    return lossOf(one.weights, batch, plain, outlier);
  });
  expect(a).toBe(b);
});

test('updates that are lost are those below half a step, but where the next value is nearer', () => {
  const one = trainee(parameters(V, 1), { ...recipe, keeping: alone }, stream(1, 'c'));
  for (let step = 0; step < 3; step++) one.learn(batch, 0.003);
  const { sizes, unchanged } = one.last();
  expect(sizes.length).toBeGreaterThan(4000);
  sizes.forEach((size, i) => {
    if (size < 0.25) expect(unchanged[i]).toBe(1);
    if (size > 0.5) expect(unchanged[i]).toBe(0);
  });
});

test('with a float32 copy no update is lost', () => {
  const one = trainee(parameters(V, 1), recipe, stream(1, 'c'));
  one.learn(batch, 0.003);
  expect([...one.last().unchanged].every((lost) => lost === 0)).toBe(true);
});

test('the rate warms up and falls to a tenth', () => {
  expect(rateAt(0, 300, 1)).toBeCloseTo(1 / 50, 9);
  expect(rateAt(299, 300, 1)).toBeCloseTo(0.1, 3);
  expect(rateAt(150, 300, 1)).toBeCloseTo(0.55, 9);
});

test('the start is copied', () => {
  const start = parameters(V, 1);
  const before = start.layers[0].data.slice();
  trainee(start, recipe, stream(1, 'c')).learn(batch, 0.01);
  expect(start.layers[0].data).toEqual(before);
});

test.each<[string, () => unknown, string]>([
  ['step 300 of 300', () => rateAt(300, 300, 1), 'from 0 to 299, got 300'],
  ['no rate', () => rateAt(0, 300, 0), 'a rate above 0, got 0'],
  ['NaN as a rate', () => rateAt(0, 300, NaN), 'got NaN'],
  [
    'an endless outlier',
    () => trainee(parameters(V, 1), { ...recipe, outlier: Infinity }, () => 0),
    'a finite outlier, got Infinity',
  ],
])('refuses %s', (_, call, message) => {
  expect(call).toThrow(message);
});
