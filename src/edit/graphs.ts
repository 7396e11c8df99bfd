/** What a program is linked from, fetched from the server: graphs, and the scripts that they need. */
import { asset } from '$app/paths';
import type { Graph } from '../sandbox/graph.ts';
import { isFinished, scriptOf } from '../sandbox/packages.ts';

/** A file could not be loaded, or is not there. */
export class Missing extends Error {}

/** @throws Missing */
export async function fetched<T>(path: `/${string}`): Promise<T> {
  const answer = await fetch(asset(path)).catch((error: unknown) => {
    throw new Missing(String(error));
  });
  if (!answer.ok) throw new Missing(`${path}: ${answer.status}`);
  return answer.json() as Promise<T>;
}

const scripts = new Map<string, Promise<Graph['files']>>();

/** A script that failed to come is asked for again the next time. */
function script(path: string): Promise<Graph['files']> {
  const known = scripts.get(path);
  if (known) return known;
  const asked = fetched<Graph['files']>(`/graph/scripts/${scriptOf(path)}.json`);
  scripts.set(path, asked);
  asked.catch(() => scripts.delete(path));
  return asked;
}

/**
 * A graph with the scripts that it needs in their places.
 *
 * @throws Missing
 */
export async function complete(graph: Graph): Promise<Graph> {
  const found = await Promise.all(Object.keys(graph.files).filter(isFinished).map(script));
  return { ...graph, files: Object.assign({ ...graph.files }, ...found) as Graph['files'] };
}
