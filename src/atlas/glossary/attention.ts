/** Terms of attention: heads, what they keep of the text, and how little MLA keeps. */
import type { Term } from './term.ts';

export const attention: readonly Term[] = [
  {
    id: 'attention',
    en: 'Attention',
    zh: '注意力',
    common: true,
    means: {
      en: 'The part of a layer in which a token gathers from earlier tokens, each weighted by how well it fits.',
      zh: '一层中让词元从先前词元收集信息的部分，越契合的权重越大。',
    },
    labs: ['mla/absorption'],
  },
  {
    id: 'attention-head',
    en: 'Attention head',
    zh: '注意力头',
    also: ['头'],
    common: true,
    means: {
      en: 'One of many small attentions that work side by side, each with queries of its own.',
      zh: '并排工作的众多小注意力之一，各有自己的查询。',
    },
    labs: ['mla/cache', 'mla/rank'],
  },
  {
    id: 'query',
    en: 'Query',
    zh: '查询',
    also: ['queries'],
    means: {
      en: 'What a token asks with: its inner product with a key says how much that earlier token counts.',
      zh: '词元用来提问的向量：它与某个键的内积决定那个先前词元占多大分量。',
    },
    labs: ['mla/absorption'],
  },
  {
    id: 'key-and-value',
    en: 'Key and value',
    zh: '键与值',
    also: ['keys and values', '键和值', 'KV'],
    means: {
      en: 'What attention keeps of each earlier token: what it is found by, and what it passes on.',
      zh: '注意力为每个先前词元保存的内容：靠键被找到，由值传递信息。',
    },
    labs: ['mla/cache', 'mla/absorption'],
  },
  {
    id: 'kv-cache',
    en: 'KV cache',
    zh: 'KV 缓存',
    also: ['键值缓存'],
    means: {
      en: 'The keys and values of all earlier tokens, kept so that they are not computed again.',
      zh: '所有先前词元的键和值，保存下来以免重复计算。',
    },
    labs: ['mla/cache', 'mla/race'],
  },
  {
    id: 'multi-head-attention',
    en: 'Multi-head attention',
    zh: '多头注意力',
    also: ['MHA'],
    means: {
      en: 'Attention in which every head has keys and values of its own: the largest cache.',
      zh: '每个头各有自己的键和值的注意力：缓存最大。',
    },
    labs: ['mla/cache', 'mla/rank', 'mla/race'],
  },
  {
    id: 'grouped-query-attention',
    en: 'Grouped-query attention',
    zh: '分组查询注意力',
    also: ['GQA', '分组注意力'],
    means: {
      en: 'Heads share keys and values in groups: between MHA, where nobody shares, and MQA, where all do.',
      zh: '若干头为一组，共用键和值：介于互不共用的 MHA 与全部共用的 MQA 之间。',
    },
    labs: ['mla/cache', 'mla/rank'],
  },
  {
    id: 'multi-query-attention',
    en: 'Multi-query attention',
    zh: '多查询注意力',
    also: ['MQA'],
    means: {
      en: 'All heads share one key and one value a token: the smallest cache of the usual kinds.',
      zh: '所有头共用每个词元的一个键和一个值：常见做法里缓存最小。',
    },
    labs: ['mla/cache', 'mla/rank', 'mla/race'],
  },
  {
    id: 'multi-head-latent-attention',
    en: 'Multi-head latent attention',
    zh: '多头潜在注意力',
    also: ['MLA'],
    means: {
      en: 'Attention that caches one short latent a token, from which every head makes its own keys and values. From DeepSeek-V2.',
      zh: '每个词元只缓存一个短的潜向量，各头由它得出自己的键和值。始于 DeepSeek-V2。',
    },
    labs: ['mla/cache', 'mla/absorption', 'mla/rank'],
  },
  {
    id: 'latent',
    en: 'Latent',
    zh: '潜向量',
    means: {
      en: 'In MLA, the short vector from which the keys and values of all heads are rebuilt; beside it only a small rotary key is cached.',
      zh: 'MLA 中用来重建所有头的键和值的短向量；除它之外，只再缓存一个小小的旋转键。',
    },
    labs: ['mla/cache', 'mla/spectrum'],
  },
  {
    id: 'absorption',
    en: 'Absorption',
    zh: '矩阵吸收',
    also: ['absorbed', '吸收'],
    means: {
      en: 'Moving the up-projections to the query and the output, so that attention runs on the latents themselves.',
      zh: '把升维矩阵并入查询和输出，使注意力直接在潜向量上计算。',
    },
    labs: ['mla/absorption', 'mla/race'],
  },
  {
    id: 'decoupled-rope',
    en: 'Decoupled rotary key',
    zh: '解耦的旋转键',
    also: ['decoupled RoPE', 'rotary key', '旋转键'],
    means: {
      en: 'A small key beside the latent that alone carries position, one a token for all heads; so the content can be absorbed.',
      zh: '潜向量旁边单独携带位置的小键，每个词元一个，所有头共用；内容部分因此可以吸收。',
    },
    labs: ['mla/decoupling', 'mla/cache'],
  },
  {
    id: 'low-rank',
    en: 'Low rank',
    zh: '低秩',
    common: true,
    means: {
      en: 'Of a matrix: it has few independent directions, so it can be written as a product of two thin ones.',
      zh: '矩阵只有少数几个独立方向，因而可以写成两个窄矩阵的乘积。',
    },
    labs: ['mla/spectrum'],
  },
];
