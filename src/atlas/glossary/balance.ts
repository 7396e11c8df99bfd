/** Terms of load: how experts are kept equally busy, and how tokens travel to them. */
import type { Term } from './term.ts';

export const balance: readonly Term[] = [
  {
    id: 'load',
    en: 'Load',
    zh: '负载',
    common: true,
    means: {
      en: 'How many tokens of a batch an expert gets.',
      zh: '一个批次中某专家得到的词元数。',
    },
    labs: ['moe/balancing', 'moe/eplb'],
  },
  {
    id: 'fair-share',
    en: 'Fair share',
    zh: '均分份额',
    also: ['公平份额'],
    means: {
      en: 'The mean load: tokens times chosen experts, divided by the number of experts.',
      zh: '平均负载：词元数乘以所选专家数，再除以专家总数。',
    },
    labs: ['moe/balancing'],
  },
  {
    id: 'maxvio',
    en: 'MaxVio',
    zh: 'MaxVio（最大违背度）',
    also: ['MaxVio', 'maximal violation', '最大违背度'],
    means: {
      en: 'How far the busiest expert is above the mean load, divided by the mean load.',
      zh: '最忙专家的负载超出平均负载的部分，再除以平均负载。',
    },
    labs: ['moe/balancing'],
  },
  {
    id: 'routing-collapse',
    en: 'Routing collapse',
    zh: '路由坍缩',
    means: {
      en: 'A few experts get nearly all tokens, learn faster, and get still more.',
      zh: '少数专家得到几乎所有词元，学得更快，于是得到更多。',
    },
    labs: ['moe/balancing'],
  },
  {
    id: 'auxiliary-loss',
    en: 'Auxiliary loss',
    zh: '辅助损失',
    also: ['balance loss', '均衡损失'],
    means: {
      en: 'An extra term of the loss that rewards balance, and pulls at the model while it does.',
      zh: '损失中奖励均衡的附加项；它在奖励的同时也在拉扯模型。',
    },
    labs: ['moe/balancing'],
  },
  {
    id: 'bias-balancing',
    en: 'Bias balancing',
    zh: '偏置均衡',
    also: ['loss-free balancing', 'auxiliary-loss-free', '无辅助损失', '无辅助损失均衡'],
    means: {
      en: 'After each batch an expert’s bias goes a notch down if it was overloaded, up if not; it only decides who is chosen.',
      zh: '每个批次之后，过载专家的偏置下调一格，其余上调一格；偏置只决定选谁。',
    },
    labs: ['moe/balancing'],
  },
  {
    id: 'sequence-wise-loss',
    en: 'Sequence-wise loss',
    zh: '序列级损失',
    means: {
      en: 'Balance asked of every single sequence, not only of the whole batch.',
      zh: '要求每个序列内部都均衡，而不只是整个批次均衡。',
    },
    labs: ['moe/balancing'],
  },
  {
    id: 'token-dropping',
    en: 'Token dropping',
    zh: '丢弃词元',
    also: ['capacity factor', '容量因子'],
    means: {
      en: 'What exceeds the capacity of a device is not computed. V2 trained with it; V3 drops nothing.',
      zh: '超出设备容量的词元不予计算。V2 训练时用过；V3 一个也不丢。',
    },
  },
  {
    id: 'eplb',
    en: 'EPLB',
    zh: '专家并行负载均衡器',
    also: ['EPLB', 'expert parallelism load balancer'],
    means: {
      en: 'Copies busy experts and packs the copies onto GPUs so that the busiest GPU has little more than the mean.',
      zh: '复制繁忙的专家，并把副本装到各 GPU 上，使最忙的 GPU 只略高于平均。',
    },
    labs: ['moe/eplb'],
  },
  {
    id: 'redundant-expert',
    en: 'Redundant expert',
    zh: '冗余专家',
    also: ['专家副本', 'expert copy'],
    means: {
      en: 'A second copy of a busy expert on another GPU; the two share its tokens.',
      zh: '繁忙专家放在另一块 GPU 上的副本；两者分担它的词元。',
    },
    labs: ['moe/eplb'],
  },
  {
    id: 'expert-parallelism',
    en: 'Expert parallelism',
    zh: '专家并行',
    also: ['EP'],
    means: {
      en: 'The experts of a layer are spread over many GPUs; tokens travel to those that hold their experts.',
      zh: '一层的专家分布在许多 GPU 上；词元要送到持有其专家的 GPU。',
    },
    labs: ['moe/nodes', 'moe/eplb'],
  },
  {
    id: 'dispatch',
    en: 'Dispatch',
    zh: '分发',
    also: ['分发（dispatch）'],
    means: {
      en: 'Sending each token to the GPUs that hold its experts.',
      zh: '把每个词元送往持有其专家的 GPU。',
    },
    labs: ['moe/nodes'],
  },
  {
    id: 'combine',
    en: 'Combine',
    zh: '合并',
    common: true,
    also: ['合并（combine）'],
    means: {
      en: 'Bringing the experts’ outputs back to the token’s own GPU and adding them up.',
      zh: '把各专家的输出送回词元所在的 GPU 并相加。',
    },
  },
  {
    id: 'all-to-all',
    en: 'All-to-all',
    zh: '全对全通信',
    also: ['all-to-all'],
    means: {
      en: 'A step of communication in which every GPU sends something to every other, as dispatch and combine do.',
      zh: '每块 GPU 都向其他所有 GPU 发送数据的通信步骤，分发与合并就是如此。',
    },
    labs: ['dualpipe/overlap'],
  },
  {
    id: 'deepep',
    en: 'DeepEP',
    zh: 'DeepEP',
    means: {
      en: 'DeepSeek’s published library for dispatch and combine: fast links inside a node, one crossing a token and node outside it.',
      zh: 'DeepSeek 公开的分发与合并通信库：节点内走快链路，每个词元到每个节点只跨一次慢链路。',
    },
  },
];
