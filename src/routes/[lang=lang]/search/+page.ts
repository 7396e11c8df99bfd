import { resolve } from '$app/paths';
import type { Entry } from '$src/atlas/search/entry.ts';
import type { PageLoad } from './$types';

/** From the file that search asks for anyway: as the page's own data it would be sent twice. */
export const load: PageLoad = async ({ params: { lang }, fetch }) => {
  if (import.meta.env.SSR) {
    const { searchEntries } = await import('$src/server/search/index.ts');
    return { everything: await searchEntries(lang) };
  }
  const path = resolve(`/${lang}/search.json`);
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const everything: Entry[] = await answer.json();
  return { everything };
};
