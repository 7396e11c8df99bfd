import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asPublished,
  exact,
  headWeights,
  indexKey,
  indexQueries,
  indexScore,
  indexScores,
  layerNorm,
  prepared,
  type Preparing,
  type Quantise,
} from '../../../sims/dsa/indexer.ts';
import { normal, stream } from '../../../sims/math/random.ts';
import { matrix, mean, variance, vector } from '../../../sims/math/vector.ts';

const small: Preparing = { ...asPublished, rotary: 4 };
const entries = fc.array(fc.integer({ min: -32, max: 32 }), { minLength: 8, maxLength: 8 });

describe('eq. 1', () => {
  test('by hand: a negative weight takes away, ReLU stands inside the sum', () => {
    const queries = [
      [1, 0],
      [0, 1],
      [-1, 0],
    ];
    expect(indexScore(queries, [2, -3, 100], [5, 4])).toBe(2 * 5 - 3 * 4);
    expect(indexScore(queries, [2, -3, 100], [-5, -4])).toBe(500);
    expect(indexScore([[1, 0]], [7], [-1, 0])).toBe(0);
    expect(indexScore([[1, 0]], [7], [3, 0], 0.5)).toBe(10.5);
  });

  test('weights scale scores and a key’s scale does too', () => {
    fc.assert(
      fc.property(entries, entries, entries, (q1, q2, k) => {
        const score = indexScore([q1, q2], [0.5, -0.25], k);
        expect(indexScore([q1, q2], [2, -1], k)).toBeCloseTo(4 * score, 9);
        expect(indexScore([q1, q2], [0.5, -0.25], k, 4)).toBeCloseTo(4 * score, 9);
      }),
    );
  });
});

test('head weights are those of the code: · H^(−1/2) · scale · d^(−1/2)', () => {
  const weights = headWeights(new Array<number>(64).fill(1), 128);
  weights.forEach((w) => expect(w).toBeCloseTo(64 ** -0.5 * 128 ** -0.5, 15));
  expect(headWeights([3, -2], 16, [2, 8])).toEqual([
    3 * 2 ** -0.5 * 2 * 16 ** -0.5,
    -2 * 2 ** -0.5 * 8 * 16 ** -0.5,
  ]);
});

test('LayerNorm: mean 0, variance 1 but for ε, then gain and bias', () => {
  const v = [1, 2, 3, 10];
  const ones = v.map(() => 1);
  const plain = layerNorm(v, ones, [0, 0, 0, 0]);
  expect(mean(plain)).toBeCloseTo(0, 12);
  expect(variance(plain)).toBeCloseTo(1 / (1 + 1e-6 / variance(v)), 12);
  layerNorm(v, [2, 2, 2, 2], ones).forEach((x, i) => expect(x).toBeCloseTo(2 * plain[i] + 1, 12));
  expect(layerNorm([5, 5], [1, 1], [0, 3])).toEqual([0, 3]); // nothing to divide by but ε
});

test('Hadamard changes no score while nothing is rounded', () => {
  const random = stream(1, 'hadamard');
  const raw = matrix(3, 8, () => normal(random));
  const key = vector(8, () => normal(random));
  const norm = { gain: vector(8, () => 1), bias: vector(8, () => 0) };
  const [with_, without] = [true, false].map((spread) => {
    const how = { ...small, spread };
    return indexScores(indexQueries(raw, 9, how), [1, -2, 3], [indexKey(key, norm, 2, how)])[0];
  });
  expect(with_).toBeCloseTo(without, 12);
});

test('the quantiser meets what is rotated and spread, once a head; its scales are multiplied back', () => {
  const met: number[] = [];
  const quantise: Quantise = (v) => {
    met.push(v.length);
    return { values: v.map((x) => x / 4), scale: 4 };
  };
  const raw = [
    [1, 2, 3, 4, 5, 6, 7, 8],
    [8, 7, 6, 5, 4, 3, 2, 1],
  ];
  const norm = { gain: vector(8, () => 1), bias: vector(8, () => 0) };
  const score = (how: Preparing): number =>
    indexScores(indexQueries(raw, 3, how), [1, 2], [indexKey(raw[0], norm, 1, how)])[0];
  expect(score({ ...small, quantise })).toBeCloseTo(score(small), 12);
  expect(met).toEqual([8, 8, 8]);
});

test('a score knows how far a key stands from the query, not where the two stand', () => {
  const random = stream(4, 'positions');
  const norm = { gain: [1, 1, 1, 1, 1, 1, 1, 1], bias: [0, 0, 0, 0, 0, 0, 0, 0] };
  const key = vector(8, () => normal(random));
  const queries = matrix(2, 8, () => normal(random));
  const at = (query: number, place: number): number =>
    indexScores(
      indexQueries(queries, query, small),
      [1, 0.5],
      [indexKey(key, norm, place, small)],
    )[0];
  for (const shift of [1, 7, 100]) expect(at(9 + shift, 4 + shift)).toBeCloseTo(at(9, 4), 9);
  expect(at(9, 5)).not.toBeCloseTo(at(9, 4), 3);
});

test('at position 0 without spreading nothing happens', () => {
  expect(prepared([1, 2, 3, 4], 0, { ...small, spread: false })).toEqual(exact([1, 2, 3, 4]));
});

test.each([
  [() => indexScore([], [], [1]), 'requires heads, got 0'],
  [() => indexScore([[1, 2]], [1, 2], [1, 2]), '1 weights, got 2'],
  [() => indexScore([[1, 2]], [1], [1]), '1 queries in row 0, got 2'],
  [() => indexScore([[1]], [NaN], [1]), 'finite weights, got NaN'],
  [() => indexScore([[1]], [1], [Infinity]), 'finite entries of the key, got Infinity'],
  [() => headWeights([], 4), 'requires heads, got 0'],
  [() => headWeights([1], 0), 'positive width, got 0'],
  [() => indexQueries([], 0, small), 'requires heads, got 0'],
  [() => indexQueries([[1, 2, 3, 4], [1]], 0, small), '4 entries in row 1, got 1'],
  [() => layerNorm([], [], []), 'requires entries, got 0'],
  [() => layerNorm([1], [1, 2], [0]), '1 gains, got 2'],
  [
    () => prepared([1, 2, 3, 4], 0, { ...small, quantise: () => ({ values: [], scale: 1 }) }),
    'got 0',
  ],
  [
    () => prepared([1, 2, 3, 4], 0, { ...small, quantise: (v) => ({ values: v, scale: 0 }) }),
    'positive scale, got 0',
  ],
])('%s is refused: %s', (call, message) => {
  expect(call).toThrow(message);
});
