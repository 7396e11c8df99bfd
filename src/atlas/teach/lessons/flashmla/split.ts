/** What a teacher says and asks about flashmla/split. */
import type { Lesson } from '../../lesson.ts';

export const split: Lesson = {
  hook: {
    en: 'Eight processors, six readers, one of them with a very long book. Who goes home last?',
    zh: '八个处理器，六个请求，其中一个特别长。谁最后收工？',
  },
  notice: {
    en: 'The longest request decides, until it may be cut; then only the sum of all decides.',
    zh: '能切之前，最长的请求说了算；能切之后，只看总量。',
  },
  show: 'oneLong',
  asks: [
    {
      question: {
        en: 'When is all read, cut among all and with one processor each? How many times as long is that?',
        zh: '切开分给大家，何时读完？一个请求一个处理器呢？相差几倍？',
      },
      reads: {
        plan: { path: 'finish.plan' },
        alone: { path: 'finish.alone' },
        ratio: { path: 'ratio' },
      },
      answer: {
        en: 'After {plan} and {alone} blocks of time: {ratio} times.',
        zh: '分别在第 {plan} 与第 {alone} 个时间单位：{ratio} 倍。',
      },
    },
    {
      question: {
        en: 'And with sixteen processors? Who gained?',
        zh: '换成十六个处理器呢？谁得了好处？',
      },
      reads: {
        plan: { path: 'finish.plan', set: { workers: 16 } },
        alone: { path: 'finish.alone', set: { workers: 16 } },
      },
      answer: {
        en: '{plan} and {alone}: only what is cut can use more processors.',
        zh: '{plan} 与 {alone}：只有切开了，才用得上更多处理器。',
      },
    },
    {
      question: {
        en: 'How many requests does the plan cut, and into how many pieces are all six?',
        zh: '计划切开了几个请求？六个请求总共几段？',
      },
      reads: { cut: { path: 'cut' }, count: { path: 'count' } },
      answer: {
        en: '{cut} requests; {count} pieces, at most as many as requests and processors together.',
        zh: '{cut} 个请求；共 {count} 段，至多是请求数加处理器数。',
      },
    },
    {
      question: {
        en: 'Take eight equal requests of 4,096 tokens on eight processors. What is the ratio, and why?',
        zh: '八个处理器，八个 4,096 词元的请求。几倍？为什么？',
      },
      reads: { ratio: { path: 'ratio', scenario: 'equal' } },
      answer: {
        en: '{ratio}: everybody has the same to read already, nothing is cut.',
        zh: '{ratio}：大家要读的本来就一样多，什么也不用切。',
      },
    },
  ],
};
