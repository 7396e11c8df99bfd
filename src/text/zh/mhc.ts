/** mHC 与 Sinkhorn-Knopp 的中文。 */
export const zh: Readonly<Record<string, string>> = {
  'mHC and Sinkhorn-Knopp': 'mHC 与 Sinkhorn-Knopp',
  'Four residual streams in place of one, mixed by matrices that can average but never amplify.':
    '用四条残差流代替一条，混合它们的矩阵只能取平均，绝不会放大。',
  Seed: '随机种子',

  // sinkhorn
  'How do forty divisions make a matrix that cannot amplify?':
    '四十次除法，怎样造出一个不会放大的矩阵？',
  'Divide the columns by their sums, then the rows, and again: whatever the logits, the matrix approaches one that only averages.':
    '各列除以列和，各行再除以行和，如此反复：无论 logits 是什么，矩阵都会趋近于一个只做平均的矩阵。',
  Sinkhorn: 'Sinkhorn',
  Logits: 'Logits',
  'From 1 × 1 to 6 × 6. With "The matrix itself", negative entries count as zeros.':
    '从 1 × 1 到 6 × 6。选“矩阵本身”时，负数按零处理。',
  Iterations: '迭代次数',
  Order: '顺序',
  'Columns first, rows last': '先列后行',
  'Rows first, columns last': '先行后列',
  'The entries are': '输入的是',
  'Logits: start from exp': 'Logits：先取指数',
  'The matrix itself': '矩阵本身',
  Numbers: '数值方式',
  Logarithms: '对数域',
  'Plain exponentials': '直接取指数',
  'Half step': '半步',
  Iteration: '迭代',
  'Rows: largest |sum − 1|': '行：最大 |和 − 1|',
  'Columns: largest |sum − 1|': '列：最大 |和 − 1|',
  'Larger of the two': '两者中较大的',
  'Predicted: σ₂ a half step': '预测：每半步乘以 σ₂',
  'Decimal places right': '准确的小数位数',
  'σ₂ of the limit': '极限矩阵的 σ₂',
  'Entries lost': '失效的元素',
  'What goes in': '输入',
  'Drag or type a cell. As logits, each becomes its exponential before the first step.':
    '拖动或键入一个格子。作为 logits，第一步之前每个数先取指数。',
  row: '行',
  column: '列',
  'The matrix after this half step': '这半步之后的矩阵',
  'A row says what a new stream is made of. Cells that are no longer numbers are empty.':
    '一行说明一条新流由什么组成。已不再是数的格子留空。',
  'Sums of rows and columns': '行和与列和',
  'One half step makes all of one side exact and disturbs the other.':
    '每半步让一侧全部精确，同时打乱另一侧。',
  sum: '和',
  'Exactly 1': '恰好为 1',
  Rows: '行',
  Columns: '列',
  'Distance from 1': '与 1 的距离',
  'Log scale, cut at 1e-17 where doubles end. Once settled, the slope is σ₂ a half step.':
    '对数坐标，在双精度的尽头 1e-17 处截断。稳定之后，斜率就是每半步 σ₂。',
  'largest |sum − 1|': '最大 |和 − 1|',
  'The limit as a mixture of permutations': '极限矩阵写成置换的混合',
  'Each name lists, row by row, the column of the 1. Up to 4 × 4, where the limit is reached.':
    '名称逐行列出 1 所在的列。仅在不超过 4 × 4 且已达到极限时显示。',
  weight: '权重',
  Weight: '权重',
  'Half step {step}: every column is divided by its sum. The columns are exact now, the rows are right to {places} decimal places.':
    '第 {step} 半步：每列除以列和。现在各列精确，各行准确到小数点后 {places} 位。',
  'Half step {step}: every row is divided by its sum. The rows are exact now, the columns are right to {places} decimal places.':
    '第 {step} 半步：每行除以行和。现在各行精确，各列准确到小数点后 {places} 位。',
  'Half step {step}: some positive entry lies on no permutation. It fades like 1/k, and the sums are right to only {places} decimal places.':
    '第 {step} 半步：有一个正元素不在任何置换上。它只按 1/k 的速度消退，各和仅准确到小数点后 {places} 位。',
  'Half step {step}: no permutation fits between the zeros. The sums go round and round and never settle.':
    '第 {step} 半步：在这些零之间放不下任何置换。行和与列和来回循环，永远不会稳定。',
  'A whole line is zero: its sum cannot divide anything. Give every row and column a positive entry.':
    '有一整行或一整列为零，无法用它的和去除。请让每行每列都至少有一个正数。',
  'Half step {step}: {broken} entries are no longer numbers, because the exponential ran out of range. Choose logarithms.':
    '第 {step} 半步：指数超出范围，{broken} 个元素已不再是数。请改用对数域。',
  'Mild logits: twenty iterations leave eight places right':
    '温和的 logits：二十次迭代后准确到八位',
  'Hard logits: twenty iterations are not enough': '悬殊的 logits：二十次迭代不够',
  'Nearly a permutation: a small error that shrinks slowly': '接近置换：误差很小，但缩小得很慢',
  'Rows first: now the rows keep the error': '先行后列：误差留在行上',
  '[[1, 1], [0, 1]]: right in the end, but only like 1/k':
    '[[1, 1], [0, 1]]：终会正确，但只按 1/k 收敛',
  'No permutation fits: it never settles': '放不下置换：永远不会稳定',
  'exp(800): plain numbers break': 'exp(800)：直接计算会崩溃',
  'exp(800): logarithms do not': 'exp(800)：对数域不会',
  'Twenty iterations again, but with logits up to 9 apart. How exact are the columns?':
    '同样二十次迭代，但 logits 的绝对值大到 9。各列有多精确？',
  'To six places or better': '六位或更好',
  'To two to five places': '两到五位',
  'Off by more than one per cent': '误差超过百分之一',
  'Each iteration shrinks the error by σ₂² of the limit. Sharp logits mean a limit near a permutation, with σ₂ near 1: the twenty iterations of the paper are a compromise, not a guarantee.':
    '每次迭代把误差缩小为极限矩阵的 σ₂² 倍。logits 越尖锐，极限越接近置换，σ₂ 越接近 1：论文的二十次迭代是折中，不是保证。',
  'Divide the rows first and the columns last. Which sums are off after 3 iterations?':
    '先除行、最后除列。三次迭代之后，哪一侧的和不准？',
  'Still the columns': '仍然是列',
  'Now the rows': '变成行',
  Both: '两侧都不准',
  'What is divided last is exact. mHC ends with the rows, so a signal on its way forward is never amplified, and all that is left of the error meets the gradient.':
    '最后除的一侧是精确的。mHC 以行收尾，所以前向信号绝不会被放大，剩下的误差全部由梯度承受。',
  'Iterations spent; here: until all sums are within one per cent':
    '所用迭代次数；本页：直到所有和的误差不超过百分之一',
  'The paper gives one number for all matrices. How many are needed depends on σ₂ of the limit.':
    '论文对所有矩阵只给一个数。实际需要多少次取决于极限矩阵的 σ₂。',
  'Row sums after the last half step': '最后半步之后的行和',
  'The smallest row sum if rows fall short. With rows last they are 1 to rounding.':
    '若行和不足，则为最小的行和。以行收尾时，它们在舍入误差内等于 1。',
  'Error factor an iteration, asymptotically (σ₂²)': '每次迭代的渐近误差倍数（σ₂²）',
  'σ₂² of the limit': '极限矩阵的 σ₂²',
  'Measured over the last iteration, while there is an error left above rounding.':
    '在最后一次迭代上测得，前提是误差仍高于舍入水平。',
  'Divides each row by its sum': '每行除以行和',
  'Divides each column by its sum': '每列除以列和',
  'On the left, sixteen numbers a network might have learned. Play: each half step divides all columns, or all rows, by their sums.':
    '左边是网络可能学到的十六个数。播放：每半步让所有列或所有行除以各自的和。',
  'The bars are the sums. One side snaps to 1, the other is disturbed, each time a little less. Go to half step 8.':
    '柱子是各个和。一侧立刻变成 1，另一侧被打乱，但一次比一次轻。走到第 8 半步。',
  'On the log scale the disturbance falls on a straight line whose slope is σ₂ of the limit. Let it finish.':
    '在对数坐标上，扰动沿直线下降，斜率是极限矩阵的 σ₂。让它跑完。',
  'Now grab a cell. Set any logit to 8 or more and see the line become flatter.':
    '现在抓住一个格子，把任意一个 logit 设为 8 或更大，看那条线变平。',
  'Are twenty iterations always enough? Bet first, then look.':
    '二十次迭代总是够吗？先下注，再看。',
  'Swap the order. The error does not vanish, it changes sides: forward signals or gradients, one of them has to bear it.':
    '交换顺序。误差不会消失，只是换边：前向信号和梯度，总有一方要承受它。',
  'Choose a scenario with zeros. Some patterns only creep towards the goal, some never get there.':
    '选一个带零的场景。有的零模式只能慢慢爬向目标，有的永远到不了。',
  'The sums are not exactly 1 after the iterations. Is that a bug?':
    '迭代之后，各个和并不恰好等于 1。这是 bug 吗？',
  'No. The side divided last is exact to rounding, the other is as exact as the number of iterations allows: with hard logits, only to a few per cent after twenty. The official kernel also adds 1e-6 to every divisor, so its sums settle near 0.999999.':
    '不是。最后除的一侧在舍入误差内精确，另一侧能有多精确取决于迭代次数：logits 悬殊时，二十次之后仍差百分之几。官方内核还给每个除数加了 1e-6，所以它的和停在 0.999999 附近。',
  'Is this the nearest doubly stochastic matrix?': '这是最近的双随机矩阵吗？',
  'Nearest in the sense of relative entropy to exp of the logits, not in the Euclidean sense. It is the only one of the form D₁ exp(L) D₂ with positive diagonals.':
    '就相对 exp(logits) 的相对熵而言是最近的，就欧氏距离而言不是。它是唯一能写成 D₁ exp(L) D₂（对角元为正）的双随机矩阵。',
  'For n = 4, can it be done without iterating?': 'n = 4 时，可以不用迭代吗？',
  'Yes: a softmax over the 24 permutations, mixed with these weights, is doubly stochastic exactly. It needs 24 logits in place of 16; the code has it as permutationMixture. The paper iterates.':
    '可以：对 24 个置换做 softmax，再按这些权重混合，结果恰好是双随机的。它需要 24 个 logits 而不是 16 个；代码里是 permutationMixture。论文用的是迭代。',
  'Why do the official kernel and the paper seem to disagree on rows and columns?':
    '为什么官方内核和论文的行与列看起来是反的？',
  'The matrix of the kernel is the transpose of the paper’s. Transposed, its order is the paper’s: columns first, rows last. The tests compare the two.':
    '内核里的矩阵是论文矩阵的转置。转置回来，顺序就与论文一致：先列后行。测试对比了两者。',
  'The matrix is typed by hand. In a network it is computed for every token and every layer.':
    '这里的矩阵是手工输入的。在网络里，每个词元、每一层都要计算一个。',
  'Numbers are doubles and no epsilon is added. The official kernel works in 32 bits with 1e-6 in every divisor.':
    '这里用双精度，不加 epsilon。官方内核用 32 位浮点，每个除数加 1e-6。',
  'The fall of the error in the largest norm is measured, not proven; what provably never grows is the relative entropy to the limit.':
    '误差的最大范数在下降，这是测出来的，不是证明出来的；可以证明绝不增大的是到极限的相对熵。',

  // depth
  'What do sixty harmless mixing matrices do together?': '六十个看似无害的混合矩阵连在一起会怎样？',
  'Unconstrained maps multiply into gains of thousands. Doubly stochastic ones cannot amplify; what twenty iterations leave undone shows on the way back.':
    '不受约束的映射连乘，增益可达数千倍。双随机矩阵不会放大；二十次迭代没做完的部分，会在反向时显现。',
  Depth: '深度',
  Layers: '层数',
  'Sinkhorn iterations': 'Sinkhorn 迭代次数',
  'At 0 the exponentials are used as they are: nothing is constrained.':
    '为 0 时直接使用指数：没有任何约束。',
  'Sharpness of the logits': 'Logits 的尖锐程度',
  'Standard deviation of the logits of mHC.': 'mHC 的 logits 的标准差。',
  'Correlation between layers': '层间相关性',
  'At 1 all layers have the same logits, at 0 they have nothing in common.':
    '为 1 时各层 logits 相同，为 0 时毫无关联。',
  'Spread of HC around the identity': 'HC 偏离单位矩阵的程度',
  Streams: '流',
  'Networks drawn': '抽取的网络数',
  'Amax gain is the largest': 'Amax 增益取最大的',
  'sum of magnitudes': '绝对值之和',
  'magnitude of a sum': '和的绝对值',
  Layer: '层',
  Identity: '单位矩阵',
  'HC, forward': 'HC，前向',
  'HC, median of all networks': 'HC，所有网络的中位数',
  'mHC, forward': 'mHC，前向',
  'mHC, backward': 'mHC，反向',
  'Largest column sum, 99 %': '最大列和，99% 分位',
  'Largest column sum, median': '最大列和，中位数',
  'Smallest column sum, median': '最小列和，中位数',
  'Smallest column sum, 1 %': '最小列和，1% 分位',
  'Gain of the product of all layers so far': '到目前为止所有层连乘的增益',
  'Log scale. Gold: the largest values the paper shows, for its own trained networks.':
    '对数坐标。金色：论文在自己训练的网络上给出的最大值。',
  'Amax gain': 'Amax 增益',
  'The product itself, mHC': '乘积本身，mHC',
  'Rows say what each stream is made of after this many layers. Equal rows: all streams are the same.':
    '每行说明经过这么多层之后一条流由什么组成。各行相同，说明所有流都一样了。',
  'new stream': '新流',
  'old stream': '旧流',
  'Column sums of the product, all networks': '乘积的列和，所有网络',
  'Log scale. A maximum alone would hide the columns that fade.':
    '对数坐标。只看最大值会掩盖正在消退的列。',
  'column sum': '列和',
  'Where does 1.6 come from?': '1.6 从何而来？',
  'mHC: the share of the networks whose largest column sum is below a value.':
    'mHC：最大列和低于某个值的网络所占比例。',
  'largest column sum': '最大列和',
  share: '比例',
  'share of networks': '网络占比',
  'And 3,000?': '那 3,000 呢？',
  'HC: the share of the networks whose forward gain is below a value. Log scale.':
    'HC：前向增益低于某个值的网络所占比例。对数坐标。',
  'forward gain': '前向增益',
  'After {layer} layers HC multiplies a signal by {hc} here, by {hcMedian} in the median network; mHC by {mhc}, and a gradient by {mhcBackward}. In 99 of 100 networks no column of mHC sums to more than {largest}.':
    '经过 {layer} 层，HC 在这里把信号放大 {hc} 倍，在中位的网络里放大 {hcMedian} 倍；mHC 是 {mhc} 倍，对梯度是 {mhcBackward} 倍。100 个网络里有 99 个，mHC 的列和都不超过 {largest}。',
  'After {layer} layers HC multiplies a signal by {hc}. Without Sinkhorn the exponentials multiply it by {mhc}: nothing holds them back.':
    '经过 {layer} 层，HC 把信号放大 {hc} 倍。没有 Sinkhorn，指数把它放大 {mhc} 倍：没有任何东西拦着。',
  'Sixty layers: HC in the hundreds, mHC at 1': '六十层：HC 数百倍，mHC 保持为 1',
  'Mild, independent layers: no trace of 1.6': '温和且独立的各层：看不到 1.6',
  'Sharp logits, the same in every layer: errors add up': 'logits 尖锐且各层相同：误差累积',
  'A hundred iterations: the error melts': '一百次迭代：误差消融',
  'One iteration: rows right, columns anywhere': '一次迭代：行对了，列什么都可能',
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
  'Unrolled over depth': '沿深度展开',
  'The product of all mixing maps': '所有混合映射的乘积',
  'Mixing map of a layer': '一层的混合映射',
  'Amax gain magnitude': 'Amax 增益幅度',
  'Largest row sum: forward': '最大行和：前向',
  'Largest column sum: backward': '最大列和：反向',
  'Sixty mixing matrices, multiplied one after the other. Coral: HC, free around the identity. Blue: mHC. Play.':
    '六十个混合矩阵依次相乘。珊瑚色是 HC，在单位矩阵附近自由取值；蓝色是 mHC。播放。',
  'The axis is logarithmic: a straight rise means a constant factor a layer. Let it finish.':
    '坐标是对数的：直线上升意味着每层乘以固定倍数。让它跑完。',
  'Weaken HC: a spread of 0.1 or less. The gain falls from hundreds to a handful, but it is still there.':
    '减弱 HC：把偏离程度设为 0.1 或更小。增益从数百降到几倍，但仍然存在。',
  'mHC ends at 1 forward, always: its rows are divided last. Its columns are not exact. Look at their sums.':
    'mHC 的前向增益始终是 1：行是最后除的。列并不精确，看看列和。',
  'The paper shows 1.6 there. Would independent layers give that? Bet.':
    '论文在这里是 1.6。各层独立能得到它吗？下注。',
  'Now spend more iterations: 50 or more. The tails move in towards 1.':
    '现在多花些迭代：50 次以上。两端都向 1 靠拢。',
  'And none at all: zero iterations leave plain exponentials, and their gain has a hundred digits or more.':
    '再试试一次都不做：零次迭代只剩指数，增益有上百位数字。',
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

  // streams
  'What is left of four streams after sixty layers of mixing?':
    '混合六十层之后，四条流还剩下什么？',
  'Doubly stochastic mixing keeps the mean and lets differences fade; rows alone let the mean drift, and free mixing keeps neither size nor sign.':
    '双随机混合保持均值，让差异消退；只归一化行，均值会漂移；自由混合既保不住大小，也保不住符号。',
  'Streams at the start': '初始的各流',
  'From two to eight streams, one number each.': '二到八条流，每条一个数。',
  'Logit of staying': '“留在原处”的 logit',
  'Added on the diagonal: the larger, the nearer a layer is to the identity.':
    '加在对角线上：越大，该层越接近单位矩阵。',
  'Noise of the logits': 'Logits 的噪声',
  'Mean at the start': '初始均值',
  mHC: 'mHC',
  'Softmax over rows': '仅按行 softmax',
  HC: 'HC',
  '|λ₂| of this layer': '本层的 |λ₂|',
  '|λ₂| of the product': '乘积的 |λ₂|',
  'Distance of the product from J/n': '乘积到 J/n 的距离',
  'Layers with distinct streams': '各流仍可区分的层数',
  'Streams of HC outside their first range': '超出初始范围的 HC 流',
  'Streams of HC with another sign': '变号的 HC 流',
  'What the streams carry at the start': '各流一开始携带的值',
  'Drag a bar.': '拖动柱子。',
  value: '值',
  Mean: '均值',
  Start: '初始值',
  'mHC, layer by layer': 'mHC，逐层',
  'One row a stream, depth to the right. The mean stays; the rows come together.':
    '一行一条流，向右加深。均值不变，各行逐渐靠拢。',
  stream: '流',
  layer: '层',
  'HC, layer by layer': 'HC，逐层',
  'Its own scale: values can leave the range they began in and change sign.':
    '单独的色标：数值会超出初始范围，也会变号。',
  'Mean of the streams': '各流的均值',
  'Kept if and only if columns sum to 1.': '当且仅当列和为 1 时保持不变。',
  mean: '均值',
  'How far apart the streams are': '各流相距多远',
  'Spread as a share of the first one. Log scale; below 0.05 they count as one.':
    '离散程度与初始的比值。对数坐标；低于 0.05 视为同一条流。',
  spread: '离散程度',
  'Before the first layer: the mean of the streams is {startMean}. Only mixing follows; no layer adds anything.':
    '第一层之前：各流的均值是 {startMean}。之后只有混合，没有哪一层加入新东西。',
  'After layer {layer} the mean of mHC is {mhcMean}, from {startMean}; its spread is down to {mhcSpread} of the first one. HC: mean {hcMean}, {outside} streams outside the range they began in, {flipped} with another sign.':
    '第 {layer} 层之后，mHC 的均值从 {startMean} 变为 {mhcMean}，离散程度降到初始的 {mhcSpread}。HC：均值 {hcMean}，{outside} 条流超出初始范围，{flipped} 条变号。',
  'Near the identity: the streams last for most of the depth': '接近单位矩阵：各流能撑过大部分深度',
  'Nearer still: they outlast all sixty layers': '更接近：六十层之后仍可区分',
  'No pull to stay: one stream after two or three layers': '没有“留在原处”的倾向：两三层后合为一条',
  'Noisy logits: they merge early': 'logits 噪声大：早早合并',
  'HC with more spread: far outside the range': 'HC 偏离更大：远远超出范围',
  'Equal streams stay equal, except in HC': '相同的流保持相同，HC 除外',
  'One iteration: rows are right, the mean drifts a little': '一次迭代：行对了，均值略有漂移',
  'Logits three times as noisy. For how many layers can the streams of mHC be told apart?':
    'logits 的噪声变为三倍。mHC 的各流能区分多少层？',
  'For less than half as many': '不到原来的一半',
  'For about as many': '差不多一样多',
  'For more': '更多',
  'Every layer multiplies the differences by about its |λ₂|. Noise makes some layers exchange streams in earnest, and what has been averaged cannot be taken apart again.':
    '每层大约把差异乘以自己的 |λ₂|。噪声使某些层大幅交换各流，而已经平均掉的东西再也分不开。',
  'HC with a third of the spread, 0.05. Do its four streams stay in the range they began in?':
    'HC 的偏离降到三分之一，即 0.05。四条流还在初始范围内吗？',
  'All four': '四条都在',
  'Some leave it': '有几条离开',
  'All leave it': '全部离开',
  'Nothing holds a sum at 1 or a sign at plus: less spread makes the walk slower, it does not give it a fence. Weights that are non-negative and sum to 1 do.':
    '没有什么让和保持为 1、让符号保持为正：偏离小只是走得慢，并没有围栏。非负且和为 1 的权重才是围栏。',
  '|λ₂| of single layers, 1st, 30th and 60th; here: the last layer':
    '第 1、30、60 层各自的 |λ₂|；本页：最后一层',
  'Chosen by the logit of staying: 5 gives most layers what the paper’s later layers have.':
    '由“留在原处”的 logit 决定：取 5 时，大多数层与论文靠后的层相当。',
  'Mean of the streams after mixing, as a share of the first': '混合后各流的均值与初始均值之比',
  'Exact for columns that sum to 1; twenty iterations leave a little.':
    '列和为 1 时精确；二十次迭代会留下一点误差。',
  'One layer, mixing only': '一层，仅混合',
  'Streams after the layer': '该层之后的各流',
  'Mixing map': '混合映射',
  'Streams before it': '该层之前的各流',
  'What the maps must be': '映射必须满足的条件',
  'Signs are kept': '符号保持不变',
  'Equal streams stay equal': '相同的流保持相同',
  'The mean is kept': '均值保持不变',
  'Four streams, one number each. No layer adds anything: watch only what mixing does. Play.':
    '四条流，每条一个数。没有哪一层加入新东西：只看混合的作用。播放。',
  'Rows are streams, depth runs right. Colours drift together but their mean does not move. Let it finish.':
    '每行一条流，向右加深。颜色逐渐趋同，均值却不动。让它跑完。',
  'HC began with the same four numbers. Read its scale: how large are they now, and which sign?':
    'HC 从同样四个数开始。看它的色标：现在多大？什么符号？',
  'Grab a bar and pull one stream below zero.': '抓住一根柱子，把一条流拉到零以下。',
  'Does more noise keep the streams apart or bring them together? Bet.':
    '噪声更大，是让各流保持分开，还是更快靠拢？下注。',
  'Take away the pull to stay. The logit is 0: every layer mixes everything, and two or three of them are enough.':
    '去掉“留在原处”的倾向。logit 为 0：每层都充分混合，两三层就够了。',
  'If mixing always blurs, why mix at all?': '既然混合总会抹平差异，为什么还要混合？',
  'Because each layer also writes: streams receive different shares of new outputs, and mixing passes them on. Trained maps stay near the identity, so the blur takes most of the depth.':
    '因为每层还会写入：各流收到的新输出份额不同，混合再把它们传开。训练出来的映射接近单位矩阵，所以抹平要用掉大部分深度。',
  'Is a spectral norm of at most 1 not enough?': '谱范数不超过 1 还不够吗？',
  'It prevents growth, but a product of such maps may shrink everything to nothing. Rows and columns that sum to 1 also keep the mean.':
    '它能防止增长，但这样的映射连乘可能把一切缩到零。行和与列和都为 1，还能保住均值。',
  'The identity as a start swamps learning, does it not?': '从单位矩阵开始，不会把学习淹没吗？',
  'A logit of staying of 8 indeed leaves the entries off the diagonal, and with them their gradients, at 3 in 10,000. The paper does not give its first biases; 4 is what the training experiment uses.':
    '“留在原处”的 logit 取 8 时，非对角元确实只有万分之三，梯度也随之这么小。论文没有给出初始偏置；训练实验用的是 4。',
  'Nothing is written to the streams: this is the first term of equation 4 alone.':
    '没有任何东西写入各流：这里只有公式 4 的第一项。',
  'Each stream carries one number in place of a vector of width C; mixing treats every coordinate alike.':
    '每条流只带一个数，而不是宽度为 C 的向量；混合对每个坐标一视同仁。',
  'Maps are drawn at random and the same for every token; HC is the identity plus independent noise.':
    '映射是随机抽取的，对每个词元都相同；HC 是单位矩阵加独立噪声。',

  // training
  'Does a network notice that its streams cannot run away?': '各流不会失控，网络察觉得到吗？',
  'Trained side by side, HC’s composite gain grows by orders of magnitude while mHC’s stays at 1. Whether the loss suffers is another matter, and a matter of luck.':
    '并排训练，HC 的复合增益上升好几个数量级，mHC 的保持为 1。损失是否受害是另一回事，而且要看运气。',
  Training: '训练',
  'Learning rate': '学习率',
  'Step of a learning-rate spike': '学习率尖峰所在的步',
  'The rate is many times as high for five steps. 0: no spike.':
    '学习率在五步之内提高许多倍。0：没有尖峰。',
  'Maps depend on the token': '映射随词元变化',
  'Off: HC and mHC learn one set of maps for all tokens.':
    '关闭：HC 和 mHC 对所有词元只学一组映射。',
  Steps: '步数',
  'Height of the spike': '尖峰的高度',
  Step: '步',
  'Learning rate now': '当前学习率',
  'Loss, plain residual': '损失，普通残差',
  'Loss, HC': '损失，HC',
  'Loss, mHC': '损失，mHC',
  'Gradient norm, plain residual': '梯度范数，普通残差',
  'Gradient norm, HC': '梯度范数，HC',
  'Gradient norm, mHC': '梯度范数，mHC',
  'Gain, plain residual': '增益，普通残差',
  'Gain, HC': '增益，HC',
  'Gain, mHC': '增益，mHC',
  'Backward gain, mHC': '反向增益，mHC',
  'Smallest column sum, mHC': '最小列和，mHC',
  'Spikes, plain residual': '尖峰次数，普通残差',
  'Spikes, HC': '尖峰次数，HC',
  'Spikes, mHC': '尖峰次数，mHC',
  'Gain from the first layer up to each': '从第一层到每一层的增益',
  'Log scale, one sample, at this step. Every layer multiplies what came before.':
    '对数坐标，一个样本，当前这一步。每层都乘在前面的结果上。',
  'Plain residual': '普通残差',
  'All mixing of mHC, multiplied': 'mHC 的全部混合连乘',
  'For the same sample. Diagonal: streams kept apart; equal cells: all mixed.':
    '同一个样本。对角线：各流保持分开；各格相等：完全混合。',
  Loss: '损失',
  'Log scale. Mean of the last twenty batches.': '对数坐标。最近二十个批次的均值。',
  'squared error': '平方误差',
  'Gradient norm': '梯度范数',
  'Log scale, before any update. Nothing is clipped.': '对数坐标，更新之前。不做任何裁剪。',
  norm: '范数',
  'Composite gain': '复合增益',
  'Log scale, mean over eight samples. Gold: the largest the paper shows for HC.':
    '对数坐标，八个样本的均值。金色：论文中 HC 的最大值。',
  'Step {step}: the loss is {plainLoss} plain, {hcLoss} with HC, {mhcLoss} with mHC. All mixing of HC together multiplies by {hcGain}, that of mHC by {mhcGain}. No loss has jumped so far.':
    '第 {step} 步：损失为普通 {plainLoss}、HC {hcLoss}、mHC {mhcLoss}。HC 的全部混合合起来放大 {hcGain} 倍，mHC 是 {mhcGain} 倍。到目前为止没有损失突跳。',
  'Step {step}: the loss is {plainLoss} plain, {hcLoss} with HC, {mhcLoss} with mHC. All mixing of HC together multiplies by {hcGain}, that of mHC by {mhcGain}. Steps on which a loss jumped: plain {plainSpikes}, HC {hcSpikes}, mHC {mhcSpikes}.':
    '第 {step} 步：损失为普通 {plainLoss}、HC {hcLoss}、mHC {mhcLoss}。HC 的全部混合合起来放大 {hcGain} 倍，mHC 是 {mhcGain} 倍。损失突跳的步数：普通 {plainSpikes}、HC {hcSpikes}、mHC {mhcSpikes}。',
  'A gain in the thousands, and no loss suffers': '增益上千，损失却没有受害',
  'A tenth of the rate: the gain stays small': '学习率降到十分之一：增益一直很小',
  'The same rate, the same maps for every token: calm': '同样的学习率，所有词元同一组映射：平稳',
  'A higher rate: in some seeds the loss of HC jumps': '学习率更高：有些种子里 HC 的损失会突跳',
  'One Sinkhorn iteration: the loss hardly notices': '一次 Sinkhorn 迭代：损失几乎没有察觉',
  'A blow: the rate thirtyfold for five steps': '重击：学习率连续五步变为三十倍',
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
    '这一击把所有权重甩得很远。HC 的映射把后果留了下来，变成数百万倍的增益；mHC 的映射无论 logits 变成什么，仍是双随机的。',
  'Largest composite gain of HC so far': '到目前为止 HC 的最大复合增益',
  'The paper’s is a language model of 27B. Here the size follows the learning rate and the seed; that it grows does not.':
    '论文是 27B 的语言模型。这里的大小取决于学习率和随机种子；但它会增长这一点不取决于它们。',
  'Largest composite gain of mHC so far, backward': '到目前为止 mHC 的最大复合增益，反向',
  'Forward it is 1: rows are divided last.': '前向是 1：行是最后除的。',
  'Final loss, mHC against plain': '最终损失，mHC 减普通',
  'Another loss, another task: only the sign could agree. At the defaults it is a little lower with mHC in the seeds we looked at, at the highest rate it is not.':
    '损失不同，任务也不同：只有符号可以比较。在我们看过的种子里，默认设置下 mHC 略低，最高学习率下则不然。',
  'Steps on which the loss of HC jumped': 'HC 损失突跳的步数',
  'one surge, near step 12,000': '一次突增，约在第 12,000 步',
  'A jump: above twice the median of the thirty losses before.':
    '突跳：超过之前三十个损失的中位数的两倍。',
  'One layer': '一层',
  'Write map': '写入映射',
  'Read map': '读取映射',
  'Where the maps come from': '映射从哪里来',
  'The token’s streams, normalised': '该词元的各流，已归一化',
  'The same for every token': '对每个词元都相同',
  'Three networks, the same weights, the same data. Grey adds, coral mixes freely, blue mixes doubly stochastically. Play.':
    '三个网络，同样的权重，同样的数据。灰色只做相加，珊瑚色自由混合，蓝色双随机混合。播放。',
  'Follow the coral curve on the stage: a slightly larger factor in every layer is a large one at the end.':
    '跟着舞台上的珊瑚色曲线看：每层的倍数略大一点，到最后就很大。',
  'Now the losses, to the end. Does the one with the enormous gain do worse?':
    '现在把损失看到最后。增益巨大的那个更差吗？',
  'One run is one run. Repeat over five seeds, here or at the highest rate: the gain grows in all of them, a jump is luck.':
    '一次运行只是一次。用五个种子重复，在这里或在最高学习率下：增益在每个种子里都增长，突跳则看运气。',
  'Is it the gain that makes a loss jump? Bet.': '是增益让损失突跳的吗？下注。',
  'Fix the maps for all tokens and run again. The gain is still large, compare the gradient norms.':
    '让所有词元共用映射，再跑一遍。增益仍然很大，比较一下梯度范数。',
  'Last, go down to three Sinkhorn iterations or fewer while it runs. Look for it in the loss, then in the backward gain.':
    '最后，在运行中把 Sinkhorn 迭代降到三次或更少。先在损失里找它的影响，再看反向增益。',
  'If a gain of a million does not hurt, what is mHC for?':
    '如果百万倍的增益都无害，mHC 有什么用？',
  'Here every layer normalises its input, so a common factor cancels. What mHC buys in this toy is safety at high rates and after a blow, hardly a lower loss. In a network of 27B parameters the paper reports a surge of the loss and of the gradient with HC, and none with mHC.':
    '这里每层都对输入做归一化，公共因子会消掉。在这个玩具里，mHC 换来的是高学习率下和重击之后的安全，损失几乎没有更低。在 27B 参数的网络里，论文报告 HC 出现损失和梯度的突增，而 mHC 没有。',
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
  'Not seen: a loss of mHC clearly below that of the plain network; at the defaults it is slightly lower. Where HC does not jump it ends lowest of the three.':
    '没有看到：mHC 的损失明显低于普通网络；默认设置下只是略低。没有突跳时，HC 在三者中最低。',
  'Jumps are luck of the seed: none at the defaults, in some seeds at the highest rate. Look at several before you believe one.':
    '突跳要看种子的运气：默认设置下没有，最高学习率下有些种子会出现。多看几个，再相信其中一个。',
  'HC and mHC have more parameters than the plain network. Initial biases of mHC are our choice; the paper does not give them.':
    'HC 和 mHC 的参数比普通网络多。mHC 的初始偏置是我们选的，论文没有给出。',
  'No clipping, no weight decay, twenty steps of warm-up, double precision.':
    '没有梯度裁剪，没有权重衰减，预热二十步，双精度。',
  'Five seeds: is a jump luck?': '五个种子：突跳是运气吗？',

  // bill
  'If no layer computes more, what do four streams cost?':
    '如果各层的计算都没有增加，四条流的代价是什么？',
  'Memory traffic: a layer reads ten times and writes thirteen times what a plain residual connection does. Fusing kernels and recomputing streams take much of it back.':
    '内存流量：一层的读取量是普通残差连接的十倍，写入量是十三倍。融合内核与重计算可以省回大半。',
  Bill: '账单',
  'Width of a stream': '一条流的宽度',
  'Attention and feed-forward count separately: a block of a Transformer is two.':
    '注意力和前馈分开计数：一个 Transformer 块算两层。',
  'Layers computed again together': '一起重计算的层数',
  'A block longer than the network is the whole network.': '比网络还长的分段就是整个网络。',
  'Write, mix and merge in one kernel': '写入、混合与合并放进一个内核',
  'Read a token and layer': '每词元每层读取',
  elements: '元素',
  'Written a token and layer': '每词元每层写入',
  'Plain residual reads': '普通残差读取',
  'Plain residual writes': '普通残差写入',
  'Traffic over plain': '流量与普通残差之比',
  Block: '分段',
  layers: '层',
  'Kept with this block': '按此分段需保存',
  'Best block': '最佳分段',
  'Kept with the best block': '按最佳分段需保存',
  '√(nL / (n + 2))': '√(nL / (n + 2))',
  '√(nL / (n + 2)) = 6.32': '√(nL / (n + 2)) = 6.32',
  'All streams of all layers': '所有层的所有流',
  'Parameters added to a layer': '每层增加的参数',
  'Traffic of one layer, step by step': '一层的流量，逐步',
  'Elements a token. Grey: all that a plain residual connection reads.':
    '每词元的元素数。灰色：普通残差连接的全部读取量。',
  'Plain residual, read': '普通残差，读取',
  'compute the maps': '计算映射',
  'read map': '读取映射',
  'write map': '写入映射',
  'mixing map': '混合映射',
  merge: '合并',
  Read: '读取',
  Written: '写入',
  'Traffic of one layer, fused': '一层的流量，融合后',
  'Elements a token. One kernel writes, mixes and merges while the streams pass once.':
    '每词元的元素数。一个内核完成写入、混合与合并，各流只经过一次。',
  'write, mix and merge': '写入、混合与合并',
  'Memory kept for the way back': '为反向保存的内存',
  'Short blocks keep many starts, long ones many layers at once. In widths C a token.':
    '分段短，要保存许多起点；分段长，要同时保存许多层。单位：每词元的宽度 C。',
  'layers computed again together': '一起重计算的层数',
  'C a token': 'C／词元',
  kept: '保存量',
  'A layer reads {totalRead} and writes {totalWrite} elements a token, {ratio} times the traffic of a plain residual connection. Blocks of {block} layers keep {now} C a token; {best} would be best, with {bestMemory} C.':
    '一层每词元读取 {totalRead} 个元素、写入 {totalWrite} 个，是普通残差连接流量的 {ratio} 倍。每 {block} 层一段，每词元要保存 {now} C；最佳是 {best} 层一段，只需 {bestMemory} C。',
  'With write, mix and merge in one kernel a layer reads {totalRead} and writes {totalWrite} elements a token, {ratio} times the plain traffic. Blocks of {block} layers keep {now} C a token; {best} would be best, with {bestMemory} C.':
    '把写入、混合与合并放进一个内核后，一层每词元读取 {totalRead} 个元素、写入 {totalWrite} 个，是普通流量的 {ratio} 倍。每 {block} 层一段，每词元要保存 {now} C；最佳是 {best} 层一段，只需 {bestMemory} C。',
  'As written: more than eleven times the traffic': '按公式直接实现：流量超过十一倍',
  'Fused: six times': '融合：六倍',
  'Blocks of six: 76 C in place of 240 C': '六层一段：76 C 代替 240 C',
  'One block for everything: worse than keeping all streams': '全部一段：比保存所有流还糟',
  'Eight streams': '八条流',
  'Fuse write, mix and merge into one kernel. What is left of all the traffic?':
    '把写入、混合与合并融合成一个内核。全部流量还剩多少？',
  'About nine tenths': '大约九成',
  'Between a half and two thirds': '一半到三分之二之间',
  'Less than a third': '不到三分之一',
  'Three of five steps carried all streams in and out. Together they carry them once; computing the maps still reads every stream.':
    '五步中有三步都要把所有流搬进搬出。合在一起只搬一次；计算映射仍要读取每条流。',
  'Twice as many layers, always with the best block. How much more memory?':
    '层数加倍，始终用最佳分段。内存增加多少？',
  'About 1.4 times': '约 1.4 倍',
  Twice: '两倍',
  'Four times': '四倍',
  'Number of blocks and length of a block are balanced, so both grow with the square root of the depth. All that is kept grows with it.':
    '段数与段长相互平衡，都随深度的平方根增长，保存的总量也随之增长。',
  'Read a token and layer, n = 4, in C': '每词元每层读取，n = 4，以 C 计',
  'Without fusing; with it, 8C less.': '未融合；融合后少 8C。',
  'Written a token and layer, n = 4, in C': '每词元每层写入，n = 4，以 C 计',
  'Best block of 60 layers': '60 层的最佳分段',
  'The whole number that needs least; the formula leaves out that blocks are whole.':
    '所需内存最少的整数；公式没有考虑段数必须是整数。',
  'Extra training time of mHC, n = 4, at the scale of the paper':
    '论文规模下 mHC（n = 4）额外的训练时间',
  'Time cannot be had from counts of elements: it depends on what overlaps with what.':
    '从元素计数得不出时间：它取决于什么与什么重叠执行。',
  'How many layers to compute again together': '多少层一起重计算',
  'Without the rounding up': '不取整的近似',
  'F runs once, however many streams. What grows is how often all streams go in and out of memory: the bars.':
    '无论多少条流，F 只运行一次。增加的是所有流进出内存的次数，也就是这些柱子。',
  'One stream only: set n to 1. Even then the steps one by one carry more than a plain connection.':
    '只用一条流：把 n 设为 1。即便如此，逐步执行搬运的数据仍多于普通连接。',
  'Back to four streams. What would one fused kernel save? Bet.':
    '回到四条流。一个融合内核能省多少？下注。',
  'Fuse write, mix and merge.': '融合写入、混合与合并。',
  'Now the way back. Move the block along the curve until the memory is least: near the square root of the depth.':
    '现在看反向。沿曲线移动分段长度，直到内存最少：在深度的平方根附近。',
  'Choose a scenario and see which of the two costs it changes.':
    '选一个场景，看它改变的是两种代价中的哪一种。',
  'Do n streams need n times the computation?': 'n 条流需要 n 倍的计算吗？',
  'No. Attention and feed-forward layers run once, on a mixture of the streams. The maps cost n² + 2n numbers a token; the rest is moving n streams through memory.':
    '不需要。注意力和前馈层只在各流的混合上运行一次。映射每词元要算 n² + 2n 个数；其余就是让 n 条流在内存里进出。',
  'Why compute things again at all?': '为什么要重计算？',
  'Keeping every stream of every layer takes nL widths a token, 240 C for 60 layers. What is cheap to compute is the mixing; it is done again on the way back, F is not.':
    '保存每层的每条流，每词元需要 nL 个宽度，60 层就是 240 C。混合的计算很便宜，所以反向时重算一遍；F 则不重算。',
  'Counts of elements, not measured times: bandwidth, caches and overlap decide how much of it is felt.':
    '这里数的是元素，不是实测时间：带宽、缓存和重叠执行决定实际能感觉到多少。',
  'The outputs of F, C a token for each layer, are kept whatever the block, and are not in the curve.':
    'F 的输出每层每词元 C 个，无论怎样分段都要保存，没有画进曲线。',
  'Communication between machines is left out.': '没有考虑机器之间的通信。',
};
