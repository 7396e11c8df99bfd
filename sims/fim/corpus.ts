/**
 * Documents of the small language as the numbers a network reads: 44 words, four sentinels and a
 * filler, one document a sequence.
 *
 * T ids in a sequence: one less than the longest rearranged document, whose last token is only
 * predicted. V ids in all.
 */
import { requireWhole } from '../math/checks.ts';
import type { Random } from '../math/random.ts';
import type { Batch } from '../training/language-model.ts';
import { choose, longest, tell, words } from './language.ts';
import { make, type Plan } from './rate.ts';
import type { Sentinel, Token } from './tokens.ts';

const sentinels: readonly Sentinel[] = ['prefix', 'suffix', 'middle', 'end'];
const filler = words.length + sentinels.length;

export const vocabulary = filler + 1; // V = 49
export const length = longest + sentinels.length - 1; // T = 20

const ids: ReadonlyMap<string, number> = new Map(words.map((word, id) => [word, id]));

/** @throws RangeError for a word that the language does not have, or a sentinel that there is not */
export function idOf(token: Token): number {
  if (token.sentinel !== undefined) {
    const at = sentinels.indexOf(token.sentinel);
    if (at < 0) throw new RangeError(`idOf requires one of four sentinels, got ${token.sentinel}`);
    return words.length + at;
  }
  const id = ids.get(token.content);
  if (id === undefined) {
    throw new RangeError(`idOf requires a word of the language, got "${token.content}"`);
  }
  return id;
}

/** What an id stands for; nothing for the filler. @throws RangeError for an id that there is not */
export function tokenOf(id: number): Token | undefined {
  requireId('tokenOf', id);
  if (id < words.length) return { content: words[id] };
  return id < filler ? { sentinel: sentinels[id - words.length] } : undefined;
}

/** @inner checked by batchOf */
export function requireId(who: string, id: number): void {
  if (!(Number.isInteger(id) && id >= 0 && id < vocabulary)) {
    throw new RangeError(`${who} requires ids from 0 to ${vocabulary - 1}, got ${id}`);
  }
}

/** Whether an id is a word: the others have no place in a plain text. @inner checked by losses */
export const isWord = (id: number): boolean => id < words.length;

/**
 * Token sequences as a batch: each predicts its next token; behind its end nothing counts.
 *
 * @throws RangeError for a sequence that is longer than T + 1, has nothing to predict, or an id that
 *   there is not
 */
export function batchOf(sequences: readonly (readonly number[])[]): Batch {
  const size = sequences.length * length;
  const batch = {
    ...{ sequences: sequences.length, length },
    ids: new Int32Array(size).fill(filler),
    targets: new Int32Array(size).fill(filler),
    counts: new Float32Array(size),
  };
  sequences.forEach((sequence, row) => {
    requireWhole('batchOf', 'tokens in a sequence', sequence.length, 2);
    if (sequence.length > length + 1) {
      throw new RangeError(
        `batchOf requires at most ${length + 1} tokens in a sequence, got ${sequence.length}`,
      );
    }
    for (const id of sequence) requireId('batchOf', id);
    for (let at = 0; at + 1 < sequence.length; at++) {
      batch.ids[row * length + at] = sequence[at];
      batch.targets[row * length + at] = sequence[at + 1];
      batch.counts[row * length + at] = 1;
    }
  });
  return batch;
}

/**
 * So many new documents, rearranged at the rate of a plan, as a batch to learn from.
 *
 * @throws RangeError for a number of documents that is none, or over 100,000, or as `make`
 */
export function lesson(count: number, plan: Plan, random: Random): Batch {
  requireWhole('lesson', 'documents', count, 0);
  if (count > 1e5) throw new RangeError(`lesson requires at most 100000 documents, got ${count}`);
  return batchOf(
    Array.from({ length: count }, () => {
      const { tokens } = make(tell(choose(random)), plan, random);
      return tokens.map(idOf);
    }),
  );
}
