import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Value, defaults, same } from '../../../sims/contract/parameters.ts';
import { choice, integer, matrixOf, numbers, real, text } from '../../../sims/contract/table.ts';
import { tables, valuesOf } from '../../arbitraries.ts';

test('a stride that is not given is one for whole numbers, a hundredth of the range else', () => {
  expect(integer({ label: 'K', min: 1, max: 9, default: 2 }).step).toBe(1);
  expect(real({ label: 'γ', min: -1, max: 1, default: 0 })).toMatchObject({
    ...{ step: 0.02, scale: 'linear' },
  });
});

test('the defaults of a table are its values', () => {
  const table = {
    k: integer({ label: 'K', min: 1, max: 9, default: 2 }),
    rule: choice({ label: 'Rule', options: { sign: 'Sign', none: 'None' }, default: 'none' }),
    rewards: numbers({ label: 'r', min: 0, max: 1, shortest: 1, longest: 3, default: [0, 1] }),
  };
  expect(defaults(table)).toEqual({ k: 2, rule: 'none', rewards: [0, 1] });
});

test('for any values, each is the same as its copy', () => {
  fc.assert(
    fc.property(tables.chain(valuesOf), (values) => {
      const copies: Record<string, Value> = structuredClone(values);
      for (const [name, value] of Object.entries(values)) {
        expect(same(value, copies[name])).toBe(true);
      }
    }),
  );
});

const different: [Value, Value][] = [
  [0, -0],
  [0, false],
  [0, ''],
  ['', []],
  [[], [[]]],
  [[1, 2], [1]],
  [[1], [[1]]],
  [[[1], [2]], [[1, 2]]],
  [[0], [-0]],
];
test.each(different)('%j and %j are different, either way round', (a, b) => {
  expect([same(a, b), same(b, a)]).toEqual([false, false]);
});

test.each([
  [
    () => integer({ label: 'K', min: 1, max: 9, default: 10 }),
    'the default of "K" requires a whole number from 1 to 9, got 10',
  ],
  [
    () => real({ label: 'γ', min: 0, max: 1, default: NaN }),
    'the default of "γ" requires a number from 0 to 1, got NaN',
  ],
  [
    () => text({ label: 'Text', longest: 2, default: 'abc' }),
    'the default of "Text" requires at most 2 characters, got 3',
  ],
  [
    () => matrixOf({ label: 'M', min: 0, max: 1, rows: [1, 2], default: [[1, 0]] }),
    'the default of "M" requires 1 column in every row, got 2',
  ],
])('a default that the table does not allow is refused: %#', (declare, message) => {
  expect(declare).toThrow(new RangeError(message));
});
