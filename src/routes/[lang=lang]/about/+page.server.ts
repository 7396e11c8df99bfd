import { translated } from '$src/labs/contract/translated.ts';
import { shownExperiment, shownTechnique, techniqueNames } from '$src/server/labs.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { lang } }) => ({
  labs: await Promise.all(
    techniqueNames.map(async (technique) => {
      const { name, title, sources, experiments } = await shownTechnique(technique, lang);
      return {
        name,
        title,
        sources,
        experiments: await Promise.all(
          experiments.map(async ({ name: key, tab }) => {
            const { experiment, words } = await shownExperiment(technique, key, lang);
            return { name: key, tab, departures: translated(experiment, words).guide.departures };
          }),
        ),
      };
    }),
  ),
});
