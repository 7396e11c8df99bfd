export const zh: Readonly<Record<string, string>> = {
  Logits: 'Logits',
  'From 1 × 1 to 6 × 6. With "The matrix itself", negative entries count as zeros.':
    '从 1 × 1 到 6 × 6。选“矩阵本身”时，负数按零处理。',
  Iterations: '迭代次数',
  Order: '顺序',
  'Columns first, rows last': '先列后行',
  'Rows first, columns last': '先行后列',
  'The entries are': '输入的是',
  'Logits: start from exp': 'Logits：先取指数',
  'The matrix itself': '矩阵本身',
  Numbers: '数值方式',
  Logarithms: '对数域',
  'Plain exponentials': '直接取指数',
  'Half step': '半步',
  Iteration: '迭代',
  'Largest |sum − 1|': '最大 |和 − 1|',
  'Larger of the two': '两者中较大的',
  'Predicted: σ₂ a half step': '预测：每半步乘以 σ₂',
  'Decimal places right': '准确的小数位数',
  'σ₂ of the limit': '极限矩阵的 σ₂',
  'Entries lost': '失效的元素',
  'What goes in': '输入',
  'Drag or type a cell. As logits, each becomes its exponential before the first step.':
    '拖动或键入一个格子。作为 logits，第一步之前每个数先取指数。',
  row: '行',
  column: '列',
  'The matrix after this half step': '这半步之后的矩阵',
  'A row says what a new stream is made of. Cells that are no longer numbers are empty.':
    '一行说明一条新流由什么组成。已不再是数的格子留空。',
  'Sums of rows and columns': '行和与列和',
  'One half step makes all of one side exact and disturbs the other.':
    '每半步让一侧全部精确，同时打乱另一侧。',
  Rows: '行',
  Columns: '列',
  'Exactly 1': '恰好为 1',
  sum: '和',
  'Distance from 1': '与 1 的距离',
  'Log scale, cut at 1e-17 where doubles end. Once settled, the slope is σ₂ a half step.':
    '对数坐标，在双精度的尽头 1e-17 处截断。稳定之后，斜率就是每半步 σ₂。',
  'largest |sum − 1|': '最大 |和 − 1|',
  'The limit as a mixture of permutations': '极限矩阵写成置换的混合',
  'Each name lists, row by row, the column of the 1. Up to 4 × 4, where the limit is reached.':
    '名称逐行列出 1 所在的列。仅在不超过 4 × 4 且已达到极限时显示。',
  'Half step {step}: every column is divided by its sum. The columns are exact now, the rows are right to {places} decimal places.':
    '第 {step} 半步：每列除以列和。现在各列精确，各行准确到小数点后 {places} 位。',
  'Half step {step}: every row is divided by its sum. The rows are exact now, the columns are right to {places} decimal places.':
    '第 {step} 半步：每行除以行和。现在各行精确，各列准确到小数点后 {places} 位。',
  'Half step {step}: some positive entry lies on no permutation. It fades like 1/k, and the sums are right to only {places} decimal places.':
    '第 {step} 半步：有一个正元素不在任何置换上。它只按 1/k 的速度消退，各和仅准确到小数点后 {places} 位。',
  'Half step {step}: no permutation fits between the zeros. The sums go round and round and never settle.':
    '第 {step} 半步：在这些零之间放不下任何置换。行和与列和来回循环，永远不会稳定。',
  'A whole line is zero: its sum cannot divide anything. Give every row and column a positive entry.':
    '有一整行或一整列为零，无法用它的和去除。请让每行每列都至少有一个正数。',
  'Half step {step}: {broken} entries are no longer numbers, because the exponential ran out of range. Choose logarithms.':
    '第 {step} 半步：指数超出范围，{broken} 个元素已不再是数。请改用对数域。',
  'Mild logits: twenty iterations leave eight places right':
    '温和的 logits：二十次迭代后准确到八位',
  'Hard logits: twenty iterations are not enough': '悬殊的 logits：二十次迭代不够',
  'Nearly a permutation: a small error that shrinks slowly': '接近置换：误差很小，但缩小得很慢',
  'Rows first: now the rows keep the error': '先行后列：误差留在行上',
  '[[1, 1], [0, 1]]: right in the end, but only like 1/k':
    '[[1, 1], [0, 1]]：终会正确，但只按 1/k 收敛',
  'No permutation fits: it never settles': '放不下置换：永远不会稳定',
  'exp(800): plain numbers break': 'exp(800)：直接计算会崩溃',
  'exp(800): logarithms do not': 'exp(800)：对数域不会',
  'Twenty iterations again, but with logits up to 9 apart. How exact are the columns?':
    '同样二十次迭代，但 logits 的绝对值大到 9。各列有多精确？',
  'To six places or better': '六位或更好',
  'To two to five places': '两到五位',
  'Off by more than one per cent': '误差超过百分之一',
  'Each iteration shrinks the error by σ₂² of the limit. Sharp logits mean a limit near a permutation, with σ₂ near 1: the twenty iterations of the paper are a compromise, not a guarantee.':
    '每次迭代把误差缩小为极限矩阵的 σ₂² 倍。logits 越尖锐，极限越接近置换，σ₂ 越接近 1：论文的二十次迭代是折中，不是保证。',
  'Divide the rows first and the columns last. Which sums are off after 3 iterations?':
    '先除行、最后除列。三次迭代之后，哪一侧的和不准？',
  'Still the columns': '仍然是列',
  'Now the rows': '变成行',
  Both: '两侧都不准',
  'What is divided last is exact. mHC ends with the rows, so a signal on its way forward is never amplified, and all that is left of the error meets the gradient.':
    '最后除的一侧是精确的。mHC 以行收尾，所以前向信号绝不会被放大，剩下的误差全部由梯度承受。',
  'Iterations spent; here: until all sums are within one per cent':
    '所用迭代次数；本页：直到所有和的误差不超过百分之一',
  'The paper gives one number for all matrices. How many are needed depends on σ₂ of the limit.':
    '论文对所有矩阵只给一个数。实际需要多少次取决于极限矩阵的 σ₂。',
  'Row sums after the last half step': '最后半步之后的行和',
  'The smallest row sum if rows fall short. With rows last they are 1 to rounding.':
    '若行和不足，则为最小的行和。以行收尾时，它们在舍入误差内等于 1。',
  'Error factor an iteration, asymptotically (σ₂²)': '每次迭代的渐近误差倍数（σ₂²）',
  'σ₂² of the limit': '极限矩阵的 σ₂²',
  'Measured over the last iteration, while there is an error left above rounding.':
    '在最后一次迭代上测得，前提是误差仍高于舍入水平。',
  'On the left, sixteen numbers a network might have learned. Play: each half step divides all columns, or all rows, by their sums.':
    '左边是网络可能学到的十六个数。播放：每半步让所有列或所有行除以各自的和。',
  'The bars are the sums. One side snaps to 1, the other is disturbed, each time a little less. Go to half step 8.':
    '柱子是各个和。一侧立刻变成 1，另一侧被打乱，但一次比一次轻。走到第 8 半步。',
  'On the log scale the disturbance falls on a straight line whose slope is σ₂ of the limit. Let it finish.':
    '在对数坐标上，扰动沿直线下降，斜率是极限矩阵的 σ₂。让它跑完。',
  'Now grab a cell. Set any logit to 8 or more and see the line become flatter.':
    '现在抓住一个格子，把任意一个 logit 设为 8 或更大，看那条线变平。',
  'Are twenty iterations always enough? Bet first, then look.':
    '二十次迭代总是够吗？先下注，再看。',
  'Swap the order. The error does not vanish, it changes sides: forward signals or gradients, one of them has to bear it.':
    '交换顺序。误差不会消失，只是换边：前向信号和梯度，总有一方要承受它。',
  'Choose a scenario with zeros. Some patterns only creep towards the goal, some never get there.':
    '选一个带零的场景。有的零模式只能慢慢爬向目标，有的永远到不了。',
  'Divides each row by its sum': '每行除以行和',
  'Divides each column by its sum': '每列除以列和',
  'The sums are not exactly 1 after the iterations. Is that a bug?':
    '迭代之后，各个和并不恰好等于 1。这是 bug 吗？',
  'No. The side divided last is exact to rounding, the other is as exact as the number of iterations allows: with hard logits, only to a few per cent after twenty. The official kernel also adds 1e-6 to every divisor, so its sums settle near 0.999999.':
    '不是。最后除的一侧在舍入误差内精确，另一侧能有多精确取决于迭代次数：logits 悬殊时，二十次之后仍差百分之几。官方内核还给每个除数加了 1e-6，所以它的和停在 0.999999 附近。',
  'Is this the nearest doubly stochastic matrix?': '这是最近的双随机矩阵吗？',
  'Nearest in the sense of relative entropy to exp of the logits, not in the Euclidean sense. It is the only one of the form D₁ exp(L) D₂ with positive diagonals.':
    '就相对 exp(logits) 的相对熵而言是最近的，就欧氏距离而言不是。它是唯一能写成 D₁ exp(L) D₂（对角元为正）的双随机矩阵。',
  'For n = 4, can it be done without iterating?': 'n = 4 时，可以不用迭代吗？',
  'Yes: a softmax over the 24 permutations, mixed with these weights, is doubly stochastic exactly. It needs 24 logits in place of 16; the code has it as permutationMixture. The paper iterates.':
    '可以：对 24 个置换做 softmax，再按这些权重混合，结果恰好是双随机的。它需要 24 个 logits 而不是 16 个；代码里是 permutationMixture。论文用的是迭代。',
  'Why do the official kernel and the paper seem to disagree on rows and columns?':
    '为什么官方内核和论文的行与列看起来是反的？',
  'The matrix of the kernel is the transpose of the paper’s. Transposed, its order is the paper’s: columns first, rows last. The tests compare the two.':
    '内核里的矩阵是论文矩阵的转置。转置回来，顺序就与论文一致：先列后行。测试对比了两者。',
  'The matrix is typed by hand. In a network it is computed for every token and every layer.':
    '这里的矩阵是手工输入的。在网络里，每个词元、每一层都要计算一个。',
  'Numbers are doubles and no epsilon is added. The official kernel works in 32 bits with 1e-6 in every divisor.':
    '这里用双精度，不加 epsilon。官方内核用 32 位浮点，每个除数加 1e-6。',
  'The fall of the error in the largest norm is measured, not proven; what provably never grows is the relative entropy to the limit.':
    '误差的最大范数在下降，这是测出来的，不是证明出来的；可以证明绝不增大的是到极限的相对熵。',
};
