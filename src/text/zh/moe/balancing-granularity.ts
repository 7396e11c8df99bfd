/** 混合专家：负载均衡、专家粒度两个实验的中文。 */
export const zh: Readonly<Record<string, string>> = {
  // balancing
  'How does DeepSeek keep every expert busy without a loss for it?':
    'DeepSeek 不加辅助损失，怎样让每个专家都有活干？',
  'Left alone, a router sends almost everything to a few experts. A bias that decides only who is chosen evens the load out and leaves each kind of text its own experts.':
    '放任不管时，路由器会把几乎所有词元送给少数几个专家。加一个只影响“选谁”的偏置，负载就能拉平，而每类文本仍保有自己的专家。',
  Balancing: '负载均衡',
  Method: '方法',
  'What your model is balanced by. Four reference models train beside it on the same text.':
    '你的模型用什么来均衡。另有四个对照模型在同样的文本上一起训练。',
  Nothing: '不做均衡',
  'Auxiliary loss (α)': '辅助损失（α）',
  'Bias (γ)': '偏置（γ）',
  'Bias and sequence-wise loss': '偏置加序列级损失',
  'Biases by hand': '手动设置偏置',
  'Bias speed': '偏置更新速度',
  'By how much a bias moves after each step.': '每一步之后偏置变动多少。',
  'Auxiliary loss': '辅助损失',
  'In this small world useful values are ten to a hundred times the paper’s.':
    '在这个小世界里，有用的取值是论文的十到一百倍。',
  'Sequence-wise loss': '序列级损失',
  'Asks for balance within every 16 characters; the paper’s value is too small to be seen here.':
    '要求每 16 个字符之内都均衡；论文的取值太小，在这里看不出作用。',
  'Experts a token': '每个词元的专家数',
  'Biases set by hand': '手动设置的偏置',
  'Where the biases start. Changed on the way, an expert’s bias jumps there, and the method goes on.':
    '偏置的起点。中途改动时，该专家的偏置立刻跳到新值，之后由所选方法继续调整。',
  Affinity: '亲和度',
  'Sigmoid (V3)': 'Sigmoid（V3）',
  'Softmax (V2)': 'Softmax（V2）',
  'Parts of English, code, Chinese, sums': '英文、代码、中文、算式的份数',
  'Your own text': '你自己的文本',
  'A fifth kind of text. A short one is read again and again.':
    '作为第五类文本。太短的文本会被反复使用。',
  'Parts of your own text': '你的文本的份数',
  'Learning rate': '学习率',
  'Falls to a tenth during the run.': '运行过程中降到十分之一。',
  Steps: '步数',
  Seed: '随机种子',
  Step: '步',
  'Busiest expert, in fair shares': '最忙的专家（均分份额的倍数）',
  'Number of the busiest expert': '最忙专家的编号',
  'Fair share': '均分份额',
  tokens: '词元',
  'Idle experts': '闲置专家数',
  'Specialisation, yours': '专门化程度，你的模型',
  'Highest less lowest bias': '最高偏置减最低偏置',
  Yours: '你的模型',
  nats: '奈特',
  Bias: '偏置',
  'Validation loss, yours': '验证损失，你的模型',
  'Validation loss, nothing': '验证损失，不做均衡',
  'Validation loss, auxiliary loss': '验证损失，辅助损失',
  'Validation loss, bias': '验证损失，偏置',
  'Validation loss, sequence-wise': '验证损失，加序列级损失',
  'MaxVio on validation text, yours': '验证文本上的 MaxVio，你的模型',
  'MaxVio on validation text, nothing': '验证文本上的 MaxVio，不做均衡',
  'MaxVio on validation text, auxiliary loss': '验证文本上的 MaxVio，辅助损失',
  'MaxVio on validation text, bias': '验证文本上的 MaxVio，偏置',
  'MaxVio on validation text, sequence-wise': '验证文本上的 MaxVio，加序列级损失',
  'Specialisation, nothing': '专门化程度，不做均衡',
  'Specialisation, auxiliary loss': '专门化程度，辅助损失',
  'Specialisation, bias': '专门化程度，偏置',
  'Specialisation, sequence-wise': '专门化程度，加序列级损失',
  'Load of every expert, step by step': '每个专家每一步的负载',
  'White is the fair share, coral too busy, blue too idle. Each column is one batch of 256 tokens.':
    '白色是均分份额，珊瑚色太忙，蓝色太闲。每一列是一个 256 词元的批次。',
  'fair shares': '均分份额',
  Expert: '专家',
  'Bias of every expert': '每个专家的偏置',
  'Drag a bar: the bias jumps there, and the method goes on from it.':
    '拖动柱子：偏置立刻跳到那里，之后由所选方法继续调整。',
  'Load of every expert, now': '每个专家此刻的负载',
  'Tokens of this batch. The dashed line is the fair share.': '本批次的词元数。虚线是均分份额。',
  Load: '负载',
  'MaxVio: how far the busiest expert is above its share': 'MaxVio：最忙的专家超出均分份额多少',
  'Mean of the last ten batches. 0 is perfect balance, 1 means twice the fair share.':
    '最近十个批次的平均。0 表示完全均衡，1 表示达到均分份额的两倍。',
  MaxVio: 'MaxVio',
  'Task loss': '任务损失',
  'Mean of the last ten batches. The methods lie closer together than two seeds: compare them over several.':
    '最近十个批次的平均。方法之间的差距比两个种子之间的还小，应在多个种子上比较。',
  'Which text each expert serves': '每个专家服务哪类文本',
  'On text never trained on. 1 is an even share of that kind of text.':
    '在从未训练过的文本上统计。1 表示分到该类文本的均分份额。',
  Text: '文本',
  'English prose': '英文散文',
  TypeScript: 'TypeScript',
  'Chinese prose': '中文散文',
  Sums: '算式',
  'Your text': '你的文本',
  'Step {step}: the busiest expert carries {busiest} times its fair share. That is close to even for batches of 256 tokens.':
    '第 {step} 步：最忙的专家承担均分份额的 {busiest} 倍。对 256 个词元的批次来说，这已接近均衡。',
  'Step {step}: expert {busiestExpert} carries {busiest} times its fair share of {fair} tokens; on validation text {dead} of the 16 experts are idle.':
    '第 {step} 步：专家 {busiestExpert} 承担的词元是均分份额（{fair} 个）的 {busiest} 倍；在验证文本上，16 个专家中有 {dead} 个闲置。',
  'Step {step}: expert {busiestExpert} carries {busiest} times its fair share, so its bias goes down a notch. Highest and lowest bias now lie {biasSpread} apart.':
    '第 {step} 步：专家 {busiestExpert} 承担均分份额的 {busiest} 倍，所以它的偏置下调一格。目前最高与最低偏置相差 {biasSpread}。',
  'Left alone: a few experts take it all': '放任不管：少数专家包揽一切',
  'γ = 0.001: even in the end, without any auxiliary loss': 'γ = 0.001：最终均衡，不用任何辅助损失',
  'γ = 0.0001: too slow to stop the collapse': 'γ = 0.0001：太慢，挡不住坍缩',
  'γ = 0.1: never at rest': 'γ = 0.1：始终静不下来',
  'The paper’s α = 0.001: not felt in so few steps': '论文的 α = 0.001：步数这么少，感觉不到',
  'α = 1: even, at the price of task loss': 'α = 1：均衡了，任务损失付出代价',
  'γ = 0.01: no collapse at all, but less even in the end':
    'γ = 0.01：完全不坍缩，但最后没那么均衡',
  'Even within every sequence: the specialists are gone': '每个序列内都要均衡：专门的专家不见了',
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
  'Add a loss that asks for balance within every sequence. What happens to the specialists?':
    '再加一个要求每个序列内都均衡的损失。专门的专家会怎样？',
  'They grow sharper': '分工更鲜明',
  'They stay as they are': '保持不变',
  'Less than half of them is left': '专门化程度剩下不到一半',
  'A sequence holds one kind of text. Balance within each one leaves no room for experts of one kind; balance over the batch does.':
    '一个序列里只有一类文本。要求每个序列内都均衡，就容不下只管一类文本的专家；在整个批次上均衡则容得下。',
  'An auxiliary loss with the paper’s α = 0.001 instead of 0.1. Does it balance?':
    '辅助损失用论文的 α = 0.001，而不是 0.1。还能均衡吗？',
  'As well as before': '和原来一样好',
  Partly: '部分均衡',
  'Hardly: about as uneven as with nothing': '几乎不能：和不做均衡差不多',
  'The slope of the balance loss is α times a small number; the task’s own slope is larger here, and there are only some hundred steps to add it up.':
    '均衡损失的梯度是 α 乘以一个很小的数；这里任务本身的梯度更大，而且只有几百步可以累积。',
  'Not reached here: a few thousand tokens in short sequences of one kind leave a floor of about 0.1 to 0.2.':
    '这里达不到：几千个词元、每个短序列只有一类文本，使下限停在约 0.1 到 0.2。',
  'The paper’s α is 0.001. Here that does next to nothing, and the default is 0.1.':
    '论文的 α 是 0.001。在这里它几乎不起作用，所以默认值取 0.1。',
  'Loss with the auxiliary loss less loss with the bias': '用辅助损失的损失减去用偏置的损失',
  'Published as perplexities 9.56 and 9.50. One seed proves nothing here: repeat over five.':
    '论文给出的是困惑度 9.56 和 9.50。在这里单个种子说明不了什么：请在五个种子上重复。',
  'Loss with the sequence-wise loss less loss with the bias alone':
    '加序列级损失的损失减去只用偏置的损失',
  'Published as 2.258 and 2.253. There the sequence-wise loss stands alone; here it is added to the bias.':
    '论文给出的是 2.258 和 2.253。那里只用序列级损失；这里是在偏置之外再加上它。',
  'Highest load of an expert in one kind of text': '某个专家在某类文本上的最高负载',
  'colour scale up to 10': '色标上限为 10',
  'With 2 of 16 experts a token, nothing above 8 is possible here.':
    '每个词元选 16 个专家中的 2 个，所以这里最高只能到 8。',
  'Bias speed in training': '训练中的偏置更新速度',
  '0.001 for 14.3T tokens, then 0': '前 14.3 万亿词元为 0.001，之后为 0',
  'Who is chosen, and how much it counts': '选谁，以及占多大分量',
  'affinity of token and expert': '词元与专家的亲和度',
  bias: '偏置',
  'experts a token': '每个词元的专家数',
  'The bias after each step': '每一步之后的偏置',
  'bias speed': '偏置更新速度',
  'fair share': '均分份额',
  'tokens of the busiest expert': '最忙专家的词元数',
  'of this batch': '本批次',
  'The loss that asks for balance': '要求均衡的损失',
  'auxiliary loss': '辅助损失',
  'load in fair shares': '负载（均分份额的倍数）',
  'Every token goes to two of sixteen experts. Press play: each column is a batch, coral experts are too busy, blue ones idle.':
    '每个词元去十六个专家中的两个。按播放：每一列是一个批次，珊瑚色的专家太忙，蓝色的太闲。',
  'Wait for step 60. The coral line is a model without balancing: its busiest expert carries about five times its share.':
    '等到第 60 步。珊瑚色的线是不做均衡的模型：它最忙的专家承担约五倍的均分份额。',
  'Set the method to Nothing. From here your model goes its own way, and favourites come back.':
    '把方法设为“不做均衡”。从这里起，你的模型自行发展，偏爱又回来了。',
  'Now set it to Bias. After every batch, busy experts get a slightly lower bias and idle ones a higher.':
    '现在设为“偏置”。每个批次之后，忙的专家偏置略降，闲的略升。',
  'Raise γ to 0.1. The biases jump too far: who was idle is crowded in the next batch.':
    '把 γ 提到 0.1。偏置跳得太远：上一批还闲着的，下一批就挤满了。',
  'Set γ back to 0.001, the paper’s value, and take one bar of the bias figure: drag it up. That expert gets busy, and the rule brings it back.':
    '把 γ 调回论文的 0.001，再抓住偏置图里的一根柱子往上拖。那个专家变忙，随后规则又把它拉回来。',
  'Point at b in the equation. It helps to decide who is chosen; it is no part of the weight g.':
    '指向公式里的 b。它参与决定选谁，但不进入权重 g。',
  'Lines of two methods lie closer than two seeds. Repeat over five seeds and look at the paired differences.':
    '两种方法的线比两个种子之间还要近。请在五个种子上重复，看配对差值。',
  'Who updates the bias, and why is it not in the gate weight?':
    '偏置由谁更新？为什么不计入门控权重？',
  'The training loop does, after each step, from the counts of the finished batch; no gradient reaches it. The weight comes from the unbiased affinity, so that balancing changes who answers, not how loud.':
    '由训练循环在每一步之后根据刚完成批次的计数来更新，没有梯度流过它。权重取自不含偏置的亲和度，所以均衡只改变谁来回答，不改变回答的音量。',
  'How large do the biases get?': '偏置会变得多大？',
  'Only differences count: the same bias for all changes nothing. Here the highest and the lowest end 0.2 to 0.6 apart at the defaults (seeds 1 to 5). The sum of all may drift, which is harmless.':
    '只有差值起作用：所有专家加同一个偏置，什么也不变。在默认设置下（种子 1 到 5），最高与最低最终相差 0.2 到 0.6。总和可能漂移，但无害。',
  'After how many steps is it balanced?': '多少步之后才均衡？',
  'With γ = 0.001 the MaxVio of a batch falls below 1 after 100 to 350 steps here, depending on the seed. The bias needs as many steps as the gap between two experts’ affinities has notches.':
    '这里 γ = 0.001 时，批次的 MaxVio 在 100 到 350 步后降到 1 以下，视种子而定。两个专家的亲和度差多少格，偏置就要走多少步。',
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
  'One layer of 16 small ReLU experts and 256 tokens a batch. V3 has 58 such layers with 256 SwiGLU experts, one of them shared besides, and trains on 14.8 trillion tokens.':
    '这里只有一层、16 个小型 ReLU 专家、每批 256 个词元。V3 有 58 个专家层，每层 256 个 SwiGLU 路由专家外加一个共享专家，训练了 14.8 万亿词元。',
  'Not seen here: a lower loss because of balance. At the defaults the model with the bias and the one left alone end within 0.015 nats of each other, with either sign (seeds 1 to 5); sixteen tiny experts are more than this text needs.':
    '这里没有看到：均衡带来更低的损失。默认设置下，用偏置的模型与放任不管的模型最终相差不到 0.015 奈特，正负都有（种子 1 到 5）；对这些文本来说，十六个小专家已经绰绰有余。',
  'Not seen here: less specialisation without balancing. Few experts do the work then, but they too are split by kind of text.':
    '这里没有看到：不做均衡时专门化程度更低。那时干活的专家虽少，却也是按文本类别分工的。',
  'Not reached: a MaxVio of 0.04 on validation text. With the bias it ends between 0.1 and 0.6 (seeds 1 to 5).':
    '没有达到：验证文本上 0.04 的 MaxVio。用偏置时最终在 0.1 到 0.6 之间（种子 1 到 5）。',
  'Both losses divide the affinities by their sum first, as V3 eq. 19 does. On raw sigmoids the batch-wise loss could also be lowered by making all affinities small, and balanced far worse here.':
    '两种损失都先把亲和度除以它们的和，与 V3 式 19 相同。若直接用 sigmoid 值，把所有亲和度压小也能降低批次级损失，在这里均衡效果差得多。',
  'The weights are divided by their sum. With one expert a token the weight is then always 1, and the task teaches the router nothing: a trap worth trying.':
    '权重要除以它们的和。每个词元只选一个专家时，权重恒为 1，任务就教不了路由器任何东西：这个陷阱值得一试。',
  'No groups of experts, no shared expert, no device or communication loss, no dropped tokens.':
    '没有专家分组，没有共享专家，没有设备损失和通信损失，也不丢弃词元。',
  'Characters outside the 127 commonest are read as one sign, and capitals as small letters.':
    '最常见的 127 个字符之外的一律当作同一个符号，大写字母当作小写。',
  'Validation loss against the bias, over five seeds': '五个种子上的验证损失，与偏置相比',

  // granularity
  'Do finer experts learn more, at the same compute?': '同样的计算量，专家切得更细能学到更多吗？',
  'Cut in four, the same experts can be combined in millions of ways. The paper gained by it. In this small world we measure no gain, but a shared expert, once trained with, is hard to lose, as published.':
    '同样的专家各切成四份，组合方式就有上千万种。论文由此获益。在这个小世界里我们没有测到好处；但共享专家一旦参与了训练就很难去掉，这与论文一致。',
  Granularity: '专家粒度',
  'Shared experts': '共享专家数',
  'Always on. It takes the place of one routed expert, so the compute stays the same.':
    '始终启用。它占用一个路由专家的名额，所以计算量不变。',
  'Gate scale': '门控缩放',
  'The factor on every gate weight. It works like a larger learning rate.':
    '乘在每个门控权重上的系数，作用类似更大的学习率。',
  '1 for all': '都为 1',
  'm: finer experts count more': 'm：越细的专家占分量越大',
  '4 for all': '都为 4',
  Seeds: '种子数',
  'Falls to a tenth during a training.': '一次训练中降到十分之一。',
  'Seed number': '第几个种子',
  'Validation loss, m = 1': '验证损失，m = 1',
  'Validation loss, m = 2': '验证损失，m = 2',
  'Validation loss, m = 4': '验证损失，m = 4',
  'm = 2 less m = 1': 'm = 2 减 m = 1',
  'm = 4 less m = 1': 'm = 4 减 m = 1',
  'Loss added: shared expert off': '增加的损失：关掉共享专家',
  'Loss added: off, one more routed on': '增加的损失：关掉后多启用一个路由专家',
  'Loss added: busiest routed expert forbidden': '增加的损失：禁用最忙的路由专家',
  'Validation loss at equal compute': '同等计算量下的验证损失',
  'Mean over the seeds so far; the band reaches from the best seed to the worst.':
    '目前各种子的平均；色带从最好的种子到最差的种子。',
  'Loss less that of uncut experts, seed by seed': '逐个种子：损失减去不切分时的损失',
  'Above zero: finer experts are worse. The models of a seed meet the same batches.':
    '高于零：切细了反而更差。同一种子的几个模型看到的批次相同。',
  'Loss added by an injury after training': '训练后“受损”所增加的损失',
  'Mean over the finished seeds. Nothing was trained again.': '已完成种子的平均。没有重新训练。',
  'Shared expert off': '关掉共享专家',
  'Off, one more routed on': '关掉，多启用一个路由专家',
  'Busiest routed one forbidden': '禁用最忙的路由专家',
  'Published: score by granularity': '论文：不同粒度的得分',
  'MoE Fig. 3, read off the chart to about 0.01; the best is 1. Shared + routed of all routed experts.':
    'MoE 图 3，从图上读出，误差约 0.01；最好的记为 1。名称为“共享数 + 从多少个路由专家中选几个”。',
  'Share of the best': '相对最好成绩',
  '0 + 2 of 16': '0 + 16 选 2',
  '1 + 1 of 15': '1 + 15 选 1',
  '1 + 3 of 31': '1 + 31 选 3',
  '1 + 7 of 63': '1 + 63 选 7',
  TriviaQA: 'TriviaQA',
  NaturalQuestions: 'NaturalQuestions',
  'Seed {run}, step {step}: cut in four, a token can meet its experts in {menu4} ways instead of {menu1}. Loss so far: {loss1} uncut, {loss2} cut in two, {loss4} cut in four.':
    '第 {run} 个种子，第 {step} 步：切成四份后，一个词元的专家组合有 {menu4} 种，不切时只有 {menu1} 种。目前的损失：不切 {loss1}，切两份 {loss2}，切四份 {loss4}。',
  'No shared expert: uncut experts lead in every seed': '没有共享专家：每个种子都是不切的领先',
  'A gate scale of m: it looks like the published gain': '门控缩放取 m：看上去像论文的收益',
  'The control, scale 4 for all: uncut experts lead again': '对照，都乘以 4：不切的又领先',
  'A shared expert is hard to lose': '共享专家很难去掉',
  'All three have the same parameters and the same compute. Which learns best here?':
    '三者参数量和计算量都相同。这里哪个学得最好？',
  Uncut: '不切',
  'Cut in two': '切两份',
  'Cut in four': '切四份',
  'The paper gained by finer experts at billions of parameters. A layer of width 16 and some fifty thousand characters leave nothing for millions of combinations to divide.':
    '论文在几十亿参数上靠更细的专家获益。宽度 16 的一层、五万来个字符，没有什么可供上千万种组合去细分。',
  'Multiply every gate weight by m, the number of cuts. Which split leads now?':
    '把每个门控权重乘以切分数 m。现在哪种切法领先？',
  'A larger gate scale works like a larger learning rate for the experts. It was given to the finer ones only, so nothing is learned about cutting.':
    '更大的门控缩放，对专家来说就像更大的学习率。它只给了切得细的，所以说明不了切分本身的好坏。',
  'After training, switch the shared expert off. How much worse than forbidding the busiest routed expert (m = 4)?':
    '训练后关掉共享专家。比起禁用最忙的路由专家，会糟多少（m = 4）？',
  'Less bad': '没那么糟',
  'Up to three times as bad': '糟到三倍以内',
  'More than three times as bad': '糟三倍以上',
  'Every token has gone through the shared expert, and no routed expert has learned what it does. A forbidden routed expert is replaced by the next best.':
    '每个词元都经过共享专家，没有哪个路由专家学过它的本事。路由专家被禁用，则由次优的顶上。',
  'Ways to choose, uncut → cut in four': '选法数目，不切 → 切四份',
  'Published for 2 of 16, cut to 8 of 64. Here 3 of 8 are cut to 12 of 32, one of them shared if you say so.':
    '论文是 16 选 2，切成 64 选 8。这里是 8 选 3，切成 32 选 12；可以让其中一个作共享专家。',
  'Loss added: shared expert off, one more routed on':
    '增加的损失：关掉共享专家，多启用一个路由专家',
  'Published as 1.808 → 2.414 on the Pile. Measured for m = 4; another text and another size, so only the kind of effect compares.':
    '论文为 Pile 上 1.808 → 2.414。这里量的是 m = 4；文本和规模都不同，只能比较效应的性质。',
  'Gain of finer experts, TriviaQA as a share of the best': '切细的收益：TriviaQA 相对最好成绩',
  'Absent here, even reversed: see the bars seed by seed.':
    '这里没有，甚至相反：请看逐个种子的柱子。',
  'Pile loss with 1, 2, 4 shared of 64': '64 个中 1、2、4 个共享时的 Pile 损失',
  'A layer of shared and routed experts': '由共享专家和路由专家组成的一层',
  'shared experts': '共享专家',
  'the token': '词元',
  'gate weight': '门控权重',
  'Ways to choose': '选法数目',
  'Three models train side by side on the same batches: 3 of 8 experts, 6 of 16 with half the width, 12 of 32 with a quarter. Press play.':
    '三个模型在同样的批次上并排训练：8 选 3；16 选 6，宽度减半；32 选 12，宽度为四分之一。按播放。',
  'Let the first seed come to its end. The lines lie close: look at the differences instead.':
    '等第一个种子训练完。几条线靠得很近，要看差值。',
  'Now to the end. One seed can say anything; count how many of them agree.':
    '现在跑到底。单个种子什么都可能说；数一数有几个种子一致。',
  'Without a shared expert the picture is clearer. Set it to 0 and look at the bars.':
    '没有共享专家时看得更清楚。把它设为 0，看柱子。',
  'Set the gate scale to m. Cut in four seems to win, as in the paper. Does it?':
    '把门控缩放设为 m。切四份似乎赢了，就像论文那样。真的吗？',
  'The control: scale 4 for all. What looked like a gain of cutting was a gain of the scale.':
    '对照：都乘以 4。看似切分带来的好处，其实来自缩放。',
  'Back to one shared expert: the third figure shows what it costs to switch it off after training.':
    '回到一个共享专家：第三张图显示训练后把它关掉要付出多少代价。',
  'Do finer experts cost more?': '专家切细会更费吗？',
  'No. Cut in m, there are m times as many, each with an m-th of the hidden units, and m times as many answer. Parameters and compute stay; only the menu of combinations grows.':
    '不会。切成 m 份，专家数变为 m 倍，每个的隐藏单元是原来的 m 分之一，启用的也是 m 倍。参数量和计算量不变，只是可选的组合变多了。',
  'Is a shared expert routed?': '共享专家要经过路由吗？',
  'No. It has no gate weight, every token meets it, and it is always paid for. Here it takes the place of one routed expert, so that the compute stays the same.':
    '不经过。它没有门控权重，每个词元都经过它，计算开销总是要付的。这里它占用一个路由专家的名额，计算量因此不变。',
  'If finer experts do not win here, why does DeepSeek use them?':
    '既然这里切细了没有赢，DeepSeek 为什么还要用？',
  'Because they win at size: the paper compares models of two billion parameters. This layer is sixteen numbers wide; there is too little knowledge in it to be divided finely.':
    '因为规模大了就会赢：论文比较的是二十亿参数的模型。这里的一层只有十六个数那么宽，知识太少，不值得细分。',
  'Why does a gate scale of m look like a gain?': '为什么门控缩放取 m 看起来像收益？',
  'The scale multiplies both what experts say and the slopes they learn from. At a fixed number of steps, that acts like a larger learning rate. A fair comparison gives every split the same scale.':
    '缩放既放大专家的输出，也放大它们学习所用的梯度。步数固定时，这相当于更大的学习率。公平的比较应给每种切法同样的缩放。',
  'One layer of width 16 with 8 to 32 small ReLU experts, some hundred steps of 256 tokens. The paper trains 2 billion parameters.':
    '一层，宽度 16，8 到 32 个小型 ReLU 专家，几百步，每步 256 个词元。论文训练的是 20 亿参数。',
  'Not seen here: the published gain of finer experts. Without a shared expert and at equal gate scale (1 or 4), uncut experts end ahead in every one of three seeds (seeds 1 to 3).':
    '这里没有看到：论文中切细专家的收益。没有共享专家、门控缩放一致时（都为 1 或都为 4），三个种子（1 到 3）全是不切的领先。',
  'Training with a shared expert changes little here: over seeds 1 to 3 the mean loss is the same for m = 1 and about 0.02 nats lower for m = 2 and 4. What it carries shows when it is taken away.':
    '在这里，带共享专家训练差别不大：种子 1 到 3 的平均损失，m = 1 时相同，m = 2 和 4 时约低 0.02 奈特。把它拿走，才看得出它承担了什么。',
  'Weights are V3’s: sigmoid affinities divided by their sum, balanced by a bias. The paper of 2024 used softmax weights and an auxiliary loss.':
    '权重按 V3 的做法：sigmoid 亲和度除以其和，用偏置均衡。2024 年那篇论文用的是 softmax 权重加辅助损失。',
  'The published figure is read off a chart to about 0.01 and shows scores, not losses.':
    '论文的数据是从图上读出的，误差约 0.01，而且是得分，不是损失。',
};
