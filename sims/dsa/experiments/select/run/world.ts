/**
 * A text with a needle in it, and an attention and an indexer whose weights are built by hand: both
 * look for words like the query's and for what is near, the indexer with half the numbers.
 */
import { normal, stream } from '../../../../math/random.ts';
import {
  apply,
  dot,
  matrix,
  norm,
  vector,
  type Matrix,
  type Vector,
} from '../../../../math/vector.ts';
import { attend, type Attended } from '../../../attention.ts';
import {
  exact,
  headWeights,
  indexKey,
  indexQueries,
  indexScores,
  type Preparing,
} from '../../../indexer.ts';
import { rotate, type Layout } from '../../../rotary.ts';

/** Numbers that stand for a word, and rotary ones of the attention. */
const width = 64;
const rotary = 32;
/** Of the indexer: a half of each head is rotary, as in the model. */
const indexWidth = 64;
const base = 10_000;

/** How much more a match counts than chance, and nearness more than distance. */
const sharpness = 15;
const nearness = 0.5;
const indexSharpness = 10;

/** What is hidden, and what asks for it. */
export const needle = ['password', 'is', 'swordfish'];
export const asked = 'password';

export interface World {
  readonly words: readonly string[];
  /** Of each token: its own word and the two before it, by which it can be found  [L, 64] */
  readonly hidden: Matrix;
  readonly seed: number;
}

/**
 * The words up to the query, the needle among them.
 *
 * @param text as many words as there can be tokens
 */
export function worldOf(
  text: readonly string[],
  query: number,
  needleAt: number,
  seed: number,
): World {
  const words = text.slice(0, query + 1);
  needle.forEach((word, i) => (words[needleAt + i] = word));
  words[query] = asked;
  const meanings = new Map(words.map((word) => [word, meaningOf(word, seed)]));
  const none = vector(width, () => 0);
  const at = (s: number): Vector => meanings.get(words[s]) ?? none;
  const hidden = words.map((_, s) =>
    vector(width, (i) => (at(s)[i] + at(s - 1)[i] + at(s - 2)[i]) / Math.sqrt(3)),
  );
  return { words, hidden, seed };
}

function meaningOf(word: string, seed: number): Vector {
  const random = stream(seed, `word ${word}`);
  const drawn = vector(width, () => normal(random));
  return drawn.map((entry) => entry / norm(drawn));
}

/** Two heads look for the word, two for what is near. */
export function attentionOf(
  { words, hidden, seed }: World,
  selection: readonly number[],
): Attended {
  const query = words.length - 1;
  const turned = (entries: Vector, position: number): number[] =>
    rotate(entries, position, { width: rotary, base, layout: 'interleaved' });
  const ones = vector(rotary, () => 1);
  const meaning = meaningOf(words[query], seed);
  const queries = [1, 1.2, 0, 0].map((match, head) => [
    ...meaning.map((entry) => entry * match * sharpness),
    ...turned(ones, query).map((entry) => (head < 2 ? 0 : entry * nearness * (head - 1))),
  ]);
  const keys = hidden.map((row, s) => [...row, ...turned(ones, s)]);
  return attend(queries, keys, hidden, selection, 1);
}

/** Pairs that turn fast carry nearness, slow ones and what does not turn carry the word. */
const fastPairs = 8;
const isNear = (i: number): boolean => i < rotary && i % (rotary / 2) < fastPairs;

/** Both heads count alike, whatever the token. */
const projectedWeights = [1, 1];
export const [headWeight] = headWeights(projectedWeights, indexWidth);

/** I_t over all tokens up to the query. */
export function scoresOf({ words, hidden, seed }: World, layout: Layout): number[] {
  const query = words.length - 1;
  const how: Preparing = {
    ...{ rotary, base, layout, spread: true },
    quantise: exact,
  };
  const random = stream(seed, 'indexer');
  const projection = matrix(indexWidth, width, (i) => (isNear(i) ? 0 : normal(random)));
  const near = vector(indexWidth, (i) => (isNear(i) ? 1 : 0));
  const gain = vector(indexWidth, (i) => (isNear(i) ? 0 : 1));
  const keys = hidden.map((row, s) =>
    indexKey(apply(projection, row), { gain, bias: near }, s, how),
  );
  const meaning = apply(projection, meaningOf(words[query], seed));
  const found = meaning.map((entry) => (entry / norm(meaning)) * indexSharpness);
  const queries = indexQueries([found, near], query, how);
  return indexScores(queries, projectedWeights, keys);
}

/** The same two vectors at every distance: what a score is for both ways to pair their entries. */
export function pairScores(distances: readonly number[], layout: Layout): number[] {
  const slow = vector(rotary, (i) => (isNear(i) ? 0 : 1));
  const at = (position: number): number[] =>
    rotate(slow, position, { width: rotary, base, layout });
  return distances.map((distance) => dot(at(distance), at(0)));
}
