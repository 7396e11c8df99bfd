/** What a program is linked from, fetched from the server: graphs, and the scripts that they need. */
import { asset } from '$app/paths';
import type { Graph } from '../sandbox/graph.ts';
import { isFinished, scriptOf } from '../sandbox/packages.ts';
import type { Listed, Tests } from '../sandbox/played.ts';

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

/** What was fetched stays; what failed to come is asked for again the next time. */
function kept<T>(addressOf: (path: string) => `/${string}`): (path: string) => Promise<T> {
  const all = new Map<string, Promise<T>>();
  return (path) => {
    const known = all.get(path);
    if (known) return known;
    const asked = fetched<T>(addressOf(path));
    all.set(path, asked);
    asked.catch(() => all.delete(path));
    return asked;
  };
}

const script = kept<Graph['files']>((path) => `/graph/scripts/${scriptOf(path)}.json`);
const file = kept<string>((path) => `/graph/files/${path}.json`);

/**
 * The tests that see a file.
 *
 * @param known files that are here already
 * @throws Missing
 */
export async function testsOf(path: string, known: Graph['files']): Promise<Tests> {
  const { shared, ...tests } = await fetched<Listed>(
    `/graph/tests/${path.replace(/^sims\//, '')}.json`,
  );
  const others = await Promise.all(
    shared.map(async (name) => [name, known[name] ?? (await file(name))] as const),
  );
  return { ...tests, files: { ...tests.files, ...Object.fromEntries(others) } };
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
