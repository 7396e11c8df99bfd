/** What a teacher says and asks about flashmla/online. */
import type { Lesson } from '../../lesson.ts';

export const online: Lesson = {
  hook: {
    en: 'Softmax divides by a sum over the whole row. How can you begin before you have seen the row?',
    zh: 'softmax 要除以整行之和。还没看完整行，怎么就能开始算？',
  },
  notice: {
    en: 'When a higher score comes, sum and output shrink by one and the same factor; that is all that is ever put right.',
    zh: '来了更高的分，和与输出按同一个因子缩小；要补救的就只有这一步。',
  },
  show: 'forward',
  asks: [
    {
      question: {
        en: 'At tile 4 all that was held shrinks. To what part of it, and from which two scores does that follow?',
        zh: '读到第 4 块，已有的一切缩小了。缩到几分之几？由哪两个分数得出？',
      },
      reads: {
        factor: { path: 'rescale', step: 3 },
        before: { path: 'previous', step: 3 },
        now: { path: 'highest', step: 3 },
      },
      answer: {
        en: 'To {factor}: e to the power of {before} − {now}.',
        zh: '缩到 {factor}：e 的 {before} − {now} 次方。',
      },
    },
    {
      question: {
        en: 'How often does it shrink from the left, and how often with one key in a tile?',
        zh: '从左读起缩小几次？每块一个键时缩小几次？',
      },
      reads: { four: { path: 'shrinks' }, one: { path: 'shrinks', set: { block: 1 } } },
      answer: {
        en: '{four} times and {one} times; the answer is the same.',
        zh: '{four} 次和 {one} 次；答案相同。',
      },
    },
    {
      question: {
        en: 'How far off is the answer with the misprinted factor at the end? And ours?',
        zh: '按印错的因子，最后的答案差多少？我们的呢？',
      },
      reads: { misprint: { path: 'off.misprint' }, online: { path: 'off.online' } },
      answer: {
        en: '{misprint}, and {online}: old keys count too much where they should count less.',
        zh: '{misprint}，以及 {online}：旧的键本该少算，却多算了。',
      },
    },
    {
      question: {
        en: 'How many numbers are held between two tiles, and how many would be for a row of a million keys?',
        zh: '两块之间留着几个数？一行有一百万个键时呢？',
      },
      reads: { held: { path: 'held' } },
      answer: {
        en: '{held}, and as many: the highest score, the sum and the output.',
        zh: '{held} 个，还是这么多：最高分、和与输出。',
      },
    },
  ],
};
