import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookup, offsets, readRows, readRowsBack } from '../../../sims/engram/memory.ts';
import { dot, matrix, zeros } from '../../../sims/math/vector.ts';

const [sizes, width] = [[2, 3, 5], 4];
const rowsInAll = 10;
const numbers = fc.array(
  fc.integer({ min: -1024, max: 1024 }).map((n) => n / 1024),
  { minLength: rowsInAll * width, maxLength: rowsInAll * width },
);
const place = fc.tuple(fc.nat(1), fc.nat(2), fc.nat(4)); // a slot of each table
const starts = offsets(sizes);
const rowsOf = (slots: readonly number[]): number[] => slots.map((slot, i) => starts[i] + slot);

// 1. Worked out by hand.
test('rows 2 and 0 of a table of pairs', () => {
  const memory = zeros(4);
  readRows([1, 2, 3, 4, 5, 6], [2, 0], memory);
  expect(memory).toEqual([5, 6, 1, 2]);
});

test('a row that is read twice is given both gradients, on top of what it has', () => {
  const gradient = [0, 0, 10, 10];
  readRowsBack(gradient, [1, 1], [1, 2, 3, 4]);
  expect(gradient).toEqual([0, 0, 14, 16]);
});

// 4. A second way to the same answer.
test('from tables in one come the rows that the tables hold by themselves', () => {
  fc.assert(
    fc.property(numbers, place, (all, slots) => {
      const row = matrix(rowsInAll, width, (i, j) => all[i * width + j]);
      const tables = sizes.map((size, i) => row.slice(starts[i], starts[i] + size));
      const memory = zeros(sizes.length * width);
      readRows(all, rowsOf(slots), memory);
      expect(memory).toEqual(lookup(slots, tables));
    }),
  );
});

test('the way back is the transpose of the way there', () => {
  fc.assert(
    fc.property(numbers, place, (all, slots) => {
      const memory = zeros(sizes.length * width);
      readRows(all, rowsOf(slots), memory);
      const slopes = memory.map((_, i) => i + 1);
      const gradient = zeros(all.length);
      readRowsBack(gradient, rowsOf(slots), slopes);
      expect(dot(gradient, all)).toBeCloseTo(dot(slopes, memory), 10);
    }),
  );
});

// 6. What is refused.
test('sizes that are no sizes are refused', () => {
  expect(() => offsets([-3, 2.5])).toThrow('offsets requires whole sizes of at least 0, got -3');
  expect(() => offsets([3, 2.5])).toThrow('offsets requires whole sizes of at least 0, got 2.5');
  expect(() => offsets([2 ** 53 - 1, 2])).toThrow('offsets requires whole rows in all');
});
