import { marked } from 'marked';
import { equation } from '$src/server/equations.ts';
import { highlight } from '$src/server/highlight.ts';
import { filesOf, readmeOf } from '$src/server/sources.ts';
import { translated } from '$src/labs/contract/translated.ts';
import { shownExperiment, shownTechnique, techniqueNames } from '$src/server/labs.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  techniqueNames.flatMap((technique) =>
    (['en', 'zh'] as const).map((lang) => ({ lang, technique })),
  );

export const load: PageServerLoad = async ({ params }) => {
  const { name, title, experiments } = await shownTechnique(params.technique, params.lang);
  const shown = await Promise.all(
    experiments.map(async (listed) => {
      const { experiment, words } = await shownExperiment(name, listed.name, params.lang);
      return translated(experiment, words);
    }),
  );
  const equations = shown.flatMap(({ guide }) => Object.values(guide.equations));
  const unique = equations.filter(({ tex }, i) => equations.findIndex((e) => e.tex === tex) === i);
  return {
    name,
    title,
    readme: await marked.parse(readmeOf(name).replace(/^# .*\n/, '')), // the page has a title
    equations: unique.map((one) => ({
      name: one.name,
      html: equation(one.tex),
      source: one.source,
      code: one.code,
    })),
    files: filesOf(name).map(({ path, text: source }) => ({
      path,
      lines: highlight(source.trimEnd(), 'typescript'),
    })),
  };
};
