/** What pages need of the labs, in their language, while the site is built. */
import type { Listed, Shown, Technique } from '../labs/contract/shown.ts';
import { textsOf, translated } from '../labs/contract/translated.ts';
import { words } from '../labs/contract/words.ts';
import { techniques } from '../labs/index.ts';
import { papers, type Source } from '../labs/papers.ts';
import { languages, type Language } from '../text/index.ts';

export const techniqueNames: readonly string[] = Object.keys(techniques);

/** Every experiment in every language. */
export const pages = languages.flatMap((lang) =>
  Object.entries(techniques).flatMap(([technique, { experiments }]) =>
    Object.keys(experiments).map((experiment) => ({ lang, technique, experiment })),
  ),
);

type Words = Readonly<Record<string, string>>;

export interface CitedSource extends Source {
  readonly tag: string;
}

/** A technique as its pages show it. */
export interface ShownTechnique extends Pick<Technique, 'title' | 'summary' | 'station' | 'year'> {
  readonly name: string;
  readonly model: string;
  readonly sources: readonly CitedSource[];
  readonly experiments: readonly (Omit<Listed, 'load'> & { readonly name: string })[];
}

/** @throws Error for a name that is not in src/labs/index.ts */
export function techniqueOf(name: string): Technique {
  if (Object.hasOwn(techniques, name)) return techniques[name];
  throw new Error(`techniqueOf requires a technique of src/labs/index.ts, got ${name}`);
}

/** An experiment by its address, 'moe/balancing': without a name the technique's first. */
export const experimentOf = (technique: string, name?: string): string =>
  `${technique}/${name ?? Object.keys(techniqueOf(technique).experiments)[0]}`;

export async function shownTechnique(name: string, lang: Language): Promise<ShownTechnique> {
  const english = techniqueOf(name);
  const { experiments, sources, ...rest } = translated(english, await pick(english, name, lang));
  return {
    name,
    ...rest,
    sources: sources.map((tag) => ({ tag, ...papers[tag] })),
    experiments: Object.entries(experiments).map(([key, { load: _, ...listed }]) => {
      return { name: key, ...listed };
    }),
  };
}

/** An experiment in English, and the words that it needs of another language. */
export async function shownExperiment(
  technique: string,
  name: string,
  lang: Language,
): Promise<{ readonly experiment: Shown; readonly words: Words }> {
  const { experiment } = await techniqueOf(technique).experiments[name].load();
  return { experiment, words: await pick(experiment, technique, lang, name) };
}

/**
 * The translations of all texts in some tables: the experiment's own before its technique's before
 * those that techniques share.
 *
 * @throws Error for a text that has none
 */
async function pick(tables: object, technique: string, lang: Language, name = ''): Promise<Words> {
  if (lang === 'en') return {};
  const all: Words = {
    ...words,
    ...(await chinese(`${technique}/zh.ts`)),
    ...(name === '' ? {} : await chinese(`${technique}/${name}/zh.ts`)),
  };
  return Object.fromEntries(
    textsOf(tables).map((english) => {
      if (!Object.hasOwn(all, english)) throw new Error(`no ${lang} text for "${english}"`);
      return [english, all[english]];
    }),
  );
}

const files = import.meta.glob<{ zh: Words }>('../labs/**/zh.ts');

async function chinese(path: string): Promise<Words> {
  const load = files[`../labs/${path}`];
  return load ? (await load()).zh : {};
}
