/** 多头潜在注意力：目录，以及几个实验共用的词语。 */
export const zh: Readonly<Record<string, string>> = {
  share: '占比',
  'Sequences at once': '同时处理的序列数',
  GB: 'GB',
  'It doubles': '加倍',
  'It stays the same': '不变',
  'Generation throughput against the maximum of 67B': '生成吞吐量，对比 67B 的最大值',
  '5.76 times': '5.76 倍',
  latent: '潜向量',
  'If keys and values are rebuilt, is there still a cache?': '既然键和值是重建出来的，还有缓存吗？',
  Heads: '头数',
  Latent: '潜向量',
  'When is absorbed faster, and by how much?': '吸收什么时候更快，快多少？',
  Task: '任务',
  'recall: attributes of items': '回忆：物品的属性',
  'text: the next character': '文本：下一个字符',
  'On text half as many.': '文本任务只用一半步数。',
  MHA: 'MHA',
  MQA: 'MQA',
  'Right answers': '答对比例',
  'share right': '答对比例',
  points: '分',
  'Repeat over five seeds': '用五个种子重复',
  'Multi-head latent attention': '多头潜在注意力',
  'One short latent a token in place of a key and a value for every head.':
    '每个词元只留一个短的潜向量，不再为每个头各存一份键和值。',
  Cache: '缓存',
  'How much memory does a model need for what it has read?': '模型读过的内容，要占多少显存？',
  'MLA keeps one short latent a token in place of a key and a value for every head; how much that saves depends on what it is compared with.':
    'MLA 为每个词元保留一个短的潜向量，代替每个头各自的键和值；到底省多少，要看和谁比。',
  Absorption: '吸收',
  'Why rebuild keys and values when the query can move instead?':
    '既然可以移动查询，为什么还要重建键和值？',
  'Rebuilding a key from the latent is linear, so the matrix that does it can be moved into the query: the same output, nothing rebuilt, a small cache.':
    '从潜向量重建键是线性运算，所以做这件事的矩阵可以移到查询里：输出相同，什么都不用重建，缓存很小。',
  Decoupling: '解耦',
  'Why does MLA keep position out of its latent?': 'MLA 为什么不把位置放进潜向量？',
  'A rotation between query and latent differs for every pair of positions, so no fixed matrix can be absorbed; a small rotary key beside the content avoids it.':
    '查询与潜向量之间的旋转，对每一对位置都不同，所以没有固定矩阵可供吸收；在内容旁边放一个小小的旋转键，就避开了这个问题。',
  'Equal cache': '等量缓存',
  'Which attention learns most from a cache of a given size?':
    '给定大小的缓存，哪种注意力学得最多？',
  'At equal caches of 8 or 16 numbers the fewer the key heads the better on recall, and a shared latent is best of all; at equal head width the published order is back.':
    '缓存同为 8 或 16 个数时，在回忆任务上键头越少越好，共享潜向量最好；头宽相等时，公布的次序又回来了。',
  'Trained or cut': '训练还是截断',
  'Is a latent just a compressed copy of keys and values?': '潜向量只是键和值的压缩副本吗？',
  'On recall, a model trained with a small latent keeps its accuracy; a finished model cut to the same size loses some. On text both lose little.':
    '在回忆任务上，同样的维数，从头训练的潜向量能保住准确率，训练完再截断就会丢；在文本上两者都几乎没有损失。',
  'Decode race': '解码竞速',
  'What does a token wait for: memory or arithmetic?': '写一个词元，瓶颈是访存还是算力？',
  'Attention over keys of every head waits for memory; 128 heads that share one latent bring decoding to the edge where arithmetic is the limit.':
    '各头自有键的注意力受限于显存带宽；128 个头共用一个潜向量，解码就到了受限于算力的边缘。',
  'Long context': '长上下文',
  'How does a model trained on 4K tokens read 128K?': '在 4K 上训练的模型，怎样读 128K？',
  'YaRN leaves the fast rotary hands alone, slows the slow ones so that none passes an angle it has seen, and sharpens the attention.':
    'YaRN 不动转得快的指针，只把转得慢的再放慢，使角度都不超出训练时见过的范围，并让注意力更锐利。',
};
