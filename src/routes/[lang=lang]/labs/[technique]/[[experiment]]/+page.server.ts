import { error } from '@sveltejs/kit';
import { startOf } from '$sims/drive.ts';
import { techniques } from '$sims/index.ts';
import { equation } from '$src/server/equations.ts';
import { excerpt } from '$src/server/sources.ts';
import { load as loadTechnique, techniqueNames, translations } from '$src/server/techniques.ts';
import { languages } from '$src/text/index.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
  const pages = await Promise.all(
    techniqueNames.map(async (name) => {
      const { experiments } = await loadTechnique(name);
      return ['', ...Object.keys(experiments)].map((experiment) => ({
        technique: name,
        experiment,
      }));
    }),
  );
  return languages.flatMap((lang) => pages.flat().map((page) => ({ lang, ...page })));
};

/** What is made while the site is built: texts, equations, code, the first frame. */
export const load: PageServerLoad = async ({ params }) => {
  if (!Object.hasOwn(techniques, params.technique)) error(404, params.technique);
  const technique = await loadTechnique(params.technique);
  const name = params.experiment ?? Object.keys(technique.experiments)[0];
  if (!Object.hasOwn(technique.experiments, name)) error(404, name);
  const experiment = technique.experiments[name];
  const start = startOf(experiment);
  const run = experiment.simulate(start, await experiment.prepare?.(start));
  const { value: first } = run.next();
  if (!first) throw new Error(`load requires a first frame, got none from ${name}`);
  return {
    name,
    first,
    texts: await translations(technique, params.lang),
    equations: experiment.equations.map(({ tex, code }) => ({
      html: equation(tex),
      code: excerpt(technique.name, code),
    })),
  };
};
