/** Terms of the update: how far a policy may move, and what moving does to its answers. */
import type { Term } from './term.ts';

export const update: readonly Term[] = [
  {
    id: 'importance-ratio',
    en: 'Importance ratio',
    zh: '重要性比率',
    also: ['比率'],
    means: {
      en: 'How much likelier a token is under the policy of now than under the one that wrote it.',
      zh: '词元在当前策略下的概率与写出它的旧策略下的概率之比。',
    },
    labs: ['grpo/clip'],
  },
  {
    id: 'clipping',
    en: 'Clipping',
    zh: '裁剪',
    also: ['clip', 'clipped'],
    means: {
      en: 'Beyond a small change of the ratio an update earns nothing more.',
      zh: '比率变化超出小范围后，更新不再得到收益。',
    },
    labs: ['grpo/clip'],
  },
  {
    id: 'clip-higher',
    en: 'Clip-higher',
    zh: '提高裁剪上界',
    also: ['Clip-Higher', 'clip-higher'],
    means: {
      en: 'A wider bound above than below, so that rare tokens may rise further (DAPO).',
      zh: '上界比下界放得更宽，让罕见词元能升得更高（DAPO）。',
    },
    labs: ['grpo/clip', 'grpo/training'],
  },
  {
    id: 'dapo',
    en: 'DAPO',
    zh: 'DAPO',
    means: {
      en: 'A variant of GRPO: a wider upper clip, one mean over all tokens, no KL term, and only groups that disagree.',
      zh: 'GRPO 的变体：裁剪上界更宽，对全部词元取一个平均，没有 KL 项，只用有差别的组。',
    },
    labs: ['grpo/training', 'grpo/clip'],
  },
  {
    id: 'dynamic-sampling',
    en: 'Dynamic sampling',
    zh: '动态采样',
    means: {
      en: 'Drawing further questions until enough groups disagree; dead groups are thrown away (DAPO).',
      zh: '不断抽取新问题，直到有差别的组足够多；无效组丢掉（DAPO）。',
    },
    labs: ['grpo/training'],
  },
  {
    id: 'kl-divergence',
    en: 'KL divergence',
    zh: 'KL 散度',
    also: ['KL', 'relative entropy', '相对熵'],
    means: {
      en: 'How far one distribution is from another; here, how far the policy is from its reference.',
      zh: '一个分布离另一个分布有多远；这里指策略离参考策略有多远。',
    },
    labs: ['grpo/clip'],
  },
  {
    id: 'k1-k2-k3',
    en: 'k1, k2, k3',
    zh: 'k1、k2、k3 估计',
    also: ['k1', 'k2', 'k3'],
    means: {
      en: 'Three estimates of the KL from one sample: k1 is log(π/π_ref), k2 half its square, k3 π_ref/π − log(π_ref/π) − 1, which is never negative.',
      zh: '由一个样本估计 KL 的三种办法：k1 是 log(π/π_ref)，k2 是它平方的一半，k3 是 π_ref/π − log(π_ref/π) − 1，不会为负。',
    },
    labs: ['grpo/clip'],
  },
  {
    id: 'reference-policy',
    en: 'Reference policy',
    zh: '参考策略',
    also: ['reference model', '参考模型'],
    means: {
      en: 'A frozen copy of an earlier policy that the KL term holds the new one to.',
      zh: '较早策略的冻结副本；KL 项让新策略不要离它太远。',
    },
    labs: ['grpo/clip'],
  },
  {
    id: 'entropy',
    en: 'Entropy',
    zh: '熵',
    means: {
      en: 'How undecided a distribution is: 0 where one outcome is sure, largest where all are equally likely.',
      zh: '一个分布有多不确定：只有一种结果时为 0，各种结果同样可能时最大。',
    },
    labs: ['grpo/training', 'grpo/votes'],
  },
  {
    id: 'entropy-bonus',
    en: 'Entropy bonus',
    zh: '熵奖励',
    means: {
      en: 'A small reward for staying undecided, so that a policy does not settle on one answer too early.',
      zh: '给“保持不确定”的一点奖励，免得策略过早认定一个回答。',
    },
    labs: ['grpo/training'],
  },
  {
    id: 'sharpening',
    en: 'Sharpening',
    zh: '锐化',
    means: {
      en: 'Making likely answers likelier and rare ones rarer, whether or not they are right.',
      zh: '让常见的回答更常见、罕见的更罕见，不管对错。',
    },
    labs: ['grpo/votes'],
  },
  {
    id: 'pass-at-k',
    en: 'pass@k',
    zh: 'pass@k（k 次至少对一次）',
    also: ['pass@k', 'pass@1', 'pass@16'],
    means: {
      en: 'The chance that at least one of k answers is right.',
      zh: 'k 个回答中至少一个正确的概率。',
    },
    labs: ['grpo/votes'],
  },
  {
    id: 'majority-vote',
    en: 'Majority vote',
    zh: '多数投票',
    also: ['maj@k', 'cons@64'],
    means: {
      en: 'Of many answers to a question the commonest one is taken.',
      zh: '同一问题的许多回答中，取最常见的那个。',
    },
    labs: ['grpo/votes'],
  },
  {
    id: 'token-level-loss',
    en: 'Token-level loss',
    zh: '词元级损失',
    also: ['token mean'],
    means: {
      en: 'One mean over all tokens of all answers, so that every token weighs the same, in place of a mean for each answer.',
      zh: '对所有回答的全部词元取一个平均，每个词元权重相同，而不是先按回答平均。',
    },
    labs: ['grpo/thinking', 'grpo/training'],
  },
  {
    id: 'chain-of-thought',
    en: 'Chain of thought',
    zh: '思维链',
    also: ['CoT'],
    means: {
      en: 'What a model writes to itself before it answers.',
      zh: '模型在作答之前写给自己看的推理过程。',
    },
    labs: ['grpo/thinking'],
  },
];
