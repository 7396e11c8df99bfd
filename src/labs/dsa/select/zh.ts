/** 挑选：一个查询和它的前文。 */
export const zh: Readonly<Record<string, string>> = {
  'Place of the query': '查询的位置',
  'Counted from 0; it reads what stands before it, and itself.':
    '从 0 数起；它读自己和前面的词元。',
  'Place of the needle': '针的位置',
  'A needle that the query has not reached yet stands right before it.':
    '如果查询还没走到针那里，针就紧挨在查询之前。',
  'Tokens that are read': '读取的词元数',
  'Turn the wrong pairs': '旋转配错对',
  'The bug of the published demo: RoPE pairs the indexer’s entries as it does MLA’s.':
    '公开演示代码里的错误：RoPE 给索引器的分量也按 MLA 的方式配对。',
  Indexer: '索引器',
  'Window of the last k': '最近 k 个的窗口',
  'Any k': '随便 k 个',
  'Best possible': '最优选择',
  'Tokens before and with the query': '含查询在内的词元数',
  'Tokens read': '读取的词元数',
  'Share of the tokens read': '读取词元的比例',
  'Attention kept': '保住的注意力',
  'Kept of the needle': '针上保住的注意力',
  'Output differs from dense attention': '输出与稠密注意力的差别',
  'Divergence of the indexer': '索引器的散度',
  'Kept with the right pairs': '配对正确时保住的注意力',
  'The query has {tokens} tokens and reads all of them: this is dense attention, and the output differs by {difference.indexer} %.':
    '查询面前有 {tokens} 个词元，全部读取：这就是稠密注意力，输出相差 {difference.indexer}%。',
  'Reading {read} of {tokens} tokens ({share} %) the indexer keeps {mass.indexer} % of the attention, a window of as many {mass.window} %, any of them {mass.any} %. The best choice would keep {mass.best} %.':
    '在 {tokens} 个词元中只读 {read} 个（{share}%），索引器保住 {mass.indexer}% 的注意力，同样大的窗口保住 {mass.window}%，随便选只有 {mass.any}%。最优选择能保住 {mass.best}%。',
  'With the wrong pairs the indexer keeps {mass.indexer} % of the attention, with the right ones {massRight} %. Nothing fails: only the choice is worse, or luckily the same.':
    '配错对时索引器保住 {mass.indexer}% 的注意力，配对正确时是 {massRight}%。程序不会报错：只是选得更差，或者碰巧一样。',
  'The needle far back: the window never sees it': '针在远处：窗口看不见',
  'The needle nearby: the window finds it too': '针在近处：窗口也找得到',
  'Four tokens only': '只读四个词元',
  'No more tokens than k: dense attention': '词元不多于 k：就是稠密注意力',
  'The published bug, where it costs the needle': '公开代码的错误：这次丢了针',
  'The published bug, where it costs nothing': '公开代码的错误：这次没有损失',
  'The needle comes closer: ten tokens before the query. What does the window keep?':
    '针移近了，离查询只有十个词元。窗口保住多少？',
  'Much more: it sees the needle now': '多得多：现在看得见针了',
  'As much as before': '和原来一样',
  'Less than before': '比原来少',
  'A window asks how near a token is, the indexer what it is about. Near the query both find it; far away only the indexer does.':
    '窗口只问词元离得多近，索引器问它说的是什么。近处两者都找得到，远处只有索引器行。',
  'Read 32 tokens in place of 16. What does the indexer keep of the attention?':
    '读 32 个词元而不是 16 个。索引器能保住多少注意力？',
  'Nearly twice as much': '差不多两倍',
  'A little more': '略多一些',
  'Less than one per cent more': '多不到百分之一',
  'Attention lies on few tokens. The first of them hold nearly all of it, and what comes later is small.':
    '注意力集中在少数词元上。最先选中的几个占了绝大部分，后面的都很小。',
  'The indexer’s entries are turned in the wrong pairs, as in the published demo. What happens here?':
    '像公开的演示代码那样，索引器的分量配错对旋转。这里会怎样？',
  'It stops with an error': '报错停下',
  'Nothing: within five per cent of the attention': '没什么：差别在百分之五以内',
  'It keeps clearly less': '保住的明显变少',
  'Both ways are rotations, so no number looks wrong. What was to stay alike over a distance is turned fast, and the needle falls behind other tokens. With other words it may stay among the chosen.':
    '两种方式都是旋转，数值看上去都正常。本该隔远了还相像的分量被转得飞快，针就落到别的词元后面。换一些词，它也可能仍被选中。',
  'Tokens that each query reads': '每个查询读取的词元数',
  'A setting: here a knob, of at most 64 in 256.': '这是设置：这里是旋钮，256 个里最多 64 个。',
  'Heads of the indexer and their width': '索引器的头数与宽度',
  'Sizes: here two heads of 64 numbers.': '这是规模：这里是两个头，各 64 个数。',
  'The demo turned the indexer’s entries in the wrong pairs': '演示代码把索引器的分量配错了对',
  '2025-09-29 to 2025-11-17': '2025-09-29 至 2025-11-17',
  '% less kept': '% 的注意力没保住',
  'Of the attention, at these knobs. It depends on the words: sometimes nothing is lost.':
    '在当前旋钮下损失的注意力。因词而异：有时毫无损失。',
  'MMLU-Pro, V3.1-Terminus and V3.2-Exp': 'MMLU-Pro：V3.1-Terminus 与 V3.2-Exp',
  '85.0 and 85.0': '85.0 与 85.0',
  'No such model runs here.': '这里不运行那样的模型。',
  'Other words, other weights': '换一批词和权重',
  'This query reads {read} of its {tokens} tokens: those on which the indexer is keenest':
    '这个查询在 {tokens} 个词元里只读 {read} 个：索引器打分最高的那些',
  'It reads {read} of {tokens} tokens': '{tokens} 个词元里只读 {read} 个',
  'bar: what the indexer thinks of a token · beam: its attention, by width · coral: not read':
    '柱：索引器给词元的分数 · 光束：宽度是注意力 · 珊瑚色：没有读',
  'of the attention': '的注意力',
  'from {share} % of the tokens': '来自 {share}% 的词元',
  'wrong pairs; with the right ones: {right} %': '配错了对；配对正确时：{right}%',
  'The width of all blue beams where they arrive, of the width of the box':
    '所有蓝色光束到达处的宽度，占方框宽度的比例',
  '“{word}”, token {place}: score {score}, {attention} % of the attention; read':
    '“{word}”，第 {place} 个词元：得分 {score}，占注意力 {attention}%；已读',
  '“{word}”, token {place}: score {score}, {attention} % of the attention; not read':
    '“{word}”，第 {place} 个词元：得分 {score}，占注意力 {attention}%；未读',
  '{found} of the {all} tokens of the needle are read': '针的 {all} 个词元中读到 {found} 个',
  '“{word}” has {attention} % of the attention': '“{word}”占注意力的 {attention}%',
  '“{word}” has {attention} % of dense attention, and is not read':
    '“{word}”占稠密注意力的 {attention}%，没有读',
  'All the attention of the query: blue what is read, empty what is not':
    '查询的全部注意力：蓝色是读到的，空白是没读的',
  'a window of the last {read}: {mass} %, the needle is lost':
    '最近 {read} 个的窗口：{mass}%，针丢了',
  'a window of the last {read}: {mass} %': '最近 {read} 个的窗口：{mass}%',
  'the last {read}: {mass} %, needle lost': '最近 {read} 个：{mass}%，针丢了',
  'Here the needle lies': '针在这里',
  'the cache still holds all {tokens} tokens: what is saved is reading, not storage':
    '缓存里仍有全部 {tokens} 个词元：省的是读取，不是存储',
  'the cache still holds all {tokens}': '缓存里仍有全部 {tokens} 个',
  'drag the query': '拖动查询',
  'drag its left edge: k': '拖动左边缘：k',
  'Attention kept, for every k': '每个 k 保住的注意力',
  'A window gains little by a few tokens more; the needle is further back.':
    '窗口多几个词元也没多大用：针在更远处。',
  'tokens read': '读取的词元数',
  'One pair of vectors, both ways to pair their entries': '同一对向量，两种分量配对方式',
  'A query and a key that match, further and further apart. Wrong pairs forget the match.':
    '相配的查询与键，离得越来越远。配错了对，就忘了它们相配。',
  'entry i with i + half: as trained': '分量 i 配 i + 半宽：与训练一致',
  'entry 2i with 2i + 1: the bug': '分量 2i 配 2i + 1：那个错误',
  'tokens between them': '相隔的词元数',
  product: '点积',
  'What the indexer thinks of each token': '索引器给每个词元的分数',
  score: '得分',
  'place in the text': '在文中的位置',
  'How far the output is from dense attention': '输出离稠密注意力有多远',
  'Of all heads together; lower is better.': '所有头合计；越低越好。',
  'The query asks for a password that was told long before. Move the needle to the very beginning: the beams still come from it.':
    '查询在问很早以前说过的口令。把针移到最开头：光束依然从它那里来。',
  'The window sees only the last tokens. Bet: what if the needle comes near?':
    '窗口只看得见最近的词元。下注：针移近了会怎样？',
  'Drag the left edge of the window: read four tokens or fewer. The indexer keeps most of the attention all the same.':
    '拖动窗口的左边缘：只读四个或更少。索引器照样保住大部分注意力。',
  'Move the query so far back that there are no more tokens than k: all are read, and it is dense attention.':
    '把查询移到前文不多于 k 个词元的地方：全部读取，就是稠密注意力。',
  'Turn the wrong pairs, as the published demo did for seven weeks. Nothing fails; look at the two curves.':
    '把旋转配错对，公开的演示代码这样错了七个星期。没有报错；看看那两条曲线。',
  'Point at ReLU’s product in the equation: every head adds its own, and its weight may be negative.':
    '指向公式里 ReLU 中的点积：每个头加上自己的一份，权重可以是负的。',
  'What the indexer thinks of a token': '索引器怎样给词元打分',
  'Score of the needle’s last word': '针最后一个词的得分',
  'Weight of a head': '一个头的权重',
  'Query times key; one key for all heads': '查询乘键；所有头共用一个键',
  'What is read': '读取什么',
  'Where the attention looks': '注意力看向哪里',
  'Share of the needle’s last word': '针最后一个词所占的比例',
  'How far the indexer is from it': '索引器离它有多远',
  'Divergence of this query, nats': '这个查询的散度（奈特）',
  'Does DSA make the cache smaller?': 'DSA 会让缓存变小吗？',
  'No. Any token may be chosen by a later query, so all of them stay; the indexer even adds a small key of its own for each. What becomes less is reading and arithmetic.':
    '不会。后面的查询可能选中任何一个词元，所以都得留着；索引器还要给每个词元再存一个小键。变少的是读取和计算。',
  'If the indexer looks at every token, what is gained?': '索引器还是要看每个词元，那赚到了什么？',
  'Its glance is about seventeen times cheaper than reading: few heads, narrow keys, 8 bits. See the page on cost.':
    '扫一眼比读取便宜约十七倍：头少、键窄、只用 8 位。见“代价”一页。',
  'Why not a sliding window, which needs no indexer?': '为什么不用滑动窗口？它连索引器都不需要。',
  'In running prose much of what counts is near, and a window does well. Here something is asked that stands far back; that is what it cannot do.':
    '在连贯的文章里，要紧的内容多半就在近处，窗口表现不错。这里问的是很远以前的东西，这正是窗口做不到的。',
  'Do all heads read the same tokens?': '所有头读的是同样的词元吗？',
  'Yes: all 128 heads of a query share one selection, since in MLA’s form for decoding they share the keys too. The indexer therefore learns the sum of their attention.':
    '是的：一个查询的 128 个头共用一次挑选，因为 MLA 解码时它们本来就共用键。所以索引器学的是各头注意力之和。',
  'Attention and indexer are built by hand, not trained: two heads look for the query’s word, two for what is near, and the indexer has the same two aims in two heads of 64 numbers. What a trained one finds is not shown here.':
    '注意力和索引器的权重是手工搭的，没有训练：两个头找查询的词，两个头看近处；索引器用两个各 64 个数的头做同样两件事。训练出来的索引器会找到什么，这里没有演示。',
  'Words are random vectors drawn from the seed; the text is the beginning of Moby-Dick with a needle put in.':
    '词是由种子抽取的随机向量；文本是《白鲸》的开头，里面藏了一根针。',
  'The indexer’s queries and keys are not rounded to FP8 here. The Hadamard rotation is done, and without rounding it changes no score.':
    '这里没有把索引器的查询和键舍入到 FP8。哈达玛旋转是做了的；不舍入时它不改变任何得分。',
  'Whether the bug costs anything depends on the words: at these knobs, of the first eight seeds, two lose the needle, one keeps a tenth less, five hardly notice.':
    '那个错误有没有代价取决于用了哪些词：在默认旋钮下，前八个种子里两个丢了针，一个少保住约一成，五个几乎没有感觉。',
};
