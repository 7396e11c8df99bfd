import { load as loadTechnique, techniqueNames, translations } from '$src/server/techniques.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: 'en' }, { lang: 'zh' }];

export const load: PageServerLoad = async ({ params: { lang } }) => ({
  labs: await Promise.all(
    techniqueNames.map(async (name) => {
      const technique = await loadTechnique(name);
      const texts = await translations(technique, lang);
      const text = (english: string): string => texts[english] ?? english;
      return {
        name,
        title: text(technique.title),
        summary: text(technique.summary),
        station: technique.station,
        year: technique.year,
        model: technique.model,
        experiments: Object.entries(technique.experiments).map(([key, experiment]) => ({
          key,
          tab: text(experiment.tab),
          question: text(experiment.question),
        })),
      };
    }),
  ),
});
