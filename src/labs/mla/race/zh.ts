export const zh: Readonly<Record<string, string>> = {
  'H800, throttled': 'H800，降频',
  'H800 at its peak': 'H800，峰值',
  'A100, 80 GB': 'A100，80 GB',
  'Context at the start': '起始上下文',
  'New tokens in one step': '每步的新词元数',
  'Two where one more token was drafted and is checked with it.':
    '若同时验证一个草稿词元，就是两个。',
  'Steps to decode': '解码步数',
  'GQA, 8 groups': 'GQA，8 组',
  'MLA, full cache': 'MLA，完整缓存',
  'MLA, absorbed': 'MLA，吸收',
  'Time on attention': '花在注意力上的时间',
  'Cache read': '已读取的缓存',
  Speed: '速度',
  'Ridge of the GPU': 'GPU 的拐点',
  'FLOP/byte': 'FLOP/字节',
  'MHA over absorbed': 'MHA ÷ 吸收',
  'Full cache over absorbed': '完整缓存 ÷ 吸收',
  'Time on attention so far': '至今花在注意力上的时间',
  'The lowest line wins. The scale is logarithmic.': '最低的线获胜，对数刻度。',
  'The roofline': '屋顶线',
  'Left of the bend memory is the limit, right of it arithmetic.':
    '拐点左侧受限于显存带宽，右侧受限于算力。',
  'what the GPU can do': 'GPU 能做到的',
  'the five ways; MLA with the numbers it caches': '五种方式；MLA 后面是它缓存的数',
  'FLOP a byte': '每字节 FLOP',
  TFLOPS: 'TFLOPS',
  'Cache read so far': '至今读取的缓存',
  'FLOP for each byte read': '每读一字节的 FLOP',
  'ridge of the GPU': 'GPU 的拐点',
  'Steps a second, attention alone': '每秒步数，只算注意力',
  'steps/s': '步/秒',
  'After {step} steps the absorbed way has spent {elapsed.absorbed} ms on attention, MHA {elapsed.mha} ms. With {intensity.absorbed} FLOP a byte, below the ridge of {ridge}, it still waits for memory.':
    '{step} 步之后，吸收方式在注意力上花了 {elapsed.absorbed} 毫秒，MHA 花了 {elapsed.mha} 毫秒。每字节 {intensity.absorbed} FLOP，低于拐点 {ridge}，瓶颈仍是访存。',
  'After {step} steps the absorbed way has spent {elapsed.absorbed} ms on attention, MHA {elapsed.mha} ms. With {intensity.absorbed} FLOP a byte, above the ridge of {ridge}, arithmetic is its limit.':
    '{step} 步之后，吸收方式在注意力上花了 {elapsed.absorbed} 毫秒，MHA 花了 {elapsed.mha} 毫秒。每字节 {intensity.absorbed} FLOP，高于拐点 {ridge}，受限于算力。',
  'On an H800 the absorbed way sits just below the ridge': '在 H800 上，吸收方式刚好略低于拐点',
  'One drafted token more: arithmetic is the limit': '多验证一个草稿词元：算力成为瓶颈',
  'An A100 has less arithmetic for its memory: the limit from the start':
    'A100 的算力相对显存带宽更低：一开始就受限于算力',
  'Sixteen heads: MLA waits for memory like the others': '十六个头：MLA 也和别人一样受限于显存带宽',
  'MQA reads less than MLA and is ahead, at any context':
    '不论上下文多长，MQA 都读得比 MLA 少，跑在前面',
  'Each step now checks two tokens in place of one. How long does the absorbed way take for the step?':
    '现在每步验证两个词元，而不是一个。吸收方式一步要多久？',
  'As long as before': '和之前一样',
  'Longer, but not twice as long': '更久，但不到两倍',
  'Twice as long': '两倍时间',
  'With one token reading takes a little longer than arithmetic. Twice the arithmetic on the same bytes takes longer than reading, so most of the second token has to be paid for.':
    '只有一个词元时，读取比计算略久。同样的字节配上两倍的计算，计算就比读取更久，所以第二个词元的代价大部分都得付。',
  'MHA gets 64 heads in place of 128. What happens to its FLOP a byte?':
    'MHA 的头从 128 个减到 64 个。它的每字节 FLOP 会怎样？',
  'It halves': '减半',
  'Every head reads keys and values of its own: half the heads, half the work and half the bytes. For MLA all heads share the bytes, and the ratio does halve.':
    '每个头读自己的键和值：头减半，计算减半，字节也减半。MLA 则是所有头共用这些字节，每字节的计算量确实会减半。',
  'Who spends less time on attention: MQA or absorbed MLA?':
    '谁花在注意力上的时间更少：MQA 还是吸收方式的 MLA？',
  'Within 5 % of each other': '相差不到 5%',
  'MQA caches 256 numbers a token, MLA 576. MLA is not the fastest. But its heads still see different keys and values, and those of MQA do not.':
    'MQA 每词元缓存 256 个数，MLA 缓存 576 个。MLA 不是最快的，但它的各个头仍然看到不同的键和值，而 MQA 的头做不到。',
  'FLOP a byte of MLA with 128 heads': '128 个头的 MLA，每字节 FLOP',
  'about 256, 2 h_q s_q': '约 256，即 2 h_q s_q',
  'The exact limit is 128 · 1088 / 576 = 241.8; the two absorbed products add a little.':
    '精确极限是 128 · 1088 / 576 = 241.8；两次吸收用的乘积再加一点。',
  'Ridge of the throttled H800': '降频后 H800 的拐点',
  'compute bound from h_q s_q ≥ 128': 'h_q s_q ≥ 128 起受限于算力',
  'By the exact count 128 heads and one token fall just short of it.':
    '按精确计数，128 个头、一个词元刚好差一点。',
  'Dense decoding on an H800': 'H800 上的稠密解码',
  '660 TFLOPS, 3,000 GB/s': '660 TFLOPS，3,000 GB/s',
  'A roofline is what could be reached at best; the kernel reaches about 80 % of it.':
    '屋顶线是最好情况下的上限；内核能达到其中约 80%。',
  'Not comparable: the published figure is a whole model and serving stack.':
    '不可直接比较：公布的数字是整个模型和服务系统。',
  'Five ways to keep what was read, on one GPU. To write a token each reads its whole cache once. Start the race.':
    '同一块 GPU，五种保存已读内容的方式。每写一个词元，各自要把缓存完整读一遍。开始比赛。',
  'Waiting for memory decides. MHA and the full cache of MLA read the most. Scrub and compare the bytes.':
    '访存的时间决定胜负。MHA 和 MLA 的完整缓存读得最多。拖动进度，比较字节数。',
  'On the roofline the absorbed way stands at the bend: 128 heads use each byte it loads. Give it one drafted token more.':
    '在屋顶线上，吸收方式正站在拐点：每读一个字节，128 个头都用上。再给它一个草稿词元。',
  'Now take heads away, to 16 or fewer. The point slides left along the slope.':
    '现在把头减到 16 个或更少。那个点沿斜坡向左滑。',
  'Another GPU has another bend. Choose the A100.': '换一块 GPU，就换一个拐点。选 A100。',
  'Point at h_q in the second equation: it stands above the line and not below.':
    '指向第二个公式里的 h_q：它只在分数线上面，不在下面。',
  'Bet what a second token costs.': '下注：第二个词元代价多大。',
  'Attainable speed': '可达到的速度',
  'arithmetic of the GPU': 'GPU 的算力',
  'memory of the GPU': 'GPU 的显存带宽',
  'work for each byte read': '每读一字节的计算',
  'Work for each byte, absorbed': '每字节的计算，吸收方式',
  'heads that share each byte': '共用每个字节的头数',
  'new tokens in one step': '每步的新词元数',
  'Where bytes decide: long contexts, one new token. One report saw nothing at 2K tokens and 2.2 times at 32K. Attention alone is shown here, so the ratios are larger than in a whole model.':
    '在字节数起决定作用时：上下文长、只有一个新词元。有人报告 2K 时没有差别，32K 时快 2.2 倍。这里只算注意力，所以倍数比整个模型的大。',
  'Does a larger batch help attention?': '加大批次对注意力有帮助吗？',
  'Not its intensity: every sequence has a cache of its own. It helps the other layers, whose weights all sequences share.':
    '对计算强度没有：每条序列都有自己的缓存。受益的是其他层，它们的权重由所有序列共享。',
  'Is 5.76 times the throughput due to MLA?': '5.76 倍的吞吐量是 MLA 带来的吗？',
  'Not alone. It compares whole systems: a cheaper model, FP8 weights, a 6-bit cache and the larger batches that the small cache allows.':
    '不全是。它比较的是整套系统：更便宜的模型、FP8 权重、6 位缓存，以及小缓存所允许的更大批次。',
  'Why is the full cache of MLA slower than MHA?': 'MLA 的完整缓存为什么比 MHA 还慢？',
  'Its keys are wider: 128 content and 64 rotary numbers for every head, and 128 for the value.':
    '它的键更宽：每个头 128 个内容数加 64 个旋转数，值还有 128 个。',
  'A roofline, not a measurement: each step takes the longer of arithmetic and reading, without start-up, softmax or waiting.':
    '这是屋顶线，不是实测：每步取计算和读取中较长的一个，不含启动、softmax 或等待。',
  'Attention over the cache in 61 layers, and nothing else: no experts run. Of the up-projections the arithmetic is counted, the bytes only with their knob. Ratios of a whole model are smaller.':
    '只算 61 层里对缓存做的注意力，别无其他：不跑专家。上投影的计算计入，读它的字节只在打开相应旋钮时计入。整个模型的倍数会小一些。',
  'At this size nothing is executed. The counts are formulas that a test holds against the counters of the running code at small sizes.':
    '这样的规模没有真正执行。计数来自公式，有测试在小尺寸上与运行代码的计数器核对。',
  'Gold flags and the measured chart: one layer, one new token a sequence, on one NVIDIA H100 80GB HBM3 in 2026-11; PyTorch 2.11, CUDA 13.0, bf16, CUDA graphs, median of 20.':
    '金色小旗和实测图表：一层、每条序列一个新词元，2026-11 在一块 NVIDIA H100 80GB HBM3 上测得；PyTorch 2.11、CUDA 13.0、bf16、CUDA graphs，取 20 次的中位数。',
  'Whether the cache fits the card is not asked here; the first tab does.':
    '这里不问缓存能不能放进卡里；第一个标签页会问。',
  'With several new tokens the first ones see slightly less than the last; all are counted as the last.':
    '有多个新词元时，前面的看到的比最后一个略少；这里都按最后一个计算。',
  'Read the up-projections, too': '同时计入读取上投影',
  'Of MLA, once a step for all sequences. Their arithmetic is always counted.':
    '只对 MLA：每步读一次，供所有序列使用。它们的计算始终计入。',
  'Cache read for a step, one layer and sequence': '每步读取的缓存（一层、一条序列）',
  'Share of the time spent computing': '计算所占的时间比例',
  'After {step} steps the absorbed way has spent {elapsed.absorbed} ms on attention, MHA {elapsed.mha} ms. Its arithmetic lasts longer than reading the cache; with the weights of the up-projections read, too, memory would be the limit.':
    '{step} 步之后，吸收方式在注意力上花了 {elapsed.absorbed} 毫秒，MHA 花了 {elapsed.mha} 毫秒。它的计算比读缓存久；若再计入读取上投影的权重，瓶颈就是访存。',
  'One short text: on a real card absorbing gains nothing yet':
    '一段短文本：在真实的卡上，吸收还没有好处',
  'Absorbed against a full cache, one sequence of 131,072 tokens':
    '吸收方式对比完整缓存，一条 131,072 个词元的序列',
  '16.5 times': '16.5 倍',
  'The roof counts bytes and arithmetic alone. The full cache comes near it, the absorbed way takes five times as long: kernels must start, and nothing was fused.':
    '屋顶线只算字节和计算。完整缓存接近它，吸收方式则要五倍时间：内核要启动，而且没有做任何融合。',
  'One layer, one token: predicted and measured': '一层、一个词元：预测与实测',
  'One H100, one sequence; dashed: the roof. Both axes log.':
    '一块 H100、一条序列；虚线为屋顶线，两轴均为对数刻度。',
  'full cache, measured': '完整缓存，实测',
  'full cache, the roof': '完整缓存，屋顶线',
  'absorbed, measured': '吸收方式，实测',
  'absorbed, the roof': '吸收方式，屋顶线',
  'tokens of context': '上下文词元数',
  'Is absorbing always faster on a real card?': '在真实的卡上，吸收总是更快吗？',
  'No. Measured on one H100, below about a thousand tokens of one sequence MLA absorbed is not faster than a full cache: 30 µs a layer against 26 at 512 tokens, 40 against 81 at 2,048. The two products with the up-projections cost more than the smaller cache saves.':
    '不是。在一块 H100 上实测，单条序列不到一千个词元左右时，MLA 吸收方式并不比完整缓存快：512 个词元时每层 30 µs 对 26 µs，2,048 个时 40 µs 对 81 µs。与上投影相乘的两次乘积，花掉的比小缓存省下的多。',
  'By how much does the roof miss what was measured?': '屋顶线与实测相差多少？',
  'On one H100, in plain PyTorch, the full cache took 1.14 to 1.24 times what the roof says once it is larger than 500 MB. The absorbed way took 5 times at the largest sizes and up to 170 times at the smallest, where 30 µs go by whatever is read: kernels start, weights are read, and scores go to memory and back. A fused kernel comes nearer: FlashMLA says 3,000 GB/s.':
    '在一块 H100 上用普通的 PyTorch，完整缓存超过 500 MB 后，耗时是屋顶线的 1.14 到 1.24 倍。吸收方式在规模最大时是 5 倍，最小时达 170 倍：不管读多少，30 µs 总要花掉，用于启动内核、读取权重，以及把分数写入显存再读回。融合内核会更接近：FlashMLA 公布 3,000 GB/s。',
  'Why 40,960 numbers here and 32,768 in the first tab?':
    '为什么这里是 40,960 个数，而第一个标签页是 32,768 个？',
  'V2 compares with heads of 128: 128 keys and values of 128 are 32,768 numbers a token and layer, here the lane MHA. The keys of MLA have 64 more for the position; its full cache, and the one that was measured, has 128 keys of 192 and values of 128: 40,960.':
    'V2 对照的头宽 128：128 组宽 128 的键和值，每词元每层共 32,768 个数，就是这里的 MHA 道。MLA 的键另有 64 个数表示位置；它的完整缓存，也就是实测的那个，有 128 个宽 192 的键和宽 128 的值，共 40,960 个数。',
  'cache to read; pale: already read': '要读的缓存；浅色：已读',
  'cache to read': '要读的缓存',
  '{name}: {load} MB of cache for each step, one layer and sequence; pale: {read} % read for the next':
    '{name}：每步在一层、一条序列上读 {load} MB 缓存；浅色：下一步已读 {read}%',
  drag: '拖动',
  'drag: context': '拖动：上下文',
  'drag: context, {tokens}': '拖动：上下文 {tokens}',
  'tokens written in the same time': '相同时间内写出的词元数',
  'tokens written, same time': '相同时间写出的词元',
  MB: 'MB',
  µs: 'µs',
  MHA: 'MHA',
  GQA: 'GQA',
  MQA: 'MQA',
  'every head keeps its own keys and values': '每个头各存自己的键和值',
  'every head its own, keys half as wide again': '每个头各存一份，键宽到 1.5 倍',
  'heads share, in 8 groups': '头分成 8 组，组内共用',
  'all heads share one: fastest, but all see the same': '所有头共用一份：最快，但看到的都一样',
  'all heads share one latent, each reads it its own way': '所有头共用一个潜向量，各按自己的方式读',
  '{count} tokens': '{count} 个词元',
  '{name}: {tokens} tokens written in this time': '{name}：这段时间写出 {tokens} 个词元',
  'tokens written': '个词元',
  '{times} times as fast as MHA, {over} times as fast as its own full cache':
    '速度是 MHA 的 {times} 倍，是它自己完整缓存的 {over} 倍',
  '{name}, measured: {took} µs a layer; the roof says {roof} µs. In this time it wrote {tokens} tokens.':
    '{name}，实测：每层 {took} µs；屋顶线为 {roof} µs。这段时间写出 {tokens} 个词元。',
  'on one H100': '在一块 H100 上',
  '{sequences} × {context} tokens': '{sequences} × {context} 个词元',
  'plain PyTorch, no tuned kernel': '普通 PyTorch，内核未调优',
  'Absorbed against a full cache:': '吸收方式与完整缓存之比：',
  'computed {roof} ×': '计算值 {roof} 倍',
  'measured {times} ×': '实测 {times} 倍',
  'measured {times} × full cache; computed {roof}': '完整缓存的倍数：实测 {times}，计算 {roof}',
  'not measured with these knobs': '这组旋钮没有实测',
  'measured: 128 heads, 1 draft, batch 1, 16': '实测：128 个头，1 或 16 条序列',
  'Why: the more work with each byte read, the faster': '原因：每读一字节做的计算越多，就越快',
  'Why: more work with each byte': '原因：每字节做的计算更多',
  'TFLOPS, log': 'TFLOPS，对数',
  'FLOP for each byte, log': '每字节 FLOP，对数',
  'What the card can do; it bends at {ridge} FLOP for each byte':
    '卡能达到的上限；拐点在每字节 {ridge} FLOP',
  '{name}: {intensity} FLOP for each byte read, {attained} TFLOPS; it computes {percent} % of the time':
    '{name}：每读一字节做 {intensity} FLOP，{attained} TFLOPS；{percent}% 的时间在计算',
  'every head its own': '每个头各存一份',
  'drag: tokens at once': '拖动：每步词元数',
};
