import { json } from '@sveltejs/kit';
import { carriedOf } from '$src/server/exercises.ts';
import { pages } from '$src/server/labs.ts';
import { isLanguage } from '$src/text/index.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => pages;

/** The changes of a lab's exercises, for whoever makes a link that carries one. */
export const GET: RequestHandler = async ({ params: { technique, experiment, lang } }) => {
  if (!isLanguage(lang)) throw new Error(`changes.json requires a language, got ${lang}`);
  return json(await carriedOf(`${technique}/${experiment}`, lang));
};
