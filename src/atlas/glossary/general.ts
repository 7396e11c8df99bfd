/** Terms that every lab takes for granted. */
import type { Term } from './term.ts';

export const general: readonly Term[] = [
  {
    id: 'token',
    en: 'Token',
    zh: '词元',
    common: true,
    also: ['token'],
    means: {
      en: 'The unit a language model reads and writes: a word, a piece of one, or a character.',
      zh: '语言模型读写的单位：一个词、词的一部分，或一个字。',
    },
    labs: ['moe/gate', 'engram/hash'],
  },
  {
    id: 'tokenizer',
    en: 'Tokenizer',
    zh: '分词器',
    also: ['vocabulary', '词表'],
    means: {
      en: 'What cuts a text into tokens and numbers them; all that it knows are its vocabulary.',
      zh: '把文本切成词元并编号的程序；它认得的全部词元就是词表。',
    },
    labs: ['engram/hash'],
  },
  {
    id: 'embedding',
    en: 'Embedding',
    zh: '词嵌入',
    means: {
      en: 'The vector that a token starts with, looked up by its number.',
      zh: '词元最初的向量，按编号查得。',
    },
  },
  {
    id: 'hidden-state',
    en: 'Hidden state',
    zh: '隐状态',
    also: ['隐藏状态'],
    means: {
      en: 'The vector that stands for a token between two layers.',
      zh: '两层之间代表一个词元的向量。',
    },
    labs: ['moe/gate', 'engram/gate'],
  },
  {
    id: 'layer',
    en: 'Layer',
    zh: '层',
    common: true,
    also: ['block', 'Transformer block', '模块'],
    means: {
      en: 'One step of a model’s depth; a Transformer block has two, attention and a feed-forward network.',
      zh: '模型深度上的一步；一个 Transformer 模块含两层：注意力与前馈网络。',
    },
    labs: ['mhc/depth'],
  },
  {
    id: 'logit',
    en: 'Logit',
    zh: 'logit',
    also: ['对数几率'],
    means: {
      en: 'A score before softmax or sigmoid makes a probability of it.',
      zh: '还没有经过 softmax 或 sigmoid 变成概率的分数。',
    },
    labs: ['mhc/sinkhorn', 'grpo/votes', 'mla/long'],
  },
  {
    id: 'softmax',
    en: 'Softmax',
    zh: 'softmax',
    means: {
      en: 'Turns scores into probabilities: each is exponentiated and divided by the sum of all.',
      zh: '把分数变成概率：各取指数，再除以总和。',
    },
    labs: ['moe/gate', 'grpo/clip'],
  },
  {
    id: 'sigmoid',
    en: 'Sigmoid',
    zh: 'sigmoid',
    means: {
      en: 'Turns one score into a number between 0 and 1, without regard to the others.',
      zh: '把一个分数变成 0 到 1 之间的数，与其他分数无关。',
    },
    labs: ['moe/gate'],
  },
  {
    id: 'parameter',
    en: 'Parameter',
    zh: '参数',
    common: true,
    also: ['weight', '权重'],
    means: {
      en: 'One of the numbers of a model that training sets.',
      zh: '模型中由训练确定的数。',
    },
    labs: ['engram/budget'],
  },
  {
    id: 'participation-ratio',
    en: 'Participation ratio',
    zh: '参与率',
    also: ['effective number of directions', '参与比'],
    means: {
      en: 'How many directions are really used, if each counts by its share of the energy: the square of the energies’ sum, over the sum of their squares.',
      zh: '按各方向所占的能量份额计，真正用到了多少个方向：能量之和的平方，除以能量平方之和。',
    },
    labs: ['mla/spectrum'],
  },
  {
    id: 'inner-product',
    en: 'Inner product',
    zh: '内积',
    also: ['dot product', '点积'],
    means: {
      en: 'The products of two vectors’ entries, added up: large where both point the same way.',
      zh: '两个向量对应分量的乘积之和：方向一致时就大。',
    },
    labs: ['moe/gate'],
  },
  {
    id: 'reasoning-model',
    en: 'Reasoning model',
    zh: '推理模型',
    means: {
      en: 'A model trained to think before it answers, such as R1.',
      zh: '训练成先思考再作答的模型，例如 R1。',
    },
  },
];
