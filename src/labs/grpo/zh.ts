/** 组相对策略优化（GRPO）：目录，以及几个实验共用的词语。 */
export const zh: Readonly<Record<string, string>> = {
  'Answers per question': '每题回答数',
  'Mean reward': '平均奖励',
  Reward: '奖励',
  Advantage: '优势',
  'answers per question': '每题回答数',
  'Clip below': '下侧裁剪',
  'Clip above': '上侧裁剪',
  'Updates per rollout': '每轮更新次数',
  'Weight of the KL term': 'KL 项的权重',
  Rollout: '采样轮',
  'Share of the answers': '占回答的比例',
  Nats: '奈特',
  'lower bound': '下界',
  'upper bound': '上界',
  'The loss is 0, or starts at 0 and rises. Is it broken?':
    '损失是 0，或者从 0 开始上升，是不是坏了？',
  'Divide by the std': '除以标准差',
  'of the group': '本组的',
  'of the group, G − 1': '本组的（用 G − 1）',
  Entropy: '熵',
  Charts: '图表',
  'Group relative policy optimization': '组相对策略优化（GRPO）',
  'Answer a question many times, and learn from what beats the group’s own mean: reinforcement learning without a critic.':
    '同一个问题回答多次，从高出本组均值的回答中学习：不需要评论家的强化学习。',
  'One group': '一组回答',
  'What does a group of answers teach?': '一组回答能教会什么？',
  'An answer counts by how far it stands above or below the mean of its own group; a group whose answers all earn the same teaches nothing.':
    '一个回答的分量，取决于它比本组均值高出或低了多少；组内得分全都相同，就什么也学不到。',
  'Clip and KL': '裁剪与 KL',
  'When does the clip act, and what does it stop?': '裁剪何时起作用，又挡住了什么？',
  'Once an answer’s probability has moved far enough the right way, the clip removes its gradient; with one update per rollout every ratio is 1, and it never acts.':
    '回答的概率若已沿优势的方向变化到位，裁剪就不再给它梯度；每轮采样只更新一次时比率恒为 1，裁剪从不触发。',
  'Can a rule alone teach a policy to hit the target?': '单凭规则能教会策略命中目标吗？',
  'From 0, 0.1 and 1 points for arithmetic a small policy learns to answer new Countdown questions, as long as its groups keep some contrast.':
    '只靠算式得 0、0.1 或 1 分，一个小策略就能学会回答新的 Countdown 问题，前提是组内始终有差别。',
  'Thinking longer': '想得更久',
  'Do answers grow because thinking helps, or because the loss is divided by their length?':
    '回答变长，是因为思考有用，还是因为损失除以了长度？',
  'Both happen: where thinking pays every algorithm thinks longer; where it cannot pay, only averaging per answer stretches the wrong ones.':
    '两者都会发生：思考有用时，每种算法都会想得更久；没用时，只有按回答平均才会拉长错误回答。',
  Votes: '投票',
  'Does learning add answers, or only confidence?': '学习增加了回答，还是只增加了自信？',
  'Sharpening a policy without any reward raises its single answers and its vote only up to the vote’s limit, and it loses what many tries would have found.':
    '不给奖励、只对策略做锐化：单次正确率上升，投票至多升到其上限，多次尝试才能碰到的正确回答则会丢失。',
};
