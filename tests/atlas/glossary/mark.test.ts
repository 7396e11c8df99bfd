/** Terms in running text: whole words, once a page, the longest name first. */
import { describe, expect, test } from 'vitest';
import { terms } from '../../../src/atlas/glossary/index.ts';
import { Marker, type Mark } from '../../../src/atlas/glossary/mark.ts';
import type { Term } from '../../../src/atlas/glossary/term.ts';

const of = (text: string, marks: readonly Mark[]): string[] =>
  marks.map(([from, to, id]) => `${text.slice(from, to)} → ${id}`);

const marked = (lang: 'en' | 'zh', ...texts: string[]): string[] => {
  const marker = new Marker(terms, lang);
  return texts.flatMap((text) => of(text, marker.marks(text)));
};

const term = (id: string, en: string, rest: Partial<Term> = {}): Term => ({
  id,
  en,
  zh: rest.zh ?? en,
  means: { en: '', zh: '' },
  ...rest,
});

describe('in English', () => {
  test('a term is found whatever its case, and if there are many of it', () => {
    expect(marked('en', 'Rollouts come first.')).toEqual(['Rollouts → rollout']);
  });

  test('an abbreviation stands as it is written', () => {
    expect(marked('en', 'mla is no word, MLA is one')).toEqual([
      'MLA → multi-head-latent-attention',
    ]);
  });

  test('a part of a word is not the term', () => {
    expect(marked('en', 'biased, unbiased, bias-free, eclipse')).toEqual([]);
  });

  test('each term is explained once, where it comes first, over all texts of a page', () => {
    expect(marked('en', 'a rollout', 'a rollout and a critic')).toEqual([
      'rollout → rollout',
      'critic → critic',
    ]);
  });

  test('the longest name wins, and what lies in it is not marked there', () => {
    expect(marked('en', 'The KV cache; the latent')).toEqual([
      'KV cache → kv-cache',
      'latent → latent',
    ]);
  });

  test('words that everybody says are left alone', () => {
    expect(terms.find(({ id }) => id === 'token')?.common).toBe(true);
    expect(marked('en', 'a token, its load, a seed')).toEqual([]);
  });

  test('signs of a name are signs, not a pattern', () => {
    const marker = new Marker([term('a', 'a.b(c)*')], 'en');
    expect(marker.marks('axb(c)*')).toEqual([]);
    expect(marker.marks('see a.b(c)*')).toEqual([[4, 11, 'a']]);
  });
});

describe('in Chinese', () => {
  test('a term is found inside a sentence, by its name or its abbreviation', () => {
    expect(marked('zh', '用偏置来均衡，与 GRPO 无关')).toEqual(['偏置 → bias', 'GRPO → grpo']);
  });

  test('a single sign is no term: it is a part of too many words', () => {
    const marker = new Marker([term('slot', 'Slot', { zh: '槽' })], 'zh');
    expect(marker.marks('水槽')).toEqual([]);
  });
});

test('marks are in order and do not overlap, whatever the text', () => {
  const everything = terms.map(({ means }) => means.en);
  const marker = new Marker(terms, 'en');
  let count = 0;
  for (const text of everything) {
    const marks = marker.marks(text);
    count += marks.length;
    for (const [i, [from, to]] of marks.entries()) {
      expect(from).toBeLessThan(to);
      if (i > 0) expect(from).toBeGreaterThanOrEqual(marks[i - 1][1]);
    }
  }
  expect(count).toBeGreaterThan(50);
});
