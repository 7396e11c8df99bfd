/**
 * What stands on a lab's page as markup until it is wanted: rendered while the site is built, and
 * sent once. No browser loads this.
 */
import Explain from '../page/Explain.svelte';
import Figures from '../page/Figures.svelte';
import type { Language } from '../text/index.ts';
import { explained, type Explained } from './explained.ts';

export interface Still {
  readonly Figures: typeof Figures;
  readonly Explain: typeof Explain;
  readonly explained: Explained;
}

export async function stillOf(technique: string, name: string, lang: Language): Promise<Still> {
  return { Figures, Explain, explained: await explained(technique, name, lang) };
}
