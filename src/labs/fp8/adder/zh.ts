export const zh: Readonly<Record<string, string>> = {
  'Poured into float32 every': '每隔多少个乘积倒入 float32',
  'Products that the tensor core adds before its sum goes to float32. As many as the sum has, or more: never.':
    '张量核心加多少个乘积，才把和送到 float32。不少于总数就等于从不倒出。',
  'Numbers that are multiplied': '相乘的数',
  'all positive': '全为正',
  'of both signs': '有正有负',
  'Products in a sum': '一个和里的乘积数',
  'Bits that the core keeps': '张量核心保留的位数',
  'The H100 keeps 14. With any other number it is no longer what was measured.':
    'H100 保留 14 位。换成别的位数，就不再是实测的硬件了。',
  'What lies beyond': '窗外的位',
  'The H100 cuts it off. Rounding to nearest is a what-if.': 'H100 直接截掉。舍入到最近只是假设。',
  'is cut off': '截掉',
  'is rounded to nearest': '舍入到最近',
  'Never poured': '从不倒出',
  'Poured on the way': '中途倒出',
  'Products added': '已加的乘积',
  'The drawn sum, exact': '所画之和的准确值',
  'The drawn sum, as it is kept': '所画之和实际所存',
  Lost: '丢失',
  'Too small (−) or too large': '偏小（−）或偏大',
  'Sum of this step’s products': '这一步的乘积之和',
  'Lost in this step': '这一步丢失',
  'Products in the accumulator': '累加器里的乘积数',
  'In float32': 'float32 里的值',
  'Sums of one H100 checked': '已核对的 H100 实测和',
  'Equal to the bit': '逐位相等',
  'What is lost while the sum grows': '和越大，丢得越多',
  'Root mean square over sixteen sums. Gold: the same instruction on one H100.':
    '十六个和的均方根。金色：一块 H100 上同一条指令的实测。',
  'one H100, in the core': '一块 H100，留在核心里',
  'products added': '已加的乘积数',
  '% of the sum': '占和的 %',
  'What is lost while the sum grows, both signs': '和越大丢得越多吗？有正有负时',
  'What is lost with another rule': '换一种规则会丢多少',
  'Root mean square over sixteen sums. No card adds like this.':
    '十六个和的均方根。没有显卡这样相加。',
  'What a step brings, and what of it is lost': '一步加进来多少，其中丢了多少',
  'Of the sum that is drawn. The more is there, the less of the new is seen.':
    '以所画的和为例。已有的越大，新来的就越看不见。',
  worth: '数值',
  'What is lost, by how often the sum is poured': '多久倒一次，丢失多少',
  'So far, over sixteen sums. Both axes log.': '到目前为止，十六个和。两轴都是对数。',
  lost: '丢失',
  'products between two pourings': '两次倒出之间的乘积数',
  'Too small or too large, on average': '平均偏小还是偏大',
  'Sums of one sign are always too small; with both signs neither wins.':
    '同号之和总是偏小；有正有负时谁也不占上风。',
  'After {products} products the core has {now.core} where {exact} would be right. Sixteen such sums together have lost {error.core} %.':
    '加了 {products} 个乘积，核心里是 {now.core}，本应是 {exact}。十六个这样的和一共丢了 {error.core}%。',
  'After {products} products {error.poured} % are lost; without pouring it would be {error.core} %. In the core are {held} products, in float32 {total}.':
    '加了 {products} 个乘积，丢失 {error.poured}%；若从不倒出，会丢 {error.core}%。核心里有 {held} 个乘积，float32 里是 {total}。',
  'Left in the core: 7 % of a sum of 4,096 is gone': '一直留在核心：4,096 项之和丢掉 7%',
  'Poured every 128, as V3 does: 0.06 %': '像 V3 那样每 128 个倒出一次：0.06%',
  'Both signs: cuts cancel, 0.1 %': '有正有负：截断相互抵消，0.1%',
  'Rounded, not cut: the same fourteen bits lose a twentieth':
    '改截断为舍入：同样十四位，只丢二十分之一',
  'Thirteen bits: hundreds of the measured sums differ': '十三位：几百个实测的和对不上',
  'The core’s sum is poured into float32 every 128 products. It lost 7 %. What is lost now?':
    '每 128 个乘积就把核心里的和倒入 float32。原先丢 7%，现在还丢多少？',
  'More than a third of it': '原来的三分之一以上',
  'About a tenth of it': '约为原来的十分之一',
  'A hundredth of it, or less': '百分之一或更少',
  'What a step loses grows with the sum that it is added to. After 128 products that sum begins again at zero, so the loss never gets past its first 128.':
    '已有的和越大，一步丢得越多。每 128 个乘积之后，和又从零开始，丢失就停在头 128 个的水平。',
  'The numbers get both signs instead of one. What happens to the 7 %?':
    '数从全为正变成有正有负。那 7% 会怎样？',
  'It grows: sums get small': '变大：和变小了',
  'About as much': '差不多',
  'Less than a tenth is left': '剩下不到十分之一',
  'A cut goes toward zero. Positive terms lose, negative terms gain; with both the losses cancel, and the sum itself stays small, so that its window reaches lower.':
    '截断总是朝零。正项变小，负项变大；两者都有便相互抵消，而且和本身不大，窗口够得到更低的位。',
  'The core keeps one bit more, 15. What is left of the 7 %?':
    '核心多保留一位，共 15 位。7% 还剩多少？',
  'Hardly anything': '几乎没有',
  'About half': '约一半',
  'Nearly all of it': '几乎全部',
  'One bit more halves what is cut off each term. Ten more would be needed for what pouring does with the bits that are there.':
    '多一位，每项截掉的就少一半。要靠加位数达到倒出的效果，还差好几位；而倒出用的就是现有的位。',
  'Bits that the FP8 core keeps of a sum': 'FP8 核心为和保留的位数',
  'around 14': '约 14',
  'With 14 bits, cut twice a step, all 896 sums of one H100 come out equal to the last bit; with 13 or 15 hundreds differ.':
    '取 14 位、每步截两次，一块 H100 的 896 个和全部逐位相等；取 13 或 15 位，几百个对不上。',
  'Largest relative error, K = 4,096, random matrices': '最大相对误差，K = 4,096，随机矩阵',
  'nearly 2 %': '近 2%',
  'The paper does not say which random numbers. Its 2 % lies between both kinds here: 7 % of one sign, 0.1 % of both.':
    '论文没说用的是哪种随机数。它的 2% 介于这里的两种之间：同号 7%，有正有负 0.1%。',
  'Lost in the core, K = 4,096, all positive': '留在核心的丢失，K = 4,096，全为正',
  'The same instruction, other random numbers.': '同一条指令，随机数不同。',
  'Lost with promotion every 128, all positive': '每 128 个倒出时的丢失，全为正',
  'Set N_C to 128.': '把 N_C 设为 128。',
  'Products between two promotions': '两次提升之间的乘积数',
  '128, four instructions': '128，四条指令',
  'The smallest interval that helps noticeably and costs little. What it costs cannot be seen in sums.':
    '明显有用而代价不大的最小间隔。代价从和里看不出来。',
  'Pouring and not pouring, over six seeds': '倒出与不倒出，六个种子',
  'Each strip is a number in bits, coloured where a bit is 1: 32 products join the sum':
    '每一条是一个数的二进制，有色处为 1：32 个乘积加进已有的和',
  'Each strip: a number in bits': '每一条是一个数的二进制',
  '128: DeepSeek-V3': '128：DeepSeek-V3',
  '{bits} bits are kept': '保留 {bits} 位',
  'The window: {bits} bits, from {from} down to {to}. The largest exponent sets it':
    '窗口：{bits} 位，从 {from} 到 {to}，由最大的指数决定',
  carries: '进位',
  'A product may carry once, and 33 terms add six bits': '乘积可能进一位，33 项相加再多六位',
  'cut off': '截掉',
  'Beyond this edge bits are cut off, toward zero': '越过这条边的位被截掉，朝零的方向',
  rounded: '舍入',
  'At this edge terms are rounded to nearest': '各项在这条边上舍入到最近',
  'so far': '已有的和',
  'What was added before: {value}, of which {kept} stays': '之前加起来的：{value}，保留 {kept}',
  '32 products': '32 个乘积',
  products: '乘积',
  'largest first': '从大到小',
  'hollow: −': '空心为负',
  'A product: {value}, all of it kept': '一个乘积：{value}，全部保留',
  'A product: {value}; {kept} is kept, {lost} lost': '一个乘积：{value}；保留 {kept}，丢掉 {lost}',
  sum: '和',
  'The sum of all that was kept: {value}': '所有保留部分之和：{value}',
  'cut again': '再截一次',
  'The sum cut after its own leading bits: {value}, {lost} less. The next step begins with it':
    '按和自己的最高位再截一次：{value}，少了 {lost}。下一步从它开始',
  'fell off: {lost} of {brought} added': '掉下：新加 {brought} 中的 {lost}',
  'lost: {lost}': '丢失 {lost}',
  '{count} ones worth {worth} each fell off': '掉下 {count} 个 1，每个值 {worth}',
  progress: '进度',
  '{held} of {whole} products in the core; in float32 {total}':
    '核心里 {held}／{whole} 个乘积；float32 里 {total}',
  '{held} of {whole} products, never poured': '{held}／{whole} 个乘积，从不倒出',
  'poured: float32 has {total}': '倒出：float32 里 {total}',
  '{held} of {whole} in the core': '核心里 {held}／{whole}',
  '{held} products are in the accumulator. After {whole} it goes to float32, where {total} is':
    '累加器里有 {held} 个乘积。满 {whole} 个就送到 float32，那里现在是 {total}',
  'Sixteen such sums: {lost} lost. The one that is drawn should be {exact} and is {now}':
    '十六个这样的和：丢失 {lost}。所画的一个本应是 {exact}，实为 {now}',
  'lost after {products} products': '加了 {products} 个乘积后丢失',
  'here {now}, should be {exact}': '此处 {now}，本应 {exact}',
  '{now}, should be {exact}': '{now}，本应 {exact}',
  'never poured: {lost}': '若从不倒出：{lost}',
  'drag: more often ↑ (log)': '往上拖：倒得更勤（对数）',
  never: '从不',
  'As long as the sum or longer: it stays in the core': '不短于整个和：一直留在核心里',
  'H100 GPU': 'H100 GPU',
  'this page': '本页',
  '{equal} of {checked} sums equal': '{checked} 个和中 {equal} 个相等',
  'one H100: {equal} of {checked} sums equal': '一块 H100：{checked} 个和中 {equal} 个相等',
  'Sums measured on one NVIDIA H100 in 2026-11, as float32. This arithmetic gives {equal} of {checked} to the last bit':
    '2026 年 11 月在一块 NVIDIA H100 上实测的和，以 float32 表示。本页的算法逐位给出其中 {checked} 个里的 {equal} 个',
  'Play. Every step lines 32 products up under a window of fourteen bits. Its left edge is the largest exponent; what lies beyond its right edge is cut off.':
    '播放。每一步把 32 个乘积对齐到十四位的窗口下。左边是最大的指数，越过右边的都被截掉。',
  'The green row is what was added so far. As it grows, the window moves up with it, and the products slide to the right.':
    '绿色一行是已有的和。它变大，窗口也随之上移，乘积便向右滑。',
  'Let it finish. Coral ones lie below the edge where they fell. Each cut is toward zero: all errors have the same sign, and they add up.':
    '让它跑完。掉下的 1 是珊瑚色，堆在边的下方。每次截断都朝零：误差同号，越积越多。',
  'What would pouring the sum out every 128 products save? Bet.':
    '每 128 个乘积倒出一次，能省下多少？下注。',
  'Drag the handle to 128 or below. The sum in the core stays small, and hardly a bit reaches the edge.':
    '把手柄拖到 128 或更小。核心里的和一直不大，几乎没有位够到边上。',
  'Multiply numbers of both signs. Hollow rows are negative: cutting them pulls the other way.':
    '改乘有正有负的数。空心的行是负的：截掉它们，误差反向。',
  'Now keep one bit more or less than fourteen, and look at the gold count: the sums of the card no longer come out.':
    '现在多留或少留一位，看金色的计数：算不出那块显卡的结果了。',
  'By what a product is aligned': '乘积按什么对齐',
  'The largest of them now, E': '此刻最大的一个，E',
  'What is kept of every term, and of their sum': '每一项以及它们的和保留什么',
  'Places after the leading one': '最高位之后的位数',
  'The accumulator after this step': '这一步之后的累加器',
  'Every so many products the sum goes to float32': '每隔若干个乘积，和送到 float32',
  'What the core has': '核心里的值',
  'The instruction says that it accumulates in float32. Does it not?':
    '指令上写着用 float32 累加，难道不是吗？',
  'The result lies in a float32 register, but its last ten bits are always zero. Inside, only fourteen bits take part in the sum, and a float32 handed in loses the rest at the first instruction.':
    '结果放在 float32 寄存器里，但最后十位总是零。内部只有十四位参与求和；传进去的 float32，第一条指令就丢掉其余的位。',
  'Are these fourteen bits a guess?': '这十四位是猜的吗？',
  'No. The rule was found by feeding one H100 with chosen numbers. It gives all 15,872 outputs that were measured to the last bit; 896 of them are computed again on this page. With 13 or 15 bits hundreds differ.':
    '不是。规则是给一块 H100 喂入特选的数测出来的，实测的 15,872 个输出全部逐位相符；本页重算其中 896 个。取 13 或 15 位，几百个对不上。',
  'Why is a product aligned by the exponents of its factors?': '乘积为什么按两个因数的指数对齐？',
  '1.5 × 1.5 is 2.25 and would carry into the next place. The core does not wait for that: it adds both exponents and lets the product stick out to the left, into the lane of carries.':
    '1.5 × 1.5 = 2.25，要进一位。核心不等它进位：直接把两个指数相加，让乘积向左伸进进位栏。',
  'Why not pour after every step?': '为什么不每步都倒出？',
  'Every pouring costs additions in ordinary registers, which the tensor core would have to wait for. V3 found 128, four instructions, the smallest interval that helps noticeably and costs little.':
    '每次倒出都要在普通寄存器里做加法，张量核心得等着。V3 发现 128（四条指令）是明显有用而代价不大的最小间隔。',
  'Is 7 % what a model sees?': '模型真会损失 7% 吗？',
  'Only where sums have one sign. With both signs 0.1 % is lost here. The paper reports nearly 2 % at worst for random matrices and does not say which.':
    '只有同号相加时才会。有正有负时，这里只丢 0.1%。论文报告随机矩阵最坏近 2%，没说是哪种随机数。',
  'Sums stand alone here: no scales, no whole matrix. Numbers are drawn from a normal distribution and rounded to E4M3; with one sign, their magnitudes are.':
    '这里只有单独的和：没有缩放因子，也不是整个矩阵。数取自正态分布并舍入到 E4M3；全为正时取绝对值。',
  'The rule is that of one card, an H100. Cards of other generations add differently.':
    '规则只属于一块 H100。其他世代的显卡加法不同。',
  'What the pouring costs in time cannot be seen. On that card cuBLAS was 3 % slower with accumulation in float32 at 8,192³: 1,413 against 1,452 TFLOP/s.':
    '倒出要花多少时间看不出来。在那块卡上，8,192³ 的 cuBLAS 用 float32 累加慢 3%：1,413 对 1,452 TFLOP/s。',
  'Bits and rounding other than the card’s are what-ifs; nothing like them was measured.':
    '与显卡不同的位数和舍入只是假设，没有实测过。',
};
