/** What a teacher says and asks about grpo/group. */
import type { Lesson } from '../../lesson.ts';

export const group: Lesson = {
  hook: {
    en: 'Sixteen answers to one question, and all of them wrong. What has the model learnt from them?',
    zh: '同一道题写了十六个回答，全错。模型从中学到了什么？',
  },
  notice: {
    en: 'Only differences within a group teach. A group of equals is silent, whether all are right or all are wrong.',
    zh: '只有组内的差别才教得了东西。全对也好，全错也好，一样的回答什么也教不了。',
  },
  show: 'equal',
  asks: [
    {
      question: {
        en: 'What are the mean and the divisor of the rewards on the cards? Work out the advantage of a reward of 1.',
        zh: '卡片上奖励的均值和除数各是多少？算一算奖励为 1 的回答优势是多少。',
      },
      reads: { mean: { path: 'mean' }, std: { path: 'std' } },
      answer: {
        en: 'Mean {mean}, standard deviation {std}; the advantage is (1 − {mean}) / {std}. Hold it against the card.',
        zh: '均值 {mean}，标准差 {std}；优势就是 (1 − {mean}) / {std}。与卡片上的数对一对。',
      },
    },
    {
      question: {
        en: 'How large is an advantage on average when all answers are equal, and when one of sixteen is right?',
        zh: '回答全一样时，优势的平均大小是多少？十六个里只有一个对时呢？',
      },
      reads: {
        equal: { path: 'contrast', set: { rewards: [0, 0, 0, 0] } },
        rare: {
          path: 'contrast',
          set: { rewards: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
        },
      },
      answer: {
        en: '{equal}, and {rare}. No difference, no advantage, no gradient.',
        zh: '{equal} 和 {rare}。没有差别就没有优势，也就没有梯度。',
      },
    },
    {
      question: {
        en: 'A question is answered rightly once in a hundred times. What share of the groups of 16 is dead, counted and by the formula?',
        zh: '一道题答一百次才对一次。每组 16 个回答，有多少组是“无效组”？数出来的和公式算的各是多少？',
      },
      reads: {
        counted: { path: 'measured', set: { p: 0.01 } },
        formula: { path: 'expected', set: { p: 0.01 } },
      },
      answer: {
        en: 'Counted {counted}, by the formula {formula}: p to the power G plus (1 − p) to the power G.',
        zh: '数出来 {counted}，公式算 {formula}：p 的 G 次方加上 (1 − p) 的 G 次方。',
      },
    },
    {
      question: {
        en: 'Dynamic sampling draws until a group is mixed. How many groups does that take at p = 0.1, and at p = 0.01?',
        zh: '动态采样要一直抽到有对有错的组。p = 0.1 时平均要抽几组？p = 0.01 时呢？',
      },
      reads: { easy: { path: 'cost' }, hard: { path: 'cost', set: { p: 0.01 } } },
      answer: {
        en: '{easy} and {hard} groups: what is hard to learn is also dear to draw.',
        zh: '{easy} 组和 {hard} 组：越难学的题，抽起来也越贵。',
      },
    },
  ],
};
