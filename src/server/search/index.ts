/** Everything that search can lead to, in one language: built once, and sent as one file when wanted. */
import { terms } from '../../atlas/glossary/index.ts';
import { releases, type Release } from '../../atlas/releases/index.ts';
import type { Entry } from '../../atlas/search/entry.ts';
import { codeOf } from '../../labs/contract/guide.ts';
import { translated } from '../../labs/contract/translated.ts';
import type { Language } from '../../text/index.ts';
import { shownExperiment, shownTechnique, techniqueNames } from '../labs.ts';
import { functionEntries } from './functions.ts';
import { numbersOf } from './numbers.ts';

const otherOf = (lang: Language): Language => (lang === 'zh' ? 'en' : 'zh');

/** A name once, and none that is empty. */
const names = (...all: readonly (string | undefined)[]): string[] =>
  [...new Set(all)].filter((name): name is string => name !== undefined && name !== '');

/** All entries, kind by kind. */
export async function searchEntries(lang: Language): Promise<Entry[]> {
  return [
    ...(await labEntries(lang)),
    ...termEntries(lang),
    ...releases.map((release) => releaseEntry(release, lang)),
    ...(await equationEntries(lang)),
    ...functionEntries(),
  ];
}

async function labEntries(lang: Language): Promise<Entry[]> {
  const all = await Promise.all(
    techniqueNames.map(async (technique): Promise<Entry[]> => {
      const shown = await shownTechnique(technique, lang);
      const other = await shownTechnique(technique, otherOf(lang));
      const lab: Entry = {
        kind: 'lab',
        name: shown.title,
        also: names(technique, other.title),
        text: shown.summary,
        href: `labs/${technique}/`,
      };
      const experiments = shown.experiments.map(({ name, tab, question }, i): Entry => {
        const { tab: tabThere, question: questionThere } = other.experiments[i];
        return {
          kind: 'experiment',
          name: tab,
          of: shown.title,
          also: names(name, `${technique}/${name}`, tabThere, questionThere),
          text: question,
          href: `labs/${technique}/${name}/`,
        };
      });
      return [lab, ...experiments];
    }),
  );
  return all.flat();
}

const termEntries = (lang: Language): Entry[] =>
  terms.map((term) => {
    return {
      kind: 'term',
      name: term[lang],
      also: names(term[otherOf(lang)], ...(term.also ?? [])),
      text: term.means[lang],
      href: `glossary/#${term.id}`,
    };
  });

/** 'DeepSeek-V3.2, V3.2-Speciale' is asked for as V3.2 and DeepSeek-V3.2, and as V3.2-Speciale. */
function releaseEntry({ id, date, name, line }: Release, lang: Language): Entry {
  const called = name[lang].split(/, |、/);
  const bare = called.map((one) => one.replace(/^DeepSeek[- ]/, ''));
  return {
    kind: 'release',
    name: name[lang],
    of: date,
    also: names(...called, ...bare, id, date, name[otherOf(lang)]),
    text: line[lang],
    href: `timeline/#${id}`,
  };
}

/** Each equation of a technique once, on the page of the first experiment that has it. */
async function equationEntries(lang: Language): Promise<Entry[]> {
  const found = new Map<string, Entry>();
  for (const technique of techniqueNames) {
    const { experiments } = await shownTechnique(technique, lang);
    for (const { name, tab } of experiments) {
      const { experiment, words } = await shownExperiment(technique, name, lang);
      const here = Object.values(translated(experiment, words).guide.equations);
      const there = Object.values(experiment.guide.equations);
      for (const [i, { name: called, source, tex, code }] of here.entries()) {
        const same = `${technique} ${tex}`;
        if (found.has(same)) continue;
        const [, runs] = codeOf(technique, code);
        const also = names(...numbersOf(source), there[i].name, source);
        const href = `labs/${technique}/${name}/#explain`;
        const text = `${source} · ${runs}`;
        found.set(same, { kind: 'equation', name: called, of: tab, also, text, href });
      }
    }
  }
  return [...found.values()];
}
