export const zh: Readonly<Record<string, string>> = {
  Groups: '组',
  Tokens: '词元',
  'Compare each answer with': '每个答案与什么比较',
  'its group (GRPO)': '本组（GRPO）',
  'a critic (PPO)': '评论家（PPO）',
  'a running mean (REINFORCE)': '滑动均值（REINFORCE）',
  'nothing (REINFORCE)': '不比较（REINFORCE）',
  'Acts where an answer is compared with its group.': '仅在与本组比较时起作用。',
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
  'Dead groups': '死组',
  'Gradient noise': '梯度噪声',
  'KL to the start': '到起点的 KL',
  'nats a token': '奈特/词元',
  'Clipped tokens': '被裁剪的词元',
  'right answers': '正确答案',
  'wrong answers': '错误答案',
  Length: '长度',
  'Memory, at 16 and 2 bytes a parameter': '内存（每参数 16 与 2 字节）',
  'Groups drawn a rollout': '每次采样抽取的组数',
  'One group: the answers to your question': '一组：对你的问题的各个答案',
  'Each answer’s reward, and how it stands against the comparison that you chose.':
    '每个答案的奖励，以及在你选定的比较下它的高低。',
  'Your question': '你的问题',
  'Drag a number; the dashed line is the target.': '拖动数字；虚线是目标。',
  Number: '数字',
  Target: '目标',
  'What it learns': '它学到了什么',
  'Watch this; the loss beside it says nothing.': '请看这张图；旁边的损失说明不了什么。',
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
  'What has to be kept in memory': '需要放在内存里的东西',
  'Policy, critic and reference, as large models are trained; the rule that judges is free.':
    '按大模型的训练方式计入策略、评论家和参考策略；做判断的规则不占内存。',
  'Why answers fail': '答案为什么失败',
  'Share of all answers': '占全部答案的比例',
  'no expression': '不成算式',
  'wrong numbers': '数字不对',
  'division by 0': '除以 0',
  'wrong value': '值不对',
  'Length of right and of wrong answers': '正确与错误答案的长度',
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
  'New questions against practised ones, over three seeds': '新问题与练过的问题之差，三个种子',
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
  'What GRPO climbs': 'GRPO 所攀升的目标',
  'the average': '平均方式',
  advantage: '优势',
  'weight of the KL term': 'KL 项的权重',
  'The loss that a trainer prints': '训练程序打印的损失',
  loss: '损失',
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
};
