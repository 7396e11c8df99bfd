import { error } from '@sveltejs/kit';
import { pages, shownExperiment, shownTechnique, techniqueNames } from '$src/server/labs.ts';
import { techniques } from '$src/labs/index.ts';
import { languages } from '$src/text/index.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [
  ...languages.flatMap((lang) => techniqueNames.map((technique) => ({ lang, technique }))),
  ...pages,
];

/** What a page needs before it answers: its texts. */
export const load: PageServerLoad = async ({ params }) => {
  const { technique, lang } = params;
  if (!Object.hasOwn(techniques, technique)) error(404, technique);
  const { experiments } = techniques[technique];
  const name = params.experiment ?? Object.keys(experiments)[0];
  if (!Object.hasOwn(experiments, name)) error(404, name);
  const { words } = await shownExperiment(technique, name, lang);
  return {
    technique: await shownTechnique(technique, lang),
    name,
    words,
  };
};
