/**
 * Real tokens, from the package gpt-tokenizer (MIT): half a megabyte for cl100k_base, twice that
 * for o200k_base. Loaded when an experiment asks for it, and only the vocabulary it asks for.
 */
import { compressVocabulary, type Compression } from '../../../vocabulary.ts';

export type Vocabulary = 'cl100k' | 'o200k';

export interface Tokenizer {
  /** Of ids that mean nothing else than this text. */
  encode(text: string): number[];
  /** What an id decodes to on its own; bytes that are no character as the replacement character. */
  decode(id: number): string;
  readonly compression: Compression;
  /** How many tokens there are. */
  readonly size: number;
}

/** One run of the tokenizer on a long text without a break takes the square of its length. */
const longestPiece = 200;

const loaded = new Map<Vocabulary, Promise<Tokenizer>>();

export function loadTokenizer(name: Vocabulary): Promise<Tokenizer> {
  const known = loaded.get(name) ?? load(name);
  loaded.set(name, known);
  return known;
}

async function load(name: Vocabulary): Promise<Tokenizer> {
  const [{ encode }, ranks] = await (name === 'cl100k'
    ? Promise.all([
        import('gpt-tokenizer/encoding/cl100k_base'),
        import('gpt-tokenizer/bpeRanks/cl100k_base'),
      ])
    : Promise.all([
        import('gpt-tokenizer/encoding/o200k_base'),
        import('gpt-tokenizer/bpeRanks/o200k_base'),
      ]));
  const decoder = new TextDecoder();
  const raw = ranks.default.map((entry) =>
    typeof entry === 'string' ? entry : `<${entry.map((byte) => byte.toString(16)).join(' ')}>`,
  );
  const tokens = ranks.default.map((entry) =>
    typeof entry === 'string' ? entry : decoder.decode(Uint8Array.from(entry)),
  );
  const plain = { disallowedSpecial: new Set<string>() }; // '<|endoftext|>' is text like any other
  return {
    encode: (text) => pieces(text).flatMap((piece) => encode(piece, plain)),
    decode: (id) => tokens[id],
    compression: compressVocabulary(tokens, raw),
    size: tokens.length,
  };
}

/** The same with every spelling by itself. */
export const unfolded = (tokenizer: Tokenizer): Tokenizer => {
  const canonical = Array.from({ length: tokenizer.size }, (_, id) => id);
  return { ...tokenizer, compression: { canonical, keys: canonical.map(tokenizer.decode) } };
};

/** A text in parts of bounded length, cut before white space where there is any. */
const pieces = (text: string): readonly string[] =>
  text.match(new RegExp(`[^]{1,${longestPiece}}(?=\\s|$)|[^]{1,${longestPiece}}`, 'gu')) ?? [];
