/** Words as search compares them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain, wordsOf } from '../../../src/atlas/search/words.ts';

describe('a word', () => {
  test.each([
    ['eq. 16', ['eq', '16']],
    ['V3.2', ['v3.2']],
    ['updateBias', ['updatebias', 'update', 'bias']],
    ['MHACache', ['mhacache', 'mha', 'cache']],
    ['clip-higher', ['clip-higher', 'clip', 'higher']],
    ['moe/balance.ts', ['moe', 'balance.ts']],
    ['pass@k', ['pass@k']],
    ['σ₂', ['σ2']],
    ['Zipf’s law', ['zipf', 's', 'law']],
    ['ＦＰ８', ['fp8']],
    ['', []],
    ['… – ?', []],
  ])('of %s is %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('of Chinese is each sign and each pair of neighbours, Latin between them apart', () => {
    expect(wordsOf('偏置均衡')).toEqual(['偏', '置', '均', '衡', '偏置', '置均', '均衡']);
    expect(wordsOf('用MLA缓存')).toEqual(['用', 'mla', '缓', '存', '缓存']);
  });

  test('of any part of a Chinese text is a word of the whole', () => {
    const signs = fc.array(fc.constantFrom(...'偏置均衡潜向量专家负载词元'), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(signs, fc.nat(11), fc.nat(12), (all, from, length) => {
        const part = all.slice(from, from + length).join('');
        const whole = new Set(wordsOf(all.join('')));
        expect(wordsOf(part).filter((word) => !whole.has(word))).toEqual([]);
      }),
    );
  });
});

test('one spelling stands for all, and stays what it is', () => {
  expect(plain('  Dr.   GRPO ')).toBe('dr. grpo');
  expect(plain('ＭＬＡ')).toBe('mla');
  expect(plain('ápple')).toBe('apple');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(plain(plain(text))).toBe(plain(text));
    }),
  );
});
