import { json } from '@sveltejs/kit';
import { pages, shownExperiment } from '$src/server/labs.ts';
import { isLanguage } from '$src/text/index.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => pages;

/** The words that a lab's tables need of a language, for whoever makes a link or counts a class there. */
export const GET: RequestHandler = async ({ params: { technique, experiment, lang } }) => {
  if (!isLanguage(lang)) throw new Error(`words.json requires a language, got ${lang}`);
  const { words } = await shownExperiment(technique, experiment, lang);
  return json(words);
};
