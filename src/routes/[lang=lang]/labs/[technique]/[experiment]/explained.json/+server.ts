import { json } from '@sveltejs/kit';
import { pages } from '$src/server/labs.ts';
import { explained } from '$src/server/explained.ts';
import { isLanguage } from '$src/text/index.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => pages;

/** Equations, code and sources of an experiment, for the page on which they come to life. */
export const GET: RequestHandler = async ({ params: { technique, experiment, lang } }) => {
  if (!isLanguage(lang)) throw new Error(`explained.json requires a language, got ${lang}`);
  return json(await explained(technique, experiment, lang));
};
