/** What the part below the fold shows besides the experiment's tables: a file of its own. */
import type { Language } from '../text/index.ts';
import { equation, symbol, type ShownEquation } from './equations.ts';
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
  const equations = Object.entries(experiment.guide.equations).map(
    ([key, { tex, code, terms }]) => {
      const symbols = Object.keys(terms).map((term) => [term, symbol(tex, term)] as const);
      const shown: ShownEquation = {
        html: equation(tex),
        symbols: Object.fromEntries(symbols),
        code: excerpt(technique, code),
      };
      return [key, shown] as const;
    },
  );
  return Object.fromEntries(equations);
}
