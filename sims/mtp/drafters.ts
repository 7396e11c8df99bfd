/**
 * Who guesses ahead: the module chained on itself, a look-up in what was written, and a table of
 * pairs as the smaller model.
 */
import { requireEach, requireFinite, requirePositive, requireWhole } from '../math/checks.ts';
import { matrix, softmax, sum, zeros, type Matrix, type Vector } from '../math/vector.ts';
import { BlockReader, embedded, normed, through } from '../training/plain.ts';
import type { Shape, Weights } from '../training/weights.ts';
import { requireToken } from './checks.ts';

/** A draft, and the distribution that it was drawn from. */
export interface Guess {
  readonly id: number;
  readonly chances: Vector;
}

/** Draws an id from scores, as the main model draws. */
export type Choose = (scores: Vector) => Guess;

export interface Drafter {
  /** The main model's state at a position, and the token that came after it. */
  follow(state: Vector, next: number): void;
  /** At most so many drafts of what comes after the last token; fewer where it knows none. */
  draft(count: number, choose: Choose): Guess[];
}

/**
 * The module of depth 1. Its first draft is what it was trained for; for each one more its own state
 * stands in for the main model's, which it has never been trained on.
 */
export class ModuleDrafter implements Drafter {
  readonly #weights: Weights;
  readonly #block: BlockReader;
  #state: Vector | undefined;

  /** @param window positions that its block looks at */
  constructor(weights: Weights, { heads }: Shape, window = Infinity) {
    this.#weights = weights;
    this.#block = new BlockReader(weights, 'mtp', heads, window);
  }

  follow(state: Vector, next: number): void {
    this.#state = this.#read(state, next);
  }

  draft(count: number, choose: Choose): Guess[] {
    requireWhole('ModuleDrafter', 'drafts', count, 0);
    if (this.#state === undefined) return [];
    const read = this.#block.length;
    const guesses: Guess[] = [];
    let state = this.#state;
    while (guesses.length < count) {
      const guess = choose(through(this.#weights.head, normed(state)));
      guesses.push(guess);
      if (guesses.length < count) state = this.#read(state, guess.id);
    }
    this.#block.forget(read); // what the model has not confirmed
    return guesses;
  }

  #read(state: Vector, next: number): number[] {
    return this.#block.read(combined(this.#weights, state, next));
  }
}

/**
 * M [RMSNorm(h) ; RMSNorm(Emb(t))] with trained weights: what goes into the module's block (V3 eq. 21).
 * @param state h of the main model, or of the module itself [d]
 * @param next the token after that position
 * @throws RangeError for a state that is not finite or does not fit, or an unknown id
 */
export function combined(weights: Weights, state: Vector, next: number): number[] {
  requireEach('combined', 'numbers of a state', state, weights.embedding.columns);
  requireToken('combined', next, weights.embedding.rows);
  const both = [...normed(state), ...normed(embedded(weights, next))];
  return through(weights['mtp.projection'], both);
}

/** How much of what was written is looked at, and how long a match must and may be. */
export const lookUpReach = 1000;
export const [longestMatch, shortestMatch] = [6, 2];

/**
 * What followed the last time that the text ended like this: the longest match of 6 … 2 tokens in the
 * last 1,000, of equally long ones the latest.
 *
 * @returns at most `count` tokens; none where nothing matches
 * @throws RangeError for tokens or a count that are no whole numbers
 */
export function lookUp(text: readonly number[], count: number): number[] {
  text.forEach((id) => requireWhole('lookUp', 'ids', id, 0));
  requireWhole('lookUp', 'drafts', count, 0);
  return followed(text, count);
}

function followed(text: readonly number[], count: number): number[] {
  const first = Math.max(0, text.length - lookUpReach);
  for (let length = longestMatch; length >= shortestMatch; length--) {
    const tail = text.length - length;
    for (let at = tail - 1; at >= first; at--) {
      let same = 0;
      while (same < length && text[at + same] === text[tail + same]) same++;
      if (same === length) return text.slice(at + length, at + length + count);
    }
  }
  return [];
}

/** Prompt look-up: sure of what it guesses, whether that is so or not. */
export class LookUpDrafter implements Drafter {
  readonly #text: number[];
  readonly #size: number;

  /** @param text what stands there already */
  constructor(text: readonly number[], size: number) {
    text.forEach((id) => requireToken('LookUpDrafter', id, size));
    this.#text = [...text];
    this.#size = size;
  }

  follow(_: Vector, next: number): void {
    requireToken('LookUpDrafter', next, this.#size);
    this.#text.push(next);
  }

  draft(count: number): Guess[] {
    requireWhole('LookUpDrafter', 'drafts', count, 0);
    return followed(this.#text, count).map((id) => {
      const chances = zeros(this.#size);
      chances[id] = 1;
      return { id, chances };
    });
  }
}

/**
 * How often each token follows another: counts, each begun at `begin`, as shares.
 * @returns a row is the token before [V][V]
 * @throws RangeError for tokens beyond the vocabulary, one of over 5,000, or counts that begin at 0
 */
export function bigramTable(text: ArrayLike<number>, size: number, begin = 0.1): number[][] {
  requireWhole('bigramTable', 'tokens of a vocabulary', size, 1);
  if (size > 5000) throw new RangeError(`bigramTable requires at most 5000 tokens, got ${size}`);
  requirePositive('bigramTable', 'count to begin with', begin);
  const counts = matrix(size, size, () => begin);
  for (let i = 0; i < text.length; i++) {
    requireToken('bigramTable', text[i], size);
    if (i > 0) counts[text[i - 1]][text[i]]++;
  }
  return counts.map((row) => {
    const total = sum(row);
    return row.map((count) => count / total);
  });
}

/** The smaller model: it sees one token back. */
export class BigramDrafter implements Drafter {
  readonly #logs: Matrix;
  #last: number;

  /** @param last the token that stands there already */
  constructor(table: Matrix, last: number) {
    requireToken('BigramDrafter', last, table.length);
    this.#logs = table.map((row) => row.map((share) => Math.log(share)));
    this.#last = last;
  }

  follow(_: Vector, next: number): void {
    requireToken('BigramDrafter', next, this.#logs.length);
    this.#last = next;
  }

  draft(count: number, choose: Choose): Guess[] {
    requireWhole('BigramDrafter', 'drafts', count, 0);
    let last = this.#last;
    return Array.from({ length: count }, () => {
      const guess = choose(this.#logs[last]);
      last = guess.id;
      return guess;
    });
  }
}

/**
 * softmax(scores / temperature): the same for model and drafter, before anything is drawn.
 * @throws RangeError for a temperature that is not positive, scores that are NaN or ∞, or only −∞
 */
export function tempered(scores: Vector, temperature: number): number[] {
  requirePositive('tempered', 'temperature', temperature);
  scores.forEach((score, x) => {
    if (Number.isNaN(score) || score === Infinity) {
      throw new RangeError(`tempered requires scores, got ${score} at token ${x}`);
    }
  });
  const chances = softmax(scores.map((score) => score / temperature));
  if (!Number.isNaN(chances[0])) return chances;
  const largest = scores.reduce((most, score) => Math.max(most, score)); // the quotient overflows
  requireFinite('tempered', 'score', largest);
  return softmax(scores.map((score) => (score - largest) / temperature));
}
