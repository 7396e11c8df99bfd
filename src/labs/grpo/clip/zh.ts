export const zh: Readonly<Record<string, string>> = {
  'Ratio to look at': '要观察的比值',
  'How much likelier a token has become since it was written.':
    '词元的概率相对于写下它时变大了多少倍。',
  'Below the stage': '主图下方',
  'the clip at work': '裁剪的实际作用',
  'the three KL estimators': '三种 KL 估计',
  'Answers a rollout': '每次采样的答案数',
  'Chance of a rare token': '罕见词元的概率',
  'How far one rollout may raise it before the clip holds.':
    '在被裁剪挡住之前，一次采样最多能把它提到多高。',
  'several updates': '多次更新',
  'one update': '一次更新',
  Clipped: '被裁剪的比例',
  'Loss, several updates': '损失（多次更新）',
  'Exact KL': '精确 KL',
  'Mean of 200': '200 个样本的均值',
  'Std of one sample': '单个样本的标准差',
  'Ratio looked at': '所观察的比值',
  'Objective there': '该处目标值',
  'Slope there': '该处斜率',
  'Rare token may rise to': '罕见词元最高可升到',
  'The clipped objective': '裁剪后的目标函数',
  'Where a curve is flat, nothing pushes any further. The line is the ratio you look at.':
    '曲线变平之处，就不再有推力。竖线是你正在观察的比值。',
  'Good answer, A = 1': '好答案，A = 1',
  'Bad answer, A = −1': '坏答案，A = −1',
  'Ratio ρ': '比值 ρ',
  Objective: '目标函数',
  'Where this rollout’s answers ended': '本次采样的答案最终落在哪里',
  'After the last update. Points beyond the bounds were pushed there before the clip held.':
    '最后一次更新之后。越过边界的点，是在裁剪挡住之前被推过去的。',
  'Better than the group': '优于本组',
  'Worse than the group': '劣于本组',
  'Its slope: what is left of the gradient': '它的斜率：梯度还剩多少',
  Slope: '斜率',
  'How often the clip acts': '裁剪起作用的频率',
  'What both learn': '两者学到的',
  'Expected reward': '期望奖励',
  'Running means of 200 samples': '200 个样本的累积均值',
  'All three from the same samples of the policy as it is now.': '三者都取自当前策略的同一批样本。',
  Exact: '精确值',
  Samples: '样本数',
  'As the policy leaves its start': '策略逐渐离开起点',
  'How noisy one sample is': '单个样本的噪声有多大',
  'At a ratio of {ratio} a good answer is pushed with slope {slopeHere.good} and a bad one with slope {slopeHere.bad}. In this rollout the clip held {clipped.often} of the answers; with one update, {clipped.once}.':
    '比值为 {ratio} 时，好答案受到的斜率为 {slopeHere.good}，坏答案为 {slopeHere.bad}。本次采样中裁剪挡住的答案比例为 {clipped.often}；只更新一次时为 {clipped.once}。',
  'The policy is {exactKl} nats from its start. 200 samples say {estimate.k1} by k1, {estimate.k2} by k2 and {estimate.k3} by k3.':
    '策略距离起点 {exactKl} 奈特。200 个样本给出：k1 为 {estimate.k1}，k2 为 {estimate.k2}，k3 为 {estimate.k3}。',
  'One update a rollout: the clip is idle': '每次采样只更新一次：裁剪闲置',
  'Many updates: the clip holds the answers': '多次更新：裁剪挡住答案',
  'Clip-higher (DAPO): rare tokens may rise further': '上侧放宽（DAPO）：罕见词元可以升得更高',
  'ε of 10, as in R1: the upper clip is as good as absent': 'ε 取 10，如 R1：上侧裁剪形同虚设',
  'A small learning rate: hardly anything to clip': '学习率很小：几乎没有可裁剪的',
  'Near the start k3 is the quietest unbiased estimator': '靠近起点时，k3 是最安静的无偏估计',
  'Far from it k3 becomes the noisiest': '远离起点时，k3 变得噪声最大',
  'A KL term keeps the policy near its start': 'KL 项让策略留在起点附近',
  'Four updates on each rollout in place of one. How much of the first fifteen rollouts does the clip hold?':
    '每次采样更新四次而不是一次。在前十五次采样中，裁剪挡住了多少答案？',
  'nothing: the policy moves too little': '没有：策略动得太少',
  'some answers, fewer than half': '有一些，不到一半',
  'more than half': '超过一半',
  'In the first of the four passes every ratio is 1 and nothing is held; afterwards those answers are held that have left the bounds in the direction of their advantage.':
    '四遍更新的第一遍中，所有比值都是 1，什么也挡不住；之后，顺着自身优势方向越出边界的答案会被挡住。',
  'One update a rollout, but a learning rate four times as high. How often does the clip act now?':
    '每次采样只更新一次，但学习率提高到四倍。现在裁剪多久起一次作用？',
  'in every rollout': '每次采样都有',
  'in some rollouts': '部分采样中有',
  'not once': '一次也没有',
  'The ratio compares the policy with itself at the time of writing. Before the first update the two are the same, however large the step that follows.':
    '比值是把策略与写下答案时的自己相比。在第一次更新之前两者完全相同，无论随后一步有多大。',
  'A token of chance 0.01 may rise to (ε 0.2 → 0.28)': '概率 0.01 的词元可升到（ε 从 0.2 到 0.28）',
  'It is chance times 1 + ε_high, as set here. The bound holds the objective, not the token: one large step may pass it.':
    '即概率乘以 1 + ε_high（按此处的设定）。这个界约束的是目标函数而非词元本身：一大步就可能越过它。',
  'Clip range of R1': 'R1 的裁剪范围',
  'KL weight, DeepSeekMath and R1': 'KL 权重，DeepSeekMath 与 R1',
  '0.04 and 0.001': '0.04 与 0.001',
  'Share of clipped answers with one update': '只更新一次时被裁剪的比例',
  '0 (follows from the definition)': '0（由定义得出）',
  'The objective over the ratio: how much likelier a token is than when it was written. Move the ratio to 1.':
    '横轴是比值：词元的概率相对于写下它时变大了多少倍。把比值移到 1。',
  'Both slopes act here. Move it below 0.7: which of the two curves is flat now?':
    '这里两条斜率都起作用。移到 0.7 以下：现在哪条曲线变平了？',
  'A bad answer that has become rare is let go. A good one is still pushed. Play the rollouts.':
    '已经变得罕见的坏答案不再受压，好答案仍受推动。播放各次采样。',
  'Answers that pass the bounds count as clipped; the grey line has one update only. Set the updates to 1.':
    '越过边界的答案计为被裁剪；灰线只更新一次。把更新次数设为 1。',
  'Both lines are at zero: the ratio is exactly 1. Set the updates to 12 and play again.':
    '两条线都为零：比值恰好是 1。把更新次数设为 12，再播放一次。',
  'Now the other brake: look at the KL estimators.': '再看另一种刹车：切换到三种 KL 估计。',
  'Scrub from the first rollout to the last: k3 starts as the quietest and ends as the noisiest.':
    '从第一次采样拖到最后一次：k3 起初最安静，最后噪声最大。',
  'The clipped objective of one token': '单个词元的裁剪目标',
  'ratio to the policy that wrote the token': '相对于写下该词元的策略的比值',
  'The KL estimator k3': 'KL 估计 k3',
  'KL by k3': 'k3 估计的 KL',
  'The clip ratio is always zero. Is something broken?': '裁剪比例一直是零，是不是哪里坏了？',
  'No, if there is one update a rollout: the ratio is then exactly 1 and nothing can be clipped. The gradient is that of REINFORCE with the group’s mean as its baseline.':
    '如果每次采样只更新一次，那就没有问题：比值恰好为 1，没有可裁剪的。此时的梯度就是以组均值为基线的 REINFORCE。',
  'No. At a ratio of 1 the loss of a group is minus its mean advantage, which is 0, plus β times the KL. Only its gradient means something. Watch the reward.':
    '没有。比值为 1 时，一组的损失是平均优势的相反数（即 0），再加上 β 乘 KL。有意义的只是它的梯度。请看奖励。',
  'Does the clip bound how bad things can get?': '裁剪能限制情况变得多糟吗？',
  'Not on the other side: a bad answer with a large ratio keeps its full slope and its objective has no lower bound. Some trainers put a second cap on the ratio for that case; the code here has it as an option.':
    '另一侧不能：比值很大的坏答案保持全部斜率，其目标函数没有下界。有些训练框架为此给比值再加一个上限；这里的代码把它作为选项。',
  'Why k3 and not the plain log-ratio?': '为什么用 k3，而不直接用对数比？',
  'Both are right on average. k3 is never negative and quieter near the reference. Far from it a few huge ratios make it the noisiest of the three, which the last chart shows.':
    '两者平均起来都是对的。k3 从不为负，在参考策略附近更安静。离得远时，少数极大的比值会使它成为三者中噪声最大的，最后一张图显示了这一点。',
  'Is the KL term taken from the reward?': 'KL 项是从奖励里扣除的吗？',
  'No. In GRPO it stands in the objective, beside the advantage; subtracting it from the reward is the usual way of PPO.':
    '不是。在 GRPO 中它与优势并列写在目标函数里；从奖励中扣除是 PPO 的常见做法。',
  'The policy is one softmax over eight answers of one token each, with plain gradient steps.':
    '这里的策略只是对八个单词元答案的一个 softmax，用普通梯度步更新。',
  'How often the clip acts depends on the learning rate as much as on the number of updates: at 0.05 it hardly acts. In the thinking world, a large table with few tokens in each cell, it was measured idle.':
    '裁剪起作用的频率既取决于更新次数，也取决于学习率：学习率为 0.05 时几乎不起作用。在“思考”世界（表格很大，每格词元很少）中，实测它处于闲置状态。',
  'The clip bounds the objective, not the policy: the points of a rollout do pass the bounds.':
    '裁剪约束的是目标函数而不是策略：一次采样中的点确实会越过边界。',
  'The spreads of single samples are exact sums over the eight answers; only the means are sampled.':
    '单个样本的标准差是对八个答案的精确求和；只有均值是抽样得来的。',
};
