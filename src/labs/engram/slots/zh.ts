export const zh: Readonly<Record<string, string>> = {
  'Rows of each model’s tables': '各模型每张表的行数',
  'One model a bar.': '一根柱子是一个模型。',
  'More heads of narrower rows: the same memory.': '头多行窄：记忆总量相同。',
  'Loss of pairs': '两词事实的损失',
  'smallest table': '最小的表',
  'largest table': '最大的表',
  'Loss a tenfold of slots': '槽数每增十倍的损失变化',
  'Facts alone in the largest table': '最大的表里独占行的事实',
  'Loss over the slots of a table': '损失随每张表槽数的变化',
  'Log axis. The rest of the model is the same for all.': '对数坐标。模型的其余部分都一样。',
  'facts of three words': '三词事实',
  'Slots of a table': '每张表的槽数',
  'Rows each model may have': '各模型可用的行数',
  'rows a table': '每张表的行数',
  'Rows a table': '每张表的行数',
  'Facts that share no row with another': '不与别的事实共用行的事实',
  'alone in every head': '在每个头里都独占',
  'Share of the facts': '占事实的比例',
  'Published: Engram': '论文：Engram',
  'Read from figure 3 of the paper; a mixture of experts alone has 1.808.':
    '读自论文图 3；只有混合专家时为 1.808。',
  Engram: 'Engram',
  'Published: rows averaged into the embedding': '论文：把查到的行平均进嵌入',
  'OverEncoding, the same figure and axes.': 'OverEncoding，同一张图，同样的坐标轴。',
  OverEncoding: 'OverEncoding',
  'After {step} steps the loss of two-word facts is {pairLoss.smallest} with the smallest table and {pairLoss.largest} with the largest: each tenfold of slots changes it by {slope}. In the largest table {aloneAtLargest} % of the facts share no row.':
    '{step} 步之后，两词事实的损失在最小的表里是 {pairLoss.smallest}，在最大的表里是 {pairLoss.largest}：槽数每增十倍变化 {slope}。最大的表里 {aloneAtLargest}% 的事实不与别的事实共用行。',
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
  'With 64 rows, about eight facts of an order crowd each row; with 1,024 many have one to themselves. What is left is what training has not yet reached.':
    '只有 64 行时，每阶约有八条事实挤在一行；有 1,024 行时，许多事实有自己的行。剩下的损失是训练还没顾到的。',
  'Facts of two words only, which need the table; the paper’s figure is the loss of a whole language model.':
    '只算需要查表的两词事实；论文的数字是整个语言模型的损失。',
  'Where the line ends': '直线到哪里为止',
  'not up to 10,300,000 slots': '到 10,300,000 个槽还没到头',
  'The toy has a thousand facts. Once they fit, more slots bring little.':
    '玩具只有一千条事实。都装下之后，再多的槽也没什么用。',
  'Five models, alike but for the size of their tables. Play, and watch the lines sink.':
    '五个模型，只有表的大小不同。播放，看曲线下沉。',
  'Let them learn to the end.': '让它们学到底。',
  'Compare the line with the share of facts that have their rows to themselves. It flattens when they fit.':
    '把曲线与独占行的事实比例对照。装得下之后，曲线就变平了。',
  'Pin this run, to compare with another.': '钉住这次运行，好与另一次比较。',
  'Now one wide head in place of two. The memory is the same.':
    '现在用一个宽头代替两个头，记忆总量不变。',
  'Drag the ring: the last model gets other tables, and its wall changes with its loss.':
    '拖动圆环：最后一个模型换一张表，它的格子墙和损失一起变。',
  'Point at E in the equation.': '指一指公式里的 E。',
  'Memory vector': '记忆向量',
  'numbers fetched': '取出的数的个数',
  'hash heads an order': '每阶的哈希头数',
  'where a table begins, and the slot in it': '表从哪一行起，以及表内的槽号',
  'slots of the largest table, on average': '最大的表的平均槽数',
  'Does a larger table cost computing time?': '表大了会多花计算时间吗？',
  'No. A token reads one row of each head, however many rows there are. What grows is the memory that holds them.':
    '不会。无论有多少行，一个词元在每个头里只读一行。变大的是存放它们的显存。',
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
  'Loss of the rule': '规则的损失',
  'Nothing but the rule is taught. After {step} steps its loss is {ruleLoss.smallest} with the smallest table and {ruleLoss.largest} with the largest.':
    '只教规则。{step} 步之后，规则的损失在最小的表里是 {ruleLoss.smallest}，在最大的表里是 {ruleLoss.largest}。',
  'Loss of facts over the slots of a table': '事实的损失随每张表槽数的变化',
  'Loss of the rule over the slots of a table': '规则的损失随每张表槽数的变化',
  'More slots: fewer facts share one, and the loss of facts falls.':
    '槽越多，共用一个槽的事实越少，事实的损失就越低。',
  'More slots: fewer facts share one': '槽越多，共用的事实越少',
  '{facts} facts in one table: a square is a slot, coloured by how many share it':
    '一张表里有 {facts} 条事实：一格是一个槽，颜色表示几条事实共用它',
  '{facts} facts; a square is a slot, which holds': '{facts} 条事实；一格是一个槽，其中有',
  'No facts in the data: only the rule is taught': '数据里没有事实：只教规则',
  '{slots} slots of one table: {alone} of {facts} two-word facts live alone, {share} %':
    '一张表的 {slots} 个槽：{facts} 条两词事实中有 {alone} 条独占一个槽，{share}%',
  '{slots} slots': '{slots} 个槽',
  '≈ {slots} slots': '约 {slots} 个槽',
  '{share} % alone': '{share}% 独占',
  'one fact': '一条事实',
  '2 or 3': '两三条',
  '4 or more': '四条以上',
  'loss, nats: lower is better': '损失（奈特）：越低越好',
  'loss, nats': '损失（奈特）',
  'slots, log': '槽数，对数',
  slots: '槽数',
  'drag the size of one table': '拖动一张表的大小',
  'two-word facts': '两词事实',
  'three-word facts': '三词事实',
  'the rule': '规则',
  '2 words': '两词',
  '3 words': '三词',
  '{name} with {slots} slots: loss {nats} nats': '{name}，{slots} 个槽：损失 {nats} 奈特',
  'Rows of model {n}': '模型 {n} 的行数',
  'Loss of two-word facts, largest table against smallest, over five seeds':
    '两词事实的损失，最大的表与最小的表相比：五个随机种子',
  'loss of two-word facts, from the smallest table to the largest':
    '两词事实的损失，从最小的表到最大的表',
  'loss of the rule, from the smallest table to the largest': '规则的损失，从最小的表到最大的表',
  'loss of facts,': '事实的损失，',
  'loss of the rule,': '规则的损失，',
  'small to large table': '从小表到大表',
  'Along the line of best fit, ten times the slots change it by {slope} nats':
    '按最佳拟合的直线，槽数每增十倍变化 {slope} 奈特',
};
