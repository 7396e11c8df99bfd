/** Terms of the mixture of experts: who is chosen, and how much the chosen count. */
import type { Term } from './term.ts';

export const experts: readonly Term[] = [
  {
    id: 'feed-forward-network',
    en: 'Feed-forward network',
    zh: '前馈网络',
    also: ['FFN', 'MLP'],
    means: {
      en: 'The part of a block that treats each token by itself; in a mixture of experts, each expert is one.',
      zh: '模块中逐词元处理的部分；在混合专家模型中，每个专家就是一个前馈网络。',
    },
    labs: ['moe/granularity'],
  },
  {
    id: 'mixture-of-experts',
    en: 'Mixture of experts',
    zh: '混合专家',
    also: ['MoE', '混合专家模型'],
    means: {
      en: 'Many small networks of which each token visits only a few: much is stored, little is computed.',
      zh: '许多小网络，每个词元只经过其中几个：存得多，算得少。',
    },
    labs: ['moe/balancing', 'moe/gate', 'moe/granularity'],
  },
  {
    id: 'dense-model',
    en: 'Dense model',
    zh: '稠密模型',
    means: {
      en: 'A model in which every token passes through all parameters.',
      zh: '每个词元都要经过全部参数的模型。',
    },
    labs: ['engram/tiers'],
  },
  {
    id: 'routed-expert',
    en: 'Routed expert',
    zh: '路由专家',
    means: {
      en: 'An expert that a token reaches only when the router chooses it.',
      zh: '只有被路由器选中时词元才会到达的专家。',
    },
    labs: ['moe/balancing', 'moe/gate'],
  },
  {
    id: 'shared-expert',
    en: 'Shared expert',
    zh: '共享专家',
    means: {
      en: 'An expert that every token visits; it has no gate weight.',
      zh: '每个词元都经过的专家，没有门控权重。',
    },
    labs: ['moe/granularity'],
  },
  {
    id: 'router',
    en: 'Router',
    zh: '路由器',
    also: ['gating network', 'routing', '门控网络'],
    means: {
      en: 'The layer that scores every expert for a token and sends the token to the best few.',
      zh: '为每个专家打分，并把词元送往得分最高的几个专家的那一层。',
    },
    labs: ['moe/gate', 'moe/balancing'],
  },
  {
    id: 'affinity',
    en: 'Affinity',
    zh: '亲和度',
    also: ['affinities'],
    means: {
      en: 'How well a token fits an expert: the sigmoid or softmax of their inner product.',
      zh: '词元与专家的契合程度：二者内积的 sigmoid 或 softmax。',
    },
    labs: ['moe/gate', 'moe/balancing'],
  },
  {
    id: 'bias',
    en: 'Bias',
    zh: '偏置',
    also: ['routing bias', '路由偏置'],
    means: {
      en: 'Here: a number added to an expert’s score only while experts are chosen; it has no part in the gate weight.',
      zh: '这里指只在选专家时加到分数上的数；它不进入门控权重。',
    },
    labs: ['moe/balancing', 'moe/gate'],
  },
  {
    id: 'gate-weight',
    en: 'Gate weight',
    zh: '门控权重',
    means: {
      en: 'How much a chosen expert’s output counts. In V3 it never contains the bias.',
      zh: '被选中专家的输出占多大比重。在 V3 中它从不包含偏置。',
    },
    labs: ['moe/gate'],
  },
  {
    id: 'top-k',
    en: 'Top-k',
    zh: '前 k 个',
    also: ['top-k', 'top k'],
    means: {
      en: 'The k largest entries; equal ones in the order of their index.',
      zh: '最大的 k 项；相等时按下标先后。',
    },
    labs: ['moe/gate'],
  },
  {
    id: 'granularity',
    en: 'Granularity',
    zh: '专家粒度',
    also: ['fine-grained experts', '粒度', '细粒度专家'],
    means: {
      en: 'Into how many smaller experts each expert is cut, at equal cost.',
      zh: '在成本不变时，每个专家被切分成多少个更小的专家。',
    },
    labs: ['moe/granularity'],
  },
  {
    id: 'specialisation',
    en: 'Specialisation',
    zh: '专门化',
    also: ['specialization', '专业化'],
    means: {
      en: 'How much the domain of a text tells about the experts that it uses.',
      zh: '文本的领域在多大程度上决定它使用哪些专家。',
    },
    labs: ['moe/balancing'],
  },
  {
    id: 'expert-group',
    en: 'Expert group',
    zh: '专家组',
    means: {
      en: 'Experts that live on one node; a token may use only the best few groups.',
      zh: '同一节点上的专家；一个词元只能使用得分最高的几组。',
    },
    labs: ['moe/gate', 'moe/nodes'],
  },
  {
    id: 'node-limited-routing',
    en: 'Node-limited routing',
    zh: '节点受限路由',
    also: ['node limit', '节点限制'],
    means: {
      en: 'Each token is sent to at most M nodes, so that the network between them is not the bottleneck.',
      zh: '每个词元最多送往 M 个节点，使节点间的网络不成为瓶颈。',
    },
    labs: ['moe/nodes'],
  },
  {
    id: 'activated-parameters',
    en: 'Activated parameters',
    zh: '激活参数',
    also: ['active parameters'],
    means: {
      en: 'The parameters that one token passes through: 37 of 671 billion in V3.',
      zh: '一个词元实际经过的参数：V3 的 6710 亿中为 370 亿。',
    },
    labs: ['engram/budget'],
  },
];
