import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normal, stream } from '../../../sims/math/random.ts';
import { matrix, sum, type Matrix } from '../../../sims/math/vector.ts';
import {
  attend,
  blocks,
  groupedCache,
  groupedQueryAttention,
  multiHeadAttention,
} from '../../../sims/mla/attention.ts';
import { newMeter } from '../../../sims/mla/counting.ts';
import { groupedCost } from '../../../sims/mla/costs.ts';
import { frequencies } from '../../../sims/mla/rotary.ts';
import { randomGroupedWeights } from '../../../sims/mla/weights.ts';

tf.enableProdMode();
const [heads, width, d] = [4, 6, 10];

function setting(groups: number, tokens: number, seed = 1) {
  const random = stream(seed, 'grouped attention');
  return {
    weights: randomGroupedWeights(heads, groups, width, d, random),
    hidden: matrix(tokens, d, () => normal(random)),
  };
}

const near = (a: Matrix, b: Matrix, digits = 12): void =>
  a.forEach((row, i) => row.forEach((x, j) => expect(x).toBeCloseTo(b[i][j], digits)));

test('one head agrees with tfjs, mask and all', () => {
  const random = stream(3, 'one head');
  const [q, k, v] = [width, width, 3].map((w) => matrix(5, w, () => normal(random)));
  const { sums } = attend(q, k, v, width ** -0.5);
  const mask = tf.tensor2d(matrix(5, 5, (i, j) => (j > i ? -1e9 : 0)));
  const logits = tf.mul(tf.matMul(tf.tensor2d(q), tf.tensor2d(k), false, true), width ** -0.5);
  const expected = tf.matMul(tf.softmax(tf.add(logits, mask)), tf.tensor2d(v)).arraySync();
  near(sums, expected as number[][], 5); // tfjs computes in 32 bits
});

test('as many groups as heads is multi-head attention; repeated keys make one group of them', () => {
  const { hidden, weights } = setting(heads, 5);
  const options = { heads, frequencies: frequencies(width) };
  const many = multiHeadAttention(hidden, weights, options);
  expect(many.outputs).toEqual(
    groupedQueryAttention(hidden, weights, { ...options, groups: heads }).outputs,
  );
  const one = setting(1, 5);
  const repeated = {
    ...one.weights,
    wk: Array.from({ length: heads }, () => one.weights.wk).flat(),
    wv: Array.from({ length: heads }, () => one.weights.wv).flat(),
  };
  near(
    groupedQueryAttention(one.hidden, one.weights, { ...options, groups: 1 }).outputs,
    multiHeadAttention(one.hidden, repeated, options).outputs,
  );
});

test('the heads of a group share keys and values: equal queries, equal sums', () => {
  const { hidden, weights } = setting(2, 5);
  const wq = weights.wq.map((_, i) => weights.wq[i % width]);
  const { heads: done } = groupedQueryAttention(hidden, { ...weights, wq }, { heads, groups: 2 });
  expect(done[1].sums).toEqual(done[0].sums);
  expect(done[3].sums).toEqual(done[2].sums);
  expect(done[2].sums).not.toEqual(done[0].sums);
});

test('for any number of groups, prefill and then token by token equals all at once', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(1, 2, 4),
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 0, max: 7 }),
      fc.integer({ min: 0, max: 99 }),
      (groups, tokens, cut, seed) => {
        const { hidden, weights } = setting(groups, tokens, seed);
        const options = { heads, groups, frequencies: frequencies(width) };
        const cache = groupedCache(groups, width);
        const start = groupedQueryAttention(hidden.slice(0, cut), weights, { ...options, cache });
        const rest = hidden
          .slice(cut)
          .map((h) => groupedQueryAttention([h], weights, { ...options, cache }).outputs[0]);
        near([...start.outputs, ...rest], groupedQueryAttention(hidden, weights, options).outputs);
        expect(cache.elements).toBe(tokens * 2 * groups * width);
      },
    ),
  );
});

test('the counters of a decode step are the formulas', () => {
  for (const groups of [1, 2, 4]) {
    const { hidden, weights } = setting(groups, 6);
    const cache = groupedCache(groups, width);
    const options = { heads, groups, cache };
    groupedQueryAttention(hidden.slice(0, 5), weights, options);
    const before = cache.elementsRead;
    const meter = newMeter();
    groupedQueryAttention(hidden.slice(5), weights, { ...options, meter });
    const cost = groupedCost(heads, groups, width, 6);
    expect(meter.attend).toBe(cost.multiplyAdds);
    expect(cache.elementsRead - before).toBe(cost.elementsRead);
    expect(meter.project).toBe(d * width * (2 * heads + 2 * groups));
  }
});

test('rows sum to 1, the first is the token itself, and later tokens change nothing before them', () => {
  const { hidden, weights } = setting(2, 6);
  const { heads: done, outputs } = groupedQueryAttention(hidden, weights, { heads, groups: 2 });
  for (const { weights: rows } of done) {
    expect(rows[0]).toEqual([1]);
    for (const row of rows) expect(sum(row)).toBeCloseTo(1, 12);
  }
  const shorter = groupedQueryAttention(hidden.slice(0, 4), weights, { heads, groups: 2 });
  near(shorter.outputs, outputs.slice(0, 4));
});

test('without tokens there is nothing, and what does not fit is refused', () => {
  const { hidden, weights } = setting(2, 3);
  expect(groupedQueryAttention([], weights, { heads, groups: 2 }).outputs).toEqual([]);
  const attempt =
    (over: object, h: Matrix = hidden) =>
    () =>
      groupedQueryAttention(h, weights, { heads, groups: 2, ...over });
  expect(attempt({ groups: 3 })).toThrow('requires heads divisible by groups, got 4 and 3');
  expect(attempt({ groups: 0 })).toThrow('requires heads divisible by groups, got 4 and 0');
  expect(attempt({ heads: 5, groups: 5 })).toThrow('requires wq of whole heads, got 24 rows for 5');
  expect(attempt({ groups: 4 })).toThrow('requires wk of 24×10, got 12×10');
  expect(attempt({}, [[1]])).toThrow('requires hidden states of size 10, got 1 at token 0');
  expect(() => attend([[1], [1]], [[1]], [[1]], 1)).toThrow('attend requires a key and a value');
});

test.each([
  [[[1]], [[1], [1, 2]], [[1], [1]], 1, 'requires 1 numbers of a key in row 1, got 2'],
  [[[1]], [[1], [1]], [[1], [2, 3]], 1, 'requires 1 numbers of a value in row 1, got 2'],
  [[[1]], [[1], [1]], [[1, 2], [3]], 1, 'requires 2 numbers of a value in row 1, got 1'],
  [[[1, 2]], [[1], [1]], [[1], [1]], 1, 'requires 1 numbers of a query in row 0, got 2'],
  [[[1]], [[NaN], [1]], [[1], [1]], 1, 'finite numbers of a key in row 0, got NaN at 0'],
  [[[1]], [[1], [1]], [[1], [1]], Infinity, 'attend requires a finite scale, got Infinity'],
])('attention of %j over %j with %j at scale %d is refused', (q, k, v, scale, message) => {
  expect(() => attend(q, k, v, scale)).toThrow(message);
});

test('a vector is cut into whole pieces or not at all', () => {
  expect(blocks([1, 2, 3, 4], 2)).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(() => blocks([1, 2, 3], 2)).toThrow('blocks requires a multiple of 2 numbers, got 3');
  expect(() => blocks([1], 0)).toThrow('blocks requires whole width of at least 1, got 0');
});
