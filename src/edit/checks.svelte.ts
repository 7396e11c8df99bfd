/** The tests that see a file, played with what was changed: their names and what became of them, as they come. */
import { checked, type Broken } from '../sandbox/check.ts';
import type { Graph } from '../sandbox/graph.ts';
import { linked } from '../sandbox/link.ts';
import { keyOf, type Played } from '../sandbox/played.ts';
import type { Result } from '../sandbox/testing.ts';
import { complete, Missing, testsOf } from './graphs.ts';

/** Results of the tests of one file. */
interface Group {
  readonly of: Played;
  readonly results: readonly Result[];
}

export class Checks {
  state = $state<'none' | 'loading' | 'running' | 'over' | 'missing'>('none');
  /** Whose tests are played. */
  tests = $state.raw<readonly Played[]>([]);
  results = $state.raw<readonly Result[]>([]);
  /** Why no more came. */
  broken = $state.raw<Broken | undefined>();
  #stop: (() => void) | undefined;
  /** Counts what was asked for: an answer that comes late is not heard. */
  #asked = 0;

  /**
   * @param texts of the files that were changed
   * @param known files that are here already
   * @throws Unreadable for a text that is no TypeScript
   */
  async play(
    path: string,
    texts: Readonly<Record<string, string>>,
    known: Graph['files'],
  ): Promise<void> {
    this.forget();
    const asked = this.#asked;
    this.state = 'loading';
    try {
      const found = await testsOf(path, known);
      const whole = await complete(found);
      if (this.#asked !== asked) return;
      const own = Object.entries(texts).filter(([name]) => Object.hasOwn(whole.files, name));
      const files = { ...whole.files, ...Object.fromEntries(own) };
      const program = linked({ ...whole, files });
      this.tests = found.tests;
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
      if (this.#asked !== asked) return;
      this.state = error instanceof Missing ? 'missing' : 'none';
      if (!(error instanceof Missing)) throw error;
    }
  }

  /** What was said, by whose tests; what fails is told first. */
  get groups(): readonly Group[] {
    const hasFailed = ({ results }: Group): boolean => results.some(({ passed }) => !passed);
    return this.tests
      .map((of) => {
        const own = this.results.filter(({ from }) => from === keyOf(of));
        const [failed, passed] = [false, true].map((is) => own.filter((one) => one.passed === is));
        return { of, results: [...failed, ...passed] };
      })
      .filter(({ results }) => results.length > 0)
      .sort((a, b) => Number(hasFailed(b)) - Number(hasFailed(a)));
  }

  /** What was said is of another text now. */
  forget(): void {
    this.#asked++;
    this.#stop?.();
    this.#stop = undefined;
    this.state = 'none';
    this.tests = [];
    this.results = [];
    this.broken = undefined;
  }
}
