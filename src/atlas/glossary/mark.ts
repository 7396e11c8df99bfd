/** Where terms of the glossary stand in running text: each term once on a page, where it comes first. */
import type { Language } from '../../text/index.ts';
import type { Term } from './term.ts';

/** The part of a text from one place to another, and the term that it names. */
export type Mark = readonly [from: number, to: number, id: string];

/** The names by which a language's running text calls a term. */
function namesOf(term: Term, lang: Language): string[] {
  const names = [term[lang], ...(term.also ?? [])];
  const isOfLanguage = (name: string): boolean => lang === 'zh' || !/\p{Script=Han}/u.test(name);
  return [...new Set(names.filter(isOfLanguage))].filter((name) => [...name].length > 1);
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A name as a whole word. One that has capitals inside it, or digits, is an abbreviation and stands as
 * it is; any other may begin a sentence and be many. Chinese has no edges of words to look for.
 */
function pattern(name: string): RegExp {
  const edge = '[\\p{Script=Latin}\\p{N}_-]';
  const before = /^\p{Script=Han}/u.test(name) ? '' : `(?<!${edge})`;
  const after = /\p{Script=Han}$/u.test(name) ? '' : `(?!${edge})`;
  const isFixed = /.\p{Lu}|\d/u.test(name);
  const many = isFixed || /\p{Script=Han}/u.test(name) ? '' : '(?:e?s)?';
  return new RegExp(`${before}${escaped(name)}${many}${after}`, isFixed ? 'u' : 'iu');
}

/** Finds the terms that some texts, read one after another, may stop to explain. */
export class Marker {
  readonly #left: Map<string, readonly RegExp[]>;

  constructor(terms: readonly Term[], lang: Language) {
    this.#left = new Map(
      terms
        .filter(({ common }) => !common)
        .map((term) => [term.id, namesOf(term, lang).map(pattern)]),
    );
  }

  /** The marks of the next text, in order; none lies inside another. */
  marks(text: string): Mark[] {
    const marks: Mark[] = [];
    const found = [...this.#left].flatMap(([id, patterns]) =>
      patterns.flatMap((one) => {
        const match = one.exec(text);
        return match ? [[match.index, match.index + match[0].length, id] as const] : [];
      }),
    );
    // The longest first: 'KV cache' is not a 'KV' that happens to be followed by something.
    found.sort((a, b) => b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0]);
    for (const mark of found) {
      const [from, to, id] = mark;
      if (!this.#left.has(id) || marks.some(([start, end]) => from < end && to > start)) continue;
      marks.push(mark);
      this.#left.delete(id);
    }
    return marks.sort((a, b) => a[0] - b[0]);
  }
}
