export const zh: Readonly<Record<string, string>> = {
  'Break it': '弄坏它',
  'as published': '论文做法',
  Tokens: 'token 数',
  'Any language. The first 32 tokens are drawn.': '任何语言都可以，只画前 32 个 token。',
  'Slots wanted in each table': '每张表想要的槽数',
  'Sizes of the tables': '各表的大小',
  'different primes (as published)': '互不相同的素数（论文做法）',
  'neighbouring even numbers': '相邻的偶数',
  'one power of two for all': '全部用同一个 2 的幂',
  'equal multipliers': '乘数全部相同',
  'products as doubles': '乘积用双精度浮点',
  '32-bit XOR': '32 位异或',
  Tokenizer: '分词器',
  'o200k_base knows more Chinese words; it is one megabyte.':
    'o200k_base 认识更多中文词，大小约 1 MB。',
  cl100k_base: 'cl100k_base',
  o200k_base: 'o200k_base',
  'N-grams per slot': '每槽 n-gram 数',
  'Share their slot': '与别人共用槽',
  'Expected: 1 − e^(−load)': '期望：1 − e^(−负载)',
  'Share it in every head': '在每个头里都共用',
  'Expected of independent heads': '各头独立时的期望',
  'Wrong slots': '错误的槽',
  'Different pairs': '不同的二元组',
  'Vocabulary folded away': '词表被归并的比例',
  'Fullest slot': '最挤的槽',
  'The address of every token': '每个 token 的地址',
  'A column is a token, a row the table of order n and head k. Equal columns of shade: the same phrase.':
    '一列是一个 token，一行是第 n 阶第 k 个头的表。两列深浅相同，就是同一个短语。',
  Table: '表',
  Token: 'token',
  'How many n-grams share their slot': '有多少 n-gram 与别人共用槽',
  'Other n-grams fill the tables meanwhile, up to one and a half a slot.':
    '与此同时别的 n-gram 不断填入，直到平均每槽一个半。',
  'Share of the n-grams': '占 n-gram 的比例',
  'How many n-grams a slot holds': '一个槽里有几个 n-gram',
  'head 1': '头 1',
  'if chance alone decided': '若全凭偶然',
  '5 or more': '5 个以上',
  'Share of the slots': '占槽的比例',
  'Token {at}, {token}, folds to {folded}. With the one before it, it reads slot {slot} of {firstSize}. At {load} n-grams per slot, {shared} % share theirs; {all} % do in every head.':
    '第 {at} 个 token {token} 归并为 {folded}，与前一个一起读取 {firstSize} 个槽中的第 {slot} 个。每槽 {load} 个 n-gram 时，{shared} % 与别人共用槽，{all} % 在每个头里都共用。',
  'Token {at}, {token}: slot {slot} of {firstSize}. In this arithmetic {wrong} % of the slots drawn differ from the exact ones: no table trained elsewhere could be read.':
    '第 {at} 个 token {token}：{firstSize} 个槽中的第 {slot} 个。这种算法下，图中 {wrong} % 的槽与精确结果不同：别处训练好的表就读不了了。',
  'The text is empty: all that is left to look up is the pad, at slot {slot}.':
    '文本是空的：能查的只剩填充符，在第 {slot} 个槽。',
  '{tokens} tokens; the first 32 are drawn. Token {at}, {token}, reads slot {slot} of {firstSize}. At {load} n-grams per slot, {all} % share theirs in every head.':
    '共 {tokens} 个 token，只画前 32 个。第 {at} 个 token {token} 读取 {firstSize} 个槽中的第 {slot} 个。每槽 {load} 个 n-gram 时，{all} % 在每个头里都与别人共用。',
  'A phrase has one address, however it is spelt': '无论怎么拼写，一个短语只有一个地址',
  'Chinese: characters and words, the same hash': '中文：字也好，词也好，同样的哈希',
  'One size for all heads: eight heads see no more than one':
    '所有头一样大：八个头看到的不比一个头多',
  'Equal multipliers: “bites man” and “man bites” share every slot':
    '乘数相同：“bites man”与“man bites”处处共用槽',
  'Products as doubles: every slot is wrong, and nothing looks broken':
    '乘积用双精度：几乎每个槽都错，却看不出坏了',
  'Accents, capitals and wide letters fold away': '重音、大写和全角字母都被归并',
  'Eight heads of different prime sizes become eight heads of one size. How many n-grams share their slot in every head?':
    '八个大小为不同素数的头换成八个同样大小的头。在每个头里都与别人共用槽的 n-gram 会有多少？',
  'Many more': '多得多',
  'All heads of an order share one mix; only the remainder differs. With equal sizes the heads are copies of each other, and one collision is a collision in all.':
    '同一阶的所有头共用一个混合值，只有余数不同。大小一样时，各头互为副本，一处碰撞就处处碰撞。',
  'The products are computed as doubles. What happens to the share of collisions?':
    '乘积改用双精度浮点计算。碰撞的比例会怎样？',
  'It hardly changes, though the slots are wrong': '几乎不变，尽管槽是错的',
  'It doubles at least': '至少翻倍',
  'It falls': '下降',
  'A wrong hash still scatters, so nothing looks broken. But its addresses are others: a table trained with the right ones would be read at random.':
    '错误的哈希照样能打散，所以看不出毛病。但地址变了：用正确地址训练出来的表会被胡乱读取。',
  'All multipliers are made equal. Do more n-grams share a slot in every head?':
    '把所有乘数变成一样。在每个头里都共用槽的 n-gram 会变多吗？',
  No: '不会',
  'A few more': '多一些',
  'At least twice as many': '至少多一倍',
  'XOR does not mind order: with one multiplier “a b” and “b a” have one mix, and every doubled token has mix 0. Equal mixes collide in every head, whatever the sizes.':
    '异或不管顺序：乘数相同时，“a b”和“b a”的混合值一样，重复的 token 混合值为 0。混合值相同，无论表多大，每个头里都会碰撞。',
  'Vocabulary folded away by normalising': '规范化归并掉的词表比例',
  'The same rules on another vocabulary: cl100k_base and o200k_base hold more spellings of one word than the 128k tokens of DeepSeek.':
    '规则相同，词表不同：与 DeepSeek 的 12.8 万个 token 相比，cl100k_base 和 o200k_base 里同一个词的写法更多。',
  'Slots of each table, Engram-27B': 'Engram-27B 每张表的槽数',
  '2,262,400 (next primes)': '2,262,400（取其后的素数）',
  'Share of keys that share a slot when there are as many keys as slots':
    '键数等于槽数时，与别人共用槽的键的比例',
  'Each column is a token, each row a table. Play: the sentence walks through the text while other n-grams fill the tables.':
    '一列是一个 token，一行是一张表。播放：句子逐个 token 地走过文本，别的 n-gram 同时填进表里。',
  '“Good morning” is spelt in three ways, with different tokens. Compare the columns of “morning”: folded, they read the same slots.':
    '“Good morning”有三种写法，token 各不相同。比较各个“morning”的列：归并之后读的是同样的槽。',
  'Write a text of your own, in any language. Repeat a phrase and find its columns.':
    '写一段自己的文字，任何语言都行。重复一个短语，找到它的几列。',
  'Let it run to the end. Coral follows grey: chance alone decides who shares a slot.':
    '让它跑到底。珊瑚色跟着灰色走：谁与谁共用槽，全凭偶然。',
  'Take eight heads. Hardly an n-gram shares its slot in all of them.':
    '换成八个头。几乎没有 n-gram 在所有头里都与别人共用。',
  'Now give all tables one size. The heads become copies of each other.':
    '再让所有表一样大。各个头就成了彼此的副本。',
  'Break the arithmetic: products as doubles. As many collisions as before, and almost every slot is another one.':
    '弄坏算术：乘积用双精度。碰撞和以前一样多，可几乎每个槽都换了。',
  'Point at M in the equation to find it in the code.': '指一指公式里的 M，在代码里找到它。',
  Mix: '混合',
  'one number of 64 bits': '一个 64 位的数',
  'canonical id of this token': '这个 token 归并后的编号',
  'odd multipliers, one for each place': '奇数乘数，每个位置一个',
  Slot: '槽',
  'slot in head 1': '头 1 中的槽',
  'slots of head 1': '头 1 的槽数',
  'Can I reproduce the hashes from config and tokenizer?': '有了配置和分词器，就能复现这些哈希吗？',
  'The table sizes, yes: they follow from the configured size. The multipliers come from NumPy’s PCG64, and the ids from the model’s own tokenizer; this page uses a generator and tokenizers of its own, so its slots are not those of a released model.':
    '表的大小可以：由配置的大小推出。乘数来自 NumPy 的 PCG64，编号来自模型自己的分词器；本页用的是另外的随机数生成器和分词器，所以槽与已发布的模型不同。',
  'Is it RAG?': '这是 RAG 吗？',
  'No. No document is searched. A row of trained numbers is read at an address that the last two or three tokens name.':
    '不是。没有检索任何文档，只是按最后两三个 token 指出的地址，读一行训练出来的数。',
  'Is the hash learned?': '哈希是学出来的吗？',
  'No. It is fixed before training. What is learned are the rows, the projections, the gate and the convolution.':
    '不是，训练之前就固定了。学的是表中各行、投影、门控和卷积。',
  'Do the primes prevent collisions?': '素数能避免碰撞吗？',
  'No. Within one table chance decides. Different primes make the heads disagree, so that a phrase that loses one slot keeps the others.':
    '不能。在一张表之内全凭偶然。不同的素数让各头不一致，一个短语丢了一个槽，还有别的槽。',
  'Does it replace the context window?': '它能代替上下文窗口吗？',
  'No. It looks two or three tokens back and knows nothing of the rest; attention still reads the context.':
    '不能。它只往回看两三个 token，其余一概不知；上下文仍由注意力来读。',
  'The tokenizers are cl100k_base and o200k_base, not DeepSeek’s. Text without any break is cut every 200 characters before it is tokenized.':
    '分词器是 cl100k_base 和 o200k_base，不是 DeepSeek 的。中间没有断开的文本在分词前每 200 个字符切一刀。',
  'The multipliers come from the atlas’s own generator in place of NumPy’s PCG64.':
    '乘数来自本图谱自己的随机数生成器，而不是 NumPy 的 PCG64。',
  'One layer; two orders; at most 4,096 slots in a table where the paper has millions.':
    '一层、两阶；每张表最多 4,096 个槽，论文里是几百万个。',
  'What fills the tables are made pairs of canonical ids, about as frequent as Zipf’s law says, not a text.':
    '填表的是人造的编号对，频率大致服从 Zipf 定律，并非来自真实文本。',
  'Neighbouring even sizes were expected to be worse than primes. At these loads no difference was seen beyond chance; one common size is what hurts.':
    '原以为相邻偶数会比素数差。在这样的负载下没有看到超出偶然的差别；真正有害的是所有表一样大。',
};
