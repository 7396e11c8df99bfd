/** What a teacher says and asks about mla/rank. */
import type { Lesson } from '../../lesson.ts';

export const rank: Lesson = {
  hook: {
    en: 'Four kinds of attention get the same cache: sixteen numbers a token. Which of them makes most of it?',
    zh: '四种注意力，缓存一样大：每个词元十六个数。谁用得最好？',
  },
  notice: {
    en: 'What is held equal decides who wins: at equal caches MLA leads, at equal heads MHA is back.',
    zh: '让什么相等，决定谁赢：缓存相等时 MLA 领先，头宽相等时 MHA 就回来了。',
  },
  show: 'equalHeads',
  asks: [
    {
      question: {
        en: 'Write down the right answers of MHA, GQA, MQA and MLA at the end.',
        zh: '写下最后 MHA、GQA、MQA、MLA 各自的正确率。',
      },
      reads: {
        mha: { path: 'accuracy.mha' },
        gqa: { path: 'accuracy.gqa' },
        mqa: { path: 'accuracy.mqa' },
        mla: { path: 'accuracy.mla' },
      },
      answer: {
        en: '{mha}, {gqa}, {mqa}, {mla}: the order that large models show is reversed.',
        zh: '{mha}、{gqa}、{mqa}、{mla}：与大模型中的次序正好相反。',
      },
    },
    {
      question: {
        en: 'How many numbers does a head compare in MHA, and in MLA? Does that explain the result?',
        zh: 'MHA 的一个头比较几个数？MLA 呢？这能解释结果吗？',
      },
      reads: { mha: { path: 'width.mha' }, mla: { path: 'width.mla' } },
      answer: {
        en: '{mha} and {mla}. With so few numbers a head can hardly tell keys apart.',
        zh: '{mha} 个和 {mla} 个。数太少，一个头就很难把键区分开。',
      },
    },
    {
      question: {
        en: 'Are the models equally large? Read the weights of MHA and MLA.',
        zh: '几个模型一样大吗？看看 MHA 和 MLA 的权重数。',
      },
      reads: { mha: { path: 'weights.mha' }, mla: { path: 'weights.mla' } },
      answer: {
        en: 'No: {mha} and {mla}. Only the cache is equal, and that should be said with the result.',
        zh: '不一样：{mha} 和 {mla}。相等的只有缓存，报告结果时要把这一点说清楚。',
      },
    },
  ],
};
