/** Adds what was done in a lab to what this device remembers: a lab's page loads this when there is something. */
import { remember } from '../../site/storage.ts';
import { joined, key, progressIn, written, type OfLab } from './progress.ts';

type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** @param store nothing where the device refuses one: then nothing is remembered */
export function keep(lab: string, done: OfLab, store: Store | undefined): void {
  if (!store) return;
  // Read anew every time: another tab may have written since.
  const before = progressIn(store);
  const after = written({ ...before, [lab]: joined(before[lab], done) });
  if (after !== written(before)) remember(store, key, after);
}
