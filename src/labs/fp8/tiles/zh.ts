export const zh: Readonly<Record<string, string>> = {
  'The outlier': '离群值',
  'So many times an ordinary number.': '是普通数的多少倍。',
  'Its token': '所在词元',
  'Its channel': '所在通道',
  'Side of a tile': '分块边长',
  'A tile is one token and so many channels, a block as many tokens too.':
    '分块是一个词元乘这么多通道；方块的词元数也是这么多。',
  'Format above INT8': '与 INT8 对比的格式',
  'It fills its channel, in every token': '整个通道都是离群值，每个词元都有',
  Scales: '缩放因子',
  'of 32 bits': '32 位',
  'powers of two, UE8M0': '二的幂，UE8M0',
  'One scale for all': '全体共用一个',
  'A scale a channel': '每通道一个',
  'A scale a tile': '每分块一个',
  'A scale a block': '每方块一个',
  'Became 0': '变成 0',
  'Became 0 in INT8': '在 INT8 中变成 0',
  'Error of the others': '其余数的误差',
  'Error of the others in INT8': '其余数在 INT8 中的误差',
  'Largest after scaling': '缩放后的最大值',
  'Magnitudes in use': '用到的绝对值个数',
  'Magnitudes in use in INT8': 'INT8 中用到的绝对值个数',
  'Magnitudes of the format': '格式共有的绝对值个数',
  'Error of the other numbers': '其余数的误差',
  'Root mean square in % of theirs. INT8 floods early, the float late, tiles hardly.':
    '均方根误差，占其自身的 %。INT8 早早被淹，浮点很晚，分块几乎不受影响。',
  'float, one scale': '浮点，全体一个',
  'INT8, one scale': 'INT8，全体一个',
  'float, blocks': '浮点，方块',
  'float, tiles': '浮点，分块',
  'INT8, tiles': 'INT8，分块',
  'the outlier': '离群值',
  'Codes in use': '用到的编码',
  'How many numbers have them: from 0 up to the largest, in sixteen steps.':
    '各有多少个数：从 0 到最大，分成十六档。',
  'one scale for all': '全体共用一个',
  'a scale a tile': '每分块一个',
  numbers: '数的个数',
  'In % of the numbers beside the outlier.': '占离群值以外各数的 %。',
  'An outlier of {outlier} does next to nothing to this format: with one scale for all {dead.tensor} % became 0, the error of the others is {error.tensor} %. In INT8 it is {errorInt8.tensor} %.':
    '{outlier} 倍的离群值几乎奈何不了这种格式：全体共用一个缩放因子，变成 0 的占 {dead.tensor}%，其余数的误差 {error.tensor}%。在 INT8 里误差是 {errorInt8.tensor}%。',
  'An outlier of {outlier}: with one scale for all {dead.tensor} % of the others became 0; with a scale for each channel {dead.channel} %, for each block {dead.block} %, for each tile {dead.tile} %.':
    '离群值为 {outlier} 倍：全体共用一个缩放因子，其余数有 {dead.tensor}% 变成 0；每通道一个是 {dead.channel}%，每方块一个是 {dead.block}%，每分块一个是 {dead.tile}%。',
  'A million: one scale for all loses nearly everything': '一百万倍：全体共用一个，几乎全丢',
  'A thousand: E4M3 does not notice': '一千倍：E4M3 毫无察觉',
  'A hundred: INT8 is flooded already': '一百倍：INT8 已经被淹',
  'Two hundred thousand: half destroyed': '二十万倍：毁掉一半',
  'E5M2 has the range for all of it': 'E5M2 的范围全都容得下',
  'A whole channel of outliers': '整个通道都是离群值',
  'Tiles of 32: the whole row pays': '分块宽 32：整行一起受损',
  'One scale for all, E4M3. The outlier grows from 10 to 10,000 times an ordinary number: how many of the others become 0?':
    'E4M3，全体共用一个缩放因子。离群值从普通数的 10 倍长到 10,000 倍：其余数有多少变成 0？',
  'Very few': '很少',
  'About half': '大约一半',
  'Nearly all': '几乎全部',
  'E4M3 has an exponent of its own: it reaches from 2⁻⁹ to 448, a factor of 200,000. Up to there an outlier costs the others little; whole numbers have a factor of 127.':
    'E4M3 自带指数：从 2⁻⁹ 到 448，跨二十多万倍。离群值在这之内，别的数损失很小；整数只有 127 倍。',
  'Tiles of 32 numbers in place of eight, the outlier a million: how many become 0?':
    '分块从八个数改成 32 个，离群值一百万倍：有多少变成 0？',
  'As few as with tiles of eight': '和八个一块时一样少',
  'The outlier’s whole row': '离群值所在的整行',
  'A scale reaches as far as its group, no farther. Eight share it in a tile of eight, here a whole token does; with one scale for all, everybody.':
    '缩放因子只管自己那一组。八个一块就是八个数共用，这里是整个词元共用；若全体共用，人人有份。',
  'The outlier fills its channel, in every token. Which way to share scales loses fewest of the others?':
    '整个通道都是离群值，每个词元都有。哪种共用方式丢的最少？',
  'A channel with a scale of its own keeps its outliers to itself. V3 does not take it for activations: a product adds over the channels, and their scales could not be taken out of the sum.':
    '通道各有缩放因子，离群值就关在自己的通道里。但 V3 的激活不用这种方式：乘法要沿通道求和，各通道的缩放因子提不到求和之外。',
  'Largest magnitude after scaling': '缩放后的最大绝对值',
  'With scales of 32 bits and E4M3; with powers of two it lies between 224 and 448.':
    '32 位缩放因子配 E4M3 时如此；用二的幂，则在 224 到 448 之间。',
  'Numbers of the activations that share a scale': '激活中共用一个缩放因子的数',
  'Here eight in place of 128, in a matrix that fits the screen.':
    '这里用 8 代替 128，好让矩阵放得进屏幕。',
  'Numbers of the weights that share a scale': '权重中共用一个缩放因子的数',
  'Loss of models trained so, relative error against BF16': '这样训练的模型，损失相对 BF16 的误差',
  'Of models of 16B and 230B. No network is trained in FP8 here: this is one matrix.':
    '指 16B 和 230B 的模型。这里不用 FP8 训练网络，只有一个矩阵。',
  'Became 0 with a scale a tile against one for all, over ten draws':
    '变成 0 的比例，每分块一个与全体共用一个相比，抽十次',
  'One outlier among 512 numbers: who pays?': '512 个数里有一个离群值：谁受损？',
  'One outlier among 512 numbers': '512 个数里有一个离群值',
  'A channel of outliers among 512 numbers: who pays?': '512 个数里有一个通道全是离群值：谁受损？',
  'of the others are lost': '全体共用一个时',
  'with one scale for all': '其余的数丢失这么多',
  'lost with one scale for all': '全体共用一个时丢失',
  'with tiles of 1 × {tile}: {dead}': '分成 1 × {tile} 的块：{dead}',
  'drag: the outlier is {size} times an ordinary number': '拖动：离群值是普通数的 {size} 倍',
  'drag: outlier × {size}': '拖动：离群值 × {size}',
  'How large the outlier is': '离群值的大小',
  'The channel of the outlier': '离群值所在通道',
  'The token of the outlier': '离群值所在词元',
  'a scale for': '一个缩放因子管',
  'the whole matrix': '整个矩阵',
  'each channel': '每个通道',
  'each tile, 1 × {tile}': '每个分块，1 × {tile}',
  'each block, {tile} × {tile}': '每个方块，{tile} × {tile}',
  'a float': '浮点数',
  'whole numbers': '整数',
  'became 0': '变成 0',
  'codes in use': '用到的编码',
  '{used} of {codes}': '{used} / {codes}',
  'drag the rings:': '拖动圆环，',
  'it moves': '移动它',
  'INT8 {dead}': 'INT8 {dead}',
  'kept to 6 %': '误差 6% 以内',
  'off by more': '误差更大',
  'shares the outlier’s scale': '与离群值共用缩放因子',
  kept: '保住',
  'off > 6 %': '误差 > 6%',
  'shares scale': '共用者',
  'Scale {scale}: of {all} numbers {dead} became 0, {off} are off by more than 6 %':
    '缩放因子 {scale}：{all} 个数里 {dead} 个变成 0，{off} 个误差超过 6%',
  'INT8: {dead} became 0, the error of the others is {error}':
    'INT8：{dead} 变成 0，其余数的误差 {error}',
  '{dead} of the numbers beside the outlier became 0': '离群值以外的数有 {dead} 变成 0',
  'How often codes occur, from 0 on the left to the largest on the right, in sixteen steps':
    '各编码出现的次数：左端是 0，右端最大，分成十六档',
  'One number is a million times its neighbours. With one scale for all, that scale fits the outlier, and nearly everything else becomes 0: the first panel. Drag the outlier.':
    '有一个数是旁边的一百万倍。全体共用一个缩放因子，它只照顾离群值，其余几乎都变成 0：看第一块。拖动离群值。',
  'Drag the outlier down to 1,000. In the upper row hardly a number is lost, in any panel: E4M3 has an exponent of its own. INT8 has none.':
    '把离群值拖到 1,000 以下。上面一排四块几乎都没丢：E4M3 自带指数，INT8 没有。',
  'Find where INT8 begins to lose numbers with one scale: drag farther down, below 100.':
    '找找 INT8 全体共用一个时从哪里开始丢数：再往下拖，低于 100。',
  'Move the outlier: drag a ring at the edge of the first panel. What shares its scale has the blue frame, and pays.':
    '移动离群值：拖第一块边上的圆环。蓝框里的数与它共用缩放因子，受损的就是它们。',
  'Wider tiles need fewer scales, and more neighbours pay. Try 32.':
    '分块越宽，缩放因子越少，受损的邻居越多。试试 32。',
  'In real models outliers fill a whole channel. Who is best then? Bet.':
    '真实模型里，离群值会占满整个通道。那时哪种最好？先猜。',
  'Choose a claim, and look at the codes in use: with one scale a single code is left for everybody.':
    '选一个论断，看看用到的编码：全体共用一个时，大家只剩一个编码。',
  'The scale of a group': '一组的缩放因子',
  'Scale of the first group with a scale a tile': '每分块一个时，第一块的缩放因子',
  'The group': '这一组',
  'Every number divided by its group’s scale, and rounded': '每个数除以本组的缩放因子，再舍入',
  'The outlier, if it is that': '离群值（若是它）',
  'And back': '再乘回来',
  'Error of the others with a scale a tile, in %': '每分块一个时其余数的误差（%）',
  'Why does an outlier of 10,000 do nothing to E4M3?': '一万倍的离群值为什么奈何不了 E4M3？',
  'The scale only moves the ruler. From its smallest value to its largest E4M3 spans a factor of 200,000, so ordinary numbers still lie on it, as finely divided as before. Below 2⁻⁶ of the ruler the steps stop shrinking: there the loss begins.':
    '缩放因子只是把尺挪了挪。E4M3 从最小到最大跨二十多万倍，普通数仍在尺上，刻度和原来一样细。到 2⁻⁶ 以下，间距不再缩小，损失从那里开始。',
  'Why not a scale for each channel, where outliers fill channels?':
    '既然离群值占满通道，为什么不每通道一个缩放因子？',
  'A product adds over the channels of a token. A scale that differs from term to term cannot be taken out of the sum; one that is the same for 128 terms can, after each 128.':
    '乘法要沿一个词元的各通道求和。逐项不同的缩放因子提不到求和之外；128 项共用一个，每加完 128 项乘一次就行。',
  'Why are blocks of 128 × 128 good enough for weights?': '权重为什么用 128 × 128 的方块就够？',
  'Weights have few outliers and keep still: one scale for 16,384 of them costs little, and there are fewer scales to carry. V3 reports that the same blocks for gradients of activations made a model of 16B diverge.':
    '权重离群值少，又不怎么动：16,384 个共用一个代价很小，要搬的缩放因子也少。V3 报告说，激活的梯度也用这种方块，一个 16B 的模型就发散了。',
  'Is the tile with the outlier lost?': '离群值所在的分块是不是没救了？',
  'Yes, as much as the whole matrix with one scale. Tiles do not save it; they save all others.':
    '是的，和全体共用一个时一样惨。分块救不了它，救的是其余所有的块。',
  'Why powers of two for some scales?': '有些缩放因子为什么取二的幂？',
  'Dividing by a power of two changes no digit, so numbers can be scaled again in other groups without a second rounding. The price: up to half of the range stays empty.':
    '除以二的幂不改变任何一位数字，换一种分组再缩放也不会多一次舍入。代价是最多有一半的范围空着。',
  'A tile has eight numbers here where V3 has 128, and the matrix 512 where a model has millions: shares are not those of a model.':
    '这里一个分块八个数，V3 是 128 个；这里矩阵 512 个数，模型里有几百万个：所以比例不是真实模型的比例。',
  'Ordinary numbers are drawn from a normal distribution; real activations have heavier tails.':
    '普通数取自正态分布；真实激活的尾部更重。',
  'Below 10⁵ nothing happens in E4M3, with tiles or without. Activations with outliers beyond that are rare: tiles also make up for gradients and weights whose sizes differ from place to place.':
    '10⁵ 倍以下，E4M3 分不分块都没事。超过这个倍数的激活离群值很少见；分块还顾到了各处大小不一的梯度和权重。',
  'The divergence with blocks on gradients (V3 appendix B.2) is not to be seen in one matrix.':
    '梯度用方块会发散（V3 附录 B.2），在一个矩阵里看不到。',
};
