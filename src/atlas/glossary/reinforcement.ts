/** Terms of reinforcement learning: answers, what they earn, and what they are compared with. */
import type { Term } from './term.ts';

export const reinforcement: readonly Term[] = [
  {
    id: 'policy',
    en: 'Policy',
    zh: '策略',
    means: {
      en: 'What is trained in reinforcement learning: the chances of every next token.',
      zh: '强化学习所训练的对象：每个下一词元的概率。',
    },
    labs: ['grpo/group', 'grpo/training'],
  },
  {
    id: 'reward',
    en: 'Reward',
    zh: '奖励',
    common: true,
    means: {
      en: 'The points that an answer earns.',
      zh: '一个回答得到的分数。',
    },
    labs: ['grpo/group', 'grpo/training'],
  },
  {
    id: 'rule-reward',
    en: 'Rule-based reward',
    zh: '规则奖励',
    also: ['verifiable reward', '可验证奖励'],
    means: {
      en: 'A reward that a short program can give, because the answer can be checked: right or wrong, form kept or not.',
      zh: '回答可以检验，因而一小段程序就能给出的奖励：对还是错，格式是否合规。',
    },
    labs: ['grpo/training'],
  },
  {
    id: 'reward-hacking',
    en: 'Reward hacking',
    zh: '奖励投机',
    also: ['reward hack', '奖励作弊'],
    means: {
      en: 'A policy finds a way to earn the reward without doing what it was meant for.',
      zh: '策略找到了不做正事也能得分的门路。',
    },
  },
  {
    id: 'rollout',
    en: 'Rollout',
    zh: '采样轮',
    also: ['采样轮（rollout）'],
    means: {
      en: 'One round in which the policy of now writes all answers of a batch; then it is updated on them.',
      zh: '由当前策略写出一批问题的全部回答的一轮；随后用它们来更新策略。',
    },
    labs: ['grpo/clip', 'grpo/training'],
  },
  {
    id: 'group',
    en: 'Group',
    zh: '一组回答',
    common: true,
    also: ['group size', '组'],
    means: {
      en: 'In GRPO: the G answers to one question, which are compared with each other.',
      zh: '在 GRPO 中指同一问题的 G 个回答，它们互相比较。',
    },
    labs: ['grpo/group'],
  },
  {
    id: 'baseline',
    en: 'Baseline',
    zh: '基线',
    means: {
      en: 'What a reward is compared with before it counts: the mean of the group, a running mean, or a critic’s guess.',
      zh: '奖励在起作用之前与之相比的量：组均值、滑动均值，或评论家的估计。',
    },
    labs: ['grpo/training', 'grpo/group'],
  },
  {
    id: 'advantage',
    en: 'Advantage',
    zh: '优势',
    means: {
      en: 'By how much an answer beats what was to be expected; in GRPO, the mean of its own group.',
      zh: '一个回答比预期好多少；在 GRPO 中，预期就是本组的均值。',
    },
    labs: ['grpo/group'],
  },
  {
    id: 'standard-deviation',
    en: 'Standard deviation',
    zh: '标准差',
    also: ['std'],
    means: {
      en: 'How far the values of a group typically lie from their mean. GRPO divides by it.',
      zh: '一组数通常离均值多远。GRPO 要除以它。',
    },
    labs: ['grpo/group'],
  },
  {
    id: 'grpo',
    en: 'GRPO',
    zh: '组相对策略优化',
    also: ['GRPO', 'group relative policy optimization'],
    means: {
      en: 'Reinforcement learning that compares each answer with the others to the same question, and needs no critic.',
      zh: '把每个回答与同一问题的其他回答相比的强化学习方法，不需要评论家网络。',
    },
    labs: ['grpo/group', 'grpo/training'],
  },
  {
    id: 'reinforce',
    en: 'REINFORCE',
    zh: 'REINFORCE',
    also: ['策略梯度'],
    means: {
      en: 'The oldest rule of the kind: raise the probability of what was done, in proportion to what it earned.',
      zh: '这类方法中最早的一种：按所得奖励的大小，提高所做之事的概率。',
    },
    labs: ['grpo/training', 'grpo/clip'],
  },
  {
    id: 'rloo',
    en: 'RLOO',
    zh: '留一基线（RLOO）',
    also: ['RLOO', 'REINFORCE leave-one-out'],
    means: {
      en: 'Each answer is compared with the mean of the others, leaving itself out; for a group of G this is G/(G − 1) times the distance from the group’s mean.',
      zh: '每个回答与除自己以外其他回答的均值相比；组内有 G 个时，等于与组均值之差的 G/(G − 1) 倍。',
    },
    labs: ['grpo/group'],
  },
  {
    id: 'ppo',
    en: 'PPO',
    zh: '近端策略优化',
    also: ['PPO', 'proximal policy optimization'],
    means: {
      en: 'Reinforcement learning with a clipped objective and a critic, usually as large as the policy. GRPO keeps the clip and drops the critic.',
      zh: '使用裁剪目标和评论家的强化学习方法，评论家通常与策略一样大。GRPO 保留裁剪，去掉评论家。',
    },
    labs: ['grpo/training'],
  },
  {
    id: 'critic',
    en: 'Critic',
    zh: '评论家',
    also: ['value model', 'value network', '价值模型', '价值网络'],
    means: {
      en: 'A second network in PPO that predicts the reward still to come; GRPO does without it.',
      zh: 'PPO 中预测未来奖励的第二个网络；GRPO 不需要它。',
    },
    labs: ['grpo/training'],
  },
  {
    id: 'dead-group',
    en: 'Dead group',
    zh: '无效组',
    also: ['死组'],
    means: {
      en: 'A group whose answers all earn the same: it teaches nothing.',
      zh: '组内回答得分全部相同：学不到任何东西。',
    },
    labs: ['grpo/group', 'grpo/training'],
  },
  {
    id: 'dr-grpo',
    en: 'Dr. GRPO',
    zh: 'Dr. GRPO',
    means: {
      en: 'GRPO without its two divisions, by the standard deviation and by the length of an answer.',
      zh: '去掉两处除法的 GRPO：不除以标准差，也不除以回答的长度。',
    },
    labs: ['grpo/group', 'grpo/thinking'],
  },
];
