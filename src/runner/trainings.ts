/**
 * Trainings laid aside on this device: frames, weights and moments by experiment and knobs. A few,
 * the oldest go first; those of another build are not found.
 */
import { createStore, del, entries, get, keys, set, type UseStore } from 'idb-keyval';
import type { Saved } from './engine.ts';
import type { Start, Which } from './protocol.ts';
import type { Trainings } from './service.ts';

interface Kept extends Saved {
  readonly at: number; // ms, when it was laid by
}

/** Most that are kept at a time; each is some hundred kilobytes. */
const most = 12;

let store: UseStore | undefined;

/** @throws where the device keeps nothing */
const open = (): UseStore => (store ??= createStore('atlas-trainings', 'trainings'));

const prefixOf = ({ technique, experiment }: Which): string => `${technique}/${experiment}?`;

const nameOf = (build: string, start: Start): string =>
  `${prefixOf(start)}${build} ${JSON.stringify(start.recipe.values)}`;

/**
 * What a worker keeps trainings in. Where the device keeps nothing (a private window, a file from a
 * disk), nothing is found, and "kept" is not said.
 *
 * @param build what the name of the code is: other code may train otherwise
 */
export function trainingsOf(build: string): Trainings {
  return {
    async find(start) {
      try {
        const kept = await get<Kept>(nameOf(build, start), open());
        return kept && { frames: kept.frames, state: kept.state };
      } catch {
        return undefined;
      }
    },
    async keep(start, saved) {
      try {
        await set(nameOf(build, start), { ...saved, at: Date.now() }, open());
        await dropOldest();
        return true;
      } catch {
        return false;
      }
    },
  };
}

async function dropOldest(): Promise<void> {
  const store = open();
  if ((await keys(store)).length <= most) return;
  const all = await entries<string, Kept>(store);
  const oldest = all.sort(([, a], [, b]) => a.at - b.at).slice(0, all.length - most);
  await Promise.all(oldest.map(([name]) => del(name, store)));
}

/** Erases what was learnt in an experiment, or in all. */
export async function eraseTrainings(which?: Which): Promise<void> {
  const store = open();
  const names = await keys<string>(store);
  const gone = which ? names.filter((name) => name.startsWith(prefixOf(which))) : names;
  await Promise.all(gone.map((name) => del(name, store)));
}
