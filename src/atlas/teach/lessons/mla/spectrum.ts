/** What a teacher says and asks about mla/spectrum. */
import type { Lesson } from '../../lesson.ts';

export const spectrum: Lesson = {
  hook: {
    en: 'Train with a small notebook, or write in a large one and cut it afterwards. Which is the better pupil?',
    zh: '一个从头就用小本子记，一个先用大本子、考前再裁小。哪个学生考得好？',
  },
  notice: {
    en: 'A latent is not a compressed copy. A model that is trained with it arranges itself to need no more.',
    zh: '潜向量不是压缩出来的副本。带着它训练的模型，会把自己安排得刚好够用。',
  },
  show: 'narrow',
  asks: [
    {
      question: {
        en: 'How many right answers has the full MHA at the end, the one that is cut, and MLA?',
        zh: '最后，完整的 MHA、裁小后的 MHA 和 MLA，正确率各是多少？',
      },
      reads: {
        full: { path: 'accuracy.full' },
        cut: { path: 'accuracy.cut' },
        latent: { path: 'accuracy.latent' },
      },
      answer: { en: '{full}, {cut} and {latent}.', zh: '{full}、{cut} 和 {latent}。' },
    },
    {
      question: {
        en: 'What share of keys and values does the cut lose, and how much of the attention does it move?',
        zh: '裁小丢掉了键和值的多少？又让多少注意力挪了位置？',
      },
      reads: { lost: { path: 'error' }, moved: { path: 'drift' } },
      answer: {
        en: '{lost}, and {moved}: not everything that is lost was looked at.',
        zh: '丢了 {lost}，挪了 {moved}：丢掉的并不都是会被看到的。',
      },
    },
    {
      question: {
        en: 'How many of 32 directions describe 90 % of the keys and values? Compare it with the latent of 12.',
        zh: '32 个方向里，几个就能描述键和值的 90%？与 12 维的潜向量比一比。',
      },
      reads: { directions: { path: 'for90' } },
      answer: {
        en: '{directions}: more than the 12 that are left, so the cut has to lose something.',
        zh: '{directions} 个，比留下的 12 个还多，裁小必然有损失。',
      },
    },
  ],
};
