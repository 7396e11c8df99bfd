export const zh: Readonly<Record<string, string>> = {
  share: '比例',
  'At 0 the exponentials are used as they are: nothing is constrained.':
    '为 0 时直接使用指数：没有任何约束。',
  'Sharpness of the logits': 'Logits 的尖锐程度',
  'Standard deviation of the logits of mHC.': 'mHC 的 logits 的标准差。',
  'Correlation between layers': '层间相关性',
  'At 1 all layers have the same logits, at 0 they have nothing in common.':
    '为 1 时各层 logits 相同，为 0 时毫无关联。',
  'Networks drawn': '抽取的网络数',
  'Amax gain is the largest': 'Amax 增益取最大的',
  'sum of magnitudes': '绝对值之和',
  'magnitude of a sum': '和的绝对值',
  Identity: '单位矩阵',
  'HC, median of all networks': 'HC，所有网络的中位数',
  'Forward gain': '前向增益',
  'mHC, backward': 'mHC，反向',
  'Largest column sum, 99 %': '最大列和，99% 分位',
  'Largest column sum, median': '最大列和，中位数',
  'Smallest column sum, median': '最小列和，中位数',
  'Smallest column sum, 1 %': '最小列和，1% 分位',
  'Gain of the product of all layers so far': '到目前为止所有层连乘的增益',
  'Log scale. Gold: the largest values the paper shows, for its own trained networks.':
    '对数坐标。金色：论文在自己训练的网络上给出的最大值。',
  'The product itself, mHC': '乘积本身，mHC',
  'Rows say what each stream is made of after this many layers. Equal rows: all streams are the same.':
    '每行说明经过这么多层之后一条流由什么组成。各行相同，说明所有流都一样了。',
  'Column sums of the product, all networks': '乘积的列和，所有网络',
  'Log scale. A maximum alone would hide the columns that fade.':
    '对数坐标。只看最大值会掩盖正在消退的列。',
  'column sum': '列和',
  'Where does 1.6 come from?': '1.6 从何而来？',
  'mHC: the share of the networks whose largest column sum is below a value.':
    'mHC：最大列和低于某个值的网络所占比例。',
  'share of networks': '网络占比',
  'largest column sum': '最大列和',
  'And 3,000?': '那 3,000 呢？',
  'HC: the share of the networks whose forward gain is below a value. Log scale.':
    'HC：前向增益低于某个值的网络所占比例。对数坐标。',
  'After {layer} layers HC multiplies a signal by up to {gain.hc} here, by up to {hcMedian} in the median network; mHC by {gain.mhc}, and a gradient by up to {mhcBackward}. In 99 of 100 networks no column of mHC sums to more than {largest}.':
    '经过 {layer} 层，HC 在这个网络里最多把信号放大 {gain.hc} 倍，各网络的中位数为 {hcMedian} 倍；mHC 为 {gain.mhc} 倍，对梯度最多 {mhcBackward} 倍。100 个网络里有 99 个，mHC 的列和都不超过 {largest}。',
  'After {layer} layers HC multiplies a signal by up to {gain.hc}. Without Sinkhorn the exponentials multiply it by up to {gain.mhc}: nothing holds them back.':
    '经过 {layer} 层，HC 最多把信号放大 {gain.hc} 倍。没有 Sinkhorn，指数最多把它放大 {gain.mhc} 倍：没有任何东西拦着。',
  'Sixty layers: HC runs out of the panes, mHC stays at 1': '六十层：HC 冲出玻璃片，mHC 保持为 1',
  'Mild, independent layers: no trace of 1.6': '温和且独立的各层：看不到 1.6',
  'Sharp logits, the same in every layer: errors add up': 'logits 尖锐且各层相同：误差累积',
  'A hundred iterations: the error melts': '一百次迭代：误差基本消失',
  'One iteration: rows right, columns anywhere': '一次迭代：行和已准确，列和毫无保证',
  'No Sinkhorn: gains beyond any scale': '没有 Sinkhorn：增益大到无法衡量',
  'Twice as deep: HC multiplies on': '深度加倍：HC 继续连乘',
  'Make the layers independent instead of alike. The largest column sum of mHC …':
    '让各层彼此独立而不是相似。mHC 的最大列和会……',
  '… stays about the same': '……大致不变',
  '… comes much nearer to 1': '……大大靠近 1',
  '… moves farther from 1': '……离 1 更远',
  'Twenty iterations leave each layer a small error in its columns. If all layers resemble each other the errors have the same sign and compound; if not, they cancel.':
    '二十次迭代给每层的列留下一点误差。如果各层相似，误差同号，就会累积；否则会互相抵消。',
  'Spend a hundred iterations in place of twenty. The largest column sum of mHC …':
    '用一百次迭代代替二十次。mHC 的最大列和会……',
  'What is seen is truncation: the limit of Sinkhorn-Knopp has column sums of exactly 1, and so has any product of limits.':
    '看到的是截断误差：Sinkhorn-Knopp 的极限列和恰好为 1，极限的任何乘积也是如此。',
  'Make HC twice as deep. Its median gain …': '让 HC 深度加倍。它的增益中位数会……',
  '… hardly changes': '……几乎不变',
  '… about doubles': '……大约翻倍',
  '… grows many times over': '……增大许多倍',
  'Gains multiply: a layer that amplifies a little on average makes depth an exponent, not a factor.':
    '增益是相乘的：只要每层平均放大一点，深度就成了指数，而不是系数。',
  'Largest composite gain of HC; here: the median network, last layer':
    'HC 的最大复合增益；本页：中位的网络，最后一层',
  'Random maps, not trained ones: the size follows from σ and depth, and no setting makes it the paper’s.':
    '这里是随机映射，不是训练出来的：大小由 σ 和深度决定，没有哪种设置能让它等同于论文。',
  'Largest composite gain of mHC; here: column sum that 99 % stay below':
    'mHC 的最大复合增益；本页：99% 的网络不超过的列和',
  'In most networks drawn here it is below 1.1. That 1.6 is truncation adding up in similar, sharp layers is our reading, not a statement of the paper.':
    '这里抽取的大多数网络都低于 1.1。说 1.6 来自尖锐而相似的各层中截断误差的累积，是我们的解读，论文没有这么说。',
  'Smallest column sum, layers 31 to 60; here: 99 % stay above':
    '第 31 至 60 层的最小列和；本页：99% 的网络不低于它',
  'A largest gain cannot show this side: a column that fades loses its gradient.':
    '最大增益看不到这一面：消退的列会失去梯度。',
  'Sixty mixing matrices, multiplied one after the other. Coral: HC, free around the identity. Blue: mHC. Play.':
    '六十个混合矩阵依次相乘。珊瑚色是 HC，在单位矩阵附近自由取值；蓝色是 mHC。播放。',
  'Height is logarithmic: a straight rise means a constant factor a layer. Let it finish.':
    '高度是对数的：直线上升意味着每层乘以固定倍数。让它跑完。',
  'Weaken HC: a spread of 0.1 or less. The gain falls to a handful, but it is still there.':
    '减弱 HC：把偏离程度设为 0.1 或更小。增益降到几倍，但仍然存在。',
  'mHC ends at 1 forward, always: its rows are divided last. Its columns are not exact. Look at their sums.':
    'mHC 的前向增益始终是 1：行是最后除的。列并不精确，看看列和。',
  'The paper shows 1.6 there. Would independent layers give that? Bet.':
    '论文在这里是 1.6。各层独立能得到它吗？下注。',
  'Now spend more iterations: 50 or more. The tails move in towards 1.':
    '现在多花些迭代：50 次以上。两端都向 1 靠拢。',
  'And none at all: zero iterations leave plain exponentials, and their gain has dozens of digits.':
    '再试试一次都不做：零次迭代只剩指数，增益有好几十位数字。',
  'Unrolled over depth': '沿深度展开',
  'The product of all mixing maps': '所有混合映射的乘积',
  'Mixing map of a layer': '一层的混合映射',
  'Amax gain magnitude': 'Amax 增益幅度',
  'Largest row sum: forward': '最大行和：前向',
  'Largest column sum: backward': '最大列和：反向',
  'Is a gain of 3,000 the gain of one layer?': '3,000 的增益是单层的增益吗？',
  'No, of the product over all sixty. A single map of HC here has a gain of about 2.':
    '不是，是全部六十层乘积的增益。这里单个 HC 映射的增益约为 2。',
  'Does a largest gain near 1 mean that nothing is lost?': '最大增益接近 1，就说明什么都没丢吗？',
  'No. A maximum cannot show attenuation: while the largest column sum is 1.6, another column may be down to 0.4. Hence both ends are drawn.':
    '不是。最大值看不出衰减：最大列和是 1.6 的同时，另一列可能只剩 0.4。所以两端都画了出来。',
  'Would a softmax over each row be enough?': '对每行做 softmax 够不够？',
  'For the forward direction, yes: rows then sum to 1. Columns would not, and the gain of the gradient could grow. One Sinkhorn iteration shows nearly that case.':
    '对前向来说够：行和为 1。但列和不是，梯度的增益可能增大。一次 Sinkhorn 迭代就接近这种情形。',
  'Which absolute row sum does the paper mean?': '论文说的“绝对行和”是哪一种？',
  'Its wording allows the sum of magnitudes and the magnitude of the sum. They agree for mHC and differ by a factor of two or so for HC; the switch under More shows both.':
    '按字面，既可以是绝对值之和，也可以是和的绝对值。对 mHC 两者一致，对 HC 相差两倍左右；“更多”里的开关可以切换。',
  'Maps are drawn at random, not trained, and the same for all tokens. The paper averages over the tokens of a sequence.':
    '映射是随机抽取的，没有经过训练，且对所有词元相同。论文是对一个序列的词元取平均。',
  'HC is the identity plus independent noise in every layer; trained maps are neither independent nor of one size.':
    'HC 在每层都是单位矩阵加独立噪声；训练出来的映射既不独立，大小也不一。',
  'Powers of ten beyond 300 are drawn at 300, where doubles end.':
    '超过 10 的 300 次方的值画在 300 次方处，那里是双精度的尽头。',
  'We did not see 1.6 with mild or independent logits; it takes sharp ones shared by the layers, and then only in the tail.':
    '用温和或独立的 logits，我们没有看到 1.6；需要各层共享尖锐的 logits，而且只出现在分布的尾部。',
  'Layers passed where it is measured': '测量处经过的层数',
  'Beyond the last layer, after the last.': '超过最后一层时，在最后一层之后测量。',
  'What passes': '经过的是什么',
  'a signal, forward': '信号，前向',
  'a gradient, backward': '梯度，反向',
  'Height is size, log scale: 1 enters, a pane’s edge is ten times as large':
    '高度表示大小，对数坐标：进来时为 1，玻璃片的边缘是十倍',
  'Height: size, log; a pane’s edge is ×10': '高度为大小（对数）；玻璃片边缘为十倍',
  '{lane}: a signal gets': '{lane}：信号最多放大到',
  '{lane}: a gradient gets': '{lane}：梯度最多放大到',
  'times as large, at most': '倍',
  '{lane}: times a signal, at most': '{lane}：信号最多放大的倍数',
  '{lane}: times a gradient, at most': '{lane}：梯度最多放大的倍数',
  'paper: up to {times}': '论文：最多 {times}',
  'Layer {layer}: HC has multiplied by up to {times}': '第 {layer} 层：HC 已最多放大 {times} 倍',
  'Layer {layer}: mHC has multiplied by up to {times}': '第 {layer} 层：mHC 已最多放大 {times} 倍',
  'Layer {layer}: not reached yet': '第 {layer} 层：尚未到达',
  'drag the depth': '拖动深度',
  'after {passed} of {layers} layers': '经过 {layers} 层中的 {passed} 层',
  forward: '前向',
  backward: '反向',
  'What passes: a signal forward, a gradient backward': '经过的是什么：前向的信号，或反向的梯度',
  'How far the column sums of mHC leave its forward gain of 1, over five draws of networks':
    'mHC 的列和偏离前向增益 1 多少：五批随机网络',
};
