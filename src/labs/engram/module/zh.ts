export const zh: Readonly<Record<string, string>> = {
  'The first 24 characters are read; each is a token.': '只读前 24 个字符，每个字符算一个词元。',
  'Token that is changed': '哪个词元被改掉',
  'Places between two taps': '相邻抽头相隔几位',
  'As many as the longest window has tokens, in the paper.': '论文里等于最长窗口的词元数。',
  'Taps of the convolution': '卷积的抽头',
  'zero, as training starts': '零，训练开始时就是这样',
  'drawn at random': '随机抽取',
  'Residual branches': '残差分支数',
  'With mHC there are four: one table for all, a gate for each.':
    '用 mHC 时有四条：共用一张表，各有一个门控。',
  'Branches alike': '各分支相同',
  'The same key and the same hidden state in each of them.': '每条分支的键和隐状态都一样。',
  'Zero taps hear nothing.': '抽头为零，什么也听不到。',
  'One branch is like itself.': '只有一条分支，无所谓相同。',
  'looked up and gated': '查表并过门控',
  'after the convolution': '卷积之后',
  'Mean gate': '平均门控',
  Place: '位置',
  'Places that hear one token': '听得到一个词元的位置数',
  'Places between that do not': '其间听不到的位置数',
  'Part of the convolution': '卷积所占的部分',
  'How far the changed token moves what is added': '被改的词元使加进去的内容变了多少',
  'In parts of what is added there; 0 where nothing moves.':
    '以该处原本加进去的量为 1；没有变动则为 0。',
  Parts: '倍数',
  'Published: where one module stands': '论文：一个模块放在哪一块',
  'Loss by block. Without a module: 1.808; in 2 and 6: 1.768.':
    '各块的损失。没有模块：1.808；放在 2 和 6：1.768。',
  'one module': '一个模块',
  'Block of the module': '模块所在的块',
  'Validation loss': '验证损失',
  'Published: loss added when a part is left out': '论文：去掉某一部分，损失增加多少',
  'To a loss of 1.768; four-grams besides also add.': '基准损失 1.768；再加四元短语也会变差。',
  added: '增加',
  'one gate for all': '所有分支一个门控',
  'spellings not folded': '不归并写法',
  'no gate': '没有门控',
  '4-grams besides': '再加四元短语',
  'no convolution': '没有卷积',
  'Token {place} is another one now. {reach.windows} places look up other rows for it; after the convolution {reach.convolved} places hear it. At place {step} the gates stand at {gate} on average.':
    '第 {place} 个词元换成了别的。有 {reach.windows} 处因此查到别的行；经过卷积，有 {reach.convolved} 处听得到它。在第 {step} 处，门控平均为 {gate}。',
  'Token {place} is another one now. {reach.windows} places look up other rows for it. The taps are zero, so nothing else hears it. At place {step} the gates stand at {gate} on average.':
    '第 {place} 个词元换成了别的。有 {reach.windows} 处因此查到别的行。抽头为零，别处都听不到它。在第 {step} 处，门控平均为 {gate}。',
  'As training begins: taps of zero': '训练开始时：抽头为零',
  'Taps side by side: they hear the same windows': '抽头紧挨着：听的是重叠的窗口',
  'Taps too far apart: places in between hear nothing': '抽头隔得太远：中间有的位置听不到',
  'Branches alike: their gates agree': '各分支相同：门控也相同',
  'Four taps, three places apart. They move together: one place apart. By how many places is the token heard?':
    '四个抽头，相隔三位。现在挤到一起，相隔一位。听得到这个词元的位置……',
  'By fewer': '变少',
  'By as many': '一样多',
  'By more': '变多',
  'A token is in the windows of three places. Taps three apart join four such threes to twelve; side by side they overlap, and reach six.':
    '一个词元落在三处的窗口里。抽头相隔三位，就把四个“三”接成十二；紧挨着则互相重叠，只够到六处。',
  'And four places apart, in place of three?': '如果相隔四位，而不是三位呢？',
  'Still four threes, twelve places; but now a place between each two of them hears nothing. Three is the widest step without a gap.':
    '还是四个“三”，十二处；但每两个之间有一处听不到。三是不留空隙的最大间隔。',
  'All taps are zero, as training starts. What does the convolution add?':
    '抽头全是零，训练开始时就是这样。卷积加进了什么？',
  'Nothing at all': '什么也没有',
  'Up to a tenth of what is added': '不超过所加内容的十分之一',
  'More than a tenth': '超过十分之一',
  'SiLU of 0 is 0: at the start the module adds just what was looked up and gated. The convolution grows from there.':
    'SiLU(0) = 0：一开始，模块加进去的就只是查到并过了门控的内容，卷积从那里慢慢长起来。',
  'Kernel and dilation': '卷积核与膨胀',
  '4 taps, dilation N = 3': '4 个抽头，膨胀 N = 3',
  'follows: 3 + 3 · 3 = 12': '由此推出：3 + 3 · 3 = 12',
  'Best block for one module': '只有一个模块时最好的块',
  '2 of 30: 1.7705': '30 块中的第 2 块：1.7705',
  'Deeper, the gate knows more of the context, and the table has more time to be fetched; but the blocks before have then done its work themselves. Nothing here is trained, so no depth can be compared.':
    '放得深，门控更了解上下文，取表也更从容；但前面的块已经自己把活干了。这里没有训练，无法比较深浅。',
  'Loss without the convolution': '去掉卷积后的损失',
  'The least of all parts. One gate for all branches costs more: 1.7743.':
    '各部分里影响最小的。所有分支共用一个门控损失更大：1.7743。',
  'One letter is changed: the coral bars under the text say who hears it, and how loudly':
    '改掉一个字母：文字下面的珊瑚色柱子，表示谁听得到、听得多响',
  'One letter changed: coral bars hear it': '改掉一个字母：有珊瑚色柱子的听得到',
  'Place {n}: {character}': '第 {n} 处：{character}',
  'Place {n}: {instead} in place of {character}': '第 {n} 处：{character} 换成 {instead}',
  'drag the change': '拖动改动处',
  'the framed letter listens to itself and {a}, {b} and {c} places back: drag the ring':
    '带框的字母听自己，以及往前第 {a}、{b}、{c} 位：拖动圆环',
  'framed: hears {a}, {b}, {c} places back (drag)': '带框的听往前第 {a}、{b}、{c} 位（可拖动）',
  'place {n} listens: outside this view': '正在听的是第 {n} 处：不在画面里',
  'the framed letter hears itself alone': '带框的字母只听自己',
  'Place {n} listens to place {from}': '第 {n} 处在听第 {from} 处',
  'Place {n}: what is added moves by {change} %, without the convolution by {alone} %; {share} % of its rows are others now; gates {gates}':
    '第 {n} 处：加进去的内容变了 {change}%，没有卷积时为 {alone}%；{share}% 的行已不同；门控 {gates}',
  'places hear it': '处听得到',
  places: '处',
  'unheard between: {gaps}': '其间 {gaps} 处听不到',
  '{n} look it up themselves: all there is without the convolution':
    '{n} 处自己查到；没有卷积，就只有这些',
  'without the convolution: {n}': '没有卷积时：{n} 处',
  'One token of the text is another one now. Play: place by place you see whom the convolution listens to.':
    '文本里有一个词元换成了别的。播放：一处一处地看卷积在听谁。',
  'Drag the change. Three places look up other rows, and twelve hear it, where the text is long enough.':
    '拖动改动处。只要后面的文本够长，就有三处查到别的行，十二处听得到。',
  'Drag the ring above the text. At which distance do places in between hear nothing?':
    '拖动文字上方的圆环。隔到几位时，中间有的位置就听不到了？',
  'Now taps of zero, as training starts.': '现在把抽头设为零，就像训练刚开始。',
  'One residual branch in place of four: one gate a place, and the reach is the same.':
    '残差分支从四条减到一条：每处只有一个门控，传到的位置一样远。',
  'How far each gate is open': '每个门控开多大',
  'A row is a place, a column a residual branch; dark: more comes in.':
    '一行是一个位置，一列是一条残差分支；颜色越深，放进来越多。',
  Branch: '分支',
  'Bet on what a smaller distance does.': '押一押：隔得更近会怎样。',
  'Gate of a branch': '一条分支的门控',
  'mean of the branches’ gates': '各分支门控的平均',
  branches: '分支',
  'What is added': '加进去的内容',
  'places between two taps': '相邻抽头相隔几位',
  'Why three places apart?': '为什么相隔三位？',
  'The longest window has three tokens, so that is the widest step that leaves no gap: four taps then cover twelve places, each window once.':
    '最长的窗口是三个词元，所以三是不留空隙的最大间隔：四个抽头正好盖住十二处，每个窗口恰好一次。',
  'Do four branches have four tables?': '四条分支就有四张表吗？',
  'No. Table and value are shared; each branch has a key of its own, and so a gate of its own.':
    '不是。表和值是共用的；每条分支有自己的键，所以有自己的门控。',
  'Where in the model does it stand?': '它放在模型的什么地方？',
  'Engram-27B has modules in blocks 2 and 15 of 30. With one module block 2 was best: early enough to spare the blocks after it the work, late enough for a gate that knows some context.':
    'Engram-27B 在 30 块中的第 2 和第 15 块各放一个。只放一个时第 2 块最好：够早，能替后面的块省下力气；又够晚，门控已经知道一点上下文。',
  'Nothing is trained: rows, keys and taps are drawn at random, with eight numbers a branch. What is heard, and where, does not depend on it; how loud, does.':
    '没有训练：行、键、抽头都是随机抽取的，每条分支八个数。哪里听得到与此无关，听得多响则有关。',
  'Hidden states are drawn too, and stay as they are when the token changes: what attention would carry is left out.':
    '隐状态也是抽取的，改词元时保持不变：注意力会带来的影响没有计入。',
  'A token is a character, its id the code point.': '一个字符就是一个词元，编号是它的码位。',
  'Places that hear one token, with the convolution and without, over five seeds':
    '能听到一个词元的位置数，有卷积与没有卷积：五个随机种子',
  'what the module hands on at every place of the text': '模块在文本每个位置给出的结果',
};
