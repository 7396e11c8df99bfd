/** What a teacher says and asks about fp8/number. */
import type { Lesson } from '../../lesson.ts';

export const number: Lesson = {
  hook: {
    en: 'Eight bits are 256 codes. To which numbers would you give them?',
    zh: '八位一共 256 个编码。你会把它们分给哪些数？',
  },
  notice: {
    en: 'The step grows with the number, so the error stays the same share of it: 6 % at most, until a number is too small or too large.',
    zh: '间距随数一起变大，所以误差占的比例不变：最多 6%；直到数太小或太大为止。',
  },
  show: 'worst',
  asks: [
    {
      question: {
        en: 'What is 3.3 stored as in E4M3, and how far off is that?',
        zh: '3.3 在 E4M3 里存成多少？误差是多少？',
      },
      reads: { here: { path: 'here' }, off: { path: 'off' } },
      answer: { en: '{here}, off by {off} %.', zh: '{here}，误差 {off}%。' },
    },
    {
      question: {
        en: 'How far apart are the neighbours at 3.3, and at 330?',
        zh: '3.3 处的相邻值相距多少？330 处呢？',
      },
      reads: { small: { path: 'step' }, large: { path: 'step', set: { number: 330 } } },
      answer: {
        en: '{small} and {large}: it has doubled seven times.',
        zh: '{small} 和 {large}：间距翻了七番。',
      },
    },
    {
      question: {
        en: 'What do E4M3 and E5M2 store for 1,000?',
        zh: '1,000 在 E4M3 和 E5M2 里各存成多少？',
      },
      reads: {
        four: { path: 'stored.e4m3', set: { number: 1000 } },
        five: { path: 'stored.e5m2', set: { number: 1000 } },
      },
      answer: {
        en: '{four}, its largest value, and {five}.',
        zh: 'E4M3 存成它的最大值 {four}，E5M2 存成 {five}。',
      },
    },
    {
      question: {
        en: 'At 100.4, how far off are E4M3 and INT8?',
        zh: '在 100.4 处，E4M3 和 INT8 各差多少？',
      },
      reads: {
        float: { path: 'error.e4m3', set: { number: 100.4 } },
        whole: { path: 'error.int8', set: { number: 100.4 } },
      },
      answer: {
        en: '{float} % and {whole} %: near its top the even ruler is the finer one.',
        zh: '{float}% 和 {whole}%：靠近顶端，等距的尺反而更细。',
      },
    },
  ],
};
