/** What a teacher says and asks about mla/absorption. */
import type { Lesson } from '../../lesson.ts';

export const absorption: Lesson = {
  hook: {
    en: 'Not the keys are stored, only a short latent. Must we rebuild every key for every new token?',
    zh: '存下来的不是键，只是一个短短的潜向量。难道每来一个新词元，都要把所有的键重建一遍？',
  },
  notice: {
    en: 'It is a matter of brackets: (q W) C and q (W C) are the same scores, and the work differs many times over.',
    zh: '其实就是括号放在哪儿：(q W) C 和 q (W C) 得分一样，工作量却差了好几倍。',
  },
  show: 'prefill',
  asks: [
    {
      question: {
        en: 'How many bytes does the last step read from a full cache, and from the latents?',
        zh: '最后一步从完整缓存里读多少字节？从潜向量里读多少？',
      },
      reads: { full: { path: 'read.full' }, latent: { path: 'read.absorbed' } },
      answer: { en: '{full} and {latent} bytes.', zh: '{full} 字节和 {latent} 字节。' },
    },
    {
      question: {
        en: 'How many multiply-adds does it take to rebuild everything, and to let the query move?',
        zh: '全部重建要多少次乘加？让查询去迁就呢？',
      },
      reads: { expand: { path: 'work.expand' }, absorbed: { path: 'work.absorbed' } },
      answer: {
        en: '{expand} against {absorbed}. Rebuilding grows with every cached token.',
        zh: '{expand} 次对 {absorbed} 次。缓存里每多一个词元，重建就多一份。',
      },
    },
    {
      question: {
        en: 'How far apart are the outputs of the three ways? What does such a number say?',
        zh: '三种做法的输出相差多少？这样的数说明什么？',
      },
      reads: { apart: { path: 'difference' } },
      answer: {
        en: '{apart}, but for the last digits of a double. The three are one and the same formula.',
        zh: '{apart}，只在双精度数的最后几位上有出入。三种做法其实是同一个式子。',
      },
    },
    {
      question: {
        en: 'Thirty-two new tokens ask at once. How many multiply-adds do the scores take, query first and keys first?',
        zh: '三十二个新词元同时来问。先算查询和先算键，得分各要多少次乘加？',
      },
      reads: {
        query: { path: 'foldedWork', scenario: 'prefill' },
        keys: { path: 'expandedWork', scenario: 'prefill' },
      },
      answer: {
        en: '{query} and {keys}: in a prefill rebuilding pays, since many queries share the keys.',
        zh: '{query} 次和 {keys} 次：预填充时重建划算，因为许多查询共用这些键。',
      },
    },
  ],
};
