/** 代价：读取全部与先扫视再挑选，各要多少计算。 */
export const zh: Readonly<Record<string, string>> = {
  Context: '上下文',
  tokens: '词元',
  'Tokens that are read': '读取的词元数',
  'Heads of the indexer': '索引器的头数',
  'Query tokens at once': '一次计算的查询词元',
  'Only of what was measured: arithmetic is counted for one.':
    '只影响实测的部分：计算量按一个查询来数。',
  'One: writing': '一个：写出',
  '64: reading': '64 个：读入',
  'All tokens read': '读取全部',
  'DSA: glance, then k': 'DSA：先扫视，再读 k 个',
  'Arithmetic of the last token': '最后一个词元的计算量',
  'Of it the indexer': '其中索引器',
  'Of it reading': '其中读取',
  'Arithmetic of the whole text': '整段文本的计算量',
  'Less for the last token': '最后一个词元省几倍',
  'Less for the whole text': '整段文本省几倍',
  'At most': '最多',
  'Pays from': '从多长开始划算',
  'Still slower on the H100': '在 H100 上仍较慢',
  'Faster on the H100': '在 H100 上更快',
  'Cache, bf16': '缓存，bf16',
  'Cache, FP8': '缓存，FP8',
  'At {context} tokens the last one costs {flops.dense} GFLOP a layer with all read, {flops.sparse} with DSA: {ratio} times less, at most {limit} times. The whole text costs {workRatio} times less. A token keeps {bytes.dense} bytes, with the indexer’s key {bytes.sparse}.':
    '上下文 {context} 个词元时，最后一个词元每层读取全部要 {flops.dense} GFLOP，用 DSA 要 {flops.sparse}：省 {ratio} 倍，最多省 {limit} 倍。整段文本省 {workRatio} 倍。一个词元占 {bytes.dense} 字节，加上索引器的键是 {bytes.sparse} 字节。',
  'At {context} tokens DSA costs {flops.sparse} GFLOP a layer and reading all {flops.dense}: nothing is left out yet, and the glance comes on top.':
    '上下文 {context} 个词元时，DSA 每层要 {flops.sparse} GFLOP，读取全部只要 {flops.dense}：还没有什么可略过，扫视是额外的。',
  '128K tokens: thirteen times less arithmetic': '128K 词元：计算省十三倍',
  'A short text: the indexer costs more than it saves': '短文本：索引器花的比省的多',
  'One query at a time: on the H100 it pays late': '一次一个查询：在 H100 上很晚才划算',
  'Twice as many heads in the indexer': '索引器的头数加倍',
  'Read 16,384 tokens': '读取 16,384 个词元',
  'Halve the tokens that are read, from 2,048 to 1,024. What does DSA cost at 128K?':
    '读取的词元减半，从 2,048 到 1,024。128K 处 DSA 的代价怎样？',
  'About half': '大约一半',
  'About a tenth less': '大约少一成',
  'Exactly the same': '完全一样',
  'At 128K most of what DSA costs is the glance at everything, which does not depend on k. It is the indexer that remains.':
    '在 128K 处，DSA 的代价大半是对全文的扫视，与 k 无关。剩下的开销是索引器的。',
  'Only one token is computed at a time, as in writing. From what length is DSA faster on the H100?':
    '像写出时那样，一次只算一个词元。在 H100 上，DSA 从多长开始更快？',
  'From the same length as for 64': '与 64 个时一样',
  'Only from a much longer one': '要长得多才行',
  'Never up to 128K': '到 128K 都不行',
  'One token leaves a GPU mostly idle, and reading all is quick. An indexer that is not fused takes its time for being started at all. Counting operations does not show that.':
    '只算一个词元时 GPU 大半闲着，读取全部也很快。没有融合的索引器光是启动就要时间。数运算次数看不出这一点。',
  'Give the indexer 128 heads in place of 64. How much can DSA save at most?':
    '索引器用 128 个头而不是 64 个。DSA 最多能省多少？',
  'As much: 17 times': '一样：17 倍',
  'Half: 8.5 times': '一半：8.5 倍',
  Nothing: '一点不省',
  'In a very long text nothing counts but the glance. What a glance costs beside reading a token is the limit.':
    '文本极长时只剩扫视要紧。读一个词元是扫一眼的几倍，这就是上限。',
  'Price of a million tokens read, at 128K: V3.1 and V3.2':
    '128K 处读入一百万词元的价格：V3.1 与 V3.2',
  '$0.66 and $0.19': '0.66 与 0.19 美元',
  'Read off the chart by us, ± $0.02; H800 at $2 an hour.':
    '由我们从图上读出，误差 ± 0.02 美元；H800 每小时 2 美元。',
  'Price of a million tokens written, at 128K: V3.1 and V3.2':
    '128K 处写出一百万词元的价格：V3.1 与 V3.2',
  '$2.2 and $0.24': '2.2 与 0.24 美元',
  'times less arithmetic in attention': '倍（注意力计算的节省）',
  'Nine times cheaper; read off by us, ± $0.05. The price holds the whole model, this page one layer’s attention.':
    '便宜九倍；由我们读出，误差 ± 0.05 美元。价格含整个模型，本页只算一层的注意力。',
  'Sparse writing as fast as dense, FlashMLA': 'FlashMLA：稀疏解码与稠密一样快之处',
  'about 3,000 tokens': '约 3,000 个词元',
  'By operations alone. The published one is a kernel’s time, without the indexer.':
    '只按运算次数算。公布的是内核的时间，不含索引器。',
  'Attention grows with L·k in place of L²': '注意力随 L·k 增长，而不是 L²',
  'times less for the whole text': '倍（整段文本的节省）',
  'The indexer is still O(L²), seventeen times thinner.': '索引器仍是 O(L²)，只是薄到十七分之一。',
  '64 query tokens at 131,072, all read against DSA': '131,072 处 64 个查询词元：读取全部与 DSA',
  '7,482 and 2,079 µs': '7,482 与 2,079 µs',
  'Measured by us; an indexer that is not fused. DeepSeek’s is faster.':
    '我们实测；索引器没有融合。DeepSeek 的更快。',
  'Arithmetic of one layer, token by token: the area is the whole text':
    '一层里逐个词元的计算量：面积就是整段文本',
  'Arithmetic of one layer, by token': '一层里逐个词元的计算量',
  'less arithmetic': '计算更少',
  'the arithmetic: more, not less': '的计算：更多，不是更少',
  'for the last token': '最后一个词元',
  'the whole text: {whole}×': '整段文本：{whole}×',
  'whole text {whole}× · at most {limit}× · from {from} on':
    '整段 {whole}× · 最多 {limit}× · {from} 起划算',
  'however long: at most {limit}×': '无论多长：最多 {limit}×',
  'all read: {gflop} GFLOP': '读取全部：{gflop} GFLOP',
  'glance at all: {gflop}': '扫视全文：{gflop}',
  'k read: {gflop}': '读 k 个：{gflop}',
  'All read: the token at {tokens} costs {dense} GFLOP a layer; all up to it {denseWork} TFLOP':
    '读取全部：第 {tokens} 个词元每层要 {dense} GFLOP；到它为止合计 {denseWork} TFLOP',
  'The indexer’s glance at all {tokens}: {glance} GFLOP; it grows as the triangle does':
    '索引器扫视全部 {tokens} 个：{glance} GFLOP；它和三角形一样增长',
  'Reading k tokens: {read} GFLOP, however long the text; DSA in all {sparseWork} TFLOP':
    '读 k 个词元：{read} GFLOP，与文本长短无关；DSA 合计 {sparseWork} TFLOP',
  'drag the context →': '拖动上下文 →',
  'drag →': '拖动 →',
  '{tokens} tokens': '{tokens} 个词元',
  'the first {tokens}, magnified': '最前面 {tokens} 个，放大',
  'it pays from {from} on': '从 {from} 起划算',
  'it never pays': '永远不划算',
  'one H100, 64 queries at once, all read: {most} µs a layer at the top':
    '一张 H100，一次 64 个查询，读取全部：顶端为每层 {most} µs',
  'H100, 64 queries, all read; top: {most} µs': 'H100，64 个查询，读取全部；顶端 {most} µs',
  'one H100, one query, all read: {most} µs a layer at the top':
    '一张 H100，一个查询，读取全部：顶端为每层 {most} µs',
  'H100, one query, all read; top: {most} µs': 'H100，一个查询，读取全部；顶端 {most} µs',
  'the same with DSA, its indexer not fused: faster from between {after} and {from} tokens on':
    '同样条件用 DSA，索引器没有融合：{after} 与 {from} 个词元之间起更快',
  'DSA, faster from {after}–{from} on': 'DSA，{after}～{from} 起更快',
  'Measured by us: bf16, CUDA graphs, median of 20; the indexer sorts to find the best':
    '我们实测：bf16，CUDA graph，20 次取中位数；索引器靠排序找出最好的',
  'One H100, all {tokens} read: {took} µs a layer':
    '一张 H100，读取全部 {tokens} 个：每层 {took} µs',
  'One H100, DSA at {tokens}: {took} µs a layer, indexer included':
    '一张 H100，{tokens} 处的 DSA：每层 {took} µs，含索引器',
  'Cache of one token and layer: selecting makes it longer, not shorter':
    '一个词元在一层的缓存：挑选只会让它变长，不会变短',
  'Cache of a token: not shorter': '一个词元的缓存：没有变短',
  '{latent} B in bf16, + {added} B for the indexer’s key':
    'bf16：{latent} B，索引器的键再加 {added} B',
  '{latent} + {added} B': '{latent} + {added} B',
  '{all} B with the key: that is FP8, another measure': '连键 {all} B：靠的是 FP8，另一项措施',
  'FP8: {all} B': 'FP8：{all} B',
  'The latent of a token in bf16: {latent} bytes': '一个词元的潜向量，bf16：{latent} 字节',
  'The latent of a token in FP8 with its scales: {latent} bytes':
    '一个词元的潜向量，FP8 连缩放因子：{latent} 字节',
  'The indexer’s key and its scale: {added} bytes more': '索引器的键和缩放因子：多 {added} 字节',
  'Published price of a million tokens': '公布的百万词元价格',
  'H800 at $2 an hour. Read off a chart: ± $0.02 reading, ± $0.05 writing; between the two points of each line the chart is not straight.':
    'H800 每小时 2 美元。从图上读出：读入 ± 0.02 美元，写出 ± 0.05 美元；每条线只有两端是读数，中间原图并非直线。',
  'writing, V3.1': '写出，V3.1',
  'writing, V3.2': '写出，V3.2',
  'reading, V3.1': '读入，V3.1',
  'reading, V3.2': '读入，V3.2',
  'position, tokens': '位置，词元',
  '$ a million tokens': '每百万词元的美元',
  'Arithmetic of one query token and layer': '一个查询词元每层的计算量',
  'A glance is cheap, but the indexer glances at everything: it goes on growing.':
    '扫一眼很便宜，但索引器每个词元都要扫，所以一直在涨。',
  'indexer alone': '只看索引器',
  'context, tokens': '上下文，词元',
  'Measured on one H100': '在一张 H100 上实测',
  'Microseconds a layer, plain PyTorch in bf16, median of 20; an unfused indexer that sorts. Both axes logarithmic.':
    '每层微秒数，普通 PyTorch，bf16，20 次取中位数；索引器没有融合，靠排序。两轴都是对数。',
  'Every token reads all before it: a triangle. Drag the context back to 32,768 and look at both areas.':
    '每个词元都读前面的全部：就是一个三角形。把上下文拖回 32,768，看看两块面积。',
  'Now very short, 2,048 tokens or fewer: nothing is left out, and the glance comes on top.':
    '再拖到很短，2,048 个词元以内：什么也没略过，扫视反而是额外的。',
  'Back to 128K in your mind: what would reading half as many tokens save? Bet.':
    '想着 128K：少读一半词元能省多少？下注。',
  'Gold is what one H100 took. Choose one query at a time: where is DSA faster now?':
    '金色是一张 H100 的用时。改成一次一个查询：DSA 现在从哪里开始更快？',
  'Give the indexer more heads, or fewer: the teal wedge is what limits the saving.':
    '给索引器加头或减头：限制节省的，是那块青色的楔形。',
  'The lower bars: selecting makes the cache longer by the indexer’s key. Point at the equation’s parts.':
    '看下面的长条：挑选使缓存多出索引器的键。指一指公式的各个部分。',
  'What a query costs with DSA': '用 DSA 时一个查询的代价',
  GFLOP: 'GFLOP',
  TFLOP: 'TFLOP',
  µs: 'µs',
  'The glance, GFLOP': '扫视，GFLOP',
  'From where it pays': '从哪里起划算',
  Tokens: '词元',
  'What a token leaves': '一个词元留下多少',
  'The latent, bf16': '潜向量，bf16',
  'The indexer’s key and scale': '索引器的键与缩放因子',
  'Is attention now linear in the length?': '注意力现在是线性的了吗？',
  'Reading is. The glance still meets every token for every query, so the whole is quadratic, with a constant seventeen times smaller.':
    '读取是线性的。每个查询仍要扫一眼每个词元，所以总体还是平方级，只是常数小了十七倍。',
  'Does it make the memory smaller, as is often written?': '常有人说它省显存，是吗？',
  'No. Any token may be read later, so all stay, and the indexer’s key is added. V3.2’s cache is smaller because it is stored in FP8, which would work without selection.':
    '不是。任何词元以后都可能被读，所以全都留着，还要加上索引器的键。V3.2 的缓存变小，是因为用 FP8 存放；不挑选也能这样做。',
  'Why is the measured saving smaller than the counted one?': '为什么实测省的比数出来的少？',
  'The H100’s indexer is plain PyTorch: it writes all scores to memory and sorts them. DeepSeek fuses both in FP8. For one query most of the time is starting kernels.':
    'H100 上的索引器是普通 PyTorch：先把所有得分写进显存，再排序。DeepSeek 用 FP8 把两步融合在一起。只有一个查询时，时间大多花在启动内核上。',
  'And when a prompt is short?': '提示很短时呢？',
  'Then everything would be selected. The model reads short prompts in a masked dense form instead.':
    '那就全都会被选中。模型读短提示时改用带掩码的稠密形式。',
  'Operations of attention’s core and of the indexer in MQA form; projections, the rest of the layer and the choosing of the best are left out.':
    '只数 MQA 形式下注意力核心与索引器的运算；投影、层的其余部分和选出最好者都不算。',
  'FP8 operations count like others, though the hardware does twice as many in the same time.':
    'FP8 运算与其他运算同样计数，尽管硬件同样时间能做两倍。',
  'Prices are read off a published chart by us, the times are of one card and one plain program: neither is computed here.':
    '价格由我们从公布的图上读出，用时来自一张卡和一个普通程序：都不是这里算出来的。',
};
