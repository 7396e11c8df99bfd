import { json } from '@sveltejs/kit';
import { script, scripts } from '$src/server/sandbox/scripts.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => scripts.map((name) => ({ name }));

/** A package that linked programs ask for: the same for all of them. */
export const GET: RequestHandler = async ({ params: { name } }) => json(await script(name));
