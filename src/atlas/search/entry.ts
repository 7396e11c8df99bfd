/** What search can lead to. Entries are made while the site is built (src/server/search/). */

/** Among names that fit equally well, the kinds come in this order. */
export const kinds = ['lab', 'experiment', 'term', 'release', 'equation', 'function'] as const;
export type Kind = (typeof kinds)[number];

export interface Entry {
  readonly kind: Kind;
  readonly name: string;
  /** What it belongs to, where its name alone does not say: the lab of an experiment. */
  readonly of?: string;
  /** Other names that are as good: abbreviations, the other language, 'eq. 16'. */
  readonly also: readonly string[];
  /** One sentence. */
  readonly text: string;
  /** The text is not in the language of the page: comments of code are English. */
  readonly isEnglish?: true;
  /** Below /en/ or /zh/: 'labs/moe/balancing/'. */
  readonly href: string;
}
