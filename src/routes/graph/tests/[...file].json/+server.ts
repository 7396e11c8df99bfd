import { error, json } from '@sveltejs/kit';
import { checkableFiles, listedFor } from '$src/server/sandbox/tests.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
  checkableFiles().map((path) => ({ file: path.replace(/^sims\//, '') }));

/** The tests that see a file, for whoever changes it. */
export const GET: RequestHandler = ({ params: { file } }) => {
  const listed = listedFor(`sims/${file}`);
  return listed ? json(listed) : error(404, file);
};
