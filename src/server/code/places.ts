/** Which files have a page, where it is, and in which order they are read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { techniques } from '../../labs/index.ts';
import { linesOf } from '../files.ts';

/** A test that is longer has a page of its own; a shorter one stands below its file. */
export const longestBelow = 150;

const isTechnique = (name: string): boolean => Object.hasOwn(techniques, name);

/** Folders of sims/ that techniques share, and what their labs share. */
export const sharedGroups: readonly string[] = [
  ...readdirSync('sims', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !isTechnique(entry.name))
    .map(({ name }) => name)
    .sort(),
  'labs',
];

export const groups: readonly string[] = [...Object.keys(techniques), ...sharedGroups];

/**
 * Where the page of a file is, below /en/code/. Its first part is the group: 'sims/moe/gate.ts' is at
 * 'moe/gate.ts', 'tests/sims/moe/gate.test.ts' at 'moe/gate.test.ts', 'src/labs/moe/gate/guide.ts' at
 * 'moe/labs/gate/guide.ts', 'src/labs/kit/say.ts' at 'labs/kit/say.ts'.
 *
 * @throws Error for a file of another folder
 */
export function pageOf(path: string): string {
  const [, inSims] = /^(?:tests\/)?sims\/(.+)$/.exec(path) ?? [];
  if (inSims !== undefined) return inSims;
  const [, inLabs] = /^(?:tests|src)\/labs\/(.+)$/.exec(path) ?? [];
  if (inLabs === undefined) throw new Error(`pageOf requires a file of sims or labs, got ${path}`);
  const [folder, ...inside] = inLabs.split('/');
  return isTechnique(folder) ? `${folder}/labs/${inside.join('/')}` : `labs/${inLabs}`;
}

/** The file that a test is about; tests mirror the tree. */
export function subjectOf(test: string): string | undefined {
  const base = test.replace(/^tests\/labs\//, 'src/labs/').replace(/^tests\/sims\//, 'sims/');
  return ['.ts', '.svelte.ts', '.svelte']
    .map((end) => base.replace(/\.test\.ts$/, end))
    .find((path) => path !== base && existsSync(path));
}

export function testOf(path: string): string | undefined {
  const mirrored = path.replace(/^src\/labs\//, 'labs/').replace(/(\.svelte)?(\.ts)?$/, '.test.ts');
  const test = `tests/${mirrored}`;
  return existsSync(test) && subjectOf(test) === path ? test : undefined;
}

/** The experiment that a file is a part of. */
export function experimentOf(path: string): { technique: string; name: string } | undefined {
  const [, technique, name] =
    /^(?:tests\/)?sims\/([^/]+)\/experiments\/([^/]+)\//.exec(path) ??
    /^(?:src|tests)\/labs\/([^/]+)\/([^/]+)\//.exec(path) ??
    [];
  if (technique === undefined || !isTechnique(technique)) return undefined;
  const isListed = Object.hasOwn(techniques[technique].experiments, name);
  return isListed ? { technique, name } : undefined;
}

export const isTest = (path: string): boolean => path.startsWith('tests/');

/** Whether a file is shown on a page of its own. */
export const hasPage = (path: string): boolean =>
  !isTest(path) || subjectOf(path) === undefined || linesOf(path) > longestBelow;

/** The page of a file and the mark of a line on it: 'moe/gate.ts/#L12', 'moe/eplb.ts/#T3'. */
export function addressOf(path: string, line?: number): string {
  if (hasPage(path)) return `${pageOf(path)}/${line === undefined ? '' : `#L${line}`}`;
  return `${pageOf(subjectOf(path) ?? path)}/#T${line ?? 1}`;
}

/** Files of a group that belong together. */
export interface Section {
  readonly kind: 'files' | 'experiment' | 'shown' | 'tests';
  /** The experiment's name, where the section is about one. */
  readonly experiment?: string;
  readonly paths: readonly string[];
}

/** The algorithm first, then experiment by experiment, then the tests. */
export function sectionsOf(group: string): Section[] {
  const { sims, labs, tests } = filesOf(group);
  const names = isTechnique(group) ? Object.keys(techniques[group].experiments) : [];
  const ofExperiment = (name: string): string[] => [
    ...sims.filter((path) => path.startsWith(`sims/${group}/experiments/${name}/`)),
    ...labs.filter((path) => path.startsWith(`src/labs/${group}/${name}/`)),
  ];
  const taken = new Set(names.flatMap(ofExperiment));
  const rest = (paths: readonly string[]): string[] => paths.filter((path) => !taken.has(path));
  const sections: Section[] = [
    { kind: 'files', paths: rest(sims) },
    ...names.map((name) => {
      return { kind: 'experiment', experiment: name, paths: ofExperiment(name) } as const;
    }),
    { kind: 'shown', paths: rest(labs) },
    { kind: 'tests', paths: tests },
  ];
  return sections.filter(({ paths }) => paths.length > 0);
}

const isOfGroup =
  (group: string) =>
  (path: string): boolean =>
    pageOf(path).startsWith(`${group}/`);

function filesOf(group: string): Record<'sims' | 'labs' | 'tests', string[]> {
  const isOwn = isOfGroup(group);
  return {
    sims: scriptsIn(join('sims', group)),
    labs: scriptsIn(group === 'labs' ? 'src/labs' : join('src/labs', group)).filter(isOwn),
    tests: [...scriptsIn('tests/sims'), ...scriptsIn('tests/labs')].filter(isOwn),
  };
}

/** The files of a folder, then those of its folders. */
function scriptsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  const files = entries.filter((e) => e.isFile() && /\.(ts|svelte)$/.test(e.name));
  const folders = entries.filter((e) => e.isDirectory());
  return [
    ...files.map(({ name }) => join(folder, name)).sort(),
    ...folders
      .map(({ name }) => join(folder, name))
      .sort()
      .flatMap(scriptsIn),
  ];
}

interface Order {
  readonly paths: readonly string[];
  /** Place in `paths`, by page. */
  readonly at: ReadonlyMap<string, number>;
}
const orders = new Map<string, Order>();

function orderOf(group: string): Order {
  const known = orders.get(group);
  if (known) return known;
  const paths = sectionsOf(group).flatMap((section) => section.paths.filter(hasPage));
  const order = { paths, at: new Map(paths.map((path, i) => [pageOf(path), i])) };
  orders.set(group, order);
  return order;
}

/** The files of a group that have a page, in the order in which they are read. */
export const pagesOf = (group: string): readonly string[] => orderOf(group).paths;

/** Where a page stands among those of its group; undefined where there is none. */
export const placeOf = (group: string, page: string): number | undefined =>
  orderOf(group).at.get(page);

/** The README of a group, if it has one. */
export function readmeOf(group: string): string {
  const path = group === 'labs' ? 'src/labs/README.md' : join('sims', group, 'README.md');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
