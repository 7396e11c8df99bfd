export const zh: Readonly<Record<string, string>> = {
  'Ask behind the begin mark': '放在开头标记之后来问',
  'Every rearranged document begins with it, in prefix first.':
    '前缀在前时，每篇重排的文档都以它开头。',
  'Do not count marks': '不计标记',
  'What marks would get is shared among words.': '标记会分到的概率，改由词来分。',
  Bare: '直接问',
  'Bare, marks not counted': '直接问，不计标记',
  'Behind the mark': '放在标记之后',
  'Behind the mark, marks not counted': '放在标记之后，不计标记',
  Names: '名字',
  'Opening brackets': '左括号',
  'Holes filled': '填对的空缺',
  'By guessing': '靠猜',
  'Loss in going on': '续写的损失',
  'The least there is': '最低可能',
  'Lost in going on': '续写中多出的损失',
  'Loss in going on, asked in four ways': '续写的损失，四种问法',
  'The same network each time. Gold, thin: the least there is.':
    '每次都是同一个网络。还画出最低可能的损失。',
  'nats a word': '奈特/词',
  'Nats a word': '奈特/词',
  'Where going on hurts, counted from the end': '续写在哪里吃亏（从末尾数起）',
  'No last word ever stood behind the begin mark without a hole before it.':
    '训练中，开头标记之后还没遇到空缺就到最后一个词，从未有过。',
  'Words behind the one that is asked': '所问的词后面还有几个词',
  Nats: '奈特',
  'Holes filled while it trains': '训练中填对的空缺',
  'Filling against going on, two points a training': '填空与续写，每次训练两个点',
  'Finished trainings of this visit. Upper left is best.': '这次访问里跑完的训练。左上最好。',
  'Let a training finish, then turn ρ or the order.': '先跑完一次训练，再改 ρ 或次序。',
  'Lost in going on, nats': '续写中多出的损失（奈特）',
  'Holes filled, %': '填对的空缺（%）',
  'Loss of the training': '训练损失',
  'All tokens of its documents, rearranged or not.': '文档的所有词元，无论是否重排。',
  'After {trained} steps it fills {filled} % of the holes. Going on with a bare text costs {goingOn.bare} nats a word where {least} is the least; behind the begin mark, marks not counted, {goingOn.behindWords}.':
    '训练 {trained} 步，填对 {filled}% 的空缺。直接续写每词要 {goingOn.bare} 奈特，最低可能是 {least}；放在开头标记之后、不计标记，则是 {goingOn.behindWords}。',
  'After {trained} steps it fills {filled} % of the holes. Going on with a bare text costs {goingOn.bare} nats a word; {least} is the least there is.':
    '训练 {trained} 步，填对 {filled}% 的空缺。直接续写每词要 {goingOn.bare} 奈特，最低可能是 {least}。',
  'Every document: going on seems lost': '篇篇重排：续写的本事好像没了',
  'The same network, asked as it was trained: most of it is there':
    '同一个网络，照训练时的样子来问：大半还在',
  'Half, as DeepSeek-Coder: it learns to fill, and loses next to nothing':
    '一半，同 DeepSeek-Coder：学会填空，几乎什么也没丢',
  'A tenth, as DeepSeek-V3: in so short a training, few holes':
    '十分之一，同 DeepSeek-V3：训练这么短，填不了几个',
  'None: it goes on, and fills nothing': '一篇不排：会续写，不会填',
  'Half, suffix first: names at once, brackets hardly':
    '一半，后缀在前：名字一学就会，括号几乎学不会',
  'Every document was rearranged, and going on with a bare text is bad. Asked behind the begin mark, with marks not counted, how much of the loss comes back?':
    '篇篇都重排过，直接续写很差。放在开头标记之后、不计标记来问，多出的损失能找回多少？',
  'Hardly any: the skill is gone': '几乎找不回：本事没了',
  'Less than half': '不到一半',
  'More than half': '一半以上',
  'It never saw a text without a hole, so it keeps waiting for the mark of one and gives that mark its probability. What it knows of words is nearly all there.':
    '它从没见过没有空缺的文本，于是一直等着空缺标记，把概率给了它。关于词的本事几乎都在。',
  'Only half of the documents are rearranged instead of all. What does going on with a bare text cost then?':
    '只重排一半文档，而不是全部。这时直接续写要多少损失？',
  'As much as before': '和原来一样',
  'Less, but clearly more than the least': '少一些，但明显高于最低可能',
  'Within 0.05 of the least': '与最低可能相差不到 0.05',
  'It has then seen both kinds of text and tells them apart by the first token: with a mark there will be a hole, without one there will be none.':
    '它两种文本都见过，看第一个词元就能分辨：有标记就有空缺，没有标记就没有。',
  'No document is rearranged. How many holes does it fill, asked with marks?':
    '一篇也不重排。用标记来问，它能填对多少空缺？',
  None: '一个也不',
  'As many as guessing would': '和瞎猜差不多',
  'Most of them': '大多数',
  'It never met a mark. Behind marks it writes what it never learnt, and it does not stop.':
    '它从没见过标记。标记之后该写什么，它没学过，也不会停。',
  'Going on after training at 100 %: worse than at 0 and 50 %':
    '100% 重排训练之后的续写：不如 0 和 50%',
  'best at filling, worst at completing': '填空最好，续写最差',
  'nats lost': '奈特（多出）',
  'The curve’s values stand in the figure alone. Here most of it is the way of asking.':
    '曲线的数值只在图里。在这里，差的大半出在问法。',
  'Loss from left to right up to nine tenths': '重排到十分之九为止，从左到右的损失',
  'unchanged up to about 90 %, worse at 100 %': '约到 90% 不变，100% 变差',
  'The rate that DeepSeek-Coder took': 'DeepSeek-Coder 采用的比例',
  'Better than masking spans in half of the documents, which is not built here.':
    '好于对一半文档做片段掩码；那种做法这里没有做。',
  'The rate of DeepSeek-V3': 'DeepSeek-V3 的比例',
  'Lost in going on, asked bare and asked as trained, over three seeds':
    '续写中多出的损失：直接问与照训练时问，三个种子',
  'Train with holes, then test two skills: a longer bar is better':
    '带着空缺训练，再考两样本事：条越长越好',
  'Train with holes, then test two skills': '带着空缺训练，再考两样本事',
  'It fills holes': '填空',
  'right words put between two texts': '在前后文之间填对词',
  'by guessing {percent} %': '靠猜 {percent}%',
  'It goes on with a text': '续写',
  'chance given to the right next word, of the best possible':
    '给正确的下一个词的概率，与最好可能之比',
  'chance, of the best': '概率，与最好之比',
  'best possible, as without holes': '最好可能，不练填空就能达到',
  'The least loss there is; trained without holes a network all but reaches it':
    '损失不可能再低；训练中没有空缺的网络几乎达到',
  'Filled: {percent} %; of names {name} %, of opening brackets {open} %':
    '填对 {percent}%；名字 {name}%，左括号 {open}%',
  '{way}: {percent} % of the best chance, a geometric mean; {loss} nats a word, the least there is: {least}':
    '{way}：达到最好概率的 {percent}%（几何平均）；{loss} 奈特/词，最低可能 {least}',
  'asked plainly: {percent} %': '直接问：{percent}%',
  'same network, asked as it was trained: {percent} %': '同一个网络，照训练时的样子问：{percent}%',
  'lost in going on,': '在续写中丢了，',
  'asked plainly': '直接问',
  'asked plainly, words only': '直接问，只算词',
  'behind the begin mark': '放在开头标记之后',
  'behind begin, words only': '开头标记之后，只算词',
  '= {nats} nats a word': '= {nats} 奈特/词',
  'What is missing of the best possible, coral in the bar': '离最好可能还差的部分，条中珊瑚色',
  'Asked plainly': '直接问',
  'Asked plainly, marks not counted': '直接问，不计标记',
  'Asked behind the begin mark': '放在开头标记之后问',
  'Asked behind the begin mark, marks not counted': '放在开头标记之后问，不计标记',
  'Drag: {percent} % of the training documents have a hole': '拖动：训练文档中 {percent}% 挖了空缺',
  'Drag: {percent} % of documents have a hole': '拖动：{percent}% 的文档挖了空缺',
  '{name}: {percent} % of documents': '{name}：{percent}% 的文档',
  'Play: a network is trained here on documents that were all rearranged. It takes half a minute.':
    '播放：在此训练一个网络，文档篇篇重排过。大约半分钟。',
  'The upper bar grows, the lower one does not: going on with a text seems lost. Let it finish.':
    '上面的条在长，下面的不动：续写的本事好像没了。等它跑完。',
  'Now ask as it was trained: put the begin mark in front of the text.':
    '现在照训练时的样子问：在文本前放上开头标记。',
  'And do not count what it gives to marks. The lower bar comes back: it was waiting for a hole.':
    '再不计它给标记的概率。下面的条回来了：它一直在等空缺。',
  'What is still missing stands at the end: no last word ever stood there without a hole before it.':
    '还差的那点在末尾：训练中没遇到空缺就到最后一个词，从未有过。',
  'Take half, as DeepSeek-Coder did, and train again. Asked plainly, the lower bar is full now, and the upper one grows all the same.':
    '像 DeepSeek-Coder 那样取一半，重新训练。直接问，下面的条满了，上面的照样在长。',
  'Suffix first learns names far sooner, and the opening bracket hardly. Watch both lines.':
    '后缀在前，名字学得快得多，左括号几乎学不会。看这两条线。',
  'The rate': '比例',
  'Going on': '续写',
  'asked bare, marks counted': '直接问，计入标记',
  'words of the document but its first': '文档的词，首词除外',
  'all ids, or words alone': '全部词元，或只算词',
  'So does filling cost nothing?': '那么填空不花代价？',
  'In this toy next to nothing up to nine tenths. At one nearly all of what bare text shows is a matter of asking; a little is left near the end of a text. The paper sees a trade-off at 100 % and took one half. A benchmark that asks bare would show the same.':
    '在这个玩具里，到十分之九为止几乎没有代价。到 100%，直接续写的损失大半是问法的事，文本末尾还剩一点。论文在 100% 看到了此消彼长，取了一半。直接问的评测也会看到同样的结果。',
  'Why does it wait for a mark?': '它为什么等标记？',
  'At 100 % every text that it met had a hole, and the nearer the end, the surer the hole was still to come. So it gives the mark of the hole its probability, rightly by its own experience.':
    '到了 100%，它见过的文本都有空缺，越近末尾，空缺越该来了。于是它把概率给了空缺标记，按它的经验，这并没有错。',
  'Could V3’s tenth be enough?': 'V3 的十分之一够吗？',
  'Here, in 1,200 steps, hardly: a tenth of so few documents is little. V3 had trillions of tokens. The toy says nothing about how much is enough.':
    '在这里，1,200 步不够：文档本来就少，十分之一就更少。V3 有上万亿词元。多少才够，玩具说明不了。',
  'Why does prefix first learn the name later than suffix first?':
    '为什么前缀在前学名字比后缀在前慢？',
  'In prefix first the word before the hole is far from where the middle begins, in suffix first it is the neighbour. For the opening bracket it is the other way round.':
    '前缀在前时，空缺前的那个词离中间的开头很远；后缀在前时，两者相邻。左括号的情形正好相反。',
  'A made language of 44 words; holes of one or two words. Filling is measured on 64 documents, names and opening brackets alike, greedily, and it must stop.':
    '自造的语言，44 个词；空缺一两个词。填空在 64 篇文档上测，名字和左括号各半，取最可能的词元，还必须停下。',
  'The loss counts all words but the first. The last word is asked too, though at ρ = 1 none ever stood there without a hole before it: that is most of what remains.':
    '损失算所有的词，首词除外。最后一个词也问，尽管 ρ = 1 时没遇到空缺就到最后一个词从未有过：剩下的损失大半在这里。',
  'Tried ahead on other documents, what remains at ρ = 1 was smaller, below 0.01 nats. Here it is what you see.':
    '事先在别的文档上试过，ρ = 1 时剩下的更少，不到 0.01 奈特。这里以你看到的为准。',
  'One seed a run. The opening bracket is learnt late, and by some seeds not in 1,200 steps.':
    '每次一个种子。左括号学得晚，有的种子 1,200 步也学不会。',
  'Masked spans, which the paper compared, are not built.': '论文比较过的片段掩码没有做。',
};
