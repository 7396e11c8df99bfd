import { shownTechnique, techniqueNames } from '$src/server/labs.ts';
import type { PageServerLoad } from './$types';

/** What the experiments are called in which a term is met, by 'moe/balancing'. */
export const load: PageServerLoad = async ({ params: { lang } }) => {
  const shown = await Promise.all(techniqueNames.map((name) => shownTechnique(name, lang)));
  const tabs = shown.flatMap(({ name, experiments }) =>
    experiments.map((experiment) => [`${name}/${experiment.name}`, experiment.tab] as const),
  );
  return { tabs: Object.fromEntries(tabs) };
};
