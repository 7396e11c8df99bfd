export const zh: Readonly<Record<string, string>> = {
  'Failed SSDs, A to F': '坏掉的 SSD（A 到 F）',
  '1 where an SSD has failed, 0 where it is there. In the drawing: drag a drive down.':
    '1 表示坏了，0 表示还在。在图里：把盘往下拖。',
  'Fixed threes': '固定三块一组',
  'The notes’ second table': '设计文档的第二张表',
  Balanced: '均衡',
  'SSDs that failed': '坏掉的 SSD',
  'Spread evenly': '若均匀分摊',
  '× before': '倍（与原来比）',
  'Reads of the fullest SSD': '最忙的 SSD 的读取量',
  'Chains without a copy': '一个副本也不剩的链',
  'Ways to lose three SSDs and data': '坏三块盘并丢数据的组合',
  'of 20': '种（共 20 种）',
  'Largest part of A’s reads that one other takes': '别的盘接走 A 的读取，最大的一份',
  'Chains of a balanced table': '均衡表的链数',
  'Chains in which each pair meets': '每两块盘同在几条链上',
  'Steps of the search': '搜索步数',
  'Reads that each SSD answers': '每块 SSD 应答的读取',
  '1: what it answered while all were there.': '1 表示全都在时的读取量。',
  'Chains in which two SSDs meet, the notes’ second table':
    '两块 SSD 同在几条链上（设计文档的第二张表）',
  'Balanced, every pair has 2. On the diagonal: chains of one SSD.':
    '均衡时每一对都是 2。对角线上是一块 SSD 的链数。',
  SSD: 'SSD',
  'Pairs of': '看哪张表的成对次数',
  'Whose pairs of SSDs the figure shows.': '图里显示哪张表的成对次数。',
  'Chains in which two SSDs meet, fixed threes': '两块 SSD 同在几条链上（固定三块一组）',
  'Chains in which two SSDs meet, balanced': '两块 SSD 同在几条链上（均衡）',
  'Ways to lose three SSDs and data with them': '坏三块盘就丢数据的组合',
  'Of 20. What spreads reads well also gives every failure of three more chains to hit.':
    '共 20 种。读取分散得越开，坏三块盘时撞上某条链的机会也越多。',
  'All six SSDs are there, and each answers as many reads in every table. Drag a drive down.':
    '六块 SSD 都在，三张表里各块盘的读取一样多。把一块盘往下拖。',
  'Without {gone} of six, the fullest SSD answers {fullest.fixed} times its reads with fixed threes, {fullest.notes} times by the notes’ second table, {fullest.balanced} times balanced; spread evenly it would be {even}.':
    '六块坏了 {gone} 块，最忙的盘要应答的读取：固定三块一组是原来的 {fullest.fixed} 倍，按设计文档的第二张表是 {fullest.notes} 倍，均衡表是 {fullest.balanced} 倍；若均匀分摊，则是 {even} 倍。',
  'Some chains have no copy left: {lost.fixed} of ten with fixed threes, {lost.notes} by the notes’ second table, {lost.balanced} balanced.':
    '有的链一个副本也不剩：十条链里，固定三块一组丢了 {lost.fixed} 条，按设计文档的第二张表丢了 {lost.notes} 条，均衡表丢了 {lost.balanced} 条。',
  'No SSD is left, and no table helps.': '一块盘也不剩，什么表都没用。',
  'A fails: with fixed threes, two SSDs take all its reads':
    'A 坏了：固定三块一组时，两块盘接走它的全部读取',
  'C fails: the notes’ table is as even as the balanced one':
    'C 坏了：设计文档的表和均衡表一样平均',
  'A and B fail: with fixed threes, C answers three times as much':
    'A、B 都坏了：固定三块一组时，C 要应答三倍的读取',
  'A, B and C fail: fixed threes lose half of all chains':
    'A、B、C 都坏了：固定三块一组丢掉一半的链',
  'A, B and D fail: only fixed threes lose nothing': 'A、B、D 都坏了：只有固定三块一组什么也没丢',
  'All are there: the tables look alike': '全都在：三张表看不出差别',
  'A has failed; now D fails too. In which table is the fullest SSD the fullest?':
    'A 已经坏了，现在 D 也坏了。哪张表里最忙的盘最忙？',
  'The two others': '另外两张',
  'It is the same in all': '三张一样',
  'A and D lie in different threes, so each three loses one and stays at 1.5. In the other tables they share chains, and a third copy there is left alone with all reads.':
    'A 和 D 不在同一组，两组各坏一块，都停在 1.5 倍。另外两张表里它们同在几条链上，那里的第三个副本要独自应答全部读取。',
  'A has failed; now B fails too. How full is C with fixed threes?':
    'A 已经坏了，现在 B 也坏了。固定三块一组时，C 有多忙？',
  '1.5 times its reads': '原来的 1.5 倍',
  Twice: '两倍',
  'Three times': '三倍',
  'C is the last of its three and answers for all of them.': 'C 是组里最后一块，要替三块应答。',
  'A, B and C fail together. Which table loses the most chains?':
    'A、B、C 同时坏了。哪张表丢的链最多？',
  'The balanced one': '均衡表',
  'With fixed threes all five chains of A lie on the same three SSDs. But only two of twenty threes are like that; in the other tables ten are, with one chain each.':
    '固定三块一组时，A 的五条链都在同样三块盘上。不过二十种组合里只有两种如此；另外两张表里有十种，每种丢一条链。',
  'When A fails, its reads go to B and C: the part that each takes, first table':
    'A 坏了，读取转给 B 和 C：各接走多少（第一张表）',
  'redirected to B and C': '转给 B 和 C',
  'Half each.': '各一半。',
  'The part of A’s reads that each other SSD takes, second table':
    '别的每块 SSD 接走 A 的读取的多少（第二张表）',
  'The table that is printed is not balanced: D takes 3/10, E 1/10. Here: the largest.':
    '印出来的表并不均衡：D 接走 3/10，E 只接 1/10。这里取最大的。',
  'The same, in a table that is balanced': '同上，换成真正均衡的表',
  'The first that a search in alphabetical order finds; such tables exist.':
    '按字母顺序搜索，找到的第一张；这样的表确实存在。',
  'How 3FS finds its tables': '3FS 怎样找表',
  'balanced incomplete block design, integer programming': '平衡不完全区组设计，用整数规划求解',
  'Here a search that lays chains and takes them back: enough for few SSDs.':
    '这里是回溯搜索：盘不多时够用了。',
  'Ten chains over six SSDs, three tables': '六块 SSD 上的十条链，三张表',
  'fixed threes': '固定三块一组',
  'the notes’ second table': '设计文档的第二张表',
  balanced: '均衡',
  'in the notes': '设计文档',
  'A thread is a chain, a bead a copy. Number: reads of the fullest SSD, before: 1×.':
    '一根线是一条链，一颗珠是一个副本。大数字：最忙的 SSD 的读取，原来是 1×。',
  '×: reads of the fullest': '×：最忙的盘的读取',
  'chains lost: {lost}': '丢了 {lost} 条链',
  'lost: {lost}': '丢 {lost} 条',
  'spread evenly': '若均匀分摊',
  'reads of its own copies': '自己副本的读取',
  'own reads': '自己的',
  'taken over': '接过来的',
  'drag a drive down: it fails': '把盘往下拖：它就坏了',
  'drag a drive down': '把盘往下拖',
  'SSD {name} failed': 'SSD {name} 坏了',
  'SSD {name}: there': 'SSD {name}：还在',
  'SSD {name}: failed': 'SSD {name}：坏了',
  'Chain {name}: each of {left} copies answers 1/{left} of its reads':
    '链 {name}：{left} 个副本各应答 1/{left} 的读取',
  'Chain {name}: no copy is left': '链 {name}：一个副本也不剩',
  'SSD {ssd}: its copy in chain {name}': 'SSD {ssd}：它在链 {name} 上的副本',
  'SSD {ssd} takes over for chain {name}: {part} of its former reads':
    'SSD {ssd} 替链 {name} 多应答原来读取量的 {part}',
  'Spread evenly over all that are left: {even} times as many reads as before':
    '均匀分摊到剩下的盘：读取是原来的 {even} 倍',
  'SSD {ssd} is the fullest: {fullest} times its former reads':
    'SSD {ssd} 最忙：读取是原来的 {fullest} 倍',
  'A has failed. Its beads are hollow: the two other copies of each thread answer for it. Push drive A back up.':
    'A 坏了，它的珠子成了空心：每根线上另外两个副本替它应答。把 A 推回去。',
  'All pillars are alike, in every table. Now pull C alone: the notes’ table is as even as the balanced one.':
    '三张表里，柱子都一样高。现在只拉下 C：设计文档的表和均衡表一样平均。',
  'Pull B alone. E meets B three times in the notes’ table, D once: look at the figure of pairs.':
    '只拉下 B。设计文档的表里，E 与 B 相遇三次，D 只有一次：看看成对次数的图。',
  'A is gone, and D fails too. Which table suffers most? Bet.':
    'A 没了，D 也坏了。哪张表最吃亏？押一注。',
  'Pull three at once until a chain has no copy left: its thread is dashed. Which threes hurt which table?':
    '同时拉下三块，直到有条链一个副本也不剩：它的线变成虚线。哪三块伤哪张表？',
  'Point at λ in the equation: a pair of SSDs meets in two chains, no pair more.':
    '指向公式里的 λ：每两块 SSD 同在两条链上，一对也不例外。',
  'Reads of an SSD': '一块 SSD 的读取',
  'Of SSD B with fixed threes, its former reads being 1': '固定三块一组时 SSD B 的读取，原来为 1',
  'Copies of chain c that are left': '链 c 剩下的副本',
  'What a balanced table must have': '均衡表必须满足',
  Chains: '链数',
  'A balanced table by search': '搜索均衡表',
  'SSDs put into chains on the way': '一路上往链里放盘的次数',
  'How often two SSDs meet': '两块 SSD 相遇几次',
  'Largest part of A’s reads that one takes, the notes’ second table':
    '一块盘接走 A 的读取最大的一份（设计文档的第二张表）',
  'The notes say that each of the others takes 1/5 of A’s reads. Is that wrong?':
    '设计文档说，其余每块盘各接走 A 的读取的 1/5。错了吗？',
  'For the table printed there, yes: A shares three chains with D and one with E, so D takes 3/10 and E 1/10. A table in which everyone takes 1/5 exists; the third one here is it.':
    '对印在那里的表来说，是的：A 与 D 同在三条链上，与 E 只有一条，所以 D 接走 3/10，E 只接 1/10。人人各接 1/5 的表是有的：这里的第三张就是。',
  'Why not always a balanced table?': '为什么不总用均衡表？',
  'The counts must come out whole: with six SSDs and three copies, five targets on each do, four do not. And even where they do, some designs do not exist. Then one looks for the most even table that there is.':
    '数目要除得尽：六块盘、三个副本，每块盘五个存储目标可以，四个就不行。除得尽，也未必有这样的设计。那时就找最平均的一张。',
  'Is spreading better in every way?': '分散开，样样都好吗？',
  'No. With fixed threes, two of the twenty ways to lose three SSDs cost data, but then half of it. Spread out, ten ways do, and each costs one chain. The same is known of copysets in other storage systems.':
    '不是。固定三块一组时，坏三块盘的二十种组合里只有两种丢数据，但一丢就是一半。分散之后有十种，每种丢一条链。别的存储系统里，副本集（copyset）也是同样的取舍。',
  'Why do reads move at all? Could not the tail answer, as before?':
    '读取为什么要转移？不能像从前那样由尾部应答吗？',
  'In chain replication only the tail answers. Here every copy does, so each SSD that fails leaves part of the reads of each of its chains to others.':
    '普通链式复制里只有尾部应答。这里每个副本都应答，所以一块盘坏了，它每条链上的一部分读取就落到别的盘上。',
  'Every chain is read alike, and its copies share the reads evenly; real files are not.':
    '各条链读得一样多，各副本平分；真实的文件并非如此。',
  'Only reads are counted. Writes, and the copying onto a new SSD afterwards, use the same drives.':
    '只算读取。写入，以及之后往新盘上复制，也占用这些盘。',
  'Six SSDs, as in the notes’ example; the published test had 180 nodes with sixteen each.':
    '和设计文档的例子一样，只有六块 SSD；公布的测试有 180 个节点，每个十六块。',
  'The comparison of lost chains is ours; the notes do not speak of it.':
    '丢链的比较是我们加的，设计文档没有讲。',
};
