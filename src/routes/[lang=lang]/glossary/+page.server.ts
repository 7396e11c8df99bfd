import { ideas } from '$src/atlas/ideas.ts';
import { shownTechnique, techniqueNames } from '$src/server/labs.ts';
import type { PageServerLoad } from './$types';

/** What labs and their experiments are called, for terms that are met in them. */
export const load: PageServerLoad = async ({ params: { lang } }) => {
  const labs = await Promise.all(
    techniqueNames.map(async (technique) => {
      const { title, experiments } = await shownTechnique(technique, lang);
      const short = ideas.find(({ id }) => id === technique)?.name[lang] ?? title;
      return { technique, short, tabs: experiments.map(({ name, tab }) => ({ name, tab })) };
    }),
  );
  return { labs };
};
