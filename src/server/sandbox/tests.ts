/**
 * The tests that a page plays for a changed file: its own; where it has none that a browser can play, the
 * nearest of those that use it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { isOpenTo, type Graph } from '../../sandbox/graph.ts';
import { isFinished, scriptPath } from '../../sandbox/packages.ts';
import { keyOf, type Listed, type Played, type Tests } from '../../sandbox/played.ts';
import { experimentOf, subjectOf, testOf } from '../code/places.ts';
import { closure, graphOf, importsOf, openExperiments } from './graph.ts';

const testsInside = 'src/sandbox/tests-inside.ts';
const theTests = 'src/sandbox/the-tests.ts';
const asserting = scriptPath('assertions'); // every test needs it
const promises = 'tests/contract/promises.ts';

/** A check of tests that are not the file's own ends after about so long. */
const patience = 8; // s
const most = 3;

/** Seconds of those that take longer than one: `node --import tsx tests/sandbox/seconds.ts` measures. */
const slow = JSON.parse(readFileSync('src/server/sandbox/slow.json', 'utf8')) as Readonly<
  Record<string, number>
>;

export const secondsOf = (played: Played): number => slow[keyOf(played)] ?? 1;

/**
 * The tests for a file and all that they need but finished scripts; undefined where there are none that a
 * browser can play.
 */
export function testsOf(path: string): Tests | undefined {
  const own = testOf(path);
  const whole = own && program([{ test: own, kind: 'own', about: path }]);
  if (whole) return whole;
  const tests = borrowed(path);
  return tests.length > 0 ? program(tests) : undefined;
}

/** The same as a page asks for it. */
export function listedFor(path: string): Listed | undefined {
  const tests = testsOf(path);
  if (!tests) return undefined;
  const { [theTests]: own, ...others } = tests.files;
  const scripts = Object.entries(others).filter(([name]) => isFinished(name));
  const shared = Object.keys(others).filter((name) => !isFinished(name));
  return { ...tests, files: { [theTests]: own, ...Object.fromEntries(scripts) }, shared };
}

let shared: ReadonlySet<string> | undefined;

/** The files that are fetched by themselves: whatever the tests of any file need. */
export const sharedFiles = (): ReadonlySet<string> =>
  (shared ??= new Set(openFiles().flatMap((path) => listedFor(path)?.shared ?? [])));

/** One script of some tests; undefined where they need more than a browser has. */
export function program(tests: readonly Played[]): Tests | undefined {
  const others = {
    [theTests]: `import { from } from './testing.ts';\n${tests.map(line).join('')}`,
  };
  const graph = closure(testsInside, others);
  return graph && { ...graph, tests };
}

/** A test is loaded when its turn comes: what breaks while it is loaded is a result like others. */
function line(played: Played): string {
  const name = JSON.stringify(keyOf(played));
  if (played.kind !== 'promises') return `from(${name}, () => import('../../${played.test}'));\n`;
  const [technique, experiment] = (played.about ?? '').split('/');
  const room = `../../sims/${technique}/experiments/${experiment}`;
  return `from(${name}, async () => (await import('../../${promises}')).promises({
  run: (await import('${room}/run.ts')).run,
  frame: (await import('${room}/frame.ts')).frame,
}));\n`;
}

/**
 * At most three, the nearest first, as long as they end soon. Where none does, the last: what an experiment
 * owes takes its time in small steps.
 */
function borrowed(path: string): Played[] {
  const chosen: Played[] = [];
  let seconds = 0;
  const all = borrowable(path);
  for (const played of all) {
    const own = secondsOf(played);
    if (chosen.length === most || seconds + own > patience) continue;
    chosen.push(played);
    seconds += own;
  }
  return chosen.length > 0 ? chosen : all.slice(-1);
}

/** Whatever plays a file; of an experiment's file its own tests and what every experiment owes. */
export function borrowable(path: string): Played[] {
  const [, technique] = path.split('/');
  const experiment = experimentOf(path);
  const folder = experiment
    ? `tests/sims/${technique}/experiments/${experiment.name}/`
    : technique === 'math'
      ? 'tests/sims/'
      : `tests/sims/${technique}/`;
  const near = playable()
    .filter(({ test, distances }) => test.startsWith(folder) && distances.has(path))
    .map(({ test, distances, script }) => {
      const isLab = !experiment && test.includes('/experiments/'); // an algorithm's own come first
      const away = (distances.get(path) ?? 0) + script + (isLab ? 2 : 0);
      return { test, away, all: distances.size };
    })
    .sort((a, b) => a.away - b.away || a.all - b.all || (a.test < b.test ? -1 : 1))
    .map(({ test }): Played => {
      const about = subjectOf(test);
      return about === undefined ? { test, kind: 'story' } : { test, kind: 'user', about };
    });
  if (!experiment) return near;
  const about = `${experiment.technique}/${experiment.name}`;
  return [...near.slice(0, most - 1), { test: promises, kind: 'promises', about }];
}

interface Reach {
  readonly test: string;
  /** How many imports a file is away from the test. */
  readonly distances: ReadonlyMap<string, number>;
  /** 1 where a page must fetch a package for it. */
  readonly script: 0 | 1;
}

let reaches: readonly Reach[] | undefined;

/** Every test of an algorithm that a browser can play, and what it reaches. */
function playable(): readonly Reach[] {
  reaches ??= readdirSync('tests/sims', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .flatMap((name) => {
      const test = join('tests/sims', name);
      const graph = closure(test, {});
      if (!graph) return [];
      const isScript = Object.keys(graph.files).some(
        (path) => isFinished(path) && path !== asserting,
      );
      return [{ test, distances: distancesIn(graph), script: isScript ? 1 : 0 }];
    });
  return reaches;
}

function distancesIn({ entry, files }: Graph): Map<string, number> {
  const distances = new Map([[entry, 0]]);
  for (const [path, away] of distances) {
    if (path.endsWith('.json')) continue;
    for (const name of importsOf(files[path])) {
      const next = join(dirname(path), name);
      if (Object.hasOwn(files, next) && !distances.has(next)) distances.set(next, away + 1);
    }
  }
  return distances;
}

/** Every file that a reader can change. */
export const openFiles = (): string[] => {
  const open = openExperiments().flatMap(({ technique, name }) =>
    Object.keys(graphOf(technique, name)?.files ?? {}).filter(isOpenTo),
  );
  return [...new Set(open)].sort();
};

/** Those of them for which a page can play tests. */
export const checkableFiles = (): string[] =>
  openFiles().filter((path) => testsOf(path) !== undefined);
