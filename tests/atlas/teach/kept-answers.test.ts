import { expect, test } from 'vitest';
import { keepAnswers, keptAnswers } from '../../../src/atlas/teach/kept-answers.ts';

test('answers are kept by lab and bet as they were typed, and an empty box keeps nothing', () => {
  const kept = new Map<string, string>();
  const store = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
  keepAnswers(store, 'moe/gate', 'zeros', 'A\nB: 3');
  keepAnswers(store, 'moe/gate', 'doubled', 'C');
  expect(keptAnswers(store, 'moe/gate', 'zeros')).toBe('A\nB: 3');
  keepAnswers(store, 'moe/gate', 'zeros', '');
  expect(keptAnswers(store, 'moe/gate', 'zeros')).toBe('');
  expect(kept.size).toBe(1);
});

test('where nothing may be kept nothing is', () => {
  expect(() => keepAnswers(undefined, 'moe/gate', 'zeros', 'A')).not.toThrow();
  expect(keptAnswers(undefined, 'moe/gate', 'zeros')).toBe('');
});
