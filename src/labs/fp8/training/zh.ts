export const zh: Readonly<Record<string, string>> = {
  'Weights are kept in': '权重的保存格式',
  'E4M3 alone': '只用 E4M3',
  'BF16 alone': '只用 BF16',
  'a float32 master copy': 'float32 主权重',
  'An update is rounded into a weight': '更新写入权重时',
  'to nearest': '舍入到最近',
  'up or down by chance': '随机向上或向下',
  'Acts where weights are kept in few bits.': '权重只用少数几位保存时才起作用。',
  'Gradients become E4M3': '梯度变成 E4M3 时',
  'with a scale': '带缩放因子',
  'without any scale': '不带缩放因子',
  none: '无',
  float32: 'float32',
  'About half': '约一半',
  'Outlier in one channel': '一个通道里的离群值',
  'A constant whose weights are zero: float32 does not notice it.':
    '一个常数，对应的权重全为零：float32 毫无察觉。',
  Scales: '缩放因子',
  'Float scales move with the largest weight and shake all the others of its block.':
    '浮点缩放因子跟着最大的权重变，同块的其他权重也跟着晃动。',
  'powers of two': '二的幂',
  'Adam’s moments are kept in': 'Adam 动量的保存格式',
  'Held-out loss': '留出文本上的损失',
  'Loss above float32': '比 float32 高出',
  'Loss above float32: all alike': '损失比 float32 高出：三者一样',
  'Updates that changed nothing': '什么也没改变的更新',
  'Updates below half a step': '不到半格的更新',
  Float32: 'float32',
  'One scale for all': '整个张量共用一个',
  'Gradients in blocks': '梯度用方块',
  'Tiles, as in V3': '分块，同 V3',
  'Loss on text that was held out': '留出文本上的损失',
  'All four learn from the same batches and begin with the same weights.':
    '四个网络学同样的批次，起点权重也相同。',
  'training steps': '训练步数',
  'nats a character': '奈特／字符',
  'Updates that changed nothing, and those below half a step':
    '什么也没改变的更新，以及不到半格的更新',
  'Of the network with tiles. The rate falls towards the end, and updates with it.':
    '取自分块的网络。学习率到后面下降，更新也随之变小。',
  '% of all updates': '占全部更新的 %',
  'How far above float32': '比 float32 高多少',
  'Held-out loss over that of float32, the same text for all.':
    '留出损失与 float32 之比，用的是同一段文本。',
  'After {step} steps {lost} % of the last updates changed nothing. With tiles the loss is {above.tiles} % above float32’s {loss.float32} nats; with one scale for all {above.tensor} %.':
    '{step} 步之后，最近的更新有 {lost}% 什么也没改变。分块的损失比 float32 的 {loss.float32} 奈特高 {above.tiles}%；整个张量共用一个缩放因子时高 {above.tensor}%。',
  'After {step} steps no update is lost, though {small} % are smaller than half a step of the 8-bit weight: the float32 copy gathers them. With tiles the loss is {above.tiles} % above float32’s.':
    '{step} 步之后，没有更新丢失，尽管 {small}% 不到八位权重的半格：float32 副本把它们攒了起来。分块的损失比 float32 高 {above.tiles}%。',
  'Weights in eight bits alone: nearly every update is lost': '权重只有八位：更新几乎全丢',
  'A float32 copy, as in V3: within a quarter of a per cent':
    '像 V3 那样留 float32 副本：相差不到 0.25%',
  'Rounded by chance: right on average, and nearly as good': '随机舍入：平均没错，几乎一样好',
  'Gradients without a scale: half of them and more become zero':
    '梯度不带缩放因子：半数以上变成零',
  'An outlier of 10⁶: one scale for all sees nothing else':
    '10⁶ 的离群值：共用一个缩放因子，别的全看不见',
  'A float32 copy gathers the updates; products stay in FP8. How far from float32 is the loss then?':
    '用 float32 副本攒更新，乘法仍用 FP8。损失离 float32 还有多远？',
  'As far as without it': '和没有副本时一样远',
  'About half as far': '约一半',
  'Less than a tenth as far': '不到十分之一',
  'What hurt was not the products. Updates are far smaller than a step of the weight; in float32 they add up until the rounded weight moves.':
    '受害的不是乘法。更新远小于权重的一格；在 float32 里它们越攒越多，直到舍入后的权重动一格。',
  'With the float32 copy: gradients are cast to E4M3 without a scale. What happens to the loss?':
    '保留 float32 副本，但梯度不带缩放因子直接转成 E4M3。损失会怎样？',
  'Nothing to speak of': '几乎没变',
  'It rises by less than 5 %': '升高不到 5%',
  'It rises by more than 5 %': '升高 5% 以上',
  'Divided by a batch of 64, half of the gradients and more are below half of the smallest E4M3 value, 2⁻¹⁰. Without a scale they become zero, and nothing is learnt from them.':
    '按 64 的批大小平均后，半数以上的梯度不到 E4M3 最小值的一半，即 2⁻¹⁰。不带缩放因子就变成零，什么也学不到。',
  'No float32 copy, but updates are rounded up or down by chance, right on average. What is left of the damage?':
    '没有 float32 副本，但更新随机向上或向下舍入，平均没错。损害还剩多少？',
  'Most of it: noise instead of loss': '大半：不丢了，却多了噪声',
  'Less than a fifth': '不到五分之一',
  'An update of a hundredth of a step now moves the weight a whole step once in a hundred times. Most updates still change nothing, but together they go where they should.':
    '百分之一格的更新，现在一百次里有一次让权重动一整格。多数更新仍然什么也不改变，但合起来方向没错。',
  'Loss of FP8 training against BF16': 'FP8 训练与 BF16 的损失之差',
  '< 0.25 % off': '相差 < 0.25%',
  'Here against float32, with a float32 master copy, after 300 steps.':
    '这里与 float32 相比，保留 float32 主权重，300 步之后。',
  'Gradients of activations in blocks of 128 × 128': '激活的梯度用 128 × 128 方块',
  'a model of 16B diverged': '一个 16B 模型发散',
  'Not seen here: as good as tiles.': '这里没有看到：和分块一样好。',
  'Master weights and gradients': '主权重与梯度',
  'Without them most updates are lost here.': '没有它们，这里的更新大多丢失。',
  'Moments of the optimiser': '优化器的动量',
  'As in this toy. Kept in float32 they change the loss by a tenth of a per cent or so.':
    '与这里相同。改用 float32，损失变化约千分之一。',
  'Loss against float32, over three seeds': '与 float32 的损失之差，三个种子',
  'The last updates of 8,192 weights, by size': '8,192 个权重的最近更新，按大小排列',
  'The last updates, by size': '最近的更新，按大小',
  '{share} % too small': '{share}% 太小',
  '{share} %, gathered': '{share}%，攒着',
  'they land': '落得下',
  'Half a step: a smaller update is rounded away, to nearest': '半格：更小的更新舍入到最近时就没了',
  'From {from} to {to} steps: {landed} changed their weight, {bounced} did not':
    '{from} 到 {to} 格：{landed} 个改变了权重，{bounced} 个没有',
  'Up to {to} steps: {landed} changed their weight, {bounced} did not':
    '不到 {to} 格：{landed} 个改变了权重，{bounced} 个没有',
  'update ÷ step of its weight (log)': '更新 ÷ 权重的一格（对数）',
  'update ÷ step (log)': '更新 ÷ 一格（对数）',
  'One weight: where it is kept, and where float32 takes it':
    '一个权重：存在哪里，float32 又把它带到哪里',
  'One weight': '一个权重',
  'kept in E4M3: lines are all it can be': '存为 E4M3：只能停在横线上',
  'kept in BF16; lines: E4M3': '存为 BF16；横线：E4M3',
  'float32 copy; lines: E4M3': 'float32 副本；横线：E4M3',
  'solid: as it is kept': '实线：实际所存',
  'dashed: the network in float32': '虚线：float32 的网络',
  'dashed: float32’s': '虚线：float32',
  'This weight is {kept}; in the network in float32 it is {wanted}':
    '这个权重是 {kept}；在 float32 的网络里是 {wanted}',
  'of the updates': '的更新',
  'changed nothing': '什么也没改变',
  '{lost} of the last updates until step {step} left their weight as it was':
    '到第 {step} 步，最近的更新有 {lost} 没有改变权重',
  'kept in:': '保存为：',
  BF16: 'BF16',
  'float32 copy': 'float32 副本',
  'Keep the weights in {way}': '权重保存为 {way}',
  'click one; V3: float32 copy': '点一个；V3 用 float32 副本',
  'Gradients that became 0': '变成 0 的梯度',
  'After {step} steps {vanished} % of the gradients were rounded away to 0. With tiles for all the rest the loss is {above.tiles} % above float32’s {loss.float32} nats.':
    '{step} 步之后，{vanished}% 的梯度被舍入成 0。其余都用分块，损失仍比 float32 的 {loss.float32} 奈特高 {above.tiles}%。',
  '{share} % of the gradients became 0': '{share}% 的梯度变成 0',
  '{share} % of gradients: 0': '{share}% 的梯度为 0',
  'Rounded to E4M3, {share} % of the gradients of the last batch are 0':
    '舍入到 E4M3 后，最近一批的梯度有 {share}% 为 0',
  'Loss above the same in float32': '损失比 float32 高出',
  'Trained in float32 alike: {loss} nats on text that it has not seen':
    '同样用 float32 训练：没见过的文本上 {loss} 奈特',
  '1 × 16 tiles': '1 × 16 分块',
  'one scale for all': '共用一个因子',
  'gradients 16 × 16': '梯度 16 × 16',
  '{lane}: {loss} nats, {above} % against float32': '{lane}：{loss} 奈特，与 float32 相差 {above}%',
  'Learning rate {rate}: drag (log)': '学习率 {rate}：拖动（对数）',
  'rate {rate}: drag': '学习率 {rate}：拖动',
  'Play. Four networks learn the same prose. A grain is an update of one weight, put where its size is, in steps of that weight.':
    '播放。四个网络学同一段散文。一粒就是一个权重的一次更新，按它是该权重的几格摆放。',
  'Left of the wall an update is smaller than half a step: rounded to nearest, the weight is what it was. Below, one weight stays on its rung while float32 moves on.':
    '墙左边的更新不到半格：舍入到最近，权重还是原样。下面有一个权重停在横线上，float32 却在走。',
  'Let it finish. The three networks in FP8 are equally bad, however they share scales: it is not the products that hurt.':
    '让它跑完。三个 FP8 网络一样差，不管怎样共用缩放因子：受害的不是乘法。',
  'Would a float32 copy of the weights help? Bet.': '给权重留一份 float32 副本，有用吗？下注。',
  'Keep the weights in a float32 copy. The grains are as small as before, but now they gather until the weight takes a step.':
    '用 float32 副本保存权重。更新和以前一样小，但现在攒得起来，直到权重动一格。',
  'Now cast gradients without a scale. What is below the smallest E4M3 value becomes zero.':
    '现在让梯度不带缩放因子。比 E4M3 最小值还小的都变成零。',
  'Last, an outlier: at 10⁵ a scale for all just holds; at 10⁶ it sees nothing else, and tiles lose their share.':
    '最后是离群值：10⁵ 时，共用一个因子勉强撑得住；10⁶ 时别的全看不见，分块也损失自己的一份。',
  'Three products of a layer, all in FP8': '一层的三个乘积，全用 FP8',
  'What shares a scale': '谁共用一个缩放因子',
  'An update, and what is kept of the weight': '一次更新，以及权重留下什么',
  'If the copy is in float32, what is saved?': '副本用 float32，那省下了什么？',
  'Time and traffic, not the memory of the weights. Products take FP8 and run up to twice as fast; the copy is touched once a step and lies spread over many machines.':
    '省的是时间和流量，不是权重的显存。乘法用 FP8，最多快一倍；副本每步只动一次，而且分摊在许多机器上。',
  'Why do float scales seem to lose nothing?': '用浮点缩放因子，为什么好像一个都没丢？',
  'A float scale follows the largest weight of its block. When that moves by a hair, every other weight of the block moves with it: they change, but not by their updates. With powers of two the count is honest.':
    '浮点缩放因子跟着块里最大的权重走。它动一点，同块的权重都跟着动：变是变了，却不是因为自己的更新。用二的幂，数出来的才算数。',
  'Does tile-wise scaling not matter, then?': '那么分块缩放就没用了？',
  'Here it does not, within a quarter of a per cent: E4M3 has an exponent of its own. An outlier must be 10⁵ times the rest before one scale for all suffers. Large models have outliers that grow with training.':
    '在这里没用，差别不到 0.25%：E4M3 自己有指数位。离群值要大到其余的 10⁵ 倍，共用一个因子才会受害。大模型的离群值会随训练变大。',
  'Did blocks on gradients not make a model diverge?': '梯度用方块，不是让一个模型发散了吗？',
  'A model of about 16B after some 300 billion tokens, says appendix B.2. We looked for it at this size and did not see it.':
    '附录 B.2 说，是一个约 16B 的模型，训练了约三千亿词元。我们在这个规模上找过，没有看到。',
  'A network of about 30,000 numbers on characters of one novel, 300 steps. Groups have 16 numbers, in V3 128.':
    '约三万个数的网络，学一部小说的字符，300 步。一组 16 个数，V3 是 128 个。',
  'Products of rounded numbers are added in doubles: what the tensor core cuts off is another page, the adder.':
    '舍入后的乘积用双精度相加：张量核心截掉什么，见“加法器”一页。',
  'Not seen here: harm from blocks of 16 × 16 on gradients, or from one scale for a whole tensor below an outlier of 10⁵.':
    '这里没有看到：梯度用 16 × 16 方块的害处，以及离群值不到 10⁵ 时整个张量共用一个因子的害处。',
  'Embedding and head are float32, as in V3. There is no attention, no normalisation and no second machine.':
    '嵌入和输出头用高精度，同 V3。没有注意力，没有归一化，也只有一台机器。',
  'The step of a weight is that of E4M3 under the scale of its block; where the next value down is nearer, a little less than half a step is enough.':
    '权重的一格，指 E4M3 在该块缩放因子下的间距；往下的邻值更近时，不到半格也够。',
};
