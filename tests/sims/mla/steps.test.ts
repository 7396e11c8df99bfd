import { expect, test } from 'vitest';
import { requireTask, stepsOf, type Task } from '../../../sims/mla/steps.ts';

test.each([
  ['recall', 300, 300],
  ['text', 300, 150],
  ['text', 301, 151],
  ['text', 1, 1],
  ['text', 0, 0],
  ['recall', 1, 1],
] as const)('%s: %i steps are %i', (task, steps, expected) => {
  expect(stepsOf(task, steps)).toBe(expected);
});

test('another task, or half a step, is refused', () => {
  expect(() => requireTask('who', 'sums')).toThrow('who requires a task of recall, text, got sums');
  expect(() => stepsOf('sums' as Task, 1)).toThrow('got sums');
  expect(() => stepsOf('text', 1.5)).toThrow('got 1.5');
  expect(() => stepsOf('recall', -1)).toThrow('got -1');
});
