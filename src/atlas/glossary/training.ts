/** Terms of training: what is minimised, in which portions, and in which stages. */
import type { Term } from './term.ts';

export const training: readonly Term[] = [
  {
    id: 'loss',
    en: 'Loss',
    zh: '损失',
    common: true,
    means: {
      en: 'The number that training makes small: for a language model, how surprised it is by the true next token.',
      zh: '训练要减小的数：对语言模型来说，就是它对真正的下一个词元有多意外。',
    },
    labs: ['moe/balancing', 'mla/rank'],
  },
  {
    id: 'perplexity',
    en: 'Perplexity',
    zh: '困惑度',
    means: {
      en: 'The exponential of the mean loss: between how many tokens the model hesitates.',
      zh: '平均损失的指数：模型相当于在多少个词元之间犹豫。',
    },
    labs: ['moe/balancing'],
  },
  {
    id: 'nat',
    en: 'Nat',
    zh: '奈特',
    also: ['nat'],
    means: {
      en: 'The unit of a loss taken with the natural logarithm: one nat is 1.44 bits; guessing among n equals costs ln n.',
      zh: '用自然对数计算损失时的单位：1 奈特约为 1.44 比特；在 n 个等可能中猜测，损失为 ln n。',
    },
    labs: ['moe/granularity', 'mla/rank', 'engram/slots'],
  },
  {
    id: 'gradient',
    en: 'Gradient',
    zh: '梯度',
    common: true,
    means: {
      en: 'For every parameter, how the loss changes when it is turned a little.',
      zh: '每个参数稍微变动时，损失如何变化。',
    },
    labs: ['grpo/clip', 'mhc/training'],
  },
  {
    id: 'batch',
    en: 'Batch',
    zh: '批次',
    common: true,
    means: {
      en: 'The examples that one step of training looks at together.',
      zh: '训练的一步一起处理的样本。',
    },
    labs: ['moe/balancing'],
  },
  {
    id: 'learning-rate',
    en: 'Learning rate',
    zh: '学习率',
    means: {
      en: 'How far parameters move in one step.',
      zh: '一步之中参数移动多远。',
    },
    labs: ['mhc/training', 'grpo/training'],
  },
  {
    id: 'adam',
    en: 'Adam',
    zh: 'Adam 优化器',
    also: ['AdamW', 'Adam'],
    means: {
      en: 'The usual optimiser: it divides each parameter’s step by how large its gradients have been.',
      zh: '常用的优化器：每个参数的步长要除以它以往梯度的大小。',
    },
  },
  {
    id: 'muon',
    en: 'Muon',
    zh: 'Muon 优化器',
    also: ['Muon'],
    means: {
      en: 'An optimiser that makes the update of a matrix nearly orthogonal, so that all directions learn at one pace.',
      zh: '使矩阵的更新接近正交的优化器，让各个方向以同样的速度学习。',
    },
  },
  {
    id: 'validation',
    en: 'Validation text',
    zh: '验证文本',
    also: ['held-out', 'validation loss', '验证损失'],
    means: {
      en: 'Text that was kept out of training, to see what was learnt and not merely remembered.',
      zh: '不参加训练的文本，用来看学会了什么，而不只是记住了什么。',
    },
    labs: ['moe/balancing', 'grpo/training'],
  },
  {
    id: 'supervised-fine-tuning',
    en: 'Supervised fine-tuning',
    zh: '监督微调',
    also: ['SFT', 'fine-tuning', '微调'],
    means: {
      en: 'Further training on examples of how to answer.',
      zh: '用示范回答继续训练。',
    },
    labs: ['grpo/training'],
  },
  {
    id: 'cold-start',
    en: 'Cold start',
    zh: '冷启动',
    means: {
      en: 'R1’s first stage: fine-tuning on a few thousand readable chains of thought, before reinforcement learning.',
      zh: 'R1 的第一阶段：强化学习之前，先用几千条可读的思维链做微调。',
    },
    labs: ['grpo/training'],
  },
  {
    id: 'rejection-sampling',
    en: 'Rejection sampling',
    zh: '拒绝采样',
    means: {
      en: 'Drawing many answers and keeping only the right ones, here to train on.',
      zh: '采样许多回答，只留下正确的，这里留作训练数据。',
    },
    labs: ['grpo/training'],
  },
  {
    id: 'distillation',
    en: 'Distillation',
    zh: '蒸馏',
    means: {
      en: 'Training a small model on what a large one has written.',
      zh: '用大模型写出的内容训练小模型。',
    },
  },
  {
    id: 'scaling-law',
    en: 'Scaling law',
    zh: '缩放定律',
    also: ['规模定律'],
    means: {
      en: 'A straight line on log-log paper by which small trainings predict the settings or the loss of a large one.',
      zh: '双对数坐标上的直线，由小规模训练预测大规模训练的设置或损失。',
    },
  },
  {
    id: 'seed',
    en: 'Seed',
    zh: '随机种子',
    common: true,
    also: ['种子'],
    means: {
      en: 'The number from which all chance of a run follows: same seed, same run.',
      zh: '一次运行中全部随机性的起点：种子相同，运行相同。',
    },
    labs: ['moe/balancing', 'mhc/training'],
  },
];
