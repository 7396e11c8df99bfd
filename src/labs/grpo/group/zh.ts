export const zh: Readonly<Record<string, string>> = {
  'Rewards of one group': '一组回答的奖励',
  'One answer each: drag a card, or type as many as you like, from 2 to 16.':
    '每个数对应一个回答：拖动卡片，或直接输入，2 到 16 个均可。',
  'Divide by': '除以',
  'the std of the group': '组内标准差',
  'the std, with G − 1': '标准差（用 G − 1）',
  'nothing (Dr. GRPO)': '不除（Dr. GRPO）',
  'nothing; mean of the others (RLOO)': '不除；与其余回答的均值比较（RLOO）',
  'the std of the batch': '整个批次的标准差',
  'Chance of a right answer': '答对的概率',
  'Lengths of the answers': '各回答的长度',
  'In tokens; the list starts again where the group is longer.':
    '单位为词元；组更大时，列表从头循环。',
  'groups that teach nothing': '什么也教不了的组',
  'who is heard how much': '谁占多大分量',
  'Added to the std': '加到标准差上的数',
  'So that nearly equal rewards are not blown up. Trainers use 0.0001 or less.':
    '防止几乎相等的奖励被过度放大。训练框架取 0.0001 或更小。',
  'Constant of Dr. GRPO': 'Dr. GRPO 的常数',
  'Groups drawn': '已抽取的组数',
  'Divided by': '除数',
  'Mean size of an advantage': '优势的平均大小',
  'Dead groups, counted': '无效组比例（计数）',
  'Dead groups, formula': '无效组比例（公式）',
  'Groups drawn for a mixed one': '得到一个有差别的组所需抽取的组数',
  'Rewards of the group': '本组的奖励',
  'Drag a bar. The dashed mean is the whole baseline.': '拖动柱子。虚线是均值，也就是全部的基线。',
  'Mean of the group': '本组均值',
  Advantages: '优势',
  'Every token of an answer gets it. They sum to zero.':
    '回答中的每个词元都得到这个数。各回答的优势之和为零。',
  'What one token counts': '一个词元占多大分量',
  'How much one token weighs in the loss, in thousandths.':
    '一个词元在损失中的权重，以千分之一计。',
  'Per answer (GRPO)': '按回答平均（GRPO）',
  'Over tokens (DAPO)': '按全部词元级损失（DAPO）',
  'By a constant (Dr. GRPO)': '除以常数（Dr. GRPO）',
  'Weight of a token': '词元的权重',
  'Groups without contrast': '没有差别的组',
  'All answers right or all wrong: nothing is learnt.': '全对或全错：什么也学不到。',
  'Your group size': '你设定的组大小',
  'Share of dead groups': '无效组的比例',
  'Counted, against the formula': '计数与公式对照',
  'Divided by the std (GRPO)': '除以标准差（GRPO）',
  'Not divided (Dr. GRPO)': '不除（Dr. GRPO）',
  'How much it is heard': '它的分量',
  'How much a question of that difficulty is heard': '不同难度的问题各占多大分量',
  'Mean |A|, dead groups included. Dashed: endless groups.':
    '|A| 的均值，无效组也计入。虚线：组无限大时。',
  'The mean of the group is {mean}; differences from it are divided by {std}, and an advantage is {contrast} in size on average.':
    '本组均值为 {mean}；与它的差再除以 {std}，优势的平均大小为 {contrast}。',
  'All answers earn the same, {mean}: every advantage is exactly 0, and the group teaches nothing.':
    '所有回答的奖励都是 {mean}：每个优势都恰好为 0，这一组什么也教不了。',
  'The mean of the group is {mean}; nothing is divided, and an advantage is {contrast} in size on average.':
    '本组均值为 {mean}；不做除法，优势的平均大小为 {contrast}。',
  'All answers equal: nothing to learn': '回答全都一样：无从学起',
  'One success among sixteen stands out most': '十六个回答中唯一的成功最为突出',
  'A graded reward: the form alone is below average here':
    '分级奖励：在这里，只有格式对的回答低于平均',
  'Nearly equal rewards: the std makes much of little': '奖励几乎相等：标准差把小差别放大',
  'With 0.1 added to the std it is calm again': '给标准差加上 0.1，就平静了',
  'A hard question: six groups in seven are dead': '难题：约七组中有六组是无效组',
  'Dividing by the std: a hard question is heard four times as much':
    '除以标准差：难题的分量变为四倍',
  'Long answers: GRPO gives each of their tokens little': '长回答：GRPO 分给每个词元的很少',
  'All four answers turn wrong. What do their advantages become?':
    '四个回答全变成错的。它们的优势会变成多少？',
  'all negative: they are punished': '全为负：都受到惩罚',
  'all exactly 0': '全都恰好为 0',
  'undefined: 0 divided by 0': '无定义：0 除以 0',
  'An advantage is a difference from the group’s mean. Without a difference there is none, and the code returns 0 without dividing.':
    '优势是与组均值的差。没有差别就没有优势；代码不做除法，直接返回 0。',
  'A question is answered rightly once in a hundred times. With 64 answers in place of 16, what happens to the share of dead groups?':
    '某个问题平均一百次只答对一次。把每题 16 个回答改为 64 个，无效组的比例会怎样？',
  'it falls to less than half': '降到不足一半',
  'it falls, to more than half of what it was': '有所下降，但仍超过原来的一半',
  'it stays': '不变',
  'The chance that nobody is right is 0.99 to the power of G: 0.85 for 16 answers and 0.53 for 64. Easier questions help more than larger groups.':
    '没有一个答对的概率是 0.99 的 G 次方：16 个回答时为 0.85，64 个时为 0.53。换成更容易的问题，比增大组更有用。',
  'Dividing by the std doubles how much an even question, p = 0.5, is heard. What does it do to one of p = 0.01, in groups of 16?':
    '对于对错各半的问题（p = 0.5），除以标准差使它的分量加倍。每组 16 个回答时，p = 0.01 的难题会怎样？',
  'it is heard less than without': '分量反而变小',
  'it is about doubled, too': '也大约加倍',
  'it is heard more than three times as much': '变为三倍以上',
  'A rare success has a small std, so that dividing makes much of it: 4.0 times here, 10 in endless groups. Dr. GRPO calls this a bias and divides by nothing. The even question is still heard most.':
    '成功罕见时标准差小，除以它就把差别放大：这里是 4.0 倍，组无限大时是 10 倍。Dr. GRPO 认为这是一种偏差，因此不做除法。分量最大的仍是对错各半的问题。',
  'Answers per question, R1-Zero and DAPO': 'R1-Zero 与 DAPO 的每题回答数',
  'Answers per question, DeepSeekMath': 'DeepSeekMath 的每题回答数',
  'AIME 2024, without and with dynamic sampling (DAPO)': 'AIME 2024，不用与使用动态采样（DAPO）',
  'A score of a 32B model. This page measures only what the sampling costs: groups drawn for a mixed one.':
    '这是 32B 模型的得分。本页只测量动态采样的代价：得到一个有差别的组要抽多少组。',
  'Groups drawn for one that is mixed': '得到一个有差别的组所需抽取的组数',
  'not stated': '未说明',
  'Eight answers to one question, two of them right. The water line is their mean. Drag a wrong answer up to 1.':
    '同一道题的八个回答，两个答对。水面是它们的均值。把一个错误的回答拖到 1。',
  'Each arrow is an advantage: the way from the mean, measured in spreads. Now make all rewards equal.':
    '每支箭头就是一个优势：与均值的距离，以标准差为单位。现在把所有奖励调成一样。',
  'Nothing to compare, nothing to learn. Choose the scenario with one success among sixteen.':
    '没有比较，就没有学习。选择“十六个回答中唯一的成功”这个场景。',
  'A rare success gets the largest advantage there is, √(G − 1). Divide by nothing, as Dr. GRPO does.':
    '罕见的成功得到最大可能的优势 √(G − 1)。现在像 Dr. GRPO 那样不做除法。',
  'Now a question that is hard: set the chance of a right answer to 0.01.':
    '现在换成难题：把答对的概率设为 0.01。',
  'Play: groups are drawn, and the dead ones are counted against the formula.':
    '播放：逐批抽取各组，数出无效组，与公式对照。',
  'Make the group larger and see how slowly the curve gives way.': '把组调大，看看曲线退得有多慢。',
  'The advantage': '优势',
  'rewards of the group': '本组的奖励',
  'mean of the group': '本组的均值',
  'what it is divided by': '除数',
  'The chance of a dead group': '无效组的概率',
  'share of dead groups': '无效组的比例',
  'chance of a right answer': '答对的概率',
  'All rewards in my group are equal. Why does nothing move?':
    '我这一组的奖励全都相等，为什么参数不动？',
  'Because an advantage is a difference from the group’s mean. All right or all wrong, the difference is 0 and so is the gradient; only a KL term still pulls. Mix easier questions in, enlarge the group, or draw until groups are mixed.':
    '因为优势是与组均值的差。全对或全错时差为 0，梯度也为 0；只有 KL 项还在拉动。可以混入更容易的问题，增大组，或一直抽到有差别的组。',
  'Is there no baseline in GRPO?': 'GRPO 没有基线吗？',
  'There is: the mean of the group. It contains the answer itself, which shrinks the advantage by (G − 1)/G against the mean of the others. Choose that variant to see the difference.':
    '有：就是组均值。它包含回答自身，因此与“其余回答的均值”相比，优势缩小为 (G − 1)/G 倍。选择那个变体就能看到区别。',
  'Does an advantage of 0 mean that the answer was wrong?': '优势为 0 说明答错了吗？',
  'No. Either there was no contrast, with all answers right or all wrong; or the answer earned exactly the average, as 0.5 does beside 0 and 1.':
    '不是。要么组内没有差别（全对或全错）；要么这个回答恰好得到平均分，例如与 0 分和 1 分并列的 0.5 分。',
  'Is the standard deviation taken over the batch?': '标准差是在整个批次上算的吗？',
  'No, over the answers to one question. The batch-wide variant is here to compare: an easy and a hard question then share a scale.':
    '不是，只在同一问题的回答之间计算。批次变体仅供比较：那样一来，难题和易题就共用一个尺度。',
  'How much a question is heard, in endless groups': '组无限大时，一个问题的分量',
  'the std it is divided by': '用作除数的标准差',
  'Does dividing by the std make hard questions count most?':
    '除以标准差后，难题的分量会变得最大吗？',
  'Not most, but more than without: an even question is heard most either way. In endless groups the division multiplies a question by 1/√(p(1 − p)): by 2 at p = 0.5, by 10 at p = 0.01, and as much where nearly all is right. This is the second half of the critique of Dr. GRPO; the first is 1/|o|. In a group of G the factor is at most G/√(G − 1), 4.1 for 16.':
    '不是最大，只是比不除时大：无论除不除，对错各半的问题分量都最大。组无限大时，除法给问题乘上 1/√(p(1 − p))：p = 0.5 时是 2，p = 0.01 时是 10，几乎全对的问题也一样。这是 Dr. GRPO 批评的后一半，前一半是 1/|o|。每组 G 个回答时，这个倍数至多是 G/√(G − 1)，16 个时为 4.1。',
  'Divide by G or by G − 1?': '除以 G 还是 G − 1？',
  'The papers do not say; common trainers divide by G − 1. The two differ by a factor that depends on G alone, so that only the step size changes.':
    '论文没有说明；常见的训练框架除以 G − 1。两者只差一个由 G 决定的因子，只影响步长。',
  'Rewards are set by hand or drawn with one chance p; nothing is learnt on this page.':
    '奖励由人设定，或以同一概率 p 抽取；本页不做任何学习。',
  'The batch-wide variant takes one more question into its std: seven right answers and a wrong one.':
    '批次变体的标准差里另加了一个问题：七个对，一个错。',
  'DAPO’s gain in score from dynamic sampling is not reproduced here, only its cost.':
    '这里没有重现 DAPO 动态采样带来的得分提升，只显示它的代价。',
  // drawing
  'Make {target} from {numbers}, each used once': '用 {numbers} 算出 {target}，每个数用一次',
  'A right answer earns 1, a well-formed wrong one 0.1, anything else 0. Drag a card.':
    '答对得 1，格式对而结果错得 0.1，其余得 0。卡片可以拖动。',
  'drag a card': '拖动卡片',
  reward: '奖励',
  'the group’s mean {mean}': '组内均值 {mean}',
  'one spread: {std}': '一个标准差：{std}',
  'spreads above the mean': '个标准差，高于均值',
  'spreads below the mean': '个标准差，低于均值',
  'above the mean': '高于均值',
  'below the mean': '低于均值',
  'every advantage: nothing to learn': '优势全为零：无从学起',
  'Answer {n}': '回答 {n}',
  'Reward of answer {n}': '回答 {n} 的奖励',
  '{name}: {text} {result}, reward {reward}, advantage {advantage}':
    '{name}：{text} {result}，奖励 {reward}，优势 {advantage}',
  '{name}: {tokens} tokens, each pushed by {push} thousandths':
    '{name}：{tokens} 个词元，每个受到千分之 {push} 的推动',
  'wrong digits': '用数不对',
  'one spread': '一个 标准差',
  'width: tokens in the answer (a knob). height: the push on each of them. area: the whole push':
    '宽：回答的词元数（可调）。高：每个词元受到的推动。面积：总推动',
  'no expression': '不成式子',
  'division by 0': '除以 0',
  'set by hand': '手动设定',
  GRPO: 'GRPO',
  DAPO: 'DAPO',
  'Dr. GRPO': 'Dr. GRPO',
  'Acts where advantages are divided by a std.': '优势除以标准差时才起作用。',
  'Dead groups counted against the formula, over five seeds':
    '数出的无效组与公式相比：五个随机种子',
};
