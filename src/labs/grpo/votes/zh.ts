export const zh: Readonly<Record<string, string>> = {
  'What changes the answers': '什么在改变回答',
  'sharpening: no reward': '锐化：没有奖励',
  'GRPO: right answers are rewarded': 'GRPO：奖励正确回答',
  'Share of right answers': '正确回答的比例',
  'One question each: drag a bar.': '每个数对应一个问题：拖动柱子。',
  'Favourite mistake': '最常犯的错误',
  'The share of the wrong answers that agree on one mistake.':
    '错误回答中集中在同一个错误上的比例。',
  'Answers per vote': '每次投票的回答数',
  Speed: '速度',
  'Sharpening: growth of the logits per step, in percent (logits: scores before the softmax). GRPO: learning rate times 100.':
    '锐化：每步 logit（softmax 之前的分数）增长的百分比。GRPO：学习率乘以 100。',
  'One answer (pass@1)': '单个回答（pass@1）',
  'Vote (majority@k)': '投票（majority@k）',
  'Any of k (pass@k)': 'k 个中至少一个正确（pass@k）',
  'Commonest answer right (limit of the vote)': '最常见的答案正确（投票的上限）',
  'Each question: right answers and the favourite mistake': '各个问题：正确回答与最常犯的错误',
  'Drag a grey bar: where this question starts.': '拖动灰色柱子：这个问题的起点。',
  'Right at the start': '开始时的正确比例',
  'Right now': '现在的正确比例',
  'The commonest mistake now': '现在最常见的错误',
  'One answer, a vote, or any of k': '单个回答、投票，或 k 个中任一个',
  'Share of the questions': '占问题的比例',
  'At each number of answers': '不同回答数下的结果',
  'Dashed: at the start. Solid: now.': '虚线：开始时。实线：现在。',
  'Any of k': 'k 个中至少一个正确',
  'Any of k, at the start': 'k 个中至少一个正确（开始时）',
  'Vote of k': 'k 个投票',
  'Vote of k, at the start': 'k 个投票（开始时）',
  'Number of answers, k': '回答数 k',
  'How undecided the answers are': '回答分布的熵',
  'On average one answer is right in a share of {right.one} of the questions, a vote in {right.vote}, and any of the tries in {right.any}. The commonest answer is right in {right.limit}.':
    '平均而言，单次正确的问题占 {right.one}，投票正确的占 {right.vote}，多次尝试中至少一次正确的占 {right.any}。最常见的答案正确的问题占 {right.limit}。',
  'Sharpening: single answers rise, many tries lose': '锐化：单个回答上升，多次尝试受损',
  'Rewarded: the vote rises, many tries gain little': '有奖励：投票上升，多次尝试收益很小',
  'The favourite mistake wins the vote': '最常犯的错误赢得投票',
  'Scattered mistakes: a vote finds a right answer of 40 %':
    '错误分散：投票能找到只占 40% 的正确回答',
  'Right once in a thousand: 80 steps of GRPO hardly raise it':
    '一千次才对一次：80 步 GRPO 几乎提不高',
  'Larger groups find rare answers, given faster steps': '步子更大时，更大的组能找到罕见的答案',
  'The policy is sharpened without any reward. What happens to the chance that one of sixteen tries is right?':
    '不用任何奖励把策略锐化。十六次尝试中至少一次答对的概率会怎样？',
  'it rises': '上升',
  'it stays within 0.02': '变化在 0.02 以内',
  'it falls': '下降',
  'Sharpening takes from rare answers and gives to common ones. Where the right answer is rare, no number of tries finds it any more.':
    '锐化就是从罕见答案那里拿走，给常见答案。正确回答罕见之处，再多次尝试也找不到它了。',
  'Now most mistakes agree with each other. What does a vote of sixteen do for an answer that is right in 40 of 100 cases?':
    '现在大多数错误彼此一致。对于 100 次中答对 40 次的问题，十六个回答的投票会怎样？',
  'it is right more often than one answer': '比单个回答更常正确',
  'about as often': '差不多',
  'less often': '更少正确',
  'A vote finds the commonest answer. With 40 % right and 54 % on one mistake, that is the mistake.':
    '投票找到的是最常见的答案。正确的占 40%，而同一个错误占 54%，胜出的就是那个错误。',
  'Majority@k rises with RL, pass@k does not': '强化学习使 majority@k 上升，pass@k 不变',
  'yes (curves)': '是（曲线）',
  'Measured: the change of majority@k since the start.': '此处测量：majority@k 自开始以来的变化。',
  'Change of pass@k since the start': 'pass@k 自开始以来的变化',
  'about none (curves)': '几乎没有（曲线）',
  'Sharpening loses some; GRPO on these very questions gains a little. The paper measures on questions not trained on.':
    '锐化会损失一些；GRPO 在同一批问题上略有收益。论文测的是没有训练过的问题。',
  'R1-Zero on AIME 2024: one answer, majority vote': 'R1-Zero 在 AIME 2024 上：单个回答与多数投票',
  'The vote is called cons@64 in the table and cons@16 in the figure. Measured: the vote here.':
    '表中称为 cons@64，图中称为 cons@16。此处测量：这里的投票。',
  'Distilled 32B and RL from a 32B base, AIME 2024':
    '蒸馏的 32B 与从 32B 基座做强化学习，AIME 2024',
  '72.6 % and 47.0 %': '72.6% 与 47.0%',
  'With a vote of 64: 83.3 % and 60.0 %. Nothing here is distilled.':
    '64 个投票时：83.3% 与 60.0%。这里没有蒸馏。',
  'Answers to question 5 fall into boxes: the right ones into the first, the favourite mistake into the second. Play.':
    '第 5 题的回答落进各个票箱：正确的进第一个，最常犯的错误进第二个。播放。',
  'Where right is the commonest answer it grows; elsewhere the mistake takes over. Run to the end.':
    '正确答案最常见的题，正确比例继续增长；其余的题被同一个错误答案占据。运行到底。',
  'One answer rose towards the vote; any of k fell. Change k to 1: all three are the same thing.':
    '单次正确率向投票靠拢，k 个中至少一个正确的比例下降。把 k 改为 1：三者就是一回事。',
  'Drag the start of the first box above 0.6: this question changes sides.':
    '把第一个票箱的起点拖到 0.6 以上：这个问题就换了边。',
  'Now reward right answers in place of sharpening.': '现在奖励正确回答，而不是锐化。',
  'The limit of the vote moves only now: a reward can change which answer is the commonest. Run to the end.':
    '直到现在投票的极限才会移动：奖励能改变哪个回答最常见。运行到底。',
  'Any of k, each right with chance p': '每个回答以概率 p 正确时，k 个中至少一个正确',
  'any of k is right, mean of the questions': 'k 个中至少一个正确，各问题的平均',
  answers: '回答数',
  'one answer is right': '单个回答正确',
  'The vote, ties shared': '投票，平局均分',
  'the vote is right, mean of the questions': '投票正确，各问题的平均',
  'Does RL teach new abilities?': '强化学习会教出新能力吗？',
  'DeepSeekMath’s own reading of its curves: the vote rises, any-of-k does not, so that right answers that were there already are made more likely. Both drivers here show how that can look.':
    'DeepSeekMath 自己对曲线的解读：投票上升，“k 个中至少一个正确”不升，即原本就有的正确回答变得更可能。这里的两种驱动方式都展示了它看起来会是什么样。',
  'Is a vote always better than one answer?': '投票总比单个回答好吗？',
  'No. It converges to the commonest answer. If that is a mistake, the vote is worse than a single answer.':
    '不是。它收敛到最常见的答案。如果那是一个错误，投票就比单个回答更差。',
  'Why not count pass@k as 1 − (1 − c/n)^k?': '为什么不用 1 − (1 − c/n)^k 来算 pass@k？',
  'With few answers that is biased: 1 − C(n − c, k) / C(n, k) is not. This page knows p and needs neither.':
    '回答少时那是有偏的；1 − C(n − c, k) / C(n, k) 则无偏。本页知道 p，两者都不需要。',
  'A policy is one softmax over a right answer and six mistakes for each question; questions share nothing.':
    '每个问题的策略是对一个正确回答和六个错误的 softmax；问题之间什么也不共享。',
  'Sharpening multiplies all logits by the same factor. It is a picture of confidence without learning, not a training method.':
    '锐化是把所有 logit 乘以同一个因子。它描绘的是没有学习的自信，不是一种训练方法。',
  'GRPO here trains on the questions that are measured, so that pass@k rises a little; the published curves are for other questions.':
    '这里的 GRPO 就在被测量的问题上训练，所以 pass@k 略有上升；已发表的曲线是在别的问题上。',
  'Charts and sentences are exact. Only the slips in the boxes are drawn by chance, anew at each step; the seed is theirs.':
    '图表和句子中的数都是精确值。只有票箱里的选票是抽样得来的，每一步重新抽；种子只影响它们。',
  'Acts where right answers are rewarded.': '仅在奖励正确回答时起作用。',
  // drawing
  'Question {n}: its answers, drawn one by one': '第 {n} 题：逐个抽出的回答',
  'first {k}': '前 {k} 个',
  'drag k': '拖动 k',
  'Draw {i}: {answer}': '第 {i} 个：{answer}',
  'Draw {i}, not counted: {answer}': '第 {i} 个，不计入：{answer}',
  right: '正确',
  'wrong {n}': '错误 {n}',
  '{answer}: {count} drawn; chance {now}, before learning {before}':
    '{answer}：抽到 {count} 个；现在的概率 {now}，学习前 {before}',
  'wins the vote: right': '赢得投票：正确',
  'wins the vote: wrong': '赢得投票：错误',
  ties: '平局',
  'chance now': '现在的概率',
  'before learning': '学习之前',
  'a full box: all of the draws': '票箱装满：抽到的回答全在其中',
  'drag it': '拖动起点',
  'Right at the start, question {n}': '第 {n} 题开始时的正确比例',
  'chance to be right': '答对的概率',
  any: '任一',
  vote: '投票',
  'Question {n}: right in {chance} of its answers, before learning in {before}. Any right: {any}; vote right: {vote}':
    '第 {n} 题：回答正确的比例为 {chance}，学习前为 {before}。至少一个正确：{any}；投票正确：{vote}',
  'open a question': '点开一题',
  yes: '是',
  no: '否',
  '{n} of {all}': '{n}/{all}',
  'questions: any of {k} right': '个问题：{k} 个中至少一个正确',
  'questions: vote of {k} right': '个问题：{k} 票表决的结果正确',
  'mean {now}, before {before}': '平均 {now}，学习前 {before}',
  'on average {now}, before learning {before}': '平均 {now}，学习前 {before}',
  'Votes and many tries against one answer, over five seeds; only GRPO draws by chance':
    '投票、多次尝试与单个回答相比：五个随机种子；只有 GRPO 靠抽样学习',
};
