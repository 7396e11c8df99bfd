/** The tests of a file, played with what was changed: their names and what became of them, as they come. */
import { checked, type Broken } from '../sandbox/check.ts';
import type { Graph } from '../sandbox/graph.ts';
import { linked } from '../sandbox/link.ts';
import type { Result } from '../sandbox/testing.ts';
import { complete, fetched, Missing } from './graphs.ts';

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
      const tests = await complete(
        await fetched<Graph>(`/graph/tests/${path.replace(/^sims\//, '')}.json`),
      );
      const own = Object.entries(texts).filter(([name]) => Object.hasOwn(tests.files, name));
      const files = { ...tests.files, ...Object.fromEntries(own) };
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
