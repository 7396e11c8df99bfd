/** What a teacher says and asks about fim/rate. */
import type { Lesson } from '../../lesson.ts';

export const rate: Lesson = {
  hook: {
    en: 'Somebody has only ever done gap-fill exercises. Ask them to read a plain page aloud: have they lost the language, or are they waiting for a gap?',
    zh: '有人只做过填空题。请他念一页普通文章：他是不会这门语言了，还是在等空格出现？',
  },
  notice: {
    en: 'The same network, asked in two ways, looks broken or nearly perfect. What is measured depends on how one asks.',
    zh: '同一个网络，换种问法，看上去或是坏了，或是几乎完好。测到什么，取决于怎么问。',
  },
  show: 'all',
  asks: [
    {
      question: {
        en: 'All documents rearranged: what does going on with a bare text cost, and what is the least?',
        zh: '篇篇重排：直接续写每词多少奈特？最低可能是多少？',
      },
      reads: { bare: { path: 'goingOn.bare' }, least: { path: 'least' } },
      answer: {
        en: '{bare} nats a word, where {least} is the least.',
        zh: '每词 {bare} 奈特，最低可能是 {least}。',
      },
    },
    {
      question: {
        en: 'The same network, behind the begin mark and with marks not counted?',
        zh: '同一个网络，放在开头标记之后、不计标记呢？',
      },
      reads: { asked: { path: 'goingOn.behindWords' } },
      answer: {
        en: '{asked}: most of it was never lost.',
        zh: '{asked}：大半并没有丢。',
      },
    },
    {
      question: {
        en: 'How many holes does it fill, and how many would guessing fill?',
        zh: '它填对多少空缺？靠猜能填对多少？',
      },
      reads: { filled: { path: 'filled' }, guessing: { path: 'guessing' } },
      answer: { en: '{filled} % and {guessing} %.', zh: '{filled}% 与 {guessing}%。' },
    },
    {
      question: {
        en: 'Half of the documents instead: what does going on with a bare text cost now?',
        zh: '改成一半：直接续写现在多少？',
      },
      reads: { bare: { path: 'goingOn.bare', scenario: 'half' } },
      answer: {
        en: '{bare}: it has seen both kinds of text and tells them apart by the first token.',
        zh: '{bare}：两种文本它都见过，看第一个词元就能分辨。',
      },
    },
  ],
};
