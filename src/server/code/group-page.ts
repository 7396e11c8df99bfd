/** What the page of a technique's code, or of what techniques share, shows: everything but the code. */
import { marked } from 'marked';
import { codeOf } from '../../labs/contract/guide.ts';
import { translated } from '../../labs/contract/translated.ts';
import { isSharedGroup } from '../../text/code.ts';
import type { Language } from '../../text/index.ts';
import { drawnEquation } from '../equations.ts';
import { shownExperiment } from '../labs.ts';
import { lineOf } from '../sources.ts';
import { headOf, listed, shownTechniques, type Head, type ListedFile } from './listing.ts';
import { isPacked } from './packed.ts';
import { addressOf, groups, readmeOf, sectionsOf, type Section } from './places.ts';

export interface ListedSection extends Pick<Section, 'kind' | 'experiment'> {
  /** The experiment's name in the language of the page. */
  readonly tab?: string;
  readonly files: readonly ListedFile[];
}

export interface ListedEquation {
  readonly name: string;
  readonly source: string;
  readonly html: string;
  readonly code: { readonly name: string; readonly address: string };
}

export interface GroupPage extends Head {
  readonly group: string;
  /** Whether the package has files of it. */
  readonly isPacked: boolean;
  /** HTML. */
  readonly readme: string;
  readonly equations: readonly ListedEquation[];
  readonly sections: readonly ListedSection[];
}

export async function groupPage(group: string, lang: Language): Promise<GroupPage | undefined> {
  if (!groups.includes(group)) return undefined;
  const technique = (await shownTechniques(lang)).find(({ name }) => name === group);
  const tabOf = (name?: string): string | undefined =>
    technique?.experiments.find((experiment) => experiment.name === name)?.tab;
  return {
    group,
    ...(await headOf(group, lang)),
    isPacked: sectionsOf(group).some(({ paths }) => paths.some(isPacked)),
    readme: await readmeAsHtml(group),
    equations: technique ? await equationsOf(group, lang) : [],
    sections: sectionsOf(group).map(({ kind, experiment, paths }) => {
      return {
        kind,
        experiment,
        tab: tabOf(experiment),
        files: paths.map((path) => listed(path, lang)),
      };
    }),
  };
}

/** Without its title, which the page has; what may scroll takes the focus. */
async function readmeAsHtml(group: string): Promise<string> {
  const html = await marked.parse(readmeOf(group).replace(/^# .*\n/, ''));
  return html.replace(/<(pre|table)>/g, '<$1 tabindex="0">');
}

/** A group in the list of all code. */
export interface ListedGroup extends Head {
  readonly name: string;
  readonly folder: string;
  readonly isShared: boolean;
}

/** The techniques, then what they share. */
export async function everyGroup(lang: Language): Promise<ListedGroup[]> {
  return Promise.all(
    groups.map(async (name) => {
      const folder = name === 'labs' ? 'src/labs/' : `sims/${name}/`;
      return { name, folder, isShared: isSharedGroup(name), ...(await headOf(name, lang)) };
    }),
  );
}

/** The equations of all experiments of a technique, each once. */
async function equationsOf(technique: string, lang: Language): Promise<ListedEquation[]> {
  const { experiments = [] } =
    (await shownTechniques(lang)).find((t) => t.name === technique) ?? {};
  const shown = await Promise.all(
    experiments.map(async ({ name }) => {
      const { experiment, words } = await shownExperiment(technique, name, lang);
      return Object.values(translated(experiment, words).guide.equations);
    }),
  );
  const all = shown.flat();
  const unique = all.filter(({ tex }, i) => all.findIndex((one) => one.tex === tex) === i);
  return unique.map(({ name, source, tex, code }) => {
    const [file, called] = codeOf(technique, code);
    const address = addressOf(file, lineOf(technique, code));
    return { name, source, html: drawnEquation(tex), code: { name: called, address } };
  });
}
