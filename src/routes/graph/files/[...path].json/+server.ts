import { error, json } from '@sveltejs/kit';
import { textOf } from '$src/server/sandbox/graph.ts';
import { sharedFiles } from '$src/server/sandbox/tests.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => [...sharedFiles()].map((path) => ({ path }));

/** One file as text, for tests that need it. */
export const GET: RequestHandler = ({ params: { path } }) =>
  sharedFiles().has(path) ? json(textOf(path)) : error(404, path);
