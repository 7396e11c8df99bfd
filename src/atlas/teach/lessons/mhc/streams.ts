/** What a teacher says and asks about mhc/streams. */
import type { Lesson } from '../../lesson.ts';

export const streams: Lesson = {
  hook: {
    en: 'Four streams carry four different numbers through sixty mixers. What is left of the differences?',
    zh: '四条残差流带着四个不同的数，穿过六十次混合。差别还剩多少？',
  },
  notice: {
    en: 'mHC keeps the mean and lets differences fade. HC keeps neither the size nor the sign.',
    zh: 'mHC 守住均值，差别慢慢淡去；HC 连大小和正负都守不住。',
  },
  show: 'merged',
  asks: [
    {
      question: {
        en: 'What is the mean of the streams at the start, and at the end with mHC and with HC?',
        zh: '残差流的均值起初是多少？最后在 mHC 和 HC 中各是多少？',
      },
      reads: {
        start: { path: 'startMean' },
        mhc: { path: 'mean.mhc' },
        hc: { path: 'mean.hc' },
      },
      answer: {
        en: '{start}; {mhc} with mHC, {hc} with HC.',
        zh: '起初 {start}；mHC 中 {mhc}，HC 中 {hc}。',
      },
    },
    {
      question: {
        en: 'For how many layers can the streams be told apart, with a logit of staying of 5 and of 0?',
        zh: '“留下”的 logit 为 5 和为 0 时，残差流各在多少层里分得清？',
      },
      reads: { stay: { path: 'told' }, leave: { path: 'told', set: { stay: 0 } } },
      answer: {
        en: '{stay} and {leave} layers.',
        zh: '{stay} 层和 {leave} 层。',
      },
    },
    {
      question: {
        en: 'What share of the first spread is left to mHC at the end, with a logit of 5 and of 8?',
        zh: '到最后 mHC 还剩起初差别的多少？logit 为 5 和为 8 时各是多少？',
      },
      reads: { five: { path: 'spread.mhc' }, eight: { path: 'spread.mhc', set: { stay: 8 } } },
      answer: {
        en: '{five} and {eight}: the nearer a layer is to the identity, the longer the streams last.',
        zh: '{five} 和 {eight}：每层越接近恒等，差别留得越久。',
      },
    },
    {
      question: {
        en: 'How many of the four streams of HC end outside the range they began in, and how many with another sign?',
        zh: 'HC 的四条流里，最后有几条跑出了起初的范围？有几条变了正负号？',
      },
      reads: { outside: { path: 'outside' }, flipped: { path: 'flipped' } },
      answer: { en: '{outside}, and {flipped}.', zh: '{outside} 条；{flipped} 条。' },
    },
  ],
};
