/** 组相对策略优化（GRPO）：目录，以及几个实验共用的词语。 */
export const zh: Readonly<Record<string, string>> = {
  'Answers a question': '每题答案数',
  'Mean reward': '平均奖励',
  Reward: '奖励',
  Advantage: '优势',
  'answers a question': '每题答案数',
  'Clip below': '下侧裁剪',
  'Clip above': '上侧裁剪',
  'Updates a rollout': '每次采样的更新次数',
  'Weight of the KL term': 'KL 项的权重',
  Rollout: '采样批次',
  'Share of the answers': '占答案的比例',
  Nats: '奈特',
  'lower bound': '下界',
  'upper bound': '上界',
  'The loss is 0, or starts at 0 and rises. Is it broken?':
    '损失是 0，或者从 0 开始上升，是不是坏了？',
  'Divide by the std': '除以标准差',
  'of the group': '本组的',
  'of the group, G − 1': '本组的（用 G − 1）',
  Entropy: '熵',
  'Group relative policy optimization': '组相对策略优化（GRPO）',
  'Answer a question many times, and learn from what beats the group’s own mean: reinforcement learning without a critic.':
    '同一个问题回答多次，从高出本组均值的答案中学习：不需要评论家的强化学习。',
  'One group': '一组答案',
  'What does a group of answers teach?': '一组答案能教会什么？',
  'An answer counts by how far it stands above or below the mean of its own group; a group without contrast counts nothing.':
    '一个答案的分量，取决于它比本组均值高出或低了多少；组内没有差别，就什么也学不到。',
  'Clip and KL': '裁剪与 KL',
  'When does the clip act, and what does it hold?': '裁剪何时起作用，又挡住了什么？',
  'The clip stops the push on answers that have already moved with their advantage; with one update a rollout nothing has moved, and it never acts.':
    '已经顺着自己的优势移动过的答案，裁剪不再推动它；若每次采样只更新一次，什么都还没动，裁剪就从不起作用。',
  'Can a rule alone teach a policy to hit the target?': '单凭规则能教会策略命中目标吗？',
  'From 0, 0.1 and 1 points for arithmetic a small policy learns to answer new Countdown questions, as long as its groups keep some contrast.':
    '只靠算式得 0、0.1 或 1 分，一个小策略就能学会回答新的 Countdown 问题，前提是组内始终有差别。',
  'Thinking longer': '想得更久',
  'Do answers grow longer because it pays, or because of 1/|o|?':
    '答案变长是因为有用，还是因为 1/|o|？',
  'Both happen: where thinking pays every algorithm thinks longer; where it cannot pay, only averaging per answer stretches the wrong ones.':
    '两者都会发生：思考有用时，每种算法都会想得更久；没用时，只有按答案平均才会拉长错误答案。',
  Votes: '投票',
  'Does learning add answers, or only confidence?': '学习增加了答案，还是只增加了自信？',
  'Sharpening a policy without any reward raises its single answers and hardly its vote, and it loses what many tries would have found.':
    '不用任何奖励、只把策略变尖锐，会提高单个答案，几乎不提高投票，还会失去多次尝试本可找到的答案。',
};
