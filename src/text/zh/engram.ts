/** 查表式记忆（Engram）的中文。 */
export const zh: Readonly<Record<string, string>> = {
  'Engram: memory by lookup': 'Engram：查表式记忆',
  'The last two or three tokens are hashed to rows of a large table; a gate decides how much of what is found there comes in.':
    '把最后两三个 token 哈希到一张大表的若干行；查到的内容放进来多少，由一个门控决定。',
  'Where in the table does a phrase live?': '一个短语住在表里的什么地方？',
  'The last two or three tokens, folded and hashed, are the address: known before the model runs, shared by chance, and rescued by many heads.':
    '最后两三个 token 经过归并和哈希就是地址：模型还没运行就已知道，会碰巧与别人共用，靠多个头来补救。',
  Hash: '哈希',
  Text: '文本',
  'Any language. The first 32 tokens are drawn.': '任何语言都可以，只画前 32 个 token。',
  'Slots wanted in each table': '每张表想要的槽数',
  'Hash heads an order': '每阶的哈希头数',
  'Sizes of the tables': '各表的大小',
  'different primes (as published)': '互不相同的素数（论文做法）',
  'neighbouring even numbers': '相邻的偶数',
  'one power of two for all': '全部用同一个 2 的幂',
  'Break it': '弄坏它',
  'as published': '论文做法',
  'equal multipliers': '乘数全部相同',
  'products as doubles': '乘积用双精度浮点',
  '32-bit XOR': '32 位异或',
  Tokenizer: '分词器',
  'o200k_base knows more Chinese words; it is one megabyte.':
    'o200k_base 认识更多中文词，大小约 1 MB。',
  cl100k_base: 'cl100k_base',
  o200k_base: 'o200k_base',
  Seed: '随机种子',
  Step: '步',
  'N-grams per slot': '每槽 n-gram 数',
  'Share their slot': '与别人共用槽',
  'Expected: 1 − e^(−load)': '期望：1 − e^(−负载)',
  'Share it in every head': '在每个头里都共用',
  'Expected of independent heads': '各头独立时的期望',
  'Wrong slots': '错误的槽',
  Tokens: 'token 数',
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
  'Share of the slots': '占槽的比例',
  '5 or more': '5 个以上',
  'head 1': '头 1',
  'if chance alone decided': '若全凭偶然',
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
  'About as many': '差不多',
  'Many more': '多得多',
  Fewer: '更少',
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
  Mix: '混合',
  'one number of 64 bits': '一个 64 位的数',
  'canonical id of this token': '这个 token 归并后的编号',
  'odd multipliers, one for each place': '奇数乘数，每个位置一个',
  Slot: '槽',
  'slot in head 1': '头 1 中的槽',
  'slots of head 1': '头 1 的槽数',
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
  'When does the model listen to its memory?': '模型什么时候听记忆的？',
  'A gate compares what was looked up with the context and decides how much comes in; with more heads, one bad slot does less harm.':
    '门控把查到的内容与上下文比较，决定放进来多少；头越多，一个坏槽的危害越小。',
  Gate: '门控',
  'Your sentence': '你的句子',
  'The first 40 characters are read.': '只读前 40 个字符。',
  'Text to learn from': '学习用的文本',
  'Moby-Dick (English)': '《白鲸》（英文）',
  'simple Chinese': '简单中文',
  'your own': '你自己的',
  'The same memory in fewer wide rows or more narrow ones.': '同样多的记忆，行宽而少，或窄而多。',
  '1 head of 16 numbers': '1 个头，每行 16 个数',
  '2 heads of 8': '2 个头，每行 8 个数',
  '4 heads of 4': '4 个头，每行 4 个数',
  'Poison the slot read at character': '给读到第几个字符时的槽下毒',
  'Head 1 of each order gets noise in place of its row.': '每一阶头 1 的那一行换成噪声。',
  'Strength of the poison': '毒的强度',
  'as in the paper': '论文公式',
  'with the signed root of the code': '代码中的带符号平方根',
  'none: always open': '没有门控：一直开着',
  'Share that goes to experts': '分给专家的比例',
  'Training steps': '训练步数',
  'Your own text': '你自己的文本',
  'Used where the text to learn from is your own.': '学习用的文本选“你自己的”时使用。',
  'Loss on unseen text': '没见过的文本上的损失',
  'With an empty table': '表清空之后',
  'Mean gate': '平均门控',
  'Gate after the first letter of a word': '读完单词首字母后的门控',
  'Gate after three letters or more': '读完三个以上字母后的门控',
  'Harm in the sentence': '句子里的危害',
  'Harm on unseen text, each place poisoned in turn': '没见过的文本逐处下毒的危害',
  'Places struck': '中毒的位置数',
  'Unseen text struck': '没见过的文本中毒的比例',
  'Poisoned character': '下毒的字符',
  'The gate over your sentence': '你的句子上的门控',
  'How far it is open when this character has just been read.': '刚读完这个字符时，门开了多大。',
  gate: '门控',
  'Surprise at what follows, whole and poisoned': '对下一个字符的意外程度：完好与下毒',
  'Loss of the next character. Where coral stands above, a poisoned row was read.':
    '下一个字符的损失。珊瑚色高出的地方，读到了被下毒的行。',
  'Loss, nats': '损失（nat）',
  'table as learned': '学好的表',
  'one slot poisoned': '一个槽被下毒',
  'Loss on text it has not seen': '没见过的文本上的损失曲线',
  'The gate on text it has not seen': '没见过的文本上的门控',
  'After one letter the phrase still reaches into the word before.':
    '只读了一个字母时，短语还跨着前一个单词。',
  'Mean gate on text it has not seen': '没见过的文本上的平均门控',
  'Harm where the poison is read': '读到毒的地方受的危害',
  'Growth of the loss, nats': '损失的增加（nat）',
  'After {step} steps the loss on unseen text is {heldOut}, with an empty table {zeroed}. The gate stands at {gateFirst} after the first letter of a word, at {gateInside} further in. Poison at character {place} strikes {struck} places of your sentence and {struckText} % of the unseen text; there the loss grows by {harm}. Over all unseen text it would be {harmText}.':
    '{step} 步之后，没见过的文本上的损失是 {heldOut}，表清空则是 {zeroed}。读完单词首字母时门控为 {gateFirst}，再往里为 {gateInside}。在第 {place} 个字符下毒，波及你句子里的 {struck} 处和没见过文本的 {struckText} %；这些地方的损失增加 {harm}。若在没见过的文本上逐处下毒，平均增加 {harmText}。',
  'After {step} steps the loss on unseen text is {heldOut}, with an empty table {zeroed}. The gate stands at {meanGate} on average. Poison at character {place} strikes {struck} places of your sentence and {struckText} % of the unseen text; there the loss grows by {harm}. Over all unseen text it would be {harmText}.':
    '{step} 步之后，没见过的文本上的损失是 {heldOut}，表清空则是 {zeroed}。门控平均为 {meanGate}。在第 {place} 个字符下毒，波及你句子里的 {struck} 处和没见过文本的 {struckText} %；这些地方的损失增加 {harm}。若在没见过的文本上逐处下毒，平均增加 {harmText}。',
  'After {step} steps the loss on unseen text is {heldOut}, with an empty table {zeroed}. Your sentence has {length} characters: there is no character {place} to poison.':
    '{step} 步之后，没见过的文本上的损失是 {heldOut}，表清空则是 {zeroed}。你的句子有 {length} 个字符，没有第 {place} 个可以下毒。',
  'The table carries much of what a small model knows': '小模型知道的东西，很多在表里',
  'The same in Chinese': '换成中文',
  'One head: poison has it all its own way': '一个头：毒畅行无阻',
  'Four heads: three of them are still right': '四个头：还有三个是对的',
  'Your own text, learned by heart': '背下你自己的文本',
  'One head of sixteen numbers becomes four heads of four. Every place of unseen text is poisoned in turn, in head 1. The harm …':
    '一个每行 16 个数的头换成四个每行 4 个数的头。在没见过的文本上逐处给头 1 下毒。危害……',
  grows: '变大',
  'stays within a tenth': '变化不超过十分之一',
  shrinks: '变小',
  'With one head the poison is all that an order has to say. With four it is a quarter of it.':
    '只有一个头时，这一阶说的全是毒；有四个头时，毒只占四分之一。',
  'The gate is taken out. Does the loss on unseen text change?':
    '去掉门控。没见过的文本上的损失会变吗？',
  'It falls by more than 0.02': '下降超过 0.02',
  'By no more than 0.02 either way': '上下都不超过 0.02',
  'It rises by more than 0.02': '上升超过 0.02',
  'On a text of characters the table is useful almost everywhere, so there is little for a gate to shut out. Where context overrules a phrase, as in the made world of the next pages, it matters much more.':
    '在逐字符的文本上，表几乎处处有用，门控没有多少要挡的。在上下文会推翻短语的地方，比如后面几页的人造世界，它要紧得多。',
  'Where the gate opens': '门控在哪里打开',
  'at the end of names and set phrases': '人名和固定短语的结尾',
  'Names were looked for and did not stand out. What this model shows: low after the first letter of a word, open once the word is under way.':
    '找过人名，并不突出。这个模型显示的是：读完单词首字母时门控低，单词读下去就打开。',
  'Mean gate on text not seen': '没见过的文本上的平均门控',
  'none given': '未给出',
  'mean gate': '平均门控',
  'what the context made of this place': '上下文对此处的理解',
  'what the memory holds for it': '记忆为此处存的内容',
  'A small model reads Moby-Dick, character by character. Play, and watch its gate dip where a word begins.':
    '一个小模型逐字符地读《白鲸》。播放，看门控在单词开头处下沉。',
  'Let it read on to the end. Coral is the same model with an empty table.':
    '让它读到底。珊瑚色是同一个模型把表清空。',
  'Write a sentence of your own.': '写一句自己的话。',
  'Move the poison to another character. Every phrase that shares the slot is struck.':
    '把毒移到另一个字符。共用这个槽的短语都会中毒。',
  'Make it stronger.': '加大毒性。',
  'Now four heads. The same poison reaches a quarter of what is read.':
    '换成四个头。同样的毒只影响读到内容的四分之一。',
  'Let it learn from another text, or from your own.': '让它学另一段文本，或者你自己的。',
  'Is a collision as bad as poison?': '碰撞和下毒一样坏吗？',
  'No. Two phrases that share a row from the start learn a row that serves both as well as it can. Poison comes after learning, and nothing could prepare for it.':
    '不一样。两个短语从一开始就共用一行，学出来的行会尽量兼顾两者。毒是学完之后才来的，谁也没有准备。',
  'Are n-grams made of characters or of words?': 'n-gram 由字符组成还是由词组成？',
  'Of folded token ids. In this small model a token is a character, which is why it looks three and four of them back in English, two and three in Chinese.':
    '由归并后的 token 编号组成。在这个小模型里一个 token 就是一个字符，所以英文往回看三个和四个，中文看两个和三个。',
  'Why is the gate low at the start of a word?': '为什么单词开头处门控低？',
  'After one letter, a phrase of three or four characters still reaches into the word before. The table has seldom seen just that, and what it holds says little about what follows.':
    '只读了一个字母时，三四个字符的短语还跨着前一个单词。这样的组合表里很少见过，存的内容也说明不了后面是什么。',
  'A model of characters: a window of eight, one block, width 32, one memory layer without convolution.':
    '逐字符的模型：窗口为八，一个块，宽度 32，一个没有卷积的记忆层。',
  'Text is lower case, with the 38 commonest characters of English or the 238 commonest of Chinese told apart; all others are one.':
    '文本一律小写；英文区分最常见的 38 个字符，中文区分最常见的 238 个，其余算作一个。',
  'N-grams of three and four characters in English, two and three in Chinese; the paper takes two and three tokens.':
    '英文用三个和四个字符的 n-gram，中文用两个和三个；论文用两个和三个 token。',
  'Gates that open most at the end of names were looked for and not seen.':
    '找过在人名结尾处开得最大的门控，没有看到。',
  'From one head to four the loss on unseen text fell by only 0.03 and 0.05 with the seeds 1 and 2; what more heads lower is the harm by poison.':
    '从一个头到四个头，没见过的文本上的损失在种子 1 和 2 下只降低了 0.03 和 0.05；头多了，降低的是毒的危害。',
  'How much of a fixed budget should be memory?': '固定的预算里，记忆该占多少？',
  'Facts are cheaper to look up than to compute, rules cannot be looked up at all: a split does better than either end.':
    '事实查表比计算便宜，规则根本查不到：两者兼顾，胜过任何一个极端。',
  Budget: '预算',
  'Share of each model that goes to experts': '每个模型分给专家的比例',
  'One model a bar. The rest of its budget is memory.': '一根柱子是一个模型，其余预算归记忆。',
  'Facts in the data': '数据中事实的比例',
  'The rest asks for a rule, which no table can hold.': '其余的要用规则来答，表里存不下。',
  'Rules to learn': '要学的规则数',
  'Best ρ': '最佳 ρ',
  'Lowest loss': '最低损失',
  'Loss with the most experts': '专家最多时的损失',
  'Loss with the most memory': '记忆最多时的损失',
  'Loss of the rule at the best ρ': '最佳 ρ 处规则的损失',
  'Where each model puts its inactive parameters': '每个模型把不激活的参数放在哪里',
  'Drag a bar: experts get ρ, the table the rest. All models have the same budget.':
    '拖动柱子：专家得 ρ，其余给表。所有模型预算相同。',
  'Share of the budget': '占预算的比例',
  'experts, ρ': '专家，ρ',
  'memory, 1 − ρ': '记忆，1 − ρ',
  'Loss over ρ, here': '损失随 ρ 的变化（本页）',
  'The same windows for every model. The line marks the lowest.':
    '各模型看到的窗口相同。竖线标出最低处。',
  'ρ, share that goes to experts': 'ρ，分给专家的比例',
  'all tasks': '所有任务',
  'What pulls which way': '谁往哪边拉',
  'Facts want rows, the rule wants experts.': '事实要行，规则要专家。',
  facts: '事实',
  rule: '规则',
  'Published: 6e20 FLOPs': '论文：6e20 FLOPs',
  'Less than 1 % from top to bottom; read from figure 3 of the paper.':
    '从最高到最低不到 1 %；读自论文图 3。',
  'paper, 9.9B parameters': '论文，99 亿参数',
  'Published: 2e20 FLOPs': '论文：2e20 FLOPs',
  'paper, 5.7B parameters': '论文，57 亿参数',
  'After {step} steps ρ = {best} has the lowest loss, {lowest}. With the most experts it is {mostExperts}, with the most memory {mostMemory}.':
    '{step} 步之后，ρ = {best} 的损失最低，为 {lowest}。专家最多时为 {mostExperts}，记忆最多时为 {mostMemory}。',
  'Neither all experts nor all memory': '不能全给专家，也不能全给记忆',
  'Nothing but facts: experts add little': '只有事实：专家帮不上多少',
  'Nothing but rules: memory adds nothing': '只有规则：记忆毫无帮助',
  'More rules than can be learned in time: the minimum wanders': '规则多得来不及学：最低点飘忽不定',
  'Stopped early: too soon to tell': '停得太早：还看不出来',
  'The rules are taken out: the data are facts alone. Where does the lowest loss go?':
    '去掉规则，数据里只剩事实。损失最低处往哪边移？',
  'To less memory': '往记忆更少的一边',
  'It stays where it is': '不动',
  'To more memory': '往记忆更多的一边',
  'Facts live in rows, and without a rule to compute the experts have little else to do. How far the minimum moves depends on the seed and on how long training lasts.':
    '事实住在行里；没有规则要算，专家就没有多少别的事可做。最低点移动多远，取决于随机种子和训练时长。',
  'The facts are taken out: the data are rules alone. Does memory still help?':
    '去掉事实，数据里只剩规则。记忆还有用吗？',
  'No: experts alone are best, or within a tenth': '没有：只用专家最好，或相差不到十分之一',
  'Yes: some memory is better by more than a tenth': '有：留一些记忆好出十分之一以上',
  'Yes: the loss halves at least': '有：损失至少减半',
  'Operator and operands stand so far apart that no looked-up phrase holds two of them. A row cannot know the answer; what else differs between the models is luck of the start.':
    '运算符和操作数隔得很远，查表用的短语里不会同时有两个。行里不可能有答案；模型之间其余的差别是初始化的运气。',
  '0.75 to 0.8 in the text; lowest plotted point 0.85': '正文说 0.75 到 0.8；图中最低的点在 0.85',
  'Toy and paper differ. Where the minimum lies depends on what is to be learned, on the size and on how long training lasts; it is not a law.':
    '玩具与论文不同。最低点在哪里，取决于要学什么、模型多大、训练多久，并不是定律。',
  'Loss of experts alone above the best': '只用专家比最佳高出多少',
  '0.8 % (1.7248 against 1.7109)': '0.8 %（1.7248 对 1.7109）',
  'The toy’s data are nothing but facts and a rule, so its U is far deeper. The two curves never share an axis here.':
    '玩具的数据只有事实和规则，所以 U 形深得多。两条曲线在这里从不共用坐标轴。',
  'ρ of Engram-27B': 'Engram-27B 的 ρ',
  'From the printed sizes, 1 − 5.7 / (26.7 − 3.8), one gets 0.751: they are rounded.':
    '由印出的大小算 1 − 5.7 / (26.7 − 3.8) 得 0.751：这些数是四舍五入过的。',
  Allocation: '分配',
  'best share that goes to experts': '分给专家的最佳比例',
  'inactive parameters': '不激活的参数',
  'Five models share one budget and differ in how they split it. Play, and watch their losses fall together.':
    '五个模型预算相同，分法不同。播放，看它们的损失一起下降。',
  'Let them learn to the end. Neither end of the curve is the lowest.':
    '让它们学到底。曲线两端都不是最低的。',
  'Scrub back: facts come early where there are rows; the rule comes late and all at once.':
    '往回拖：有行的地方，事实学得早；规则来得晚，而且一下子就会。',
  'Drag one of the bars to another ρ and let the models learn again.':
    '把一根柱子拖到别的 ρ，让模型重新学一遍。',
  'Take more facts into the data. Does the minimum move?': '往数据里多放些事实。最低点会动吗？',
  'One run is one throw. Repeat it over other seeds before believing a minimum.':
    '跑一次只是掷一次骰子。换几个种子重复，再相信最低点。',
  'Point at ρ in the equation: it is the share of the experts, not of the memory.':
    '指一指公式里的 ρ：它是专家的比例，不是记忆的。',
  'Is ρ the share of the memory?': 'ρ 是记忆的比例吗？',
  'No, of the experts. ρ = 1 is a mixture of experts without any memory.':
    '不是，是专家的。ρ = 1 就是没有记忆的混合专家模型。',
  'Is more memory always better at a fixed size?': '总大小固定时，记忆越多越好吗？',
  'No. Every row is paid for with expert parameters. In the paper about a fifth to a quarter for memory was best; past that the loss rises again.':
    '不是。每一行都要拿专家的参数来换。论文里记忆占五分之一到四分之一最好，再多损失又会上升。',
  'Why is the toy’s minimum elsewhere?': '为什么玩具的最低点在别处？',
  'It depends on what there is to know and what there is to compute. Here both are made: a thousand facts and a few rules. A real text has another mixture, and a real model another size.':
    '要看有多少东西要记、有多少东西要算。这里两样都是人造的：一千条事实和几条规则。真实文本的配比不同，真实模型的大小也不同。',
  'Why does the curve jump about?': '为什么曲线跳来跳去？',
  'The rule is learned late and suddenly, at a step that depends on the start. A model that has just learned it looks far better than one that is about to.':
    '规则学会得晚而突然，哪一步学会取决于初始化。刚学会的模型看起来比马上要学会的好得多。',
  'A made world: 500 pairs and 500 triples of words with one answer each, in Zipf’s proportions; exceptions that a marker announces; and linear rules modulo 8.':
    '人造的世界：500 个两词短语和 500 个三词短语，各有一个答案，频率服从 Zipf 定律；由标记预告的例外；以及模 8 的线性规则。',
  'A window of six tokens, one block, width 32, one memory layer of one branch without convolution; 32,768 inactive parameters.':
    '窗口六个 token，一个块，宽度 32，一个单分支、无卷积的记忆层；32,768 个不激活的参数。',
  'Table sizes are the largest primes that fit the budget, a few per cent below it.':
    '表的大小取预算放得下的最大素数，比预算少百分之几。',
  'With the defaults and the seeds 1 to 5, the minimum lay at a half three times and at three quarters twice. It also moves with the length of training.':
    '用默认设置和种子 1 到 5，最低点三次在一半、两次在四分之三。它还会随训练时长移动。',
  'On a real text there was no U at all: for a model of characters this small, memory won at every share tried. It is little more than a table of phrases itself.':
    '在真实文本上完全没有 U 形：对这么小的字符模型，试过的比例里记忆越多越好。它本身差不多就是一张短语表。',
  'With half of the data facts, six rules are not learned in 800 steps: the curve then shows little but the facts. Between such settings no clean shift of the minimum was seen.':
    '数据有一半是事实时，六条规则在 800 步内学不会，曲线显示的几乎只是事实。在这些设置之间，没有看到最低点的明确移动。',
  'Repeat over seeds: the best split against experts alone': '换种子重复：最佳分法对只用专家',
  'What does a tenfold of slots buy?': '槽数增加十倍能换来什么？',
  'The loss of facts falls with the logarithm of the slots, until every fact has a row to itself; the rule does not care.':
    '事实的损失随槽数的对数下降，直到每条事实都有自己的行；规则不受影响。',
  Slots: '槽数',
  'Rows of each model’s tables': '各模型每张表的行数',
  'One model a bar.': '一根柱子是一个模型。',
  'More heads of narrower rows: the same memory.': '头多行窄：记忆总量相同。',
  'Loss of pairs, smallest table': '两词事实的损失，最小的表',
  'Loss of pairs, largest table': '两词事实的损失，最大的表',
  'Loss a tenfold of slots': '槽数每增十倍的损失变化',
  'Facts alone in the largest table': '最大的表里独占行的事实',
  'Loss over the slots of a table': '损失随每张表槽数的变化',
  'Log axis. The rest of the model is the same for all.': '对数坐标。模型的其余部分都一样。',
  'Slots of a table': '每张表的槽数',
  'facts of two words': '两词事实',
  'facts of three words': '三词事实',
  'Rows each model may have': '各模型可用的行数',
  'Drag a bar.': '拖动柱子。',
  'Rows a table': '每张表的行数',
  'rows a table': '每张表的行数',
  'Facts that share no row with another': '不与别的事实共用行的事实',
  'Share of the facts': '占事实的比例',
  'alone in every head': '在每个头里都独占',
  'Published: Engram': '论文：Engram',
  'Read from figure 3 of the paper; a mixture of experts alone has 1.808.':
    '读自论文图 3；只有混合专家时为 1.808。',
  Engram: 'Engram',
  'Published: rows averaged into the embedding': '论文：把查到的行平均进嵌入',
  'OverEncoding, the same figure and axes.': 'OverEncoding，同一张图，同样的坐标轴。',
  OverEncoding: 'OverEncoding',
  'After {step} steps the loss of two-word facts is {smallest} with the smallest table and {largest} with the largest: {slope} a tenfold of slots. There, {aloneAtLargest} % of the facts share no row.':
    '{step} 步之后，两词事实的损失在最小的表里是 {smallest}，在最大的表里是 {largest}：槽数每增十倍变化 {slope}。最大的表里 {aloneAtLargest} % 的事实不与别的事实共用行。',
  'Ten times the slots, a step down, until all facts fit': '槽数十倍，损失降一级，直到装下所有事实',
  'One wide head: a collision spoils the whole order': '一个宽头：一次碰撞毁掉整个阶',
  'Four narrow heads in the same memory': '同样的记忆，四个窄头',
  'Nothing but rules: slots change nothing': '只有规则：槽数毫无影响',
  'The rows of two heads are joined to one head of rows twice as wide. The loss of facts …':
    '把两个头的行合成一个行宽加倍的头。事实的损失……',
  falls: '下降',
  'stays within a twentieth': '变化不超过二十分之一',
  rises: '上升',
  'The memory is the same. With one head two facts that share a slot share everything; with two they most likely differ in the other.':
    '记忆总量相同。只有一个头时，共用槽的两条事实什么都共用；有两个头时，它们在另一个头里多半不同。',
  'From 64 rows a table to 1,024. By how much does the loss of two-word facts fall?':
    '每张表从 64 行增到 1,024 行。两词事实的损失下降多少？',
  'By less than a fifth': '不到五分之一',
  'By a fifth to a half': '五分之一到一半',
  'By more than half': '一半以上',
  'With 64 rows, a thousand facts crowd each row; with 1,024 many have one to themselves. What is left is what training has not yet reached.':
    '只有 64 行时，一千条事实挤在一起；有 1,024 行时，许多事实有自己的行。剩下的损失是训练还没顾到的。',
  'Facts of two words only, which need the table; the paper’s figure is the loss of a whole language model.':
    '只算需要查表的两词事实；论文的数字是整个语言模型的损失。',
  'Where the line ends': '直线到哪里为止',
  'not up to 10,300,000 slots': '到 10,300,000 个槽还没到头',
  'The toy has a thousand facts. Once they fit, more slots bring little.':
    '玩具只有一千条事实。都装下之后，再多的槽也没什么用。',
  'Memory vector': '记忆向量',
  'numbers fetched': '取出的数的个数',
  'hash heads an order': '每阶的哈希头数',
  'slots of the largest table, on average': '最大的表的平均槽数',
  'Five models, alike but for the size of their tables. Play, and watch the lines sink.':
    '五个模型，只有表的大小不同。播放，看曲线下沉。',
  'Let them learn to the end.': '让它们学到底。',
  'Compare the line with the share of facts that have their rows to themselves. It flattens when they fit.':
    '把曲线与独占行的事实比例对照。装得下之后，曲线就变平了。',
  'Pin this run, to compare with another.': '钉住这次运行，好与另一次比较。',
  'Now one wide head in place of two. The memory is the same.':
    '现在用一个宽头代替两个头，记忆总量不变。',
  'Drag a bar to give one model other tables.': '拖动一根柱子，给某个模型换表的大小。',
  'Point at E in the equation.': '指一指公式里的 E。',
  'Does a larger table cost computing time?': '表大了会多花计算时间吗？',
  'No. A token reads one row of each head, however many rows there are. What grows is the memory that holds them.':
    '不会。无论有多少行，一个 token 在每个头里只读一行。变大的是存放它们的内存。',
  'Why do several narrow heads beat a wide one?': '为什么几个窄头胜过一个宽头？',
  'In a crowded table a fact is found as long as one of its rows is not spoilt. Where nearly every fact has its rows to itself, the number of heads matters little.':
    '表很挤时，只要有一行没有被弄乱，事实就找得到。几乎每条事实都独占行时，头数无关紧要。',
  'Does the line go on for ever?': '这条直线会一直下去吗？',
  'Until everything worth a row has one. In the toy that is a thousand facts; in a language nobody has seen the end of the list.':
    '直到值得占一行的东西都有了行。玩具里是一千条事实；在语言里，还没有人见过清单的尽头。',
  'The made world of the budget, with one rule, and ten routed experts for every model.':
    '与“预算”一页相同的人造世界，一条规则，每个模型十个路由专家。',
  'The thousand facts are not alone: the words of every other window write into the same rows, so a table is fuller than the facts alone make it.':
    '表里不只有这一千条事实：其他窗口里的词也写进同样的行，所以表比只装事实时更满。',
  'Tables are the largest primes that fit; the axis shows their mean size.':
    '表取放得下的最大素数；坐标轴上是平均大小。',
  'OverEncoding, the averaging baseline of the paper, is drawn as published and not run here.':
    'OverEncoding 是论文中取平均的基线，这里只画公布的值，没有运行。',
  'Can the table live outside the GPU?': '表能放在 GPU 之外吗？',
  'Few rows serve most reads, and all addresses are known when the step begins: what is fetched hides behind the blocks before.':
    '少数行服务大多数读取，而且一步开始时所有地址都已知道：取数的时间藏在前面各块的计算之后。',
  Tiers: '分层存放',
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
  'Tokens a step': '每步 token 数',
  'One for each sequence that is being decoded.': '正在解码的每个序列一个。',
  'Computing time of a block': '一个块的计算时间',
  '512 tokens a step at 9,031.62 tokens a second and 30 blocks: 1.89 ms.':
    '每步 512 个 token，每秒 9,031.62 个 token，30 个块：1.89 毫秒。',
  ms: '毫秒',
  Reads: '读取次数',
  'Hits, least recently used dropped': '命中率：淘汰最久未用的行',
  'Hits, most frequent rows kept': '命中率：固定保留最常用的行',
  'By Zipf’s law': '按 Zipf 定律',
  Transfer: '传输',
  'Hidden behind earlier blocks': '藏在前面各块之后',
  Stall: '等待',
  'Throughput lost': '损失的吞吐量',
  'Lost without prefetching': '不预取时的损失',
  'A few rows serve most reads': '少数行服务大多数读取',
  'The most frequent rows lie in the fastest tier.': '最常用的行放在最快的一层。',
  Share: '比例',
  'GPU memory': '显存',
  'host memory': '主机内存',
  disk: '磁盘',
  'of the rows': '占行数',
  'of the reads': '占读取次数',
  'What each tier may hold': '每层能放多少',
  'Drag a bar; what is left lies on disk.': '拖动柱子，剩下的放在磁盘上。',
  'Share of the rows': '占行数的比例',
  'Hits in GPU memory': '显存命中率',
  'Share of the reads': '占读取次数的比例',
  'Waiting time, had the layer been in another block': '假如该层在别的块，要等多久',
  'Stall a step, ms': '每步等待（毫秒）',
  stall: '等待',
  'Share of the throughput': '占吞吐量的比例',
  'paper, 4B': '论文，4B',
  'paper, 8B': '论文，8B',
  '{fixed} % of the reads are served by GPU memory. The rest takes {transfer} ms a step, and all of it is hidden behind the blocks before block {layer}.':
    '{fixed} % 的读取由显存服务。其余每步要传 {transfer} 毫秒，全部藏在第 {layer} 块之前的计算后面。',
  '{fixed} % of the reads are served by GPU memory. The rest takes {transfer} ms a step; {hidden} ms are hidden, and the model waits {stall} ms: {loss} % of its throughput.':
    '{fixed} % 的读取由显存服务。其余每步要传 {transfer} 毫秒，其中 {hidden} 毫秒藏得住，模型要等 {stall} 毫秒：吞吐量损失 {loss} %。',
  'Known in advance: the load hides behind one block': '事先知道：一个块就藏得住取数',
  'In the first block there is nothing to hide behind': '在第一块，前面没有东西可藏',
  'Rows on a slow disk: a deeper layer buys time': '行在慢磁盘上：层放深些就有时间',
  'A million rows: the thousand most frequent serve half': '一百万行：最常用的一千行服务一半读取',
  'All rows equally frequent: a cache is worth its size': '各行一样常用：缓存只值它的大小',
  'With a slow link the model waits. The layer moves from block 2 to block 15. What happens to the waiting time?':
    '链路慢时模型要等。把该层从第 2 块移到第 15 块，等待时间会怎样？',
  'It grows': '变长',
  'It stays': '不变',
  'It shrinks, or ends': '变短，或者没有了',
  'The addresses follow from the token ids, so the transfer starts with the step. Every block in front of the layer is time in which it goes on.':
    '地址由 token 编号得出，所以一步开始时传输就开始。该层前面的每个块，都是传输可以利用的时间。',
  'Which serves more reads: the most frequent rows kept for good, or the ones read most recently?':
    '哪个服务的读取更多：一直保留最常用的行，还是保留最近读过的行？',
  'The most frequent': '最常用的',
  'The most recent': '最近读过的',
  'Less than one point apart': '相差不到一个百分点',
  'Where reads are independent, as here, no cache beats the one that knows the frequencies. A real text has topics, and there the recent rows have a case.':
    '读取相互独立时（如这里），没有缓存胜得过知道频率的那个。真实文本有话题，那时最近读过的行自有道理。',
  'Throughput lost, 4B dense model, 100B table in host memory':
    '损失的吞吐量：4B 稠密模型，100B 的表在主机内存',
  '1.9 % (9,031.62 to 8,858.28 tokens a second)': '1.9 %（每秒 9,031.62 降到 8,858.28 个 token）',
  'Toy and paper differ: this is the waiting time of the transfer alone. A real system also pays for gathering rows on the host, for launching copies and for sharing the bus.':
    '玩具与论文不同：这里只算传输的等待时间。真实系统还要在主机上收集行、发起拷贝、共用总线。',
  'Throughput lost, 8B dense model': '损失的吞吐量：8B 稠密模型',
  '2.8 % (6,315.52 to 6,140.02)': '2.8 %（6,315.52 降到 6,140.02）',
  'Measured on H800 with 512 sequences of 100 to 1,024 tokens, one Engram layer in block 2.':
    '在 H800 上测得：512 个序列，每个 100 到 1,024 个 token，一个 Engram 层在第 2 块。',
  'Hits of the thousand most frequent of a million rows, exponent 1':
    '一百万行、指数为 1 时，最常用的一千行的命中率',
  'The scenario “a million rows” measures it.': '情景“一百万行”会测出来。',
  'waiting time, ms': '等待时间（毫秒）',
  'time of the transfer, ms': '传输时间（毫秒）',
  'computing time of the blocks before, ms': '前面各块的计算时间（毫秒）',
  'Hit rate': '命中率',
  'hits by Zipf’s law, %': '按 Zipf 定律的命中率（%）',
  'rows in use': '使用中的行数',
  'One per cent of the rows lies in GPU memory. Play, and see how many reads it serves.':
    '百分之一的行在显存里。播放，看它服务多少读取。',
  'Drag the bars: give the GPU more or fewer rows.': '拖动柱子：给 GPU 多些或少些行。',
  'Make all rows equally frequent. The cache is now worth no more than its size.':
    '让各行一样常用。缓存就只值它的大小了。',
  'Slow the link down, to 0.2 GB/s or less, until the model has to wait.':
    '把链路放慢到 0.2 GB/s 以下，直到模型不得不等。',
  'Move the layer deeper: more blocks to hide the transfer behind.':
    '把层放深些：可以藏在更多的块后面。',
  'Compare with the paper: its loss is larger than this waiting time. Read why in the table.':
    '与论文对照：它的损失比这里的等待时间大。原因见表。',
  'Point at the transfer in the equation.': '指一指公式里的传输时间。',
  'Why can this be fetched in advance, and experts cannot?': '为什么它可以预取，专家却不行？',
  'The address of a row follows from the token ids alone. Which expert a token needs is decided by its hidden state, which exists only when the blocks before have run.':
    '行的地址只由 token 编号决定。token 需要哪个专家由隐藏状态决定，而隐藏状态要等前面的块算完才有。',
  'Does a larger table slow the model down?': '表更大，模型会变慢吗？',
  'What is moved for a token is the width of its memory vector, whatever the number of rows: 1,280 numbers, 2,560 bytes in 16 bits.':
    '无论有多少行，为一个 token 搬运的只有记忆向量的宽度：1,280 个数，16 位时 2,560 字节。',
  'Then why not put the layer at the very end?': '那为什么不把该层放到最后？',
  'For the transfer it would be best. For the loss an early layer is: the best single one in the paper is block 2. The two pull in opposite directions.':
    '对传输来说最后最好；对损失来说靠前最好：论文里最好的单层是第 2 块。两者方向相反。',
  'Reads are independent draws from Zipf’s law; a real text repeats its own words and topics.':
    '读取是按 Zipf 定律独立抽取的；真实文本会重复自己的词和话题。',
  'The clock is a model: transfer time is bytes over bandwidth, both links work at once, every block takes the same time. Nothing on this page was measured on hardware.':
    '时间是模型算的：传输时间等于字节数除以带宽，两条链路同时工作，每个块用时相同。本页没有任何数字是在硬件上测的。',
  'Every row is moved for every token that reads it, though tokens of a step often share rows.':
    '每个 token 读的行都算搬运一次，尽管同一步的 token 常常共用行。',
  'The published 1.9 % and 2.8 % do not appear: with the paper’s numbers this model predicts no waiting at all in block 2.':
    '论文的 1.9 % 和 2.8 % 在这里没有出现：用论文的数字，这个模型预言第 2 块根本不用等。',
  'What is lost when the table is taken away?': '把表拿走，会失去什么？',
  'Facts live in the table and go with it; the rule and what stands in the context survive. The gate already knew which was which.':
    '事实住在表里，随表而去；规则和上下文里写着的东西留了下来。哪个是哪个，门控早就知道。',
  Amputation: '切除',
  'The table is there': '表在',
  'Take it away at any moment: the model then learns on without it.':
    '随时可以拿走：之后模型在没有表的情况下继续学。',
  Facts: '事实的正确率',
  'Facts, table zeroed': '事实的正确率，表清零',
  Rule: '规则的正确率',
  'Rule, table zeroed': '规则的正确率，表清零',
  Exceptions: '例外的正确率',
  'Exceptions, table zeroed': '例外的正确率，表清零',
  'Gate on facts': '事实上的门控',
  'Gate on exceptions': '例外上的门控',
  'Gate on the rule': '规则上的门控',
  'Right answers, with the table and with a table of zeros': '正确率：有表与表清零',
  'Right answers': '正确率',
  'facts of three': '三词事实',
  exceptions: '例外',
  'as trained': '训练所得',
  'table zeroed': '表清零',
  'How far the gate opens': '门控开多大',
  'Exceptions end in the same phrases as facts; the context overrules them.':
    '例外的结尾与事实是同样的短语，但上下文推翻了它们。',
  'Facts: learned, and where they are kept': '事实：学会了，存在哪里',
  'Rule and exceptions': '规则与例外',
  'The gate while it learns': '学习过程中的门控',
  'After {step} steps {facts} % of the facts are right; with the table zeroed, {factsWithout} %. The rule: {rule} % and {ruleWithout} %. The gate stands at {gateFacts} on facts and at {gateExceptions} on exceptions.':
    '{step} 步之后，事实答对 {facts} %，表清零后 {factsWithout} %。规则分别是 {rule} % 和 {ruleWithout} %。门控在事实上为 {gateFacts}，在例外上为 {gateExceptions}。',
  'The table is gone. {facts} % of the facts are right, {exceptions} % of the exceptions, {rule} % of the rule. The rest of the model goes on learning.':
    '表没有了。事实答对 {facts} %，例外 {exceptions} %，规则 {rule} %。模型的其余部分继续学习。',
  'Facts live in the table, the rule does not': '事实住在表里，规则不在',
  'The table is taken away halfway: facts go at once and come back slowly':
    '中途拿走表：事实立刻没了，再慢慢回来',
  'Without a gate, exceptions and the rule suffer': '没有门控，例外和规则都遭殃',
  'The signed root of the code opens and closes less':
    '代码里的带符号平方根，开也开不大，关也关不严',
  'The gate is taken out: what is looked up always comes in. What happens to the exceptions?':
    '去掉门控，查到的总是放进来。例外会怎样？',
  'More right answers': '答对的更多',
  'Within three points of before': '与之前相差不到三个百分点',
  'Fewer right answers': '答对的更少',
  'An exception ends in a phrase that the table knows. Without a gate its usual answer comes in and has to be overruled; with one it can be shut out.':
    '例外以表里认识的短语结尾。没有门控，平常的答案会进来，还得压过它；有门控就可以挡在外面。',
  'The paper’s gate or the signed root of the published code: which opens wider on facts?':
    '论文的门控和公布代码里的带符号平方根，哪个在事实上开得更大？',
  'The paper’s formula': '论文公式',
  'They differ by less than 0.02': '相差不到 0.02',
  'The signed root': '带符号平方根',
  'A score above 1 shrinks under the root: at width 32 the paper’s gate can reach σ(5.7) = 0.997, the root’s only σ(2.4) = 0.915. Scores below 1 grow.':
    '大于 1 的分数开方后变小：宽度 32 时，论文的门控可达 σ(5.7) = 0.997，开方后只有 σ(2.4) = 0.915。小于 1 的分数则变大。',
  'Kept without memory: factual recall': '去掉记忆后保留：事实回忆',
  'TriviaQA 29 %, PopQA 44 %': 'TriviaQA 29 %，PopQA 44 %',
  'The toy’s facts have nowhere else to be; a real model holds a part of them in its other weights.':
    '玩具的事实没有别处可放；真实模型有一部分存在其他权重里。',
  'Kept without memory: what the text before says': '去掉记忆后保留：前文写着的内容',
  'C3 93 %, RACE 84 to 89 %, DROP 81 %': 'C3 93 %，RACE 84 到 89 %，DROP 81 %',
  'Here: copying a word that stands before the phrase.': '这里：抄写短语之前的一个词。',
  'Kept without memory: reasoning': '去掉记忆后保留：推理',
  'BBH 67 %, GSM8K 62 %, MATH 36 %': 'BBH 67 %，GSM8K 62 %，MATH 36 %',
  'The toy’s rule is built so that no phrase can help. Real reasoning leans on recall, and loses more.':
    '玩具的规则特意做成任何短语都帮不上忙。真实的推理要依靠回忆，损失更多。',
  'mean gate on facts': '事实上的平均门控',
  'The model learns facts, a rule, and exceptions in which the context overrules a known phrase. Play.':
    '模型学习事实、规则，以及上下文推翻已知短语的例外。播放。',
  'Let it learn to the end. Coral is the same model with a table of zeros.':
    '让它学到底。珊瑚色是同一个模型把表清零。',
  'Look at the gate: open on facts, shut on exceptions that end in the same words.':
    '看门控：在事实上打开，在结尾相同的例外上关闭。',
  'Take the table away for good at any step, and watch what comes back.':
    '在任意一步把表拿走，看什么会回来。',
  'Put it back, and take out the gate instead. The exceptions suffer, and so does the rule.':
    '把表放回去，改为去掉门控。例外遭殃，规则也一样。',
  'Try the signed root that stands in the code and not in the paper.':
    '试试代码里有、论文里没有的带符号平方根。',
  'Point at α in the equation.': '指一指公式里的 α。',
  'Which gate formula is right?': '哪个门控公式是对的？',
  'Both are in use. The paper has the plain sigmoid of the score; the published code puts a signed square root before it. Here the root opens and closes less fully, and was better in no task.':
    '两个都有人用。论文是分数直接过 sigmoid；公布的代码先取带符号平方根。在这里，开方的门控开不大也关不严，没有哪项任务因此变好。',
  'Do knowledge tasks gain the most from Engram?': '知识类任务从 Engram 获益最多吗？',
  'Not in the paper: its larger gains are in reasoning. But taking the memory away hurts factual recall the most.':
    '论文里不是：推理类的提升更大。但去掉记忆，受伤最重的是事实回忆。',
  'Why does the gate stay shut on the rule?': '为什么门控在规则上一直关着？',
  'The last words before the answer say nothing about it. What the table holds there is noise, and the model learns not to listen.':
    '答案之前的最后几个词与答案无关。表里在那里存的是噪声，模型学会了不听。',
  'The made world of the budget, with facts, exceptions and rules that do not overlap; a real task mixes them.':
    '与“预算”一页相同的人造世界，事实、例外和规则互不重叠；真实任务把它们混在一起。',
  'One memory layer of one branch, without convolution, in a model of one block.':
    '只有一个块的模型里，一个单分支、无卷积的记忆层。',
  'The paper switches the memory off when it answers. So does “table zeroed” here; learning on without it is an experiment of this page.':
    '论文是在回答时关掉记忆，这里的“表清零”也是；没有表继续学习，是本页自己的实验。',
  'The signed root of the published code was not better in any task here.':
    '公布代码里的带符号平方根，在这里没有让任何一项任务变好。',
};
