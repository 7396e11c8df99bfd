import { describe, expect, test } from 'vitest';
import { normal, stream } from '../../../sims/math/random.ts';
import { apply, matrix, softmax, type Matrix } from '../../../sims/math/vector.ts';
import {
  combine,
  depthLoss,
  moduleStates,
  modulePredictions,
  mtpLoss,
  type Parts,
} from '../../../sims/mtp/module.ts';

const [width, size, length] = [3, 5, 7];
const random = stream(1, 'module');
const draw = (rows: number, columns: number): Matrix => matrix(rows, columns, () => normal(random));
const head = draw(size, width);
const parts: Parts = {
  embedding: draw(size, width),
  projection: draw(width, 2 * width),
  block: (states) => states,
  head: (state) => softmax(apply(head, state)),
  epsilon: 1e-6,
};
const main = draw(length, width);
const tokens = Array.from({ length: length + 1 }, (_, i) => (2 * i) % size);

describe('V3 eq. 21 to 23', () => {
  test('position i is combined with token i + 1: with an identity for a block, each by itself', () => {
    const states = moduleStates(main, tokens, 1, parts);
    expect(states).toHaveLength(length - 1);
    states.forEach((state, i) =>
      expect(state).toEqual(combine(main[i], parts.embedding[tokens[i + 1]], parts)),
    );
  });

  test('at depth 2 with token i + 2, from the states of depth 1', () => {
    const first = moduleStates(main, tokens, 1, parts);
    const second = moduleStates(first, tokens, 2, parts);
    expect(second).toHaveLength(length - 2);
    expect(second[0]).toEqual(combine(first[0], parts.embedding[tokens[2]], parts));
  });

  test('both halves have a root mean square of 1, so the scale of a state does not matter', () => {
    const scaled = main.map((state) => state.map((x) => 100 * x));
    const [a, b] = [main, scaled].map((states) => moduleStates(states, tokens, 1, parts));
    a.forEach((state, i) => state.forEach((x, j) => expect(b[i][j]).toBeCloseTo(x, 4)));
  });

  test('predictions are distributions, by the head after a norm of its own', () => {
    for (const prediction of modulePredictions(moduleStates(main, tokens, 1, parts), parts)) {
      expect(prediction.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    }
  });

  test('a token beyond the text is never asked for', () => {
    expect(moduleStates(main.slice(0, 1), tokens, 1, parts)).toEqual([]);
    expect(moduleStates([], tokens, 1, parts)).toEqual([]);
  });
});

describe('V3 eq. 24 and 25', () => {
  const uniform = (rows: number) => matrix(rows, size, () => 1 / size);

  test.each([0, 1, 2, 6])(
    'depth %i: T − k terms, and uniform guesses cost (T − k) / T · ln V',
    (k) => {
      const { loss, terms, isEmpty } = depthLoss(uniform(length - k), tokens, k);
      expect([terms, isEmpty]).toEqual([length - k, false]);
      expect(loss).toBeCloseTo(((length - k) / length) * Math.log(size), 12);
    },
  );

  test('prediction i of depth 1 is held against token i + 2', () => {
    const sure = matrix(length - 1, size, (i, token) => (token === tokens[i + 2] ? 1 : 0));
    expect(depthLoss(sure, tokens, 1).loss).toBe(0);
    const early = matrix(length - 1, size, (i, token) => (token === tokens[i + 1] ? 1 : 0));
    expect(depthLoss(early, tokens, 1).loss).toBe(Infinity);
  });

  test('T ≤ k: nothing to predict is 0, and says so', () => {
    expect(depthLoss([], tokens, length)).toEqual({ loss: 0, terms: 0, isEmpty: true });
    expect(depthLoss([], tokens, length + 3)).toEqual({ loss: 0, terms: 0, isEmpty: true });
  });

  test('the mean over depths times λ; without modules it vanishes', () => {
    expect(mtpLoss([1, 3], 0.3)).toBeCloseTo(0.6, 12);
    expect(mtpLoss([], 0.3)).toBe(0);
  });
});

test.each([
  [() => combine([1, 2], [1], parts), /an embedding of 2, got 1/],
  [() => combine([1, 2], [1, 2], parts), /a projection of 4 columns, got 6/],
  [() => combine([NaN, 1, 2], [1, 2, 3], parts), /got NaN/],
  [() => moduleStates(main, tokens, 0, parts), /whole depth k of at least 1, got 0/],
  [() => moduleStates(main, [9], 1, parts), /a token from 0 to 4, got 9/],
  [() => moduleStates(main, [1], 1, parts), /requires 7 tokens, got 1/],
  [() => depthLoss([[1]], tokens, 1), /requires 6 predictions, got 1/],
  [() => depthLoss([[0.5, 0.6]], [0, 1], 0), /sum 1, got 1.1/],
  [() => depthLoss([], [0], 1), /two tokens, got 1/],
  [() => mtpLoss([1], -1), /λ of at least 0, got -1/],
  [() => mtpLoss([NaN], 1), /losses, got NaN/],
])('refused: %#', (call, message) => {
  expect(call).toThrow(message);
});
