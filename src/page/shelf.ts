/** What addresses are too short for, on this device: a few, the oldest go first. */
import type { Kept } from '$src/runner/kept.ts';
import { remember } from '$src/site/storage.ts';

/** 'dropped': there is room now, for older ones had to go. 'refused': there is none. */
export type Shelved = 'kept' | 'dropped' | 'refused';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const order = 'atlas-kept';
const keyOf = (name: string): string => `${order}:${name}`;
/** Most that are kept at a time. */
export const mostKept = 20;

export class Shelf {
  readonly #store: Store | undefined;

  constructor(store: Store | undefined) {
    this.#store = store;
  }

  find(name: string): string | undefined {
    return this.#store?.getItem(keyOf(name)) ?? undefined;
  }

  /** Keeps all of these, which one address names, or none. */
  put(kept: readonly Kept[]): Shelved {
    const store = this.#store;
    if (!store) return 'refused';
    const added = kept.map(({ name }) => name);
    const others = this.#names(store).filter((name) => !added.includes(name));
    const dropped: Kept[] = [];
    const dropOldest = (): boolean => {
      const name = others.shift();
      if (name === undefined) return false;
      dropped.push({ name, content: store.getItem(keyOf(name)) ?? '' });
      store.removeItem(keyOf(name));
      return true;
    };
    while (others.length + added.length > mostKept) dropOldest();
    do {
      if (write(store, [...others, ...added], kept)) return dropped.length > 0 ? 'dropped' : 'kept';
    } while (dropOldest());
    for (const name of added) store.removeItem(keyOf(name));
    const before = dropped.map(({ name }) => name);
    return write(store, before, dropped) ? 'refused' : 'dropped'; // for nothing: they stay
  }

  /** The oldest first. */
  #names(store: Store): string[] {
    const names = store.getItem(order)?.split(' ') ?? [];
    return names.filter((name) => store.getItem(keyOf(name)) !== null);
  }
}

/** Whether there was room for all of them. */
const write = (store: Store, names: readonly string[], kept: readonly Kept[]): boolean =>
  [...kept.map(({ name, content }) => [keyOf(name), content]), [order, names.join(' ')]].every(
    ([key, text]) => store.getItem(key) === text || remember(store, key, text),
  );
