/** What a teacher says and asks about dualpipe/price. */
import type { Lesson } from '../../lesson.ts';

export const price: Lesson = {
  hook: {
    en: 'You rent eight devices by the hour. Which schedule gives you the same work for the least money?',
    zh: '你按小时租下八台设备。同样的活，哪种时间表花钱最少？',
  },
  notice: {
    en: 'Two things stand on the bill: an area, devices times time, and a bar, what one device must hold. What shrinks one raises the other.',
    zh: '账单上有两样：一块面积，设备乘时间；一根条，一台设备要放下的。压低一样，另一样就升高。',
  },
  show: 'heavy',
  asks: [
    {
      question: {
        en: 'What does a step cost with 1F1B and with DualPipe, and how much of it is idle?',
        zh: '1F1B 与 DualPipe 一步各付多少？其中空等各占多少？',
      },
      reads: {
        one: { path: 'paid.oneForward' },
        oneIdle: { path: 'idle.oneForward' },
        dual: { path: 'paid.dualpipe' },
        dualIdle: { path: 'idle.dualpipe' },
      },
      answer: {
        en: '{one}, {oneIdle} % of it idle; {dual}, {dualIdle} %.',
        zh: '{one}，其中空等 {oneIdle}%；{dual}，其中 {dualIdle}%。',
      },
    },
    {
      question: {
        en: 'What must a device hold with each of them, and why?',
        zh: '两者一台设备各要放下多少？为什么？',
      },
      reads: { one: { path: 'memory.oneForward' }, dual: { path: 'memory.dualpipe' } },
      answer: {
        en: '{one} GB and {dual} GB: two stages, and one chunk of activations more.',
        zh: '{one} GB 与 {dual} GB：两段，激活还多一块。',
      },
    },
    {
      question: {
        en: 'Take the longest step, 48 micro-batches more each way. How much of what is paid is idle now?',
        zh: '取最长的一步，每个方向多 48 个微批次。现在付的钱里空等占多少？',
      },
      reads: {
        one: { path: 'idle.oneForward', set: { beyond: 48 } },
        dual: { path: 'idle.dualpipe', set: { beyond: 48 } },
      },
      answer: {
        en: '{one} % and {dual} %: what DualPipe saves now is what its slots hide.',
        zh: '{one}% 与 {dual}%：这时 DualPipe 省下的是槽位藏住的那部分。',
      },
    },
  ],
};
