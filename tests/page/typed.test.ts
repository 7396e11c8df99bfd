import { expect, test } from 'vitest';
import { check } from '../../sims/contract/check.ts';
import { numbers, real } from '../../sims/contract/table.ts';
import { asTyped, numberFrom } from '../../src/page/typed.ts';
import { en } from '../../src/text/en.ts';

const speed = real({ label: 'Speed', min: 0, max: 1, default: 0.5 });
const rewards = numbers({ label: 'R', min: 0, max: 1, shortest: 1, longest: 2, default: [1] });

/** What the page says of an entry. */
const told = (typed: string): string | undefined => {
  const problem = asTyped(check(speed, numberFrom(typed)), typed);
  return problem && en.refused('Speed', problem);
};

test.each([
  ['0.2', undefined],
  [' 1e-1 ', undefined],
  ['', 'Speed: a number from 0 to 1 is needed; the field is empty.'],
  ['abc', 'Speed: a number from 0 to 1 is needed, not "abc".'],
  ['0,5', 'Speed: a number from 0 to 1 is needed, not "0,5".'],
  ['7', 'Speed: a number from 0 to 1 is needed, not 7.'],
])('%j typed as a number', (typed, message) => {
  expect(told(typed)).toBe(message);
});

test('an entry of a list is told as it was typed', () => {
  const problem = asTyped(check(rewards, [1, numberFrom('x')]), 'x');
  expect(problem).toEqual({ requires: 'number', min: 0, max: 1, got: '"x"' });
});

test('where nothing was typed, the value is told', () => {
  expect(asTyped(check(speed, 7))).toEqual({ requires: 'number', min: 0, max: 1, got: '7' });
});
