/** What a correction of the article says. */
import type { Both } from '../ideas.ts';

export interface Correction {
  /** 1 to 24; in addresses: `#correction-7`. */
  readonly number: number;
  /** The release that it is about. */
  readonly release: string;
  readonly article: Both;
  readonly evidence: Both;
  /** Papers by their tags, with section or table. */
  readonly source: string;
}
