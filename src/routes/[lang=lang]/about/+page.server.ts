import { load as loadTechnique, techniqueNames, translations } from '$src/server/techniques.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { lang } }) => ({
  labs: await Promise.all(
    techniqueNames.map(async (name) => {
      const technique = await loadTechnique(name);
      const texts = await translations(technique, lang);
      const text = (english: string): string => texts[english] ?? english;
      return {
        name,
        title: text(technique.title),
        sources: technique.sources,
        experiments: Object.entries(technique.experiments).map(([key, { tab, departures }]) => ({
          key,
          tab: text(tab),
          departures: departures.map(text),
        })),
      };
    }),
  ),
});
