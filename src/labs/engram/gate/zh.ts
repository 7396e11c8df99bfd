export const zh: Readonly<Record<string, string>> = {
  'Your sentence': '你的句子',
  'The first 40 characters are read.': '只读前 40 个字符。',
  'Text to learn from': '学习用的文本',
  'Moby-Dick (English)': '《白鲸》（英文）',
  'simple Chinese': '简单中文',
  'your own': '你自己的',
  'The same memory in fewer wide rows or more narrow ones.': '同样多的记忆，行宽而少，或窄而多。',
  'Poison the slot read at character': '在读到第几个字符时，把所查的槽换成噪声',
  'Head 1 of each order gets noise in place of its row.': '每一阶头 1 的那一行换成噪声。',
  'Strength of the poison': '毒的强度',
  'Acts where the text to learn from is your own.': '学习用的文本选“你自己的”时才起作用。',
  'Loss on unseen text': '没见过的文本上的损失',
  'empty table': '清空的表',
  'after the first letter of a word': '读完单词首字母后',
  'after three letters or more': '读完三个以上字母后',
  everywhere: '所有位置',
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
  'table as learned': '学好的表',
  'one slot poisoned': '一个槽被下毒',
  'Loss on text it has not seen': '没见过的文本上的损失曲线',
  'The gate on text it has not seen': '没见过的文本上的门控',
  'After one letter the phrase still reaches into the word before.':
    '只读了一个字母时，短语还跨着前一个单词。',
  'Mean gate on text it has not seen': '没见过的文本上的平均门控',
  'Harm where the poison is read': '读到毒的地方受的危害',
  'Growth of the loss, nats': '损失的增加（奈特）',
  'After {step} steps the loss on unseen text is {loss.learned}, with an empty table {loss.empty}. The gate stands at {gate.first} after the first letter of a word, at {gate.inside} further in. Poison at character {place} strikes {struck} places of your sentence and {struckText} % of the unseen text; there the loss grows by {harm}. If each place of that text had its own slot poisoned, the loss would grow by {harmText} on average.':
    '{step} 步之后，没见过的文本上的损失是 {loss.learned}，表清空则是 {loss.empty}。读完单词首字母时门控为 {gate.first}，第三个字母起为 {gate.inside}。在第 {place} 个字符下毒，波及你句子里的 {struck} 处和没见过文本的 {struckText}%；这些地方的损失增加 {harm}。若在没见过的文本上逐处下毒，平均增加 {harmText}。',
  'After {step} steps the loss on unseen text is {loss.learned}, with an empty table {loss.empty}. The gate stands at {gate.all} on average. Poison at character {place} strikes {struck} places of your sentence and {struckText} % of the unseen text; there the loss grows by {harm}. If each place of that text had its own slot poisoned, the loss would grow by {harmText} on average.':
    '{step} 步之后，没见过的文本上的损失是 {loss.learned}，表清空则是 {loss.empty}。门控平均为 {gate.all}。在第 {place} 个字符下毒，波及你句子里的 {struck} 处和没见过文本的 {struckText}%；这些地方的损失增加 {harm}。若在没见过的文本上逐处下毒，平均增加 {harmText}。',
  'After {step} steps the loss on unseen text is {loss.learned}, with an empty table {loss.empty}. Your sentence has {length} characters: there is no character {place} to poison.':
    '{step} 步之后，没见过的文本上的损失是 {loss.learned}，表清空则是 {loss.empty}。你的句子有 {length} 个字符，没有第 {place} 个可以下毒。',
  'The table carries much of what a small model knows': '小模型知道的东西，很多在表里',
  'The same in Chinese': '换成中文',
  'One head: nothing dilutes the poison': '只有一个头：噪声原样传入',
  'Four heads: three of them are still right': '四个头：还有三个是对的',
  'Your own text, learned by heart': '背下你自己的文本',
  'One head of sixteen numbers becomes four heads of four. Every place of unseen text is poisoned in turn, in head 1. The harm …':
    '一个每行 16 个数的头换成四个每行 4 个数的头。在没见过的文本上逐处给头 1 下毒。危害……',
  'stays within a tenth': '变化不超过十分之一',
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
  'A small model reads Moby-Dick, character by character. Play, and watch its gate dip where a word begins.':
    '一个小模型逐字符地读《白鲸》。播放，看门控在单词开头处下沉。',
  'Let it read on to the end. Coral is the same model with an empty table.':
    '让它读到底。珊瑚色是同一个模型把表清空。',
  'Write a sentence of your own.': '写一句自己的话。',
  'Drag the poison to another character. Every place that reads its slot turns coral.':
    '把毒拖到另一个字符。凡是读这个槽的地方都变成珊瑚色。',
  'Make it stronger.': '加大毒性。',
  'Now four heads. The same poison reaches a quarter of what is read.':
    '换成四个头。同样的毒只影响读到内容的四分之一。',
  'Let it learn from another text, or from your own.': '让它学另一段文本，或者你自己的。',
  'Is a collision as bad as poison?': '碰撞和下毒一样坏吗？',
  'No. Two phrases that share a row from the start learn a row that serves both as well as it can. Poison comes after learning, and nothing could prepare for it.':
    '不一样。两个短语从一开始就共用一行，学出来的行会尽量兼顾两者。毒是学完之后才来的，谁也没有准备。',
  'Are n-grams made of characters or of words?': 'n-gram 由字符组成还是由词组成？',
  'Of folded token ids. In this small model a token is a character, which is why it looks three and four of them back in English, two and three in Chinese.':
    '由归并后的词元编号组成。在这个小模型里一个词元就是一个字符，所以英文往回看三个和四个，中文看两个和三个。',
  'Why is the gate low at the start of a word?': '为什么单词开头处门控低？',
  'After one letter, a phrase of three or four characters still reaches into the word before. The table has seldom seen just that, and what it holds says little about what follows.':
    '只读了一个字母时，三四个字符的短语还跨着前一个单词。这样的组合表里很少见过，存的内容也说明不了后面是什么。',
  'A model of characters: a window of eight, one block, width 32, one memory layer without convolution.':
    '逐字符的模型：窗口为八，一个块，宽度 32，一个没有卷积的记忆层。',
  'Text is lower case, with the 38 commonest characters of English or the 238 commonest of Chinese told apart; all others are one.':
    '文本一律小写；英文区分最常见的 38 个字符，中文区分最常见的 238 个，其余算作一个。',
  'N-grams of three and four characters in English, two and three in Chinese; the paper takes two and three tokens.':
    '英文用三个和四个字符的 n-gram，中文用两个和三个；论文用两个和三个词元。',
  'Gates that open most at the end of names were looked for and not seen.':
    '找过在人名结尾处开得最大的门控，没有看到。',
  'From one head to four the loss on unseen text fell by only 0.03 and 0.05 with the seeds 1 and 2; what more heads lower is the harm by poison.':
    '从一个头到四个头，没见过的文本上的损失在种子 1 和 2 下只降低了 0.03 和 0.05；头多了，降低的是毒的危害。',
  'Each place looks up a row of memory. Column: how much of it the gate lets in; dashed: all':
    '每一处都从记忆里查一行。柱高：门控放进来多少；虚线：全部放进',
  'column: memory let in; dashed: all': '柱高：放进多少记忆；虚线：全部',
  'Place {n}, {character}: gate {gate}': '第 {n} 处，{character}：门控 {gate}',
  'Place {n}, {character}: gate {gate}; reads the poisoned row, loss {cost} higher':
    '第 {n} 处，{character}：门控 {gate}；读到被下毒的行，损失增加 {cost}',
  'one nat': '1 奈特',
  'hanging: loss added; this high: one nat': '向下：增加的损失；这样高为 1 奈特',
  'Character whose row is poisoned': '哪个字符的行被下毒',
  'drag the poison: noise in this row': '拖动毒：这一行换成噪声',
  'nats more loss, mean': '奈特，损失平均增加',
  'at 1 place that reads it': '在读到它的 1 处',
  'at the {n} places that read the poisoned row': '在读到这一毒行的 {n} 处',
  'at {n} places that read it': '在读到它的 {n} 处',
  'reads the same row': '读的是同一行',
  'unseen text: poison in each row read +{harm}; an empty table +{empty}':
    '没见过的文本，逐处下毒：+{harm}；清空整张表：+{empty}',
  'each place of unseen text: +{harm}': '没见过的文本逐处下毒：+{harm}',
  'The gate inside a word against that after its first letter, over five seeds':
    '词中间的门与首字母之后的门相比：五个随机种子',
};
