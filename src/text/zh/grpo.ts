/** 组相对策略优化（GRPO）的中文。 */
export const zh: Readonly<Record<string, string>> = {
  // group
  'Group relative policy optimization': '组相对策略优化（GRPO）',
  'Answer a question many times, and learn from what beats the group’s own mean: reinforcement learning without a critic.':
    '同一个问题回答多次，从高出本组均值的答案中学习：不需要评论家的强化学习。',
  'What does a group of answers teach?': '一组答案能教会什么？',
  'An answer counts by how far it stands above or below the mean of its own group; a group without contrast counts nothing.':
    '一个答案的分量，取决于它比本组均值高出或低了多少；组内没有差别，就什么也学不到。',
  'One group': '一组答案',
  'Rewards of one group': '一组答案的奖励',
  'One answer each: drag a bar, or type as many as you like, from 2 to 16.':
    '每个数对应一个答案：拖动柱子，或直接输入，2 到 16 个均可。',
  'Divide by': '除以',
  'the std of the group': '组内标准差',
  'the std, with G − 1': '标准差（用 G − 1）',
  'nothing (Dr. GRPO)': '不除（Dr. GRPO）',
  'nothing; mean of the others (RLOO)': '不除；与其余答案的均值比较（RLOO）',
  'the std of the batch': '整个批次的标准差',
  'Chance of a right answer': '答对的概率',
  'Answers a question': '每题答案数',
  'Lengths of the answers': '各答案的长度',
  'In tokens; the list starts again where the group is longer.':
    '单位为词元；组更大时，列表从头循环。',
  'Added to the std': '加到标准差上的数',
  'So that nearly equal rewards are not blown up. Trainers use 0.0001 or less.':
    '防止几乎相等的奖励被过度放大。训练框架取 0.0001 或更小。',
  'Constant of Dr. GRPO': 'Dr. GRPO 的常数',
  tokens: '词元',
  Seed: '随机种子',
  'Groups drawn': '已抽取的组数',
  'Mean reward': '平均奖励',
  'Divided by': '除数',
  'Mean size of an advantage': '优势的平均大小',
  'Dead groups, counted': '死组比例（计数）',
  'Dead groups, formula': '死组比例（公式）',
  'Groups drawn for a mixed one': '得到一个有差别的组所需抽取的组数',
  'Rewards of the group': '本组的奖励',
  'Drag a bar. The dashed line is the group’s mean: the whole baseline.':
    '拖动柱子。虚线是本组均值：它就是全部的基线。',
  Reward: '奖励',
  'Mean of the group': '本组均值',
  Advantages: '优势',
  'Every token of an answer gets this number. They sum to zero.':
    '答案中的每个词元都得到这个数。各答案的优势之和为零。',
  Advantage: '优势',
  'What one token counts': '一个词元占多大分量',
  'Thousandths of the whole, for an answer of the length given.':
    '对给定长度的答案，以总量的千分之几计。',
  'Weight of a token': '词元的权重',
  'Per answer (GRPO)': '按答案平均（GRPO）',
  'Over tokens (DAPO)': '按全部词元平均（DAPO）',
  'By a constant (Dr. GRPO)': '除以常数（Dr. GRPO）',
  'Groups without contrast': '没有差别的组',
  'The chance that all answers are right or all are wrong: nothing is learnt from them.':
    '全对或全错的概率：从这样的组里学不到任何东西。',
  'Share of dead groups': '死组的比例',
  'Your group size': '你设定的组大小',
  'Counted, against the formula': '计数与公式对照',
  'The mean of the group is {mean}; differences from it are divided by {std}, and an advantage is {contrast} in size on average.':
    '本组均值为 {mean}；与它的差再除以 {std}，优势的平均大小为 {contrast}。',
  'All answers earn the same, {mean}: every advantage is exactly 0, and the group teaches nothing.':
    '所有答案的奖励都是 {mean}：每个优势都恰好为 0，这一组什么也教不了。',
  'The mean of the group is {mean}; nothing is divided, and an advantage is {contrast} in size on average.':
    '本组均值为 {mean}；不做除法，优势的平均大小为 {contrast}。',
  'All answers equal: nothing to learn': '答案全都一样：无从学起',
  'One success among sixteen stands out most': '十六个答案中唯一的成功最为突出',
  'A graded reward: the form alone is below average here':
    '分级奖励：在这里，只有格式对的答案低于平均',
  'Nearly equal rewards: the std makes much of little': '奖励几乎相等：标准差把小差别放大',
  'With 0.1 added to the std it is calm again': '给标准差加上 0.1，就平静了',
  'A hard question: five groups in six are dead': '难题：六组中有五组是死组',
  'Long answers: GRPO gives each of their tokens little': '长答案：GRPO 分给每个词元的很少',
  'All four answers turn wrong. What do their advantages become?':
    '四个答案全变成错的。它们的优势会变成多少？',
  'all negative: they are punished': '全为负：都受到惩罚',
  'all exactly 0': '全都恰好为 0',
  'undefined: 0 divided by 0': '无定义：0 除以 0',
  'An advantage is a difference from the group’s mean. Without a difference there is none, and the code returns 0 without dividing.':
    '优势是与组均值的差。没有差别就没有优势；代码不做除法，直接返回 0。',
  'A question is answered rightly once in a hundred times. With 64 answers in place of 16, what happens to the share of dead groups?':
    '某个问题平均一百次只答对一次。把每题 16 个答案改为 64 个，死组的比例会怎样？',
  'it falls to about a quarter': '降到大约四分之一',
  'it falls, to more than half of what it was': '有所下降，但仍超过原来的一半',
  'it stays': '不变',
  'The chance that nobody is right is 0.99 to the power of G: 0.85 for 16 answers and 0.53 for 64. Easier questions help more than larger groups.':
    '没有一个答对的概率是 0.99 的 G 次方：16 个答案时为 0.85，64 个时为 0.53。换成更容易的问题，比增大组更有用。',
  'Answers a question, R1-Zero and DAPO': 'R1-Zero 与 DAPO 的每题答案数',
  'Answers a question, DeepSeekMath': 'DeepSeekMath 的每题答案数',
  'AIME 2024, without and with dynamic sampling (DAPO)': 'AIME 2024，不用与使用动态采样（DAPO）',
  'A score of a 32B model. This page measures only what the sampling costs: groups drawn for a mixed one.':
    '这是 32B 模型的得分。本页只测量动态采样的代价：得到一个有差别的组要抽多少组。',
  'Groups drawn for one that is mixed': '得到一个有差别的组所需抽取的组数',
  'not stated': '未说明',
  'The advantage': '优势',
  'rewards of the group': '本组的奖励',
  'mean of the group': '本组的均值',
  'what it is divided by': '除数',
  'The chance of a dead group': '死组的概率',
  'share of dead groups': '死组的比例',
  'chance of a right answer': '答对的概率',
  'answers a question': '每题答案数',
  'Four answers to one question: one right, three wrong. The dashed line is their mean. Drag the last bar up to 1.':
    '同一问题的四个答案：一个对，三个错。虚线是均值。把最后一根柱子拖到 1。',
  'The advantages below are differences from the mean, divided by the spread. Now make all rewards equal.':
    '下面的优势是与均值的差再除以离散程度。现在让所有奖励相等。',
  'Nothing to compare, nothing to learn. Choose the scenario with one success among sixteen.':
    '没有比较，就没有学习。选择“十六个答案中唯一的成功”这个场景。',
  'A rare success gets the largest advantage there is, √(G − 1). Divide by nothing, as Dr. GRPO does.':
    '罕见的成功得到最大可能的优势 √(G − 1)。现在像 Dr. GRPO 那样不做除法。',
  'Now a question that is hard: set the chance of a right answer to 0.01.':
    '现在换成难题：把答对的概率设为 0.01。',
  'Play: groups are drawn, and the dead ones are counted against the formula.':
    '播放：逐批抽取各组，数出死组，与公式对照。',
  'Make the group larger and see how slowly the curve gives way.': '把组调大，看看曲线退得有多慢。',
  'All rewards in my group are equal. Why does nothing move?':
    '我这一组的奖励全都相等，为什么参数不动？',
  'Because an advantage is a difference from the group’s mean. All right or all wrong, the difference is 0 and so is the gradient; only a KL term still pulls. Mix easier questions in, enlarge the group, or draw until groups are mixed.':
    '因为优势是与组均值的差。全对或全错时差为 0，梯度也为 0；只有 KL 项还在拉动。可以混入更容易的问题，增大组，或一直抽到有差别的组。',
  'Is there no baseline in GRPO?': 'GRPO 没有基线吗？',
  'There is: the mean of the group. It contains the answer itself, which shrinks the advantage by (G − 1)/G against the mean of the others. Choose that variant to see the difference.':
    '有：就是组均值。它包含答案自身，因此与“其余答案的均值”相比，优势缩小为 (G − 1)/G 倍。选择那个变体就能看到区别。',
  'Does an advantage of 0 mean that the answer was wrong?': '优势为 0 说明答错了吗？',
  'No. It means that there was no contrast: all answers were right, or all were wrong.':
    '不是。它说明没有差别：要么全对，要么全错。',
  'Is the standard deviation taken over the batch?': '标准差是在整个批次上算的吗？',
  'No, over the answers to one question. The batch-wide variant is here to compare: an easy and a hard question then share a scale.':
    '不是，只在同一问题的答案之间计算。批次变体仅供比较：那样一来，难题和易题就共用一个尺度。',
  'Divide by G or by G − 1?': '除以 G 还是 G − 1？',
  'The papers do not say; common trainers divide by G − 1. The two differ by a factor that depends on G alone, so that only the step size changes.':
    '论文没有说明；常见的训练框架除以 G − 1。两者只差一个由 G 决定的因子，只影响步长。',
  'Rewards are set by hand or drawn with one chance p; nothing is learnt on this page.':
    '奖励由人设定，或以同一概率 p 抽取；本页不做任何学习。',
  'The batch-wide variant takes one more question into its std: seven right answers and a wrong one.':
    '批次变体的标准差里另加了一个问题：七个对，一个错。',
  'DAPO’s gain in score from dynamic sampling is not reproduced here, only its cost.':
    '这里没有重现 DAPO 动态采样带来的得分提升，只显示它的代价。',

  // clip
  'When does the clip act, and what does it hold?': '裁剪何时起作用，又挡住了什么？',
  'The clip stops the push on answers that have already moved with their advantage; with one update a rollout nothing has moved, and it never acts.':
    '已经顺着自己的优势移动过的答案，裁剪不再推动它；若每次采样只更新一次，什么都还没动，裁剪就从不起作用。',
  'Clip and KL': '裁剪与 KL',
  'Clip below': '下侧裁剪',
  'Clip above': '上侧裁剪',
  'Updates a rollout': '每次采样的更新次数',
  'Ratio to look at': '要观察的比值',
  'How much likelier a token has become since it was written.':
    '词元的概率相对于写下它时变大了多少倍。',
  'Below the stage': '主图下方',
  'the clip at work': '裁剪的实际作用',
  'the three KL estimators': '三种 KL 估计',
  'Learning rate': '学习率',
  'Weight of the KL term': 'KL 项的权重',
  'Answers a rollout': '每次采样的答案数',
  'Chance of a rare token': '罕见词元的概率',
  'How far one rollout may raise it before the clip holds.':
    '在被裁剪挡住之前，一次采样最多能把它提到多高。',
  Rollout: '采样批次',
  'Clipped, several updates': '被裁剪的比例（多次更新）',
  'Clipped, one update': '被裁剪的比例（一次更新）',
  'Expected reward, several updates': '期望奖励（多次更新）',
  'Expected reward, one update': '期望奖励（一次更新）',
  'Loss, several updates': '损失（多次更新）',
  'Exact KL': '精确 KL',
  nats: '奈特',
  'k1, mean of 200': 'k1，200 个样本的均值',
  'k2, mean of 200': 'k2，200 个样本的均值',
  'k3, mean of 200': 'k3，200 个样本的均值',
  'k1, std of one sample': 'k1，单个样本的标准差',
  'k2, std of one sample': 'k2，单个样本的标准差',
  'k3, std of one sample': 'k3，单个样本的标准差',
  'Ratio looked at': '所观察的比值',
  'Objective there, good answer': '该处目标值（好答案）',
  'Objective there, bad answer': '该处目标值（坏答案）',
  'Slope there, good answer': '该处斜率（好答案）',
  'Slope there, bad answer': '该处斜率（坏答案）',
  'Rare token may rise to': '罕见词元最高可升到',
  'The clipped objective': '裁剪后的目标函数',
  'Where a curve is flat, nothing pushes any further. The line is the ratio you look at.':
    '曲线变平之处，就不再有推力。竖线是你正在观察的比值。',
  'Ratio ρ': '比值 ρ',
  Objective: '目标函数',
  'Good answer, A = 1': '好答案，A = 1',
  'Bad answer, A = −1': '坏答案，A = −1',
  'Where this rollout’s answers ended': '本次采样的答案最终落在哪里',
  'After the last update. Points beyond the bounds were pushed there before the clip held.':
    '最后一次更新之后。越过边界的点，是在裁剪挡住之前被推过去的。',
  'Better than the group': '优于本组',
  'Worse than the group': '劣于本组',
  'Its slope: what is left of the gradient': '它的斜率：梯度还剩多少',
  Slope: '斜率',
  'How often the clip acts': '裁剪起作用的频率',
  'Share of the answers': '占答案的比例',
  'What both learn': '两者学到的',
  'Expected reward': '期望奖励',
  'Running means of 200 samples': '200 个样本的累积均值',
  'All three from the same samples of the policy as it is now.': '三者都取自当前策略的同一批样本。',
  Samples: '样本数',
  Nats: '奈特',
  Exact: '精确值',
  'As the policy leaves its start': '策略逐渐离开起点',
  'How noisy one sample is': '单个样本的噪声有多大',
  'At a ratio of {ratio} a good answer is pushed with slope {goodSlopeHere} and a bad one with slope {badSlopeHere}. In this rollout the clip held {clippedOften} of the answers; with one update, {clippedOnce}.':
    '比值为 {ratio} 时，好答案受到的斜率为 {goodSlopeHere}，坏答案为 {badSlopeHere}。本次采样中裁剪挡住的答案比例为 {clippedOften}；只更新一次时为 {clippedOnce}。',
  'The policy is {exactKl} nats from its start. 200 samples say {meanK1} by k1, {meanK2} by k2 and {meanK3} by k3.':
    '策略距离起点 {exactKl} 奈特。200 个样本给出：k1 为 {meanK1}，k2 为 {meanK2}，k3 为 {meanK3}。',
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
  'The clipped objective of one token': '单个词元的裁剪目标',
  'ratio to the policy that wrote the token': '相对于写下该词元的策略的比值',
  'lower bound': '下界',
  'upper bound': '上界',
  'The KL estimator k3': 'KL 估计 k3',
  'KL by k3': 'k3 估计的 KL',
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
  'The clip ratio is always zero. Is something broken?': '裁剪比例一直是零，是不是哪里坏了？',
  'No, if there is one update a rollout: the ratio is then exactly 1 and nothing can be clipped. The gradient is that of REINFORCE with the group’s mean as its baseline.':
    '如果每次采样只更新一次，那就没有问题：比值恰好为 1，没有可裁剪的。此时的梯度就是以组均值为基线的 REINFORCE。',
  'The loss is 0, or starts at 0 and rises. Is it broken?':
    '损失是 0，或者从 0 开始上升，是不是坏了？',
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

  // training
  'Can a rule alone teach a policy to hit the target?': '单凭规则能教会策略命中目标吗？',
  'From 0, 0.1 and 1 points for arithmetic a small policy learns to answer new Countdown questions, as long as its groups keep some contrast.':
    '只靠算式得 0、0.1 或 1 分，一个小策略就能学会回答新的 Countdown 问题，前提是组内始终有差别。',
  Training: '训练',
  'Compare each answer with': '每个答案与什么比较',
  'its group (GRPO)': '本组（GRPO）',
  'a critic (PPO)': '评论家（PPO）',
  'a running mean (REINFORCE)': '滑动均值（REINFORCE）',
  'nothing (REINFORCE)': '不比较（REINFORCE）',
  'Divide by the std': '除以标准差',
  'Acts where an answer is compared with its group.': '仅在与本组比较时起作用。',
  'of the group': '本组的',
  'of the group, G − 1': '本组的（用 G − 1）',
  'no (Dr. GRPO)': '不除（Dr. GRPO）',
  'Average over': '按什么平均',
  'each answer (GRPO)': '每个答案（GRPO）',
  'all tokens (DAPO)': '全部词元（DAPO）',
  'a constant (Dr. GRPO)': '常数（Dr. GRPO）',
  Charts: '图表',
  'what is learnt': '学到了什么',
  'the answers': '答案',
  'noise and cost': '噪声与代价',
  'Copy the form first': '先模仿格式',
  '150 supervised steps on valid but aimless expressions.':
    '在合法但无目的的算式上做 150 步监督训练。',
  'Entropy bonus': '熵奖励',
  'Not part of GRPO. From scratch and without it this small policy settles on one expression.':
    '不属于 GRPO。从零开始又没有它时，这个小策略会停在同一个算式上。',
  'Draw until the groups are mixed': '一直抽到组内有差别',
  'DAPO’s dynamic sampling, at most three times the questions.':
    'DAPO 的动态采样，最多抽三倍的问题。',
  'Reward for the form alone': '仅格式正确的奖励',
  'Show it the running value': '让它看到当前的值',
  'The policy sees what its expression comes to so far, and what is missing.':
    '策略能看到算式目前算到多少，以及离目标还差多少。',
  'Your numbers': '你的数字',
  'As many are used in training. Whole numbers; others are rounded.':
    '训练时也用同样多的数字。取整数，其他会四舍五入。',
  'Your target': '你的目标',
  Rollouts: '采样次数',
  'Right, as sampled': '答对比例（采样）',
  'Right, held-out questions': '答对比例（留出的问题）',
  'Valid expressions': '合法算式',
  Loss: '损失',
  'Dead groups': '死组',
  'Gradient noise': '梯度噪声',
  'KL to the start': '到起点的 KL',
  'nats a token': '奈特/词元',
  Entropy: '熵',
  'Clipped tokens': '被裁剪的词元',
  'Length of right answers': '正确答案的长度',
  'Length of wrong answers': '错误答案的长度',
  'Memory, at 16 and 2 bytes a parameter': '内存（每参数 16 与 2 字节）',
  kB: 'kB',
  'Groups drawn a rollout': '每次采样抽取的组数',
  'One group: the answers to your question': '一组：对你的问题的各个答案',
  'Each answer’s reward, and how it stands against the comparison that you chose.':
    '每个答案的奖励，以及在你选定的比较下它的高低。',
  'Your question': '你的问题',
  'Drag a number; the dashed line is the target.': '拖动数字；虚线是目标。',
  Target: '目标',
  Number: '数字',
  'What it learns': '它学到了什么',
  'Watch this; the loss beside it says nothing.': '请看这张图；旁边的损失说明不了什么。',
  Share: '比例',
  'The loss, and what is behind it': '损失，以及它背后的东西',
  'With one update and no KL term the loss stays at zero, whatever is learnt; dead groups teach nothing.':
    '只更新一次且没有 KL 项时，无论学到什么，损失都停在零；死组什么也教不了。',
  'How far it has moved': '它走了多远',
  'Nats a token': '奈特/词元',
  'How much of the gradient is noise': '梯度中有多少是噪声',
  'Two halves of each batch compared: at 1 they agree no more than by chance.':
    '把每个批次分成两半来比较：等于 1 时，两半的一致程度不比偶然更高。',
  'Disagreement over agreement': '不一致与一致之比',
  'Groups drawn for one rollout': '一次采样所抽取的组',
  Groups: '组',
  'What has to be kept in memory': '需要放在内存里的东西',
  'Policy, critic and reference, as large models are trained; the rule that judges is free.':
    '按大模型的训练方式计入策略、评论家和参考策略；做判断的规则不占内存。',
  'Why answers fail': '答案为什么失败',
  'no expression': '不成算式',
  'wrong numbers': '数字不对',
  'division by 0': '除以 0',
  'wrong value': '值不对',
  'Share of all answers': '占全部答案的比例',
  'Length of right and of wrong answers': '正确与错误答案的长度',
  Tokens: '词元',
  'After {rollout} rollouts {accuracy} of the answers are right, {heldOut} of those to new questions; {dead} of the groups are dead. The loss is {loss}: it says nothing.':
    '经过 {rollout} 次采样，答案的正确比例为 {accuracy}，新问题上为 {heldOut}；死组比例为 {dead}。损失为 {loss}：它说明不了什么。',
  'Copying the form: {form} of the expressions are valid and {accuracy} are right. Nothing is rewarded yet.':
    '正在模仿格式：合法算式的比例为 {form}，答对的比例为 {accuracy}。此时还没有任何奖励。',
  'Your target cannot be reached from your numbers when computing from left to right; 0.1 is the most an answer can earn. After {rollout} rollouts {heldOut} of new questions are answered rightly.':
    '从左到右计算时，你的数字凑不出这个目标；一个答案最多得 0.1 分。经过 {rollout} 次采样，新问题的答对比例为 {heldOut}。',
  'From scratch it ends in one expression for everything': '从零开始：最后对所有问题只写同一个算式',
  'Dr. GRPO: slower here, rare successes count less': 'Dr. GRPO：在这里更慢，罕见的成功分量更小',
  'DAPO: token mean, clip-higher, mixed groups only': 'DAPO：词元平均、上侧放宽、只用有差别的组',
  'PPO: a critic doubles the bill': 'PPO：评论家使内存翻倍',
  'REINFORCE: nothing to compare with': 'REINFORCE：没有比较对象',
  'Four updates a rollout: now the clip acts, a little': '每次采样更新四次：裁剪开始起一点作用',
  'A KL term in place of the entropy bonus': '用 KL 项代替熵奖励',
  'The form pays as much as success: nothing left to learn': '格式与成功得分相同：再没有什么可学',
  'Without the running value it learns little': '看不到当前的值，就学不到多少',
  'Half way, the groups shrink to two answers': '训练到一半，每组缩到两个答案',
  'The policy starts from nothing: no copied form, no entropy bonus. Where is it at the end?':
    '策略从零开始：不模仿格式，也没有熵奖励。它最后会怎样？',
  'as good as before on new questions': '在新问题上与之前一样好',
  'valid expressions, but much less right': '算式合法，但答对的少得多',
  'it never writes valid expressions': '始终写不出合法算式',
  'The form is learnt first, since it pays most often. If the policy has settled on one expression by then, all answers of a group are the same and there is no contrast left.':
    '格式最常得分，所以最先学会。如果策略这时已停在同一个算式上，组内所有答案都一样，就不再有任何差别。',
  'A critic in place of the group’s mean, as in PPO. How good is it on new questions?':
    '像 PPO 那样用评论家代替组均值。它在新问题上有多好？',
  'better by more than 0.05': '好 0.05 以上',
  'about as good': '差不多',
  'worse by more than 0.05': '差 0.05 以上',
  'A critic has to be learnt first. And only the group’s std makes a rare success count much: take it away from GRPO (Dr. GRPO) and compare.':
    '评论家自己先要学会。而且只有组内标准差才使罕见的成功分量很大：把它从 GRPO 中去掉（Dr. GRPO）再比较。',
  'R1-Zero on AIME 2024, one answer, start → end': 'R1-Zero 在 AIME 2024 上，单个答案，开始 → 结束',
  'Measured: new Countdown questions with three numbers. Only that it rises compares.':
    '此处测量：三个数字的新 Countdown 问题。可比的只是“上升”这一点。',
  'Countdown by reinforcement from the same three rewards': '用同样三档奖励以强化学习做 Countdown',
  '0.5B guesses; from 1.5B it searches and checks itself': '0.5B 只会猜；1.5B 起会搜索并自查',
  'Nothing searches or checks itself here: a table of sums is being learnt.':
    '这里既不搜索也不自查：学到的是一张算式表。',
  'Models in memory, PPO and GRPO': '内存中的模型，PPO 与 GRPO',
  '4 and 3; no bytes are given': '4 个与 3 个；没有给出字节数',
  'Our arithmetic: 16 bytes for a trained parameter, 2 for a frozen one. The rule that judges needs no model, the reference only where β > 0.':
    '我们的算法：训练中的参数每个 16 字节，冻结的 2 字节。做判断的规则不需要模型，参考策略只在 β > 0 时需要。',
  'DAPO’s steps on AIME 2024': 'DAPO 在 AIME 2024 上的各步提升',
  'Naive GRPO, overlong filter, clip-higher, soft punishment, token mean, dynamic sampling. Not reproduced as a ladder here.':
    '依次为：朴素 GRPO、过滤超长答案、上侧放宽、软惩罚、词元平均、动态采样。这里没有重现这一阶梯。',
  'KL weight of R1-Zero': 'R1-Zero 的 KL 权重',
  'What GRPO climbs': 'GRPO 所攀升的目标',
  'the average': '平均方式',
  advantage: '优势',
  'weight of the KL term': 'KL 项的权重',
  'The loss that a trainer prints': '训练程序打印的损失',
  loss: '损失',
  'Sixteen answers to your question, 2, 3 and 7 to make 42. At first they are noise. Play.':
    '对你的问题的十六个答案：用 2、3、7 得到 42。起初只是噪声。播放。',
  'First the form is copied from aimless expressions: valid, seldom right. Wait until rollout 0.':
    '先从无目的的算式模仿格式：合法，但很少答对。等到第 0 次采样。',
  'Now only the reward speaks. Run to the end: right answers rise, on new questions too.':
    '现在只有奖励在说话。运行到底：正确答案增多，新问题上也是。',
  'The loss never left zero. Scrub back and compare it with what was learnt.':
    '损失始终没有离开零。往回拖动，与学到的东西对照。',
  'Pin this run, to see the next one beside it.': '固定这次运行，以便与下一次并排比较。',
  'Choose the scenario from scratch: valid expressions come, and then learning ends. Which line tells you why?':
    '选择“从零开始”的场景：合法算式出现了，随后学习停止。哪条线说明了原因？',
  'Drag one of your numbers until the target cannot be reached. The page says so, and training goes on.':
    '拖动一个数字，直到目标凑不出来。页面会说明，训练照常进行。',
  'No. At a ratio of 1, averaged per answer, the policy’s part of the loss is minus the mean advantage: 0. With β it rises as the policy moves. Watch reward and accuracy.':
    '没有。比值为 1、按答案平均时，损失中策略的部分是平均优势的相反数：0。有 β 时，它随策略移动而上升。请看奖励和正确率。',
  'What is the critic for, and what replaces it?': '评论家有什么用，又由什么来代替？',
  'It guesses the reward to come, so that an answer is judged by what is better than expected. GRPO takes the mean of the group in its place and saves a model as large as the policy.':
    '它预测将要得到的奖励，于是答案按“比预期好多少”来评判。GRPO 用组均值代替它，省下一个与策略同样大的模型。',
  'Is this reasoning?': '这是推理吗？',
  'No. The policy sees what is missing to the target and learns which number and operator close the gap: it reads a table. Hide the running value and little is left.':
    '不是。策略看到离目标还差多少，学到哪个数字和运算符能补上差距：它在查表。把当前的值藏起来，就所剩无几。',
  'Which parts of this are R1 and which R1-Zero?': '这里哪些属于 R1，哪些属于 R1-Zero？',
  'R1-Zero is rewards by rules from the base model, without supervised steps. R1 starts from copied examples, trains, collects its own good answers for a second start from the base model, and trains again.':
    'R1-Zero 从基座模型出发，只用规则奖励，没有监督步骤。R1 先从示例开始，训练，收集自己的好答案，再从基座模型第二次出发，然后继续训练。',
  'Why the entropy bonus?': '为什么要熵奖励？',
  'A small policy settles early; from scratch it ends on one expression. The bonus and the copied form keep contrast in the groups. Neither is part of GRPO.':
    '小策略很早就会定型；从零开始时会停在一个算式上。熵奖励和模仿格式让组内保持差别。两者都不属于 GRPO。',
  'The policy is one hidden layer of 64 units over hand-made features, with Adam. It reads a table; it neither searches nor checks itself.':
    '策略是手工特征上的一个 64 单元隐藏层，用 Adam 训练。它在查表，既不搜索也不自查。',
  'An answer must use every number once and is computed from left to right; the parser behind the reward reads any brackets.':
    '答案必须恰好用上每个数字，并从左到右计算；奖励背后的解析器能读任意括号。',
  'An entropy bonus and a supervised start are added; neither is part of GRPO, and R1-Zero has no supervised start.':
    '另加了熵奖励和监督起步；两者都不属于 GRPO，R1-Zero 也没有监督起步。',
  'Right answers are all of one length here, so that the bias of 1/|o| cannot show; it has its own page.':
    '这里的正确答案长度都一样，因此看不到 1/|o| 的偏差；它另有一页。',
  'Looked for and not seen: lasting harm from paying 0.9 for the form. The std of the group blows the small gap up again; without the std it does hurt.':
    '找过但没看到：格式得 0.9 分造成的持久损害。组内标准差又把小差距放大了；不除以标准差时确实有害。',
  'Dividing by the std helps here: without it (Dr. GRPO, PPO, REINFORCE) learning is slower at the same learning rate. The papers compare larger models and report otherwise or nothing.':
    '在这里除以标准差有好处：不除时（Dr. GRPO、PPO、REINFORCE）在同样的学习率下学得更慢。论文比较的是更大的模型，结论不同或没有给出。',
  'Looked for and not seen: an advantage of the critic over a running mean or over nothing at all, beyond noise, in 300 rollouts.':
    '找过但没看到：300 次采样内，评论家相对滑动均值或不比较有超出噪声的优势。',
  'The gradient noise shown is a ratio of two halves of one batch: 1 means that they agree no more than by chance.':
    '所示的梯度噪声是一个批次两半之比：1 表示两半的一致程度不比偶然更高。',
  'New questions against practised ones, over three seeds': '新问题与练过的问题之差，三个种子',

  // thinking
  'Do answers grow longer because it pays, or because of 1/|o|?':
    '答案变长是因为有用，还是因为 1/|o|？',
  'Both happen: where thinking pays every algorithm thinks longer; where it cannot pay, only averaging per answer stretches the wrong ones.':
    '两者都会发生：思考有用时，每种算法都会想得更久；没用时，只有按答案平均才会拉长错误答案。',
  'Thinking longer': '想得更久',
  'It sees whether it is on the track': '它能看到自己是否走对了路',
  'Off: right and wrong answers look alike while they are written.':
    '关闭时：写的过程中，正确与错误的答案看起来一样。',
  'For GRPO and the token mean. Dr. GRPO never does.':
    '用于 GRPO 和词元平均。Dr. GRPO 从不做这个除法。',
  no: '否',
  Updates: '更新次数',
  'A step finds the track': '一步思考找到正路',
  'In the world where length pays: the chance by difficulty, easy to hard.':
    '在长度有用的世界里：按难度从易到难的概率。',
  'On the track from the start': '一开始就在正路上',
  'In the world where length cannot pay: the chance by difficulty, easy to hard.':
    '在长度没用的世界里：按难度从易到难的概率。',
  Update: '更新',
  'GRPO, wrong': 'GRPO，错误答案',
  steps: '步',
  'Token mean, wrong': '词元平均，错误答案',
  'Dr. GRPO, wrong': 'Dr. GRPO，错误答案',
  'PPO, wrong': 'PPO，错误答案',
  'REINFORCE, wrong': 'REINFORCE，错误答案',
  'GRPO, right': 'GRPO，正确答案',
  'Token mean, right': '词元平均，正确答案',
  'Dr. GRPO, right': 'Dr. GRPO，正确答案',
  'PPO, right': 'PPO，正确答案',
  'REINFORCE, right': 'REINFORCE，正确答案',
  'GRPO, accuracy where length cannot pay': 'GRPO，长度没用时的正确率',
  GRPO: 'GRPO',
  'Token mean': '词元平均',
  'Dr. GRPO': 'Dr. GRPO',
  PPO: 'PPO',
  REINFORCE: 'REINFORCE',
  'GRPO, wrong, length pays': 'GRPO，错误答案（长度有用）',
  'Dr. GRPO, wrong, length pays': 'Dr. GRPO，错误答案（长度有用）',
  'GRPO, accuracy': 'GRPO，正确率',
  'Token mean, accuracy': '词元平均，正确率',
  'Dr. GRPO, accuracy': 'Dr. GRPO，正确率',
  'PPO, accuracy': 'PPO，正确率',
  'REINFORCE, accuracy': 'REINFORCE，正确率',
  'Length cannot pay: wrong answers': '长度没用：错误答案',
  'More steps never make an answer right here. Whatever grows is a bias.':
    '在这里，多想几步绝不会让答案变对。凡是增长的，都是偏差。',
  Steps: '步数',
  'Length pays: all answers': '长度有用：全部答案',
  'Each step may find the track. Whatever grows has a reason.':
    '每一步都可能找到正路。凡是增长的，都有理由。',
  'Length cannot pay: right answers': '长度没用：正确答案',
  'What a step of thinking is worth': '一步思考值多少',
  'Drag a bar: the chance that one step finds the track, where length pays.':
    '拖动柱子：在长度有用的世界里，一步找到正路的概率。',
  Chance: '概率',
  easy: '容易',
  fair: '一般',
  hard: '难',
  'very hard': '很难',
  'Chance a step': '每步的概率',
  'Published: the length of R1-Zero’s answers': '已发表：R1-Zero 答案的长度',
  'Not from this page: read off figure 3 of the R1 report, first version, ±20 %.':
    '不是本页的结果：读自 R1 报告第一版图 3，误差 ±20 %。',
  'Training step': '训练步数',
  'Tokens an answer': '每个答案的词元数',
  'R1-Zero, published': 'R1-Zero（已发表）',
  'Where length cannot pay, wrong answers take {pathWrongOutput} steps under GRPO and {pathWrongConstant} under Dr. GRPO; right ones {pathRightOutput} and {pathRightConstant}. Where it pays, all take {payLengthOutput} and {payLengthConstant}.':
    '长度没用时，错误答案在 GRPO 下要 {pathWrongOutput} 步，在 Dr. GRPO 下 {pathWrongConstant} 步；正确答案分别为 {pathRightOutput} 和 {pathRightConstant} 步。长度有用时，全部答案分别为 {payLengthOutput} 和 {payLengthConstant} 步。',
  'The policy cannot see whether it is on the track. Where length cannot pay, wrong answers take {pathWrongOutput} steps under GRPO and right ones {pathRightOutput}: they can only drift together.':
    '策略看不到自己是否走对了路。长度没用时，GRPO 下错误答案要 {pathWrongOutput} 步，正确答案 {pathRightOutput} 步：两者只能一起漂移。',
  'Two worlds, one start: bias beside reason': '两个世界，同一起点：偏差与理由并排',
  'It cannot see the track: nothing splits': '看不到路：分不开',
  'Without the std the bias is still there': '不除以标准差，偏差仍在',
  'A step finds nothing: then no length pays': '一步思考什么也找不到：那么长度就没用',
  'Every step helps a lot: answers stay short': '每一步都很有用：答案保持简短',
  'Twice as long a training': '训练时间加倍',
  'Hide from the policy whether it is on the right track. Do wrong answers still grow under GRPO where length cannot pay?':
    '让策略看不到自己是否走对了路。在长度没用的世界里，GRPO 下的错误答案还会变长吗？',
  'they grow as before': '和之前一样变长',
  'they grow, but much less': '会变长，但少得多',
  'they do not grow': '不会变长',
  'To stretch wrong answers only, the policy must know which will be wrong. If it cannot see that, one length serves both kinds.':
    '要只拉长错误答案，策略必须知道哪些会错。看不到这一点时，两类答案只能共用一个长度。',
  'Leave out the division by the std. Does the bias on length go away?':
    '去掉除以标准差。长度偏差会消失吗？',
  'it goes away': '会消失',
  'it stays, somewhat smaller': '仍在，略小一些',
  'it grows': '会更大',
  'The cause is 1/|o|: the same punishment is spread over more tokens when a wrong answer is longer. The std changes the pace.':
    '原因是 1/|o|：错误答案越长，同样的惩罚就分摊到越多词元上。标准差只改变快慢。',
  'Length of R1-Zero’s answers, start and step 8,400': 'R1-Zero 答案的长度，开始与第 8,400 步',
  'about 500 → 10,000 tokens (±20 %)': '约 500 → 10,000 个词元（±20 %）',
  'Read off the chart. Here a step of thinking stands for many tokens, and 32 is the most; only the direction compares.':
    '读自图表。这里一步思考代表许多词元，最多 32 步；可比的只有方向。',
  'Growth of all answers where length pays (GRPO)': '长度有用时全部答案的增长（GRPO）',
  times: '倍',
  'Wrong answers become shorter under Dr. GRPO than under GRPO':
    'Dr. GRPO 下的错误答案比 GRPO 下更短',
  'yes, at about the same score (curves)': '是，得分大致相同（曲线）',
  'times as long': '倍长',
  'Measured where length cannot pay. Where it pays, wrong answers grow under both.':
    '在长度没用的世界里测得。长度有用时，错误答案在两者之下都会变长。',
  'Averaging per answer (GRPO)': '按答案平均（GRPO）',
  'what a token of this answer counts': '该答案中一个词元的分量',
  'One step up': '上升一步',
  'learning rate': '学习率',
  'On the left more steps never help. On the right every step may. All five algorithms start alike. Play.':
    '左边，多想几步绝无帮助；右边，每一步都可能有用。五种算法起点相同。播放。',
  'On the left one line rises: wrong answers under GRPO. Let it run to the end.':
    '左边有一条线上升：GRPO 下的错误答案。让它运行到底。',
  'And its right answers have become short. Scrub back and watch them part.':
    '而它的正确答案变短了。往回拖动，看它们如何分开。',
  'On the right all lines rise, and nobody needs a bias for that. Pin this run.':
    '右边所有的线都上升，这不需要任何偏差。固定这次运行。',
  'Now hide the track from the policy, and compare with the pinned run.':
    '现在让策略看不到路，与固定的运行比较。',
  'Make thinking worthless: drag the bars of the chart down to zero.':
    '让思考毫无价值：把图中的柱子都拖到零。',
  'The published curve stands beside: growth, without its cause. Place a bet on one of the changes.':
    '旁边是已发表的曲线：有增长，没有原因。就其中一项改动下一个注。',
  'Why do wrong answers get longer?': '错误答案为什么会变长？',
  'With an average per answer the punishment of a wrong answer is spread over its tokens: the longer, the less for each. A policy that notices that it is off the track goes on. Divide by a constant and it stops.':
    '按答案平均时，对错误答案的惩罚分摊到它的词元上：越长，每个词元分到的越少。察觉自己走错了路的策略就会继续写下去。除以常数，这就停止了。',
  'Does growth in length prove deeper reasoning?': '长度增长能证明推理更深吗？',
  'Growth alone proves nothing. Here it comes in both worlds. Look at wrong and right answers apart, and at accuracy.':
    '单凭增长什么也证明不了。这里两个世界都会增长。请把错误与正确的答案分开看，并看正确率。',
  'Does 1/|o| make all answers longer?': '1/|o| 会让所有答案变长吗？',
  'No. Right answers become shorter by the same rule, since a short right answer is rewarded more per token. Where length pays, GRPO ends with shorter answers overall than the others.':
    '不会。按同样的道理，正确答案会变短，因为短的正确答案每个词元得到的奖励更多。在长度有用的世界里，GRPO 最终的答案整体上比其他方法更短。',
  'Is the token mean of DAPO biased too?': 'DAPO 的词元平均也有偏差吗？',
  'Not in this way: each token counts the same. In the world where length cannot pay, its answers stay as long as they were, up to noise.':
    '没有这种偏差：每个词元分量相同。在长度没用的世界里，它的答案长度除噪声外保持不变。',
  'A policy here is a table of chances to answer, by difficulty, track and step; a step of thinking has no content.':
    '这里的策略是一张按难度、是否走对路和步数排列的作答概率表；一步思考没有内容。',
  'It sees whether it is on the right track. That condition matters: hidden, right and wrong answers cannot part.':
    '它能看到自己是否走对了路。这个条件很重要：看不到时，正确与错误的答案分不开。',
  'Dr. GRPO, PPO and REINFORCE divide by the mean length of the first rollout, so that their steps are of the size of the others.':
    'Dr. GRPO、PPO 和 REINFORCE 除以第一次采样的平均长度，使步长与其他方法相当。',
  'One update a rollout: the ratio is 1 and no clip acts. DAPO is here its token mean only.':
    '每次采样只更新一次：比值为 1，裁剪不起作用。这里的 DAPO 只取其词元平均。',
  'Looked for and not seen: a difference between Dr. GRPO, the token mean, PPO and REINFORCE in length or accuracy beyond noise.':
    '找过但没看到：Dr. GRPO、词元平均、PPO 与 REINFORCE 之间在长度或正确率上有超出噪声的差别。',
  'Looked for and not seen: higher accuracy in the world where length cannot pay. It stays at one half, as it must.':
    '找过但没看到：在长度没用的世界里正确率提高。它停在一半，理应如此。',
  'Wrong answers where length cannot pay, over five seeds': '长度没用时的错误答案，五个种子',

  // votes
  'Does learning add answers, or only confidence?': '学习增加了答案，还是只增加了自信？',
  'Sharpening a policy without any reward raises its single answers and hardly its vote, and it loses what many tries would have found.':
    '不用任何奖励、只把策略变尖锐，会提高单个答案，几乎不提高投票，还会失去多次尝试本可找到的答案。',
  Votes: '投票',
  'What changes the answers': '什么在改变答案',
  'sharpening: no reward': '变尖锐：没有奖励',
  'GRPO: right answers are rewarded': 'GRPO：奖励正确答案',
  'Share of right answers': '正确答案的比例',
  'One question each: drag a bar.': '每个数对应一个问题：拖动柱子。',
  'Favourite mistake': '最常犯的错误',
  'The share of the wrong answers that agree on one mistake.':
    '错误答案中集中在同一个错误上的比例。',
  'Answers a vote': '每次投票的答案数',
  Speed: '速度',
  'Sharpening: growth of the logits a step, in percent. GRPO: learning rate times 100.':
    '变尖锐：每步 logit 增长的百分比。GRPO：学习率乘以 100。',
  Step: '步',
  'One answer (pass@1)': '单个答案（pass@1）',
  'Vote (majority@k)': '投票（majority@k）',
  'Any of k (pass@k)': 'k 个中任一个（pass@k）',
  'Limit of the vote': '投票的极限',
  'Each question: right answers and the favourite mistake': '各个问题：正确答案与最常犯的错误',
  'Drag a grey bar: where this question starts.': '拖动灰色柱子：这个问题的起点。',
  'Right at the start': '开始时的正确比例',
  'Right now': '现在的正确比例',
  'The commonest mistake now': '现在最常见的错误',
  'One answer, a vote, or any of k': '单个答案、投票，或 k 个中任一个',
  'Share of the questions': '占问题的比例',
  'At each number of answers': '不同答案数下的结果',
  'Dashed: at the start. Solid: now.': '虚线：开始时。实线：现在。',
  'Number of answers, k': '答案数 k',
  'Any of k': 'k 个中任一个',
  'Any of k, at the start': 'k 个中任一个（开始时）',
  'Vote of k': 'k 个投票',
  'Vote of k, at the start': 'k 个投票（开始时）',
  'How undecided the answers are': '答案有多犹豫不决',
  'After {step} steps one answer is right in {passOne} of the questions, a vote in {majorityK}, and any of the tries in {passK}. The commonest answer is right in {modes}.':
    '经过 {step} 步，单个答案的正确比例为 {passOne}，投票为 {majorityK}，多次尝试中任一个为 {passK}。最常见的答案正确的问题占 {modes}。',
  'Sharpening: single answers rise, many tries lose': '变尖锐：单个答案上升，多次尝试受损',
  'Rewarded: the vote rises, many tries gain little': '有奖励：投票上升，多次尝试收益很小',
  'The favourite mistake wins the vote': '最常犯的错误赢得投票',
  'Scattered mistakes: a vote finds a right answer of 40 %':
    '错误分散：投票能找到只占 40 % 的正确答案',
  'Hardly ever right: sixteen tries give GRPO nothing to learn from':
    '几乎从不答对：十六次尝试没有给 GRPO 任何可学的',
  'Larger groups find rare answers': '更大的组能找到罕见的答案',
  'The policy is sharpened without any reward. What happens to the chance that one of sixteen tries is right?':
    '不用任何奖励把策略变尖锐。十六次尝试中至少一次答对的概率会怎样？',
  'it rises': '上升',
  'it stays within 0.02': '变化在 0.02 以内',
  'it falls': '下降',
  'Sharpening takes from rare answers and gives to common ones. Where the right answer is rare, no number of tries finds it any more.':
    '变尖锐就是从罕见答案那里拿走，给常见答案。正确答案罕见之处，再多次尝试也找不到它了。',
  'Now most mistakes agree with each other. What does a vote of sixteen do for an answer that is right in 40 of 100 cases?':
    '现在大多数错误彼此一致。对于 100 次中答对 40 次的问题，十六个答案的投票会怎样？',
  'it is right more often than one answer': '比单个答案更常正确',
  'about as often': '差不多',
  'less often': '更少正确',
  'A vote finds the commonest answer. With 40 % right and 54 % on one mistake, that is the mistake.':
    '投票找到的是最常见的答案。正确的占 40 %，而同一个错误占 54 %，胜出的就是那个错误。',
  'Majority@k rises with RL, pass@k does not': '强化学习使 majority@k 上升，pass@k 不变',
  'yes (curves)': '是（曲线）',
  'Measured: the change of majority@k since the start.': '此处测量：majority@k 自开始以来的变化。',
  'Change of pass@k since the start': 'pass@k 自开始以来的变化',
  'about none (curves)': '几乎没有（曲线）',
  'Sharpening loses some; GRPO on these very questions gains a little. The paper measures on questions not trained on.':
    '变尖锐会损失一些；GRPO 在同一批问题上略有收益。论文测的是没有训练过的问题。',
  'R1-Zero on AIME 2024: one answer, majority vote': 'R1-Zero 在 AIME 2024 上：单个答案与多数投票',
  'The vote is called cons@64 in the table and cons@16 in the figure. Measured: the vote here.':
    '表中称为 cons@64，图中称为 cons@16。此处测量：这里的投票。',
  'Distilled 32B and RL from a 32B base, AIME 2024':
    '蒸馏的 32B 与从 32B 基座做强化学习，AIME 2024',
  '72.6 % and 47.0 %': '72.6 % 与 47.0 %',
  'With a vote of 64: 83.3 % and 60.0 %. Nothing here is distilled.':
    '64 个投票时：83.3 % 与 60.0 %。这里没有蒸馏。',
  'Any of k, from n answers of which c are right': 'n 个答案中有 c 个正确时，k 个中任一个正确',
  'any of k is right': 'k 个中任一个正确',
  answers: '答案数',
  'The vote, ties shared': '投票，平局均分',
  'the vote is right': '投票正确',
  'Eight questions. Grey: how often the policy is right at the start. Coral: its favourite mistake. Play.':
    '八个问题。灰色：策略开始时答对的比例。橙色：最常犯的错误。播放。',
  'Where right is the commonest answer it grows; elsewhere the mistake takes over. Run to the end.':
    '正确答案最常见之处，它继续增长；其余的被错误占据。运行到底。',
  'One answer rose towards the vote; any of k fell. Change k to 1: all three are the same thing.':
    '单个答案升向投票，k 个中任一个下降。把 k 改为 1：三者就是一回事。',
  'Drag a grey bar above its coral one: this question changes sides.':
    '把一根灰色柱子拖到它的橙色柱子之上：这个问题就换了边。',
  'Now reward right answers in place of sharpening.': '现在奖励正确答案，而不是变尖锐。',
  'The limit of the vote moves only now: a reward can change which answer is the commonest. Run to the end.':
    '直到现在投票的极限才会移动：奖励能改变哪个答案最常见。运行到底。',
  'Does RL teach new abilities?': '强化学习会教出新能力吗？',
  'DeepSeekMath’s own reading of its curves: the vote rises, any-of-k does not, so that right answers that were there already are made more likely. Both drivers here show how that can look.':
    'DeepSeekMath 自己对曲线的解读：投票上升，“k 个中任一个”不升，即原本就有的正确答案变得更可能。这里的两种驱动方式都展示了它看起来会是什么样。',
  'Is a vote always better than one answer?': '投票总比单个答案好吗？',
  'No. It converges to the commonest answer. If that is a mistake, the vote is worse than a single answer.':
    '不是。它收敛到最常见的答案。如果那是一个错误，投票就比单个答案更差。',
  'Why not count pass@k as 1 − (1 − c/n)^k?': '为什么不用 1 − (1 − c/n)^k 来算 pass@k？',
  'With few answers that is biased. The code shows the unbiased count; the page itself uses the exact chances and needs neither.':
    '答案少时那是有偏的。代码给出无偏的计数；页面本身用精确概率，两者都不需要。',
  'A policy is one softmax over a right answer and six mistakes for each question; questions share nothing.':
    '每个问题的策略是对一个正确答案和六个错误的 softmax；问题之间什么也不共享。',
  'Sharpening multiplies all logits by the same factor. It is a picture of confidence without learning, not a training method.':
    '变尖锐是把所有 logit 乘以同一个因子。它描绘的是没有学习的自信，不是一种训练方法。',
  'GRPO here trains on the questions that are measured, so that pass@k rises a little; the published curves are for other questions.':
    '这里的 GRPO 就在被测量的问题上训练，所以 pass@k 略有上升；已发表的曲线是在别的问题上。',
  'Shares are exact: no answers are drawn for the vote.': '各比例都是精确值：投票没有抽样。',
};
