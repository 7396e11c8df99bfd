/** The tests of a file, played with what was changed: their names and what became of them, as they come. */
import { asset } from '$app/paths';
import { checked, type Broken } from '../sandbox/check.ts';
import type { Graph } from '../sandbox/graph.ts';
import { linked } from '../sandbox/link.ts';
import type { Result } from '../sandbox/testing.ts';

/** A file has none that a page can play, or it could not be loaded. */
class Missing extends Error {}

async function fetched<T>(path: `/${string}`): Promise<T> {
  const answer = await fetch(asset(path)).catch((error: unknown) => {
    throw new Missing(String(error));
  });
  if (!answer.ok) throw new Missing(`${path}: ${answer.status}`);
  return answer.json() as Promise<T>;
}

export class Checks {
  state = $state<'none' | 'loading' | 'running' | 'over' | 'missing'>('none');
  results = $state.raw<readonly Result[]>([]);
  /** Why no more came. */
  broken = $state.raw<Broken | undefined>();
  #stop: (() => void) | undefined;

  /**
   * @param texts of the files that were changed
   * @throws Unreadable for a text that is no TypeScript
   */
  async play(path: string, texts: Readonly<Record<string, string>>): Promise<void> {
    this.forget();
    this.state = 'loading';
    try {
      const [tests, assertions] = await Promise.all([
        fetched<Graph>(`/graph/tests/${path.replace(/^sims\//, '')}.json`),
        fetched<Graph['files']>('/graph/assertions.json'),
      ]);
      const own = Object.entries(texts).filter(([name]) => Object.hasOwn(tests.files, name));
      const files = { ...tests.files, ...Object.fromEntries(own), ...assertions };
      const program = linked({ ...tests, files });
      this.state = 'running';
      this.#stop = checked({
        program,
        result: (result) => (this.results = [...this.results, result]),
        over: (broken) => {
          this.broken = broken;
          this.state = 'over';
        },
      });
    } catch (error) {
      this.state = error instanceof Missing ? 'missing' : 'none';
      if (!(error instanceof Missing)) throw error;
    }
  }

  /** What was said is of another text now. */
  forget(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.state = 'none';
    this.results = [];
    this.broken = undefined;
  }
}
