import { expect, test } from 'vitest';
import { difference } from '../../../sims/contract/comparison.ts';

test('each list is measured by its own largest number, and the worst counts', () => {
  expect(difference([[1, 2]], [[1, 2]])).toBe(0);
  expect(difference([[100, 101]], [[100, 100]])).toBeCloseTo(0.01, 12);
  expect(difference([[100, 101], [0.001, 0]], [[100, 100], [0.001, 0.0005]])).toBeCloseTo(0.5, 12); // prettier-ignore
  expect(difference([[0.25]], [[0]])).toBe(0.25); // nothing to measure by
  expect(difference([[1e-8]], [[-1e-17]])).toBeCloseTo(1e-8, 12);
});

test('lists that differ in length, and numbers that are none, are refused', () => {
  expect(() => difference([], [[1]])).toThrow('difference requires 1 lists, got 0');
  expect(() => difference([[1]], [[1, 2]])).toThrow(
    'difference requires 2 numbers in list 0, got 1',
  );
  expect(() => difference([[NaN]], [[1]])).toThrow(
    'difference requires finite numbers, got NaN and 1 at 0 of list 0',
  );
});
