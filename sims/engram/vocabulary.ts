/**
 * Vocabulary compression: spellings of one word share one canonical id.
 *
 * Cheng et al., "Conditional Memory via Scalable Lookup", arXiv:2601.07372, section 2.2 (EG);
 * the class CompressedTokenizer of the official demo, engram_demo_v1.py (demo).
 *
 * V token ids, V′ canonical ones.
 */

import { requireWhole } from '../math/checks.ts';

export interface Compression {
  /** P: the canonical id of every token id  [V] */
  readonly canonical: readonly number[];
  /** What the tokens of each canonical id have in common  [V′] */
  readonly keys: readonly string[];
}

const replacement = '\uFFFD'; // what bytes decode to that are not a character
const sentinel = '\uE000'; // private use: stands for a lone space while the rest is stripped

/**
 * The form that spellings of a word share, in the demo's order: NFKC, NFD, marks off, lower case,
 * runs of white space to one space, stripped; a string that is one space is hidden behind U+E000
 * meanwhile and stays one. So a U+E000 that was there before comes out as a space too. What nothing
 * is left of stays as it was.
 */
export function normalize(text: string): string {
  const folded = text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/./gsu, (character) => character.toLowerCase()) // no final sigma: one by one
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/^ $/, sentinel)
    .replace(/^\p{White_Space}+|\p{White_Space}+$/gu, '')
    .replaceAll(sentinel, ' ');
  return folded || text;
}

/**
 * Folds a vocabulary. New ids are given in the order of first appearance.
 *
 * @param tokens what each id decodes to on its own  [V]
 * @param raw the vocabulary's own strings: the key of a token that is no whole character, as in the
 *   demo; without them its id is the key  [V]
 */
export function compressVocabulary(
  tokens: readonly string[],
  raw?: readonly string[],
): Compression {
  if (raw && raw.length !== tokens.length) {
    throw new RangeError(
      `compressVocabulary requires one raw string a token, got ${raw.length} for ${tokens.length}`,
    );
  }
  const ids = new Map<string, number>();
  const canonical = tokens.map((text, id) => {
    const key = text.includes(replacement) ? (raw?.[id] ?? replacement + id) : normalize(text);
    const known = ids.get(key) ?? ids.size;
    ids.set(key, known);
    return known;
  });
  return { canonical, keys: [...ids.keys()] };
}

/** P(x): one token id to its canonical id; negative (masked) ids pass unchanged. */
export function compress(id: number, { canonical }: Compression): number {
  if (!Number.isSafeInteger(id) || id >= canonical.length) {
    throw new RangeError(`compress requires an id below ${canonical.length}, got ${id}`);
  }
  if (id < 0) return id;
  requireWhole('compress', 'canonical ids', canonical[id], 0);
  return canonical[id];
}
