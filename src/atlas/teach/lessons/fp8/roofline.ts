/** What a teacher says and asks about fp8/roofline. */
import type { Lesson } from '../../lesson.ts';

export const roofline: Lesson = {
  hook: {
    en: 'A card that multiplies 1,980 million million times a second spends its time waiting. On what?',
    zh: '一块每秒能做近两千万亿次浮点运算的显卡，时间却花在等待上。它在等什么？',
  },
  notice: {
    en: 'Multiplying and moving go on at once; whichever bar is longer decides. Only the number of rows changes how often a byte of B is used.',
    zh: '乘法和搬运同时进行，哪条更长就听哪条的。B 的每个字节能用几次，只看有多少行。',
  },
  show: 'large',
  asks: [
    {
      question: {
        en: 'For 64 tokens, how long does multiplying take, and how long moving the bytes?',
        zh: '64 个词元时，乘法要多久？搬运要多久？',
      },
      reads: { multiplying: { path: 'multiplying.fp8' }, moving: { path: 'moving.fp8' } },
      answer: {
        en: '{multiplying} µs and {moving} µs: the card waits for its memory.',
        zh: '{multiplying} µs 和 {moving} µs：显卡在等显存。',
      },
    },
    {
      question: {
        en: 'Which part of the 1,980 TFLOPS is left with one token, with 64, and with 4,096?',
        zh: '1 个、64 个、4,096 个词元时，各能用到 1,980 TFLOPS 的百分之几？',
      },
      reads: {
        one: { path: 'share.fp8', set: { m: 1 } },
        few: { path: 'share.fp8' },
        many: { path: 'share.fp8', set: { m: 4096 } },
      },
      answer: {
        en: '{one} %, {few} % and {many} %: with more rows each weight is used more often.',
        zh: '{one}%、{few}%、{many}%：行越多，每个权重用的次数越多。',
      },
    },
    {
      question: {
        en: 'M 4,096, N 32,768, K 512: how many times as fast is FP8 as BF16, by their speeds?',
        zh: 'M 4,096、N 32,768、K 512：由两者的速度看，FP8 是 BF16 的几倍？',
      },
      reads: {
        fp8: { path: 'speed.fp8', set: { m: 4096, n: 32_768, k: 512 } },
        bf16: { path: 'speed.bf16', set: { m: 4096, n: 32_768, k: 512 } },
      },
      answer: {
        en: '{fp8} over {bf16} TFLOPS, about 1.6 times: the output stays at 16 bits.',
        zh: '{fp8} 比 {bf16} TFLOPS，约 1.6 倍：输出仍是 16 位。',
      },
    },
    {
      question: {
        en: 'The same product: how fast is it if the output is only written at the end?',
        zh: '还是这次乘法：如果最后才写输出，速度是多少？',
      },
      reads: { late: { path: 'last.fp8', set: { m: 4096, n: 32_768, k: 512 } } },
      answer: {
        en: '{late} TFLOPS at most. DeepGEMM’s first kernel reached 590: a roof is not a kernel.',
        zh: '最多 {late} TFLOPS。DeepGEMM 最初的核函数达到 590：屋顶不等于核函数。',
      },
    },
  ],
};
