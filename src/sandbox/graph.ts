/** Files as text, from which a run can be linked anew. */

/** What a run, or a list of tests, is made of: every file that it imports, by its path from the root. */
export interface Graph {
  /** The file to begin with. */
  readonly entry: string;
  /** TypeScript as it was written, or JSON; empty for a script that is fetched by itself. */
  readonly files: Readonly<Record<string, string>>;
}

/** One file with another text. */
export interface Change {
  readonly path: string;
  readonly text: string;
}

/** Whether a reader may change a file: the algorithm, and the loop that plays it. */
export const isOpenTo = (path: string): boolean =>
  /^sims\/(?!contract\/|texts\/|training\/)[\w-]+\/.*\.ts$/.test(path);

/** @throws RangeError where the graph has no such file, or it is not one to change */
export function changed(graph: Graph, { path, text }: Change): Graph {
  if (!Object.hasOwn(graph.files, path) || !isOpenTo(path)) {
    throw new RangeError(`changed requires a file of the algorithm, got ${path}`);
  }
  return { ...graph, files: { ...graph.files, [path]: text } };
}
