/**
 * Two needles of one network: how often it fills a hole, and how well it goes on with a text.
 *
 * A hole is filled when its word and the end token behind it are the likeliest, as greedy writing
 * would have it. Going on is next-word loss in nats over the words of a document but its first.
 */
import { argmax, logSumExp, mean, sum } from '../math/vector.ts';
import { requireEach, requireOneOf, requireWhole } from '../math/checks.ts';
import type { Batch } from '../training/language-model.ts';
import { ask, type Layout } from './arrange.ts';
import { batchOf, idOf, isWord, requireId, length, vocabulary } from './corpus.ts';
import { cut } from './cut.ts';
import { requireChoices, tell, type Choices } from './language.ts';
import { content, sentinel } from './tokens.ts';

/** The holes that are asked: each has one right word. */
export const kinds = ['name', 'open', 'close', 'use'] as const;
export type Kind = (typeof kinds)[number];

/**
 * Which word of a document a hole takes away: name and opening bracket need what stands behind.
 *
 * @throws RangeError for a choice or a kind of hole that there is not
 */
export function holeAt(choices: Choices, kind: Kind): number {
  requireChoices('holeAt', choices);
  requireOneOf('holeAt', 'kind', kind, kinds);
  const { before, after } = choices;
  const called = before === undefined ? 0 : 3;
  if (kind === 'name') return 1;
  if (kind === 'open') return 4 + called;
  if (kind === 'close') return 4 + called + 3;
  return 4 + called + 4 + (after === undefined ? 0 : 3) + 1;
}

/** What is asked of many documents at once, and where in the batch the answers stand. */
export interface Questions {
  readonly batch: Batch;
  /** Positions whose prediction is looked at, and what is right  [n] */
  readonly at: readonly number[];
  readonly right: readonly number[];
  /** Neighbours that must both be right to count: 2 where the end token is asked too. */
  readonly together: number;
}

/** Holes of one kind, asked with both sides in a layout. */
export function withBoth(documents: readonly Choices[], kind: Kind, layout: Layout): Questions {
  const sequences = documents.map((document) => {
    const [told, at] = [tell(document), holeAt(document, kind)];
    const { prefix, middle, suffix } = cut(told, { from: at, to: at + 1 });
    const asked = ask({ prefix, suffix }, layout);
    return [...asked, ...middle.map(content), sentinel('end')].map(idOf);
  });
  return asking(sequences, 2);
}

/** The same holes from what stands before them alone, bare, as a model that only goes on is asked. */
export const fromTheLeft = (documents: readonly Choices[], kind: Kind): Questions =>
  asking(
    documents.map((document) =>
      tell(document)
        .slice(0, holeAt(document, kind) + 1)
        .map((word) => idOf(content(word))),
    ),
    1,
  );

/** The last tokens of each sequence are what is asked. */
function asking(sequences: readonly (readonly number[])[], together: number): Questions {
  const places = sequences.flatMap((sequence, row) =>
    Array.from({ length: together }, (_, i) => ({ row, at: sequence.length - together + i })),
  );
  return {
    batch: batchOf(sequences),
    at: places.map(({ row, at }) => row * length + at - 1),
    right: places.map(({ row, at }) => sequences[row][at]),
    together,
  };
}

/** Questions of whole documents. */
export interface GoingOn extends Questions {
  /** How many words stand behind the one that is asked  [n] */
  readonly fromEnd: readonly number[];
}

/** Whole documents: bare, or behind the sentinel with which every rearranged text begins. */
export function toGoOn(documents: readonly Choices[], behind: boolean): GoingOn {
  const first = behind ? [idOf(sentinel('prefix'))] : [];
  const sequences = documents.map((document) => [
    ...first,
    ...tell(document).map((word) => idOf(content(word))),
  ]);
  const places = sequences.flatMap((sequence, row) =>
    sequence.map((_, at) => ({ row, at })).filter(({ at }) => at > first.length),
  );
  return {
    batch: batchOf(sequences),
    at: places.map(({ row, at }) => row * length + at - 1),
    right: places.map(({ row, at }) => sequences[row][at]),
    together: 1,
    fromEnd: places.map(({ row, at }) => sequences[row].length - 1 - at),
  };
}

/** Scores of a position, which must be finite  [V] */
function row(who: string, scores: ArrayLike<number>, at: number): number[] {
  const all = Array.from({ length: vocabulary }, (_, id) => scores[at * vocabulary + id]);
  requireEach(who, 'scores', all, vocabulary);
  return all;
}

function requireQuestions(
  who: string,
  scores: ArrayLike<number>,
  { batch, at, right, together }: Questions,
): void {
  const positions = batch.sequences * batch.length;
  if (scores.length !== positions * vocabulary) {
    throw new RangeError(`${who} requires ${positions * vocabulary} scores, got ${scores.length}`);
  }
  requireWhole(who, 'neighbours', together, 1);
  requireEach(who, 'right ids', right, at.length);
  right.forEach((id) => requireId(who, id));
  for (const position of at) {
    requireWhole(who, 'positions', position, 0);
    if (position >= positions) {
      throw new RangeError(`${who} requires positions below ${positions}, got ${position}`);
    }
  }
}

/**
 * The share of holes that are filled.
 *
 * @param scores of every position of the batch, one after another  [B·T·V]
 * @throws RangeError for scores that do not fit or are not finite where they are looked at, and for
 *   positions or ids that there are not
 */
export function filled(scores: ArrayLike<number>, questions: Questions): number {
  const { at, right, together } = questions;
  const holes = at.length / together;
  requireWhole('filled', 'holes', holes, 1);
  requireQuestions('filled', scores, questions);
  const hits = at.map((position, i) => argmax(row('filled', scores, position)) === right[i]);
  return mean(
    Array.from({ length: holes }, (_, hole) =>
      hits.slice(hole * together, (hole + 1) * together).every(Boolean) ? 1 : 0,
    ),
  );
}

/**
 * −log p of each right word, in nats; among words alone, what sentinels would get is taken out of
 * the sum first.
 *
 * @param scores [B·T·V]
 * @throws RangeError as `filled`
 */
export function losses(
  scores: ArrayLike<number>,
  questions: Questions,
  amongWords: boolean,
): number[] {
  requireQuestions('losses', scores, questions);
  const { at, right } = questions;
  return at.map((position, i) => {
    const all = row('losses', scores, position);
    const others = amongWords ? all.filter((_, id) => isWord(id)) : all;
    return logSumExp(others) - all[right[i]];
  });
}

/** The mean of `losses`. @throws RangeError as `filled`, or for no prediction */
export function loss(scores: ArrayLike<number>, questions: Questions, amongWords: boolean): number {
  requireWhole('loss', 'predictions', questions.at.length, 1);
  return mean(losses(scores, questions, amongWords));
}

/**
 * What nobody can go below on these documents: the chances by which their words were drawn.
 *
 * @throws RangeError for no document, or a choice that there is not
 */
export function leastOn(documents: readonly Choices[]): number {
  requireWhole('leastOn', 'documents', documents.length, 1);
  for (const document of documents) requireChoices('leastOn', document);
  const nats = documents.map(({ before, after }) => {
    const verbs = 2 + (before === undefined ? 0 : 1) + (after === undefined ? 0 : 1);
    return Math.log(16) + Math.log(4) + verbs * Math.log(12) + 2 * Math.log(2);
  });
  return sum(nats) / sum(documents.map((document) => tell(document).length - 1));
}

/**
 * The same of all documents: a name, a bracket, two verbs in it, twice a yes or no and, half of the
 * time each, a verb, over the 13 words that a document has on average behind its first.
 */
export const leastLoss = (Math.log(16) + Math.log(4) + 3 * Math.log(12) + 2 * Math.log(2)) / 13;
