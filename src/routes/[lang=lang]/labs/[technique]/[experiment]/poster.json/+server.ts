import { json } from '@sveltejs/kit';
import { pages } from '$src/server/labs.ts';
import { posterData } from '$src/server/posters.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => pages;

/** The frame at which the page stands, and the lines that lead there. */
export const GET: RequestHandler = ({ params: { technique, experiment } }) =>
  json(posterData(`${technique}/${experiment}`));
