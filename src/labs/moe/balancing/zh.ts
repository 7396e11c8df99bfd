export const zh: Readonly<Record<string, string>> = {
  Method: '方法',
  Nothing: '不做均衡',
  'Auxiliary loss (α)': '辅助损失（α）',
  'Bias (γ)': '偏置（γ）',
  'Biases by hand': '手动设置偏置',
  'What your model is balanced by. Four reference models train beside it on the same text.':
    '你的模型用什么来均衡。另有四个对照模型在同样的文本上一起训练。',
  'By how much a bias moves after each step.': '每一步之后偏置变动多少。',
  'Auxiliary loss': '辅助损失',
  'In this small world useful values are ten to a hundred times the paper’s.':
    '在这个小世界里，有用的取值是论文的十到一百倍。',
  'Sequence-wise loss': '序列级损失',
  'Asks for balance within every 16 characters; the paper’s value is too small to be seen here.':
    '要求每 16 个字符之内都均衡；论文的取值太小，在这里看不出作用。',
  'Biases set by hand': '手动设置的偏置',
  'Where the biases start. Changed on the way, an expert’s bias jumps there, and the method goes on.':
    '偏置的起点。中途改动时，该专家的偏置立刻跳到新值，之后由所选方法继续调整。',
  'Sigmoid (V3)': 'Sigmoid（V3）',
  'Softmax (V2)': 'Softmax（V2）',
  'A fifth kind of text. A short one is read again and again.':
    '作为第五类文本。太短的文本会被反复使用。',
  'Parts of your own text': '你的文本的份数',
  'Falls to a tenth during the run.': '运行过程中降到十分之一。',
  'Busiest expert, in fair shares': '最忙的专家（均分份额的倍数）',
  'Number of the busiest expert': '最忙专家的编号',
  'Fair share': '均分份额',
  'Idle experts': '闲置专家数',
  Specialisation: '专门化程度',
  Bias: '偏置',
  'MaxVio on validation text': '验证文本上的 MaxVio',
  'Load of every expert, step by step': '每个专家每一步的负载',
  'fair shares': '均分份额',
  Expert: '专家',
  'Bias of every expert': '每个专家的偏置',
  'Load of every expert, now': '每个专家此刻的负载',
  Load: '负载',
  MaxVio: 'MaxVio',
  'Task loss': '任务损失',
  'Which text each expert serves': '每个专家服务哪类文本',
  TypeScript: 'TypeScript',
  Sums: '算式',
  'Your text': '你的文本',
  'Step {step}: expert {busiestExpert} carries {busiest} times its fair share of {fair} tokens; on validation text {dead} of the 16 experts are idle.':
    '第 {step} 步：专家 {busiestExpert} 承担的词元是均分份额（{fair} 个）的 {busiest} 倍；在验证文本上，16 个专家中有 {dead} 个闲置。',
  'Step {step}: expert {busiestExpert} carries {busiest} times its fair share, so its bias goes down a notch. Highest and lowest bias now lie {biasSpread} apart.':
    '第 {step} 步：专家 {busiestExpert} 承担均分份额的 {busiest} 倍，所以它的偏置下调一格。目前最高与最低偏置相差 {biasSpread}。',
  'Step {step}: expert {busiestExpert} carries {busiest} times its fair share, and its bias goes up a notch all the same. Highest and lowest bias now lie {biasSpread} apart.':
    '第 {step} 步：专家 {busiestExpert} 承担均分份额的 {busiest} 倍，它的偏置却还上调一格。目前最高与最低偏置相差 {biasSpread}。',
  'γ = 0.001: even in the end, without any auxiliary loss': 'γ = 0.001：最终均衡，不用任何辅助损失',
  'γ = 0.0001: too slow to stop the collapse': 'γ = 0.0001：太慢，挡不住坍缩',
  'γ = 0.01: no collapse at all, but less even in the end':
    'γ = 0.01：完全不坍缩，但最后没那么均衡',
  'The paper’s α = 0.001: not felt in so few steps': '论文的 α = 0.001：步数这么少，感觉不到',
  'Collapse first, then the bias mends it': '先坍缩，再由偏置修复',
  'Three experts favoured by hand: a small bias moves much load':
    '手动偏袒三个专家：小小的偏置就能搬动大量负载',
  'Without any balancing, how much will the busiest expert carry in the end?':
    '完全不做均衡，最忙的专家最后会承担多少？',
  'Less than twice its fair share': '不到均分份额的两倍',
  'Two to four times its share': '两到四倍',
  'More than four times its share': '四倍以上',
  'Who is chosen more often learns more, and who has learned more is chosen more often. Counted on validation text at the last step.':
    '被选得多的学得多，学得多的又被选得更多。数字是最后一步在验证文本上统计的。',
  'A hundred times faster: γ = 0.1 instead of 0.001. What will the end be like?':
    '快一百倍：γ 从 0.001 改为 0.1。最后会怎样？',
  'More even than before': '比原来更均衡',
  'About as even': '差不多一样均衡',
  'Far less even': '远不如原来均衡',
  'Affinities of the experts that compete lie closer together than 0.1. One notch turns idle into crowded, the next one turns it back.':
    '互相竞争的专家，亲和度之差小于 0.1。调一格，闲的变挤；再调一格，又变回来。',
  'The same loss, just as strong (α = α_s = 0.3), but counted within every sequence and not over the batch. What happens to the specialists?':
    '同一种损失、同样的权重（α = α_s = 0.3），但在每个序列内统计，而不是在整个批次上。专门的专家会怎样？',
  'They grow sharper': '分工更鲜明',
  'They stay as they are': '保持不变',
  'Less than half of them is left': '专门化程度剩下不到一半',
  'A sequence holds one kind of text. Balance within each one leaves no room for experts of one kind; balance over the batch does.':
    '一个序列里只有一类文本。要求每个序列内都均衡，就容不下只管一类文本的专家；在整个批次上均衡则容得下。',
  'An auxiliary loss with the paper’s α = 0.001 instead of 0.1. Does it balance?':
    '辅助损失用论文的 α = 0.001，而不是 0.1。还能均衡吗？',
  'As well as before': '和原来一样好',
  'Hardly: about as uneven as with nothing': '几乎不能：和不做均衡差不多',
  'MaxVio on validation text, bias': '验证文本上的 MaxVio，偏置',
  'MaxVio on validation text, auxiliary loss': '验证文本上的 MaxVio，辅助损失',
  'Not reached here: a few thousand tokens in short sequences of one kind leave a floor of about 0.1 to 0.2.':
    '这里达不到：几千个词元、每个短序列只有一类文本，使下限停在约 0.1 到 0.2。',
  'The paper’s α is 0.001. Here that does next to nothing, and the default is 0.1.':
    '论文的 α 是 0.001。在这里它几乎不起作用，所以默认值取 0.1。',
  'Published as perplexities 9.56 and 9.50. One seed proves nothing here: repeat over five.':
    '论文给出的是困惑度 9.56 和 9.50。在这里单个种子说明不了什么：请在五个种子上重复。',
  'Highest load of an expert in one kind of text': '某个专家在某类文本上的最高负载',
  'colour scale up to 10': '色标上限为 10',
  'With 2 of 16 experts a token, nothing above 8 is possible here.':
    '每个词元选 16 个专家中的 2 个，所以这里最高只能到 8。',
  'Bias speed in training': '训练中的偏置更新速度',
  '0.001 for 14.3T tokens, then 0': '前 14.3 万亿词元为 0.001，之后为 0',
  'Validation loss against the bias, over five seeds': '五个种子上的验证损失，与偏置相比',
  'Point at b in the equation. It helps to decide who is chosen; it is no part of the weight g.':
    '指向公式里的 b。它参与决定选谁，但不进入权重 g。',
  'Lines of two methods lie closer than two seeds. Repeat over five seeds and look at the paired differences.':
    '两种方法的线比两个种子之间还要近。请在五个种子上重复，看配对差值。',
  'Who is chosen': '选谁',
  'How much it counts': '占多大分量',
  'largest bias': '最大的偏置',
  'affinity of token and expert': '词元与专家的亲和度',
  'The bias after each step': '每一步之后的偏置',
  'bias speed': '偏置更新速度',
  'fair share': '均分份额',
  'tokens of the busiest expert': '最忙专家的词元数',
  'of this batch': '本批次',
  'The loss that asks for balance': '要求均衡的损失',
  'auxiliary loss': '辅助损失',
  'load of the busiest expert, in fair shares': '最忙专家的负载（均分份额的倍数）',
  'The training loop does, after each step, from the counts of the finished batch; no gradient reaches it. The weight comes from the unbiased affinity, so that balancing changes who answers, not how loud.':
    '由训练循环在每一步之后根据刚完成批次的计数来更新，没有梯度流过它。权重取自不含偏置的亲和度，所以均衡只改变谁来回答，不改变回答的音量。',
  'How large do the biases get?': '偏置会变得多大？',
  'Only differences count: the same bias for all changes nothing. Here the highest and the lowest end 0.2 to 0.6 apart at the defaults (seeds 1 to 5). The sum of all may drift, which is harmless.':
    '只有差值起作用：所有专家加同一个偏置，什么也不变。在默认设置下（种子 1 到 5），最高与最低最终相差 0.2 到 0.6。总和可能漂移，但无害。',
  'After how many steps is it balanced?': '多少步之后才均衡？',
  'Is V3 trained without any auxiliary loss?': 'V3 训练时完全不用辅助损失吗？',
  'No. A sequence-wise loss with α = 0.0001 remains, against extreme imbalance within one sequence. The bias does the rest.':
    '不是。它保留了 α = 0.0001 的序列级损失，防止单个序列内极端失衡。其余由偏置完成。',
  'If the load is even, is the model good?': '负载均衡了，模型就好吗？',
  'Not by itself. A strong auxiliary loss, or one within every sequence, evens the load out by making experts alike. Look at the map of texts and experts, and at the loss over several seeds.':
    '不一定。过强的辅助损失，或每个序列内的损失，是靠把专家变得雷同来拉平负载的。请看文本与专家的对应图，以及多个种子上的损失。',
  'Why MaxVio and not the variance of the load?': '为什么用 MaxVio，而不用负载的方差？',
  'All experts of a layer work at the same time, and the step waits for the busiest. MaxVio measures that one; a variance would hide it among the others.':
    '同一层的专家同时工作，每一步都要等最忙的那个。MaxVio 量的正是它；方差会把它淹没在其他专家里。',
  'I have seen the rule with the other sign. Which is right?': '我见过符号相反的规则。哪个对？',
  'Overloaded means down: the bias moves by γ times the sign of mean less load. With the other sign every imbalance grows, and some public code has that mistake.':
    '超载就下调：偏置变动 γ 乘以（均值减负载）的符号。符号反了，任何失衡都会越来越大；有些公开代码就犯了这个错。',
  'Not seen here: a lower loss because of balance. At the defaults the model with the bias and the one left alone end within 0.015 nats of each other, with either sign (seeds 1 to 5); sixteen tiny experts are more than this text needs.':
    '这里没有看到：均衡带来更低的损失。默认设置下，用偏置的模型与放任不管的模型最终相差不到 0.015 奈特，正负都有（种子 1 到 5）；对这些文本来说，十六个小专家已经绰绰有余。',
  'Not seen here: less specialisation without balancing. Few experts do the work then, but they too are split by kind of text.':
    '这里没有看到：不做均衡时专门化程度更低。那时干活的专家虽少，却也是按文本类别分工的。',
  'Not reached: a MaxVio of 0.04 on validation text. With the bias it ends between 0.1 and 0.6 (seeds 1 to 5).':
    '没有达到：验证文本上 0.04 的 MaxVio。用偏置时最终在 0.1 到 0.6 之间（种子 1 到 5）。',
  'The weights are divided by their sum. With one expert a token the weight is then always 1, and the task teaches the router nothing: a trap worth trying.':
    '权重要除以它们的和。每个词元只选一个专家时，权重恒为 1，任务就教不了路由器任何东西：这个陷阱值得一试。',
  'No groups of experts, no shared expert, no device or communication loss, no dropped tokens.':
    '没有专家分组，没有共享专家，没有设备损失和通信损失，也不丢弃词元。',
  'Characters outside the 127 commonest are read as one sign, and capitals as small letters.':
    '最常见的 127 个字符之外的一律当作同一个符号，大写字母当作小写。',
  // drawing
  English: '英文',
  Chinese: '中文',
  'Expert {n}': '专家 {n}',
  '{tokens} tokens': '{tokens} 个词元',
  'dashed: left alone, {share}': '虚线：放任不管 {share}',
  'dashed: left alone': '虚线：放任不管',
  '{expert}: {tokens} tokens, {share} fair shares; bias {bias}':
    '{expert}：{tokens} 个词元，均分份额的 {share} 倍；偏置 {bias}',
  '{expert}: {tokens} tokens of this batch. On unseen text, {times} times an even share of: {kind}':
    '{expert}：这一批分到 {tokens} 个词元。在没见过的文本上，“{kind}”是均分的 {times} 倍',
  '{kind}: {tokens} tokens of this batch': '{kind}：这一批有 {tokens} 个词元',
  '{kind} to {expert}: {visits} tokens': '{kind} → {expert}：{visits} 个词元',
  '“{letter}” goes to experts {experts}': '“{letter}”去了专家 {experts}',
  'Bias of expert {n}: {bias}': '专家 {n} 的偏置：{bias}',
  'Bias of expert {n}': '专家 {n} 的偏置',
  'turn a dial': '转动表盘',
  'Step {step}: the busiest expert, {busiestExpert}, carries {busiest} times its fair share. Chance alone gives about 1.3 in a batch of 256 tokens.':
    '第 {step} 步：最忙的是专家 {busiestExpert}，承担均分份额的 {busiest} 倍。一批只有 256 个词元，单凭偶然也会有约 1.3 倍。',
  'Left alone: four of sixteen take four fifths': '放任不管：十六个中的四个揽下五分之四',
  'α = 1: balanced by a loss; with four seeds of five the task pays':
    'α = 1：靠损失来均衡；五个随机种子中有四个，任务为此付出代价',
  'γ = 0.1: never at rest': 'γ = 0.1：来回振荡，始终不稳定',
  'Even within every sequence: most specialists are gone': '要求序列内均衡：专家的分工大半消失',
  'At α = 0.001 the gradient of the balance term is far smaller than the task’s, and there are only some hundred steps to add it up.':
    'α = 0.001 时，均衡项的梯度远小于任务本身的梯度，而这里只有几百步可以累积。',
  'Task loss: auxiliary-loss model minus bias model': '任务损失之差：辅助损失法 − 偏置法',
  'Task loss: sequence-wise loss alone minus batch-wise loss':
    '任务损失之差：仅序列级损失 − 批次级损失',
  'Published as 2.258 and 2.253 (1B), with the bias 2.253 too. Measured while yours is balanced so. At α_s = α = 0.3 it is 0.012 to 0.040 here; at 0.1 even its sign depends on the seed (201 to 205).':
    '公布的是 2.258 与 2.253（1B 模型），用偏置时也是 2.253。你的模型只用序列级损失时才测量。α_s = α = 0.3 时这里是 0.012 到 0.040；取 0.1 时连正负都随种子而变（201 到 205）。',
  'Loss against MaxVio, a point a model': '损失与 MaxVio：每个模型一个点',
  'Finished runs that differ in balancing alone, on validation text. Large: the newest. Lower left is best.':
    '已完成的、只在均衡方法上不同的运行，取验证文本上的数值。大点是最近一次；越靠左下越好。',
  'Validation loss (nats)': '验证损失（奈特）',
  'Let a run finish: each gives a point a model. Then turn α or γ.':
    '先让一次运行走到终点：每个模型得到一个点。然后调一调 α 或 γ。',
  'Coral: too busy. Blue: too idle. A column is a batch.':
    '珊瑚色太忙，蓝色太闲；每一列是一个批次。',
  'Drag a bar: the method goes on from there.': '拖动柱子：方法从那里继续调整。',
  'MaxVio: busiest expert above its share': 'MaxVio：最忙的专家超出均分多少',
  'Mean of ten batches. 1 means twice the fair share.': '十个批次的平均；1 表示均分份额的两倍。',
  'Mean of ten batches. Two seeds differ more than methods.':
    '十个批次的平均；换种子的差别比换方法还大。',
  'On unseen text; 1 is an even share of it.': '在没见过的文本上；1 表示均分。',
  'Tokens of this batch; dashed: the fair share.': '本批次的词元数；虚线是均分份额。',
  'English prose': '英文小说',
  'Chinese prose': '中文文章',
  'Spread of the biases': '偏置的极差（最高 − 最低）',
  'Bias and sequence-wise loss': '偏置加序列级损失',
  'Sequence-wise loss alone': '仅序列级损失',
  'At equal weight, within every sequence alone: hardly a specialist is left':
    '同样的权重，只在每个序列内均衡：几乎不再有分工',
  'Mixture of texts (English : code : Chinese : sums)': '文本配比（英文 : 代码 : 中文 : 算式）',
  'Every character goes to two of sixteen experts. Press play: what is above the line is more than an expert’s fair share.':
    '每个字符去十六个专家中的两个。按下播放：线以上的部分超出了专家的均分份额。',
  'At step 60 even the balanced model has collapsed: the biases grow one notch of 0.001 at a time. Dashed is a model left alone.':
    '到第 60 步，连有偏置的模型也会先塌缩：偏置每步只走 0.001 一格。虚线是放任不管的模型。',
  'Wait for step 300: the dials have turned far enough, and the vessels stand near the line. The dashed ones still do not.':
    '等到第 300 步：表盘转得够多了，容器都接近那条线，虚线的却没有。',
  'Step with the . key and watch the small arrows: after every batch, busy experts get a slightly lower bias and idle ones a higher.':
    '用 . 键逐步前进，看小箭头：每批之后，忙的专家偏置略降，闲的略升。',
  'Raise γ to 0.1 and play. The biases jump too far: who was idle is crowded in the next batch.':
    '把 γ 调到 0.1 再播放。偏置跳得太远：刚才闲着的，下一批就挤满了。',
  'Set γ back to 0.001, the paper’s value, and turn one dial up. That expert gets busy, and the rule brings it back.':
    '把 γ 调回论文的 0.001，再把一个表盘往上转。那个专家会忙起来，然后被规则拉回来。',
  'One layer of 16 small ReLU experts and 256 tokens a batch. V3 has 58 such layers with 256 routed SwiGLU experts and one shared expert, and trains on 14.8 trillion tokens.':
    '这里只有一层、16 个小型 ReLU 专家、每批 256 个词元。V3 有 58 个专家层，每层 256 个 SwiGLU 路由专家外加一个共享专家，训练了 14.8 万亿词元。',
  'Both losses divide the affinities by their sum first, as V3 eq. 19 does. Without this division the model can cheat: shrinking every affinity lowers the loss without balancing anything.':
    '两种损失都先把亲和度除以它们的和，与 V3 式 19 相同。没有这个除法，模型可以作弊：把所有亲和度压小，损失就降了，却没有均衡任何东西。',
  'With γ = 0.001 the MaxVio of a batch falls below 1 for good after 180 to 330 steps here, depending on the seed (1 to 5). The bias needs as many steps as the gap between two experts’ affinities has notches.':
    'γ = 0.001 时，这里一批的 MaxVio 在 180 到 330 步之后才稳定低于 1（种子 1 到 5）。两个专家的亲和度相差多少格，偏置就需要多少步。',
  experts: '专家',
  '▲▼ notch': '▲▼ 刚拨动',
  'Acts once there is a text of yours.': '填了你自己的文本才起作用。',
  'the layer of experts of the first step: its outputs and all its slopes':
    '第一步里这一层专家（按现在的设置）：输出和全部梯度',
};
