/** What a teacher says and asks about mtp/overlap. */
import type { Lesson } from '../../lesson.ts';

export const overlap: Lesson = {
  hook: {
    en: 'Somebody else proposes your next word. How often may you take it, so that nobody can tell?',
    zh: '别人替你提出下一个词。你采用多少次，才没人看得出来？',
  },
  notice: {
    en: 'What both hills share is kept; what sticks out of the model’s fills the rest. Together they are the model’s hill.',
    zh: '两座山重叠的部分留下，模型露出的部分补上其余，合起来正是模型的山。',
  },
  show: 'apart',
  asks: [
    {
      question: {
        en: 'What share of drafts do the two hills keep?',
        zh: '这两座山能留下多少草稿？',
      },
      reads: { overlap: { path: 'overlap' } },
      answer: {
        en: '{overlap} %: the sum of the lower bar over every word.',
        zh: '{overlap}%：每个词取较低的柱子，再相加。',
      },
    },
    {
      question: {
        en: 'How many tokens is that a pass of the model, with one draft a pass?',
        zh: '每次前向带一个草稿，模型每次前向写出几个词元？',
      },
      reads: { tokens: { path: 'perPass' } },
      answer: {
        en: '{tokens}: one of its own, and the draft as often as it is kept. Never more than 2.',
        zh: '{tokens} 个：自己写的一个，加上留下的草稿。永远到不了 2 个以上。',
      },
    },
    {
      question: {
        en: 'Replace from the whole hill: how much of the text is then in the wrong places?',
        zh: '改从整座山里重抽：写出来的有多少放错了位置？',
      },
      reads: {
        whole: { path: 'exactOff', set: { rule: 'model' } },
        published: { path: 'exactOff' },
      },
      answer: {
        en: '{whole} %; with the published rule {published} %.',
        zh: '{whole}%；按论文的规则是 {published}%。',
      },
    },
    {
      question: {
        en: 'The draft guesses all eight words alike. Does it agree with the model less often?',
        zh: '草稿把八个词看得一样。它与模型一致的时候少了吗？',
      },
      reads: {
        flat: {
          path: 'overlap',
          set: { draft: [0.12, 0.12, 0.12, 0.12, 0.12, 0.12, 0.12] },
        },
      },
      answer: {
        en: 'A little: {flat} %, though it knows nothing. Acceptance is agreement, not knowledge.',
        zh: '少了一些：{flat}%，尽管它什么都不懂。接受率说的是一致，不是懂。',
      },
    },
  ],
};
