/** A lab's tables in a language, and what a link can carry of it, fetched when somebody chooses it. */
import { resolve } from '$app/paths';
import type { Shown } from '../../labs/contract/shown.ts';
import { translated } from '../../labs/contract/translated.ts';
import type { Language } from '../../text/index.ts';
import type { Carried } from '../exercises/exercise.ts';

const experiments = import.meta.glob<{ experiment: Shown }>('/src/labs/*/*/index.ts');

export interface LoadedLab {
  readonly lab: string;
  readonly shown: Shown;
  readonly changes: readonly Carried[];
}

/** @throws Error where it does not come: the network can be gone */
export async function loadLab(lab: string, lang: Language): Promise<LoadedLab> {
  const address = resolve(`/${lang}/teach/${lab}/`);
  const [{ experiment }, words, changes] = await Promise.all([
    experiments[`/src/labs/${lab}/index.ts`](),
    fetched<Readonly<Record<string, string>>>(`${address}words.json`),
    fetched<readonly Carried[]>(`${address}changes.json`),
  ]);
  return { lab, shown: translated(experiment, words), changes };
}

async function fetched<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as T; // of our own routes
}
