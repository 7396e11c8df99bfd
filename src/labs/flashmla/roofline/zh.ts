/** flashmla/roofline：屋顶线。 */
export const zh: Readonly<Record<string, string>> = {
  'Query heads': '查询头数',
  'Query tokens of a request': '每个请求的查询词元数',
  'More than one where drafted tokens are checked.': '要核对草稿词元时不止一个。',
  'Cache of MLA': 'MLA 的缓存',
  'bfloat16, 1,152 bytes': 'bfloat16，1,152 字节',
  'FP8 of V3.2, 656 bytes': 'V3.2 的 FP8，656 字节',
  'FP8, 512 wide, 584 bytes': 'FP8，宽 512，584 字节',
  'Two multiprocessors share the conversion': '两个流式多处理器分担转换',
  '"Crossover": each turns half of the FP8 numbers into bfloat16 for both.':
    '即“crossover”：各把一半 FP8 数转成 bfloat16，供两者共用。',
  'H800, throttled': 'H800，降频后',
  'H800 at its peak': 'H800，峰值',
  'Groups of GQA': 'GQA 的组数',
  'Tokens in the cache': '缓存里的词元数',
  'Acts where the cache has to be converted.': '缓存需要转换时才起作用。',
  MHA: 'MHA',
  GQA: 'GQA',
  MLA: 'MLA',
  'FLOP for each byte': '每字节 FLOP',
  'FLOP/byte': 'FLOP/字节',
  'Speed at best': '最快速度',
  TFLOPS: 'TFLOPS',
  'Of the peak': '占峰值',
  'Time at best': '最短用时',
  µs: '微秒',
  'Cached for each token': '每词元缓存',
  bytes: '字节',
  Ridge: '拐点',
  Peak: '峰值算力',
  Bandwidth: '带宽',
  'TB/s': 'TB/s',
  'What converting FP8 leaves': '转换 FP8 之后剩下的',
  'How much of the arithmetic is in reach': '够得着多少算力',
  'Of the peak of the chosen card, at best.': '最多能占所选显卡峰值的多少。',
  'Time of one layer at best': '一层最短用时',
  'One request on a whole card: reading its cache, or its arithmetic, whichever is longer.':
    '整张卡只算一个请求：读缓存与计算，取较长者。',
  'MLA has {intensity.mla} FLOP for each byte, below the ridge of {ridge}: it waits for memory, with {share.mla} % of the arithmetic in reach. MHA has {intensity.mha} and reaches {share.mha} %.':
    'MLA 每字节 {intensity.mla} FLOP，低于拐点 {ridge}：它在等显存，够得着 {share.mla}% 的算力。MHA 每字节 {intensity.mha}，够得着 {share.mha}%。',
  'MLA has {intensity.mla} FLOP for each byte, beyond the ridge of {ridge}: arithmetic is its limit. MHA has {intensity.mha} and reaches {share.mha} % of it.':
    'MLA 每字节 {intensity.mla} FLOP，过了拐点 {ridge}：受限于算力。MHA 每字节 {intensity.mha}，只够得着 {share.mha}%。',
  'MLA has {intensity.mla} FLOP for each byte, but turning FP8 into bfloat16 takes longer than the products: {share.mla} % of the arithmetic is left.':
    'MLA 每字节 {intensity.mla} FLOP，但把 FP8 转成 bfloat16 比相乘还久：算力只剩 {share.mla}%。',
  '128 heads on one latent stand just below the ridge': '128 个头共用一个潜向量，正好差一点到拐点',
  'A drafted token: arithmetic is the limit': '带一个草稿词元：受限于算力',
  'Sixteen heads: MLA waits for memory too': '十六个头：MLA 也在等显存',
  'FP8, converted in pairs: a little faster': 'FP8，两个一起转换：快一点',
  'FP8, each converting for itself: fewer bytes, and slower': 'FP8，各转各的：字节少了，反而更慢',
  'A B200 has its ridge farther right': 'B200 的拐点更靠右',
  'Two query tokens in place of one. What holds MLA back then?':
    '查询词元由一个变成两个。这时 MLA 受限于什么？',
  'Memory, as before': '显存，和之前一样',
  Arithmetic: '算力',
  'The conversion': '转换',
  'Both queries use every byte that is read, so the work for a byte doubles. One token of 128 heads stood just below the ridge already.':
    '读进的每个字节两个查询都用，每字节的活就翻倍。一个词元、128 个头时，本来就只差一点到拐点。',
  '64 heads in place of 128. Whose FLOP for each byte is halved?':
    '头数由 128 变成 64。谁的每字节 FLOP 减半？',
  'That of MLA and of MHA': 'MLA 和 MHA 都减半',
  'That of MLA alone': '只有 MLA',
  'That of MHA alone': '只有 MHA',
  'With MHA half the heads are half the bytes, too, and the ratio stays. The latent is as long as before, and serves half as many.':
    'MHA 头少一半，字节也少一半，比率不变。潜向量还是那么长，服务的头却少了一半。',
  'FP8: 656 bytes in place of 1,152, converted by each multiprocessor for itself. How long does the step take?':
    '改用 FP8：1,152 字节变成 656，各流式多处理器自己转换。这一步要多久？',
  'About half as long': '大约一半',
  'Within a tenth of before': '与之前相差不到一成',
  Longer: '更久',
  'Near the ridge fewer bytes hardly help: arithmetic would take over at once. And turning 512 numbers into bfloat16 takes 50 cycles, the products of 64 heads 34.':
    '在拐点附近，少读些字节帮不上多少：算力马上成为瓶颈。何况把 512 个数转成 bfloat16 要 50 个周期，64 个头的相乘只要 34 个。',
  'FLOP for each byte, 128 heads and one token': '128 个头、一个词元时的每字节 FLOP',
  'about 2 h_q s_q = 256': '约 2 h_q s_q = 256',
  'With all its terms, queries and outputs included; for a long context it goes to 128 · 1088 / 576 = 241.8.':
    '各项都算上，包括查询与输出；上下文很长时趋于 128 · 1088 / 576 = 241.8。',
  'Bound by arithmetic from h_q s_q of': '从 h_q s_q 等于多少起受限于算力',
  '½ · 865 / 3.35 is 129.1, and by the exact count 137: 128 heads and one token fall just short.':
    '½ · 865 / 3.35 其实是 129.1，精确数来是 137：128 个头、一个词元差一点点。',
  'Dense decoding on an H800, bound by arithmetic': 'H800 稠密解码，受限于算力时',
  '660 TFLOPS (640 in a later text)': '660 TFLOPS（后来一文写作 640）',
  'Here only the roof: the kernel reaches about 80 % of it.':
    '这里只有屋顶线：核函数约达到它的 80%。',
  'Dense decoding on an H800, bound by memory': 'H800 稠密解码，受限于显存时',
  'GB/s': 'GB/s',
  '3,000 GB/s': '3,000 GB/s',
  'Here only the roof: the kernel reaches 90 % of it.': '这里只有屋顶线：核函数达到它的 90%。',
  'Sparse decoding from an FP8 cache on an H800': 'H800 上用 FP8 缓存的稀疏解码',
  '410 TFLOPS; 250 before conversions were shared': '410 TFLOPS；分担转换之前为 250',
  'Batch 128, 128 heads, two query tokens, top-k 2,048; 460 with a top-k of 32,768. No kernel runs here.':
    '批量 128、128 个头、两个查询词元、top-k 2,048；top-k 为 32,768 时是 460。这里不运行核函数。',
  'Cycles a token: products of 64 heads, and conversion': '每词元的周期数：64 个头的相乘，以及转换',
  'about 34 and 50': '约 34 与 50',
  '% of the arithmetic left': '% 的算力剩下',
  'With FP8 and each multiprocessor converting for itself: 34 / 50.':
    '用 FP8、各自转换时：34 / 50。',
  'MLA, one sequence of 131,072 tokens': 'MLA，一条 131,072 个词元的序列',
  '163 TFLOPS in 224 µs': '163 TFLOPS，用时 224 微秒',
  'Attention’s own FLOP over the whole time, the absorbed products and the start of all kernels included.':
    '注意力本身的 FLOP 除以全部用时，其中包含吸收的两次相乘与各核函数的启动。',
  'How many heads use each byte that is read?': '读进的每个字节，有几个头用？',
  'Each byte that is read serves:': '读进的每个字节，供几个头用：',
  'a head': '一个头',
  'what it reads for each past token': '它为每个旧词元要读的缓存',
  'every head its own cache (MHA)': '每个头各有缓存（MHA）',
  'a group shares a cache (GQA)': '一组头共用一份（GQA）',
  'all heads share one (MLA)': '所有头共用一份（MLA）',
  'each its own': '各有一份',
  'groups share': '分组共用',
  'all share one': '全部共用',
  'own cache (MHA)': '各有缓存（MHA）',
  'shared in groups (GQA)': '分组共用（GQA）',
  'each byte serves 1 head': '每个字节供 1 个头用',
  'each byte serves {each} heads': '每个字节供 {each} 个头用',
  'each byte: {each} heads × {queries} tokens': '每个字节：{each} 个头 × {queries} 个词元',
  '1 head': '1 个头',
  '{each} heads': '{each} 个头',
  '1 cache: {bytes} bytes a token': '1 份缓存：每词元 {bytes} 字节',
  '{caches} caches: {bytes} bytes a token': '{caches} 份缓存：每词元 {bytes} 字节',
  '{heads} heads read {caches} caches: {bytes} bytes for each token and layer':
    '{heads} 个头读 {caches} 份缓存：每词元每层 {bytes} 字节',
  'operations for each byte read →': '每读一个字节做多少次运算 →',
  'operations a byte read, each mark × 10 →': '每读一字节的运算次数，每格 ×10 →',
  'both axes: each mark × 10': '两轴每格都是 ×10',
  'TFLOPS: trillion operations a second': 'TFLOPS：每秒万亿次运算',
  'waits for memory': '在等显存',
  '{bandwidth} TB/s, {peak} TFLOPS': '{bandwidth} TB/s，{peak} TFLOPS',
  '{ridge} operations keep it busy': '{ridge} 次就能喂饱它',
  '{ridge}: busy': '{ridge}：喂饱',
  'Left of it memory is the limit, right of it arithmetic': '左侧受限于显存，右侧受限于算力',
  '{card}: reads {bandwidth} TB/s, computes {peak} TFLOPS':
    '{card}：读 {bandwidth} TB/s，算 {peak} TFLOPS',
  'No step on this card is faster: {bandwidth} TB/s up to the ridge, then {peak} TFLOPS':
    '这张卡上没有更快的：拐点之前 {bandwidth} TB/s，之后 {peak} TFLOPS',
  'Converting FP8 leaves {speed} TFLOPS': '转换 FP8 之后剩 {speed} TFLOPS',
  '{name}: {speed}': '{name}：{speed}',
  'Published {date}: {speed} TFLOPS, {name}; at what intensity is not told':
    '{date} 公布：{speed} TFLOPS，{name}；没有说明算术强度',
  'left by converting': '转换之后剩下',
  'DeepSeek’s kernel': 'DeepSeek 的核函数',
  'its first release': '首次发布时',
  'DeepSeek’s, sparse': 'DeepSeek 的稀疏核函数',
  unshared: '未分担转换',
  '{way}: {intensity} FLOP for each byte, {speed} TFLOPS at best, {share} % of the peak':
    '{way}：每字节 {intensity} FLOP，最快 {speed} TFLOPS，占峰值的 {share}%',
  '{way} on one H100, {sequences} × {context} tokens: {took} µs, that is {speed} TFLOPS':
    '{way}，在一张 H100 上，{sequences} × {context} 个词元：{took} 微秒，合 {speed} TFLOPS',
  'of the time the arithmetic waits for memory, if all heads share one':
    '的时间，算力在等显存（所有头共用一份时）',
  'of the time it waits for memory: arithmetic is the limit': '的时间在等显存：已受限于算力',
  'of the time the arithmetic waits for FP8 to be converted': '的时间，算力在等 FP8 转换',
  'of the time it waits for memory': '的时间在等显存',
  'waiting: arithmetic is the limit': '在等：已受限于算力',
  'of the time it waits: converting': '的时间在等转换',
  'if every head has its own: {mha}; if groups share: {gqa}':
    '每个头各有一份：{mha}；分组共用：{gqa}',
  'each its own: {mha}': '各有一份：{mha}',
  'arithmetic is the limit': '受限于算力',
  'all share one (MLA): drag the heads': '全部共用（MLA）：拖动头数',
  'drag: heads': '拖动头数',
  'H800 under load': 'H800 满载时',
  'measured on one H100, 128 heads, plain PyTorch, 2026-11; shorter contexts lower':
    '在一张 H100 上实测，128 个头，普通 PyTorch，2026-11；上下文越短，点越低',
  'measured on one H100, PyTorch': '在一张 H100 上实测，PyTorch',
  'Drag MLA down to one head. It stands near MHA: whatever is read is used once.':
    '把 MLA 拖到只剩一个头。它站到 MHA 旁边：读进来的只用一次。',
  'Now let the heads gather again, to 128. MHA stays where it is, MLA climbs to the ridge.':
    '再让头聚回来，到 128 个。MHA 原地不动，MLA 爬到拐点。',
  'A drafted token gives every request two queries. What holds MLA back then? Bet.':
    '带一个草稿词元，每个请求就有两个查询。这时 MLA 受限于什么？押一注。',
  'Cache in FP8. With the conversion shared the step is a little faster; the spot moves right.':
    '改用 FP8 缓存。分担转换时，这一步快一点；点往右移。',
  'Let each multiprocessor convert for itself. The coral line is lower than the roof: fewer bytes, and slower.':
    '让各流式多处理器自己转换。珊瑚色的线低于屋顶线：字节少了，反而更慢。',
  'Take another card. Where is its ridge, and on which side of it do 128 heads stand?':
    '换一张卡。它的拐点在哪儿？128 个头站在哪一侧？',
  'Point at the ratio in the equation, and see which lines of code make it.':
    '指向公式里的比率，看哪几行代码算出它。',
  'Work of a step': '一步的计算量',
  'Query tokens': '查询词元',
  'Bytes of a step, MLA in bfloat16': '一步的字节数，MLA 用 bfloat16',
  'The cache, once': '缓存，只读一次',
  'What a card allows': '一张卡允许多快',
  'H100, data sheet 2026-11': 'H100，产品资料 2026-11',
  'H200, data sheet 2026-11': 'H200，产品资料 2026-11',
  'B200, data sheet 2026-11': 'B200，产品资料 2026-11',
  'Speed of MLA at best, TFLOPS': 'MLA 的最快速度，TFLOPS',
  'Peak, TFLOPS': '峰值算力，TFLOPS',
  'Bandwidth, TB/s': '带宽，TB/s',
  'What is left of the peak, TFLOPS': '峰值还剩多少，TFLOPS',
  'Why does decoding usually wait for memory?': '解码为什么通常在等显存？',
  'One new token compares one query with every stored key: each number that is read is multiplied and added once. A card could do hundreds of operations in the time of one read.':
    '一个新词元拿一个查询去比所有存下的键：读进的每个数只乘加一次。读一个数的工夫，显卡本可以算好几百次。',
  'Then is MLA slower, as it computes more?': 'MLA 算得更多，岂不是更慢？',
  'It computes more for each cached token, 1,088 products a head in place of 320, and reads a seventieth. As memory was the limit, that is the better bargain.':
    '每个缓存的词元，每个头要乘 1,088 次而不是 320 次，读的却只有七十分之一。瓶颈本来在显存，这笔账划算。',
  'Why does half the cache not halve the time?': '缓存减半，时间为什么不减半？',
  'At the ridge reading and computing take equally long: with fewer bytes to read, computing is what is left. The smaller cache still lets 1.8 times as many requests fit.':
    '在拐点上，读与算一样久：少读些字节，剩下的还是要算。不过缓存变小，放得下的请求是原来的 1.8 倍。',
  'On an H100, why do the gold spots stand so far below the roof?':
    'H100 上，金色的点为什么离屋顶线那么远？',
  'They are plain PyTorch, not a tuned kernel: several kernels must start, and short contexts do not fill the card. DeepSeek’s own reach 660 of 865 TFLOPS, and 3,000 of 3,350 GB/s.':
    '那是普通 PyTorch，不是调优过的核函数：要启动好几个核函数，短上下文又喂不饱显卡。DeepSeek 自己的核函数达到 865 TFLOPS 中的 660，3,350 GB/s 中的 3,000。',
  'A roof is what could be had at best. No kernel runs here; speeds of kernels are cited, or were measured on one H100.':
    '屋顶线是最好的情形。这里不运行核函数；核函数的速度是引用的，或在一张 H100 上实测。',
  'Of the H800 the constants are DeepSeek’s; of H100, H200 and B200 they are those of NVIDIA’s data sheets, as quoted in November 2026.':
    'H800 的常数出自 DeepSeek；H100、H200、B200 的出自 NVIDIA 产品资料，以 2026 年 11 月所见引文为准。',
  'The cycles of the conversion are those of Hopper, on a B200 too, and for the 584-byte layout counted likewise. Sharing takes two groups of 64 heads; for fewer heads it is counted all the same.':
    '转换的周期数按 Hopper 计，B200 上也这样算，584 字节的格式同理。分担需要两组各 64 个头；头不够时这里也照样计。',
  'One request at a time; caches of several differ in length, and the absorbed products of MLA are left out.':
    '一次只看一个请求；多个请求的缓存长短不一，MLA 吸收的两次相乘也没有计入。',
};
