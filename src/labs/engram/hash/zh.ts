export const zh: Readonly<Record<string, string>> = {
  'Break it': '弄坏它',
  'as published': '论文做法',
  Tokens: '词元数',
  'Any language. The first 32 tokens are drawn.': '任何语言都可以，只画前 32 个词元。',
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
  'Vocabulary folded away': '词表被归并的比例',
  'Fullest slot': '最挤的槽',
  'The address of every token': '每个词元的地址',
  Table: '表',
  Token: 'token',
  'How many n-grams share their slot': '有多少 n-gram 与别人共用槽',
  'Share of the n-grams': '占 n-gram 的比例',
  'How many n-grams a slot holds': '一个槽里有几个 n-gram',
  'head 1': '头 1',
  'if chance alone decided': '若全凭偶然',
  '5 or more': '5 个以上',
  'Share of the slots': '占槽的比例',
  'The text is empty: all that is left to look up is the pad, at slot {slot}.':
    '文本是空的：能查的只剩填充符，在第 {slot} 个槽。',
  'Chinese: characters and words, the same hash': '中文：字也好，词也好，同样的哈希',
  'One size for all heads: eight heads see no more than one':
    '所有头一样大：八个头看到的不比一个头多',
  'Equal multipliers: “bites man” and “man bites” share every slot':
    '乘数相同：“bites man”与“man bites”处处共用槽',
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
    '异或不管顺序：乘数相同时，“a b”和“b a”的混合值一样，重复的词元混合值为 0。混合值相同，无论表多大，每个头里都会碰撞。',
  'Vocabulary folded away by normalising': '规范化归并掉的词表比例',
  'The same rules on another vocabulary: cl100k_base and o200k_base hold more spellings of one word than the 128k tokens of DeepSeek.':
    '规则相同，词表不同：与 DeepSeek 的 12.8 万个词元相比，cl100k_base 和 o200k_base 里同一个词的写法更多。',
  'Slots of each table, Engram-27B': 'Engram-27B 每张表的槽数',
  '2,262,400 (next primes)': '2,262,400（取其后的素数）',
  'Share of keys that share a slot when there are as many keys as slots':
    '键数等于槽数时，与别人共用槽的键的比例',
  'Let it run to the end. Coral follows grey: chance alone decides who shares a slot.':
    '让它跑到底。珊瑚色跟着灰色走：谁与谁共用槽，全凭偶然。',
  'Break the arithmetic: products as doubles. As many collisions as before, and almost every slot is another one.':
    '弄坏算术：乘积用双精度。碰撞和以前一样多，可几乎每个槽都换了。',
  'Point at M in the equation to find it in the code.': '指一指公式里的 M，在代码里找到它。',
  Mix: '混合',
  'one number of 64 bits': '一个 64 位的数',
  'canonical id of this token': '这个词元归并后的编号',
  'odd multipliers, one for each place': '奇数乘数，每个位置一个',
  Slot: '槽',
  'slot in head 1': '头 1 中的槽',
  'slots of head 1': '头 1 的槽数',
  'Can I reproduce the hashes from config and tokenizer?': '有了配置和分词器，就能复现这些哈希吗？',
  'Yes. The table sizes follow from the configured size, the multipliers from seed, layer and vocabulary by way of NumPy’s PCG64; both are computed here to the last bit (demoSlots in the code). The ids need the model’s own tokenizer, which is not shipped here, so the slots drawn are not those of a released model. Who knows the ids types them under More knobs: the last figure then has the official demo’s slots.':
    '能。表的大小由配置推出，乘数由种子、层号和词表大小经 NumPy 的 PCG64 得出；这里两者都逐位一致地算了出来（代码中的 demoSlots）。编号要靠模型自己的分词器，这里没有附带，所以图中的槽不是已发布模型的槽。知道编号的人可以在“更多旋钮”里填入，最后一张图就是官方演示会用的槽。',
  'Ids for the official demo': '官方演示的编号',
  'Canonical ids of its tokenizer, if you know them: its slots stand in the last figure.':
    '它的分词器给出的规范编号，如果你知道的话；对应的槽在最后一张图里。',
  'Layer of the official demo': '官方演示的层',
  'Slots that the official demo reads for your ids': '对你给的编号，官方演示会读的槽',
  'Of 646,403 and more. Its tokenizer is not shipped here.':
    '每张表 646,403 个或更多。它的分词器没有附带。',
  Id: '编号',
  'Is it RAG?': '这是 RAG 吗？',
  'No. No document is searched. A row of trained numbers is read at an address that the last two or three tokens name.':
    '不是。没有检索任何文档，只是按最后两三个词元指出的地址，读一行训练出来的数。',
  'Is the hash learned?': '哈希是学出来的吗？',
  'No. It is fixed before training. What is learned are the rows, the projections, the gate and the convolution.':
    '不是，训练之前就固定了。学的是表中各行、投影、门控和卷积。',
  'Do the primes prevent collisions?': '素数能避免碰撞吗？',
  'No. Within one table chance decides. Different primes make the heads disagree, so that a phrase that loses one slot keeps the others.':
    '不能。在一张表之内全凭偶然。不同的素数让各头不一致，一个短语丢了一个槽，还有别的槽。',
  'Does it replace the context window?': '它能代替上下文窗口吗？',
  'No. It looks two or three tokens back and knows nothing of the rest; attention still reads the context.':
    '不能。它只往回看两三个词元，其余一概不知；上下文仍由注意力来读。',
  'The tokenizers are cl100k_base and o200k_base, not DeepSeek’s. Text without any break is cut every 200 characters before it is tokenized.':
    '分词器是 cl100k_base 和 o200k_base，不是 DeepSeek 的。中间没有断开的文本在分词前每 200 个字符切一刀。',
  'Neighbouring even sizes were expected to be worse than primes. At these loads no difference was seen beyond chance; one common size is what hurts.':
    '原以为相邻偶数会比素数差。在这样的负载下没有看到超出偶然的差别；真正有害的是所有表一样大。',
  'Fold spellings': '归并写法',
  'Capitals, accents and spaces around a word make no difference.':
    '大小写、重音和词两边的空格都不加区分。',
  'Tokens in the window': '窗口里的词元数',
  'Different pairs in the text': '文本中不同的二元组',
  'If spellings were not folded': '不归并写法时',
  'Phrases in each table': '每张表里的短语数',
  'A column is a token, a row the table of order n and head k.':
    '一列是一个词元，一行是第 n 阶第 k 个头的表。',
  'Tables fill up to one and a half n-grams a slot.': '表逐渐填满，直到平均每槽一个半 n-gram。',
  '“{phrase}” reads slot {slot} of {firstSize} in table 1. Of {keys} other phrases {shared} % share their slot there, {all} % in every table.':
    '“{phrase}”读取表 1 中 {firstSize} 个槽里的第 {slot} 个。另外 {keys} 个短语中，{shared}% 在表 1 里与别人共用槽，{all}% 在每张表里都共用。',
  '“{phrase}” reads slot {slot} of {firstSize}. In this arithmetic {wrong} % of the slots of the text differ from the exact ones: no table trained elsewhere could be read.':
    '“{phrase}”读取 {firstSize} 个槽里的第 {slot} 个。这种算法下，文本的槽有 {wrong}% 与精确结果不同：别处训练好的表就读不了了。',
  '{tokens} tokens; the first 32 are drawn. “{phrase}” reads slot {slot} of {firstSize} in table 1. Of {keys} other phrases {all} % share their slot in every table.':
    '共 {tokens} 个词元，只画前 32 个。“{phrase}”读取表 1 中 {firstSize} 个槽里的第 {slot} 个。另外 {keys} 个短语中，{all}% 在每张表里都与别人共用槽。',
  'Two words have one address, however they are spelt': '两个词无论怎么写，地址都一样',
  'Unfolded: three spellings, three addresses': '不归并：三种写法，三个地址',
  'Products as doubles: most slots are wrong, and nothing looks broken':
    '乘积用双精度：大部分槽都错了，却看不出坏了',
  'Play: the window walks through the text, and other phrases move into the tables. Each pigeonhole is a slot.':
    '播放：窗口沿文本逐个词元移动，别的短语陆续住进各张表。每个格子是一个槽。',
  '“Good morning” is spelt in three ways. Pale blue: the same phrase again, so the same slots.':
    '“Good morning”有三种写法。浅蓝色：又是这个短语，读的是同样的槽。',
  'Do not fold spellings: each of the three now has slots of its own.':
    '取消归并写法：三种写法各有各的槽。',
  'Write a text of your own, in any language. Repeat a phrase and see where it lights up.':
    '写一段自己的文字，任何语言都行。重复一个短语，看它在哪里亮起来。',
  'Take eight heads. About nine of ten phrases now have a slot to themselves in some table.':
    '换成八个头。这时大约十分之九的短语至少在一张表里独占一个槽。',
  'Now give all tables one size. All walls look alike: the heads are copies of each other.':
    '再让所有表一样大。各面墙变得一模一样：各个头成了彼此的副本。',
  'One layer; two orders; at most 1,024 slots in a table where the paper has millions.':
    '一层、两阶；每张表最多 1,024 个槽，论文里是几百万个。',
  'What fills the tables are made phrases, their tokens about as frequent as Zipf’s law says, not a text. The other phrases of the text itself are not counted.':
    '填表的是人造的短语，其中词元的频率大致服从 Zipf 定律，并非来自真实文本。文本自己的其他短语不计在内。',
  'click a token': '点一个词元',
  'drag: 2 or 3 tokens': '拖动：2 或 3 个词元',
  'pale: the same phrase again; it stands {n} times': '浅蓝：同一个短语，共出现 {n} 次',
  'Token {n}: {token}': '第 {n} 个词元：{token}',
  'Before the text stands the pad.': '文本开始之前是填充符。',
  pad: '填充',
  'odd multiplier': '奇数乘数',
  'product, 64 bits': '乘积，64 位',
  '{token}: id {id} × {factor} = {product}': '{token}：编号 {id} × {factor} = {product}',
  'XOR of the products: {mix}': '各乘积的异或：{mix}',
  'mod {size}: slot {slot}': '模 {size}：第 {slot} 槽',
  'slot {slot}': '第 {slot} 槽',
  'Table {table}: remainder by {size} is slot {slot}, {lives}':
    '表 {table}：除以 {size} 的余数即第 {slot} 槽，{lives}',
  alone: '独占',
  '1 other': '还有 1 个',
  '{n} others': '还有 {n} 个',
  'Table {table}: {size} slots, {taken} taken by {phrases} phrases; {shared} % of them share':
    '表 {table}：{size} 个槽，{phrases} 个短语占了 {taken} 个；其中 {shared}% 与别人共用',
  'drag: more pigeonholes': '拖动：增加格子',
  'primes ≥ {size} (log)': '素数 ≥ {size}（对数）',
  'of {phrases} phrases share': '的短语（共 {phrases} 个）',
  'their slot in all {tables} tables': '在全部 {tables} 张表里都共用槽',
  'their slot': '与别人共用槽',
  '{all} of {phrases} phrases share their slot in each of {tables} tables':
    '{phrases} 个短语中有 {all} 在 {tables} 张表里都与别人共用槽',
  'one phrase': '一个短语',
  shared: '共用',
  'in all tables': '全部表',
  'in table 1': '表 1',
  'Table {table}, slot {slot}': '表 {table}，第 {slot} 槽',
  'One row serves them all.': '大家共用这一行。',
  'A row of its own.': '独占一行。',
  'N-grams that share their slot against the expectation, over five seeds':
    '共用槽位的 n 元组与期望相比：五个随机种子',
};
