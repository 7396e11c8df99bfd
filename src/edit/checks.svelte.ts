/** The tests that see a file, played with what was changed: their names and what became of them, as they come. */
import { checked, type Broken } from '../sandbox/check.ts';
import { linked } from '../sandbox/link.ts';
import { keyOf, type Played, type Tests } from '../sandbox/played.ts';
import type { Result } from '../sandbox/testing.ts';
import { complete, fetched, Missing } from './graphs.ts';

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

  /**
   * @param texts of the files that were changed
   * @throws Unreadable for a text that is no TypeScript
   */
  async play(path: string, texts: Readonly<Record<string, string>>): Promise<void> {
    this.forget();
    this.state = 'loading';
    try {
      const tests = await fetched<Tests>(`/graph/tests/${path.replace(/^sims\//, '')}.json`);
      const whole = await complete(tests);
      const own = Object.entries(texts).filter(([name]) => Object.hasOwn(whole.files, name));
      const files = { ...whole.files, ...Object.fromEntries(own) };
      const program = linked({ ...whole, files });
      this.tests = tests.tests;
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

  /** What was said, by whose tests; what fails is told first. */
  get groups(): readonly Group[] {
    return this.tests
      .map((of) => {
        const own = this.results.filter(({ from }) => from === keyOf(of));
        const [failed, passed] = [false, true].map((is) => own.filter((one) => one.passed === is));
        return { of, results: [...failed, ...passed] };
      })
      .filter(({ results }) => results.length > 0);
  }

  /** What was said is of another text now. */
  forget(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.state = 'none';
    this.tests = [];
    this.results = [];
    this.broken = undefined;
  }
}
