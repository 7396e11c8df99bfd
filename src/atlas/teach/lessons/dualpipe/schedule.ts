/** What a teacher says and asks about dualpipe/schedule. */
import type { Lesson } from '../../lesson.ts';

export const schedule: Lesson = {
  hook: {
    en: 'Eight devices in a row, each with an eighth of the network. Why do most of them do nothing at first?',
    zh: '八台设备排成一行，各拿网络的八分之一。为什么一开始大多闲着？',
  },
  notice: {
    en: 'Coral appears where the pipe fills and drains. How long it lasts depends on the stages, not on the micro-batches.',
    zh: '珊瑚色出现在流水线灌满和排空的时候。它有多长看段数，不看微批次的多少。',
  },
  show: 'oneForward',
  asks: [
    {
      question: {
        en: 'How long does a step take with 1F1B and with DualPipe, and how long does the worst rank idle?',
        zh: '1F1B 与 DualPipe 一步各用多久？最闲的 rank 各空等多久？',
      },
      reads: {
        long: { path: 'makespans.oneForward' },
        waste: { path: 'idles.oneForward' },
        short: { path: 'makespans.dualpipe' },
        less: { path: 'idles.dualpipe' },
      },
      answer: {
        en: '{long}, of which {waste} idle; {short}, of which {less} idle.',
        zh: '{long}，其中空等 {waste}；{short}，其中空等 {less}。',
      },
    },
    {
      question: {
        en: 'Let a fused slot hide nothing. How long does DualPipe take now, fused and not fused?',
        zh: '让融合槽位什么都藏不住。DualPipe 融合与不融合各用多久？',
      },
      reads: {
        fused: { path: 'makespans.dualpipe', set: { hidden: 0 } },
        apart: { path: 'makespans.apart', set: { hidden: 0 } },
      },
      answer: {
        en: '{fused} and {apart}: a fused slot makes its neighbours wait for both of its halves.',
        zh: '{fused} 和 {apart}：融合槽位让邻居要等它的两半都做完。',
      },
    },
    {
      question: {
        en: 'Leave all weight parts to the end (nothing hidden). How long does the step take, and what was in the holes before?',
        zh: '把权重部分全留到最后（什么都不藏）。一步用多久？原来填在空洞里的是什么？',
      },
      reads: { last: { path: 'makespan', set: { hidden: 0, variant: 'last' } } },
      answer: {
        en: '{last}: the weight parts, which nobody waits for, had filled them.',
        zh: '{last}：原来填着的正是没有人在等的权重部分。',
      },
    },
    {
      question: {
        en: 'How many chunks does the fullest rank hold with 1F1B, DualPipe and GPipe?',
        zh: '1F1B、DualPipe、GPipe 中，存得最多的 rank 各存几块？',
      },
      reads: {
        one: { path: 'peaks.oneForward' },
        dual: { path: 'peaks.dualpipe' },
        all: { path: 'peaks.gpipe' },
      },
      answer: {
        en: '{one}, {dual} and {all}: as many as stages, one more, and all micro-batches.',
        zh: '{one}、{dual}、{all}：等于段数、多一块、全部微批次。',
      },
    },
  ],
};
