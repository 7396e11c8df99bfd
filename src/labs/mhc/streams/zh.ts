export const zh: Readonly<Record<string, string>> = {
  mean: '均值',
  'Streams at the start': '初始的各流',
  'From two to eight streams, one number each.': '二到八条流，每条一个数。',
  'Logit of staying': '“留在原处”的 logit',
  'Added on the diagonal: the larger, the nearer a layer is to the identity.':
    '加在对角线上：越大，该层越接近单位矩阵。',
  'Noise of the logits': 'Logits 的噪声',
  'Mean at the start': '初始均值',
  'Mean now': '当前均值',
  'Spread, as a share of the first one': '离散程度，与初始之比',
  'Softmax over rows': '仅按行 softmax',
  '|λ₂| of this layer': '本层的 |λ₂|',
  '|λ₂| of the product': '乘积的 |λ₂|',
  'Distance of the product from J/n': '乘积到 J/n 的距离',
  'Layers with distinct streams': '各流仍可区分的层数',
  'Streams of HC outside their first range': '超出初始范围的 HC 流',
  'Streams of HC with another sign': '变号的 HC 流',
  'mHC, layer by layer': 'mHC，逐层',
  'One row a stream, depth to the right.': '一行一条流，向右加深。',
  stream: '流',
  'HC, layer by layer': 'HC，逐层',
  'Its own scale: values leave their range and change sign.':
    '单独的色标：数值会超出初始范围，也会变号。',
  'Mean of the streams': '各流的均值',
  'Kept if and only if columns sum to 1.': '当且仅当列和为 1 时保持不变。',
  'How far apart the streams are': '各流相距多远',
  'Log scale. Below 0.05 of the first they count as one.':
    '对数坐标。低于初始的 0.05 就视为同一条流。',
  spread: '离散程度',
  'Before the first layer: the mean of the streams is {startMean}. Only mixing follows; no layer adds anything.':
    '第一层之前：各流的均值是 {startMean}。之后只有混合，没有哪一层加入新东西。',
  'After layer {layer} the sizes of mHC’s streams add up to {flow.mhc} times what went in, and they could be told apart for {told} layers. HC’s add up to {flow.hc} times; {outside} of its streams are outside the range they began in, {flipped} have another sign.':
    '第 {layer} 层之后，mHC 各流大小之和是流入的 {flow.mhc} 倍，其中 {told} 层里各流仍可区分。HC 是 {flow.hc} 倍；{outside} 条流超出初始范围，{flipped} 条变号。',
  'of those at first': '与开始时相比',
  'sizes: {now}; in went {poured}': '大小之和 {now}；流入 {poured}',
  'Flow, times what went in': '总流量，与流入之比',
  'What mixing leaves: mHC can only average, HC has no bound.':
    '混合之后剩下什么：mHC 只能取平均，HC 没有界限。',
  'What mixing leaves of the streams': '混合之后，各流剩下什么',
  'height: sizes of all streams together; dashed: {times} times what went in':
    '高度：各流大小之和；虚线：流入量的 {times} 倍',
  'height: sizes together; dashed: ×{times}': '高度：大小之和；虚线：×{times}',
  'HC: Hyper-Connections': 'HC：超连接',
  'mHC: may only average': 'mHC：只许取平均',
  'HC: no bound': 'HC：没有界限',
  'mHC: only averages': 'mHC：只取平均',
  'as much as went in': '流入的量',
  'differences: {part} %': '各流差距：{part}%',
  'differences: {spread}': '各流差距：{spread}',
  'differences: {times}×': '各流差距：{times} 倍',
  'HC’s streams now:': 'HC 各流现在：',
  'hatched: negative streams': '画线处：值为负的流',
  'drag a ring up or down': '上下拖动圆环',
  'layer {layer} of {layers}': '第 {layer} 层，共 {layers} 层',
  'Dye of stream {n}': '第 {n} 条流的染料',
  'Poured into stream {n}: {amount}': '倒入第 {n} 条流：{amount}',
  'mHC, stream {n}: {part} from dye {dye}': 'mHC，第 {n} 条流：来自第 {dye} 种染料 {part}',
  'HC, layer {layer}: its streams are together {times} times as large as what went in, {part} % of that negative':
    'HC，第 {layer} 层：各流大小之和是流入的 {times} 倍，其中 {part}% 为负',
  'Near the identity: the streams last for most of the depth': '接近单位矩阵：各流能撑过大部分深度',
  'Nearer still: they outlast all sixty layers': '更接近：六十层之后仍可区分',
  'No pull to stay: one stream after two or three layers': '没有“留在原处”的倾向：两三层后合为一条',
  'Noisy logits: they merge early': 'logits 噪声大：早早合并',
  'HC with more spread: far outside the range': 'HC 偏离更大：远远超出范围',
  'Equal streams stay equal, except in HC': '相同的流保持相同，HC 除外',
  'One iteration: rows are right, the mean drifts by up to a quarter':
    '一次迭代：行和已准确，均值最多漂移约四分之一',
  'Logits three times as noisy. For how many layers can the streams of mHC be told apart?':
    'logits 的噪声变为三倍。mHC 的各流能区分多少层？',
  'For less than half as many': '不到原来的一半',
  'For about as many': '差不多一样多',
  'For more': '更多',
  'Every layer shrinks the differences by a factor, about its |λ₂|; 1 keeps them, 0 makes all streams equal. Noise makes some layers exchange streams in earnest, and what has been averaged cannot be taken apart again.':
    '每层大约把差异乘以自己的 |λ₂|。噪声使某些层大幅交换各流，而已经平均掉的东西再也分不开。',
  'HC with a third of the spread, 0.05. Do its four streams stay in the range they began in?':
    'HC 的偏离降到三分之一，即 0.05。四条流还在初始范围内吗？',
  'All four': '四条都在',
  'Some leave it': '有几条离开',
  'All leave it': '全部离开',
  'Nothing holds a sum at 1 or a sign at plus: less spread makes the walk slower, it does not give it a limit. Weights that are non-negative and sum to 1 do.':
    '没有什么让和保持为 1、让符号保持为正：偏离小只是只是偏离得慢，并没有界限。非负且和为 1 的权重才是围栏。',
  '|λ₂| of single layers, 1st, 30th and 60th; here: the last layer':
    '第 1、30、60 层各自的 |λ₂|；本页：最后一层',
  'Chosen by the logit of staying: 5 gives most layers what the paper’s later layers have.':
    '由“留在原处”的 logit 决定：取 5 时，大多数层与论文靠后的层相当。',
  'Mean of the streams after mixing, as a share of the first': '混合后各流的均值与初始均值之比',
  'Exact for columns that sum to 1; twenty iterations leave a little.':
    '列和为 1 时精确；二十次迭代会留下一点误差。',
  'Four streams, one dye each. No layer adds anything: watch only what mixing does. Play.':
    '四条流，每条一种染料。没有哪一层加入新东西：只看混合的作用。播放。',
  'In mHC every stream ends with the same bands of dye, and together they carry what went in. Let it finish.':
    '在 mHC 里，每条流最后都是同样的几层染料，合起来仍是流入的那么多。让它跑完。',
  'HC began with the same four dyes. Where is its flow hatched, that is negative? Look at some earlier layer.':
    'HC 从同样的四种染料开始。它的流量在哪里画了线，也就是为负？看看更早的某一层。',
  'Grab a dye and pull one stream below zero.': '抓住一种染料，把一条流拉到零以下。',
  'Does more noise keep the streams apart or bring them together? Bet.':
    '噪声更大，是让各流保持分开，还是更快靠拢？下注。',
  'Take away the pull to stay. The logit is 0: every layer mixes everything, and two or three of them are enough.':
    '去掉“留在原处”的倾向。logit 为 0：每层都充分混合，两三层就够了。',
  'One layer, mixing only': '一层，仅混合',
  'Streams after the layer': '该层之后的各流',
  'Streams before it': '该层之前的各流',
  'What the maps must be': '映射必须满足的条件',
  'Signs are kept': '符号保持不变',
  'Equal streams stay equal': '相同的流保持相同',
  'The mean is kept': '均值保持不变',
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
  'Spread of the streams in the end, over five seeds': '结束时各流之间的差距：五个随机种子',
  'the mixing maps of all layers, in one batch': '所有层的混合矩阵，合成一批计算',
};
