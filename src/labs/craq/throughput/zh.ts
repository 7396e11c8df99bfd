export const zh: Readonly<Record<string, string>> = {
  'Share of writes': '写入占比',
  'Of all operations; the rest are reads.': '占全部操作的比例，其余是读取。',
  'Copies in a chain': '一条链的副本数',
  Chunks: '块数',
  'All are read and written alike; few of them are often dirty.':
    '各块的读写机会相同；块越少，越常是脏的。',
  Clients: '客户端',
  'Each waits for its answer, then asks again.': '每个都等到答复，再发下一个请求。',
  'Cost of a message without data': '不带数据的消息的开销',
  reads: '次读取',
  'A query to the tail, or an answer “wait”.': '向尾部的查询，或者一句“等等”。',
  'Wait before a retry': '重试前等待',
  ticks: '拍',
  'Plain chain': '普通链',
  'CRAQ, asks the tail': 'CRAQ（问尾部）',
  '3FS, sends away': '3FS（请客户端再来）',
  Tick: '拍',
  'Reads answered': '应答的读取',
  '× one copy': '倍（一个副本为 1）',
  'Writes acknowledged': '确认的写入',
  'Clients in no queue': '不在排队的客户端',
  'Queries or retries': '查询或重试',
  'a tick': '次/拍',
  'Reads by counting work': '按工作量算出的读取',
  '3FS over the plain chain': '3FS 与普通链之比',
  Copies: '副本数',
  'Reads answered, with other shares of writes': '写入占比不同时，应答多少读取',
  'Means over 40 ticks of a full chain; everything else as now.':
    '满负荷的链在 40 拍里的平均；其余设置同现在。',
  '% writes': '写入 %',
  'Reads answered, with more copies': '副本更多时，应答多少读取',
  'Each copy more answers reads, and has all writes to do as well.':
    '每多一个副本，就多一个来应答读取；但全部写入它也得做。',
  copies: '副本数',
  'Reads answered, tick by tick': '逐拍看应答的读取',
  'Means over the last 40 ticks.': '最近 40 拍的平均。',
  'Queries to the tail, and clients sent away': '向尾部的查询，以及被请走的客户端',
  'A tick, means over the last 40.': '每拍次数，最近 40 拍的平均。',
  'All clients have asked; no answer is there yet.': '客户端都发出了请求，还没有答复。',
  'With {percent} % writes, 3FS’s chain answers {reads.retry} times the reads of one copy, CRAQ’s {reads.query}, the plain chain {reads.plain}: {gain} times as many as where only the tail answers.':
    '写入占 {percent}% 时，以一个副本的读取为 1：3FS 的链应答 {reads.retry}，CRAQ 的 {reads.query}，普通链 {reads.plain}；3FS 是只由尾部应答的 {gain} 倍。',
  'Nobody reads: every copy has every write to do, and all three chains are alike.':
    '没有人读：每个副本都要做每一次写入，三条链一样。',
  'One in ten writes: twice the reads of a plain chain': '十分之一写入：读取是普通链的两倍',
  'Nobody writes: every copy counts whole': '没有写入：每个副本都顶用',
  'Every second one writes: little is left of it': '一半写入：优势所剩无几',
  'Four chunks for all, often dirty: asking the tail beats coming again':
    '大家只用四块，常常是脏的：问尾部胜过再来一次',
  'Six copies, one in five writes: no more reads, the way of a write is longer':
    '六个副本、五分之一写入：读取没有变多，写入的路却更长',
  'One copy: head and tail in one, no difference': '只有一个副本：头即是尾，没有差别',
  'Nobody writes any more. How many times the reads of a plain chain does 3FS answer?':
    '不再有写入。3FS 应答的读取是普通链的几倍？',
  Twice: '两倍',
  'Three times': '三倍',
  'More than three times': '超过三倍',
  'Three copies answer in place of one, and nothing is ever dirty.':
    '三个副本代替一个来应答，而且从不会脏。',
  'Half of all operations write. How much faster than the plain chain is 3FS at reading?':
    '一半操作是写入。论读取，3FS 比普通链快多少？',
  'Still twice': '仍是两倍',
  'By less than half': '快不到一半',
  'It is slower': '反而更慢',
  'Every copy has every write to do, in all three chains. What is left for reads is little, however many share it.':
    '三条链里，每个副本都要做每一次写入。留给读取的时间不多，有几个副本分担都一样。',
  'All clients read and write the same four chunks. Who answers most reads?':
    '所有客户端只读写同样的四块。谁应答的读取最多？',
  '3FS': '3FS',
  CRAQ: 'CRAQ',
  'The plain chain': '普通链',
  '1×: one copy': '1×：一个副本',
  'Many chunks are dirty at any time. A copy that asks the tail has its answer two messages later; a client that was sent away waits, comes again, and may meet a dirty chunk once more.':
    '随时都有许多块是脏的。问尾部的副本，两条消息之后就有答案；被请走的客户端要等、要再来，还可能又碰上脏块。',
  'Reads of 180 nodes, with training going on': '180 个节点的读取，同时有训练流量',
  'about 6.6 TiB/s': '约 6.6 TiB/s',
  'TiB/s carried by the network': 'TiB/s（网络能承载）',
  '180 × 2 × 200 Gb/s; 6.6 TiB/s is 81 % of it, 37.5 GiB/s a node.':
    '180 × 2 × 200 Gb/s；6.6 TiB/s 是它的 81%，每个节点 37.5 GiB/s。',
  'GraySort: 110.5 TiB in 30 min 14 s': 'GraySort：110.5 TiB，30 分 14 秒',
  '3.66 TiB/min': '3.66 TiB/分',
  'TiB/min': 'TiB/分',
  'By division.': '相除而得。',
  'KVCache, reads of one client at the peak': 'KVCache：一个客户端的读取峰值',
  'up to 40 GiB/s': '最高 40 GiB/s',
  'GiB/s carried by its adapter': 'GiB/s（网卡能承载）',
  '400 Gb/s; the peak is 86 % of it.': '400 Gb/s；峰值是它的 86%。',
  'Who answers reads': '谁应答读取',
  'write-all-read-any': '全部写、任一读',
  '× plain': '倍（与普通链比）',
  'Here: reads of 3FS’s chain over those of a plain one, with one in ten writing.':
    '这里：十分之一写入时，3FS 的链与普通链的读取之比。',
  'Reads of the three chains, other clients': '换一批客户端，三条链的读取',
  'Three chains, the same clients': '三条链，同样的客户端',
  'drag the edge: share of writes': '拖动分界：写入占比',
  'drag the edge': '拖动分界',
  '{share} % writes': '写入 {share}%',
  '{share} % reads': '读取 {share}%',
  '{writes} % writes, {reads} % reads': '写入 {writes}%，读取 {reads}%',
  tail: '尾',
  'plain chain: the tail alone answers': '普通链：只有尾部应答',
  'CRAQ: all answer, and ask the tail where a chunk is dirty': 'CRAQ：个个应答，块脏时去问尾部',
  '3FS: all answer, and send the client away where a chunk is dirty':
    '3FS：个个应答，块脏时请客户端过会儿再来',
  'plain: the tail answers': '普通链：尾部应答',
  'CRAQ: all, ask the tail': 'CRAQ：都答，问尾部',
  '3FS: all, send away': '3FS：都答，请再来',
  'by counting: {bound}': '按算：{bound}',
  'no query, no retry': '无查询，无重试',
  '{count} queries a tick': '每拍查询 {count} 次',
  '{count} retries a tick': '每拍重试 {count} 次',
  'a client that waits': '排队的客户端',
  client: '客户端',
  'queries, “wait”': '查询、“等等”',
  '“wait”': '“等等”',
  'dirty chunks': '脏块',
  '1×: reads of one copy that does nothing else': '1×：一个副本专门读取时的量',
  'Copy {copy} of {copies}: {reads} % of its time for reads, {writes} % for writes, {errands} % for messages without data; {dirty} % of its chunks are dirty':
    '第 {copy} 个副本（共 {copies} 个）：{reads}% 的时间用于读取，{writes}% 写入，{errands}% 不带数据的消息；{dirty}% 的块是脏的',
  'Queue of copy {copy}: {reads} read, {writes} write':
    '副本 {copy} 的队列：{reads} 个读，{writes} 个写',
  '{reads} times the reads of one copy; {bound} by counting work':
    '一个副本的 {reads} 倍；按工作量算是 {bound}',
  'Three chains, the same clients. Play: in the plain chain they all wait at the tail, and two copies have time to spare.':
    '三条链，同样的客户端。播放：普通链里大家都挤在尾部，另外两个副本却闲着。',
  'Drag the edge to 0 % writes. Three copies answer three times as much as one.':
    '把分界拖到写入 0%。三个副本的应答是一个的三倍。',
  'Now to half. Every write takes time in every copy, and the three chains come close to each other.':
    '再拖到一半。每次写入都要占用每个副本的时间，三条链就差不多了。',
  'All clients want the same four chunks, often dirty. Who answers most? Bet.':
    '所有客户端都要那四块，常常是脏的。谁应答得最多？押一注。',
  'Add copies, at one in five writes. The figure shows where more of them stop helping.':
    '五分之一写入时，增加副本。图里能看到多到几个就没用了。',
  'Point at w in the equation: a write counts k times, a read once.':
    '指向公式里的 w：一次写入算 k 份工，一次读取算一份。',
  'Reads by counting work, in those of one copy': '按工作量算出的读取（一个副本为 1）',
  '3FS’s chain, without retries': '3FS 的链，不计重试',
  'Copies that answer reads': '应答读取的副本数',
  'Reads, measured in a full chain': '满负荷的链里测得的读取',
  '3FS’s chain now': '现在 3FS 的链',
  'Why do reads gain little where many write?': '写入多时，读取为什么沾不到多少光？',
  'A write is work for every copy, a read for one. With k copies and a share w of writes, a copy has (1 − w)/k reads and w writes of each operation to do; with w = 1 nothing is left to share.':
    '一次写入每个副本都要做，一次读取只要一个。k 个副本、写入占 w 时，每次操作摊给一个副本 (1 − w)/k 次读取和 w 次写入；w = 1 时，没有什么可分担的了。',
  'Which is better, asking the tail or sending the client away?': '问尾部和请客户端再来，哪个好？',
  'With many chunks they hardly differ, since few are dirty. With few hot ones asking is ahead here: it has its answer at once, while a client that was sent away may meet a dirty chunk again. But it costs the tail messages, and all copies must be able to reach it.':
    '块多时几乎没差别，脏块很少。热块很少时，这里是问尾部占先：马上就有答案，而被请走的客户端可能又碰上脏块。不过这要尾部多收消息，而且每个副本都得连得上尾部。',
  'Can a copy that answers give out something old?': '别的副本应答，会不会给出旧数据？',
  'No: a copy with a dirty version of the chunk does not answer by itself, and one without has the newest. In plain chain replication the question does not arise, since the tail alone is read. This page counts work, not whether answers are right.':
    '不会：副本手上有这一块的脏版本时，不会自行应答；没有脏版本的，就是最新的。普通的链式复制只读尾部，没有这个问题。本页只算工作量，不管答得对不对。',
  'What workloads is this made for?': '它适合什么样的负载？',
  'Training data, checkpoints and caches that are written once and read many times: the left end of the curve, where nearly all copies’ bandwidth goes to reads.':
    '训练数据、检查点、缓存，写一次读多次：正是曲线的左端，各副本的带宽几乎全用来读。',
  'The simulation is ours: nobody published one. A read and a write cost a copy the same, a message takes one tick, jobs are served in order.':
    '这个模拟是我们写的，没有人公布过。读与写对副本的开销相同，消息走一拍，任务按先后处理。',
  'Clients take the copies in turn, so that all are asked alike; 3FS lets a client choose.':
    '客户端轮流找各副本，好让大家一样忙；3FS 里由客户端自己选。',
  'All three chains allow one pending version for each chunk, as 3FS does; CRAQ has a list of them.':
    '三条链都只许每块有一个待提交版本，和 3FS 一样；CRAQ 可以有一串。',
  'Acknowledgements are free. What a query or “wait” costs is a knob, and its default a guess.':
    '确认消息不算开销。查询或“等等”的开销是旋钮，默认值是猜的。',
  'Sizes are not to scale: a copy serves four reads a tick. Compare chains, not speeds.':
    '规模不按实际：一个副本一拍应答四次读取。请比较链，别比较快慢。',
};
