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
  'Place of ε': 'ε 加在哪里',
  'None, as in the paper': '不加，与论文一致',
  'As in the official kernel, 1e-6': '与官方内核一致，1e-6',
  'Largest change of an entry by ε': 'ε 对元素的最大影响',
  'Half step {step}, with ε as in the official kernel: sums settle near 0.999999. No entry is farther than {apart} from the paper’s.':
    '第 {step} 半步，按官方内核加上 ε：各和停在 0.999999 附近。与论文的结果相比，元素最多相差 {apart}。',
  'Where the kernel’s ε moves entries by 0.32': '内核的 ε 让元素改变了 0.32',
  'The same, predicted from the limit of this matrix': '同上，由该矩阵的极限预测',
  'drag a tile up or down': '上下拖动方块',
  'area: the entry; a full cell is 1': '面积即数值，整格为 1',
  'sums of the rows': '各行的和',
  sums: '列和',
  'row {n}': '第 {n} 行',
  'Row {row}, column {column}: {entry}. Given: {given}':
    '第 {row} 行第 {column} 列：{entry}。输入：{given}',
  'Logit of row {row}, column {column}': '第 {row} 行第 {column} 列的 logit',
  'Entry of row {row}, column {column}': '第 {row} 行第 {column} 列的元素',
  'Row {n} sums to {sum}': '第 {n} 行的和为 {sum}',
  'Column {n} sums to {sum}': '第 {n} 列的和为 {sum}',
  'off from a sum of 1,': '与 1 的最大偏差，',
  'at most: row {n}': '在第 {n} 行',
  'at most: column {n}': '在第 {n} 列',
  'in all of them': '各行各列都已为 1',
  'entries are lost': '个元素已失效',
  'of its 1 each old stream gives': '每条旧流从 1 份里给出',
  'each row makes a new stream': '每一行得出一条新流',
  'pour 1 each': '各倒入 1',
  'each gets': '各得到',
  'Stream {old} gives {entry} to new stream {new}': '第 {old} 条流给第 {new} 条新流 {entry}',
  'Of one unit stream {n} gives {sum}': '第 {n} 条流的一份变成 {sum}',
  'New stream {n} gets {sum}': '第 {n} 条新流得到 {sum}',
  'just divided': '刚除过',
  'divided next': '下一步除',
  'after {n} of {all} divisions': '{all} 次除法，已做 {n} 次',
  '{n} of {all} divisions': '除了 {n} / {all} 次',
  'Every sum is 1:': '所有的和都是 1：',
  'Every row sums to 1:': '每一行的和都是 1：',
  'each new stream is an average of the old ones, never larger.':
    '每条新流都是旧流的平均，绝不会更大。',
  'a new stream is an average, never larger.': '新流只是平均，绝不会更大。',
  'Row {n} sums to {sum}, not 1:': '第 {n} 行的和是 {sum}，不是 1：',
  'its new stream can be larger than all the old ones.': '它的新流可能比所有旧流都大。',
  'its new stream can be larger.': '它的新流可能更大。',
  'No row sums to more than 1, some to less:': '没有一行的和超过 1，有的不足 1：',
  'nothing is amplified, something is lost.': '没有放大，却丢了一部分。',
  'something is lost.': '丢了一部分。',
  'Entries are lost:': '有元素失效：',
  'what is no number cannot be divided.': '不是数的，没法再除。',
  'Drawn: the paper, no ε.': '图中：论文的做法，不加 ε。',
  'Drawn: the official kernel, ε = 10⁻⁶.': '图中：官方内核，ε = 10⁻⁶。',
  'Dashed: the paper, no ε; up to {apart} apart.': '虚线：论文，不加 ε，最多相差 {apart}。',
  'Dashed: the kernel, with ε; up to {apart} apart.': '虚线：官方内核，加 ε，最多相差 {apart}。',
  'Without ε no entry is farther off than {apart}.': '不加 ε，元素最多相差 {apart}。',
  'The kernel’s ε moves no entry beyond {apart}.': '按官方内核加 ε，元素最多相差 {apart}。',
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
  'Drag or type a cell. A logit becomes its exponential first.':
    '拖动或键入一个格子。logit 先取指数。',
  row: '行',
  column: '列',
  Rows: '行',
  Columns: '列',
  'Distance from 1': '与 1 的距离',
  'Log scale. Once settled it falls by σ₂ each half step.':
    '对数坐标。稳定之后，每半步缩小为原来的 σ₂ 倍。',
  'largest |sum − 1|': '最大 |和 − 1|',
  'The limit as a mixture of permutations': '极限矩阵写成置换的混合',
  'A name lists the column of the 1 in each row.': '名称逐行列出 1 所在的列。',
  'Half step {step}: every column is divided by its sum. The columns are exact now, the rows are right to {places} decimal places.':
    '第 {step} 半步：每列除以列和。现在各列精确，各行准确到小数点后 {places} 位。',
  'Half step {step}: every row is divided by its sum. The rows are exact now, the columns are right to {places} decimal places.':
    '第 {step} 半步：每行除以行和。现在各行精确，各列准确到小数点后 {places} 位。',
  'Half step {step}: some positive entry can never be part of a matrix whose sums are all 1. It fades only like 1/(number of iterations), and the sums are right to {places} decimal places.':
    '第 {step} 半步：有一个正元素不可能出现在行和、列和全为 1 的矩阵里。它只按迭代次数的倒数消退，各和准确到小数点后 {places} 位。',
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
  'Twenty iterations again, but with logits from −8 to 9. How exact are the columns?':
    '同样二十次迭代，但 logits 从 −8 到 9，相差最大达 17。各列有多精确？',
  'To six places or better': '六位或更好',
  'To two to five places': '两到五位',
  'Off by more than one per cent': '误差超过百分之一',
  'Each iteration shrinks the error by σ₂² of the limit. Sharp logits mean a limit near a permutation, with σ₂ near 1: the twenty iterations of the paper are a compromise, not a guarantee.':
    '每迭代一次，误差缩小为原来的 σ₂² 倍（σ₂ 是极限矩阵的第二大奇异值）。logits 越悬殊，极限越接近置换，σ₂ 越接近 1：论文的二十次迭代是折中，不是保证。',
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
  'Sixteen numbers that a network might have learned, as tiles. Play: each half step divides all columns, or all rows, by their sums.':
    '网络可能学到的十六个数，画成方块。播放：每半步让所有列或所有行除以各自的和。',
  'The bars are the sums. One side snaps to 1, the other is disturbed, each time a little less. Go to half step 8.':
    '柱子是各个和。一侧立刻变成 1，另一侧被打乱，但一次比一次轻。走到第 8 半步。',
  'On the log scale the disturbance falls by the same factor each half step; the factor σ₂ says how close the final matrix is to a permutation. Let it finish.':
    '在对数坐标上，扰动每半步按同一倍数缩小；这个倍数 σ₂ 说明最终的矩阵离置换有多近。让它跑完。',
  'Now grab a tile. Pull any logit up to 8 or more and see the line become flatter.':
    '现在抓住一个方块，把任意一个 logit 拉到 8 或更大，看那条线变平。',
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
  'Nearest to exp of the logits if distance is measured between probabilities (relative entropy), not as straight-line distance. It is the only one of the form D₁ exp(L) D₂ with positive diagonals.':
    '若按概率之间的距离（相对熵）来量，它离 exp(logits) 最近；按欧氏距离则不是。它是唯一能写成 D₁ exp(L) D₂（对角元为正）的双随机矩阵。',
  'For n = 4, can it be done without iterating?': 'n = 4 时，可以不用迭代吗？',
  'Yes: a softmax over the 24 permutations, mixed with these weights, is doubly stochastic exactly. It needs 24 logits in place of 16; the code has it as permutationMixture. The paper iterates.':
    '可以：对 24 个置换做 softmax，再按这些权重混合，结果恰好是双随机的。它需要 24 个 logits 而不是 16 个；代码里是 permutationMixture。论文用的是迭代。',
  'Why do the official kernel and the paper seem to disagree on rows and columns?':
    '为什么官方内核和论文的行与列看起来是反的？',
  'The matrix of the kernel is the transpose of the paper’s. Transposed, its order is the paper’s: columns first, rows last. It adds ε = 1e-6 after its first softmax and in every sum: set the place of ε to see what that moves. Rows first with that ε is the kernel to the letter.':
    '内核里的矩阵是论文矩阵的转置。转置回来，顺序就与论文一致：先列后行。它在第一次 softmax 之后、以及每个和里都加上 ε = 1e-6：换一个“ε 加在哪里”，就能看到它改变了什么。选“先行后列”并加上这个 ε，就与内核逐字一致。',
  'The matrix is typed by hand. In a network it is computed for every token and every layer.':
    '这里的矩阵是手工输入的。在网络里，每个词元、每一层都要计算一个。',
  'Numbers are doubles, and no ε is added unless its place is set to the official kernel’s. The kernel works in 32 bits.':
    '这里用双精度；除非选了官方内核的做法，否则不加 ε。官方内核用 32 位浮点。',
  'The fall of the error in the largest norm is measured, not proven; what provably never grows is the relative entropy to the limit.':
    '误差的最大范数在下降，这是测出来的，不是证明出来的；可以证明绝不增大的是到极限的相对熵。',
  'the matrix after the last iteration': '最后一次迭代之后的矩阵',
};
