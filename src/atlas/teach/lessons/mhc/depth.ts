/** What a teacher says and asks about mhc/depth. */
import type { Lesson } from '../../lesson.ts';

export const depth: Lesson = {
  hook: {
    en: 'One layer makes the signal a little louder. What do sixty of them do?',
    zh: '一层只把信号放大一点点。六十层叠起来会怎样？',
  },
  notice: {
    en: 'Gains multiply. Depth is an exponent: what looks harmless in one layer is not harmless in sixty.',
    zh: '增益是连乘的，深度就成了指数：一层看着无害，六十层就不一定了。',
  },
  show: 'deeper',
  asks: [
    {
      question: {
        en: 'What is the gain of HC after the first layer, and after the last?',
        zh: '第一层之后，HC 的增益是多少？最后一层之后呢？',
      },
      reads: { first: { path: 'gain.hc', step: 0 }, last: { path: 'gain.hc' } },
      answer: { en: '{first}, then {last}.', zh: '起初 {first}，最后 {last}。' },
    },
    {
      question: {
        en: 'What is the forward gain of mHC after the last layer, and the column sum that 99 % stay below?',
        zh: '最后一层之后，mHC 的前向增益是多少？99% 的列和低于多少？',
      },
      reads: { gain: { path: 'gain.mhc' }, largest: { path: 'largest' } },
      answer: {
        en: '{gain} and {largest}. The rows are divided last and are exact; the columns keep a remainder.',
        zh: '{gain} 和 {largest}。行最后除，所以准；误差留在列上。',
      },
    },
    {
      question: {
        en: 'Spend 100 iterations in place of 20. What does the largest column sum become?',
        zh: '把 20 次迭代加到 100 次。最大的列和变成多少？',
      },
      reads: { largest: { path: 'largest', set: { iterations: 100 } } },
      answer: {
        en: '{largest}: what was seen is the part of the iteration that was left undone.',
        zh: '{largest}：之前看到的，是迭代没做完剩下的那一截。',
      },
    },
    {
      question: {
        en: 'Make the network twice as deep. What becomes of the median gain of HC?',
        zh: '网络加深一倍。HC 增益的中位数变成多少？',
      },
      reads: {
        sixty: { path: 'hcMedian' },
        twice: { path: 'hcMedian', set: { layers: 120 } },
      },
      answer: {
        en: 'From {sixty} to {twice}: not twice as much, many times as much.',
        zh: '从 {sixty} 到 {twice}：不是翻一番，而是许多倍。',
      },
    },
  ],
};
