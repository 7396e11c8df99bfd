/** What a term of the glossary is: one name in each language, for every page and every lab. */
import type { Both } from '../ideas.ts';

export interface Term {
  /** In addresses: `glossary/#kv-cache`. Once given it stays. */
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  /** Abbreviations and other names, of either language: they are found, and known in running text. */
  readonly also?: readonly string[];
  /** One or two plain sentences. */
  readonly means: Both;
  /** Experiments in which one meets it: 'moe/balancing'. */
  readonly labs?: readonly string[];
  /** A word so common that running text does not stop to explain it. */
  readonly common?: true;
}

export interface Theme {
  readonly id: string;
  readonly name: Both;
  readonly terms: readonly Term[];
}
