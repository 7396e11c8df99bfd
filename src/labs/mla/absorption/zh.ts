export const zh: Readonly<Record<string, string>> = {
  'Tokens to decode': '解码的词元数',
  'Content and value numbers a head': '每头的内容数与值数',
  'Rotary pairs': '旋转对数',
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
  'The absorbed way lies on the rebuilt one: both read the same latents.':
    '吸收与重建两条线重合：读的是同样的潜向量。',
  'Multiply-adds of one step': '一步的乘加次数',
  'Projections that all ways share are left out. The scale is logarithmic.':
    '不含各方式共有的投影，对数刻度。',
  'Where the multiply-adds of this step go': '这一步的乘加用在哪里',
  'through W^UK and W^UV': '经过 W^UK 和 W^UV',
  'over the cache': '在缓存上',
  'Bytes in the cache': '缓存中的字节数',
  'Largest difference between the outputs': '输出之间的最大差异',
  'Rounding of doubles, and nothing else.': '只是双精度的舍入误差，别无其他。',
  difference: '差异',
  'With {tokens} tokens the absorbed step reads {readSaved} times fewer bytes than the full cache, for {workAdded} times its work. Rebuilding would cost {workSpared} times the absorbed work.':
    '有 {tokens} 个词元时，吸收方式一步读取的字节只有完整缓存的 1/{readSaved}，计算量是它的 {workAdded} 倍。若要重建，计算量会是吸收方式的 {workSpared} 倍。',
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
  'Rebuilding pays in work: every step, for every token, for every head. Point at W^UK in the equation to see where it goes instead.':
    '重建花的是计算：每一步、每个词元、每个头。指向公式里的 W^UK，看它移到了哪里。',
  'Give the model 16 heads. Which of the caches grows?': '给模型 16 个头。哪个缓存会变大？',
  'Now a single head. The latent is then the larger cache: MLA lives from many heads that share.':
    '现在只留一个头。潜向量反而成了更大的缓存：MLA 靠的是众多头共享。',
  'Bet what twice the heads change.': '下注：头数加倍会改变什么。',
  'Absorbing W^UK into the query': '把 W^UK 吸收进查询',
  'key up-projection of one head': '一个头的键上投影',
  'cached latent': '缓存的潜向量',
  'Absorbing W^UV behind the sum': '把 W^UV 移到求和之后',
  'value up-projection of one head': '一个头的值上投影',
  'attention weight': '注意力权重',
  'Score, scaled by both widths': '分数，按两部分宽度之和缩放',
  'content numbers a head': '每头的内容数',
  'rotary numbers': '旋转数',
  'Yes, of the latents and the rotary keys. In the absorbed way nothing is rebuilt: the query is moved into the space of the latents instead.':
    '有，缓存的是潜向量和旋转键。用吸收方式时什么都不重建，而是把查询移到潜向量的空间里。',
  'When reading memory is the limit and the context is long. One report saw no gain at 2K tokens and 2.2 times at 32K. With many new tokens at once, as in prefill, the rebuilt form is the better one.':
    '当瓶颈是读内存且上下文很长时。有人报告 2K 词元时没有收益，32K 时快 2.2 倍。预填充时一次有很多新词元，展开的形式更好。',
  'Does absorbing reduce the computation?': '吸收会减少计算吗？',
  'Not against a full cache: it costs up to 3.4 times the multiply-adds in the models’ sizes. It spares rebuilding, and it reads 71 times fewer bytes.':
    '与完整缓存相比不会：按真实模型的尺寸，乘加最多是它的 3.4 倍。它省去重建，读取的字节只有 1/71。',
  'Is the code’s “naive” mode the one that rebuilds at each step?':
    '代码里的 “naive” 模式就是每步都重建的那种吗？',
  'No. It rebuilds once and caches every head’s key and value, 40,960 numbers a token and layer. It saves no memory at all. The mode that rebuilds at each step is not in the repository.':
    '不是。它只重建一次，然后缓存每个头的键和值，每词元每层 40,960 个数，完全不省内存。每步都重建的模式不在代码仓库里。',
  'Then MLA is just MQA?': '那 MLA 不就是 MQA 吗？',
  'It computes like MQA with one wide key. But each head has its own map of the latent, so the heads still see different keys and values.':
    '计算起来像键很宽的 MQA。但每个头对潜向量有自己的映射，各头看到的键和值仍然不同。',
  'Why not multiply W^UQ and W^UK once and for all?': '为什么不事先把 W^UQ 和 W^UK 乘起来？',
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
};
