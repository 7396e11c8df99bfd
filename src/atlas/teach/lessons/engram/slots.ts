/** What a teacher says and asks about engram/slots. */
import type { Lesson } from '../../lesson.ts';

export const slots: Lesson = {
  hook: {
    en: 'Make the library ten times as large. Do you know ten times as much?',
    zh: '图书馆扩大十倍，知道的东西也多十倍吗？',
  },
  notice: {
    en: 'Every tenfold of slots takes the loss of facts down by a step, until each fact has its own row. The rule does not care.',
    zh: '格子每多十倍，事实的损失就下一个台阶，直到每条事实都有自己的一行。规律则无所谓。',
  },
  show: 'tenfold',
  asks: [
    {
      question: {
        en: 'What is the loss of pairs at the end in the smallest table, and in the largest?',
        zh: '最后，最小的表和最大的表，成对事实的损失各是多少？',
      },
      reads: { small: { path: 'pairLoss.smallest' }, large: { path: 'pairLoss.largest' } },
      answer: { en: '{small} and {large} nats.', zh: '{small} 和 {large} 奈特。' },
    },
    {
      question: {
        en: 'And the loss of the rule, in the smallest and in the largest?',
        zh: '规律的损失呢？最小的表和最大的表各是多少？',
      },
      reads: { small: { path: 'ruleLoss.smallest' }, large: { path: 'ruleLoss.largest' } },
      answer: {
        en: '{small} and {large} nats: next to nothing in both.',
        zh: '{small} 和 {large} 奈特：两边都接近零。',
      },
    },
    {
      question: {
        en: 'By how much does the loss change for ten times the slots? What share of facts is alone in the largest table?',
        zh: '格子多十倍，损失变化多少？在最大的表里，有百分之几的事实独占一行？',
      },
      reads: { slope: { path: 'slope' }, alone: { path: 'aloneAtLargest' } },
      answer: { en: '{slope} nats, and {alone} %.', zh: '{slope} 奈特；{alone}%。' },
    },
  ],
};
