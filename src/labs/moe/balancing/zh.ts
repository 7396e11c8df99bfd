export const zh: Readonly<Record<string, string>> = {
  Method: '方法',
  Nothing: '不做均衡',
  'Auxiliary loss (α)': '辅助损失（α）',
  'Bias (γ)': '偏置（γ）',
  'Bias and sequence-wise loss': '偏置加序列级损失',
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
  'Parts of English, code, Chinese, sums': '英文、代码、中文、算式的份数',
  'A fifth kind of text. A short one is read again and again.':
    '作为第五类文本。太短的文本会被反复使用。',
  'Parts of your own text': '你的文本的份数',
  'Falls to a tenth during the run.': '运行过程中降到十分之一。',
  'Busiest expert, in fair shares': '最忙的专家（均分份额的倍数）',
  'Number of the busiest expert': '最忙专家的编号',
  'Fair share': '均分份额',
  'Idle experts': '闲置专家数',
  Specialisation: '专门化程度',
  'Highest less lowest bias': '最高偏置减最低偏置',
  Bias: '偏置',
  'MaxVio on validation text': '验证文本上的 MaxVio',
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
  'γ = 0.01: no collapse at all, but less even in the end':
    'γ = 0.01：完全不坍缩，但最后没那么均衡',
  'γ = 0.1: never at rest': 'γ = 0.1：始终静不下来',
  'The paper’s α = 0.001: not felt in so few steps': '论文的 α = 0.001：步数这么少，感觉不到',
  'α = 1: even, at the price of task loss': 'α = 1：均衡了，任务损失付出代价',
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
  'Hardly: about as uneven as with nothing': '几乎不能：和不做均衡差不多',
  'The slope of the balance loss is α times a small number; the task’s own slope is larger here, and there are only some hundred steps to add it up.':
    '均衡损失的梯度是 α 乘以一个很小的数；这里任务本身的梯度更大，而且只有几百步可以累积。',
  'MaxVio on validation text, bias': '验证文本上的 MaxVio，偏置',
  'MaxVio on validation text, auxiliary loss': '验证文本上的 MaxVio，辅助损失',
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
  'Validation loss against the bias, over five seeds': '五个种子上的验证损失，与偏置相比',
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
  'Who is chosen': '选谁',
  'How much it counts': '占多大分量',
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
};
