export const zh: Readonly<Record<string, string>> = {
  'Rows in use': '使用中的行数',
  'Zipf exponent': 'Zipf 指数',
  'At 0 every row is read as often; at 1 the r-th row 1/r as often as the first.':
    '为 0 时各行读得一样多；为 1 时第 r 行的读取次数是第一行的 1/r。',
  'Rows in GPU memory and in host memory': '放在显存和主机内存里的行',
  'Per cent of all rows; the rest is on disk.': '占全部行的百分比，其余在磁盘上。',
  'Block of the layer': '该层所在的块',
  'Bandwidth from the host': '主机带宽',
  'GB/s': 'GB/s',
  'Bandwidth from disk': '磁盘带宽',
  'Tokens a step': '每步词元数',
  'One for each sequence that is being decoded.': '正在解码的每个序列一个。',
  'Computing time of a block': '一个块的计算时间',
  '512 tokens a step at 9,031.62 tokens a second and 30 blocks: 1.89 ms.':
    '每步 512 个词元，每秒 9,031.62 个词元，30 个块：1.89 毫秒。',
  Reads: '读取次数',
  Hits: '命中率',
  'most frequent rows kept': '固定保留最常用的行',
  'least recently used dropped': '淘汰最久未用的行',
  'by Zipf’s law': '按 Zipf 定律',
  Transfer: '传输',
  'Hidden behind earlier blocks': '藏在前面各块之后',
  Stall: '等待',
  'Throughput lost': '损失的吞吐量',
  'with prefetching': '预取',
  'without prefetching': '不预取',
  'A few rows serve most reads': '少数行服务大多数读取',
  'The most frequent rows lie in the fastest tier.': '最常用的行放在最快的一层。',
  'of the rows': '占行数',
  'of the reads': '占读取次数',
  'GPU memory': '显存',
  'host memory': '主机内存',
  disk: '磁盘',
  'What each tier may hold': '每层能放多少',
  'Drag a bar; what is left lies on disk.': '拖动柱子，剩下的放在磁盘上。',
  'Share of the rows': '占行数的比例',
  'Hits in GPU memory': '显存命中率',
  'Share of the reads': '占读取次数的比例',
  'Waiting time, had the layer been in another block': '假如该层在别的块，要等多久',
  stall: '等待',
  'Stall a step, ms': '每步等待（毫秒）',
  'Share of the throughput': '占吞吐量的比例',
  'paper, 4B': '论文，4B',
  'paper, 8B': '论文，8B',
  '{hits.frequent} % of the reads are served by GPU memory. The rest takes {transfer} ms a step, and all of it is hidden behind the blocks before block {layer}.':
    '{hits.frequent}% 的读取由显存服务。其余每步要传 {transfer} 毫秒，全部藏在第 {layer} 块之前的计算后面。',
  '{hits.frequent} % of the reads are served by GPU memory. The rest takes {transfer} ms a step; {hidden} ms are hidden, and the model waits {stall} ms: {lost.prefetched} % of its throughput.':
    '{hits.frequent}% 的读取由显存服务。其余每步要传 {transfer} 毫秒，其中 {hidden} 毫秒藏得住，模型要等 {stall} 毫秒：吞吐量损失 {lost.prefetched}%。',
  'Known in advance: the load hides behind one block': '事先知道：一个块就藏得住取数',
  'In the first block there is nothing to hide behind': '在第一块，前面没有东西可藏',
  'Rows on a slow disk: a deeper layer buys time': '行在慢磁盘上：层放深些就有时间',
  'A million rows: the thousand most frequent serve half': '一百万行：最常用的一千行服务一半读取',
  'The paper’s set-up: the whole table in host memory': '论文的设置：整张表放在主机内存',
  'All rows equally frequent: a cache serves only its share':
    '各行同样常用：命中率只等于缓存所占的比例',
  'With a slow link the model waits. The layer moves from block 2 to block 15. What happens to the waiting time?':
    '链路慢时模型要等。把该层从第 2 块移到第 15 块，等待时间会怎样？',
  'It grows': '变长',
  'It stays': '不变',
  'It shrinks, or ends': '变短，或者没有了',
  'The addresses follow from the token ids, so the transfer starts with the step. Every block in front of the layer is time in which it goes on.':
    '地址由词元编号得出，所以一步开始时传输就开始。该层前面的每个块，都是传输可以利用的时间。',
  'Which serves more reads: the most frequent rows kept for good, or the ones read most recently?':
    '哪个服务的读取更多：一直保留最常用的行，还是保留最近读过的行？',
  'The most frequent': '最常用的',
  'The most recent': '最近读过的',
  'Less than one point apart': '相差不到一个百分点',
  'Where reads are independent, as here, no cache beats the one that knows the frequencies. A real text has topics, and there the recent rows have a case.':
    '读取相互独立时（如这里），没有缓存胜得过知道频率的那个。真实文本有话题，那时最近读过的行自有道理。',
  'Throughput lost, 4B dense model, 100B table in host memory':
    '损失的吞吐量：4B 稠密模型，100B 的表在主机内存',
  '1.9 % (9,031.62 to 8,858.28 tokens a second)': '1.9%（每秒 9,031.62 降到 8,858.28 个词元）',
  'The scenario “the paper’s set-up” measures it. Toy and paper differ: this is the waiting time of the transfer alone. A real system also pays for gathering rows on the host, for launching copies and for sharing the bus.':
    '场景“论文的设置”会测出来。玩具与论文不同：这里只算传输的等待时间。真实系统还要在主机上收集行、发起拷贝、共用总线。',
  'Throughput lost, 8B dense model': '损失的吞吐量：8B 稠密模型',
  '2.8 % (6,315.52 to 6,140.02)': '2.8%（6,315.52 降到 6,140.02）',
  'Measured on H800 with 512 sequences of 100 to 1,024 tokens, one Engram layer in block 2.':
    '在 H800 上测得：512 个序列，每个 100 到 1,024 个词元，一个 Engram 层在第 2 块。',
  'Hits of the thousand most frequent of a million rows, exponent 1':
    '一百万行、指数为 1 时，最常用的一千行的命中率',
  'The scenario “a million rows” measures it.': '场景“一百万行”会测出来。',
  'One per cent of the rows lies in GPU memory. Play, and see how many reads it serves; dashed: the rows read last.':
    '百分之一的行在显存里。播放，看它服务多少读取；虚线：改为保留最近读过的行。',
  'Drag a floor: give the GPU more or fewer rows.': '拖动楼层的分界：给 GPU 多些或少些行。',
  'Make all rows equally frequent. The cache is now worth no more than its size.':
    '让各行一样常用。缓存就只值它的大小了。',
  'Slow the link down, to 0.2 GB/s or less, until the model has to wait.':
    '把链路放慢到 0.2 GB/s 以下，直到模型不得不等。',
  'Move the layer deeper: more blocks to hide the transfer behind.':
    '把层放深些：可以藏在更多的块后面。',
  'Compare with the paper: its loss is larger than this waiting time. Read why in the table.':
    '与论文对照：它的损失比这里的等待时间大。原因见表。',
  'Point at the transfer in the equation.': '指一指公式里的传输时间。',
  'waiting time, ms': '等待时间（毫秒）',
  'time of the transfer, ms': '传输时间（毫秒）',
  'computing time of the blocks before, ms': '前面各块的计算时间（毫秒）',
  'Hit rate': '命中率',
  'hits by Zipf’s law, %': '按 Zipf 定律的命中率（%）',
  'rows in use': '使用中的行数',
  'Why can this be fetched in advance, and experts cannot?': '为什么它可以预取，专家却不行？',
  'The address of a row follows from the token ids alone. Which expert a token needs is decided by its hidden state, which exists only when the blocks before have run.':
    '行的地址只由词元编号决定。词元需要哪个专家由隐状态决定，而隐状态要等前面的块算完才有。',
  'Does a larger table slow the model down?': '表更大，模型会变慢吗？',
  'What is moved for a token is the width of its memory vector, whatever the number of rows: 1,280 numbers, 2,560 bytes in 16 bits.':
    '无论有多少行，为一个词元搬运的只有记忆向量的宽度：1,280 个数，16 位时 2,560 字节。',
  'Then why not put the layer at the very end?': '那为什么不把该层放到最后？',
  'For the transfer it would be best. For the loss an early layer is: the best single one in the paper is block 2. The two pull in opposite directions.':
    '对传输来说最后最好；对损失来说靠前最好：论文里最好的单层是第 2 块。两者方向相反。',
  'Reads are independent draws from Zipf’s law; a real text repeats its own words and topics.':
    '读取是按 Zipf 定律独立抽取的；真实文本会重复自己的词和话题。',
  'The clock is a model: transfer time is bytes over bandwidth, both links work at once, every block takes the same time. Only what is gold was measured, on one H100, and it does not enter the clock.':
    '时间是模型算的：传输时间等于字节数除以带宽，两条链路同时工作，每个块用时相同。只有金色的数字是在一张 H100 上测得的，不参与这里的计时。',
  'Every row is moved for every token that reads it, though tokens of a step often share rows.':
    '每个词元读的行都算搬运一次，尽管同一步的词元常常共用行。',
  'The published 1.9 % and 2.8 % do not appear: with the whole table in host memory, 512 tokens and the block time of the paper’s throughput, this model predicts no waiting at all in block 2.':
    '论文的 1.9% 和 2.8% 在这里没有出现：整张表放在主机内存、512 个词元、块的用时按论文的吞吐量折算，按这个模型推算，在第 2 块完全不用等待。',
  'Acts where rows lie in host memory.': '主机内存里有行时才起作用。',
  'Acts where rows are left for the disk.': '磁盘上有行时才起作用。',
  'Rows from host memory, measured on one H100': '从主机内存取行，在一张 H100 上实测',
  'Small random rows do not reach the bus’s bandwidth.': '零散的小行达不到总线的带宽。',
  'rows drawn alike': '各行机会均等',
  'a few favourites': '少数行常被读到',
  'Bytes of a row': '每行字节数',
  'GB/s, 65,536 rows': 'GB/s，共取 65,536 行',
  'all rows': '全部行',
  'drag rows:': '拖动行：',
  'all lookups': '全部查找',
  GPU: '显存',
  host: '主机',
  '{floor}: {rows} % of the rows, {lookups} % of the lookups':
    '{floor}：占行数 {rows}%，占查找次数 {lookups}%',
  'A table outside the GPU: do its rows arrive before they are needed?':
    '表放在 GPU 之外：行能赶在要用之前送到吗？',
  'Do rows from outside arrive in time?': '外面的行来得及吗？',
  'dashed: if the GPU kept the rows read last': '虚线：显存若改存最近读过的行',
  'If the GPU kept the rows read last, it would serve {share} %':
    '显存若改存最近读过的行，可服务 {share}%',
  drag: '拖动',
  'Share of the rows in GPU memory': '放在显存里的行的比例',
  'Share of the rows in host memory': '放在主机内存里的行的比例',
  'The model’s {blocks} blocks; below, the first in time':
    '模型的 {blocks} 个块；下面按时间展开开头几块',
  'drag the block that reads the table': '拖动查表的块',
  'drag it deeper: more time': '往深处拖：时间更多',
  'block {n}': '第 {n} 块',
  'block {n} reads the table': '第 {n} 块查表',
  'block {n}: {ms} ms of computing': '第 {n} 块：计算 {ms} 毫秒',
  waits: '等待',
  'block {n} waits {ms} ms for its rows': '第 {n} 块等它的行 {ms} 毫秒',
  'from host {ms} ms': '从主机取 {ms} ms',
  'from disk {ms} ms': '从磁盘取 {ms} ms',
  ', {ms} to spare': '，早到 {ms}',
  ', {ms} too late': '，晚到 {ms}',
  '{text}, {late} of them too late': '{text}，其中 {late} 来得太晚',
  'needed here': '此时要用',
  '{ms} ms': '{ms} ms',
  'the GPU waits in a step of {tokens} tokens': 'GPU 每步的等待（每步 {tokens} 个词元）',
  'the GPU waits': 'GPU 的等待',
  'fetched on demand: {ms} ms': '若到用时才取：{ms} ms',
  'on demand {ms} ms': '用时才取 {ms} ms',
  'Link to the host: {speed} GB/s (log)': '到主机的链路：{speed} GB/s（对数）',
  'drag its speed': '拖动速度',
  'gold: measured on one H100, {from} to {to} GB/s by size of row':
    '金色：一张 H100 上实测，{from} 到 {to} GB/s，视行的大小而定',
  'gold: one H100, {from} to {to} GB/s': '金色：一张 H100，{from} 到 {to} GB/s',
  'One H100, 8 GB table in host memory, plain PyTorch: rows of 160 B {small} GB/s, of 1,280 B {long}, some read often {favourites}':
    '一张 H100，8 GB 的表在主机内存，普通 PyTorch：每行 160 B 时 {small} GB/s，1,280 B 时 {long}，少数行常被读到时 {favourites}',
};
