/** What a teacher says and asks about mla/cache. */
import type { Lesson } from '../../lesson.ts';

export const cache: Lesson = {
  hook: {
    en: 'A text of 131,072 tokens. What must the card remember of each of them?',
    zh: '一篇 131,072 个词元的长文。每个词元，显卡要记住些什么？',
  },
  notice: {
    en: 'The published 93.3 % (against DeepSeek 67B) is made of two things: a short latent in place of many heads, and fewer bits for each number.',
    zh: '论文里的 93.3%（相对 DeepSeek 67B）由两件事合成：用一个短短的潜向量代替许多头，以及每个数少用几位。',
  },
  show: 'deployed',
  asks: [
    {
      question: {
        en: 'How many kilobytes does one token leave behind in V2, and how many would it be if each head kept its own keys and values?',
        zh: 'V2 里一个词元留下多少 kB？若每个头各存各的键和值，又是多少？',
      },
      reads: { v2: { path: 'kilobytes.v2' }, heads: { path: 'kilobytes.multiHead' } },
      answer: {
        en: '{v2} kB against {heads} kB.',
        zh: '{v2} kB 对 {heads} kB。',
      },
    },
    {
      question: {
        en: 'How far below DeepSeek 67B is V2 with 16 bits for every model, and with 6 bits for V2?',
        zh: '都用 16 位时，V2 比 DeepSeek 67B 少百分之几？V2 改用 6 位呢？',
      },
      reads: { equal: { path: 'cut' }, six: { path: 'cut', scenario: 'deployed' } },
      answer: {
        en: '{equal} % by the architecture alone, {six} % with the bits as well.',
        zh: '单靠架构少 {equal}%，再加上少用的位数是 {six}%。',
      },
    },
    {
      question: {
        en: 'How many thousand tokens fit the card with 67B, and with V2?',
        zh: '一块卡上，67B 放得下几千个词元？V2 呢？',
      },
      reads: { dense: { path: 'fits.dense67b' }, v2: { path: 'fits.v2' } },
      answer: {
        en: '{dense} thousand and {v2} thousand, for each of the four sequences at once.',
        zh: '{dense} 千和 {v2} 千；这是四条序列同时放、每条能有的长度。',
      },
    },
    {
      question: {
        en: 'Your model has MLA. What does a token leave behind with 64 heads, and with 128?',
        zh: '你的模型用 MLA。64 个头时一个词元留下多少？128 个头时呢？',
      },
      reads: {
        few: { path: 'kilobytes.yours', set: { heads: 64 } },
        many: { path: 'kilobytes.yours' },
      },
      answer: {
        en: '{few} kB and {many} kB: one latent serves all heads, however many there are.',
        zh: '{few} kB 和 {many} kB：所有头共用一个潜向量，头再多也一样。',
      },
    },
  ],
};
