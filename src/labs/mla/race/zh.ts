export const zh: Readonly<Record<string, string>> = {
  'H800, throttled': 'H800，降频',
  'H800 at its peak': 'H800，峰值',
  'A100, 80 GB': 'A100，80 GB',
  'Context at the start': '起始上下文',
  'New tokens in one step': '每步的新词元数',
  'Two where one more token was drafted and is checked with it.':
    '若另外草拟了一个词元并一起验证，就是两个。',
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
    '拐点左边受内存限制，右边受算力限制。',
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
    '{step} 步之后，吸收方式在注意力上花了 {elapsed.absorbed} 毫秒，MHA 花了 {elapsed.mha} 毫秒。每字节 {intensity.absorbed} FLOP，低于拐点 {ridge}，仍在等内存。',
  'After {step} steps the absorbed way has spent {elapsed.absorbed} ms on attention, MHA {elapsed.mha} ms. With {intensity.absorbed} FLOP a byte, above the ridge of {ridge}, arithmetic is its limit.':
    '{step} 步之后，吸收方式在注意力上花了 {elapsed.absorbed} 毫秒，MHA 花了 {elapsed.mha} 毫秒。每字节 {intensity.absorbed} FLOP，高于拐点 {ridge}，受限于算力。',
  'On an H800 the absorbed way sits just below the ridge': '在 H800 上，吸收方式正好略低于拐点',
  'One drafted token more: arithmetic is the limit': '多草拟一个词元：算力成为瓶颈',
  'An A100 has less arithmetic for its memory: the limit from the start':
    'A100 的算力相对内存更少：一开始就受限于算力',
  'Sixteen heads: MLA waits for memory like the others': '十六个头：MLA 也和别人一样等内存',
  'Long context: MQA reads less than MLA and is ahead': '长上下文：MQA 读得比 MLA 少，跑在前面',
  'Each step now checks two tokens in place of one. How long does the absorbed way take for the step?':
    '现在每步验证两个词元，而不是一个。吸收方式一步要多久？',
  'As long as before': '和之前一样',
  'Longer, but not twice as long': '更久，但不到两倍',
  'Twice as long': '两倍时间',
  'One token sits a little below the ridge: memory is the limit by a hair. Twice the arithmetic on the same bytes crosses it, so most of the second token has to be paid for.':
    '一个词元时略低于拐点：差一点点，瓶颈还是内存。同样的字节配两倍的计算就越过了拐点，所以第二个词元的大部分代价都得付。',
  'MHA gets 64 heads in place of 128. What happens to its FLOP a byte?':
    'MHA 的头从 128 个减到 64 个。它的每字节 FLOP 会怎样？',
  'It halves': '减半',
  'Every head reads keys and values of its own: half the heads, half the work and half the bytes. For MLA all heads share the bytes, and the ratio does halve.':
    '每个头读自己的键和值：头减半，计算减半，字节也减半。MLA 则是所有头共用这些字节，比值确实会减半。',
  'Who spends less time on attention: MQA or absorbed MLA?':
    '谁花在注意力上的时间更少：MQA 还是吸收方式的 MLA？',
  'Within 5 % of each other': '相差不到 5 %',
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
    '屋顶线是最好情况下的上限；内核能达到其中约 80 %。',
  'Not comparable: the published figure is a whole model and serving stack.':
    '不可直接比较：公布的数字是整个模型和服务系统。',
  'Five ways to keep what was read, on one GPU. To write a token each reads its whole cache once. Start the race.':
    '同一块 GPU，五种保存已读内容的方式。每写一个词元，各自要把缓存完整读一遍。开始比赛。',
  'Waiting for memory decides. MHA and the full cache of MLA read the most. Scrub and compare the bytes.':
    '等内存的时间决定胜负。MHA 和 MLA 的完整缓存读得最多。拖动进度，比较字节数。',
  'On the roofline the absorbed way stands at the bend: 128 heads use each byte it loads. Give it one drafted token more.':
    '在屋顶线上，吸收方式正站在拐点：每读一个字节，128 个头都用上。再给它一个草拟的词元。',
  'Now take heads away, to 16 or fewer. The point slides left along the slope.':
    '现在把头减到 16 个或更少。那个点沿斜坡向左滑。',
  'Another GPU has another bend. Choose the A100.': '换一块 GPU，就换一个拐点。选 A100。',
  'Point at h_q in the second equation: it stands above the line and not below.':
    '指向第二个公式里的 h_q：它只在分数线上面，不在下面。',
  'Bet what a second token costs.': '下注：第二个词元代价多大。',
  'Attainable speed': '可达到的速度',
  'arithmetic of the GPU': 'GPU 的算力',
  'memory of the GPU': 'GPU 的内存带宽',
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
  'Attention over the cache in 61 layers, and nothing else: no weights are read, no experts run. Ratios of a whole model are smaller.':
    '只算 61 层里对缓存做的注意力，别无其他：不读权重，不跑专家。整个模型的倍数会小一些。',
  'At this size nothing is executed. The counts are formulas that a test holds against the counters of the running code at small sizes.':
    '这样的规模没有真正执行。计数来自公式，有测试在小尺寸上与运行代码的计数器核对。',
  'Whether the cache fits the card is not asked here; the first tab does.':
    '这里不问缓存能不能放进卡里；第一个标签页会问。',
  'With several new tokens the first ones see slightly less than the last; all are counted as the last.':
    '有多个新词元时，前面的看到的比最后一个略少；这里都按最后一个计算。',
};
