export const zh: Readonly<Record<string, string>> = {
  Groups: '组',
  Tokens: '词元',
  'Compare each answer with': '每个回答与什么比较',
  'its group (GRPO)': '本组（GRPO）',
  'a critic (PPO)': '评论家（PPO）',
  'a running mean (REINFORCE)': '滑动均值（REINFORCE）',
  'nothing (REINFORCE)': '不比较（REINFORCE）',
  'Acts where an answer is compared with its group.': '仅在与本组比较时起作用。',
  'no (Dr. GRPO)': '不除（Dr. GRPO）',
  'Average over': '按什么平均',
  'each answer (GRPO)': '每个回答（GRPO）',
  'all tokens (DAPO)': '全部词元（DAPO）',
  'a constant (Dr. GRPO)': '常数（Dr. GRPO）',
  'what is learnt': '学到了什么',
  'the answers': '回答',
  'noise and cost': '噪声与代价',
  'Copy the form first': '先模仿格式',
  '150 supervised steps on valid but aimless expressions.':
    '在合法但无目的的算式上做 150 步监督训练。',
  'Entropy bonus': '熵奖励',
  'Not part of GRPO. From scratch and without it this small policy mostly settles on one expression.':
    '不属于 GRPO。从零开始又没有它时，这个小策略大多会停在同一个算式上。',
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
  Rollouts: '采样轮数',
  'Right, held-out questions': '答对比例（留出的问题）',
  'Valid expressions': '合法算式',
  'Dead groups': '无效组',
  'Gradient noise': '梯度噪声',
  'KL to the start': '到起点的 KL',
  'nats a token': '奈特/词元',
  'Clipped tokens': '被裁剪的词元',
  'right answers': '正确回答',
  'wrong answers': '错误回答',
  Length: '长度',
  'Memory, at 16 and 2 bytes a parameter': '显存（每参数 16 与 2 字节）',
  'Groups drawn per rollout': '每轮采样抽取的组数',
  'One group: the answers to your question': '一组：对你的问题的各个回答',
  'Each answer’s reward, and its advantage.': '每个回答的奖励及其优势。',
  'Your question': '你的问题',
  'Drag a number; the dashed line is the target.': '拖动数字；虚线是目标。',
  Number: '数字',
  Target: '目标',
  'What it learns': '它学到了什么',
  'Two exams by one rule, sampled alike; 160 questions each.':
    '两场考试按同一规则出题、同样采样，各 160 题。',
  'The loss, and what is behind it': '损失，以及它背后的东西',
  'One update, no KL, mean per answer: the loss is 0.':
    '一次更新、无 KL 项、按回答平均：损失为 0。',
  'How far it has moved': '它走了多远',
  'Nats a token': '奈特/词元',
  'How much of the gradient is noise': '梯度中有多少是噪声',
  '1: its two halves agree by chance. Over all rollouts so far.':
    '1：两半的一致只是偶然。按至今所有采样轮计。',
  'Share of noise': '噪声所占比例',
  'Groups drawn for one rollout': '一轮采样所抽取的组',
  'What has to be kept in memory': '需要放在显存里的东西',
  'Adam’s 16 bytes a trained parameter; the rule is free.':
    'Adam 下每个可训练参数占 16 字节；判分规则不占显存。',
  policy: '策略',
  critic: '评论家',
  reference: '参考策略',
  'Why answers fail': '回答为什么失败',
  'Share of all answers': '占全部回答的比例',
  'no expression': '不成算式',
  'wrong numbers': '数字不对',
  'division by 0': '除以 0',
  'wrong value': '值不对',
  'Length of right and of wrong answers': '正确与错误回答的长度',
  'After {rollout} rollouts {practised} of the answers to practised questions are right, and {heldOut} of those to new ones; {dead} of the groups are dead. The loss is {loss}: it says nothing.':
    '经过 {rollout} 轮采样，练过的问题答对的比例为 {practised}，新问题为 {heldOut}；无效组比例为 {dead}。损失为 {loss}：它说明不了什么。',
  'Copying the form: {form} of the expressions are valid and {accuracy} are right. Nothing is rewarded yet.':
    '正在模仿格式：合法算式的比例为 {form}，答对的比例为 {accuracy}。此时还没有任何奖励。',
  'Your target cannot be reached from your numbers when computing from left to right; 0.1 is the most an answer can earn. After {rollout} rollouts {heldOut} of new questions are answered rightly.':
    '从左到右计算时，你的数字凑不出这个目标；一个回答最多得 0.1 分。经过 {rollout} 轮采样，新问题的答对比例为 {heldOut}。',
  'From scratch it ends in one expression, in most seeds':
    '从零开始：在多数种子下，最后只写同一个算式',
  'Dr. GRPO: slower here, rare successes count less': 'Dr. GRPO：在这里更慢，罕见的成功分量更小',
  'DAPO: token mean, clip-higher, mixed groups only':
    'DAPO：词元级损失、提高裁剪上界（Clip-Higher）、只用有差别的组',
  'PPO: a critic doubles the bill': 'PPO：多一个价值模型（critic），显存翻倍',
  'REINFORCE: nothing to compare with': 'REINFORCE：没有比较对象',
  'Four updates per rollout: now the clip acts, a little': '每轮更新四次：裁剪开始起一点作用',
  'Clip-higher without the bonus: the entropy falls all the same':
    '提高裁剪上界（Clip-Higher）而不加熵奖励：熵照样下降',
  'Entropy as training goes on, ε_high 0.2 → 0.28': '训练过程中的熵，ε_high 从 0.2 到 0.28',
  'falls fast → stays up': '迅速下降 → 保持较高',
  'Not reproduced: without the bonus it falls below a sixth of its start with either bound.':
    '没有重现：不加熵奖励时，两种上界下熵都降到起点的六分之一以下。',
  'KL to the start; entropy: how undecided it still is.': '到起点的 KL；熵：策略还有多不确定。',
  'What is clip-higher for?': '提高裁剪上界（Clip-Higher）有什么用？',
  'With one bound of 0.2 a rare token may rise from 0.01 to 0.012 in one rollout, a likely one by much more. DAPO raises the upper bound to 0.28 and reports that the entropy, which had collapsed, stays up. This policy shows the fall and not the cure: see what was looked for.':
    '上下界同为 0.2 时，罕见词元一轮采样里只能从 0.01 升到 0.012，常见词元能升的多得多。DAPO 把上界提高到 0.28，并报告说原先塌下去的熵得以保持。这里的小策略有熵的下降，却没有这种补救：见“找过但没看到”。',
  'Looked for and not seen: that DAPO’s clip-higher keeps the entropy up. With four updates per rollout, no bonus and 300 rollouts it falls from 0.8 to 0.05–0.11 nats a token at ε_high = 0.2 and to 0.09–0.12 at 0.28, where it ends higher in three of five seeds. About one token in a hundred is clipped. At a learning rate of 0.01, after 76 rollouts, it was three of five, too. With ε_high = 1 it ends higher in eight of ten: the four that fell to 0.05–0.06 end at 0.10–0.13, the others within 0.015 of where they were.':
    '找过但没看到：DAPO 的 Clip-Higher 使熵保持较高。每轮更新四次、不加熵奖励、300 轮采样后，熵从 0.8 降到每词元 0.05–0.11 奈特（ε_high = 0.2）和 0.09–0.12 奈特（0.28），五个种子中只有三个在 0.28 时终值更高。被裁剪的词元约占百分之一。学习率为 0.01 时，76 轮采样后，同样是五个中有三个更高。ε_high = 1 时，十个种子中有八个终值更高：原先降到 0.05–0.06 的四个停在 0.10–0.13，其余的相差不到 0.015。',
  'A KL term in place of the entropy bonus': '用 KL 项代替熵奖励',
  'A valid but wrong expression earns as much as a right one': '合法但算错的算式与答对的得分相同',
  'Without the running value it learns little': '看不到当前的值，就学不到多少',
  'Half way, the groups shrink to two answers': '训练到一半，每组缩到两个回答',
  'The policy starts from nothing: no copied form, no entropy bonus. Where is it at the end?':
    '策略从零开始：不模仿格式，也没有熵奖励。它最后会怎样？',
  'as good as before on new questions': '在新问题上与之前一样好',
  'valid expressions, but much less right': '算式合法，但答对的少得多',
  'it never writes valid expressions': '始终写不出合法算式',
  'The form is learnt first, since it pays most often. In most seeds the policy has settled on one expression by then: all answers of a group are the same, and there is no contrast left.':
    '格式最常得分，所以最先学会。在多数种子下，策略这时已停在同一个算式上：组内所有回答都一样，不再有任何差别。',
  'A critic in place of the group’s mean, as in PPO. How good is it on new questions?':
    '像 PPO 那样用评论家代替组均值。它在新问题上有多好？',
  'better by more than 0.05': '好 0.05 以上',
  'about as good': '差不多',
  'worse by more than 0.05': '差 0.05 以上',
  'Not because the critic has to be learnt: a plain running mean does no better. Only the group’s std makes a rare success count much. Take it away from GRPO (Dr. GRPO) and compare.':
    '原因不在于评论家要先学会：换成简单的滑动均值也好不了。只有除以组内标准差，罕见的成功才会得到很大的优势。把它从 GRPO 中去掉（Dr. GRPO）再比较。',
  'R1-Zero on AIME 2024, one answer, start → end': 'R1-Zero 在 AIME 2024 上，单个回答，开始 → 结束',
  'Measured: new Countdown questions with three numbers, each asked once. Only that it rises compares.':
    '此处测量：三个数字的新 Countdown 问题，每题一次。可比的只是“上升”这一点。',
  'Countdown by reinforcement from the same three rewards': '用同样三档奖励以强化学习做 Countdown',
  '0.5B guesses; from 1.5B it searches and checks itself': '0.5B 只会猜；1.5B 起会搜索并自查',
  'Nothing searches or checks itself here: a table of sums is being learnt.':
    '这里既不搜索也不自查：学到的是一张算式表。',
  'Models in memory, PPO and GRPO': '显存中的模型，PPO 与 GRPO',
  '4 and 3; no bytes are given': '4 个与 3 个；没有给出字节数',
  'Our arithmetic: 16 bytes for a trained parameter, 2 for a frozen one. The rule that judges needs no model, the reference only where β > 0.':
    '我们的算法：训练中的参数每个 16 字节，冻结的 2 字节。做判断的规则不需要模型，参考策略只在 β > 0 时需要。',
  'DAPO’s steps on AIME 2024': 'DAPO 在 AIME 2024 上的各步提升',
  'Naive GRPO, overlong filter, clip-higher, soft punishment, token mean, dynamic sampling. Not reproduced as a ladder here.':
    '依次为：朴素 GRPO、过滤超长回答、提高裁剪上界（Clip-Higher）、超长软惩罚、词元级损失、动态采样。这里没有重现这一阶梯。',
  'KL weight of R1-Zero': 'R1-Zero 的 KL 权重',
  'New questions against practised ones, over three seeds': '新问题与练过的问题之差，三个种子',
  'Sixteen answers to your question, 2, 3 and 7 to make 42. At first they are noise. Play.':
    '对你的问题的十六个回答：用 2、3、7 得到 42。起初只是噪声。播放。',
  'First the form is copied from aimless expressions: valid, seldom right. Wait until rollout 0.':
    '先从无目的的算式模仿格式：合法，但很少答对。等到第 0 轮采样。',
  'Now only the reward speaks. Run to the end: right answers rise, on new questions too.':
    '现在只有奖励在说话。运行到底：正确回答增多，新问题上也是。',
  'The loss never left zero. Scrub back and compare it with what was learnt.':
    '损失始终没有离开零。往回拖动，与学到的东西对照。',
  'Pin this run, to see the next one beside it.': '固定这次运行，以便与下一次并排比较。',
  'Choose the scenario from scratch: valid expressions come, and then learning ends. Which line tells you why?':
    '选择“从零开始”的场景：合法算式出现了，随后学习停止。哪条线说明了原因？',
  'Drag one of your numbers until the target cannot be reached. The page says so, and training goes on.':
    '拖动一个数字，直到目标凑不出来。页面会说明，训练照常进行。',
  'What GRPO climbs': 'GRPO 最大化的目标函数',
  'the average': '平均方式',
  advantage: '优势',
  'weight of the KL term': 'KL 项的权重',
  'The loss that a trainer prints': '训练程序打印的损失',
  loss: '损失',
  'No. At a ratio of 1, averaged per answer and compared with its group, the policy’s part of the loss is minus the mean advantage: 0. Other averages and baselines leave something. With β it rises as the policy moves. Watch reward and accuracy.':
    '没有。比率为 1、按回答平均并与本组比较时，损失中策略的部分是平均优势的相反数：0。换用其他平均方式或基线就不恰好为 0。有 β 时，它随策略移动而上升。请看奖励和正确率。',
  'What is the critic for, and what replaces it?': '评论家有什么用，又由什么来代替？',
  'It guesses the reward to come, so that an answer is judged by what is better than expected. GRPO takes the mean of the group in its place and saves a model as large as the policy.':
    '它预测将要得到的奖励，于是回答按“比预期好多少”来评判。GRPO 用组均值代替它，省下一个与策略同样大的模型。',
  'Is this reasoning?': '这是推理吗？',
  'No. The policy sees what is missing to the target and learns which number and operator close the gap: it reads a table. Hide the running value and little is left.':
    '不是。策略看到离目标还差多少，学到哪个数字和运算符能补上差距：它在查表。把当前的值藏起来，就所剩无几。',
  'Which parts of this are R1 and which R1-Zero?': '这里哪些属于 R1，哪些属于 R1-Zero？',
  'R1-Zero is rewards by rules from the base model, without supervised steps. R1 starts from copied examples, trains, collects its own good answers for a second start from the base model, and trains again.':
    'R1-Zero 从基座模型出发，只用规则奖励，没有监督步骤。R1 先用少量冷启动数据做 SFT 再做强化学习，然后用拒绝采样收集自己的好回答，从基座模型重新 SFT，最后再做一轮强化学习。',
  'Why the entropy bonus?': '为什么要熵奖励？',
  'A small policy settles early; from scratch it ends on one expression in most seeds. The bonus and the copied form keep contrast in the groups. Neither is part of GRPO.':
    '小策略很早就会定型；从零开始时，在多数种子下会停在一个算式上。熵奖励和模仿格式让组内保持差别。两者都不属于 GRPO。',
  'The policy is one hidden layer of 64 units over hand-made features, with Adam. It reads a table; it neither searches nor checks itself.':
    '策略是手工特征上的一个 64 单元隐藏层，用 Adam 训练。它在查表，既不搜索也不自查。',
  'An answer must use every number once and is computed from left to right; the parser behind the reward reads any brackets.':
    '回答必须恰好用上每个数字，并从左到右计算；奖励背后的解析器能读任意括号。',
  'An entropy bonus and a supervised start are added; neither is part of GRPO, and R1-Zero has no supervised start.':
    '另加了熵奖励和监督起步；两者都不属于 GRPO，R1-Zero 也没有监督起步。',
  'Right answers are all of one length here, so that the bias of 1/|o| cannot show; it has its own page.':
    '这里的正确回答长度都一样，因此看不到 1/|o| 的偏差；它另有一页。',
  'Looked for and not seen: lasting harm from paying 0.9 for the form. The std of the group blows the small gap up again; without the std it does hurt.':
    '找过但没看到：格式得 0.9 分造成的持久损害。组内标准差又把小差距放大了；不除以标准差时确实有害。',
  'Dividing by the std helps here: without it (Dr. GRPO, PPO, REINFORCE) learning is slower at the same learning rate. The papers compare larger models and report otherwise or nothing.':
    '在这里除以标准差有好处：不除时（Dr. GRPO、PPO、REINFORCE）在同样的学习率下学得更慢。论文比较的是更大的模型，结论不同或没有给出。',
  'Looked for and not seen: an advantage of the critic over a running mean or over nothing at all, beyond noise, in 300 rollouts.':
    '找过但没看到：300 轮采样内，评论家相对滑动均值或不比较有超出噪声的优势。',
  'The gradient noise is measured on two halves of each batch, over all rollouts so far. At the end it was 0.81 to 0.94 for GRPO in four seeds: most of the gradient of one rollout is chance. The baselines could not be told apart by it.':
    '梯度噪声用每个批次的两半测得，按至今所有采样轮累计。四个种子下，GRPO 结束时为 0.81 到 0.94：一轮采样的梯度大部分是偶然。凭它分不出各种基线的优劣。',
  'With one update every ratio is 1: neither clip nor mask acts.':
    '只更新一次时比率恒为 1：裁剪和掩码都不起作用。',
  'Weigh the KL term by the ratio': 'KL 项乘以重要性比率',
  'As V3.2 does: its gradient is then that of the exact KL.':
    'V3.2 的做法：这样它的梯度就是精确 KL 的梯度。',
  'Mask bad answers beyond': '屏蔽偏离过远的坏回答',
  'V3.2 leaves out a bad answer once its mean log(π_old/π) is above δ. At 0 none is left out.':
    'V3.2 的做法：坏回答的 log(π_old/π) 均值一旦超过 δ，就不再计入策略项。取 0 时一个也不屏蔽。',
  'Right, practised questions': '答对比例（练过的问题）',
  'Right in the rollouts': '采样轮中的答对比例',
  'Masked tokens': '被屏蔽的词元',
  'The two exams ask each question at most once, each with the same chance. Training draws easy questions more often, so more answers are right in the rollouts than in either exam.':
    '两场考试中每个问题最多出现一次，机会均等。训练时容易的问题抽到得更多，所以采样轮中的答对比例高于两场考试。',
  'Looked for and not seen: a gain from V3.2’s mask. With four updates per rollout a δ of 0.05 masks 3.4 to 3.8 % of the tokens, and after 300 rollouts new questions are answered as well as without it, up to noise (four seeds).':
    '找过但没看到：V3.2 的掩码带来的好处。每轮更新四次、δ = 0.05 时，屏蔽了 3.4% 到 3.8% 的词元；300 轮采样后，新问题的答对比例与不用时相同，差别不超过噪声（四个种子）。',
  'Mean reward, and right answers, in the rollouts': '采样轮中的平均奖励与答对比例',
  Make: '凑出',
  from: '用',
  'drag a number': '拖动数字',
  'Each number once. Right earns 1, well-formed {format}, else 0. Arrow: advantage, the push an answer gets.':
    '每个数字用一次。答对得 1 分，仅格式正确得 {format} 分，其余 0 分。箭头：优势，即回答受到的推动。',
  'These numbers cannot make it: nothing here can be right.':
    '这些数字凑不出这个目标：没有一个回答会是对的。',
  'Your number {n}': '你的第 {n} 个数字',
  'of {of} right': '个答对（共 {of} 个）',
  'at the start {n}': '开始时 {n} 个',
  '{n} wrong': '{n} 个算错',
  '{n} refused': '{n} 个不合规则',
  'each earns {reward}': '各得 {reward} 分',
  'Answer {n}: {text} {result}, reward {reward}, advantage {advantage}':
    '回答 {n}：{text} {result}，奖励 {reward}，优势 {advantage}',
  '(nothing)': '（空）',
  'Advantage {advantage}: above 0 it is made likelier, below 0 less likely':
    '优势 {advantage}：大于 0，概率被推高；小于 0，概率被压低',
  malformed: '不成算式',
  'wrong digits': '数字不对',
  'divides by 0': '除以 0',
  'nothing to learn': '学不到东西',
  'Likeliest answer: blue = chance': '最可能的回答：蓝色为概率',
  'Token {n}: {token} has chance {chance}': '第 {n} 个词元：{token} 的概率为 {chance}',
  end: '结束',
  'Bars: commonest answer; line: right ones': '柱：最常见的回答；线：答对的比例',
  'Rollout {from} to {to}: {text}, written by {share} of the group':
    '第 {from} 到 {to} 轮采样：{text}，占本组的 {share}',
  'rollout {n}': '第 {n} 轮采样',
  'all {n}': '全部 {n} 个',
  'Acts where β is above 0.': 'β 大于 0 时才起作用。',
  'Acts from the second update of a rollout on.': '每轮采样的第二次更新起才起作用。',
  'the loss of the first rollout’s last update with these settings, and its slopes by every token’s log-probability':
    '第一轮采样最后一次更新的损失（按现在的设置），及其对每个词元对数概率的梯度',
};
