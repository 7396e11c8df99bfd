import { describe, expect, test } from 'vitest';
import { keep, stepsOf, type Keeping } from '../../../sims/fp8/keeping.ts';
import type { Precision } from '../../../sims/fp8/linear.ts';
import {
  lossOf,
  matricesOf,
  parameters,
  pass,
  shape,
  type Batch,
} from '../../../sims/fp8/network.ts';
import { flat } from '../../../sims/fp8/tiles.ts';
import { rateAt, trainee, type Recipe } from '../../../sims/fp8/training.ts';
import { below, stream } from '../../../sims/math/random.ts';
import { mean } from '../../../sims/math/vector.ts';

const V = 7;
const plain: Precision = { groups: 'float32', size: 16, scale: 'powerOfTwo', gradients: 'scaled' };
const tiles: Precision = { ...plain, groups: 'tiles' };
const master: Keeping = { format: 'float32', rounding: 'nearest', size: 16, scale: 'powerOfTwo' };
const alone: Keeping = { ...master, format: 'e4m3' };
const recipe: Recipe = { precision: tiles, keeping: master, moments: 'float32', outlier: 0 };
/** A text in which the next character is that at the end of the window, one further. */
const batchOf = (size: number, name: string): Batch => {
  const random = stream(4, name);
  const windows = Array.from({ length: size }, () =>
    Array.from({ length: shape.window }, () => below(V, random)),
  );
  return { windows, next: windows.map((window) => (window[shape.window - 1] + 1) % V) };
};
const batch = batchOf(16, 'batch');

// 4. A second way: finite differences.
test('the gradient is that of finite differences', () => {
  const start = parameters(V, 1);
  const { gradients } = pass(start, batch, plain);
  const h = 1e-5;
  matricesOf(start).forEach(({ data }, n) => {
    for (const i of [0, 17, Math.floor(data.length / 2), data.length - 1]) {
      const old = data[i];
      const at = (value: number): number => {
        data[i] = value;
        return lossOf(start, batch, plain);
      };
      const slope = (at(old + h) - at(old - h)) / (2 * h);
      data[i] = old;
      expect(matricesOf(gradients)[n].data[i]).toBeCloseTo(slope, 6);
    }
  });
});

test('before anything is learnt the loss is about that of a guess', () => {
  expect(lossOf(parameters(V, 1), batchOf(200, 'guess'), plain)).toBeCloseTo(Math.log(V), 0);
});

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

describe('what is kept of a weight', () => {
  const weights = (...data: number[]) => ({
    rows: 1,
    columns: data.length,
    data: Float64Array.from(data),
  });

  test('with a float32 copy all of it; in E4M3 an update below half a step is lost', () => {
    // The block's largest is 448, its scale 1: the step at 1 is 1/8.
    for (const [format, expected] of [
      ['float32', [1.05, 1.07]],
      ['e4m3', [1, 1.125]],
    ] as const) {
      const two = weights(1 + 0.05, 1 + 0.07, 448);
      keep(two, { ...master, format }, () => 0);
      expect([...two.data].slice(0, 2)).toEqual(expected);
    }
  });

  test('a step is the distance to the neighbour, under the scale of its block', () => {
    expect([...stepsOf(weights(1, 2, 448), alone)]).toEqual([1 / 8, 1 / 4, 32]);
    expect([...stepsOf(weights(1, 2, 224), alone)]).toEqual([1 / 8, 1 / 4, 16]);
    expect([...stepsOf(weights(1, 2, 448), { ...alone, format: 'bf16' })]).toEqual([
      1 / 128,
      1 / 64,
      2,
    ]);
  });

  test('by chance it goes up or down, and is right on average', () => {
    const random = stream(9, 'chance');
    const drawn = Array.from({ length: 4000 }, () => {
      const two = weights(1.03, 448);
      keep(two, { ...alone, rounding: 'stochastic' }, random);
      return two.data[0];
    });
    expect(new Set(drawn)).toEqual(new Set([1, 1.125]));
    expect(Math.abs(mean(drawn) - 1.03)).toBeLessThan((4 * 0.0534) / Math.sqrt(4000));
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
  ['one character', () => parameters(1, 1), 'at least 2 characters, got 1'],
  ['an empty batch', () => pass(parameters(V, 1), { windows: [], next: [] }, plain), 'got none'],
  ['step 300 of 300', () => rateAt(300, 300, 1), 'from 0 to 299, got 300'],
  ['no rate', () => rateAt(0, 300, 0), 'a rate above 0, got 0'],
  ['NaN as a rate', () => rateAt(0, 300, NaN), 'got NaN'],
  [
    'an endless outlier',
    () => trainee(parameters(V, 1), { ...recipe, outlier: Infinity }, () => 0),
    'a finite outlier, got Infinity',
  ],
  [
    'a weight that is NaN',
    () => keep({ ...flat(1, 1), data: Float64Array.of(NaN) }, alone, () => 0),
    'got NaN',
  ],
])('refuses %s', (_, call, message) => {
  expect(call).toThrow(message);
});
