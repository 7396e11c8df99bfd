import { expect, test } from 'vitest';
import { attend } from '../../../sims/dsa/attention.ts';
import { select } from '../../../sims/dsa/select.ts';
import { normal, stream } from '../../../sims/math/random.ts';
import { dot, matrix, softmax, vector } from '../../../sims/math/vector.ts';

const random = stream(1, 'attention');
const queries = matrix(3, 8, () => normal(random));
const keys = matrix(20, 8, () => normal(random));
const values = matrix(20, 5, () => normal(random));
const all = vector(20, (s) => s);

test('with k of at least L it is dense attention to the last bit, in whatever order they come', () => {
  const scores = vector(20, () => normal(random));
  const dense = attend(queries, keys, values, all, 0.3);
  for (const k of [20, 21, 2048]) {
    expect(attend(queries, keys, values, select(scores, 19, k), 0.3)).toEqual(dense);
  }
  const [first] = queries;
  const weights = softmax(keys.map((key) => dot(first, key) * 0.3));
  dense.weights[0].forEach((weight, s) => expect(weight).toBeCloseTo(weights[s], 12));
});

test('attending to some is masking the others', () => {
  const selection = [3, 17, 0];
  const { weights, outputs } = attend(queries, keys, values, selection, 1);
  queries.forEach((query, h) => {
    const masked = softmax(
      keys.map((key, s) => (selection.includes(s) ? dot(query, key) : -Infinity)),
    );
    masked.forEach((weight, s) => expect(weights[h][s]).toBeCloseTo(weight, 12));
    outputs[h].forEach((out, j) =>
      expect(out).toBeCloseTo(
        masked.reduce((sum, w, s) => sum + w * values[s][j], 0),
        12,
      ),
    );
  });
});

test('detached: scores that choose the same tokens make the same output, so its slope is 0', () => {
  const scores = vector(20, (s) => Math.sin(s) * 4);
  const out = (some: readonly number[]): number[][] =>
    attend(queries, keys, values, select(some, 19, 4), 1).outputs;
  for (let s = 0; s < 20; s++) {
    const nudged = scores.map((score, i) => (i === s ? score + 1e-6 : score));
    expect(out(nudged)).toEqual(out(scores)); // the finite difference is exactly 0
  }
});

test.each([
  [() => attend(queries, keys, values, [], 1), 'requires a selection, got none'],
  [() => attend(queries, keys, values, [1, 1], 1), 'each place once, got 1 twice'],
  [() => attend(queries, keys, values, [20], 1), 'places below 20, got 20'],
  [() => attend(queries, keys, values, [NaN], 1), 'finite places, got NaN'],
  [() => attend(queries, keys, values.slice(1), [0], 1), '20 values, got 19'],
  [() => attend([[1]], keys, values, [0], 1), '8 queries in row 0, got 1'],
  [() => attend(queries, keys, values, [0], NaN), 'finite scale, got NaN'],
  [() => attend([], keys, values, [0], 1), 'requires rows and columns, got 0 by 0'],
])('%s is refused: %s', (call, message) => {
  expect(call).toThrow(message);
});
