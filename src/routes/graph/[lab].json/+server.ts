import { error, json } from '@sveltejs/kit';
import { graphOf, openExperiments } from '$src/server/sandbox/graph.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
  openExperiments().map(({ technique, name }) => ({ lab: `${technique}-${name}` }));

/** The files of an experiment's run, for whoever changes one of them. */
export const GET: RequestHandler = ({ params: { lab } }) => {
  const found = openExperiments().find(({ technique, name }) => `${technique}-${name}` === lab);
  const graph = found && graphOf(found.technique, found.name);
  return graph ? json(graph) : error(404, lab);
};
