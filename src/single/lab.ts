/** What a file of one lab carries besides its scripts: in the page as JSON. */
import type { Poster } from '../labs/contract/poster.ts';
import type { Explained } from '../server/explained.ts';
import type { ShownTechnique } from '../server/labs.ts';
import type { Language } from '../text/index.ts';

/** In one language. */
export interface SpokenLab {
  /** With this lab as its only experiment. */
  readonly technique: ShownTechnique;
  readonly words: Readonly<Record<string, string>>;
  readonly explained: Explained;
}

export interface SingleLab {
  readonly technique: string;
  readonly name: string;
  readonly poster: Poster;
  readonly spoken: Readonly<Record<Language, SpokenLab>>;
}

/** The element that holds it. */
export const holder = 'lab';

const text = document.getElementById(holder)?.textContent;
if (!text) throw new Error('a file of one lab requires its data, got none');
export const lab = JSON.parse(text) as SingleLab;
