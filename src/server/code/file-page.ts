/** What the page of one file shows. */
import type { Language } from '../../text/index.ts';
import { colouredOf } from '../highlight.ts';
import { tensorsFile } from '../tensors.ts';
import { fragmentOf } from '../../edit/share.ts';
import { byTechnique, headOf, listed, type ListedFile, type OfTechnique } from './listing.ts';
import { experimentOf, hasPage, isTest, pagesOf, placeOf, subjectOf, testOf } from './places.ts';
import { pairsOf, twinsOf, type Pair, type Twin } from './pairs.ts';
import { importersOf, openTo, usesOf, type ExperimentName, type Use } from './runs.ts';

export interface FilePage {
  readonly group: string;
  /** Of the group. */
  readonly title: string;
  readonly file: ListedFile;
  /** The experiment that it is a part of. */
  readonly experiment?: ExperimentName;
  /** Its lines, as one piece of HTML. */
  readonly html: string;
  /** A test that is short enough to stand below its file. */
  readonly below?: { readonly test: ListedFile; readonly html: string };
  /** The test that has its own page; of a test, the file that it is about. */
  readonly counterpart?: ListedFile;
  /** Of a file in tensors: its functions beside the plain ones. */
  readonly pairs: readonly Pair[];
  /** Of a plain file: the functions in tensors that do the same. */
  readonly twins: readonly Twin[];
  readonly previous?: ListedFile;
  readonly next?: ListedFile;
  /** The experiments whose equations are functions of the file. */
  readonly uses: readonly OfTechnique<Use>[];
  /** Those whose run only imports it. */
  readonly importers: readonly OfTechnique<ExperimentName>[];
  /** Labs in which a reader can change the file and run it. */
  readonly change: readonly {
    readonly title: string;
    readonly tab: string;
    /** Below /en/labs/. */
    readonly address: string;
  }[];
}

/** The page at an address below /en/code/; undefined where there is none. */
export async function filePage(
  group: string,
  file: string,
  lang: Language,
): Promise<FilePage | undefined> {
  const paths = pagesOf(group);
  const at = placeOf(group, `${group}/${file}`);
  if (at === undefined) return undefined;
  const path = paths[at];
  const counterpart = isTest(path) ? subjectOf(path) : testOf(path);
  const isBelow = counterpart !== undefined && !hasPage(counterpart);
  const uses = await usesOf(path);
  const importers = importersOf(path).filter(
    ({ technique, name }) => !uses.some((use) => use.technique === technique && use.name === name),
  );
  return {
    group,
    title: (await headOf(group, lang)).title,
    file: listed(path, lang),
    experiment: experimentOf(path),
    html: sheet(path, 'L'),
    below: isBelow ? { test: listed(counterpart, lang), html: sheet(counterpart, 'T') } : undefined,
    counterpart: counterpart !== undefined && !isBelow ? listed(counterpart, lang) : undefined,
    pairs: path === tensorsFile(group) ? pairsOf(group) : [],
    twins: twinsOf(path),
    previous: at > 0 ? listed(paths[at - 1], lang) : undefined,
    next: at + 1 < paths.length ? listed(paths[at + 1], lang) : undefined,
    uses: await byTechnique(uses, lang),
    importers: await byTechnique(importers, lang),
    change: await changeOf(path, [...uses, ...importers], lang),
  };
}

/** Those with an equation in it come first: there the change is seen. */
async function changeOf(
  path: string,
  runBy: readonly ExperimentName[],
  lang: Language,
): Promise<FilePage['change']> {
  const open = runBy.filter((one) => openTo(path, one)).slice(0, mostLabs);
  const labs = await byTechnique(open, lang);
  return labs.flatMap(({ technique, title, experiments }) =>
    experiments.map(({ name, tab }) => {
      return { title, tab, address: `${technique}/${name}/${fragmentOf(path)}` };
    }),
  );
}

/** More would be a list to choose from. */
const mostLabs = 3;

/** Lines behind their numbers, which are links to themselves: one element a line besides colours. */
const sheet = (path: string, letter: 'L' | 'T'): string =>
  colouredOf(path)
    .map((line, i) => {
      const mark = `${letter}${i + 1}`;
      return `<a id="${mark}" href="#${mark}">${i + 1}</a>${line}\n`;
    })
    .join('');
