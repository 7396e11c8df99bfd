import { expect, test } from 'vitest';
import { History } from '../../src/runner/history.ts';

const moment = (
  push: number,
): { recipe: { values: { push: number }; interventions: [] }; step: number } => ({
  recipe: { values: { push }, interventions: [] },
  step: 0,
});

test('the last change is undone first', () => {
  const history = new History();
  history.remember(moment(1), 'push', 0);
  history.remember(moment(2), 'noise', 10);
  expect([history.back(), history.back(), history.back()]).toEqual([
    moment(2),
    moment(1),
    undefined,
  ]);
});

test('a drag of one knob is one change, however long', () => {
  const history = new History();
  for (let i = 0; i < 50; i++) history.remember(moment(i), 'push', i * 500);
  expect(history.length).toBe(1);
  expect(history.back()).toEqual(moment(0));
});

test('a second later it is another change', () => {
  const history = new History();
  history.remember(moment(1), 'push', 0);
  history.remember(moment(2), 'push', 1000);
  expect(history.length).toBe(2);
});

test('after an undo the next change counts for itself', () => {
  const history = new History();
  history.remember(moment(1), 'push', 0);
  history.back();
  history.remember(moment(2), 'push', 1);
  expect(history.back()).toEqual(moment(2));
});

test('a hundred changes are remembered, the newest', () => {
  const history = new History();
  for (let i = 0; i < 150; i++) history.remember(moment(i), `knob ${i}`, i);
  expect(history.length).toBe(100);
  expect(history.back()).toEqual(moment(149));
});
