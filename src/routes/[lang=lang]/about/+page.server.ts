import type { MeasuredRows } from '$src/atlas/measured.ts';
import { rowsOf } from '$src/atlas/reproduced.ts';
import reproduced from '$src/atlas/reproduced.json';
import { verdicts } from '$src/atlas/verdicts/index.ts';
import { translated } from '$src/labs/contract/translated.ts';
import { shownExperiment, shownTechnique, techniqueNames } from '$src/server/labs.ts';
import type { PageServerLoad } from './$types';

const measured: MeasuredRows = reproduced;

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
            const spoken = translated(experiment, words);
            const [ofVerdicts, of] = [verdicts[name]?.[key], measured[`${name}/${key}`]];
            const rows = rowsOf(lang, spoken, ofVerdicts, of);
            return { name: key, tab, rows, departures: spoken.guide.departures };
          }),
        ),
      };
    }),
  ),
});
