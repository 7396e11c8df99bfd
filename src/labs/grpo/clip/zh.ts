export const zh: Readonly<Record<string, string>> = {
  'Ratio to look at': '要观察的比率',
  'How much likelier a token has become since it was written.':
    '词元的概率相对于写下它时变大了多少倍。',
  'Below the stage': '主图下方',
  'the clip at work': '裁剪的实际作用',
  'the three KL estimators': '三种 KL 估计',
  'Answers per rollout': '每轮回答数',
  'Chance of a rare token': '罕见词元的概率',
  'For the row of the paper below: how far one rollout may raise it before the clip holds.':
    '用于下方论文对照的一行：在被裁剪挡住之前，一轮采样最多能把它提到多高。',
  'several updates': '多次更新',
  'one update': '一次更新',
  Clipped: '被裁剪的比例',
  'Loss, several updates': '损失（多次更新）',
  'Exact KL': '精确 KL',
  'Mean of 200': '200 个样本的均值',
  'Std of one sample': '单个样本的标准差',
  'Ratio looked at': '所观察的比率',
  'Objective there': '该处目标值',
  'Slope there': '该处斜率',
  'Rare token may rise to': '罕见词元最高可升到',
  'The clipped objective': '裁剪后的目标函数',
  'Where a curve is flat, this answer gets no further push.':
    '曲线变平之处，这个回答不再受到推动。',
  'Good answer, A = 1': '好回答，A = 1',
  'Bad answer, A = −1': '坏回答，A = −1',
  'Ratio ρ': '比率 ρ',
  Objective: '目标函数',
  'Where this rollout’s answers ended': '本轮采样的回答最终落在哪里',
  'After the last update. Clipped points still drift along.':
    '最后一次更新之后。被裁剪的点仍会被其他回答带着移动。',
  'Better than the group': '优于本组',
  'Worse than the group': '劣于本组',
  'Its slope: what is left of the gradient': '它的斜率：梯度还剩多少',
  Slope: '斜率',
  'How often the clip and the mask act': '裁剪与掩码起作用的频率',
  'What both learn': '两者学到的',
  'Expected reward': '期望奖励',
  'Running means of 200 samples': '200 个样本的累积均值',
  'k1 = log(π/π_ref), k2 = k1²/2, k3 = e^(−k1) − 1 + k1':
    'k1 = log(π/π_ref)，k2 = k1²/2，k3 = e^(−k1) − 1 + k1',
  Exact: '精确值',
  Samples: '样本数',
  'As the policy leaves its start': '策略逐渐离开起点',
  'How noisy one sample is': '单个样本的噪声有多大',
  'At a ratio of {ratio} the push is {slopeHere.good} for a good answer and {slopeHere.bad} for a bad one. In this rollout the clip held a share of {clipped.often} of the pushes; with one update, {clipped.once}.':
    '比率为 {ratio} 时，好回答受到的推力为 {slopeHere.good}，坏回答为 {slopeHere.bad}。本轮采样中被裁剪挡下的推动占 {clipped.often}；只更新一次时为 {clipped.once}。',
  'The policy is {exactKl} nats from its start. 200 samples say {estimate.k1} by k1, {estimate.k2} by k2 and {estimate.k3} by k3.':
    '策略距离起点 {exactKl} 奈特。200 个样本给出：k1 为 {estimate.k1}，k2 为 {estimate.k2}，k3 为 {estimate.k3}。',
  'One update per rollout: the clip is idle': '每轮只更新一次：裁剪不起作用',
  'Many updates: the clip holds the answers': '多次更新：裁剪挡住回答',
  'Clip-higher (DAPO): rare tokens may rise further':
    '提高裁剪上界（DAPO 的 Clip-Higher）：罕见词元可以升得更高',
  'ε of 10, as in R1: nothing is clipped on either side': 'ε 取 10，如 R1：上下两侧都没有被裁剪的',
  'A small learning rate: hardly anything to clip': '学习率很小：几乎没有可裁剪的',
  'Near the start k3 is quieter than k1': '靠近起点时，k3 的噪声比 k1 小',
  'Far from it k3 becomes the noisiest': '远离起点时，k3 变得噪声最大',
  'A KL term of β = 0.3: nearer to the start, not near':
    'β = 0.3 的 KL 项：离起点近了一些，但并不近',
  'Four updates on each rollout in place of one. What share of the answers is clipped in the first fifteen rollouts?':
    '每轮采样更新四次而不是一次。前十五轮里，被裁剪的回答占多大比例？',
  'nothing: the policy moves too little': '没有：策略动得太少',
  'some answers, fewer than half': '有一些，不到一半',
  'more than half': '超过一半',
  'In the first of the four passes every ratio is 1 and nothing is clipped. Afterwards answers are clipped that have left the bounds in the direction of their advantage.':
    '四遍更新中的第一遍，所有比率都是 1，什么也不会被裁剪；之后，顺着自身优势方向越出边界的回答会被裁剪。',
  'One update per rollout, but a learning rate four times as high. How often does the clip act now?':
    '每轮只更新一次，但学习率提高到四倍。现在裁剪多久起一次作用？',
  'in every rollout': '每轮采样都有',
  'in some rollouts': '部分采样轮中有',
  'not once': '一次也没有',
  'The ratio compares the policy with itself at the time of writing. Before the first update the two are the same, however large the step that follows.':
    '比率是把策略与写下回答时的自己相比。在第一次更新之前两者完全相同，无论随后一步有多大。',
  'A token of chance 0.01 may rise to (ε 0.2 → 0.28)': '概率 0.01 的词元可升到（ε 从 0.2 到 0.28）',
  'It is chance times 1 + ε_high, as set here. The clip stops the gradient at this bound; a single large step can still overshoot it.':
    '即概率乘以 1 + ε_high（按此处的设定）。到了这个界，裁剪就不再给梯度；但单独一大步仍可能越过它。',
  'Clip range of R1': 'R1 的裁剪范围',
  'KL weight, DeepSeekMath and R1': 'KL 权重，DeepSeekMath 与 R1',
  '0.04 and 0.001': '0.04 与 0.001',
  'Share of clipped answers with one update': '只更新一次时被裁剪的比例',
  '0 (follows from the definition)': '0（由定义得出）',
  'A bead on the line of ratios: how much likelier a token is than when it was written. Drag it to 1.':
    '珠子在比率线上滑动：词元的概率相对于写下它时变大了多少倍。把它拖到 1。',
  'Both lanes push here, and neither curve is flat. Drag it below 0.7: which lane has lost its push?':
    '此处两条道上都有推力，两条曲线的斜率都不为零。拖到 0.7 以下：哪一条道不再推了？',
  'A bad answer that has become rare is let go. A good one is still pushed. Play the rollouts.':
    '已经变得罕见的坏回答不再受压，好回答仍受推动。播放各轮采样。',
  'Answers that pass the bounds count as clipped; the grey line has one update only. Set the updates to 1.':
    '越过边界的回答计为被裁剪；灰线只更新一次。把更新次数设为 1。',
  'Both lines are at zero: the ratio is exactly 1. Set the updates to 12 and play again.':
    '两条线都为零：比率恰好是 1。把更新次数设为 12，再播放一次。',
  'Now the other brake: look at the KL estimators.': '再看另一种刹车：切换到三种 KL 估计。',
  'Scrub from the first rollout to the last: k3 starts quieter than k1 and ends as the noisiest of the three.':
    '从第一轮采样拖到最后一轮：k3 起初噪声比 k1 小，最后成了三者中噪声最大的。',
  'The clipped objective of one token': '单个词元的裁剪目标',
  'ratio to the policy that wrote the token': '相对于写下该词元的策略的比率',
  'The KL estimator k3': 'KL 估计 k3',
  'KL by k3': 'k3 估计的 KL',
  'The clip ratio is always zero. Is something broken?': '裁剪比例一直是零，是不是哪里坏了？',
  'No, if there is one update per rollout: the ratio is then exactly 1 and nothing can be clipped. The gradient is that of REINFORCE with the group’s mean as its baseline.':
    '如果每轮采样只更新一次，那就没有问题：比率恰好为 1，没有可裁剪的。此时的梯度就是以组均值为基线的 REINFORCE。',
  'No. At a ratio of 1 the loss of a group is minus its mean advantage, which is 0, plus β times the KL. Only its gradient means something. Watch the reward.':
    '没有。比率为 1 时，一组的损失是平均优势的相反数（即 0），再加上 β 乘 KL。有意义的只是它的梯度。请看奖励。',
  'Does the clip bound how bad things can get?': '裁剪能限制情况变得多糟吗？',
  'Not on the other side: a bad answer with a large ratio keeps its full slope and its objective has no lower bound. Some trainers put a second cap on the ratio for that case; the code here has it as an option.':
    '另一侧不能：比率很大的坏回答保持全部斜率，其目标函数没有下界。有些训练框架为此给比率再加一个上限；这里的代码把它作为选项。',
  'Why k3 and not the plain log-ratio?': '为什么用 k3，而不直接用对数比？',
  'Both are right on average. k3 is never negative and quieter near the reference. Far from it a few huge ratios make it the noisiest of the three, which the last chart shows.':
    '两者平均起来都是对的。k3 从不为负，在参考策略附近噪声更小。离得远时，少数极大的比率会使它成为三者中噪声最大的，最后一张图显示了这一点。',
  'Is the KL term taken from the reward?': 'KL 项是从奖励里扣除的吗？',
  'No. In GRPO it stands in the objective, beside the advantage; subtracting it from the reward is the usual way of PPO.':
    '不是。在 GRPO 中它与优势并列写在目标函数里；从奖励中扣除是 PPO 的常见做法。',
  'The policy is one softmax over eight answers of one token each, with plain gradient steps.':
    '这里的策略只是对八个单词元回答的一个 softmax，用普通梯度步更新。',
  'How often the clip acts depends on the learning rate as much as on the number of updates: at 0.05 it did not act once in ten seeds. In the thinking world, a large table with few tokens in each cell, it was measured idle.':
    '裁剪起作用的频率既取决于更新次数，也取决于学习率：学习率为 0.05 时，十个种子里一次也没有起作用。在“思考”世界（表格很大，每格词元很少）中，实测它处于闲置状态。',
  'The clip bounds the objective, not the policy. Of the answers that passed a bound in the first fifteen rollouts of ten seeds, 59 % (μ = 4) moved more than 2 % further out afterwards: all answers share one softmax, and the others still push.':
    '裁剪约束的是目标函数而不是策略。十个种子的前十五轮中，越过边界的回答有 59%（μ = 4）此后又向外移动了 2% 以上：所有回答共用一个 softmax，其他回答仍在推动它。',
  'The spreads of single samples are exact sums over the eight answers; only the means are sampled.':
    '单个样本的标准差是对八个回答的精确求和；只有均值是抽样得来的。',
  'At 1 there is no lower bound, as in R1.': '取 1 就没有下界，与 R1 相同。',
  'With one update every ratio is 1: neither clip nor mask acts.':
    '只更新一次时比率恒为 1：裁剪和掩码都不起作用。',
  'At the paper’s 0.04 a run here ends within a few percent of one without.':
    '取论文的 0.04 时，这里的结果与不加 KL 项通常只差百分之几。',
  'Weigh the KL term by the ratio': 'KL 项乘以重要性比率',
  'As V3.2 does: its gradient is then that of the exact KL.':
    'V3.2 的做法：这样它的梯度就是精确 KL 的梯度。',
  'Mask bad answers beyond': '屏蔽偏离过远的坏回答',
  'V3.2 leaves out a bad answer once its mean log(π_old/π) is above δ. At 0 none is left out.':
    'V3.2 的做法：坏回答的 log(π_old/π) 均值一旦超过 δ，就不再计入策略项。取 0 时一个也不屏蔽。',
  Masked: '被屏蔽的比例',
  'At a ratio of {ratio} the push is {slopeHere.good} for a good answer and {slopeHere.bad} for a bad one. In this rollout the clip held a share of {clipped.often} of the pushes, and the mask {masked}.':
    '比率为 {ratio} 时，好回答受到的推力为 {slopeHere.good}，坏回答为 {slopeHere.bad}。本轮采样中被裁剪挡下的推动占 {clipped.often}，被屏蔽的占 {masked}。',
  'V3.2’s unbiased KL at β = 0.3: it pulls less than k3': 'V3.2 的无偏 KL，β = 0.3：比 k3 拉得轻',
  'V3.2’s unbiased KL at β = 1: nearer than k3, in most seeds':
    'V3.2 的无偏 KL，β = 1：在多数种子下比 k3 离起点更近',
  'R1’s ε and V3.2’s mask: bad answers that are far are let go':
    'R1 的 ε 加 V3.2 的掩码：偏离过远的坏回答不再被压低',
  'The unbiased KL of V3.2': 'V3.2 的无偏 KL',
  'ratio to the policy that wrote the answer': '相对于写下该回答的策略的比率',
  'A KL term of β = 0.3 ends 14 to 42 % nearer to the start than none, in ten seeds; the paper’s 0.04 changes the distance by −13 to +2 %. β = 1 takes off two thirds in eight of ten seeds, and half of the reward.':
    '十个种子中，β = 0.3 的 KL 项使终点离起点近了 14% 到 42%；论文的 0.04 只改变 −13% 到 +2%。β = 1 在十个种子中的八个里去掉了三分之二的距离，同时也失去约一半的奖励。',
  'In expectation the gradient of k3 is that of KL(π_ref‖π), even at a ratio of 1; V3.2’s follows KL(π‖π_ref). So they differ with one update, too: at β = 0.3 V3.2’s ends further from the start than k3 in ten of ten seeds, at β = 1 nearer in nine of ten.':
    '从期望看，即使比率为 1，k3 的梯度也是 KL(π_ref‖π) 的梯度；V3.2 的则是 KL(π‖π_ref) 的梯度。所以只更新一次时两者也不同：β = 0.3 时，十个种子中 V3.2 的终点都比 k3 离起点更远；β = 1 时，十个中有九个更近。',
  'Looked for and not seen: an effect of V3.2’s mask on what is learnt. With answers of one token a δ above 0.22 finds only bad answers that an ε of 0.2 has clipped already; with R1’s ε and 12 updates a δ of 0.2 masks 6 to 12 % of the answers, and the reward at the end differs by at most 0.004.':
    '找过但没看到：V3.2 的掩码对学习结果的影响。这里每个回答只有一个词元，δ 大于 0.22 时，屏蔽到的只是 ε = 0.2 早已裁剪掉的坏回答；用 R1 的 ε、更新 12 次时，δ = 0.2 屏蔽 6% 到 12% 的回答，而最终奖励最多相差 0.004。',
  // drawing
  'Good answers, A > 0': '好回答，A > 0',
  'Bad answers, A < 0': '坏回答，A < 0',
  'A good answer, A > 0': '好回答，A > 0',
  'is made likelier →': '概率被推高 →',
  'Good answer: likelier →': '好回答：推高概率 →',
  'A bad answer, A < 0': '坏回答，A < 0',
  '← is made less likely': '← 概率被压低',
  '← Bad answer: less likely': '← 坏回答：压低概率',
  'this rollout’s answers,': '本轮采样的回答，',
  'update by update': '逐次更新',
  'a token’s probability now ÷ when written': '词元现在的概率 ÷ 写下时的概率',
  'drag the bead or a fence': '拖动珠子或栅栏',
  'drag bead, fences': '拖动珠子、栅栏',
  'of the push remains': '的推力还在',
  'beyond the fence: no push': '栅栏以外：不再推动',
  'no push': '不再推动',
  '{name}. Here the clip leaves no push': '{name}。在这里，裁剪不再留下任何推力',
  'fence: 1 + ε = {at}': '栅栏：1 + ε = {at}',
  'fence: 1 − ε = {at}': '栅栏：1 − ε = {at}',
  'δ: bad answers below {at} are left out': 'δ：比率低于 {at} 的坏回答被屏蔽',
  'gold line: bad answers below it are left out': '金线：低于它的坏回答被屏蔽',
  'Answer {answer}, written {count} times, A = {advantage}. Update {update}: ratio {ratio}, {state}':
    '回答 {answer}，写了 {count} 次，A = {advantage}。第 {update} 次更新：比率 {ratio}，{state}',
  pushed: '受推动',
  'held by the clip: no push': '被裁剪挡下：不推动',
  'left out by the mask': '被掩码屏蔽',
  'All earned the same: no push': '全部得分相同：没有推动',
  'No answer above the mean': '没有高于均值的回答',
  'No answer below the mean': '没有低于均值的回答',
  'push {slope}': '推力 {slope}',
  '{name}. At a ratio of {ratio}: {push}': '{name}。比率为 {ratio} 时：{push}',
  'KL term, β = {beta}, the reference being where the token was written: it adds {pull} to the push':
    'KL 项，β = {beta}，以写下词元时为参考：给推力加上 {pull}',
  'Spring (KL, β = {beta}): adds {pull} to the push': '弹簧（KL，β = {beta}）：给推力加上 {pull}',
  'Acts where β is above 0.': 'β 大于 0 时才起作用。',
  'Acts from the second update of a rollout on.': '每轮采样的第二次更新起才起作用。',
  'In this rollout the clip held {held} of {all} pushes; with one update per rollout, {once}.':
    '本轮采样的 {all} 次推动中，裁剪挡下了 {held} 次；每轮只更新一次时为 {once}。',
  'Clip held {held} of {all} pushes; one update: {once}':
    '裁剪挡下 {all} 次推动中的 {held} 次；单次更新：{once}',
  'area: how often it was written': '面积：写了多少次',
  'What is earned and what is clipped in the end, over five seeds':
    '结束时的奖励与被裁剪的比例：五个随机种子',
  'the loss of the first rollout’s last update with these settings, and its slopes':
    '第一轮采样最后一次更新的损失（按现在的设置）及其梯度',
};
