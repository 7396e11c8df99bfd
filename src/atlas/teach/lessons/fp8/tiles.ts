/** What a teacher says and asks about fp8/tiles. */
import type { Lesson } from '../../lesson.ts';

export const tiles: Lesson = {
  hook: {
    en: 'A class shares one ruler, and one of you is as tall as a mountain. What can the ruler still measure?',
    zh: '全班共用一把尺，其中一位高得像座山。这把尺还能量出什么？',
  },
  notice: {
    en: 'An outlier harms whoever shares its scale, and nobody else: make the groups small, and few pay.',
    zh: '离群值只害和它共用缩放因子的数：把组分小，受损的就少。',
  },
  show: 'million',
  asks: [
    {
      question: {
        en: 'An outlier of a million: how many of the others become 0 with one scale for all, and with a scale for each tile?',
        zh: '一百万倍的离群值：全体共用一个缩放因子，其余数有多少变成 0？每分块一个呢？',
      },
      reads: { all: { path: 'dead.tensor' }, tile: { path: 'dead.tile' } },
      answer: { en: '{all} % and {tile} %.', zh: '{all}% 和 {tile}%。' },
    },
    {
      question: {
        en: 'At 1,000, with one scale for all: what is the error of the others in E4M3 and in INT8?',
        zh: '离群值一千倍，全体共用一个：其余数的误差，E4M3 是多少？INT8 呢？',
      },
      reads: {
        float: { path: 'error.tensor', set: { outlier: 1000 } },
        whole: { path: 'errorInt8.tensor', set: { outlier: 1000 } },
      },
      answer: {
        en: '{float} % and {whole} %: E4M3 has an exponent of its own.',
        zh: '{float}% 和 {whole}%：E4M3 自带指数。',
      },
    },
    {
      question: {
        en: 'Make tiles of 32 numbers. How many become 0 now, and who are they?',
        zh: '把分块改成 32 个数。现在有多少变成 0？是哪些？',
      },
      reads: { wide: { path: 'dead.tile', set: { tile: 32 } } },
      answer: {
        en: '{wide} %: numbers of the outlier’s own row, which is one tile now.',
        zh: '{wide}%：都在离群值那一行，现在整行是一块。',
      },
    },
    {
      question: {
        en: 'Let the outlier fill its channel. What is lost with a scale for each channel, and for each tile?',
        zh: '让离群值占满整个通道。每通道一个缩放因子丢多少？每分块一个呢？',
      },
      reads: {
        channel: { path: 'dead.channel', set: { channel: true } },
        tile: { path: 'dead.tile', set: { channel: true } },
      },
      answer: {
        en: '{channel} % and {tile} %. A product could not use the first: it adds over channels.',
        zh: '{channel}% 和 {tile}%。但前一种乘法用不了：它要沿通道求和。',
      },
    },
  ],
};
