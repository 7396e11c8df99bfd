import { marked } from 'marked';
import { equation } from '$src/server/equations.ts';
import { highlight } from '$src/server/highlight.ts';
import { filesOf, readmeOf } from '$src/server/sources.ts';
import { load as loadTechnique, techniqueNames, translations } from '$src/server/techniques.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  techniqueNames.flatMap((technique) =>
    (['en', 'zh'] as const).map((lang) => ({ lang, technique })),
  );

export const load: PageServerLoad = async ({ params }) => {
  const technique = await loadTechnique(params.technique);
  const texts = await translations(technique, params.lang);
  const text = (english: string): string => texts[english] ?? english;
  const equations = Object.values(technique.experiments).flatMap((experiment) =>
    experiment.equations.map(({ name, tex, source, code }) => ({ name, tex, source, code })),
  );
  const unique = equations.filter(({ tex }, i) => equations.findIndex((e) => e.tex === tex) === i);
  return {
    name: technique.name,
    title: text(technique.title),
    readme: await marked.parse(readmeOf(technique.name).replace(/^# .*\n/, '')), // the page has a title
    equations: unique.map(({ name, tex, source, code }) => ({
      name: text(name),
      html: equation(tex),
      source,
      code,
    })),
    files: filesOf(technique.name).map(({ path, text: source }) => ({
      path,
      lines: highlight(source.trimEnd(), 'typescript'),
    })),
  };
};
