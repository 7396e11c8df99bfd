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
        en: 'Some nodes are favoured by all tokens. How uneven is the load of the nodes with a limit of one, and without a limit?',
        zh: '有些节点人人都爱去。只准去一个节点时，节点负载有多不均？不设限时呢？',
      },
      reads: {
        tight: { path: 'violation', set: { pull: [1.5, 1, 0.5, 0, 0, -0.5, -1, -1.5] }, step: 0 },
        free: { path: 'violation', set: { pull: [1.5, 1, 0.5, 0, 0, -0.5, -1, -1.5] } },
      },
      answer: {
        en: 'MaxVio is {tight} with one node and {free} with all eight. A limit does not balance: it crowds what is favoured already.',
        zh: '只准一个节点时 MaxVio 为 {tight}，八个都可去时为 {free}。限制不会带来均衡，反而让热门的地方更挤。',
      },
    },
  ],
};
