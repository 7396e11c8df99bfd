/** Which tests a page plays for a file, whose they are, and that they notice a fault. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { techniques } from '../../../src/labs/index.ts';
import { listedFor, openFiles, sharedFiles, testsOf } from '../../../src/server/sandbox/tests.ts';
import { textOf } from '../../../src/server/files.ts';
import { faults } from './faults.ts';
import { replaced, results } from '../../sandbox/played.ts';

const open = openFiles();
const all = new Map(open.map((path) => [path, testsOf(path)]));
const kindsOf = (path: string): string =>
  (all.get(path)?.tests ?? []).map(({ kind }) => kind).join();
const testsFor = (path: string): readonly string[] =>
  (all.get(path)?.tests ?? []).map(({ test }) => test);

/**
 * Open files for which a page can play nothing, with the reason: 'types only'. A new file that no test runs
 * is found here; so write a test, or say why there is none.
 */
const untested: Readonly<Record<string, string>> = {};

/** Files of which only the promises of their lab are played, with the reason. */
const promisedOnly: Readonly<Record<string, string>> = {
  'sims/moe/experiments/granularity/knobs.ts': 'its own tests train for longer than a reader waits',
  'sims/mtp/experiments/training/knobs.ts': 'the same',
  'sims/mtp/experiments/training/run/learning.ts': 'the same',
};

describe('every file that can be changed', () => {
  test('has tests that a page can play, but for those that are listed', () => {
    expect(open.length).toBeGreaterThan(300);
    expect(open.filter((path) => !all.get(path))).toEqual(Object.keys(untested));
  });

  test('is run by more than what every lab promises, but for those that are listed', () => {
    expect(open.filter((path) => kindsOf(path) === 'promises')).toEqual(Object.keys(promisedOnly));
  });

  test('has three files of tests at most, its own or none of its own', () => {
    const wrong = open.filter((path) => {
      const kinds = kindsOf(path).split(',');
      return kinds.length > 3 || (kinds.includes('own') && kinds.length > 1);
    });
    expect(wrong).toEqual([]);
  });

  test('is a part of the tests that are played for it', () => {
    const wrong = open.filter((path) => all.get(path)?.files[path] !== textOf(path) + '\n');
    expect(wrong).toEqual([]);
  });
});

describe('borrowed are', () => {
  test('the tests that import the file themselves, then those of files that do', () => {
    expect(testsFor('sims/craq/replica.ts')).toContain('tests/sims/craq/reads.test.ts');
    expect(testsFor('sims/dualpipe/slots.ts')).toEqual([
      'tests/sims/dualpipe/simulate.test.ts',
      'tests/sims/dualpipe/dualpipe.test.ts',
      'tests/sims/dualpipe/one-way.test.ts',
    ]);
  });

  test('of an experiment’s file its own run’s tests and what every lab promises', () => {
    expect(testsOf('sims/moe/experiments/eplb/knobs.ts')?.tests).toEqual([
      {
        ...{ test: 'tests/sims/moe/experiments/eplb/run.test.ts', kind: 'user' },
        about: 'sims/moe/experiments/eplb/run.ts',
      },
      { test: 'tests/contract/promises.ts', kind: 'promises', about: 'moe/eplb' },
    ]);
  });

  test('none that take long', () => {
    expect(kindsOf('sims/moe/experiments/granularity/knobs.ts')).toBe('promises');
    const slow = JSON.parse(readFileSync('src/server/sandbox/slow.json', 'utf8')) as object;
    expect(Object.keys(slow).filter((key) => !existsSync(key.split(' ')[0]))).toEqual([]);
  });
});

test('a page is told which files to fetch, each of which is there once for all', () => {
  const path = 'sims/moe/router.ts';
  const [listed, whole] = [listedFor(path), testsOf(path)];
  if (!listed || !whole) throw new Error(`${path} has tests`);
  const { shared, ...tests } = listed;
  expect([...shared, ...Object.keys(tests.files)].sort()).toEqual(Object.keys(whole.files).sort());
  expect(shared).toContain(path);
  expect(tests.tests).toEqual(whole.tests);
  for (const name of shared) expect(sharedFiles()).toContain(name);
});

describe('one small fault, in a file without tests of its own', () => {
  test('is tried in every technique', () => {
    for (const technique of Object.keys(techniques)) {
      expect(faults.map(({ path }) => path.split('/')[1])).toContain(technique);
    }
  });

  test.each(faults)(
    '$path: a borrowed test fails, by its name',
    { timeout: 60_000 },
    async (fault) => {
      const { path, right, wrong, caught } = fault;
      expect(kindsOf(path)).not.toContain('own');
      const failed = (await results(path, replaced(textOf(path), right, wrong))).filter(
        ({ passed }) => !passed,
      );
      expect(failed.map(({ name }) => name).filter((name) => caught.test(name))).not.toEqual([]);
      for (const { from, message } of failed) {
        expect(testsFor(path)).toContain(from.split(' ')[0]);
        expect(message).not.toBe('');
      }
    },
  );
});
