/** Files and experiments as lists name them. */
import { codeTexts, isSharedGroup } from '../../text/code.ts';
import type { Language } from '../../text/index.ts';
import { linesOf } from '../files.ts';
import { shownTechnique, techniqueNames, type ShownTechnique } from '../labs.ts';
import { addressOf } from './places.ts';
import type { ExperimentName } from './runs.ts';
import { sentenceOf, type Sentence } from './sentence.ts';

/** A file in a list, or a neighbour. */
export interface ListedFile {
  readonly path: string;
  /** Below /en/code/. */
  readonly address: string;
  readonly lines: number;
  readonly sentence: Sentence;
}

export const listed = (path: string, lang: Language): ListedFile => ({
  path,
  address: addressOf(path),
  lines: linesOf(path),
  sentence: sentenceOf(path, lang),
});

export interface Head {
  readonly title: string;
  readonly summary: string;
}

/**
 * The title of a technique or of what techniques share, and a sentence about it.
 *
 * @throws Error for a folder that has none, so that the build fails
 */
export async function headOf(group: string, lang: Language): Promise<Head> {
  if (isSharedGroup(group)) return codeTexts[lang].group[group];
  const technique = (await shownTechniques(lang)).find(({ name }) => name === group);
  if (technique) return { title: technique.title, summary: technique.summary };
  throw new Error(`headOf requires a title in src/text/code.ts, got none for ${group}`);
}

/** Experiments of one technique, by the names of their tabs. */
export interface OfTechnique<T extends ExperimentName> {
  readonly technique: string;
  readonly title: string;
  readonly experiments: readonly (T & { readonly tab: string })[];
}

const shown = new Map<Language, Promise<readonly ShownTechnique[]>>();

/** Every technique in a language, put together once for all pages. */
export function shownTechniques(lang: Language): Promise<readonly ShownTechnique[]> {
  const known = shown.get(lang);
  if (known) return known;
  const made = Promise.all(techniqueNames.map((name) => shownTechnique(name, lang)));
  shown.set(lang, made);
  return made;
}

/** Experiments by technique, in reading order. */
export async function byTechnique<T extends ExperimentName>(
  found: readonly T[],
  lang: Language,
): Promise<OfTechnique<T>[]> {
  const techniques = await shownTechniques(lang);
  return techniques
    .map(({ name: technique, title, experiments }) => ({
      technique,
      title,
      experiments: experiments.flatMap(({ name, tab }) =>
        found
          .filter((one) => one.technique === technique && one.name === name)
          .map((one) => ({ ...one, tab })),
      ),
    }))
    .filter(({ experiments }) => experiments.length > 0);
}
