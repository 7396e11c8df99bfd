/** What a teacher says and asks about mla/long. */
import type { Lesson } from '../../lesson.ts';

export const long: Lesson = {
  hook: {
    en: 'A model was trained on 4,096 tokens and is now asked about 163,840. Which of its hands have never stood where they stand now?',
    zh: '模型训练时只见过 4,096 个词元，现在要读 163,840 个。哪些“指针”走到了从没到过的角度？',
  },
  notice: {
    en: 'YaRN leaves the fast hands alone, which tell neighbours apart, and slows only the slow ones.',
    zh: '快的指针用来区分相邻的词元，YaRN 不去动它们，只把慢的放得更慢。',
  },
  show: 'slowed',
  asks: [
    {
      question: {
        en: 'How many hands leave the angles of their training at the end, as trained and with YaRN?',
        zh: '到最后，有几根指针超出了训练时的角度？保持原样和用 YaRN 各是几根？',
      },
      reads: {
        plain: { path: 'strangers', set: { scheme: 'plain' } },
        yarn: { path: 'strangers' },
      },
      answer: {
        en: '{plain} as trained, {yarn} with YaRN.',
        zh: '保持原样 {plain} 根，用 YaRN {yarn} 根。',
      },
    },
    {
      question: {
        en: 'All hands are slowed down. How much lower does the next token score than the token itself? Why is that bad?',
        zh: '把所有指针都放慢。下一个词元的得分比自己低多少？为什么不好？',
      },
      reads: { slowed: { path: 'near', set: { scheme: 'interpolated' } } },
      answer: {
        en: '{slowed} lower: neighbours look alike.',
        zh: '只低 {slowed}：相邻的词元分不清了。',
      },
    },
    {
      question: {
        en: 'Over how many tokens does the attention spread at the end, with and without sharpening?',
        zh: '到最后，注意力铺开在多少个词元上？锐化与不锐化各是多少？',
      },
      reads: { sharp: { path: 'effective.sharpened' }, plain: { path: 'effective.plain' } },
      answer: {
        en: '{sharp} and {plain} tokens. The more tokens compete, the flatter the softmax.',
        zh: '{sharp} 个和 {plain} 个。竞争的词元越多，softmax 越平。',
      },
    },
    {
      question: {
        en: 'What is the multiplier m with mscale 1, and with the 0.707 of V2’s report?',
        zh: 'mscale 为 1 时乘数 m 是多少？取 V2 报告里的 0.707 时呢？',
      },
      reads: {
        one: { path: 'magnitude' },
        v2: { path: 'magnitude', set: { mscale: 0.707 } },
      },
      answer: {
        en: '{one} and {v2}. The first is 0.1 ln 40 + 1.',
        zh: '{one} 和 {v2}。前者就是 0.1 ln 40 + 1。',
      },
    },
  ],
};
