import { expect, test } from 'vitest';
import { mostKept, Shelf } from '../../src/page/shelf.ts';

/** A store with room for so many characters, as a browser has it. */
class Store {
  readonly #held = new Map<string, string>();
  readonly #room: number;

  constructor(room: number) {
    this.#room = room;
  }

  getItem(key: string): string | null {
    return this.#held.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    const after = new Map(this.#held).set(key, value);
    const used = [...after].reduce((sum, [k, v]) => sum + k.length + v.length, 0);
    if (used > this.#room) throw new DOMException('no room', 'QuotaExceededError');
    this.#held.set(key, value);
  }

  removeItem(key: string): void {
    this.#held.delete(key);
  }
}

const named = (name: string, length = 100) => ({ name, content: name.repeat(length) });
const found = (shelf: Shelf, names: readonly string[]): string[] =>
  names.filter((name) => shelf.find(name) === named(name).content);

test('what is put on the shelf is found, also by another page of this device', () => {
  const store = new Store(10_000);
  expect(new Shelf(store).put([named('a'), named('b')])).toBe('kept');
  expect(found(new Shelf(store), ['a', 'b', 'c'])).toEqual(['a', 'b']);
});

test('beyond the bound the oldest goes, and that is said', () => {
  const shelf = new Shelf(new Store(100_000));
  const names = Array.from({ length: mostKept }, (_, i) => String.fromCharCode(97 + i));
  for (const name of names) expect(shelf.put([named(name)])).toBe('kept');
  expect(shelf.put([named('a')])).toBe('kept'); // wanted again: now the newest
  expect(shelf.put([named('z')])).toBe('dropped');
  expect(found(shelf, [...names, 'z'])).toEqual([...names.filter((name) => name !== 'b'), 'z']);
});

test('where the room ends older ones go, as many as must', () => {
  const shelf = new Shelf(new Store(700));
  for (const name of 'abcd') expect(shelf.put([named(name)])).toBe('kept');
  expect(shelf.put([named('e', 400)])).toBe('dropped');
  expect(found(shelf, [...'abcd'])).toEqual(['c', 'd']);
  expect(shelf.find('e')).toBe('e'.repeat(400));
});

test('what fits in no room is refused, and costs nobody their place', () => {
  const shelf = new Shelf(new Store(700));
  for (const name of 'abcd') shelf.put([named(name)]);
  expect(shelf.put([named('e', 900)])).toBe('refused');
  expect(found(shelf, [...'abcde'])).toEqual([...'abcd']);
  expect(shelf.put([named('f')])).toBe('kept');
});

test('where storage is refused nothing is kept, and that is said', () => {
  const shelf = new Shelf(undefined);
  expect(shelf.put([named('a')])).toBe('refused');
  expect(shelf.find('a')).toBeUndefined();
});
