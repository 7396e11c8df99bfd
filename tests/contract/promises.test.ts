/** What a page plays for a lab's knobs holds as they are; where it takes more than a second, in `test:long`. */
import { describe } from 'vitest';
import { runOf } from '../../src/runner/run-of.ts';
import { openExperiments } from '../../src/server/sandbox/graph.ts';
import { secondsOf } from '../../src/server/sandbox/tests.ts';
import { long } from '../long.ts';
import { promises } from './promises.ts';

const all = await Promise.all(
  openExperiments().map(async ({ technique, name }) => ({
    lab: `${technique}/${name}`,
    ...(await runOf(technique, name)),
  })),
);

const isQuick = (about: string): boolean =>
  secondsOf({ test: 'tests/contract/promises.ts', kind: 'promises', about }) <= 1;

describe.each(all.filter(({ lab }) => long || isQuick(lab)))('$lab', (lab) => promises(lab));
