export const zh: Readonly<Record<string, string>> = {
  'Bits of a cached number': '每个缓存数的位数',
  'In this order: 67B, V2 with MHA, V2-Lite, V2, V3, yours. V2 was deployed with about 6.':
    '依次为 67B、改用 MHA 的 V2、V2-Lite、V2、V3、你的模型。V2 部署时约为 6 位。',
  'Longest context': '最长上下文',
  'Your attention': '你的注意力',
  'MLA: a latent': 'MLA：一个潜向量',
  'GQA: some groups': 'GQA：若干组',
  'MHA: every head its own': 'MHA：每个头各存一份',
  'Your latent': '你的潜向量',
  'Only MLA has one.': '只有 MLA 有。',
  'Your rotary pairs': '你的旋转维度对数量',
  'Your groups': '你的组数',
  'Only GQA has a choice.': '只有 GQA 可选。',
  'Your heads': '你的头数',
  'Your layers': '你的层数',
  Context: '上下文',
  'DeepSeek 67B (GQA)': 'DeepSeek 67B（GQA）',
  'V2 as MHA': 'V2 改用 MHA',
  'V2-Lite (MLA)': 'V2-Lite（MLA）',
  'V2 (MLA)': 'V2（MLA）',
  'V3 (MLA)': 'V3（MLA）',
  'V2 below 67B, bytes': 'V2 比 67B 少（字节）',
  'V2 below 67B, elements': 'V2 比 67B 少（元素）',
  'V2 below MHA of its heads': 'V2 比同头数 MHA 少',
  'Cache of a token': '每词元的缓存',
  'Context that fits': '放得下的上下文',
  'Memory of the cache as the context grows': '缓存占用随上下文增长',
  'All sequences together. The scale is logarithmic.': '所有序列合计，纵轴为对数刻度。',
  'a card of 80 GB': '一张 80 GB 的卡',
  'Drag a bar. V2 as deployed: 6.': '拖动柱子。V2 实际部署：6 位。',
  bits: '位',
  'What one token leaves behind': '一个词元留下多少',
  'All layers. The scale is logarithmic.': '所有层合计，对数刻度。',
  'kB a token': '每词元 kB',
  'The published cut, taken apart': '拆开看公布的降幅',
  'From 67B to V2 in the same bits, then in its own.': '从 67B 到同位数的 V2，再到它自己的位数。',
  'V2 in the bits of 67B': 'V2，位数同 67B',
  'V2 in its own bits': 'V2，自己的位数',
  'Context that fits a card of 80 GB': '80 GB 的卡能放下多长的上下文',
  'Of each sequence. The weights would need room too.': '按每条序列计；实际还要给权重留地方。',
  'thousand tokens': '千词元',
  'With {context} tokens a sequence V2 fills {gigabytes.v2} GB: {cutOfHeads} % less than with keys and values for each of its heads ({gigabytes.multiHead} GB), {cut} % less than DeepSeek 67B ({gigabytes.dense67b} GB).':
    '每条序列 {context} 个词元时，V2 占 {gigabytes.v2} GB：比每个头各存键和值（{gigabytes.multiHead} GB）少 {cutOfHeads}%，比 DeepSeek 67B（{gigabytes.dense67b} GB）少 {cut}%。',
  'Equal precision: 16 bits for every model': '精度相同：每个模型都用 16 位',
  'V2 as deployed: 6 bits a number': 'V2 实际部署：每个数 6 位',
  'One reader with 128K tokens: MLA needs a ninth of the card':
    '一条 128K 的序列：MLA 只占卡的九分之一',
  'Half the heads for your model': '你的模型头数减半',
  'GQA with two groups in place of a latent': '不用潜向量，改用两组的 GQA',
  'Every head its own: no card holds it': '每个头各存一份：没有卡放得下',
  'V2 stores its cache in 6 bits in place of 16; DeepSeek 67B stays at 16. How far below 67B is V2 now?':
    'V2 的缓存从 16 位改存 6 位，DeepSeek 67B 仍为 16 位。现在 V2 比 67B 低多少？',
  'About 82 %': '约 82%',
  'About 93 %': '约 93%',
  'About 98 %': '约 98%',
  'The architecture alone cuts 82.2 % in equal precision. Six bits in place of sixteen bring it to the published 93.3 %. 98.2 % is the cut against plain attention with V2’s own heads.':
    '精度相同时，架构本身减少 82.2%。十六位换成六位，才到公布的 93.3%。98.2% 是与 V2 自身头数的普通注意力相比。',
  'Your model has MLA. You double its heads from 64 to 128. What happens to its cache?':
    '你的模型用 MLA，把头数从 64 加倍到 128。缓存会怎样？',
  'It grows a little': '略有增加',
  'The latent is one for all heads. How many heads rebuild from it does not matter.':
    '所有头共用一个潜向量，有多少个头从它重建都无所谓。',
  'Your model has MLA with a latent of 512. You give it GQA with 2 groups of 128 instead. Its cache …':
    '你的模型用 MLA，潜向量为 512。现在改用 2 组、每组 128 的 GQA。缓存会……',
  'stays the same': '不变',
  '512 + 64 numbers are as many as 2.25 groups of keys and values. The point of MLA is not the smallest cache; it is what all heads can still read from it.':
    '512 + 64 个数相当于 2.25 组键和值。MLA 的要点不是缓存最小，而是所有头仍能从中读出什么。',
  'KV cache of V2 below DeepSeek 67B': 'V2 的 KV 缓存比 DeepSeek 67B 少',
  'With the bits set above. Against a GQA model and with a 6-bit cache; in equal bits 82.2 %.':
    '按上面设定的位数计算。对照的是 GQA 模型，且缓存为 6 位；位数相同时为 82.2%。',
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
  'Not measured here: it is the whole serving stack on a cheaper model, with FP8 weights, the 6-bit cache and larger batches.':
    '这里没有测量：它来自一个更便宜的模型加整套服务系统，包括 FP8 权重、6 位缓存和更大的批次。',
  'Every token leaves numbers behind that all later tokens read. Play, and watch how attention of each kind fills a card.':
    '每个词元都会留下一些数，供之后所有词元读取。点播放，看各种注意力怎样占满一张卡。',
  'Full attention has long fallen off its shelf. Drag the context to the right until MLA fills its card, too.':
    '完整的注意力早已放不下。把上下文向右拖，直到 MLA 也占满它那张卡。',
  'The famous 93.3 % needs one more thing. V2 is the fourth of the six models: set its bits to 6.':
    '著名的 93.3% 还差一步：六个模型中第四个是 V2，把它的位数设为 6。',
  'The cut has two pieces now: architecture, then bits. Point at the latent in the equation: its size is what compresses.':
    '降幅现在分成两段：先是架构，再是位数。指向公式里的潜向量：压缩靠的正是它的大小。',
  'Now your own model. Give every head its own keys and values.':
    '轮到你自己的模型了。让每个头都有自己的键和值。',
  'Back to MLA: what each head had for itself is one latent again.':
    '回到 MLA：原来每个头各存的东西，又合成一个潜向量。',
  'Set your latent to 512 or more. That is the size V2 and V3 chose.':
    '把你的潜向量设为 512 或更大，这是 V2 和 V3 的选择。',
  'Now bet: what do 6 bits change?': '下个注：6 位会带来什么变化？',
  'Cached elements a token, MLA': '每词元缓存的元素数，MLA',
  'rotary key, shared by all heads': '旋转键，所有头共用',
  layers: '层数',
  'Cached elements a token, GQA (MHA with as many groups as heads)':
    '每词元缓存的元素数，GQA（组数等于头数即为 MHA）',
  groups: '组数',
  'Is it 93.3 % less than multi-head attention?': '是比多头注意力少 93.3% 吗？',
  'No. It is against DeepSeek 67B, which has grouped attention, and it includes storing the cache in 6 bits. In equal bits the cut is 82.2 %; against multi-head attention with V2’s own heads it is 98.2 %.':
    '不是。对照的是 DeepSeek 67B，它本来就用分组注意力，而且还算上了 6 位存储。位数相同时减少 82.2%；与 V2 自身头数的多头注意力相比是 98.2%。',
  '576 or 6,144 numbers a token?': '每词元是 576 个数还是 6,144 个？',
  '576 a token and layer: a latent of 512 and a rotary key of 64, for all heads together. Larger figures count the keys and values of every head, which the code called naive does cache.':
    '每词元每层 576 个：512 的潜向量加 64 的旋转键，所有头共用。更大的数字是把每个头的键和值都算上，代码里名为 naive 的模式确实那样缓存。',
  'Yes: of what they are rebuilt from. Without it every step would have to compute the latents of all earlier tokens again, through all layers.':
    '有，缓存的是重建所需的东西。没有它，每一步都得让之前所有词元重新走遍各层、再算一次潜向量。',
  'Does the query latent make the cache smaller?': '查询的潜向量会让缓存变小吗？',
  'No. Queries are never cached. Compressing them saves activations in training only.':
    '不会。查询从不缓存，压缩它只节省训练时激活占用的显存。',
  'Is the latent of one head or of one layer?': '潜向量是每个头一个，还是每层一个？',
  'One for each token and layer. All heads of the layer rebuild from the same 512 numbers.':
    '每个词元每层一个。同一层的所有头都从这 512 个数重建。',
  'One token in one layer is really cached and counted; layers, tokens and sequences multiply that count.':
    '一个词元在一层中的缓存是真正存下来数出的；再乘以层数、词元数和序列数。',
  'What fewer bits change of the outputs': '位数变少，输出改变多少',
  'A small layer, random weights, one scale a row: our way.':
    '一个小层，随机权重，每行一个缩放因子：这是我们的做法。',
  change: '改变量',
  '8 bits': '8 位',
  'Change, % of the outputs': '改变量，占输出的 %',
  'Do six bits cost nothing?': '存成 6 位，真的没有代价吗？',
  'They do change the outputs. In the small layer of the chart, with random weights and one scale a row, 8 bits change them by about 1 %, 6 bits by 4 %, 4 bits by 18 %: each bit less doubles it. How V2 rounds, and what a trained model loses by it, is not published.':
    '输出会变。在图中那个权重随机、每行一个缩放因子的小层里，8 位使输出改变约 1%，6 位约 4%，4 位约 18%：每少一位，大致翻倍。V2 怎样取整、训练好的模型因此损失多少，都没有公布。',
  'The error of rounding is that of random weights, not of a trained model.':
    '取整的误差来自随机权重，不是训练好的模型。',
  'The scales and padding of a quantised cache are left out: the FP8 cache of V3.2 takes 656 bytes a token and layer, not 576.':
    '没有计入量化缓存的缩放因子和填充：V3.2 的 FP8 缓存每词元每层占 656 字节，而不是 576。',
  'A card is filled by the cache alone. In practice the weights take most of it.':
    '这里假定卡上只有缓存；实际上大部分空间被权重占去。',
  'Layers and groups of DeepSeek 67B come from public notes that quote its configuration.':
    'DeepSeek 67B 的层数和组数来自引用其配置的公开资料。',
  GQA: 'GQA',
  MLA: 'MLA',
  'What are MHA, GQA and MQA?': 'MHA、GQA、MQA 分别是什么？',
  'Multi-head attention (MHA) keeps a key and a value for every head. In grouped-query attention (GQA) the heads of a group share theirs; in multi-query attention (MQA) all heads share one.':
    '多头注意力（MHA）为每个头各存一份键和值；分组查询注意力（GQA）由一组头共用一份；多查询注意力（MQA）所有头只用一份。',
  'GQA and MQA are drawn with V2’s 60 layers and 128 heads; no such model was published.':
    'GQA 和 MQA 按 V2 的 60 层、128 个头画出；并没有发布过这样的模型。',
  'One token, one layer: one pixel is one number': '一个词元、一层：一个像素就是一个数',
  'All 60 layers: one box is one card of 80 GB': '全部 60 层：一格是一张 80 GB 的卡',
  'one box: a card of 80 GB': '一格：一张 80 GB 的卡',
  'each head its own key': '每个头各有一个键',
  '8 keys for 128 heads': '128 个头共用 8 个键',
  'one key for all heads': '所有头共用一个键',
  'one latent for all heads': '所有头共用一个潜向量',
  'MLA, latent of {latent}': 'MLA，潜向量 {latent}',
  'GQA, {groups} groups': 'GQA，{groups} 组',
  'MHA, {heads} heads': 'MHA，{heads} 个头',
  'keys and values of 128 heads': '128 个头的键和值',
  'dashed: {count}': '虚线：{count}',
  '{name}, {legend}: {count} numbers a token and layer':
    '{name}，{legend}：每词元每层 {count} 个数',
  '{name}: {gigabytes} GB at this context, {cards} cards of 80 GB':
    '{name}：在此上下文下占 {gigabytes} GB，合 80 GB 的卡 {cards} 张',
  '{gigabytes} GB': '{gigabytes} GB',
  '{gigabytes} GB, {cards} cards': '{gigabytes} GB，{cards} 张卡',
  '{name}: {gigabytes} GB at this context': '{name}：在此上下文下占 {gigabytes} GB',
  '{times} times less than MHA': '只有 MHA 的 1/{times}',
  '+ {cards} more': '另有 {cards} 张',
  '{batch} texts of {tokens} tokens': '{batch} 段文本，各 {tokens} 个词元',
  'The run has reached {tokens} tokens': '已运行到 {tokens} 个词元',
  'Drag the context:': '拖动上下文：',
  'drag (log)': '拖动（对数）',
  'tokens of each sequence, log scale': '每条序列的词元数，对数刻度',
  '{name}: card full at {tokens}': '{name}：{tokens} 时占满',
  'Only MLA has them apart.': '只有 MLA 把它单独存放。',
};
