/** The first file of a program of tests: plays those of one file and says what became of each. */
import './the-tests.ts';
import { play } from './testing.ts';

self.onmessage = () =>
  void play((result) => self.postMessage({ kind: 'result', ...result })).then(
    () => self.postMessage({ kind: 'done' }),
    (error: unknown) => self.postMessage({ kind: 'failed', message: String(error) }),
  );
