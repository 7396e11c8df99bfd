/**
 * Content tokens and sentinels: two kinds of token that no text can turn into one another.
 *
 * DeepSeek-AI, "DeepSeek-Coder", arXiv:2401.14196, section 3.1.2 (CO); README of the repository
 * deepseek-ai/DeepSeek-Coder (Coder README)
 */
import { requireOneOf } from '../math/checks.ts';

/** The three marks of a rearranged document, by what follows them, and the end of a document. */
export type Sentinel = 'prefix' | 'suffix' | 'middle' | 'end';

/** What was written by somebody, of whatever kind it is, or a sentinel. */
export type Token<C = string> =
  | { readonly content: C; readonly sentinel?: undefined }
  | { readonly sentinel: Sentinel; readonly content?: undefined };

/** How a family of models writes its sentinels. */
export type Family = Readonly<Record<Sentinel, string>>;

/**
 * The strings of released tokenizers. DeepSeek calls its three begin, hole and end: full-width bars
 * and a low line (Coder README); papers print them as <|fim_begin|> (V3 §4.1) or <|fim_start|> (CO).
 */
export const families = {
  deepseek: {
    prefix: '<｜fim▁begin｜>',
    suffix: '<｜fim▁hole｜>',
    middle: '<｜fim▁end｜>',
    end: '<｜end▁of▁sentence｜>',
  },
  starcoder: {
    prefix: '<fim_prefix>',
    suffix: '<fim_suffix>',
    middle: '<fim_middle>',
    end: '<|endoftext|>',
  },
  codellama: { prefix: '▁<PRE>', suffix: '▁<SUF>', middle: '▁<MID>', end: '▁<EOT>' },
} as const satisfies Readonly<Record<string, Family>>;

export const content = <C>(piece: C): Token<C> => ({ content: piece });
const names: readonly Sentinel[] = ['prefix', 'suffix', 'middle', 'end'];

/** @throws RangeError for a sentinel that there is not */
export function sentinel(name: Sentinel): Token<never> {
  requireOneOf('sentinel', 'name', name, names);
  return { sentinel: name };
}

/** The same content, or the same sentinel; a sentinel's string that somebody typed is content. */
export const isSame = <C>(a: Token<C>, b: Token<C>): boolean =>
  a.sentinel === undefined
    ? b.sentinel === undefined && Object.is(a.content, b.content)
    : a.sentinel === b.sentinel;

/** A text as code points: no cut between two of them splits a surrogate pair. */
export const codePoints = (text: string): string[] => Array.from(text);

/**
 * Tokens as a person reads them. Not for reading back: what somebody typed may look like a sentinel.
 *
 * @throws TypeError for a token that is neither content nor one of the four sentinels
 */
export const written = (tokens: readonly Token[], family: Family): string =>
  tokens
    .map((token, i) => {
      const text = token.sentinel === undefined ? token.content : family[token.sentinel];
      if (typeof text !== 'string') {
        throw new TypeError(`written requires content or a sentinel, got ${text} at ${i}`);
      }
      return text;
    })
    .join('');
