import { describe, expect, test } from 'vitest';
import {
  batchOf,
  idOf,
  isWord,
  length,
  lesson,
  tokenOf,
  vocabulary,
} from '../../../sims/fim/corpus.ts';
import { shortCut } from '../../../sims/fim/cut.ts';
import { words } from '../../../sims/fim/language.ts';
import { content, sentinel } from '../../../sims/fim/tokens.ts';
import { stream } from '../../../sims/math/random.ts';

test('every word and sentinel has an id of its own, and is found again by it', () => {
  const tokens = [
    ...words.map(content),
    ...(['prefix', 'suffix', 'middle', 'end'] as const).map(sentinel),
  ];
  expect(tokens.map(idOf)).toEqual([...tokens.keys()]);
  tokens.forEach((token) => expect(tokenOf(idOf(token))).toEqual(token));
  expect(vocabulary).toBe(49);
  expect(tokenOf(48)).toBeUndefined();
  expect([isWord(43), isWord(44)]).toEqual([true, false]);
});

test('a batch predicts each next token, and counts nothing behind an end', () => {
  const { ids, targets, counts } = batchOf([
    [1, 2, 3],
    [4, 5],
  ]);
  expect([...ids.slice(0, 3)]).toEqual([1, 2, 48]);
  expect([...targets.slice(0, 3)]).toEqual([2, 3, 48]);
  expect(counts?.reduce((sum, one) => sum + one, 0)).toBe(3);
  expect(ids[length]).toBe(4);
});

test('a rearranged lesson fits, whatever the documents', () => {
  const random = stream(4, 'lesson');
  for (const layout of ['psm', 'spm'] as const) {
    const { ids, sequences } = lesson(200, { rate: 1, layout, draw: shortCut }, random);
    expect(ids).toHaveLength(sequences * length);
    const first = Array.from({ length: 200 }, (_, row) => ids[row * length]);
    expect(new Set(first)).toEqual(
      new Set([idOf(sentinel(layout === 'psm' ? 'prefix' : 'suffix'))]),
    );
  }
});

describe('refused', () => {
  test('a word that the language does not have, and sequences too long or too short', () => {
    expect(() => idOf(content('var'))).toThrow('idOf requires a word of the language, got "var"');
    expect(() => batchOf([[1]])).toThrow('batchOf requires whole tokens in a sequence');
    expect(() => batchOf([Array.from({ length: 22 }, () => 1)])).toThrow('at most 21 tokens');
  });
});
