import { expect, test } from 'vitest';
import { choose, tell, type Choices } from '../../../sims/fim/language.ts';
import { idOf, isWord, vocabulary } from '../../../sims/fim/corpus.ts';
import {
  filled,
  fromTheLeft,
  holeAt,
  kinds,
  leastLoss,
  leastOn,
  loss,
  toGoOn,
  withBoth,
  type Questions,
} from '../../../sims/fim/needles.ts';
import { content } from '../../../sims/fim/tokens.ts';
import { stream } from '../../../sims/math/random.ts';

const random = stream(1, 'documents');
const documents = Array.from({ length: 300 }, () => choose(random));

/** Scores of a network that gives these chances at each asked position. */
function scoresFor({ batch, at }: Questions, chances: (i: number) => number[]): Float64Array {
  const scores = new Float64Array(batch.ids.length * vocabulary).fill(-50);
  at.forEach((position, i) =>
    chances(i).forEach((p, id) => (scores[position * vocabulary + id] = Math.log(p + 1e-22))),
  );
  return scores;
}
const sure = (id: number): number[] =>
  Array.from({ length: vocabulary }, (_, i) => (i === id ? 1 : 0));

test('the holes stand where name, brackets and the name again stand', () => {
  for (const document of documents) {
    const told = tell(document);
    const at = (kind: (typeof kinds)[number]): string => told[holeAt(document, kind)];
    expect(at('name')).toBe(at('use'));
    expect('([{<').toContain(at('open'));
    expect(')]}>'.indexOf(at('close'))).toBe('([{<'.indexOf(at('open')));
  }
});

test('a network that knows fills all; one that knows the word but never stops fills none', () => {
  for (const kind of kinds)
    for (const layout of ['psm', 'spm'] as const) {
      const questions = withBoth(documents, kind, layout);
      const knows = scoresFor(questions, (i) => sure(questions.right[i]));
      expect(filled(knows, questions)).toBe(1);
      const rambles = scoresFor(questions, (i) => sure(i % 2 === 0 ? questions.right[i] : 0));
      expect(filled(rambles, questions)).toBe(0);
    }
});

test('from the left the word alone is asked', () => {
  const questions = fromTheLeft(documents, 'use');
  expect(
    filled(
      scoresFor(questions, (i) => sure(questions.right[i])),
      questions,
    ),
  ).toBe(1);
  expect(questions.at).toHaveLength(documents.length);
});

/** What the grammar itself would answer after each word of a document. */
function ideal(document: Choices, at: number): Record<string, number> {
  const told = tell(document);
  // Every way that the document could go on, drawn: the frequencies of the word at this place.
  const counts: Record<string, number> = {};
  const others = stream(7, 'others');
  for (let i = 0; i < 4000; i++) {
    const other = tell(choose(others));
    if (told.slice(0, at).some((word, j) => other[j] !== word)) continue;
    counts[other[at]] = (counts[other[at]] ?? 0) + 1;
  }
  return counts;
}

test('the least loss is that of the grammar, word by word', () => {
  // the first choices of a document, by drawing documents and counting
  const [name] = documents;
  const counts = Object.values(ideal(name, 1));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const entropy = -counts.reduce((sum, c) => sum + (c / total) * Math.log(c / total), 0);
  expect(Math.abs(entropy - Math.log(16))).toBeLessThan(0.02);
  // and all of them, from how the language is made, over documents
  const nats = documents.map(({ before, after }) => {
    const calls = (before === undefined ? 0 : 1) + (after === undefined ? 0 : 1);
    return Math.log(16) + Math.log(4) + (2 + calls) * Math.log(12) + 2 * Math.log(2);
  });
  const words = documents.map((document) => tell(document).length - 1);
  const sum = (v: readonly number[]): number => v.reduce((a, b) => a + b, 0);
  expect(Math.abs(sum(nats) / sum(words) - leastLoss)).toBeLessThan(0.02);
  expect(leastOn(documents)).toBeCloseTo(sum(nats) / sum(words), 12);
  expect(() => leastOn([])).toThrow('leastOn requires whole documents of at least 1, got 0');
});

test('loss: of a network that halves its chances with a sentinel, ln 2 is the sentinel’s', () => {
  for (const behind of [false, true]) {
    const questions = toGoOn(documents, behind);
    const end = idOf({ sentinel: 'suffix' });
    const scores = scoresFor(questions, (i) => {
      const chances = sure(questions.right[i]).map((p) => p / 2);
      chances[end] = 0.5;
      return chances;
    });
    expect(loss(scores, questions, false)).toBeCloseTo(Math.LN2, 9);
    expect(loss(scores, questions, true)).toBeCloseTo(0, 9);
  }
});

test('bare and behind the sentinel the same words are asked', () => {
  const [bare, behind] = [toGoOn(documents, false), toGoOn(documents, true)];
  expect(bare.right).toEqual(behind.right);
  expect(bare.right.every(isWord)).toBe(true);
  expect(bare.right).not.toContain(idOf(content('let')));
  const last = bare.right.filter((_, i) => bare.fromEnd[i] === 0);
  expect(new Set(last)).toEqual(new Set([idOf(content(';'))]));
  expect(last).toHaveLength(documents.length);
});

test('nothing asked is refused', () => {
  const none: Questions = { ...toGoOn(documents, false), at: [], right: [] };
  expect(() => loss([], none, false)).toThrow(
    'loss requires whole predictions of at least 1, got 0',
  );
  expect(() => filled([], none)).toThrow('filled requires whole holes of at least 1, got 0');
});
