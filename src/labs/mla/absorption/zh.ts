export const zh: Readonly<Record<string, string>> = {
  'Tokens to decode': '解码的词元数',
  'Content and value numbers a head': '每头的内容维度与值维度',
  'Rotary pairs': '旋转维度对数量',
  'Cached tokens': '已缓存词元',
  'Full cache': '完整缓存',
  bytes: '字节',
  'Latent, rebuilt': '潜向量，重建',
  'Latent, absorbed': '潜向量，吸收',
  'multiply-adds': '次乘加',
  'Read from the cache': '从缓存读取',
  'Held in the cache': '缓存中存有',
  Work: '计算量',
  'Largest difference of the outputs': '输出的最大差异',
  'Bytes, full over absorbed': '字节，完整 ÷ 吸收',
  'Work, absorbed over full': '计算量，吸收 ÷ 完整',
  'Work, rebuilt over absorbed': '计算量，重建 ÷ 吸收',
  'Bytes that one step reads from the cache': '一步从缓存读取的字节数',
  'Absorbed lies on rebuilt: both read the same latents.':
    '吸收与重建两条线重合：读的是同样的潜向量。',
  'Multiply-adds of one step': '一步的乘加次数',
  'Without what all ways share. The scale is logarithmic.': '不含各方式共有的投影，对数刻度。',
  'Where the multiply-adds of this step go': '这一步的乘加用在哪里',
  'through the up-projections': '经过上投影',
  'over the cache': '在缓存上',
  'Bytes in the cache': '缓存中的字节数',
  'Largest difference between the outputs': '输出之间的最大差异',
  'Rounding of doubles, and nothing else.': '只是双精度的舍入误差，别无其他。',
  difference: '差异',
  'Over {tokens} cached tokens a head’s scores take {foldedWork} multiply-adds with the query first, {expandedWork} with every key first. A whole absorbed step reads {readSaved} times fewer bytes than a full cache, for {workAdded} times its work.':
    '已缓存 {tokens} 个词元时，一个头的分数先算查询要 {foldedWork} 次乘加，先算每个键要 {expandedWork} 次。吸收方式整整一步读取的字节只有完整缓存的 1/{readSaved}，计算量是它的 {workAdded} 倍。',
  'RoPE turns each of {tokens} keys by its own angle. Folded in spite of it, with the best one matrix, the scores are off by {turnedGap} % of their size.':
    'RoPE 把 {tokens} 个键各转一个角度。若硬用一个最好的固定矩阵吸收，分数的误差达其大小的 {turnedGap}%。',
  'With {tokens} tokens the absorbed step reads {read.absorbed} bytes, the full cache {read.full}: with so few heads the latent is the larger one. The work is {workAdded} times that of the full cache.':
    '有 {tokens} 个词元时，吸收方式一步读 {read.absorbed} 字节，完整缓存读 {read.full} 字节：头这么少，潜向量反而更大。计算量是完整缓存的 {workAdded} 倍。',
  'Three ways, one answer': '三种方式，一个答案',
  'Long context: rebuilding costs the most': '长上下文：重建的代价最大',
  'Sixteen heads: only the full cache grows': '十六个头：只有完整缓存变大',
  'One head and a wide latent: the full cache is the smaller one':
    '一个头配宽潜向量：完整缓存反而更小',
  'A latent of 2: cheap, and nobody says that it is good': '潜向量只有 2：便宜，但没人说它好用',
  'The heads are doubled from 8 to 16. What does a step of the absorbed way read?':
    '头数从 8 加倍到 16。吸收方式一步读多少？',
  'The same bytes': '同样多的字节',
  'Twice the bytes': '两倍字节',
  'Half the bytes': '一半字节',
  'All heads read the same latents. Each head only has its own way of asking, and that sits in the query.':
    '所有头读的是同样的潜向量。每个头只是提问方式不同，而这在查询里。',
  'In the models’ proportions the context doubles to 96 tokens. Does the absorbed step need fewer multiply-adds than attention over a full cache?':
    '按照真实模型的比例，把上下文加倍到 96 个词元。吸收方式一步的乘加，比在完整缓存上做注意力更少吗？',
  'Yes, fewer': '是，更少',
  'No, more': '不，更多',
  'Each head compares as many numbers as the latent has, four times its own width, and sums up as many. Absorbing saves bytes, not multiply-adds: for many tokens 3.4 times the work of a full cache.':
    '每个头要比较的数与潜向量一样多，是自身宽度的四倍，求和也一样。吸收省的是字节，不是乘加：词元很多时，计算量是完整缓存的 3.4 倍。',
  'Cache of the full way over the latent one': '完整缓存 ÷ 潜向量缓存',
  '71.1 times': '71.1 倍',
  'Here with fewer heads: the ratio grows with each of them.':
    '这里头数较少：每多一个头，倍数就大一点。',
  'Multiply-adds, absorbed over full, many tokens': '乘加，吸收 ÷ 完整，词元很多时',
  '3.4 times': '3.4 倍',
  'The limit for many tokens; here it is still on its way.': '词元很多时的极限；这里还没走到。',
  'Multiply-adds, rebuilt over absorbed, many tokens': '乘加，重建 ÷ 吸收，词元很多时',
  '120.8 times': '120.8 倍',
  'Rebuilding grows with the width of a head, which is 128 there and 8 here.':
    '重建的代价随头的宽度增长：那里是 128，这里是 8。',
  'A small model writes token by token, three times over: with full keys and values, with latents rebuilt at each step, and absorbed. Play to the end.':
    '一个小模型逐词元生成，同时用三种方式：完整的键和值、每步重建潜向量、吸收。播放到结尾。',
  'The outputs are the same to about fifteen digits. Only the price differs. Scrub back and watch both prices grow.':
    '三者输出约有十五位数字相同，差别只在代价。拖回去，看两种代价如何增长。',
  'Now one head’s product itself. Drag the parenthesis to the right: every cached token becomes a key first.':
    '现在看一个头的乘积本身。把括号向右拖：每个已缓存的词元都要先变成键。',
  'Rebuilding costs arithmetic: for every token, every head, at every step. Drag the parenthesis back, and the matrix works on the query alone.':
    '重建要花计算：每一步、每个词元、每个头都要算。把括号拖回去，矩阵就只作用于查询。',
  'Drag RoPE’s wheel in between. Every key is now turned by its own angle: there is no one matrix left to fold.':
    '把 RoPE 的转轮拖进中间。现在每个键各转一个角度，再没有一个固定的矩阵可供吸收。',
  'Drag it out again, and let ten new tokens or more ask at once. Which order is the cheaper one now?':
    '再把它拖出来，让十个以上的新词元同时查询。现在哪种次序更省？',
  'Give the model a single head. The latent is then the larger cache: MLA pays off only when many heads share one latent.':
    '只给模型留一个头。这时潜向量反而是更大的缓存：只有许多头共用一个潜向量，MLA 才划算。',
  'Bet what twice the heads change.': '下注：头数加倍会改变什么。',
  'Absorbing Wᵁᴷ into the query': '把 Wᵁᴷ 吸收进查询',
  'key up-projection of one head': '一个头的键上投影',
  'cached latent': '缓存的潜向量',
  'Absorbing Wᵁⱽ behind the sum': '把 Wᵁⱽ 移到求和之后',
  'value up-projection of one head': '一个头的值上投影',
  'attention weight': '注意力权重',
  'Score, scaled by both widths': '分数，按两部分宽度之和缩放',
  'content numbers a head': '每头的内容维度',
  'rotary numbers': '旋转维度',
  'Yes, of the latents and the rotary keys. In the absorbed way nothing is rebuilt: the query is moved into the space of the latents instead.':
    '有，缓存的是潜向量和旋转键。用吸收方式时什么都不重建，而是把查询移到潜向量的空间里。',
  'When reading memory is the limit and the context is long. One report saw no gain at 2K tokens and 2.2 times at 32K. With many new tokens at once, as in a prefill, rebuilding is cheaper: in V2’s sizes over 4,096 cached tokens from 164 on.':
    '当瓶颈是读显存且上下文很长时。有人报告 2K 词元时没有收益，32K 时快 2.2 倍。预填充时一次有很多新词元，重建更省：按 V2 的尺寸、已缓存 4,096 个词元，从 164 个新词元起。',
  'Does absorbing reduce the computation?': '吸收会减少计算吗？',
  'Not against a full cache: it costs up to 3.4 times the multiply-adds in the models’ sizes. It spares rebuilding, and it reads 71 times fewer bytes.':
    '与完整缓存相比不会：按真实模型的尺寸，乘加最多是它的 3.4 倍。它省去重建，读取的字节只有 1/71。',
  'Is the code’s “naive” mode the one that rebuilds at each step?':
    '代码里的 “naive” 模式就是每步都重建的那种吗？',
  'No. It rebuilds once and caches every head’s key and value, 40,960 numbers a token and layer. It saves no memory at all. The mode that rebuilds at each step is not in the repository.':
    '不是。它只重建一次，然后缓存每个头的键和值，每词元每层 40,960 个数，完全不省显存。每步都重建的模式不在代码仓库里。',
  'Then MLA is just MQA?': '那 MLA 不就是 MQA 吗？',
  'It computes like MQA with one wide key. But each head has its own map of the latent, so the heads still see different keys and values.':
    '计算起来像键很宽的 MQA。但每个头对潜向量有自己的映射，各头看到的键和值仍然不同。',
  'Why not multiply the query’s up-projection and Wᵁᴷ once and for all?':
    '为什么不事先把查询的上投影和 Wᵁᴷ 乘起来？',
  'The product would have heads × 1,536 × 512 entries, more than both factors together. Keep the factors and change the order.':
    '乘积有 头数 × 1,536 × 512 个元素，比两个因子加起来还多。保留因子，只改变运算次序。',
  'One layer with random weights and 24 hidden numbers; the models have 7,168 and 61 layers. Counts scale, outputs mean nothing.':
    '一层，随机权重，24 个隐藏数；真实模型是 7,168 和 61 层。计数可按比例放大，输出本身没有意义。',
  'Every cached number counts as read once a step, as in the fused kernels.':
    '每个缓存数每步只算读一次，与融合内核一致。',
  'Multiply-adds of projections that all three ways share are counted by the code and not drawn.':
    '三种方式共有的投影，其乘加由代码计数，但没有画出。',
  'The sums are done in doubles. In the models’ BF16 the rounding is much coarser.':
    '求和用双精度。真实模型用 BF16，舍入要粗得多。',
  Parentheses: '括号的位置',
  '(q W) C: the query first': '(q W) C：先算查询',
  'q (W C): every key first': 'q (W C)：先算每个键',
  'Locked: where every key is turned, there is no one matrix to fold into the query.':
    '已锁住：每个键都转了角度，没有一个固定的矩阵可以并入查询。',
  'RoPE on the keys that are drawn': '给所画的键加上 RoPE',
  'Turns each key by its position, between query and W.': '在查询与 W 之间，按位置旋转每个键。',
  'New tokens at once': '同时查询的新词元',
  'In the product that is drawn: one when decoding, many in a prefill.':
    '只影响所画的乘积：解码时一个，预填充时很多。',
  'Scores, query first': '分数，先算查询',
  'Scores, keys first': '分数，先算键',
  'Largest difference of the scores': '分数的最大差异',
  'Scores off, folded in spite of RoPE': '有 RoPE 仍硬吸收时的分数误差',
  'New tokens from which keys first is cheaper': '从多少新词元起先算键更省',
  'A prefill: thirty-two new tokens ask at once': '预填充：32 个新词元同时查询',
  'RoPE between query and W: locked': '查询与 W 之间有 RoPE：锁住了',
  'Sixteen new tokens ask at once, as in a prefill. Which order of q W C takes fewer multiply-adds over 48 cached tokens?':
    '十六个新词元同时查询，就像预填充。对 48 个已缓存的词元，q W C 按哪种次序算乘加更少？',
  'The query first, as when decoding': '先算查询，和解码时一样',
  'Both about as many': '两者差不多',
  'Every key first': '先算每个键',
  'A key is rebuilt once and then serves all sixteen queries. A query that is moved among the latents serves only itself.':
    '键只重建一次，就能供十六个查询使用；移到潜向量空间的查询却只为自己服务。',
  'The product that is drawn takes the first head’s Wᵁᴷ and the run’s latents; its queries are drawn at random, after the cached tokens. Turning keys is not counted.':
    '所画的乘积用第一个头的 Wᵁᴷ 和运行中的潜向量；查询是随机抽取的，位置排在已缓存的词元之后。旋转键的计算没有计入。',
  'query q': '查询 q',
  'up-projection W': '上投影 W',
  'cached latents C': '缓存的潜向量 C',
  'C, cached': '缓存 C',
  scores: '分数',
  '{rows} × {columns}': '{rows} × {columns}',
  '{name}: {size}': '{name}：{size}',
  RoPE: 'RoPE',
  'Between query and W every key is turned by its own angle': '在查询与 W 之间，每个键各转一个角度',
  'folded anyway, off by {gap} % of their size': '硬要吸收，误差达其大小的 {gap}%',
  '{count} multiply-adds': '{count} 次乘加',
  '{times}× less': '省到 1/{times}',
  '{times}× more': '多到 {times} 倍',
  '{name}, {size}, swept once: {count} multiply-adds': '{name}，{size}，扫一遍：{count} 次乘加',
  'RoPE between query and W': '查询与 W 之间的 RoPE',
  'Queries at once': '同时的查询数',
  'Folded in spite of RoPE: how far scores are off, over five sets of weights':
    '不顾 RoPE 硬要合并，得分会错多少：五组随机权重',
  'the tokens of this run, decoded one by one with the absorbed latent cache: outputs and cache':
    '本次运行的词元逐个解码，用吸收后的潜向量缓存：输出与缓存',
  'Move the parenthesis: the same scores, {times}× less work':
    '移动括号：分数不变，计算量省到 1/{times}',
  'Same scores, {times}× less work': '分数不变，计算省到 1/{times}',
  'With the parenthesis here: the same scores, {times}× more work':
    '括号放在这里：分数不变，计算量多到 {times} 倍',
  'Same scores, {times}× more work': '分数不变，计算多到 {times} 倍',
  'RoPE turns every key by its own angle: the parenthesis is locked':
    'RoPE 让每个键各转一个角度：括号被锁住',
  'RoPE turns every key: locked': 'RoPE 转动每个键：锁住',
  drag: '拖动',
  'drag the parenthesis': '拖动括号',
  'more queries': '增加查询',
  'either way the same': '两种次序结果相同',
  'Largest difference between the two ways: {apart}': '两种次序的最大差异：{apart}',
  'RoPE is not between query and W: drag it up': 'RoPE 不在查询与 W 之间：向上拖入',
  'Held between the two products: {folded} numbers with the query first, {expanded} with every key first':
    '两次相乘之间要存的数：先算查询 {folded} 个，先算键 {expanded} 个',
  'move the query': '移动查询',
  'rebuild every key': '重建每个键',
  'rebuild keys': '重建键',
  keys: '键',
  'W and C once for each query': '每个查询用一遍 W 和 C',
  'C {content} times: once for each number of a key': 'C 用 {content} 遍：键的每个数一遍',
  'work than {other}': '与 {other} 相比',
  'From {queries} queries at once on, rebuilding every key takes less work.':
    '同时查询达到 {queries} 个起，重建每个键反而更省。',
  'For any number of queries, moving them takes less work.': '无论多少个查询，移动查询都更省。',
  'Even for one query, rebuilding every key takes less work.':
    '哪怕只有一个查询，也是重建每个键更省。',
  'Closed by RoPE: there is no one matrix to fold into the query.':
    'RoPE 挡住了：没有固定矩阵可以并入查询。',
  'move query': '移动查询',
  '{queries} queries or more: rebuild keys': '查询达到 {queries} 个起：重建键更省',
  'any number of queries: move query': '多少个查询都是移动查询更省',
  'even one query: rebuild keys': '一个查询也是重建键更省',
  'no one matrix to fold into the query': '没有固定矩阵可以并入查询',
};
