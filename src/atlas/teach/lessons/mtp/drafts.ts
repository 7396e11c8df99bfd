/** What a teacher says and asks about mtp/drafts. */
import type { Lesson } from '../../lesson.ts';

export const drafts: Lesson = {
  hook: {
    en: 'A model writes one token a pass. How can it write three, and still write the same?',
    zh: '模型前向一次写一个词元。怎样让它写三个，写出来的还一样？',
  },
  notice: {
    en: 'Checking is as cheap as writing: one pass looks at all drafts. Whatever comes after the first rejected one is thrown away.',
    zh: '核对和书写一样便宜：一次前向看完所有草稿。第一个被拒的之后，全部作废。',
  },
  show: 'chained',
  asks: [
    {
      question: {
        en: 'One draft a pass, as in V3: how many tokens does a pass write? And at most?',
        zh: '像 V3 那样只打一个草稿：一次前向写几个词元？最多几个？',
      },
      reads: { one: { path: 'perPass', set: { drafts: 1 } } },
      answer: {
        en: '{one} here; at most 2: the draft, and one of the model’s own.',
        zh: '这里是 {one} 个；最多 2 个：草稿，加模型自己的一个。',
      },
    },
    {
      question: {
        en: 'With six drafts, how many? Why not seven?',
        zh: '打六个草稿呢？为什么不是七个？',
      },
      reads: {
        six: { path: 'perPass', set: { drafts: 6 } },
        rate: { path: 'acceptance', set: { drafts: 6 } },
      },
      answer: {
        en: '{six}: each is accepted with {rate} %, and counts only if all before it were.',
        zh: '{six} 个：每个有 {rate}% 被接受，还要前面的都被接受才算数。',
      },
    },
    {
      question: {
        en: 'How often does the model agree with a look-up, and how often with the module?',
        zh: '模型有多少次同意查找式的草稿？有多少次同意模块的？',
      },
      reads: {
        lookUp: { path: 'acceptance', set: { drafter: 'lookUp' } },
        module: { path: 'acceptance' },
      },
      answer: {
        en: '{lookUp} % and {module} %. To agree is not to be right: the text is nonsense.',
        zh: '{lookUp}% 和 {module}%。同意不等于正确：写的是胡话。',
      },
    },
    {
      question: {
        en: 'A draft costs 0.67 of a pass. How much faster are four drafts a pass than none?',
        zh: '打一个草稿要花 0.67 次前向。每次四个草稿，比不打快多少？',
      },
      reads: { speed: { path: 'speed', set: { drafts: 4, cost: 0.67 } } },
      answer: {
        en: '{speed} times as fast: slower. Long drafts need cheap drafters.',
        zh: '速度是 {speed} 倍：反而更慢。草稿要长，打草稿就得便宜。',
      },
    },
  ],
};
