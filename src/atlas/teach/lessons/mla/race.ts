/** What a teacher says and asks about mla/race. */
import type { Lesson } from '../../lesson.ts';

export const race: Lesson = {
  hook: {
    en: 'A graphics card calculates faster than it reads. So what does a token wait for?',
    zh: '显卡算得快，读得慢。那么一个词元到底在等什么？',
  },
  notice: {
    en: 'What counts is arithmetic for each byte read. MHA uses every byte once; the heads of MLA share theirs.',
    zh: '关键是每读一个字节能做多少运算。MHA 每个字节只用一次，MLA 的各个头共用同一份。',
  },
  show: 'belowRidge',
  asks: [
    {
      question: {
        en: 'How many FLOP a byte do MHA and absorbed MLA reach, and where is the ridge of this GPU?',
        zh: 'MHA 和吸收后的 MLA 每字节各做多少 FLOP？这块 GPU 的拐点在哪里？',
      },
      reads: {
        mha: { path: 'intensity.mha' },
        mla: { path: 'intensity.absorbed' },
        ridge: { path: 'ridge' },
      },
      answer: {
        en: '{mha} and {mla}; the ridge is at {ridge}. Below it a token waits for memory.',
        zh: '{mha} 和 {mla}，拐点在 {ridge}。低于拐点，等的就是显存。',
      },
    },
    {
      question: {
        en: 'How long has attention taken after all steps with MHA, and with absorbed MLA?',
        zh: '所有步走完，MHA 的注意力用了多少毫秒？吸收后的 MLA 呢？',
      },
      reads: { mha: { path: 'elapsed.mha' }, mla: { path: 'elapsed.absorbed' } },
      answer: { en: '{mha} ms against {mla} ms.', zh: '{mha} 毫秒对 {mla} 毫秒。' },
    },
    {
      question: {
        en: 'Each step checks two tokens in place of one. How many steps a second are left to absorbed MLA? Is that half?',
        zh: '每步核对两个词元而不是一个。吸收后的 MLA 每秒还剩几步？是一半吗？',
      },
      reads: {
        one: { path: 'rate.absorbed' },
        two: { path: 'rate.absorbed', set: { drafts: 2 } },
      },
      answer: {
        en: 'From {one} to {two}: more than half, since the bytes are read only once.',
        zh: '从 {one} 降到 {two}：比一半多，因为字节只读一遍。',
      },
    },
    {
      question: {
        en: 'Take 16 heads in place of 128. What becomes of the FLOP a byte of MHA, and of absorbed MLA?',
        zh: '把 128 个头减到 16 个。MHA 和吸收后的 MLA 每字节的 FLOP 各变成多少？',
      },
      reads: {
        mha: { path: 'intensity.mha', set: { heads: 16 } },
        mla: { path: 'intensity.absorbed', set: { heads: 16 } },
      },
      answer: {
        en: '{mha} and {mla}: only where heads share what is read do they matter.',
        zh: '{mha} 和 {mla}：只有在各头共用所读数据的地方，头数才要紧。',
      },
    },
  ],
};
