/**
 * A trained network fills a hole, one token after another, by the plain reader: it reads what it is
 * asked and then its own words, until it writes the end token.
 */
import { requireWhole } from '../math/checks.ts';
import { argmax, softmax, type Vector } from '../math/vector.ts';
import { Reader } from '../training/plain.ts';
import type { Weights } from '../training/weights.ts';
import { idOf, tokenOf } from './corpus.ts';
import { shape } from './network.ts';
import { content, type Token } from './tokens.ts';

/** What was written at a place, and how likely each id was there. */
export interface Written {
  readonly token?: Token; // nothing where the filler was the likeliest
  readonly probabilities: Vector; // [V]
}

/** Reads tokens; gives the chances of what follows the last one  [V] */
function heard(reader: Reader, tokens: readonly Token[]): number[] {
  let state: number[] = [];
  for (const token of tokens) state = reader.read(idOf(token));
  return softmax(reader.scores(state));
}

/**
 * The likeliest token each time, until the end token or so many.
 *
 * @param asked at least one token
 * @throws RangeError where nothing is asked, or nothing or more than 1,000 tokens may be written
 */
export function write(weights: Weights, asked: readonly Token[], most: number): Written[] {
  requireWhole('write', 'tokens to read', asked.length, 1);
  requireWhole('write', 'tokens to write', most, 1);
  if (most > 1000) throw new RangeError(`write requires at most 1000 tokens, got ${most}`);
  const reader = new Reader(weights, shape);
  const all: Written[] = [];
  let next = asked;
  while (all.length < most) {
    const probabilities = heard(reader, next);
    const token = tokenOf(argmax(probabilities));
    all.push({ token, probabilities });
    if (token === undefined || token.sentinel === 'end') break;
    next = [token];
  }
  return all;
}

/**
 * How likely the network would write exactly these tokens, drawn from its chances.
 *
 * @throws RangeError where nothing is asked
 */
export function chanceOf(
  weights: Weights,
  asked: readonly Token[],
  answer: readonly Token[],
): number {
  requireWhole('chanceOf', 'tokens to read', asked.length, 1);
  const reader = new Reader(weights, shape);
  let [next, chance] = [asked, 1];
  for (const token of answer) {
    chance *= heard(reader, next)[idOf(token)];
    next = [token];
  }
  return chance;
}

export const wordsOf = (words: readonly string[]): Token[] => words.map(content);
