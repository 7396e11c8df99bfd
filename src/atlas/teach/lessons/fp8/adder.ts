/** What a teacher says and asks about fp8/adder. */
import type { Lesson } from '../../lesson.ts';

export const adder: Lesson = {
  hook: {
    en: 'A machine adds 4,096 positive numbers and says 2,424. The answer is 2,608. Where did 184 go?',
    zh: '机器把 4,096 个正数加起来，说是 2,424，其实是 2,608。那 184 去哪儿了？',
  },
  notice: {
    en: 'Not one large mistake: thousands of small ones, all in the same direction.',
    zh: '不是一个大错，而是成千上万个小错，全朝同一个方向。',
  },
  show: 'never',
  asks: [
    {
      question: {
        en: 'How much is lost when the sum never leaves the core, and when it is poured into float32 every 128 products?',
        zh: '和一直留在核心里，丢多少？每 128 个乘积倒入 float32 一次，又丢多少？',
      },
      reads: {
        never: { path: 'error.core' },
        poured: { path: 'error.poured', set: { interval: 128 } },
      },
      answer: {
        en: '{never} % and {poured} %. What a step loses grows with what is there; after 128 products that is small again.',
        zh: '{never}% 和 {poured}%。已有的越大，一步丢得越多；每 128 个之后它又变小了。',
      },
    },
    {
      question: {
        en: 'Half as many products in a sum that is never poured. Is half as much lost?',
        zh: '从不倒出的和，乘积数减半。丢失也减半吗？',
      },
      reads: {
        whole: { path: 'error.core' },
        half: { path: 'error.core', set: { products: 2048 } },
      },
      answer: {
        en: 'About: {half} % in place of {whole} %. All cuts pull the same way, so they add up with the length.',
        zh: '大致如此：{half}%，而不是 {whole}%。每次截断都朝同一方向，长度越长积得越多。',
      },
    },
    {
      question: {
        en: 'Take numbers of both signs. What is lost now, and why is it not 7 %?',
        zh: '换成有正有负的数。现在丢多少？为什么不是 7%？',
      },
      reads: { mixed: { path: 'error.core', set: { inputs: 'mixed' } } },
      answer: {
        en: '{mixed} %. Cutting goes toward zero: it makes positive terms smaller and negative ones larger, and the two cancel.',
        zh: '{mixed}%。截断朝零：正项变小，负项变大，两者相消。',
      },
    },
    {
      question: {
        en: 'Round to nearest with the same fourteen bits. What is left, and why is it not nothing?',
        zh: '同样十四位，改为舍入到最近。还丢多少？为什么不是零？',
      },
      reads: { nearest: { path: 'error.core', set: { rounding: 'nearest' } } },
      answer: {
        en: '{nearest} %. Terms below half a unit of a large sum are still rounded away to nothing.',
        zh: '{nearest}%。和很大时，不到半个单位的项仍会被舍入成零。',
      },
    },
  ],
};
