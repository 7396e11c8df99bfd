/** flashmla/split：切分。 */
export const zh: Readonly<Record<string, string>> = {
  'Tokens in the cache of each request': '每个请求缓存里的词元数',
  'One to eight requests. Drag the end of a bar.': '一到八个请求。拖动长条的末端。',
  Processors: '处理器数',
  'Each has the queries of 64 heads; an H800 has 66 for 128 heads.':
    '每个负责 64 个头的查询；128 个头时，一张 H800 有 66 个。',
  'To start a piece': '开始一段',
  blocks: '块',
  'What a piece costs besides its blocks: loading the query, writing the result.':
    '一段除了读块之外的开销：载入查询、写出结果。',
  'Cut among all': '切开分给大家',
  'One processor each': '一个请求一个处理器',
  Time: '时间',
  '% idle': '% 空闲',
  'Ready after': '读完用时',
  'Idle until then': '此前空闲',
  'Read by now': '已读',
  'Times as long with one processor each': '一个请求一个处理器，用时是几倍',
  'Budget of a processor': '一个处理器的额度',
  Pieces: '段数',
  'Requests that are cut': '被切开的请求',
  'Merged answers, off from whole ones': '合并的答案与整行算出的相差',
  'Processors of an H800, 64 query rows each': 'H800 的处理器数，每个 64 行查询',
  'How much of all caches is read': '全部缓存读了多少',
  'Time in blocks: what one processor takes to read 64 tokens.':
    '时间以块计：一个处理器读 64 个词元所用的时间。',
  'How long each processor has work': '每个处理器忙多久',
  'In blocks of time; beside the last one’s end all others wait.':
    '以块计时；最后一个结束之前，其他都在等。',
  'After {time} blocks of time {done.plan} % is read where the caches are cut among all, {done.alone} % with one processor each.':
    '过了 {time} 个时间单位，切开分给大家的读了 {done.plan}%，一个请求一个处理器的读了 {done.alone}%。',
  'Cut among all, everything is read after {finish.plan} blocks of time, in {count} pieces; with one processor each {done.alone} % is read by now.':
    '切成 {count} 段分给大家，{finish.plan} 个时间单位就全部读完；一个请求一个处理器，此时只读了 {done.alone}%。',
  'Cut among all: ready after {finish.plan} blocks of time, {idle.plan} % idle. One processor each: after {finish.alone}, {idle.alone} % idle. {cut} requests were cut and merged.':
    '切开分给大家：{finish.plan} 个时间单位读完，空闲 {idle.plan}%。一个请求一个处理器：{finish.alone} 个，空闲 {idle.alone}%。{cut} 个请求切开后又合并。',
  'One long request: seven processors wait for the eighth': '一个长请求：七个处理器等着第八个',
  'A single request: all processors read it': '只有一个请求：所有处理器一起读',
  'As many equal requests as processors: nothing to cut': '请求与处理器一样多、一样长：不用切',
  'Eight equal requests on six processors': '六个处理器，八个一样长的请求',
  'Pieces that are dear to start: fewer cuts pay': '开始一段很贵：切得越多越不划算',
  'A request without a token has one block': '没有词元的请求也占一块',
  'Sixteen processors in place of eight. Who is ready sooner?':
    '处理器由八个变十六个，谁能早些读完？',
  'Both, in about half the time': '两种都行，大约只用一半时间',
  'The plan, in about half; the other no sooner': '切分约减半；另一种一点不快',
  'Neither: the long request takes as long': '都不行：长请求还是要那么久',
  'One processor reads the longest request, however many others stand by. Only a request that is cut can use them.':
    '最长的请求只由一个处理器读，旁边再多也帮不上。只有切开，才用得上它们。',
  'Eight requests of one length for eight processors. What does the plan gain?':
    '八个一样长的请求，八个处理器。切分能赚到什么？',
  'It is twice as fast': '快一倍',
  Nothing: '什么也没有',
  'It is slower': '反而更慢',
  'Every processor has the same to read already; each cut would cost a start and a merge more. The plan leaves all whole.':
    '每个处理器要读的本来就一样多；多切一刀，就多一次开始、一次合并。计划一刀也不切。',
  'A piece costs 40 blocks to start, in place of 5. How many pieces does the plan make?':
    '开始一段的开销由 5 块变成 40 块。计划会切成多少段？',
  'Half as many, or fewer': '一半或更少',
  'About as many': '差不多',
  'Half as many again': '多出一半',
  'The plan does not ask whether a cut pays: it gives every processor the same budget. Each boundary between two of them is at most one cut.':
    '计划不问切这一刀值不值：它给每个处理器同样的额度。相邻两个之间，至多切一刀。',
  'What a piece costs besides its blocks, dense decoding': '稠密解码时，一段除了读块之外的开销',
  '5 blocks': '5 块',
  'The setting of the published code; here a knob.': '公开代码里的设置；这里是旋钮。',
  'Tokens a block': '每块词元数',
  'The same here.': '这里相同。',
  'Processors of an H800 for 128 heads and one token, 64 rows of queries each':
    'H800 上 128 个头、一个词元时的处理器数，每个 64 行查询',
  'By the same formula; 132 is the number of its multiprocessors.':
    '同一个公式；132 是它的流式多处理器数。',
  'What the tile scheduler is for': '分块调度器要做到什么',
  'a balanced load across SMs': '各 SM 负载均衡',
  'Idle time of the plan here, for these lengths.': '这里的计划在这些长度下的空闲时间。',
  'Merged answers over other scores': '换别的分数，合并的答案',
  'Who reads which cache: requests {requests}, processors {workers}':
    '{requests} 个请求，{workers} 个处理器来读它们的缓存',
  'Requests {requests}, processors {workers}': '{requests} 个请求，{workers} 个处理器',
  'each as long as its cache; white: where it is cut': '长度就是缓存的长度；白缝：切口',
  'drag: any end': '拖动：任一末端',
  '{tokens} tokens': '{tokens} 个词元',
  'cut among all {workers}: ready after {finish} blocks of time':
    '切开分给 {workers} 个：{finish} 个时间单位读完',
  'cut among all: {finish} blocks of time': '切开分给大家：{finish} 个时间单位',
  'one processor for each request: ready after {finish}': '一个请求一个处理器：{finish} 才读完',
  'one processor each: {finish}': '一个请求一个处理器：{finish}',
  'as long with one': '一个请求一个处理器',
  'processor each': '要用这么多倍的时间',
  'now: {time}': '现在：{time}',
  '{pieces} pieces → request {request}': '{pieces} 段 → 请求 {request}',
  '→ request {request}': '→ 请求 {request}',
  'to start a piece': '开始一段',
  start: '开始',
  'a request that is cut': '被切开的请求',
  'is cut': '被切开',
  'one that stays whole': '保持完整的请求',
  whole: '完整',
  'ready later than the plan': '比计划读完得晚',
  late: '晚了',
  'Request {request}, blocks {first} to {end}: read by processor {worker}':
    '请求 {request}，第 {first} 到 {end} 块：由处理器 {worker} 读',
  'Request {request}, blocks {first} to {end}, on processor {worker} from {from} to {to}':
    '请求 {request}，第 {first} 到 {end} 块，在处理器 {worker} 上，从 {from} 到 {to}',
  'What a piece costs before its first block is read': '读第一块之前的开销',
  '{way}: all is read after {time} blocks of time': '{way}：{time} 个时间单位全部读完',
  'Request {request} is merged from {pieces} pieces, by weights {weights}':
    '请求 {request} 由 {pieces} 段合并，权重为 {weights}',
  'Tokens of request {request}': '请求 {request} 的词元数',
  'Six caches, one of them long. Play: cut among all, everything is read while one processor alone has read a quarter of the long one.':
    '六份缓存，有一份很长。播放：切开分给大家，全部读完时，单独一个处理器才读了长的那份的四分之一。',
  'Drag the long request shorter, to 6,000 tokens or less. What is left to gain?':
    '把长请求拖短，到 6,000 个词元以下。还能赚到多少？',
  'Twice as many processors: who gains by them? Bet.': '处理器多一倍，谁得好处？押一注。',
  'Try as many equal requests as processors. The plan leaves all of them whole.':
    '试试请求与处理器一样多、一样长。计划一个也不切。',
  'Make a piece dear to start. The grey parts grow, and the plan goes on cutting.':
    '把开始一段变贵。灰色部分变长，计划却照切不误。',
  'Point at the weight in the merge: each piece counts by how much of the whole sum its keys have.':
    '指向合并里的权重：一段算多少，看它的键占总和的多少。',
  'The budget of a processor': '一个处理器的额度',
  'Blocks that a processor may take, starts included': '一个处理器可以领的块数，含开始的开销',
  'Blocks of each request': '各请求的块数',
  'Blocks of a request': '一个请求的块数',
  'Merging the pieces of a request': '合并一个请求的各段',
  'Weight of the first piece in its request': '第一段在其请求里的权重',
  'How can pieces be merged, if softmax needs the whole row?': 'softmax 要看整行，分段怎么合并？',
  'A piece keeps its output and the log of its sum, LSE. The sums say how much each piece counts: output times e^(LSE − LSE of all), added up, is the output of the whole. This is split-KV.':
    '每段留下输出，以及它那份和的对数 LSE。各段算多少由和决定：输出乘以 e^(LSE − 总的 LSE)，加起来就是整行的输出。这就是 Split-KV（切分缓存）。',
  'Why is a decoding step cut by context, not by queries?': '解码时为什么按上下文切，不按查询切？',
  'There is one query a request, or two with a draft: nothing to cut. The context has thousands of keys.':
    '每个请求只有一个查询，带草稿也才两个，没什么可切。上下文却有成千上万个键。',
  'Must the plan be made anew in every layer?': '每一层都要重做计划吗？',
  'No. It depends on the lengths alone, so one plan serves all layers of a step.':
    '不用。计划只看长度，一步里所有层共用一份。',
  'Does the plan find the best cuts?': '计划切得最好吗？',
  'No, it walks once along the requests and fills each processor to one budget. No processor can be given more than that, and there are at most as many cuts as processors.':
    '不一定。它只沿着请求走一遍，把每个处理器装到同一额度。谁也不会超过额度，切口也不多于处理器数。',
  'Time is counted in blocks of 64 tokens, f for every piece; real time also has the merge, the launch of the kernels, and memory that all processors share.':
    '时间按 64 词元的块计，每段加 f；真实的时间还有合并、核函数启动，以及大家共用的显存带宽。',
  'The comparison, whole requests in order to whoever is free, is ours: FlashMLA never worked that way.':
    '拿来比较的做法（请求不切，依次交给空闲的处理器）是我们加的：FlashMLA 从来不那样做。',
  'What is merged here are rows with one random key for each block, to show that it comes to the same.':
    '这里合并的行，每块只有一个随机的键，为的是说明结果相同。',
};
