/**
 * What stands on a lab's page as markup until it is wanted: rendered while the site is built, and
 * sent once. No browser loads this.
 */
import type { Shown } from '../labs/contract/shown.ts';
import Explain from '../page/Explain.svelte';
import Figures from '../page/Figures.svelte';
import type { Language } from '../text/index.ts';
import { explained, type Explained } from './explained.ts';
import { pictures, type Picture } from './posters.ts';

export interface Still {
  readonly Figures: typeof Figures;
  readonly Explain: typeof Explain;
  readonly explained: Explained;
  readonly pictures: readonly Picture[];
}

interface Wanted {
  readonly technique: string;
  readonly name: string;
  readonly lang: Language;
  readonly experiment: Shown;
  /** What the drawing is called. */
  readonly question: string;
}

export async function stillOf(wanted: Wanted): Promise<Still> {
  const { technique, name, lang, experiment, question } = wanted;
  return {
    Figures,
    Explain,
    explained: await explained(technique, name, lang),
    pictures: await pictures(`${technique}/${name}`, experiment, question),
  };
}
