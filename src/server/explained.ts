/** What the part below the fold shows besides the experiment's tables: a file of its own. */
import type { Language } from '../text/index.ts';
import { equation, type ShownEquation } from './equations.ts';
import { shownExperiment } from './labs.ts';
import { excerpt } from './sources.ts';

/** Each equation of an experiment by its name, with its code. */
export type Explained = Readonly<Record<string, ShownEquation>>;

export async function explained(
  technique: string,
  name: string,
  lang: Language,
): Promise<Explained> {
  const { experiment } = await shownExperiment(technique, name, lang);
  const equations = Object.entries(experiment.guide.equations).map(([key, { tex, code }]) => {
    return [key, { html: equation(tex), code: excerpt(technique, code) }] as const;
  });
  return Object.fromEntries(equations);
}
