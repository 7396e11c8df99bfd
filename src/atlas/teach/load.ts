/** A lab's tables in a language, fetched when somebody chooses it. */
import { resolve } from '$app/paths';
import type { Shown } from '../../labs/contract/shown.ts';
import { translated } from '../../labs/contract/translated.ts';
import type { Language } from '../../text/index.ts';

const experiments = import.meta.glob<{ experiment: Shown }>('/src/labs/*/*/index.ts');

/** @throws Error where it does not come: the network can be gone */
export async function loadLab(lab: string, lang: Language): Promise<Shown> {
  const address = resolve(`/${lang}/teach/${lab}/words.json`);
  const [{ experiment }, answer] = await Promise.all([
    experiments[`/src/labs/${lab}/index.ts`](),
    fetch(address),
  ]);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return translated(experiment, (await answer.json()) as Readonly<Record<string, string>>);
}
