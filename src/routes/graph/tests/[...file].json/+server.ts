import { error, json } from '@sveltejs/kit';
import { checkableFiles, testsOf } from '$src/server/sandbox/tests.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
  checkableFiles().map((path) => ({ file: path.replace(/^sims\//, '') }));

/** The tests that see a file, for whoever changes it. */
export const GET: RequestHandler = ({ params: { file } }) => {
  const graph = testsOf(`sims/${file}`);
  return graph ? json(graph) : error(404, file);
};
