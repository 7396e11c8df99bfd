/** flashmla/online：一遍扫完。 */
export const zh: Readonly<Record<string, string>> = {
  'Score of each key': '每个键的分数',
  'Of the query with each of 24 keys. Drag a bar.': '查询与 24 个键各自的分数。拖动柱子。',
  'Keys in a tile': '每块的键数',
  'Read at once. A tile longer than the row is the row.': '一次读入的键。块比整行还长，就是整行。',
  'Order of the tiles': '块的先后',
  'from the left': '从左到右',
  'from the right': '从右到左',
  shuffled: '打乱',
  'Masked keys at the right end': '右端被遮住的键',
  'Their score is −∞.': '它们的分数是 −∞。',
  'Attention sink': '注意力汇（sink）',
  'A score without a value: it takes weight and gives nothing.':
    '一个没有值的分数：占走权重，什么也不给。',
  'Score of the sink': 'sink 的分数',
  'Added to every score': '每个分数都加上',
  'Acts where there is a sink.': '有 sink 时才起作用。',
  'With the misprinted factor': '按印错的因子',
  'Tiles read': '已读块数',
  Tiles: '块数',
  'Highest score so far': '目前最高分',
  'Highest score before': '之前的最高分',
  'Factor on what was held': '已有部分乘的因子',
  'Times that it shrank': '缩小的次数',
  'Sum of weights': '权重之和',
  'Off from two passes over the same keys': '与同样这些键分两遍算相差',
  'Seesaw, off from one sweep': '跷跷板与一遍扫完相差',
  LSE: 'LSE',
  'Numbers held between two tiles': '两块之间留着的数',
  'The largest difference in any of the eight numbers of the answer so far.':
    '目前答案的八个数里，相差最大的一个。',
  'What all that was held is multiplied by': '已有的一切乘以多少',
  '1 where no higher score came. Before the first tile nothing is held.':
    '没有更高分时为 1。第一块之前什么都没有。',
  'Weight of every key in the end': '最后每个键的权重',
  'The softmax of the row: what one sweep never holds.': '整行的 softmax：一遍扫完从不存下它。',
  'The answer so far': '目前的答案',
  'Eight numbers, beside those of the whole row and of the misprinted factor.':
    '八个数，旁边是整行一次算出的，以及按印错的因子算出的。',
  'one sweep': '一遍扫完',
  'whole row': '整行',
  misprint: '印错的',
  'Every key so far is masked. Nothing is held, and nothing is divided by 0.':
    '到目前为止，键全被遮住。什么都没留下，也没有除以 0。',
  'Every key is masked: the output is 0, and the LSE gets the mark +∞.':
    '键全被遮住：输出为 0，LSE 记为 +∞。',
  'Tile {step} is the first with a key: highest score {highest}, sum {sum}.':
    '第 {step} 块才有键：最高分 {highest}，和为 {sum}。',
  'Tile {step} has a higher score, {highest} in place of {previous}: all that was held shrinks to {rescale} of it, and the sum is now {sum}.':
    '第 {step} 块有更高的分：{previous} 变成 {highest}。已有的一切缩小到 {rescale} 倍，和现在是 {sum}。',
  'Tile {step} has no score above {highest}: nothing shrinks, the sum is now {sum}.':
    '第 {step} 块没有高过 {highest} 的分：什么都不缩小，和现在是 {sum}。',
  'All {tiles} tiles are read, and what was held shrank {shrinks} times. Off from the whole row at once: {off.online}; with the misprinted factor: {off.misprint}.':
    '{tiles} 块全部读完，已有部分缩小过 {shrinks} 次。与整行一次算出相差 {off.online}；按印错的因子，相差 {off.misprint}。',
  'From the left: twice a higher score comes, twice all shrinks':
    '从左到右：两次来了更高的分，就缩小两次',
  'Tiles shuffled: the same answer': '打乱块的先后：答案一样',
  'A key at a time: more shrinking, the same answer': '一次一个键：缩得更勤，答案一样',
  'One tile for all: no shrinking, but the row is held': '一块装下整行：不用缩小，可整行都得存着',
  'The first tiles all masked: nothing becomes NaN': '最先几块全被遮住：不会冒出 NaN',
  'No key at all: output 0, LSE +∞': '一个键也没有：输出 0，LSE 为 +∞',
  'A sink takes weight and gives nothing': 'sink 占走权重，什么也不给',
  'Every score 10,000 higher: no overflow': '每个分数加一万：也不溢出',
  'Read the tiles in a shuffled order. What becomes of the answer?': '把块打乱了读，答案会怎样？',
  'The same, but for rounding': '除了舍入，完全一样',
  'A little different: in the third digit': '略有不同：差在第三位',
  'Quite another': '完全变了',
  'Whatever was highest at the time, in the end every weight is e^(score − highest of all): each factor on the way cancels against the next.':
    '不管当时最高的是谁，最后每个权重都是 e^(分数 − 全局最高分)：一路上的因子前后相消。',
  'One key in a tile in place of four. How often does what is held shrink?':
    '每块一个键，而不是四个。已有部分会缩小多少次？',
  'Less often': '更少',
  'As often': '一样多',
  'More often': '更多',
  'It shrinks at every new highest score, and key by key more of them are met; a tile of four takes only its best. No order of steps changes the answer.':
    '每来一个新的最高分就缩一次；一个一个读，碰到的更多，而四个一块时只看其中最高的。怎么读都不改变答案。',
  'Add 10,000 to every score; e^10,000 is larger than any number here. And the answer?':
    '每个分数加 10,000；e^10,000 比这里能表示的任何数都大。答案呢？',
  'No number any more': '不再是数了',
  'It becomes 0': '变成 0',
  'The same': '一样',
  'Only differences to the highest score are ever raised to a power, and they stay as they were. The LSE is 10,000 higher.':
    '取指数的只有与最高分之差，而差没有变。LSE 高出 10,000。',
  'Factor on what was held when a higher score comes': '来了更高的分，已有部分乘的因子',
  'exp(m_new − m)': 'exp(m_new − m)',
  'A misprint in the text: it would be above 1, and the answer wrong (in the figure of the answer). By algebra it is exp(m − m_new), at most 1; with that the answer is that of two passes.':
    '原文印错了：那样会大于 1，答案也不对（见答案那张图）。推导可知应为 exp(m − m_new)，至多为 1；这样答案才与分两遍算的一致。',
  'The seesaw, two tiles and two halves of the output: off from one sweep':
    '跷跷板（一次两块、输出分左右两半）与一遍扫完相差',
  'mathematically equivalent': '数学上等价',
  'Run here beside the plain order, on the same row.': '在这里与普通顺序并排运行，用的是同一行。',
  'Here a knob: 24 keys can be looked at one by one.': '这里是旋钮：24 个键可以一个一个看。',
  'Registers for the output of 64 queries, of 65,536 that a processor has':
    '64 个查询的输出占用的寄存器（每个处理器共 65,536 个）',
  '64 × 512 numbers: a second copy does not fit, hence the seesaw.':
    '64 × 512 个数：放不下第二份，所以才有跷跷板。',
  'How far off, over other values and orders': '换别的值与先后，相差多少',
  'Of the whole row only one tile is ever on the chip: {block} of 24 scores':
    '整行分数里，芯片上始终只有一块：24 个中的 {block} 个',
  'On the chip: {block} of 24 scores': '芯片上：24 个分数中的 {block} 个',
  'on the chip now': '现在在芯片上',
  'read in turn': '读的次序',
  'highest so far': '目前最高',
  'drag: keys in a tile, or any bar': '拖动：每块的键数；柱子也能拖',
  'drag: keys in a tile': '拖动：每块的键数',
  '= e^({before} − {now})': '= e^({before} − {now})',
  'no higher score came': '没有更高的分',
  'the first: nothing was held': '第一块：之前什么都没有',
  'only masked keys so far': '到现在全是遮住的键',
  'however long the row': '不管整行多长',
  'click to step': '点击跳转',
  'score {score}': '分数 {score}',
  'sum and output shrink': '和与输出缩小',
  'sum and output stay': '和与输出不变',
  '1 = weight of the highest score': '1 = 最高分的权重',
  before: '之前',
  '+ tile {step}': '+ 第 {step} 块',
  '+ the sink': '+ sink',
  '÷ sum = answer': '÷ 和 = 答案',
  'dashed: the whole row at once': '虚线：整行一次算出',
  'dashed: whole row': '虚线：整行',
  'numbers held,': '个数要留着，',
  highest: '最高',
  sum: '和',
  'output: a weighted sum of values': '输出：值的加权和',
  'Sum of weights now: {sum} = {kept} kept + {added} of this tile':
    '现在的权重之和：{sum} = 留下的 {kept} + 这一块的 {added}',
  'Number {j} of the output after shrinking: {value}': '缩小之后输出的第 {j} 个数：{value}',
  'Key {key}, on the chip: score {score}': '第 {key} 个键，在芯片上：分数 {score}',
  'Key {key}, read and forgotten: its score was {score}':
    '第 {key} 个键，读过就忘：分数曾是 {score}',
  'Key {key}, not read yet: score {score}': '第 {key} 个键，还没读：分数 {score}',
  'Key {key} is masked: score −∞, weight 0': '第 {key} 个键被遮住：分数 −∞，权重 0',
  'Tile {turn} in turn: keys {first} to {end}. Click to go there':
    '第 {turn} 个读的块：第 {first} 到 {end} 个键。点击跳到那里',
  'Highest score so far: {score}': '目前最高分：{score}',
  'Highest score before this tile: {score}': '这一块之前的最高分：{score}',
  '{kept} of {before} is left after shrinking': '缩小之后，{before} 剩下 {kept}',
  'Sum of weights before this tile: {sum}': '这一块之前的权重之和：{sum}',
  'Weight of the sink: {sum}': 'sink 的权重：{sum}',
  'Number {j} of the output: {value}': '输出的第 {j} 个数：{value}',
  'Number {j} of the output before this tile: {value}': '这一块之前输出的第 {j} 个数：{value}',
  'Number {j} of the answer so far: {value}': '目前答案的第 {j} 个数：{value}',
  'Number {j} of the answer of the whole row: {value}': '整行答案的第 {j} 个数：{value}',
  'Score of key {key}': '第 {key} 个键的分数',
  'Four scores are on the chip at a time. Play from the first tile: when a higher score comes, sum and output shrink.':
    '芯片上一次只有四个分数。从第一块播放：来了更高的分，和与输出就缩小。',
  'Tiles 3, 5 and 6 have no higher score: nothing shrinks. At the end output ÷ sum stands at the dashed marks, those of the whole row.':
    '第 3、5、6 块没有更高的分，什么都不缩小。最后，输出 ÷ 和落在虚线上：那是整行一次算出的结果。',
  'What if the tiles come in another order? Bet.': '块换个先后会怎样？押一注。',
  'Drag the edge of the first tile to one key, then farther. How often it shrinks changes, the end does not.':
    '把第一块的边拖到一个键，再往远处拖。缩小的次数会变，结果不变。',
  'Take hold of a bar and make it the highest. Everything before it shrinks more.':
    '抓住一根柱子，把它拉到最高。它之前的一切缩得更多。',
  'Mask the ten keys at the right and read from the right: −∞ at first, and never NaN.':
    '遮住右边十个键，再从右边读起：开头是 −∞，但从不出现 NaN。',
  'Point at c in the equation. The published text prints it upside down; the figure of the answer shows what that would do.':
    '指向公式里的 c。原文把它印颠倒了；答案那张图里有那样算的结果。',
  'One tile': '一块',
  Output: '输出',
  'At the end': '最后',
  'Answer so far': '目前的答案',
  'Log of the sum of all exp(score)': '所有 e^分数 之和的对数',
  'The seesaw': '跷跷板',
  'Is that an approximation of softmax?': '这是 softmax 的近似吗？',
  'No, online softmax is exact. Every factor on the way cancels, and what is left is e^(score − highest of all) for every key. Only rounding differs, here in the sixteenth digit.':
    '不是，在线 softmax 是精确的。一路上的因子全部相消，每个键剩下的正是 e^(分数 − 全局最高分)。只有舍入不同，这里差在第十六位。',
  'Why subtract the highest score at all?': '为什么要减去最高分？',
  'e^710 is no double any more, and e^89 no float32. With the highest subtracted the largest power is e^0 = 1, whatever the scores.':
    'e^710 已超出双精度，e^89 超出 float32。减去最高分后，不管分数多大，最大的幂都是 e^0 = 1。',
  'What is held while the context grows?': '上下文变长时，要留着什么？',
  'The highest score, the sum and the output: 2 + 512 numbers a query in the kernel. The scores of a tile live as long as the tile is on the chip.':
    '最高分、和与输出：核函数里每个查询 2 + 512 个数。一块的分数只在这块还在芯片上时存在。',
  'What is the LSE for?': 'LSE 有什么用？',
  'It is all that a part of a row must hand over besides its output: two parts are merged by their LSE. The next lab cuts a context that way.':
    '一行里的一段，除了输出，只需交出它：两段按各自的 LSE 合并。下一个实验就这样切开上下文。',
  '24 keys, tiles of four and values of eight numbers; FlashMLA has tiles of 64 keys, values of 512 numbers and 64 queries at once.':
    '24 个键、每块四个、每个值八个数；FlashMLA 每块 64 个键、每个值 512 个数，并同时处理 64 个查询。',
  'Doubles throughout. The kernel multiplies in bfloat16, adds in float32 and takes powers of two.':
    '全程用双精度。核函数用 bfloat16 相乘、float32 相加，取的是 2 的幂。',
  'The seesaw is run as arithmetic: that two groups of threads take turns, and what that hides, is not simulated.':
    '跷跷板只当算术来跑：两组线程如何轮流、由此掩盖了多少等待，这里没有模拟。',
};
