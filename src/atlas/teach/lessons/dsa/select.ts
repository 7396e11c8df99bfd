/** What a teacher says and asks about dsa/select. */
import type { Lesson } from '../../lesson.ts';

export const select: Lesson = {
  hook: {
    en: 'You may reread sixteen words of a long letter. Would you take the last sixteen?',
    zh: '一封长信，只许你重读十六个词。你会挑最后十六个吗？',
  },
  notice: {
    en: 'A window asks how near a word is; the indexer asks what it is about, and it keeps what was said long ago within reach.',
    zh: '窗口只问离得多近；索引器问说的是什么，所以很久以前说过的话也够得着。',
  },
  show: 'far',
  asks: [
    {
      question: {
        en: 'How much of the attention do the indexer and the window keep, and from what share of the tokens?',
        zh: '索引器和窗口各保住多少注意力？读了百分之几的词元？',
      },
      reads: {
        indexer: { path: 'mass.indexer' },
        window: { path: 'mass.window' },
        share: { path: 'share' },
      },
      answer: {
        en: '{indexer} % and {window} %, both from {share} % of the tokens.',
        zh: '{indexer}% 与 {window}%，都只读 {share}% 的词元。',
      },
    },
    {
      question: {
        en: 'Put the needle near the query, at 180. What do both keep now?',
        zh: '把针放到查询附近的 180。两者各保住多少？',
      },
      reads: {
        indexer: { path: 'mass.indexer', scenario: 'near' },
        window: { path: 'mass.window', scenario: 'near' },
      },
      answer: {
        en: '{indexer} % and {window} %: nearby a window finds it too.',
        zh: '{indexer}% 与 {window}%：在近处，窗口也找得到。',
      },
    },
    {
      question: {
        en: 'Read four tokens only. How much does the indexer still keep, and how much could the best four?',
        zh: '只读四个词元。索引器还保住多少？最好的四个能保住多少？',
      },
      reads: {
        indexer: { path: 'mass.indexer', scenario: 'few' },
        best: { path: 'mass.best', scenario: 'few' },
      },
      answer: {
        en: '{indexer} %, where the best four would keep {best} %.',
        zh: '{indexer}%；最好的四个能保住 {best}%。',
      },
    },
    {
      question: {
        en: 'Choose “The published bug, where it costs the needle”. What is kept with the wrong and with the right pairs?',
        zh: '选“公开代码的错误：这次丢了针”。配错与配对时各保住多少？',
      },
      reads: {
        wrong: { path: 'mass.indexer', scenario: 'bug' },
        right: { path: 'massRight', scenario: 'bug' },
      },
      answer: {
        en: '{wrong} % and {right} %. Nothing failed, and no number looked wrong.',
        zh: '{wrong}% 与 {right}%。没有报错，也没有哪个数看着不对。',
      },
    },
  ],
};
