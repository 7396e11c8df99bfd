import { error } from '@sveltejs/kit';
import { drive, startOf } from '$sims/contract/drive.ts';
import { runOf } from '$src/runner/run-of.ts';
import { equation } from '$src/server/equations.ts';
import { shownExperiment, shownTechnique, techniqueNames } from '$src/server/labs.ts';
import { excerpt } from '$src/server/sources.ts';
import { techniques } from '$src/labs/index.ts';
import { languages } from '$src/text/index.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => {
  const pages = techniqueNames.flatMap((technique) =>
    ['', ...Object.keys(techniques[technique].experiments)].map((experiment) => ({
      technique,
      experiment,
    })),
  );
  return languages.flatMap((lang) => pages.map((page) => ({ lang, ...page })));
};

/** What is made while the site is built: texts, equations, code, the first frame. */
export const load: PageServerLoad = async ({ params }) => {
  const { technique, lang } = params;
  if (!Object.hasOwn(techniques, technique)) error(404, technique);
  const { experiments } = techniques[technique];
  const name = params.experiment ?? Object.keys(experiments)[0];
  if (!Object.hasOwn(experiments, name)) error(404, name);
  const { experiment, words } = await shownExperiment(technique, name, lang);
  const equations = Object.entries(experiment.guide.equations).map(([key, { tex, code }]) => {
    return [key, { html: equation(tex), code: excerpt(technique, code) }] as const;
  });
  return {
    technique: await shownTechnique(technique, lang),
    name,
    words,
    first: await firstFrame(technique, name),
    equations: Object.fromEntries(equations),
  };
};

async function firstFrame(technique: string, name: string) {
  const { run, knobs } = await runOf(technique, name);
  const { value } = drive(run, {}, await run.prepare?.(startOf(knobs))).next();
  if (!value) throw new Error(`firstFrame requires a frame, got none from ${technique}/${name}`);
  return value;
}
