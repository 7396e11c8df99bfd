export const zh: Readonly<Record<string, string>> = {
  'A number': '一个数',
  'Type one to have it exactly.': '要精确的数，直接输入。',
  Negative: '负数',
  Format: '格式',
  BF16: 'BF16',
  INT8: 'INT8',
  'The number': '这个数',
  'Its magnitude on the ruler': '刻度尺上的大小',
  Stored: '存下的值',
  'Off by': '误差',
  'Largest value': '最大值',
  'Different values': '不同的值',
  'Stored in the chosen format': '按所选格式存下的值',
  'Off by in the chosen format': '所选格式的误差',
  'Neighbour below': '下方相邻值',
  'Neighbour above': '上方相邻值',
  'Distance of the neighbours': '相邻值的间距',
  'How far off a number can be': '一个数最多差多少',
  'Half the distance of the neighbours. Floats stay level, whole numbers fall; 100 %: it is lost.':
    '即相邻值间距的一半。浮点数大致持平，整数一路下降；100% 就是丢失。',
  'the number': '这个数',
  '% of it': '占它的 %',
  'How far off this number is': '这个数差多少',
  'In % of the number, in each format.': '占这个数的百分比，逐个格式列出。',
  '{x} lies between two values of this format, {step} apart. It is stored as {here}, off by {off} %; in INT8 it would be {stored.int8}, in BF16 {stored.bf16}.':
    '{x} 落在这种格式的两个值之间，二者相距 {step}。它存成 {here}，误差 {off}%；换成 INT8 是 {stored.int8}，换成 BF16 是 {stored.bf16}。',
  '{x} is itself a value of this format: nothing is lost. The next one is {step} away.':
    '{x} 本身就是这种格式的一个值，没有损失。下一个值相距 {step}。',
  '{x} is beyond the last value of this format: it is stored as {here}, off by {off} %.':
    '{x} 超出这种格式的最大值，只能存成 {here}，误差 {off}%。',
  '{x} is the last value of this format. Whatever is larger is stored as it.':
    '{x} 是这种格式的最后一个值。再大的数也都存成它。',
  '{x} is nearer to 0 than to the smallest value of this format: it is lost. In BF16 it would be {stored.bf16}.':
    '{x} 离 0 比离这种格式的最小值还近，于是丢失。换成 BF16 则是 {stored.bf16}。',
  'An ordinary number: off by 1.5 %': '一个普通的数：误差 1.5%',
  '1.0625 in E4M3: the worst case, one part in 17': 'E4M3 里的 1.0625：最坏情况，差十七分之一',
  '0.0007: too small, gone': '0.0007：太小，没了',
  '1,000: too large, cut to 448': '1,000：太大，截到 448',
  'E5M2 reaches it, in coarser steps': 'E5M2 够得着，只是更粗',
  'FP4, four bits: fifteen numbers': 'FP4，四位：十五个数',
  'Whole numbers: fine at the top': '整数：越靠上越细',
  'From 3.3 to 330: how much farther apart are the neighbours in E4M3?':
    '从 3.3 到 330：E4M3 里相邻值的间距大了多少？',
  'As far as before': '和原来一样',
  'Some ten times': '十倍左右',
  'More than a hundred times': '一百倍以上',
  'Each doubling has eight values, however long it is: the step doubles with the number. What stays is the error in per cent.':
    '数每翻一倍的区间里都只有八个值，不管区间多长：数翻倍，间距也翻倍。不变的是百分误差。',
  'Which of two formats of eight bits stores 100.4 better?':
    '两种八位格式，哪个把 100.4 存得更准？',
  'Both alike': '差不多',
  'INT8, the whole numbers': 'INT8，整数',
  'INT8 puts all its values at equal distances, so it is finest, for its size, near its top. E4M3 spends most of its values on small numbers.':
    'INT8 的值等距排列，所以越靠近顶端，相对来说越细。E4M3 的大部分值都用在了小数上。',
  '0.0007 in E4M3: what is left of it?': 'E4M3 里的 0.0007：还剩下什么？',
  'It is kept to 6 %': '误差在 6% 以内',
  'It is off by 10 to 60 %': '误差 10% 到 60%',
  'Nothing: it becomes 0': '什么都不剩：变成 0',
  'The smallest value above 0 is 2⁻⁹ = 0.00195; what is nearer to 0 than to it is stored as 0. Scales exist so that numbers do not fall there.':
    '0 以上最小的值是 2⁻⁹ = 0.00195；离 0 更近的数都存成 0。有了缩放因子，数就不至于落到那里。',
  'Largest value of E4M3': 'E4M3 的最大值',
  'Largest value of E5M2': 'E5M2 的最大值',
  'Largest value of E5M6, the format of cached activations': 'E5M6（缓存激活所用格式）的最大值',
  'Format of all tensors in the FP8 products': 'FP8 乘法中所有张量的格式',
  'A choice of the report. Others use E5M2 for gradients, which need more range; V3 has small groups with scales for that.':
    '报告的选择。别人给梯度用 E5M2，因为梯度需要更大的范围；V3 靠小组各自的缩放因子解决。',
  '{format}: {bits} bits, {count} numbers. Yours becomes the nearest.':
    '{format}：{bits} 位，{count} 个数。你的数会变成其中最近的一个。',
  '{bits} bits, {count} numbers: yours snaps': '{bits} 位，{count} 个数：取最近的',
  '← click a bit': '← 点一个比特',
  sign: '符号',
  exponent: '指数',
  mantissa: '尾数',
  'a whole number, two’s complement': '整数，补码',
  'The sign': '符号位',
  'Turned, this bit makes it {to}': '翻转这一位，得到 {to}',
  'Turned, this bit makes it NaN or ∞: no number that could be stored':
    '翻转这一位会变成 NaN 或 ∞，不是能存的数',
  'Turned, this bit makes it −128, which is not used': '翻转这一位会变成 −128，这里不用它',
  'Turned, this bit makes it {to}: beyond this ruler': '翻转这一位会变成 {to}，超出这把尺',
  'neighbours {step} apart': '相邻值相距 {step}',
  'Halfway: {half}. From here on the other neighbour is nearer.':
    '正中：{half}。过了这里，就离另一个相邻值更近。',
  halfway: '正中',
  '{x} is stored as {here}: {off} away': '{x} 存成 {here}：差 {off}',
  'nothing beyond: the last value': '再往上没有了：这是最后一个值',
  '{format}, {bits} bits: {count} values, the largest {largest}.':
    '{format}，{bits} 位：{count} 个值，最大 {largest}。',
  'Click to take it up.': '点一下改用它。',
  'In {format}: {stored}. Click to take it up.': '用 {format}：{stored}。点一下改用它。',
  'Stored: {here}': '存成：{here}',
  'drag the number': '拖动这个数',
  'and the same': '零以下',
  'below zero': '也一样',
  'log scale': '对数刻度',
  'stored · off by': '存成 · 误差',
  'off: it is one of the': '误差：它正好是',
  'values, {here}': '其中的 {here}',
  'off: {x} is stored': '误差：{x} 存成',
  'as {here}': '{here}',
  'off: {x} is cut': '误差：{x} 被截到',
  'off: {x} becomes 0,': '误差：{x} 变成 0，',
  'it is too small': '它太小了',
  'Every mark on the ruler is a number that eight bits can hold. Drag the ring: the stored number jumps from mark to mark.':
    '尺上每一道刻度都是八位能存的一个数。拖动圆环：存下的数一格一格地跳。',
  'Go up to 300 or more. The marks look as dense as before, but the ruler is logarithmic: read how far apart the neighbours are now.':
    '拖到 300 以上。刻度看上去和原来一样密，但这是对数尺：看看相邻值现在相距多远。',
  'Go down below 0.001. Above 2⁻⁶ the marks stand in eights; below they thin out, and then there is only 0.':
    '拖到 0.001 以下。2⁻⁶ 以上，每翻一倍有八道刻度；再往下越来越稀，最后只剩 0。',
  'Type 1.0625: it lies just halfway between two values, and is off by one part in 17. No normal number fares worse in E4M3.':
    '输入 1.0625：它正好在两个值的正中，误差十七分之一。E4M3 里没有哪个正规数比它更差。',
  'Take up another format: click its ruler. E5M2 gives a bit of mantissa for a bit of exponent.':
    '换一种格式：点它的尺。E5M2 用一位尾数换来一位指数。',
  'Eight bits as whole numbers: where would they be better than E4M3? Bet.':
    '同样八位，改成整数：在哪里会比 E4M3 好？先猜。',
  'The chart has all of it in one picture: floats are level over their range, whole numbers fall to their best at the top.':
    '一张图看全：浮点数在范围之内大致持平，整数一路下降，到顶端最好。选一个论断看看。',
  'What a code is worth': '一个编码代表多少',
  'Exponent field': '指数字段',
  'Mantissa field': '尾数字段',
  'The nearest value, ties to the even code': '取最近的值，正中时取偶数编码',
  'The distance of the neighbours': '相邻值的间距',
  'Why has E4M3 no infinity?': 'E4M3 为什么没有无穷大？',
  'It has so few codes that the eight for infinities and NaN of IEEE 754 would cost a whole doubling. One code for each sign is NaN; the others of that exponent are ordinary numbers, up to 448.':
    '编码太少了：照 IEEE 754 给无穷大和 NaN 留出八个，就要少掉整整一段翻倍区间。所以每个符号只留一个编码给 NaN，同一指数的其余编码都是普通数，直到 448。',
  'Why E4M3 and not E5M2, which reaches so much farther?':
    '为什么用 E4M3，而不是范围大得多的 E5M2？',
  'Range can be had from a scale that a group of numbers shares; precision cannot. With a scale for each 128 numbers V3 takes E4M3 for all tensors, gradients too.':
    '范围可以靠一组数共用的缩放因子补上，精度补不上。V3 每 128 个数一个缩放因子，于是所有张量都用 E4M3，梯度也不例外。',
  'Is 6 % not far too coarse to train with?': '误差 6%，用来训练不会太粗吗？',
  'One number is off by up to 6 %, in either direction. A product adds thousands of them, and errors of both signs cancel for the most part. What does not cancel has labs of its own here.':
    '单个数最多差 6%，有正有负。一次乘法要加几千个这样的数，正负误差大多互相抵消。抵消不掉的，这里另有实验。',
  'What are the marks below 2⁻⁶?': '2⁻⁶ 以下的刻度是什么？',
  'Subnormal numbers: with the exponent field at 0 the mantissa has no leading 1, and the step no longer shrinks. They fill the way to 0 evenly; flushing them to 0 would be wrong.':
    '次正规数：指数字段为 0 时，尾数前面没有那个 1，间距也不再缩小。它们均匀地铺到 0；若直接当成 0 就错了。',
  'What is too large saturates here. Hardware can also be told to give NaN or ∞; encode in the code has both.':
    '太大的数在这里截到最大值。硬件也可以设成给出 NaN 或 ∞；代码里的 encode 两种都有。',
  'INT8 stands without a scale, so that its steps are 1. With a scale the whole ruler moves, and its evenness stays.':
    '这里的 INT8 不带缩放因子，所以间距是 1。带上缩放因子，整把尺平移，等距不变。',
  'One number at a time: scales, which put a group of numbers where the format is good, have a lab of their own.':
    '一次只看一个数：缩放因子把一组数放到格式合适的位置，那是另一个实验。',
};
