import { describe, expect, test } from 'vitest';
import {
  requireEach,
  requireFinite,
  requireMatrix,
  requireNotNegative,
  requireOneOf,
  requirePositive,
  requireRows,
  requireShape,
  requireWhole,
} from '../../../sims/math/checks.ts';

test('a shape is refused for a size, for the number of sizes, and for being none', () => {
  const call = (shape: readonly number[], sizes: readonly number[]) => () =>
    requireShape('layer', 'inputs', { shape }, sizes);
  expect(call([2, 3], [2, 3])).not.toThrow();
  expect(call([], [])).not.toThrow();
  expect(call([2, 4], [2, 3])).toThrow('layer requires inputs of 2×3, got 2×4');
  expect(call([2, 3, 1], [2, 3])).toThrow('layer requires inputs of 2×3, got 2×3×1');
  expect(call([], [2])).toThrow('layer requires inputs of 2, got a scalar');
  expect(call([2, NaN], [2, NaN])).toThrow('layer requires inputs of 2×NaN, got 2×NaN');
});

describe('of these numbers', () => {
  const numbers = [-Infinity, -1, -0, 0, 0.5, 1, 2 ** 53 - 1, 2 ** 53, Infinity, NaN];
  const passing = (check: (value: number) => void): number[] =>
    numbers.filter((value) => {
      try {
        check(value);
        return true;
      } catch {
        return false;
      }
    });

  test('the finite, the positive, those from 0, and the whole from a least one on pass', () => {
    const finite = [-1, -0, 0, 0.5, 1, 2 ** 53 - 1, 2 ** 53];
    expect(passing((x) => requireFinite('who', 'size', x))).toEqual(finite);
    expect(passing((x) => requirePositive('who', 'size', x))).toEqual(finite.slice(3));
    expect(passing((x) => requireNotNegative('who', 'size', x))).toEqual(finite.slice(1));
    expect(passing((x) => requireWhole('who', 'size', x, 0))).toEqual([-0, 0, 1, 2 ** 53 - 1]);
    expect(passing((x) => requireWhole('who', 'size', x, 1))).toEqual([1, 2 ** 53 - 1]);
  });
});

test('who asks, what for and what came are told', () => {
  expect(() => requireFinite('who', 'seed', NaN)).toThrow('who requires a finite seed, got NaN');
  expect(() => requirePositive('who', 'rate', 0)).toThrow('who requires a positive rate, got 0');
  expect(() => requireNotNegative('who', 'a rate', -1)).toThrow(
    'who requires a rate of at least 0, got -1',
  );
  expect(() => requireWhole('who', 'steps', 1.5, 1)).toThrow(
    'who requires whole steps of at least 1, got 1.5',
  );
});

test('one of several names', () => {
  const call = (name: string) => () => requireOneOf('who', 'kind', name, ['a', 'b']);
  expect(call('b')).not.toThrow();
  expect(call('c')).toThrow('who requires a kind of a, b, got c');
  expect(call('toString')).toThrow('got toString');
});

test('as many finite numbers as told', () => {
  expect(() => requireEach('who', 'biases', [0, -1], 2)).not.toThrow();
  expect(() => requireEach('who', 'biases', [0], 2)).toThrow('who requires 2 biases, got 1');
  expect(() => requireEach('who', 'biases', [0, NaN], 2)).toThrow('got NaN at 1');
  expect(() => requireEach('who', 'biases', [NaN, 0], 2)).toThrow('got NaN at 0');
});

test('rows of one width, of finite numbers', () => {
  const rows = (m: readonly (readonly number[])[]) => () => requireRows('who', 'keys', m, 2);
  expect(rows([])).not.toThrow();
  expect(rows([[1, 2]])).not.toThrow();
  expect(rows([[1, 2], [1]])).toThrow('who requires 2 keys in row 1, got 1');
  expect(rows([[NaN, 2]])).toThrow('finite keys in row 0, got NaN at 0');
  expect(
    rows([
      [1, 2],
      [1, Infinity],
    ]),
  ).toThrow('finite keys in row 1, got Infinity at 1');
});

test('a matrix has at least one entry, and rows of one length', () => {
  expect(() => requireMatrix('who', [[1], [2]])).not.toThrow();
  expect(() => requireMatrix('who', [])).toThrow('who requires rows and columns, got 0 by 0');
  expect(() => requireMatrix('who', [[], []])).toThrow('got 2 by 0');
  expect(() => requireMatrix('who', [[1, 2], [1]])).toThrow('2 entries in row 1, got 1');
});
