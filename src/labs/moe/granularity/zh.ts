export const zh: Readonly<Record<string, string>> = {
  'Shared experts': '共享专家数',
  'Always on. It takes the place of one routed expert, so the compute stays the same.':
    '始终启用。它占用一个路由专家的名额，所以计算量不变。',
  'Gate scale': '门控缩放',
  '1 for all': '都为 1',
  'm: finer experts count more': 'm：越细的专家占分量越大',
  '4 for all': '都为 4',
  'The factor on every gate weight. It works like a larger learning rate.':
    '乘在每个门控权重上的系数，作用类似更大的学习率。',
  Seeds: '种子数',
  'Falls to a tenth during a training.': '一次训练中降到十分之一。',
  'Seed number': '第几个种子',
  'Loss less that of m = 1': '损失减去 m = 1 的损失',
  'Loss added: shared expert off': '增加的损失：关掉共享专家',
  'Loss added: off, one more routed on': '增加的损失：关掉后多启用一个路由专家',
  'Loss added: busiest routed expert forbidden': '增加的损失：禁用最忙的路由专家',
  'Validation loss at equal compute': '同等计算量下的验证损失',
  'Loss less that of uncut experts, seed by seed': '逐个种子：损失减去不切分时的损失',
  'Loss added by an injury after training': '训练后“受损”所增加的损失',
  'Shared expert off': '关掉共享专家',
  'Off, one more routed on': '关掉，多启用一个路由专家',
  'Busiest routed one forbidden': '禁用最忙的路由专家',
  TriviaQA: 'TriviaQA',
  NaturalQuestions: 'NaturalQuestions',
  '0 + 2 of 16': '0 + 16 选 2',
  '1 + 1 of 15': '1 + 15 选 1',
  '1 + 3 of 31': '1 + 31 选 3',
  '1 + 7 of 63': '1 + 63 选 7',
  'Share of the best': '相对最好成绩',
  Uncut: '不切',
  'Cut in two': '切两份',
  'Cut in four': '切四份',
  'Less bad': '损失增加得更少',
  'Up to three times as bad': '不超过后者的三倍',
  'More than three times as bad': '超过后者的三倍',
  'Ways to choose, uncut → cut in four': '选法数目，不切 → 切四份',
  'Loss added: shared expert off, one more routed on':
    '增加的损失：关掉共享专家，多启用一个路由专家',
  'Published as 1.808 → 2.414 on the Pile. Measured for m = 4; another text and another size, so only the kind of effect compares.':
    '论文为 Pile 上 1.808 → 2.414。这里量的是 m = 4；文本和规模都不同，只能比较效应的性质。',
  'Gain of finer experts, TriviaQA as a share of the best': '切细的收益：TriviaQA 相对最好成绩',
  'Pile loss with 1, 2, 4 shared of 64': '64 个中 1、2、4 个共享时的 Pile 损失',
  'A layer of shared and routed experts': '由共享专家和路由专家组成的一层',
  'shared experts': '共享专家',
  'the token': '词元',
  'gate weight': '门控权重',
  'Ways to choose': '选法数目',
  'Do finer experts cost more?': '专家切细会更费吗？',
  'No. Cut in m, there are m times as many, each with an m-th of the hidden units, and m times as many answer. Parameters and compute stay; only the menu of combinations grows.':
    '不会。切成 m 份，专家数变为 m 倍，每个的隐藏单元是原来的 m 分之一，启用的也是 m 倍。参数量和计算量不变，只是可选的组合变多了。',
  'Is a shared expert routed?': '共享专家要经过路由吗？',
  'No. It has no gate weight, every token meets it, and it is always paid for. Here it takes the place of one routed expert, so that the compute stays the same.':
    '不经过。它没有门控权重，每个词元都经过它，计算开销总是要付的。这里它占用一个路由专家的名额，计算量因此不变。',
  'If finer experts do not win here, why does DeepSeek use them?':
    '既然这里切细了没有赢，DeepSeek 为什么还要用？',
  'Why does a gate scale of m look like a gain?': '为什么门控缩放取 m 看起来像收益？',
  'The scale multiplies both what experts say and the slopes they learn from. At a fixed number of steps, that acts like a larger learning rate. A fair comparison gives every split the same scale.':
    '缩放既放大专家的输出，也放大它们学习所用的梯度。步数固定时，这相当于更大的学习率。公平的比较应给每种切法同样的缩放。',
  'Weights are V3’s: sigmoid affinities divided by their sum, balanced by a bias. The paper of 2024 used softmax weights and an auxiliary loss.':
    '权重按 V3 的做法：sigmoid 亲和度除以其和，用偏置均衡。2024 年那篇论文用的是 softmax 权重加辅助损失。',
  'The published figure is read off a chart to about 0.01 and shows scores, not losses.':
    '论文的数据是从图上读出的，误差约 0.01，而且是得分，不是损失。',
  'Before the cut': '切分之前',
  '3 of 8 experts': '8 个专家选 3 个',
  '2 of 16, as in the paper’s example': '16 个选 2 个，同论文的例子',
  'The same weights in all: 16 experts have half the hidden units each.':
    '总参数量相同：16 个专家时，每个只有一半的隐藏单元。',
  'Each expert is cut': '每个专家切成',
  'not at all': '不切',
  'in two': '两份',
  'in four': '四份',
  'Which of the three models is drawn: all of them train side by side.':
    '画哪一个模型：三个模型一直并排训练。',
  'Shared expert switched off after training': '训练后关掉共享专家',
  'Loss added: shared expert off, at this checkpoint': '增加的损失：在此检查点关掉共享专家',
  'Above zero: finer is worse, on the same batches.': '高于零：切细更差；批次相同。',
  'Mean over the finished seeds; nothing trained again.': '已完成种子的平均；没有重新训练。',
  'Mean of the seeds; the band: from best to worst.': '各种子的平均；色带从最好到最差。',
  'Equal arithmetic is not equal time: one H100': '算术量相同，用时不同：一块 H100 实测',
  'Plain PyTorch, grouped product; a tuned kernel is faster.':
    '普通 PyTorch 的分组矩阵乘；调优过的内核会更快。',
  measured: '实测',
  'Times as long, by pieces of an expert': '用时倍数（横轴：一个专家切成几块）',
  'Time of the same arithmetic, cut in 32': '同样的算术量，切三十二份的用时',
  '2.3 times as long': '2.3 倍',
  'Measured on one H100 in plain PyTorch: equal FLOPs are not equal time. 8,192 tokens through a grouped product took 1,039 µs uncut and 2,407 µs cut in 32. Sorting tokens to experts is not in it.':
    '在一块 H100 上用普通 PyTorch 实测：FLOPs 相同，用时并不相同。8,192 个词元过一次分组矩阵乘，不切用 1,039 µs，切三十二份用 2,407 µs。把词元分派给专家的排序不算在内。',
  'Published: a shared expert first, then finer ones': '论文：先加共享专家，再切细',
  'Shared + routed of all routed experts. Only the last two steps cut finer; read off to about 0.01.':
    '“共享数 + 从多少个路由专家中选几个”。只有后两步是切细；读图误差约 0.01。',
  'Teams that one token can choose: {menu.m1} uncut, {menu.m4} cut in four. Loss after {step} training steps: {loss.m1} uncut, {loss.m2} in two, {loss.m4} in four; seeds so far: {run}.':
    '一个词元可选的专家组合：不切 {menu.m1} 种，切四份 {menu.m4} 种。训练 {step} 步后的损失：不切 {loss.m1}，两份 {loss.m2}，四份 {loss.m4}；目前 {run} 个种子。',
  'Without its shared expert the loss is {jump.m1} nats higher uncut, {jump.m2} in two, {jump.m4} in four. Nothing was trained again.':
    '关掉共享专家，损失增加：不切 {jump.m1} 奈特，两份 {jump.m2}，四份 {jump.m4}。没有重新训练。',
  'No shared expert: whether cutting in two helps depends on the seed':
    '没有共享专家：切两份有没有用，要看种子',
  'A gate scale of m: cut in four seems to gain a little': '门控缩放取 m：切四份似乎略有收益',
  'The control, scale 4 for all: on average the gain is gone': '对照，都乘以 4：平均来看，收益消失',
  'Without the shared expert that it was trained with, the loss jumps':
    '训练时有共享专家，再把它关掉，损失陡增',
  'The paper’s example: 120 teams become 4,426,165,368':
    '论文的例子：120 种组合变成 4,426,165,368 种',
  'No shared expert, five seeds. All cuts have the same weights and the same compute. Which learns best in every seed?':
    '没有共享专家，五个种子。各种切法参数量和计算量都相同。哪一种在每个种子里都学得最好？',
  'None: it depends on the seed': '都不是：要看种子',
  'The cuts differ by a few hundredths of a nat, and so do two seeds of one cut. The paper saw its gain at billions of parameters; a layer of width 16 has little to divide.':
    '几种切法只差百分之几奈特，同一种切法换个种子也差这么多。论文的收益是在几十亿参数上看到的；宽度 16 的一层没多少东西可切。',
  'Multiply every gate weight by m, the number of pieces. How does cut in four compare with uncut now, over three seeds?':
    '把每个门控权重乘以份数 m。三个种子平均，切四份与不切相比如何？',
  'Its loss is lower': '损失更低',
  'Its loss is higher, by less than 0.1 nats': '损失更高，高不到 0.1 奈特',
  'Its loss is higher by 0.1 nats or more': '损失高出 0.1 奈特以上',
  'A larger gate scale works like a larger learning rate for the experts. Only the finer ones were given it, so the comparison says nothing about cutting: give all of them scale 4.':
    '更大的门控缩放，对专家来说类似更大的学习率。只有切细的得到了它，所以这个比较说明不了切分本身：请给所有切法都乘以 4。',
  'Uncut, the shared expert is as large as any other. Switch it off after training: how much worse than forbidding the busiest routed one?':
    '不切时，共享专家和其他专家一样大。训练后把它关掉，比禁用最忙的路由专家糟多少？',
  'Every token goes through the shared expert, with a weight of 1. A routed expert serves some of the tokens, with about half that weight, and the next best takes its place.':
    '每个词元都经过共享专家，权重为 1。一个路由专家只服务一部分词元，权重约为一半，而且有次优的顶上。',
  'Published for 2 of 16, cut to 8 of 64: a knob sets it. Here 3 of 8 are cut to 12 of 32, one of them shared if you say so.':
    '论文是 16 选 2，切成 64 选 8，有旋钮可以这样设。这里默认 8 选 3，切成 32 选 12，其中一个可作共享专家。',
  'Not seen here: see the bars seed by seed. The step before, from 0.62, is that of a shared expert and cuts nothing.':
    '这里没有看到：请看逐个种子的柱子。前面从 0.62 起的那一步来自共享专家，与切细无关。',
  'Each column is an expert, what is filled works for one character. Drag the knife: the pieces get finer, the filled area stays, and the teams to choose from multiply.':
    '每一列是一个专家，填满的部分为一个字符工作。拖动刀：块变小，填满的面积不变，可选的组合却成倍增加。',
  'Three models train side by side on the same batches: uncut, cut in two, cut in four. Let the first seed come to its end and compare their losses.':
    '三个模型在同样的批次上并排训练：不切、切两份、切四份。等第一个种子训练完，比较它们的损失。',
  'Now to the end. One seed can say anything: do the bars of all of them point the same way?':
    '现在跑到底。单个种子说明不了问题：所有种子的柱子方向一致吗？',
  'Pull the shared expert out of the tray. Nothing is trained again, and the loss jumps.':
    '把共享专家从托盘里拉出来。没有重新训练，损失陡增。',
  'Now train without one from the start: set it to 0. The loss changes far less: what a shared expert carries, others learn if they have to.':
    '现在从一开始就不要共享专家：设为 0。损失变化小得多：共享专家承担的东西，别的专家不得不学时也学得会。',
  'Set the gate scale to m. Cut in four seems to gain a little, as in the paper. Does it?':
    '把门控缩放设为 m。切四份似乎略有收益，就像论文那样。真的吗？',
  'The control: scale 4 for all. On average the gain of cutting in four is gone: it was a gain of the scale.':
    '对照：都乘以 4。平均来看，切四份的收益消失了：那是缩放带来的。',
  'pieces of an expert': '一个专家切成的份数',
  'Because they win at size: the paper compares models of two billion parameters. This layer is sixteen numbers wide; there is little knowledge in it to be divided finely.':
    '因为规模大了才有收益：论文比较的是二十亿参数的模型。这里的一层只有十六个数那么宽，没多少知识可供细分。',
  'One layer of width 16 with 8 to 64 small ReLU experts, some hundred steps of 256 tokens. The paper trains 2 billion parameters.':
    '一层，宽度 16，8 到 64 个小型 ReLU 专家，几百步，每步 256 个词元。论文训练的是 20 亿参数。',
  'Not seen here: the published gain of finer experts. The cuts end a few hundredths of a nat apart, finer ones slightly worse on average, and at equal gate scale the sign differs between seeds.':
    '这里没有看到：论文中切细专家的收益。几种切法最后只差百分之几奈特，切细的平均略差；门控缩放一致时，谁好谁坏随种子而变。',
  'Losing a shared and losing a routed expert is not the same loss: gates of the routed ones add up to 1, so that cut in four one counts about 1/11, and the shared one 1.':
    '失去共享专家和失去一个路由专家不能直接相比：路由专家的门控权重之和为 1，切四份时一个约占 1/11，而共享专家的权重是 1。',
  'The pieces of a tray are trained as they are drawn, each cut from the start: no trained expert is ever cut apart.':
    '托盘里的每一块从一开始就按这个大小训练，没有把训练好的专家切开。',
  '{whole} experts, {cut}': '{whole} 个专家，{cut}',
  uncut: '不切',
  'each cut in two': '各切两份',
  'each cut in four': '各切四份',
  reading: '正在读',
  'Expert {n}, piece {part}': '专家 {n} 的第 {part} 块',
  '{name}: idle for this character': '{name}：这个字符没用到它',
  '{name}: works for this character, gate weight {gate}': '{name}：为这个字符工作，门控权重 {gate}',
  'Shared expert: works for every character, without a gate': '共享专家：为每个字符工作，不经门控',
  'Shared expert: switched off after training': '共享专家：训练后关掉了',
  shared: '共享',
  'always on': '始终启用',
  'pull it out': '把它拉出来',
  'switched off': '已关掉',
  'push it back': '把它推回去',
  'pull the shared one out': '把共享专家拉出来',
  'push the shared one back': '把共享专家推回去',
  'drag the knife': '拖动刀',
  'How finely experts are cut': '专家切得多细',
  'Shared expert pulled out': '拉出共享专家',
  '{n} of {all}': '{n} / {all}',
  'uncut: the measure': '不切：作为基准',
  '{cut}: {low} to {high} nats over {seeds} seeds': '{cut}：{seeds} 个种子，{low} 到 {high} 奈特',
  '{cut}, seed {seed}: {loss} nats': '{cut}，种子 {seed}：{loss} 奈特',
  '{cut}, shared expert switched off: {loss} nats, {added} more':
    '{cut}，关掉共享专家：{loss} 奈特，多 {added}',
  'At work: {lit} of {all} pieces, the area of {k} experts however they are cut':
    '工作的有 {all} 块中的 {lit} 块：怎么切，面积都等于 {k} 个专家',
  '{lit} of {all} pieces work': '{all} 块中 {lit} 块在工作',
  '{title}. {work}': '{title}。{work}',
  'teams to choose from': '种组合可选',
  '(uncut: {teams})': '（不切：{teams}）',
  'Cut experts finer, at the same compute: do they learn more?':
    '专家切得更细，计算量不变：学得更好吗？',
  'Do finer experts learn more?': '专家切细，学得更好吗？',
  'seeds learn more': '个种子学得更好',
  '{cut} than uncut': '{cut}与不切相比',
  'The shared expert is switched off after training: what does it cost?':
    '训练后关掉共享专家：代价多大？',
  'Shared expert off: what does it cost?': '关掉共享专家：代价多大？',
  'nats of loss added': '损失增加（奈特）',
  'shared expert switched off': '共享专家已关掉',
  'cut, and each seed is compared': '切开后逐个种子比较',
  '← better': '← 更好',
  'worse →': '更差 →',
  'Validation loss after {step} steps, nats; a line joins the same seed':
    '训练 {step} 步后的验证损失（奈特）。线连着同一个种子',
  'Validation loss after {step} steps, nats; a dot is a seed':
    '训练 {step} 步后的验证损失（奈特），一点是一个种子',
  'Loss after {step} steps, nats; a dot: a seed': '{step} 步后的损失（奈特），一点是一个种子',
  'Acts where an expert is shared.': '有共享专家时才起作用。',
};
