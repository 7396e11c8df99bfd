export const zh: Readonly<Record<string, string>> = {
  'Step of a learning-rate spike': '学习率尖峰所在的步',
  'The rate is many times as high for five steps. 0, or beyond the last step: no spike.':
    '学习率在五步之内提高许多倍。0 或超过最后一步：没有尖峰。',
  'Maps depend on the token': '映射随词元变化',
  'Off: HC and mHC learn one set of maps for all tokens.':
    '关闭：HC 和 mHC 对所有词元只学一组映射。',
  'Height of the spike': '尖峰的高度',
  'Learning rate now': '当前学习率',
  Gain: '增益',
  'Backward gain, mHC': '反向增益，mHC',
  'Smallest column sum, mHC': '最小列和，mHC',
  Spikes: '尖峰次数',
  'Gain from the first layer up to each': '从第一层到每一层的增益',
  'Log scale, one sample, at this step. Every layer multiplies what came before.':
    '对数坐标，一个样本，当前这一步。每层都乘在前面的结果上。',
  'Plain residual': '普通残差',
  'All mixing of mHC, multiplied': 'mHC 的全部混合连乘',
  'For the same sample. Diagonal: streams kept apart; equal cells: all mixed.':
    '同一个样本。对角线：各流保持分开；各格相等：完全混合。',
  'Log scale. Mean of the last twenty batches.': '对数坐标。最近二十个批次的均值。',
  'squared error': '平方误差',
  'Gradient norm': '梯度范数',
  'Log scale, before any update. Nothing is clipped.': '对数坐标，更新之前。不做任何裁剪。',
  norm: '范数',
  'Composite gain': '复合增益',
  'Log scale, mean over eight samples. Gold: the largest the paper shows for HC.':
    '对数坐标，八个样本的均值。金色：论文中 HC 的最大值。',
  'Step {step}: the loss is {loss.plain} plain, {loss.hc} with HC, {loss.mhc} with mHC. All mixing of HC together multiplies by {gain.hc}, that of mHC by {gain.mhc}. No loss has jumped so far.':
    '第 {step} 步：损失为普通 {loss.plain}、HC {loss.hc}、mHC {loss.mhc}。HC 的全部混合合起来放大 {gain.hc} 倍，mHC 是 {gain.mhc} 倍。到目前为止没有损失突跳。',
  'Step {step}: the loss is {loss.plain} plain, {loss.hc} with HC, {loss.mhc} with mHC. All mixing of HC together multiplies by {gain.hc}, that of mHC by {gain.mhc}. Steps on which a loss jumped: plain {spikes.plain}, HC {spikes.hc}, mHC {spikes.mhc}.':
    '第 {step} 步：损失为普通 {loss.plain}、HC {loss.hc}、mHC {loss.mhc}。HC 的全部混合合起来放大 {gain.hc} 倍，mHC 是 {gain.mhc} 倍。损失突跳的步数：普通 {spikes.plain}、HC {spikes.hc}、mHC {spikes.mhc}。',
  'At the defaults: a gain of hundreds and more': '默认设置：增益数百倍以上',
  'A higher rate: in some seeds the loss of HC jumps': '学习率更高：有些种子里 HC 的损失会突跳',
  'The same rate, the same maps for every token: calm': '同样的学习率，所有词元同一组映射：平稳',
  'A tenth of the rate: the gain stays small': '学习率降到十分之一：增益一直很小',
  'A blow: the rate thirtyfold for five steps': '冲击：学习率连续五步放大到三十倍',
  'One Sinkhorn iteration: the loss hardly notices': '一次 Sinkhorn 迭代：损失几乎没有察觉',
  'Twenty iterations, then one, in the middle of the run': '先二十次迭代，中途改为一次',
  'One Sinkhorn iteration in place of twenty. What does mHC show of it?':
    '一次 Sinkhorn 迭代代替二十次。mHC 会有什么表现？',
  'A loss at least a tenth higher': '损失至少高一成',
  'A larger gain on the way back, the loss hardly changed': '反向增益变大，损失几乎不变',
  Neither: '都没有',
  'Rows are exact after the first iteration; the other nineteen serve the columns, and so the gradient. Every layer here is normalised, and Adam rescales what arrives.':
    '第一次迭代之后行就精确了；其余十九次是为了列，也就是为了梯度。这里每层都做归一化，Adam 又会重新缩放到来的梯度。',
  'At a high rate, HC and mHC learn the same maps for all tokens. How often does the loss of HC jump?':
    '学习率很高，HC 和 mHC 对所有词元学同一组映射。HC 的损失突跳几次？',
  Never: '一次也没有',
  'Less often than with maps of each token': '比随词元变化时少',
  'As often or more': '一样多或更多',
  'A gain alone does no harm where every layer normalises its input: a common factor cancels. At a steady rate, in our runs, only maps that follow the token made the loss of HC jump.':
    '只要每层都对输入做归一化，单有增益并无害处：公共因子会消掉。在我们的运行中，学习率平稳时只有随词元变化的映射才使 HC 的损失突跳。',
  'For five steps the rate is thirty times as high. Which network ends with the lowest loss?':
    '学习率连续五步变为三十倍。最后哪个网络的损失最低？',
  'The blow throws all weights far off. HC keeps what it did to its maps, as a gain of millions; the maps of mHC are doubly stochastic whatever their logits have become.':
    '这次冲击使所有权重大幅偏离。HC 的映射再也回不来，增益达数百万倍；mHC 的映射无论 logits 变成什么，仍是双随机的。',
  'Largest composite gain of HC so far': '到目前为止 HC 的最大复合增益',
  'The paper’s is a language model of 27B. Here the size follows the learning rate and the seed; that it grows does not.':
    '论文是 27B 的语言模型。这里的大小取决于学习率和随机种子；但它会增长这一点不取决于它们。',
  'Largest composite gain of mHC so far, backward': '到目前为止 mHC 的最大复合增益，反向',
  'Forward it is 1: rows are divided last.': '前向是 1：行是最后除的。',
  'Final loss, mHC against plain': '最终损失，mHC 减普通',
  'Another loss, another task: only the sign could agree. At the defaults it is a little lower with mHC in most seeds we looked at, at the highest rate it is not.':
    '损失不同，任务也不同：只有符号可以比较。在我们看过的多数种子里，默认设置下 mHC 略低，最高学习率下则不然。',
  'Steps on which the loss of HC jumped': 'HC 损失突跳的步数',
  'one surge, near step 12,000': '一次突增，约在第 12,000 步',
  'A jump: above twice the median of the thirty losses before.':
    '突跳：超过之前三十个损失的中位数的两倍。',
  'Five seeds: is a jump luck?': '五个种子：突跳是运气吗？',
  'Three networks, the same weights, the same data. Grey adds, coral mixes freely, blue mixes doubly stochastically. Play.':
    '三个网络，同样的权重，同样的数据。灰色只做相加，珊瑚色自由混合，蓝色双随机混合。播放。',
  'Watch the coral rows: a slightly larger factor in every layer is a large one at the last, at the top.':
    '看珊瑚色的各行：每层的倍数略大一点，到最上面的最后一层就很大。',
  'Now the losses, to the end. Does the one with the enormous gain do worse?':
    '现在把损失看到最后。增益巨大的那个更差吗？',
  'One run is one run. Set the highest rate and repeat over five seeds: in some the loss of HC jumps, in others it does not.':
    '一次运行只是一次抽样。把学习率设到最高，用五个种子重复：有的种子里 HC 的损失会突跳，有的不会。',
  'Is it the gain that makes a loss jump? Bet.': '是增益让损失突跳的吗？下注。',
  'Fix the maps for all tokens and run again. The gain is still large, compare the gradient norms.':
    '让所有词元共用映射，再跑一遍。增益仍然很大，比较一下梯度范数。',
  'Last, go down to three Sinkhorn iterations or fewer while it runs. Look for it in the loss, then in the backward gain.':
    '最后，在运行中把 Sinkhorn 迭代降到三次或更少。先在损失里找它的影响，再看反向增益。',
  'One layer': '一层',
  'Write map': '写入映射',
  'Read map': '读取映射',
  'Where the maps come from': '映射从哪里来',
  'The token’s streams, normalised': '该词元的各流，已归一化',
  'The same for every token': '对每个词元都相同',
  'If a gain of a million does not hurt, what is mHC for?':
    '如果百万倍的增益都无害，mHC 有什么用？',
  'Here every layer normalises its input, so a common factor cancels. In this toy mHC buys hardly a lower loss: at the highest rate it ended above plain in the three seeds we looked at, where one of the three runs of HC jumped. After a shock it ends lowest. In a network of 27B parameters the paper reports a surge of the loss and of the gradient with HC, and none with mHC.':
    '这里每层都对输入做归一化，公共因子会消掉。在这个玩具里，mHC 的损失几乎没有更低：最高学习率下，在我们看过的三个种子里它最终都高于普通网络，而 HC 的三次运行中有一次突跳；经过冲击之后，它的损失最低。在 27B 参数的网络里，论文报告 HC 出现损失和梯度的突增，而 mHC 没有。',
  'Does the initial identity swamp learning?': '初始的单位矩阵会淹没学习吗？',
  'Logits of 0 and −4 start with about 0.95 on the diagonal and gradients that are small but not lost: the dynamic part moves the maps within a few hundred steps. Uniform mixing, with all logits 0, is another start in use.':
    'logits 取 0 和 −4 时，对角线约为 0.95，梯度小但没有消失：动态部分在几百步内就会改变映射。另一种常用的初始化是所有 logits 为 0 的均匀混合。',
  'Do more iterations train better?': '迭代越多，训练得越好吗？',
  'We did not see that. With one, three or twenty the losses are the same within the noise of the seeds; what changes is the gain on the way back.':
    '我们没有看到。一次、三次或二十次，损失在种子的噪声范围内相同；变的是反向的增益。',
  'A regression on a fixed random network, 16 numbers in and 4 out, width 16, batches of 16: not a language model.':
    '这是拟合一个固定随机网络的回归：输入 16 个数、输出 4 个数，宽度 16，批大小 16；不是语言模型。',
  'Not seen: that the number of Sinkhorn iterations changes the loss.':
    '没有看到：Sinkhorn 迭代次数改变损失。',
  'Not seen: that a huge gain alone does harm. At a steady rate, the jumps of HC we saw needed maps that depend on the token.':
    '没有看到：单是巨大的增益就有害。学习率平稳时，我们看到的 HC 突跳都需要随词元变化的映射。',
  'Not seen: a loss of mHC clearly below that of the plain network; at the defaults it is slightly lower in most seeds. Where HC does not jump it ends lowest of the three.':
    '没有看到：mHC 的损失明显低于普通网络；默认设置下多数种子里只是略低。没有突跳时，HC 在三者中最低。',
  'Jumps are luck of the seed: rare at the defaults, in some seeds at the highest rate. Look at several before you believe one.':
    '突跳要看种子的运气：默认设置下很少，最高学习率下有些种子会出现。多看几个，再相信其中一个。',
  'HC and mHC have more parameters than the plain network. Initial biases of mHC are our choice; the paper does not give them.':
    'HC 和 mHC 的参数比普通网络多。mHC 的初始偏置是我们选的，论文没有给出。',
  'No clipping, no weight decay, twenty steps of warm-up, double precision.':
    '没有梯度裁剪，没有权重衰减，预热二十步，双精度。',
  'Acts where there is a spike.': '有尖峰时才起作用。',
  '27B: plain, HC, mHC on BBH': '27B：普通、HC、mHC 在 BBH 上',
  '27B: plain, HC, mHC on DROP': '27B：普通、HC、mHC 在 DROP 上',
  '27B: plain, HC, mHC on GSM8K': '27B：普通、HC、mHC 在 GSM8K 上',
  '27B: plain, HC, mHC on HellaSwag': '27B：普通、HC、mHC 在 HellaSwag 上',
  '27B: plain, HC, mHC on MATH, where HC is ahead': '27B：普通、HC、mHC 在 MATH 上（HC 领先）',
  '27B: plain, HC, mHC on MMLU': '27B：普通、HC、mHC 在 MMLU 上',
  '27B: plain, HC, mHC on PIQA': '27B：普通、HC、mHC 在 PIQA 上',
  '27B: plain, HC, mHC on TriviaQA': '27B：普通、HC、mHC 在 TriviaQA 上',
  'The mixing map is learned': '学习混合映射',
  'Off: the identity. Each stream keeps to itself.': '关闭：单位矩阵，各流互不混合。',
  'The read map is learned': '学习读取映射',
  'Off: 1/n of every stream.': '关闭：每条流各取 1/n。',
  'The write map is learned': '学习写入映射',
  'Off: 1 to every stream.': '关闭：给每条流都写 1 份。',
  'Acts where the mixing map is learned.': '学习混合映射时才起作用。',
  'Acts where a map is learned.': '至少学习一个映射时才起作用。',
  'Fixed mixing: nothing can grow': '固定混合映射：什么都不会增长',
  'Only mixing is learned': '只学习混合映射',
  'Loss with the mixing map learned, against none; here: HC against plain':
    '只学混合映射与都不学的损失之差；本页：HC 减普通',
  'Measured where exactly this map is learned. With none HC is the plain network.':
    '只学这一个映射时才测量。一个都不学时，HC 就是普通网络。',
  'The same with mixing and read map': '同上，学混合与读取映射',
  'Another loss, another task: what can be compared is the order.':
    '损失不同，任务也不同：可比的只是次序。',
  'The same with all three maps': '同上，三个映射都学',
  'Maps that are not learned are the identity, 1/n and 1, as in the paper.':
    '不学的映射与论文一样，固定为单位矩阵、1/n 和 1。',
  'What is multiplied on the way through {layers} layers, while the network learns':
    '网络学习时，信号穿过 {layers} 层，一路放大了多少',
  'Multiplied through {layers} layers': '穿过 {layers} 层放大多少',
  plain: '普通',
  'HC: streams mix freely': 'HC：各流自由混合',
  'mHC: mixing cannot grow': 'mHC：混合不会放大',
  '{lane}, all {layers} layers together': '{lane}，{layers} 层合计',
  'the paper: up to 3,000': '论文：最高 3,000',
  times: '倍',
  'layer {layer}': '第 {layer} 层',
  'near 1 in every layer': '每一层都在 1 附近',
  '{lane}: below 3.2 times': '{lane}：不到 3.2 倍',
  '{lane}, step {step}, up to layer {layer}: {times} times':
    '{lane}，第 {step} 步，到第 {layer} 层为止：{times} 倍',
  'Loss, log scale: lower is better': '损失，对数坐标：越低越好',
  'The loss does not tell them apart here': '损失在这里分不出高下',
  'Loss, lower is better; ▼ it jumped': '损失，越低越好；▼ 突跳',
  '{lane}: loss {loss}': '{lane}：损失 {loss}',
  '{lane}: the loss jumped {count} times up to step {step}':
    '{lane}：到第 {step} 步为止，损失突跳 {count} 次',
  'drag right: a learning-rate shock': '向右拖：学习率冲击',
  'shock at step {step}: rate × {times}': '第 {step} 步冲击：学习率 × {times}',
  'Step of a learning-rate shock': '学习率冲击所在的步',
  'step {step} of {steps}, rate {rate}': '第 {step} 步，共 {steps} 步，学习率 {rate}',
  'step {step} of {steps}': '第 {step} 步，共 {steps} 步',
  'streams mix: on': '各流混合：开',
  'streams mix: off': '各流混合：关',
};
