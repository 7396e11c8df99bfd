import { expect, test } from 'vitest';
import { keep } from '../../../src/atlas/progress/keep.ts';
import { nothing, progressIn } from '../../../src/atlas/progress/progress.ts';

/** A store in memory that counts what is written. */
function memory() {
  const kept = new Map<string, string>();
  const store = {
    writes: 0,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem(name: string, value: string) {
      store.writes++;
      kept.set(name, value);
    },
  };
  return store;
}

test('labs are kept beside each other, and what another tab wrote stays', () => {
  const store = memory();
  keep('moe/gate', { ...nothing, tour: true }, store);
  keep('mla/cache', { ...nothing, run: true }, store);
  keep('moe/gate', { ...nothing, bets: { zeros: 'wrong' } }, store);
  expect(progressIn(store)).toEqual({
    'moe/gate': { bets: { zeros: 'wrong' }, tour: true, run: false },
    'mla/cache': { bets: {}, tour: false, run: true },
  });
});

test('what is known already is not written again', () => {
  const store = memory();
  keep('moe/gate', { ...nothing, run: true }, store);
  keep('moe/gate', { ...nothing, run: true }, store);
  expect(store.writes).toBe(1);
});

test('where a device is full or refuses, nothing happens', () => {
  expect(() => keep('moe/gate', { ...nothing, run: true }, undefined)).not.toThrow();
  const full = {
    getItem: () => null,
    setItem() {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  expect(() => keep('moe/gate', { ...nothing, run: true }, full)).not.toThrow();
});
