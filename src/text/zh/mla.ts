/** 多头潜在注意力：七个实验的中文。 */
export const zh: Readonly<Record<string, string>> = {
  'Multi-head latent attention': '多头潜在注意力',
  'One short latent a token in place of a key and a value for every head.':
    '每个词元只留一个短的潜向量，不再为每个头各存一份键和值。',
  'How much memory does a model need for what it has read?': '模型读过的内容，要占多少内存？',
  'MLA keeps one short latent a token in place of a key and a value for every head; how much that saves depends on what it is compared with.':
    'MLA 为每个词元保留一个短的潜向量，代替每个头各自的键和值；到底省多少，要看和谁比。',
  Cache: '缓存',
  'Bits of a cached number': '每个缓存数的位数',
  'In the order of the bars. V2 was deployed with about 6; drag its bar.':
    '顺序与柱子一致。V2 部署时约为 6 位；拖动它的柱子试试。',
  'Longest context': '最长上下文',
  tokens: '词元',
  'Sequences at once': '同时处理的序列数',
  'Your attention': '你的注意力',
  'MLA: a latent': 'MLA：一个潜向量',
  'GQA: some groups': 'GQA：若干组',
  'MHA: every head its own': 'MHA：每个头各存一份',
  'Your latent': '你的潜向量',
  'Only MLA has one.': '只有 MLA 有。',
  'Your rotary pairs': '你的旋转对数',
  'Your groups': '你的组数',
  'Only GQA has a choice.': '只有 GQA 可选。',
  'Your heads': '你的头数',
  'Your layers': '你的层数',
  Seed: '随机种子',
  Context: '上下文',
  'DeepSeek 67B (GQA)': 'DeepSeek 67B（GQA）',
  GB: 'GB',
  'V2 as MHA': 'V2 改用 MHA',
  'V2-Lite (MLA)': 'V2-Lite（MLA）',
  'V2 (MLA)': 'V2（MLA）',
  'V3 (MLA)': 'V3（MLA）',
  Yours: '你的模型',
  'V2 below 67B, bytes': 'V2 比 67B 少（字节）',
  'V2 below 67B, elements': 'V2 比 67B 少（元素）',
  'V2 below MHA of its heads': 'V2 比同头数 MHA 少',
  'V2 a token': 'V2 每词元',
  kB: 'kB',
  'Memory of the cache as the context grows': '缓存占用随上下文增长',
  'All sequences together. The scale is logarithmic.': '所有序列合计，纵轴为对数刻度。',
  'a card of 80 GB': '一张 80 GB 的卡',
  'Drag a bar. V2 as deployed: 6.': '拖动柱子。V2 实际部署：6 位。',
  bits: '位',
  '67B (GQA)': '67B（GQA）',
  'V2-Lite': 'V2-Lite',
  yours: '你的模型',
  'What one token leaves behind': '一个词元留下多少',
  'All layers. The scale is logarithmic.': '所有层合计，对数刻度。',
  'kB a token': '每词元 kB',
  'The published cut, taken apart': '拆开看公布的降幅',
  'From 67B to V2 in the same bits, then in its own.': '从 67B 到同位数的 V2，再到它自己的位数。',
  'V2 in the bits of 67B': 'V2，位数同 67B',
  'V2 in its own bits': 'V2，自己的位数',
  'Context that fits a card of 80 GB': '80 GB 的卡能放下多长的上下文',
  'For each sequence, thousands of tokens; the weights would need room too.':
    '每条序列，单位千词元；实际还要给权重留地方。',
  'thousand tokens': '千词元',
  'At {context} tokens, 67B needs {dense67b} GB, V2 {v2} GB, plain attention with V2’s heads {multiHead} GB. V2 lies {cut} % below 67B.':
    '上下文为 {context} 个词元时，67B 需要 {dense67b} GB，V2 需要 {v2} GB，按 V2 的头数做普通注意力需要 {multiHead} GB。V2 比 67B 低 {cut} %。',
  'Equal precision: the architecture cuts 82.2 %': '精度相同：架构本身减少 82.2 %',
  'V2 as deployed, in 6 bits: 93.3 %': 'V2 实际部署，6 位：93.3 %',
  'One reader with 128K tokens: MLA needs a ninth of the card':
    '一条 128K 的序列：MLA 只占卡的九分之一',
  'Half the heads, the same latent cache': '头数减半，潜向量缓存不变',
  'GQA with two groups caches even less than MLA': '两组的 GQA 缓存比 MLA 还小',
  'Every head its own: no card holds it': '每个头各存一份：没有卡放得下',
  'V2 stores its cache in 6 bits in place of 16; DeepSeek 67B stays at 16. How far below 67B is V2 now?':
    'V2 的缓存从 16 位改存 6 位，DeepSeek 67B 仍为 16 位。现在 V2 比 67B 低多少？',
  'About 82 %': '约 82 %',
  'About 93 %': '约 93 %',
  'About 98 %': '约 98 %',
  'The architecture alone cuts 82.2 % in equal precision. Six bits in place of sixteen bring it to the published 93.3 %. 98.2 % is the cut against plain attention with V2’s own heads.':
    '精度相同时，架构本身减少 82.2 %。十六位换成六位，才到公布的 93.3 %。98.2 % 是与 V2 自身头数的普通注意力相比。',
  'Your model has MLA. You double its heads from 64 to 128. What happens to its cache?':
    '你的模型用 MLA，把头数从 64 加倍到 128。缓存会怎样？',
  'It doubles': '加倍',
  'It grows a little': '略有增加',
  'It stays the same': '不变',
  'The latent is one for all heads. How many heads rebuild from it does not matter.':
    '所有头共用一个潜向量，有多少个头从它重建都无所谓。',
  'Your model has MLA with a latent of 512. You give it GQA with 2 groups of 128 instead. Its cache …':
    '你的模型用 MLA，潜向量为 512。现在改用 2 组、每组 128 的 GQA。缓存会……',
  grows: '变大',
  'stays the same': '不变',
  shrinks: '变小',
  '512 + 64 numbers are as many as 2.25 groups of keys and values. The point of MLA is not the smallest cache; it is what all heads can still read from it.':
    '512 + 64 个数相当于 2.25 组键和值。MLA 的要点不是缓存最小，而是所有头仍能从中读出什么。',
  'KV cache of V2 below DeepSeek 67B': 'V2 的 KV 缓存比 DeepSeek 67B 少',
  'With the bits set above. Against a GQA model and with a 6-bit cache; in equal bits 82.2 %.':
    '按上面设定的位数计算。对照的是 GQA 模型，且缓存为 6 位；位数相同时为 82.2 %。',
  'Cache of V2 a token': 'V2 每词元的缓存',
  '34.6K elements': '34.6K 个元素',
  'Cache of V2-Lite a token': 'V2-Lite 每词元的缓存',
  '15.6K elements': '15.6K 个元素',
  'The MHA that the large MLA model is compared with': '与大号 MLA 模型对照的 MHA',
  '860.2K elements': '860.2K 个元素',
  'Not the same thing: the published baseline has n_h·l = 3,360, so fewer heads than V2’s 128 in 60 layers.':
    '不是一回事：公布的基线 n_h·l = 3,360，头数少于 V2 的 60 层 × 128 头。',
  'Cache of V3 at 128K tokens': 'V3 在 128K 词元时的缓存',
  '8.72 GiB': '8.72 GiB',
  GiB: 'GiB',
  'The published figure counts 62 layers, the prediction module included; this page counts 61.':
    '公布的数字按 62 层计算，含预测模块；本页按 61 层。',
  'Generation throughput against the maximum of 67B': '生成吞吐量，对比 67B 的最大值',
  '5.76 times': '5.76 倍',
  'Not measured here: it is the whole serving stack on a cheaper model, with FP8 weights, the 6-bit cache and larger batches.':
    '这里没有测量：它来自一个更便宜的模型加整套服务系统，包括 FP8 权重、6 位缓存和更大的批次。',
  'Cached elements a token, MLA': '每词元缓存的元素数，MLA',
  latent: '潜向量',
  'rotary key, shared by all heads': '旋转键，所有头共用',
  layers: '层数',
  'Cached elements a token, GQA (MHA with as many groups as heads)':
    '每词元缓存的元素数，GQA（组数等于头数即为 MHA）',
  groups: '组数',
  'Every token leaves numbers behind that all later tokens read. Play, and watch four readers fill the memory.':
    '每个词元都会留下一些数，供之后所有词元读取。点播放，看几种读者怎样占满内存。',
  'Scrub back to where 67B crosses the line of an 80 GB card. The MLA models stay below it.':
    '拖回到 67B 越过 80 GB 那条线的位置。MLA 模型一直在线下。',
  'The famous 93.3 % needs one more thing. Drag the bar of V2 down to 6 bits.':
    '著名的 93.3 % 还差一步：把 V2 的柱子拖到 6 位。',
  'The cut has two pieces now: architecture, then bits. Point at the latent in the equation: its size is what compresses.':
    '降幅现在分成两段：先是架构，再是位数。指向公式里的潜向量：压缩靠的正是它的大小。',
  'Now your own model. Give every head its own keys and values.':
    '轮到你自己的模型了。让每个头都有自己的键和值。',
  'Back to MLA: set the latent to 512 or more. That is the size V2 and V3 chose.':
    '回到 MLA：把潜向量设为 512 或更大，这是 V2 和 V3 的选择。',
  'Now bet: what do 6 bits change?': '下个注：6 位会带来什么变化？',
  'Is it 93.3 % less than multi-head attention?': '是比多头注意力少 93.3 % 吗？',
  'No. It is against DeepSeek 67B, which has grouped attention, and it includes storing the cache in 6 bits. In equal bits the cut is 82.2 %; against multi-head attention with V2’s own heads it is 98.2 %.':
    '不是。对照的是 DeepSeek 67B，它本来就用分组注意力，而且还算上了 6 位存储。位数相同时减少 82.2 %；与 V2 自身头数的多头注意力相比是 98.2 %。',
  '576 or 6,144 numbers a token?': '每词元是 576 个数还是 6,144 个？',
  '576 a token and layer: a latent of 512 and a rotary key of 64, for all heads together. Larger figures count the keys and values of every head, which the code called naive does cache.':
    '每词元每层 576 个：512 的潜向量加 64 的旋转键，所有头共用。更大的数字是把每个头的键和值都算上，代码里名为 naive 的模式确实那样缓存。',
  'If keys and values are rebuilt, is there still a cache?': '既然键和值是重建出来的，还有缓存吗？',
  'Yes: of what they are rebuilt from. Without it every step would have to compute the latents of all earlier tokens again, through all layers.':
    '有，缓存的是重建所需的东西。没有它，每一步都得让之前所有词元重新走遍各层、再算一次潜向量。',
  'Does the query latent make the cache smaller?': '查询的潜向量会让缓存变小吗？',
  'No. Queries are never cached. Compressing them saves activations in training only.':
    '不会。查询从不缓存，压缩它只节省训练时的激活内存。',
  'Is the latent of one head or of one layer?': '潜向量是每个头一个，还是每层一个？',
  'One for each token and layer. All heads of the layer rebuild from the same 512 numbers.':
    '每个词元每层一个。同一层的所有头都从这 512 个数重建。',
  'One token in one layer is really cached and counted; layers, tokens and sequences multiply that count.':
    '一个词元在一层中的缓存是真正存下来数出的；再乘以层数、词元数和序列数。',
  'The scales and padding of a quantised cache are left out: the FP8 cache of V3.2 takes 656 bytes a token and layer, not 576.':
    '没有计入量化缓存的缩放因子和填充：V3.2 的 FP8 缓存每词元每层占 656 字节，而不是 576。',
  'A card is filled by the cache alone. In practice the weights take most of it.':
    '这里假定卡上只有缓存；实际上大部分空间被权重占去。',
  'Layers and groups of DeepSeek 67B come from public notes that quote its configuration.':
    'DeepSeek 67B 的层数和组数来自引用其配置的公开资料。',
  'Why rebuild keys and values when the query can move instead?':
    '既然可以移动查询，为什么还要重建键和值？',
  'Rebuilding a key from the latent is linear, so the matrix that does it can be moved into the query: the same output, nothing rebuilt, a small cache.':
    '从潜向量重建键是线性运算，所以做这件事的矩阵可以移到查询里：输出相同，什么都不用重建，缓存很小。',
  Absorption: '吸收',
  'Tokens to decode': '解码的词元数',
  Heads: '头数',
  Latent: '潜向量',
  'Content and value numbers a head': '每头的内容数与值数',
  'Rotary pairs': '旋转对数',
  'Cached tokens': '已缓存词元',
  'Full cache': '完整缓存',
  bytes: '字节',
  'Latent, rebuilt': '潜向量，重建',
  'Latent, absorbed': '潜向量，吸收',
  'multiply-adds': '次乘加',
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
  'full cache': '完整缓存',
  'latent, rebuilt': '潜向量，重建',
  'latent, absorbed': '潜向量，吸收',
  'through W^UK and W^UV': '经过 W^UK 和 W^UV',
  'over the cache': '在缓存上',
  'Bytes in the cache': '缓存中的字节数',
  held: '已存',
  'Largest difference between the outputs': '输出之间的最大差异',
  'Rounding of doubles, and nothing else.': '只是双精度的舍入误差，别无其他。',
  difference: '差异',
  'With {tokens} tokens the absorbed step reads {readSaved} times fewer bytes than the full cache, for {workAdded} times its work. Rebuilding would cost {workSpared} times the absorbed work.':
    '有 {tokens} 个词元时，吸收方式一步读取的字节只有完整缓存的 1/{readSaved}，计算量是它的 {workAdded} 倍。若要重建，计算量会是吸收方式的 {workSpared} 倍。',
  'With {tokens} tokens the absorbed step reads {readAbsorbed} bytes, the full cache {readFull}: with so few heads the latent is the larger one. The work is {workAdded} times that of the full cache.':
    '有 {tokens} 个词元时，吸收方式一步读 {readAbsorbed} 字节，完整缓存读 {readFull} 字节：头这么少，潜向量反而更大。计算量是完整缓存的 {workAdded} 倍。',
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
  'About as many': '差不多',
  'No, more': '不，更多',
  'Each head compares as many numbers as the latent has, four times its own width, and sums up as many. Absorbing saves bytes, not multiply-adds: for many tokens 3.4 times the work of a full cache.':
    '每个头要比较的数与潜向量一样多，是自身宽度的四倍，求和也一样。吸收省的是字节，不是乘加：词元很多时，计算量是完整缓存的 3.4 倍。',
  'Cache of the full way over the latent one': '完整缓存 ÷ 潜向量缓存',
  '71.1 times': '71.1 倍',
  times: '倍',
  'Here with fewer heads: the ratio grows with each of them.':
    '这里头数较少：每多一个头，倍数就大一点。',
  'Multiply-adds, absorbed over full, many tokens': '乘加，吸收 ÷ 完整，词元很多时',
  '3.4 times': '3.4 倍',
  'The limit for many tokens; here it is still on its way.': '词元很多时的极限；这里还没走到。',
  'Multiply-adds, rebuilt over absorbed, many tokens': '乘加，重建 ÷ 吸收，词元很多时',
  '120.8 times': '120.8 倍',
  'Rebuilding grows with the width of a head, which is 128 there and 8 here.':
    '重建的代价随头的宽度增长：那里是 128，这里是 8。',
  'Absorbing W^UK into the query': '把 W^UK 吸收进查询',
  'key up-projection of one head': '一个头的键上投影',
  'cached latent': '缓存的潜向量',
  'Absorbing W^UV behind the sum': '把 W^UV 移到求和之后',
  'value up-projection of one head': '一个头的值上投影',
  'attention weight': '注意力权重',
  'Score, scaled by both widths': '分数，按两部分宽度之和缩放',
  'content numbers a head': '每头的内容数',
  'rotary numbers': '旋转数',
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
  'Yes, of the latents and the rotary keys. In the absorbed way nothing is rebuilt: the query is moved into the space of the latents instead.':
    '有，缓存的是潜向量和旋转键。用吸收方式时什么都不重建，而是把查询移到潜向量的空间里。',
  'When is absorbed faster, and by how much?': '吸收什么时候更快，快多少？',
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
  'Why does MLA keep position out of its latent?': 'MLA 为什么不把位置放进潜向量？',
  'A rotation between query and latent differs for every pair of positions, so no fixed matrix can be absorbed; a small rotary key beside the content avoids it.':
    '查询与潜向量之间的旋转，对每一对位置都不同，所以没有固定矩阵可供吸收；在内容旁边放一个小小的旋转键，就避开了这个问题。',
  Decoupling: '解耦',
  'W^UK of one head': '一个头的 W^UK',
  'Four key numbers out of four latent ones.': '由四个潜向量数得到四个键数。',
  'What is absorbed': '吸收的是什么',
  'the best fixed matrix': '最佳固定矩阵',
  'W^UK without rotation': '不含旋转的 W^UK',
  Tokens: '词元数',
  'Rotary base': '旋转基数',
  'The second pair turns more slowly, by the root of the base.':
    '第二对转得更慢，慢的倍数是基数的平方根。',
  'Strength of the query': '查询的强度',
  'How far apart the scores lie.': '分数之间拉开多远。',
  'Position of the query': '查询的位置',
  'Gap to the first token': '到第一个词元的偏差',
  'Gap over all pairs': '所有位置对的偏差',
  'R W − W R, mean': 'R W − W R，平均',
  'Attention misplaced': '错位的注意力',
  'What the fixed matrix gets wrong, for every pair of positions': '固定矩阵在每一对位置上的误差',
  'Each column is a query, each row a cached token; later tokens are not seen.':
    '每列是一个查询，每行是一个已缓存词元；看不到后面的词元。',
  'position of the cached token': '已缓存词元的位置',
  'position of the query': '查询的位置',
  'Drag a cell.': '拖动单元格。',
  'key number': '键的序号',
  'latent number': '潜向量的序号',
  'Attention of this query': '这个查询的注意力',
  'As it should be, and with one matrix for all distances.':
    '应有的样子，和所有距离共用一个矩阵的结果。',
  attention: '注意力',
  'keys rotated': '键经过旋转',
  'fixed matrix': '固定矩阵',
  'The gap by distance': '偏差随距离变化',
  'R W − W R is zero where rotating the latent in place of the key would be the same.':
    '若旋转潜向量与旋转键效果相同，R W − W R 为零。',
  distance: '距离',
  'Frobenius norm': 'Frobenius 范数',
  'Attention that lands on other tokens': '落到其他词元上的注意力',
  share: '占比',
  'The query at position {token}: with one fixed matrix {drift} of its attention lands on other tokens. Over all pairs the matrix is off by {overall} of W^UK.':
    '查询位于 {token}：用一个固定矩阵时，有 {drift} 的注意力落到了其他词元上。在所有位置对上，该矩阵相对 W^UK 的偏差为 {overall}。',
  'No fixed matrix fits all distances': '没有一个固定矩阵适合所有距离',
  'Leaving the rotation out is right for the token itself': '不旋转，对词元自身是对的',
  'A multiple of 1 commutes, and still cannot be fixed': '单位阵的倍数可交换，但仍无法固定',
  'Only the slow pair carries keys: the gap is smaller': '只有慢的那一对承载键：偏差更小',
  'A short context leaves less to get wrong': '上下文短，出错的余地也小',
  'W^UK becomes the unit matrix. It commutes with every rotation. Does one fixed matrix do now?':
    'W^UK 变成单位阵，它与任何旋转都可交换。现在一个固定矩阵够用了吗？',
  'Yes, the gap is gone': '够了，偏差消失',
  'No, the gap stays about as large': '不够，偏差差不多',
  'The gap at least halves': '偏差至少减半',
  'Commuting lets the rotation move to the latent, R W c = W R c. It does not make it the same for all distances.':
    '可交换意味着旋转能移到潜向量上，R W c = W R c；但它并不会因此对所有距离都相同。',
  'Where does W^UK without any rotation go wrong the least?': '不含旋转的 W^UK 在哪里误差最小？',
  'At the token itself': '在词元自身',
  'At the farthest token': '在最远的词元',
  'Everywhere alike': '处处一样',
  'At distance 0 nothing turns, so nothing is left out. From there the gap grows with the angle of each pair, and returns when a pair has gone round.':
    '距离为 0 时什么都不转，也就没有遗漏。往外，偏差随每一对的角度增大；转满一圈后又回来。',
  'Can W^UK be absorbed with RoPE on the keys?': '键上有 RoPE 时，W^UK 还能吸收吗？',
  'no: the rotation lies between W^Q and W^UK, and matrices do not commute':
    '不能：旋转夹在 W^Q 与 W^UK 之间，而矩阵不可交换',
  'Measured: what even the best fixed matrix gets wrong, relative to W^UK, over all pairs.':
    '测量的是：即使最佳固定矩阵，在所有位置对上相对 W^UK 仍错多少。',
  'Rotary numbers apart from the content': '与内容分开的旋转数',
  '64, one key for all heads': '64，所有头共用一个键',
  'The rotation in the way': '夹在中间的旋转',
  'rotation by the distance': '按距离旋转',
  'key up-projection': '键上投影',
  'The fixed matrix nearest to all of them': '与它们整体最接近的固定矩阵',
  'what would be absorbed': '要吸收的矩阵',
  'Here the rotation sits on the content keys, and one fixed matrix stands in for all distances. Play: each column is a new query.':
    '这里把旋转放在内容键上，再用一个固定矩阵代替所有距离。播放：每一列是一个新查询。',
  'Even the best fixed matrix misses every pair. Scrub and compare where the attention lands.':
    '即使最佳固定矩阵，也对不上任何一对。拖动进度，比较注意力落在哪里。',
  'Absorb W^UK without rotation. Now the diagonal is exact, and the rest is worse on the whole.':
    '改为吸收不含旋转的 W^UK。对角线变得精确，其余总体更差。',
  'Drag the cells of W^UK. Can you find one that a fixed matrix can replace?':
    '拖动 W^UK 的单元格。能找到一个可以被固定矩阵取代的吗？',
  'Point at R in the equation. It depends on the pair of positions: that is the whole trouble.':
    '指向公式里的 R。它取决于一对位置：麻烦全在这里。',
  'MLA gives up rotating the content and puts 64 rotary numbers beside it. Bet what the unit matrix would change.':
    'MLA 不再旋转内容，而是在旁边放 64 个旋转数。下注：单位阵会改变什么。',
  'Why is there a separate rotary key?': '为什么要有单独的旋转键？',
  'Because a rotation between query and W^UK differs for every pair of positions. Absorbing would be impossible, and all keys would have to be rebuilt and rotated at every step.':
    '因为查询与 W^UK 之间的旋转对每一对位置都不同。那样就无法吸收，每一步都得把所有键重建并旋转。',
  'Does every head have a rotary key of its own?': '每个头都有自己的旋转键吗？',
  'No. The rotary key is one for each token, shared by all heads. Rotary queries are one for each head.':
    '没有。旋转键每词元一个，所有头共用；旋转查询才是每头一个。',
  'Could one rotate the latent itself?': '能不能旋转潜向量本身？',
  'That is another model: R W and W R give different keys unless W commutes with the rotation. The dashed curve measures by how much they differ.':
    '那是另一个模型：除非 W 与旋转可交换，否则 R W 与 W R 给出不同的键。虚线测量两者相差多少。',
  'Why 192 under the root, and not 576?': '根号下为什么是 192，而不是 576？',
  'The score is a sum over 128 content and 64 rotary products, whichever way it is computed. Absorbing changes the order of the sum, not the score.':
    '无论怎么算，分数都是 128 个内容乘积与 64 个旋转乘积之和。吸收改变的是求和次序，不是分数。',
  'One head with four key numbers and four latent ones; latents and query are random.':
    '一个头，四个键数，四个潜向量数；潜向量和查询是随机的。',
  'Nearest is meant in least squares over all pairs of the context, for any query and latent alike. A model could choose latents that suffer less.':
    '“最接近”指在上下文的所有位置对上按最小二乘，对任何查询和潜向量一视同仁。真实模型可以选择受影响较小的潜向量。',
  'Only the keys are looked at. Values are not rotated.': '这里只看键，值不旋转。',
  'Which attention learns most from a cache of a given size?':
    '给定大小的缓存，哪种注意力学得最多？',
  'At equal caches the fewer the key heads the better, and a shared latent is best of all on recall; at equal head width the published order is back.':
    '缓存相等时，键头越少越好，而在回忆任务上共享潜向量最好；头宽相等时，公布的次序又回来了。',
  'Equal cache': '等量缓存',
  'What is equal': '什么相等',
  'Numbers cached a token and layer, or numbers in a head.': '每词元每层缓存的数，或每个头的数。',
  'a cache of 8': '缓存 8 个数',
  'a cache of 16': '缓存 16 个数',
  'a cache of 32': '缓存 32 个数',
  'heads 8 wide': '每头宽 8',
  Task: '任务',
  'recall: attributes of items': '回忆：物品的属性',
  'text: the next character': '文本：下一个字符',
  'Training steps': '训练步数',
  'On text half as many.': '文本任务只用一半步数。',
  Step: '步',
  MHA: 'MHA',
  'GQA, two groups': 'GQA，两组',
  MQA: 'MQA',
  MLA: 'MLA',
  nats: '奈特',
  'MLA above the best other': 'MLA 超出其余最好者',
  'Right answers on items never seen': '在未见过的物品上答对',
  'One item in eight by guessing.': '瞎猜是八分之一。',
  'share right': '答对比例',
  'Loss on text never seen': '在未见过的文本上的损失',
  'nats a character': '奈特/字符',
  'What each may keep, and what each head gets': '各自能存多少，每个头分到多少',
  'At equal caches, own keys for every head leave each head narrow.':
    '缓存相等时，各头自有键就意味着每个头都很窄。',
  numbers: '个数',
  GQA: 'GQA',
  'cached a token': '每词元缓存',
  'numbers a head compares': '每头比较的数',
  'Right answers now': '当前答对比例',
  'Weights of the whole network': '整个网络的权重数',
  'MLA has the most: its up-projections are weights, not cache.':
    'MLA 最多：上投影是权重，不是缓存。',
  weights: '权重数',
  'Loss on items never seen': '在未见过的物品上的损失',
  'After {step} steps MLA answers {accuracyMla} of the queries, {lead} more than the best of the others. MHA: {accuracyMha}, GQA: {accuracyGqa}, MQA: {accuracyMqa}.':
    '训练 {step} 步后，MLA 答对 {accuracyMla} 的查询，比其余最好者多 {lead}。MHA：{accuracyMha}，GQA：{accuracyGqa}，MQA：{accuracyMqa}。',
  'After {step} steps MLA is not ahead: MHA {accuracyMha}, GQA {accuracyGqa}, MQA {accuracyMqa}, MLA {accuracyMla}.':
    '训练 {step} 步后 MLA 并不领先：MHA {accuracyMha}，GQA {accuracyGqa}，MQA {accuracyMqa}，MLA {accuracyMla}。',
  'After {step} steps on text the losses are MHA {lossMha}, GQA {lossGqa}, MQA {lossMqa}, MLA {lossMla} nats a character.':
    '文本训练 {step} 步后，每字符损失（奈特）：MHA {lossMha}，GQA {lossGqa}，MQA {lossMqa}，MLA {lossMla}。',
  'Equal caches: the known order is reversed, and MLA leads': '缓存相等：熟知的次序反转，MLA 领先',
  'Equal heads: MHA is back, with four times the cache': '头宽相等：MHA 回到前列，缓存是四倍',
  'A cache of 8: only MLA still recalls': '缓存为 8：只有 MLA 还记得住',
  'A cache of 32: MQA needs no latent': '缓存为 32：MQA 不需要潜向量',
  'On text MLA has no lead': '在文本上 MLA 没有领先',
  'With a cache of 16, MHA comes last: its heads are two numbers wide. Now every head gets 8 numbers, whatever that caches. Where does MHA end?':
    '缓存为 16 时 MHA 垫底：它的头只有两个数宽。现在每个头都有 8 个数，不管缓存多大。MHA 会排在哪里？',
  'Still last': '仍然垫底',
  'In the middle': '居中',
  'First, or within 2 points of the first': '第一，或与第一相差不到 2 个百分点',
  'The published order MHA, GQA, MQA holds for heads of equal width, where MHA caches four times as much as MQA. At equal caches the width of a head is what is short.':
    '公布的次序 MHA、GQA、MQA 成立的前提是头宽相等，那时 MHA 的缓存是 MQA 的四倍。缓存相等时，短缺的是头宽。',
  'The cache shrinks from 16 numbers a token to 8. Who still answers more than 7 of 10 queries?':
    '缓存从每词元 16 个数缩到 8 个。谁还能答对七成以上的查询？',
  'MQA and MLA': 'MQA 和 MLA',
  'Only MLA': '只有 MLA',
  Nobody: '谁都不行',
  'Keys and values of MQA must share the 8 numbers, four each. The latent of MLA serves all keys and all values at once, and every head reads it through a map of its own.':
    'MQA 的键和值要分这 8 个数，各四个。MLA 的潜向量同时服务所有键和值，每个头再通过自己的映射去读。',
  'The same contest on English text. Is MLA ahead of MQA there?':
    '同样的比赛换成英文文本。MLA 还领先 MQA 吗？',
  'Ahead by more than 0.02 nats': '领先 0.02 奈特以上',
  'Within 0.02 nats': '相差不到 0.02 奈特',
  'Behind by more than 0.02 nats': '落后 0.02 奈特以上',
  'A small character model lives from the last few letters and does not need many different keys. MLA has more weights to learn, and here it is not ahead.':
    '小型字符模型主要靠最近几个字母，不需要很多不同的键。MLA 要学的权重更多，在这里并不领先。',
  'MHA above MQA, 7B dense models, MMLU': 'MHA 高于 MQA，7B 稠密模型，MMLU',
  '45.2 against 37.9 points': '45.2 对 37.9 分',
  points: '分',
  'At equal head width, the usual comparison. Measured: right answers, MHA less MQA. At equal caches the sign turns.':
    '头宽相等，即通常的比较方式。测量的是答对率，MHA 减 MQA。缓存相等时符号会反过来。',
  'GQA above MQA, 7B dense models, MMLU': 'GQA 高于 MQA，7B 稠密模型，MMLU',
  '41.2 against 37.9 points': '41.2 对 37.9 分',
  'The same: for heads of equal width.': '同上：头宽相等时成立。',
  'MLA above MHA, models of about 250B, MMLU': 'MLA 高于 MHA，约 250B 的模型，MMLU',
  '59.0 against 57.5 points, with 4 % of the cache': '59.0 对 57.5 分，缓存只有 4 %',
  'With heads of equal width the toy shows a tie: both solve the task. C-Eval of the 16B pair went the other way, 50.9 against 51.6.':
    '头宽相等时，玩具模型打成平手：两者都能解出任务。16B 那一组的 C-Eval 则相反，50.9 对 51.6。',
  'One latent for keys and values': '键和值共用一个潜向量',
  'latent, all that is cached': '潜向量，缓存的全部内容',
  'up-projections of all heads': '所有头的上投影',
  'Numbers cached for each token and layer': '每词元每层缓存的数',
  'width of a head; here of MHA': '头的宽度；此处为 MHA',
  'Items have three attributes. A query names one and asks for another of the same item. Four attentions learn it, each with 16 cached numbers a token. Play.':
    '物品有三个属性。查询给出其中一个，问同一物品的另一个。四种注意力来学，每词元各缓存 16 个数。播放。',
  'MHA, known as the best, is last. Look at the heads: two numbers each. Scrub back to see who takes off first.':
    '公认最好的 MHA 垫底。看看它的头：每个只有两个数。拖回去看谁最先起飞。',
  'Now the usual comparison: heads of equal width. MHA is back, for a cache of 64.':
    '换成通常的比较：头宽相等。MHA 回到前列，代价是 64 的缓存。',
  'Go down to a cache of 8. Who is left?': '降到缓存 8。还剩谁？',
  'And on text? Try it: a lead on one task is not a lead on all.':
    '文本呢？试一试：在一个任务上领先，不等于处处领先。',
  'One run is one draw of luck. Repeat over five seeds.': '一次运行只是一次运气。用五个种子重复。',
  'Bet where MHA ends with wider heads.': '下注：头变宽后 MHA 排在哪里。',
  'Everybody says MHA is better than MQA. Why is it worse here?':
    '大家都说 MHA 比 MQA 好，为什么这里更差？',
  'Because here both cache the same. With 16 numbers, MHA has four heads of two numbers for keys and two for values. The published order is for heads of equal width, and there MHA caches four times as much.':
    '因为这里两者的缓存一样大。只有 16 个数时，MHA 的四个头各有两个数作键、两个数作值。公布的次序是头宽相等时的，那时 MHA 的缓存是四倍。',
  'Is MLA just a low-rank approximation of MHA?': 'MLA 只是 MHA 的低秩近似吗？',
  'No. It is trained with the latent from the first step; nothing is approximated afterwards. The next tab compares the two.':
    '不是。它从第一步起就带着潜向量训练，事后没有任何近似。下一个标签页比较这两种做法。',
  'Does MLA win because it has more weights?': 'MLA 取胜是因为权重更多吗？',
  'It does have the most: about 9,700 against 7,100 of MHA at a cache of 16. Weights are shared by all tokens and sequences; the cache is what grows. The comparison is of caches, not of weights.':
    '它的权重确实最多：缓存为 16 时约 9,700 个，MHA 为 7,100 个。权重由所有词元和序列共享，会增长的是缓存。这里比的是缓存，不是权重。',
  'Then why not always a smaller latent?': '那为什么不把潜向量做得越小越好？',
  'Below some size recall falls sharply, and no saving tells. Show quality beside memory. Here 8 numbers still recall most attributes and cost some accuracy.':
    '小到一定程度，回忆能力会骤降，光看省了多少是看不出来的。质量要和内存放在一起看。这里 8 个数仍能记住大部分属性，但准确率有损失。',
  'One layer, 32 hidden numbers, four heads; recall needs no positions, so there is no rotary part. Text: two layers, four rotary numbers for MLA.':
    '一层、32 个隐藏数、四个头；回忆任务不需要位置，所以没有旋转部分。文本：两层，MLA 有四个旋转数。',
  'Not seen here: MHA ahead of GQA and MQA at an equal cache. The published order needs heads of equal width.':
    '这里没有看到：缓存相等时 MHA 领先 GQA 和 MQA。公布的次序以头宽相等为前提。',
  'Not seen here: MLA ahead on text. At 200 to 300 steps it was behind MQA by 0.02 to 0.07 nats on three seeds; trained for longer they draw level.':
    '这里没有看到：MLA 在文本上领先。训练 200 到 300 步时，三个种子上它都落后 MQA 0.02 到 0.07 奈特；训练更久则打平。',
  'With a cache of 32, MQA is level with MLA or ahead of it by about a point.':
    '缓存为 32 时，MQA 与 MLA 持平，或领先约一个百分点。',
  'On text MHA suffers twice at small caches: a head two numbers wide has a single rotary frequency, and one number has none.':
    '在文本上，小缓存对 MHA 是双重打击：两个数宽的头只有一个旋转频率，一个数宽的头则没有。',
  'No query latent; one learning rate for all four on each task.':
    '没有查询潜向量；每个任务上四者用同一学习率。',
  'Repeat over five seeds': '用五个种子重复',
  'Is a latent just a compressed copy of keys and values?': '潜向量只是键和值的压缩副本吗？',
  'On recall a latent that was trained as such keeps what as many directions, cut out of finished keys and values, lose; on text there is little to lose.':
    '在回忆任务上，从头带着训练的潜向量能保住的，正是事后从成品键值中截取同样多的方向会丢掉的；在文本上没什么可丢。',
  'Trained or cut': '训练还是截断',
  'What MLA is trained with, and what the finished MHA is cut to.':
    'MLA 训练时用的大小，也是成品 MHA 截断到的大小。',
  'MHA, 64 numbers': 'MHA，64 个数',
  'MHA, cut afterwards': 'MHA，事后截断',
  'MLA, trained that way': 'MLA，从头训练',
  'Lost of keys and values': '键和值的损失',
  'Attention moved by the cut': '截断移走的注意力',
  'Directions for 90 %': '90 % 所需方向数',
  'Participation ratio': '参与率',
  'Right answers: trained with the latent, or cut to it afterwards':
    '答对比例：带着潜向量训练，或事后截断到同样大小',
  'Energy in the first directions of [K | V]': '[K | V] 前若干方向的能量',
  'A curve that rises early means low rank. Compare with the untrained one.':
    '曲线升得早，说明秩低。请与未训练的曲线比较。',
  directions: '方向数',
  'share of the energy': '能量占比',
  now: '现在',
  'before training': '训练前',
  'of what it is projected from': '投影之前的输入',
  'The finished MHA, cut to fewer directions': '成品 MHA 截断到更少方向',
  'directions kept of [K | V]': '[K | V] 保留的方向数',
  'What the cut does': '截断的影响',
  'Lost of keys and values, relative; and attention that lands elsewhere.':
    '键和值的相对损失，以及落到别处的注意力。',
  'Directions for 90 % of the energy': '90 % 能量所需的方向数',
  'The participation ratio counts directions by how evenly they are used.':
    '参与率按方向使用的均匀程度来计数。',
  'After {step} steps: MHA {accuracyFull} right, cut afterwards {accuracyCut}, MLA trained that way {accuracyTrained}. [K | V] holds 90 % of its energy in {for90} directions.':
    '训练 {step} 步后：MHA 答对 {accuracyFull}，事后截断 {accuracyCut}，从头训练的 MLA {accuracyTrained}。[K | V] 的 90 % 能量在 {for90} 个方向里。',
  'Trained with a latent of 12: nearly all right. Cut to 12: worse':
    '潜向量 12 从头训练：几乎全对；事后截到 12：更差',
  'A latent of 8: the gap is wide': '潜向量为 8：差距很大',
  'A latent of 20: cutting afterwards is fine too': '潜向量为 20：事后截断也没问题',
  'Text: keys and values really are of low rank': '文本：键和值确实低秩',
  'Text cut to 4 directions': '文本，截到 4 个方向',
  'Both get 8 numbers in place of 12: MLA is trained with them, the finished MHA is cut to them. Who loses more right answers?':
    '两者都从 12 个数减到 8 个：MLA 用 8 个数训练，成品 MHA 截到 8 个。谁丢的正确答案更多？',
  'The one trained that way': '从头训练的',
  'The one cut afterwards': '事后截断的',
  'Both about the same': '差不多',
  'Keys and values of the finished MHA use 14 directions or so, about evenly. Cutting throws some away. Training with a small latent finds other keys and values that fit into it.':
    '成品 MHA 的键和值大约用到 14 个方向，而且相当均匀，截断就会丢掉一些。带着小潜向量训练，则会找到另一组装得下的键和值。',
  'The task changes from recall to text. Do keys and values need more or fewer directions?':
    '任务从回忆换成文本。键和值需要的方向更多还是更少？',
  More: '更多',
  Fewer: '更少',
  'As many': '一样多',
  'Text concentrates keys and values in a few directions while it trains. Recall spreads them: every attribute has to be kept apart.':
    '训练文本时，键和值会集中到少数方向；回忆则让它们散开：每个属性都要区分开。',
  'Latent over hidden size': '潜向量与隐藏维度之比',
  '512 of 5,120 (V2), 512 of 7,168 (V3)': '512 比 5,120（V2），512 比 7,168（V3）',
  'Here 12 of 32: toys leave less room.': '这里是 12 比 32：玩具模型余地更小。',
  'A trained GQA model turned into MLA afterwards': '把训练好的 GQA 模型转成 MLA',
  '93 % of the cache of LLaMA-2-7B, 6B tokens of training to recover':
    '压缩 LLaMA-2-7B 缓存的 93 %，用 6B 词元训练恢复',
  'Measured: what the cut costs before any recovery. Nothing is trained after it here.':
    '测量的是：恢复训练之前，截断的代价。这里截断后不再训练。',
  'The best cut, and what it loses': '最佳截断，以及它的损失',
  'directions kept': '保留的方向数',
  'singular values': '奇异值',
  'The latent, trained as such': '从头训练的潜向量',
  'down-projection, learnt': '下投影，学得',
  'One MHA trains with all its 64 cached numbers and is cut to 12 at every look. One MLA trains with 12 from the start. Play.':
    '一个 MHA 用全部 64 个缓存数训练，每次查看时截到 12 个。一个 MLA 从一开始就只用 12 个。播放。',
  'Scrub back: the cut hurts more the better the full model gets. Its directions fill up.':
    '拖回去：完整模型越好，截断的伤害越大，因为它的方向被用满了。',
  'Make the latent 8 or smaller.': '把潜向量设为 8 或更小。',
  'Now text. Here the spectrum sinks below the untrained one: a few directions carry nearly everything.':
    '换成文本。这里的谱比未训练时更集中：少数几个方向承载了几乎全部能量。',
  'Point at r in the equation: no other matrix of that rank would be nearer.':
    '指向公式里的 r：同样秩的矩阵里，没有更接近的了。',
  'Bet who loses more with 8 numbers.': '下注：只有 8 个数时谁丢得更多。',
  'Is MLA a low-rank approximation of a trained MHA?': 'MLA 是训练好的 MHA 的低秩近似吗？',
  'No. It is trained with the latent, and finds keys and values that fit into it. Cutting a finished model to the same size is worse on recall, as the two lines show.':
    '不是。它带着潜向量训练，找到的是装得下的键和值。把成品模型截到同样大小，在回忆任务上更差，两条线可见。',
  'Are keys and values of low rank anyway?': '键和值本来就是低秩的吗？',
  'On text yes: training roughly halves the directions they use. On recall no: training spreads them. And in both the untrained spectrum is not flat either, so compare with it.':
    '在文本上是：训练使所用方向大约减半。在回忆上不是：训练使它们散开。而且两种任务里，未训练的谱也不平坦，所以要与它比较。',
  'How many directions can there be at most?': '最多能有多少个方向？',
  'As many as the hidden size, 32 here, although [K | V] has 64 columns, and no more than the input has: three attributes of eight values span 22.':
    '不超过隐藏维度，这里是 32，尽管 [K | V] 有 64 列；也不超过输入本身：三个各有八个值的属性张成 22 维。',
  '[K | V] is cut before the rotation, for all heads at once. Cutting keys and values apart, or head by head, is not tried.':
    '[K | V] 在旋转之前截断，所有头一起。没有尝试键、值分开或逐头截断。',
  'The cut model is not trained again; a real conversion recovers much of the loss with further training.':
    '截断后的模型不再训练；真实的转换通过继续训练能挽回大部分损失。',
  'On text the gap between trained and cut is not seen at 12 directions: the cut costs about nothing there, and MLA at this length of training is a little behind MHA or level.':
    '在文本上，截到 12 个方向看不到训练与截断的差距：截断几乎没有代价，而训练这么久的 MLA 略落后于 MHA 或与之持平。',
  'The spectrum is that of the last layer, over the test set.': '谱取自最后一层，在测试集上计算。',
  'What does a token wait for: memory or arithmetic?': '一个词元在等什么：内存还是算力？',
  'Attention over keys of every head waits for memory; 128 heads that share one latent bring decoding to the edge where arithmetic is the limit.':
    '各头自有键的注意力在等内存；128 个头共用一个潜向量，解码就到了以算力为限的边缘。',
  'Decode race': '解码竞速',
  GPU: 'GPU',
  'H800, throttled': 'H800，降频',
  'H800 at its peak': 'H800，峰值',
  'A100, 80 GB': 'A100，80 GB',
  'Context at the start': '起始上下文',
  'New tokens in one step': '每步的新词元数',
  'Two where one more token was drafted and is checked with it.':
    '若另外草拟了一个词元并一起验证，就是两个。',
  'Steps to decode': '解码步数',
  Steps: '步数',
  ms: '毫秒',
  'GQA, 8 groups': 'GQA，8 组',
  'MLA, full cache': 'MLA，完整缓存',
  'MLA, absorbed': 'MLA，吸收',
  'FLOP a byte, absorbed': '每字节 FLOP，吸收',
  'Ridge of the GPU': 'GPU 的拐点',
  'FLOP/byte': 'FLOP/字节',
  'MHA over absorbed': 'MHA ÷ 吸收',
  'Full cache over absorbed': '完整缓存 ÷ 吸收',
  'Time on attention so far': '至今花在注意力上的时间',
  'The lowest line wins. The scale is logarithmic.': '最低的线获胜，对数刻度。',
  'The roofline': '屋顶线',
  'Left of the bend memory is the limit, right of it arithmetic.':
    '拐点左边受内存限制，右边受算力限制。',
  'FLOP a byte': '每字节 FLOP',
  TFLOPS: 'TFLOPS',
  'what the GPU can do': 'GPU 能做到的',
  'the five ways; MLA with the numbers it caches': '五种方式；MLA 后面是它缓存的数',
  'Cache read so far': '至今读取的缓存',
  'FLOP for each byte read': '每读一字节的 FLOP',
  'ridge of the GPU': 'GPU 的拐点',
  'Steps a second, attention alone': '每秒步数，只算注意力',
  'steps/s': '步/秒',
  'After {step} steps the absorbed way has spent {msAbsorbed} ms on attention, MHA {msMha} ms. With {absorbedIntensity} FLOP a byte, below the ridge of {ridge}, it still waits for memory.':
    '{step} 步之后，吸收方式在注意力上花了 {msAbsorbed} 毫秒，MHA 花了 {msMha} 毫秒。每字节 {absorbedIntensity} FLOP，低于拐点 {ridge}，仍在等内存。',
  'After {step} steps the absorbed way has spent {msAbsorbed} ms on attention, MHA {msMha} ms. With {absorbedIntensity} FLOP a byte, above the ridge of {ridge}, arithmetic is its limit.':
    '{step} 步之后，吸收方式在注意力上花了 {msAbsorbed} 毫秒，MHA 花了 {msMha} 毫秒。每字节 {absorbedIntensity} FLOP，高于拐点 {ridge}，受限于算力。',
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
  'Attainable speed': '可达到的速度',
  'arithmetic of the GPU': 'GPU 的算力',
  'memory of the GPU': 'GPU 的内存带宽',
  'work for each byte read': '每读一字节的计算',
  'Work for each byte, absorbed': '每字节的计算，吸收方式',
  'heads that share each byte': '共用每个字节的头数',
  'new tokens in one step': '每步的新词元数',
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
  'How does a model trained on 4K tokens read 128K?': '在 4K 上训练的模型，怎样读 128K？',
  'YaRN leaves the fast rotary hands alone, slows the slow ones so that none passes an angle it has seen, and sharpens the attention.':
    'YaRN 不动快的旋转指针，放慢慢的指针，使它们都不越过见过的角度，并让注意力更锐利。',
  'Long context': '长上下文',
  Frequencies: '频率',
  'as trained': '训练时的',
  'all slowed down': '全部放慢',
  'a larger base': '更大的基数',
  'YaRN, ramp of the code': 'YaRN，代码的过渡',
  'YaRN, ramp of the paper': 'YaRN，论文的过渡',
  Factor: '倍数',
  'Trained context': '训练时的上下文',
  Sharpening: '锐化',
  '1 in V3’s report, 0.707 in V2’s; 0 leaves the logits alone.':
    'V3 报告为 1，V2 报告为 0.707；0 表示不动对数几率。',
  'What the query looks at': '查询看重什么',
  'How strongly query and key use each of the 32 pairs; drag the bars.':
    '查询和键对 32 对中每一对的使用强度；拖动柱子。',
  'Length of query and key': '查询和键的长度',
  'Squared, it multiplies every score.': '它的平方会乘到每个分数上。',
  'Ramp begins': '过渡起点',
  turns: '圈',
  'Ramp ends': '过渡终点',
  Distance: '距离',
  'Pairs at angles never trained': '处于未训练角度的对数',
  'Score at this distance': '此距离的分数',
  'The next token’s score below its own': '相邻词元比自身低的分数',
  'with sharpening': '有锐化',
  without: '无锐化',
  'The angle of each pair, as a share of what training showed':
    '每一对的角度，占训练所见范围的比例',
  'Thirty-two clock hands, the fastest left. Coral: an angle never seen before.':
    '三十二根时钟指针，最快的在左。珊瑚色：从未见过的角度。',
  'share of the trained range': '占训练范围的比例',
  'seen in training': '训练中见过',
  'never seen': '从未见过',
  'Drag a bar: how strongly query and key use this pair.': '拖动柱子：查询和键使用这一对的强度。',
  strength: '强度',
  'Score of the query over distance': '查询的分数随距离变化',
  'Equal query and key; the curve is sampled, fast pairs turn between its points.':
    '查询与键相同；曲线是采样的，快的对在采样点之间还会转动。',
  'distance in tokens': '距离（词元）',
  score: '分数',
  'with these frequencies': '用这些频率',
  'Tokens for one turn of each pair': '每一对转一圈需要的词元数',
  'From the fastest pair to the slowest, on a logarithmic scale.':
    '从最快的对到最慢的对，对数刻度。',
  pair: '对',
  'context V2 was trained on': 'V2 训练时的上下文',
  'Tokens the attention spreads over': '注意力分散在多少词元上',
  'Exp of its entropy, over all distances up to here.': '熵的指数，覆盖到此为止的所有距离。',
  context: '上下文',
  'At a distance of {distance} tokens every pair is at an angle that training showed. The score is {here}; the attention spreads over {effective} tokens.':
    '距离 {distance} 个词元时，每一对的角度都在训练中见过。分数为 {here}；注意力分散在 {effective} 个词元上。',
  'At a distance of {distance} tokens {strangers} pairs are at angles that training never showed. The score is {here}.':
    '距离 {distance} 个词元时，有 {strangers} 对处于训练中从未出现的角度。分数为 {here}。',
  'YaRN: no hand leaves what it has seen': 'YaRN：没有指针离开见过的范围',
  'As trained: nine hands reach angles never seen': '按训练时的频率：九根指针走到没见过的角度',
  'All slowed down: neighbours blur': '全部放慢：邻居变模糊',
  'A larger base: some hands still leave': '更大的基数：仍有指针越界',
  'The ramp of the paper is not that of the code': '论文的过渡与代码的不同',
  'V2’s report: less sharpening': 'V2 的报告：锐化较弱',
  'A query of slow hands only': '只用慢指针的查询',
  'In place of YaRN all pairs are slowed down 40 times. How well can the token next door be told from the token itself?':
    '不用 YaRN，把所有对都放慢 40 倍。相邻词元与自身还分得清吗？',
  'As well as before': '和之前一样',
  'At least ten times worse': '至少差十倍',
  Better: '更好',
  'The fast hands tell neighbours apart. YaRN leaves them alone; slowing all of them by 40 makes one step look like a fortieth of one.':
    '分辨邻居靠快指针。YaRN 不动它们；全部放慢 40 倍，走一步就像只走了四十分之一步。',
  'The frequencies stay as trained, the context grows to 40 times. How many of the 32 hands reach angles never seen?':
    '频率保持训练时的样子，上下文增到 40 倍。32 根指针中有几根走到没见过的角度？',
  None: '没有',
  Nine: '九根',
  'All of them': '全部',
  'Twenty-three hands went all the way round within 4,096 tokens: they have seen every angle. Nine did not, and go on.':
    '有二十三根在 4,096 个词元内转满了一圈，所有角度都见过。另外九根没有，还会继续往前走。',
  'Sharpening is switched off (mscale 0). Over how many tokens does the attention spread at the end?':
    '关掉锐化（mscale 为 0）。最后注意力分散在多少词元上？',
  'Over fewer': '更少',
  'Over as many': '一样多',
  'Over more': '更多',
  'The more tokens compete, the flatter the softmax. Multiplying the logits by m² works against it. It changes no frequency and no cache.':
    '参与竞争的词元越多，softmax 越平。把对数几率乘以 m² 可以抵消。它不改变频率，也不改变缓存。',
  'Multiplier m of V3, 0.1 ln 40 + 1': 'V3 的乘数 m，0.1 ln 40 + 1',
  'V2’s report has 0.0707 ln s + 1 = 1.2608. Both write √t for what multiplies the logits.':
    'V2 的报告是 0.0707 ln s + 1 = 1.2608。两篇都把乘在对数几率上的量写作 √t。',
  'Slowest pair, θ over θ′': '最慢的一对，θ ÷ θ′',
  'Pair 16, θ over θ′': '第 16 对，θ ÷ θ′',
  '1.82 in the code, 5.05 by the paper’s ramp': '代码为 1.82，按论文的过渡为 5.05',
  'The code’s ramp is linear in the index, the paper’s in the turns. They agree up to pair 10 and from pair 23.':
    '代码的过渡按序号线性，论文的按圈数线性。两者在第 10 对及以前、第 23 对及以后一致。',
  'Needle found in 128K tokens': '128K 词元中找到“针”',
  'at all lengths': '所有长度上都能',
  'Not measured here: nothing is trained on this page. V2 trained 1,000 more steps at 32K, V3 twice 1,000, at 32K and 128K.':
    '这里没有测量：本页不训练任何东西。V2 在 32K 上多训练了 1,000 步，V3 在 32K 和 128K 上各 1,000 步。',
  'The new frequencies': '新的频率',
  'how much is kept': '保留多少',
  factor: '倍数',
  'The softmax scale': 'softmax 缩放',
  'multiplier; it acts squared': '乘数；以平方起作用',
  sharpening: '锐化',
  'Turning a pair': '转动一对数',
  'position; in a score only the distance is left': '位置；分数里只剩下距离',
  'Position is told by 32 hands that turn at different speeds. Play: the distance grows to 40 times what training showed.':
    '位置由 32 根转速不同的指针表示。播放：距离增长到训练所见的 40 倍。',
  'Leave the frequencies as trained and play again. Nine slow hands go where they have never been.':
    '让频率保持训练时的样子，再播放一次。九根慢指针走到了从没去过的地方。',
  'Slow all hands down. None leaves, but see the score next door: neighbours look alike.':
    '放慢所有指针。没有一根越界，但看看隔壁的分数：邻居变得一模一样。',
  'YaRN slows the slow hands only. Go back to it and look at the ramp between pairs 10 and 23.':
    'YaRN 只放慢慢的指针。切回它，看第 10 对到第 23 对之间的过渡。',
  'Drag the bars: silence the fast pairs and see the score lose its detail.':
    '拖动柱子：让快的对静音，看分数失去细节。',
  'Take the sharpening down to 0. The attention spreads over more tokens.':
    '把锐化降到 0。注意力分散到更多词元上。',
  'Bet what slowing every hand does.': '下注：放慢所有指针会怎样。',
  'Does YaRN change the cache?': 'YaRN 会改变缓存吗？',
  'No. It changes angles and the temperature of the logits. Of MLA’s cache only the 64 rotary numbers are turned at all.':
    '不会。它改变角度和对数几率的温度。MLA 的缓存里，只有那 64 个旋转数会转动。',
  'Is it only for long prompts?': '它只影响长提示词吗？',
  'No. Once it is on, short contexts too are computed with the new frequencies and the new scale. That is why some training follows.':
    '不是。一旦开启，短上下文也用新的频率和新的缩放来计算，所以还要再训练一段。',
  'Is V3’s configuration that of V2?': 'V3 的配置与 V2 相同吗？',
  'Nearly. V3 says so, but V2’s report has 0.0707 ln s + 1 and V3’s 0.1 ln s + 1. Squared and at s = 40 that is 1.59 against 1.87.':
    '几乎。V3 自称相同，但 V2 的报告是 0.0707 ln s + 1，V3 是 0.1 ln s + 1。取平方、s = 40 时，是 1.59 对 1.87。',
  'Why do other libraries give other numbers for the same weights?':
    '同样的权重，别的库为什么算出不同的数？',
  'They may pair the two halves of the vector in place of neighbours. DeepSeek’s code turns (x₀, x₁), (x₂, x₃) and so on.':
    '它们可能把向量的前后两半配对，而不是相邻两个。DeepSeek 的代码转动的是 (x₀, x₁)、(x₂, x₃)，依此类推。',
  'Angles and scores only: nothing is trained, so nothing is said about how well a model copes.':
    '只有角度和分数：没有训练，所以不说明模型应付得如何。',
  'Query and key are equal and use every pair alike unless you drag the bars. Content scores are left out.':
    '查询与键相同，除非你拖动柱子，否则各对同等使用。内容部分的分数不计。',
  'A pair counts as familiar where its angle lies within the range of training, or where it made a whole turn there.':
    '一对的角度若在训练范围之内，或在训练中转满过一圈，就算见过。',
  'The other schemes do not sharpen here.': '其他方案在这里不做锐化。',
};
