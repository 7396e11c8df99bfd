/** What a teacher says and asks about engram/hash. */
import type { Lesson } from '../../lesson.ts';

export const hash: Lesson = {
  hook: {
    en: '“Good morning” is spelt in three ways in this text. Does a table of memories need one drawer for it, or three?',
    zh: '这段文字里 good morning 有三种写法。记忆表里要给它留一个格子，还是三个？',
  },
  notice: {
    en: 'The address comes from the tokens alone. It is known before the model has computed anything.',
    zh: '地址只由词元决定。模型还什么都没算，地址就已经知道了。',
  },
  show: 'oneAddress',
  asks: [
    {
      question: {
        en: 'How many per cent of the vocabulary are folded away here? Hold it against the published number.',
        zh: '这里合并写法省掉了词表的百分之几？与论文的数比一比。',
      },
      reads: { here: { path: 'foldedAway' } },
      answer: {
        en: '{here} %. The tokenizer is another one than the paper’s, and so is the number.',
        zh: '{here}%。用的分词器与论文不同，数也就不同。',
      },
    },
    {
      question: {
        en: 'At the end, what share of the phrases share their slot, and what would chance give?',
        zh: '到最后，有百分之几的短语与别的短语共用格子？按概率应是多少？',
      },
      reads: { shared: { path: 'shared' }, expected: { path: 'expected' } },
      answer: {
        en: '{shared} %, and {expected} % by 1 − e^(−load): a good hash is as good as chance.',
        zh: '{shared}%；按 1 − e^(−负载) 应是 {expected}%。好的哈希就和随机差不多。',
      },
    },
    {
      question: {
        en: 'What share collides in every head, with four heads and with eight?',
        zh: '有百分之几在每个头里都撞在一起？四个头和八个头各是多少？',
      },
      reads: { four: { path: 'all' }, eight: { path: 'all', set: { heads: 8 } } },
      answer: {
        en: '{four} % and {eight} %: two phrases seldom meet in all tables at once.',
        zh: '{four}% 和 {eight}%：两个短语很少在所有表里同时相撞。',
      },
    },
    {
      question: {
        en: 'Eight heads, but all tables have one size. What is the share now?',
        zh: '八个头，但所有表一样大。现在是百分之几？',
      },
      reads: { same: { path: 'all', set: { sizes: 'power', heads: 8 } } },
      answer: {
        en: '{same} %: the heads have become copies of each other.',
        zh: '{same}%：各个头成了彼此的翻版。',
      },
    },
    {
      question: {
        en: 'The products are computed as doubles. How many per cent of the slots are wrong? Would the collisions give it away?',
        zh: '乘积改用双精度数来算。百分之几的格子错了？从碰撞率看得出来吗？',
      },
      reads: {
        wrong: { path: 'wrong', set: { mistake: 'double' } },
        shared: { path: 'shared', set: { mistake: 'double' } },
      },
      answer: {
        en: '{wrong} % are wrong, and {shared} % still share their slot: nothing looks broken.',
        zh: '错了 {wrong}%，而共用格子的仍有 {shared}%：表面上什么都没坏。',
      },
    },
  ],
};
