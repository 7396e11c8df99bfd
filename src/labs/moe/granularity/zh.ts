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
  TriviaQA: 'TriviaQA',
  NaturalQuestions: 'NaturalQuestions',
  '0 + 2 of 16': '0 + 16 选 2',
  '1 + 1 of 15': '1 + 15 选 1',
  '1 + 3 of 31': '1 + 31 选 3',
  '1 + 7 of 63': '1 + 63 选 7',
  'Share of the best': '相对最好成绩',
  'Seed {run}, step {step}: cut in four, a token can meet its experts in {menu.m4} ways instead of {menu.m1}. Loss so far: {loss.m1} uncut, {loss.m2} cut in two, {loss.m4} cut in four.':
    '第 {run} 个种子，第 {step} 步：切成四份后，一个词元的专家组合有 {menu.m4} 种，不切时只有 {menu.m1} 种。目前的损失：不切 {loss.m1}，切两份 {loss.m2}，切四份 {loss.m4}。',
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
