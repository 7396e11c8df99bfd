export const zh: Readonly<Record<string, string>> = {
  'Words before the hole': '空缺前的词数',
  'Words in the hole': '空缺的词数',
  'One or two: what it was trained on.': '一个或两个：训练时就是这样。',
  'Who fills the hole': '由谁来填',
  'Training takes about half a minute.': '训练大约半分钟。',
  'the network that came with the page': '随页面带来的网络',
  'one trained here and now': '在此现场训练的网络',
  'Both sides read': '两边都读',
  'Only what stands before': '只读前面',
  'Exactly right': '完全填对',
  'Sure of the right words': '对原词的把握',
  'Tokens written': '写下的词元',
  'How sure of every word of the file, taken out alone': '逐个挖掉文件里的词，对原词各有多大把握',
  'Where the lines part, the suffix knows something. Verbs are chance: nobody knows them.':
    '两条线分开的地方，后缀知道些什么。动词全凭运气，谁也不知道。',
  'Sure of the right word': '对原词的把握',
  'How sure of this hole while it trains': '训练中对这个空缺的把握',
  'Loss while it trains': '训练中的损失',
  'Of the rearranged documents, all tokens counted.': '重排后的文档，所有词元都算。',
  'Both sides read, the network fills the hole; it is {sure.both} % sure of exactly these words. From what stands before alone it would be {sure.left} %.':
    '两边都读，网络把空缺填对了，对这几个词有 {sure.both}% 的把握。只读前面，把握只有 {sure.left}%。',
  'The network fills the hole with something else: of the words that were cut out it is {sure.both} % sure, from what stands before alone {sure.left} %.':
    '网络填了别的词：对挖掉的词有 {sure.both}% 的把握，只读前面则有 {sure.left}%。',
  'After {trained} steps, at a loss of {loss}, it is {sure.both} % sure of the words that were cut out.':
    '训练 {trained} 步，损失 {loss}，对挖掉的词有 {sure.both}% 的把握。',
  'A name that only comes back behind the hole': '名字：只在空缺后面再次出现',
  'An opening bracket: the closing one tells which': '左括号：右括号才说明是哪一种',
  'A closing bracket: what stands before is enough': '右括号：看前面就够了',
  'A verb that is chance: nobody can know it': '动词全凭运气：谁也不知道',
  'Name and type: two words from one': '名字和类型：由一个词定两个词',
  'A network of your own, trained here': '你自己的网络，在此训练',
  'The hole moves from the name to the opening bracket. From what stands before alone, how sure can the network be?':
    '空缺从名字移到左括号。只读前面，网络能有多大把握？',
  'About one in four': '大约四分之一',
  'One in two': '一半',
  'Quite sure': '很有把握',
  'There are four kinds of bracket, each as likely. Which one it was only shows where it closes, behind the hole.':
    '括号有四种，机会相同。是哪一种，要到空缺后面的右括号才看得出来。',
  'The hole moves to the closing bracket. How much does it help to have read what stands behind it?':
    '空缺移到右括号。读过后面的内容，能有多大帮助？',
  'Much: more than 20 points': '很大：超过 20 个百分点',
  Hardly: '几乎没有',
  'It harms: 20 points less': '反而有害：少 20 个百分点',
  'The bracket that opened stands before the hole and decides it alone.':
    '左括号就在空缺前面，单凭它就定了。',
  'The hole moves to a verb that was drawn by chance. How sure does reading both sides make it?':
    '空缺移到随机抽来的动词。两边都读，能有多大把握？',
  'Less than 20 %': '不到 20%',
  '20 to 80 %': '20% 到 80%',
  'More than 80 %': '80% 以上',
  'Nothing on either side tells which of twelve verbs it was. Two sides help only where they know something.':
    '十二个动词里是哪一个，两边都没说。两边都读，也要两边知道才有用。',
  'One line filled, exactly as it was: StarCoder 16B, mean of three languages':
    '补一行，与原文完全一致：StarCoder 16B，三种语言平均',
  'Also trained to fill in the middle: that open models before could not is not what the paper says.':
    '它也训练过中间填充：论文并没有说此前的开源模型不会。',
  'The same, CodeLlama 13B': '同上，CodeLlama 13B',
  'The same, DeepSeek-Coder 1.3B': '同上，DeepSeek-Coder 1.3B',
  'Means of this table are not the plain averages of its three columns.':
    '这张表里的平均值并不是三列的简单平均。',
  'The same, DeepSeek-Coder 33B': '同上，DeepSeek-Coder 33B',
  'The next paper measures 86.4 % for the same model: never compare across tables.':
    '下一篇论文测同一个模型是 86.4%：不要跨表比较。',
  'DeepSeek-Coder 33B, measured again for the next paper': 'DeepSeek-Coder 33B，下一篇论文重测',
  'DeepSeek-Coder-V2-Lite, 2.4B of 16B active': 'DeepSeek-Coder-V2-Lite，16B 中激活 2.4B',
  'How sure of the right words: both sides against one, over five files':
    '对原词的把握：两边都读与只读前面，五个文件',
  'A file with a hole: drag its edges': '一个有空缺的文件：拖动空缺的两边',
  'Drag the hole': '拖动空缺',
  'speaking: the network that came with the page, {n} steps':
    '在说话：随页面带来的网络，训练了 {n} 步',
  'speaking: the network trained here, {n} steps': '在说话：在此训练的网络，{n} 步',
  'came with the page: {n} steps': '随页面带来：{n} 步',
  'trained here: {n} steps': '在此训练：{n} 步',
  'Before the hole: {word}': '空缺之前：{word}',
  'Behind the hole: {word}': '空缺之后：{word}',
  'The hole; cut out was: {word}': '空缺；挖掉的是：{word}',
  'cut out: {word}': '挖掉的：{word}',
  'Written: {wrote}. That is what was cut out.': '写的是 {wrote}，正是挖掉的。',
  'Written: {wrote}. Cut out was: {word}': '写的是 {wrote}，挖掉的是 {word}',
  'step on: the words go where the network reads them': '往下走一步：词飞到网络读它们的位置',
  'What it reads, prefix first, and what it writes': '它读到的（前缀在前），和它写的',
  'What it reads, suffix first, and what it writes': '它读到的（后缀在前），和它写的',
  stop: '停',
  'A mark, one token: {text}': '标记，一个词元：{text}',
  'Written: {word}': '写的是 {word}',
  'Written: {word}; cut out was {right}': '写的是 {word}，挖掉的是 {right}',
  'both sides read': '两边都读',
  'only what stands before': '只读前面',
  'sure of exactly what was cut out': '的把握写出挖掉的原词',
  'sure of what was cut out': '的把握写出原词',
  '{who}: {percent} sure of exactly what was cut out': '{who}：有 {percent} 的把握写出挖掉的原词',
  'bars: token {n} of {all}': '条形：第 {n} 个词元，共 {all} 个',
  '{word}: {share}': '{word}：{share}',
  '{word}, what was cut out: {share}': '{word}，正是挖掉的：{share}',
  'Play: a word is cut out of the file, the rest flies into the order in which the network reads it, and it writes.':
    '播放：从文件里挖掉一个词，其余的飞到网络阅读的次序里，然后它开始写。',
  'The name came back: it stands once more behind the hole. Drag the hole to the opening bracket.':
    '名字找回来了：它在空缺后面又出现一次。把空缺拖到左括号。',
  'Drag on to the closing bracket. Here what stands before is enough, and both readers know.':
    '再拖到右括号。这里看前面就够了，两种读法都知道。',
  'The figure has every place at once. Where the lines part, the suffix knew something.':
    '图里是所有位置。两条线分开的地方，后缀知道些什么。',
  'Make the hole two words wide. It must also stop in time.':
    '把空缺拉宽到两个词。它还得及时停下。',
  'Suffix first: the same words and marks in another order, another network. Is it as sure everywhere?':
    '后缀在前：同样的词和标记，换个次序，换一个网络。它处处都一样有把握吗？',
  'Train one of your own. For a while it writes anything; then the name is there, all at once.':
    '自己训练一个。起初它胡乱写，然后名字一下子就有了。',
  'The order': '次序',
  'How sure': '把握',
  'words before the hole': '空缺之前的词数',
  'words behind it': '空缺之后的词数',
  'words in the hole': '空缺的词数',
  'tokens that it may look at': '它能看的词元',
  'May the network look to the right?': '网络能往右看吗？',
  'No. It is an ordinary causal model and sees only what stands before the token that it writes. The suffix stands before it now: that is the whole trick.':
    '不能。它是普通的因果模型，只看得见正在写的词元之前的内容。现在后缀就排在前面：全部窍门就在这里。',
  'How does it know when to stop?': '它怎么知道何时停？',
  'It was trained to write the end token behind the middle. If it does not, the hole overflows; here it may write three tokens at most.':
    '训练时，中间写完接着就是结束词元。它若不写，空缺就溢出；这里最多让它写三个词元。',
  'Why must the hole have one or two words?': '为什么空缺只能是一个或两个词？',
  'That is what it was trained on. Longer middles it begins rightly and does not end; with cuts anywhere, each particular hole is too rare to be learnt by so small a network in so short a time.':
    '训练时就是这样。更长的中间它开头写得对，却停不下来；切口若随处都可，每一种空缺都太少见，这么小的网络在这么短的时间里学不会。',
  'Is suffix first better or worse?': '后缀在前是更好还是更差？',
  'Both, here. The name is learnt sooner: in prefix first the middle begins two hops away from the word before the hole. The opening bracket is learnt later and in part: the network that came with the page knows it in some files and guesses in others. DeepSeek uses prefix first alone.':
    '在这里两样都有。名字学得更快：前缀在前时，中间的开头离空缺前那个词隔着两跳。左括号则学得更晚，也学不全：随页面带来的网络在有些文件里知道，在有些文件里靠猜。DeepSeek 只用前缀在前。',
  'Does it far surpass models that only read from the left?': '它远远超过只从左读的模型吗？',
  'The sentence has no number. The models that the paper compares with, CodeLlama and StarCoder, were trained to fill as well.':
    '这句话没有数字。论文比较的 CodeLlama 和 StarCoder 也都训练过填充。',
  'A network of some twenty thousand numbers on a made language of 44 words; nine tenths of its documents were rearranged, where DeepSeek-Coder takes half.':
    '网络只有两万来个参数，语言是自造的，44 个词；十分之九的文档重排过，DeepSeek-Coder 是一半。',
  'What came with the page was trained 3,000 steps, one in the page 1,200. The page says which of the two is speaking.':
    '随页面带来的训练了 3,000 步，在页面里训练的是 1,200 步。页面会说明是哪一个在说话。',
  'The likeliest token is written each time. Chance is not drawn.':
    '每次都写最可能的词元，不抽签。',
  'Suffix first with a mark between prefix and middle is ours.':
    '后缀在前、前缀与中间之间有标记，是我们自己排的。',
  'Read from the left alone, it is the same network, asked with the bare prefix: one tenth of its documents were plain.':
    '只读前面的还是同一个网络，只给它前缀：它见过的文档有十分之一是原样的。',
};
