/** What a teacher says and asks about moe/nodes. */
import type { Lesson } from '../../lesson.ts';

export const nodes: Lesson = {
  hook: {
    en: 'Every token wants eight experts, and they lie on eight machines. How many machines may one token call?',
    zh: '每个词元要八位专家，专家分在八台机器上。一个词元最多可以找几台？',
  },
  notice: {
    en: 'The traffic falls long before the score does. The limit is set where the two lines have parted most.',
    zh: '流量先降下来，得分晚得多才开始掉。限制就定在两条线拉得最开的地方。',
  },
  show: 'three',
  asks: [
    {
      question: {
        en: 'At a limit of three nodes, how much of the score is kept, and how much of the traffic is left?',
        zh: '限三个节点时，得分保住多少？流量还剩多少？',
      },
      reads: { kept: { path: 'kept', step: 2 }, traffic: { path: 'traffic', step: 2 } },
      answer: {
        en: '{kept} of the score for {traffic} of the traffic (1 is without a limit).',
        zh: '流量只剩 {traffic}，得分保住 {kept}（不设限时都是 1）。',
      },
    },
    {
      question: {
        en: 'What share of the best experts is still chosen there? Why is so little score lost?',
        zh: '此时最好的专家还有多少被选上？得分为什么几乎没少？',
      },
      reads: { shared: { path: 'shared', step: 2 } },
      answer: {
        en: '{shared}. The others give way to experts that fit nearly as well.',
        zh: '{shared}。其余的让给了几乎同样合适的专家。',
      },
    },
    {
      question: {
        en: 'How many nodes does a token reach without a limit, with ρ = 0.3 and with ρ = 0?',
        zh: '不设限时一个词元会用到几个节点？ρ = 0.3 和 ρ = 0 各是多少？',
      },
      reads: {
        near: { path: 'touched.free' },
        far: { path: 'touched.free', set: { together: 0 } },
      },
      answer: {
        en: '{near} and {far}: where good experts do not lie together, a token has to travel further.',
        zh: '{near} 个和 {far} 个：好专家不聚在一处时，词元就得多跑几处。',
      },
    },
    {
      question: {
        en: 'At a limit of three, how much of the score would experts at random keep? Why is it not nothing?',
        zh: '限三个节点时，随机挑专家能保住多少得分？为什么不是零？',
      },
      reads: { chance: { path: 'chance', step: 2 } },
      answer: {
        en: '{chance}: every expert fits a little, so a share only means something beside this one.',
        zh: '{chance}：谁都多少合适一点。所以看一个比例，要和它比。',
      },
    },
  ],
};
