import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Parameter, defaults } from '../../../sims/contract/parameters.ts';
import { check, describe } from '../../../sims/contract/check.ts';
import { format, parse, parseValue } from '../../../sims/contract/parsing.ts';
import {
  choice,
  flag,
  integer,
  matrixOf,
  numbers,
  real,
  text,
} from '../../../sims/contract/table.ts';
import { tables, valuesOf } from '../../arbitraries.ts';

const k = integer({ label: 'K', min: 1, max: 9, default: 2 });
const speed = real({ label: 'γ', min: 0, max: 0.1, default: 0 });
const rule = choice({ label: 'Rule', options: { sign: 'Sign', none: 'None' }, default: 'none' });
const on = flag({ label: 'On', default: false });
const list = numbers({ label: 'r', min: 0, max: 1, shortest: 1, longest: 3, default: [0, 1] });
const ids = numbers({
  ...{ label: 'ids', min: 0, max: 9, shortest: 1, longest: 3, default: [1] },
  whole: true,
});
const square = matrixOf({
  ...{ label: 'M', min: -1, max: 1, rows: [1, 3], default: [[1]] },
});
const wide = matrixOf({
  ...{ label: 'W', min: -1, max: 1, rows: [1, 3], columns: [2, 4], default: [[1, 0]] },
});
const words = text({ label: 'Text', longest: 5, default: '' });

test.each<[Parameter, string, unknown]>([
  [k, '7', 7],
  [k, ' 7 ', 7],
  [k, '7.0', 7],
  [speed, '1e-3', 0.001],
  [speed, '-0', -0],
  [rule, 'sign', 'sign'],
  [on, 'true', true],
  [on, 'false', false],
  [list, '0.5, 1', [0.5, 1]],
  [
    square,
    '1,0;0,-1',
    [
      [1, 0],
      [0, -1],
    ],
  ],
  [words, ' a\n', ' a\n'],
  [words, '', ''],
])('%# reads %j', (parameter, typed, value) => {
  expect(parseValue(parameter, typed)).toStrictEqual({ value });
});

test('for any table, what is written is read back exactly', () => {
  const drawn = tables.chain((table) => fc.tuple(fc.constant(table), valuesOf(table)));
  fc.assert(
    fc.property(drawn, ([table, values]) => {
      const typed = Object.fromEntries(Object.entries(values).map(([n, v]) => [n, format(v)]));
      expect(parse(table, typed)).toStrictEqual({ values, refused: [] });
    }),
  );
});

test('for any text, what is read is allowed, and what is not is refused with its default', () => {
  const drawn = tables.chain((table) =>
    fc.tuple(
      fc.constant(table),
      fc.dictionary(fc.constantFrom(...Object.keys(table), 'x'), fc.string()),
    ),
  );
  fc.assert(
    fc.property(drawn, ([table, typed]) => {
      const { values, refused } = parse(table, typed);
      for (const [name, parameter] of Object.entries(table)) {
        expect(check(parameter, values[name])).toBeUndefined();
      }
      for (const { name } of refused) {
        if (Object.hasOwn(table, name)) expect(values[name]).toEqual(table[name].default);
      }
    }),
  );
});

test.each<[Parameter, string, string]>([
  [k, '0', 'requires a whole number from 1 to 9, got 0'],
  [k, '2.5', 'requires a whole number from 1 to 9, got 2.5'],
  [k, '', 'requires a whole number from 1 to 9, got ""'],
  [k, 'two', 'requires a whole number from 1 to 9, got "two"'],
  [speed, 'Infinity', 'requires a number from 0 to 0.1, got Infinity'],
  [speed, 'NaN', 'requires a number from 0 to 0.1, got "NaN"'],
  [rule, 'toString', 'requires one of sign, none, got "toString"'],
  [on, 'yes', 'requires true or false, got "yes"'],
  [list, '', 'requires 1 to 3 numbers, got 0'],
  [list, '1,1,1,1', 'requires 1 to 3 numbers, got 4'],
  [list, '1,2', 'requires a number from 0 to 1, got 2'],
  [ids, '1,2.5', 'requires a whole number from 0 to 9, got 2.5'],
  [square, '1,0', 'requires 1 column in every row, got 2'],
  [square, '1;0', 'requires 2 columns in every row, got 1'],
  [square, '', 'requires 1 to 3 rows, got 0'],
  [wide, '1,0;1,0,1', 'requires 2 columns in every row, got 3'],
  [wide, '1', 'requires 2 to 4 columns in every row, got 1'],
  [wide, '1,5', 'requires a number from -1 to 1, got 5'],
  [words, 'abcdef', 'requires at most 5 characters, got 6'],
])('%# refuses %j', (parameter, typed, message) => {
  const result = parseValue(parameter, typed);
  expect('problem' in result && describe(result.problem)).toBe(message);
});

test('what was typed is shown short', () => {
  const result = parseValue(rule, 'x'.repeat(100));
  expect('problem' in result && result.problem.got).toHaveLength(40);
});

test('a name that is no knob is refused, those of every object too', () => {
  const names = ['colour', '__proto__', 'constructor'];
  const typed = Object.fromEntries(names.map((name) => [name, '1']));
  const { values, refused } = parse({ k }, typed);
  expect(values).toEqual(defaults({ k }));
  expect(refused).toEqual(
    names.map((name) => ({ name, problem: { requires: 'knob', got: '"1"' } })),
  );
});
