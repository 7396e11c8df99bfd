import { json } from '@sveltejs/kit';
import { searchEntries } from '$src/server/search/index.ts';
import { isLanguage, languages } from '$src/text/index.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

/** All that search can lead to, for the first time somebody searches. */
export const GET: RequestHandler = async ({ params: { lang } }) => {
  if (!isLanguage(lang)) throw new Error(`search.json requires a language, got ${lang}`);
  return json(await searchEntries(lang));
};
