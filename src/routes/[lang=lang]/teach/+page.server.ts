import { techniques } from '$src/labs/index.ts';
import { shownTechnique, techniqueNames } from '$src/server/labs.ts';
import type { PageServerLoad } from './$types';

/** Every lab by its technique: what it is called, and how many bets it has. */
export const load: PageServerLoad = async ({ params: { lang } }) => ({
  groups: await Promise.all(
    techniqueNames.map(async (technique) => {
      const { title, experiments } = await shownTechnique(technique, lang);
      const labs = experiments.map(async ({ name, tab, question }) => {
        const { experiment } = await techniques[technique].experiments[name].load();
        const bets = Object.keys(experiment.claims.bets).length;
        return { lab: `${technique}/${name}`, tab, question, bets };
      });
      return { title, technique, labs: await Promise.all(labs) };
    }),
  ),
});
