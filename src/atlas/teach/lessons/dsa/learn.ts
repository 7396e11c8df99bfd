/** What a teacher says and asks about dsa/learn. */
import type { Lesson } from '../../lesson.ts';

export const learn: Lesson = {
  hook: {
    en: 'A librarian fetches four pages of 256 for you. How does she learn which ones you will want?',
    zh: '图书管理员从 256 页里替你取四页。她怎样学会你要哪几页？',
  },
  notice: {
    en: 'She watches where you look while you still read everything, and learns to foretell it. Who begins without watching learns only from her own guesses.',
    zh: '趁你还在通读，她先看你看哪里，学着预测。不先看就开始的，只能从自己的猜测里学。',
  },
  show: 'warm',
  asks: [
    {
      question: {
        en: 'How many needles are among the indexer’s four items at step 300? And 100 steps of warm-up later?',
        zh: '第 300 步，索引器选的四条里有多少针？再预热 100 步呢？',
      },
      reads: {
        before: { path: 'hit.indexer', step: 15 },
        after: { path: 'hit.indexer', step: 20 },
      },
      answer: {
        en: '{before} % and {after} %. The model did not move meanwhile; only the indexer learnt where it looks.',
        zh: '{before}% 和 {after}%。这期间模型没动，只有索引器学会了它看哪里。',
      },
    },
    {
      question: {
        en: 'At the end of the sparse phase: how many needles do all four find?',
        zh: '稀疏阶段结束时，四种选法各找到多少针？',
      },
      reads: {
        indexer: { path: 'hit.indexer' },
        cold: { path: 'hit.cold' },
        window: { path: 'hit.window' },
        any: { path: 'hit.any' },
      },
      answer: {
        en: 'The warmed-up indexer {indexer} %, the cold start {cold} %, the last four items {window} %, any four {any} %.',
        zh: '预热过的索引器 {indexer}%，冷启动 {cold}%，最后四条 {window}%，随机四条 {any}%。',
      },
    },
    {
      question: {
        en: 'How hard does the language loss push the indexer, and how hard its own loss?',
        zh: '语言损失对索引器的推力有多大？它自己的损失呢？',
      },
      reads: { language: { path: 'fromLanguage' }, own: { path: 'fromOwn' } },
      answer: {
        en: '{language} and {own}. Which items are read is a choice, and a choice has no slope.',
        zh: '{language} 和 {own}。读哪几条是挑选，挑选没有梯度。',
      },
    },
    {
      question: {
        en: 'Read 64 items. How many needles does the window find now, and why not more?',
        zh: '改读 64 条。窗口找到多少针？为什么不更多？',
      },
      reads: { window: { path: 'hit.window', scenario: 'wide' } },
      answer: {
        en: '{window} %: about a quarter of the text, so about a quarter of the needles.',
        zh: '{window}%：占全文约四分之一，也就约四分之一的针。',
      },
    },
  ],
};
