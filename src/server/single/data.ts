/** What a file of one lab carries, in both languages. */
import type { SingleLab, SpokenLab } from '../../single/lab.ts';
import type { Language } from '../../text/index.ts';
import { explained, type Explained } from '../explained.ts';
import { shownExperiment, shownTechnique } from '../labs.ts';
import { posterData } from '../posters.ts';

export async function singleLab(technique: string, name: string): Promise<SingleLab> {
  const spoken = async (lang: Language): Promise<SpokenLab> => {
    const all = await shownTechnique(technique, lang);
    const experiments = all.experiments.filter((one) => one.name === name);
    const { words } = await shownExperiment(technique, name, lang);
    const equations = closed(await explained(technique, name, lang));
    return { technique: { ...all, experiments }, words, explained: equations };
  };
  return {
    technique,
    name,
    poster: posterData(`${technique}/${name}`),
    spoken: { en: await spoken('en'), zh: await spoken('zh') },
  };
}

/** A file of one lab has no editor. */
const closed = ({ equations, ...rest }: Explained): Explained => ({
  ...rest,
  equations: Object.fromEntries(
    Object.entries(equations).map(([name, { code, ...others }]) => [
      name,
      { ...others, code: { ...code, open: undefined } },
    ]),
  ),
});
