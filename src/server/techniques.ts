/** What the pages need of every technique, translated while the site is built. */
import type { Technique } from '$sims/contract.ts';
import { techniques } from '$sims/index.ts';
import { dictionaries } from '$src/text/dictionaries.ts';
import { stringsOf } from '$src/text/strings.ts';
import type { Language } from '$src/text/index.ts';

export const techniqueNames: readonly string[] = Object.keys(techniques);

/** @throws Error for a name that is not in sims/index.ts */
export async function load(name: string): Promise<Technique> {
  const found = Object.hasOwn(techniques, name) ? techniques[name] : undefined;
  if (!found) throw new Error(`load requires a technique of sims/index.ts, got ${name}`);
  return found();
}

/** English text → the page's language; empty in English. */
export async function translations(
  technique: Technique,
  language: Language,
): Promise<Readonly<Record<string, string>>> {
  if (language === 'en') return {};
  const dictionary = await dictionaries[language](technique.name);
  return Object.fromEntries(
    stringsOf(technique).map((english) => {
      const text = dictionary[english];
      if (text === undefined) throw new Error(`no ${language} text for "${english}"`);
      return [english, text];
    }),
  );
}
