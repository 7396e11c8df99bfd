/** Terms of residual streams, and of the matrices that mix them. */
import type { Term } from './term.ts';

export const streams: readonly Term[] = [
  {
    id: 'residual-connection',
    en: 'Residual connection',
    zh: '残差连接',
    means: {
      en: 'A layer’s output is added to its input instead of replacing it.',
      zh: '层的输出加到输入上，而不是取代输入。',
    },
    labs: ['mhc/bill', 'mhc/training'],
  },
  {
    id: 'residual-stream',
    en: 'Residual stream',
    zh: '残差流',
    means: {
      en: 'The running sum that every layer reads from and adds to.',
      zh: '每一层都从中读取并向其累加的那条主干。',
    },
    labs: ['mhc/streams', 'mhc/depth'],
  },
  {
    id: 'hyper-connections',
    en: 'Hyper-connections',
    zh: '超连接',
    also: ['HC'],
    means: {
      en: 'Several residual streams, mixed by a small matrix at every layer.',
      zh: '多条残差流，每层用一个小矩阵混合。',
    },
    labs: ['mhc/depth', 'mhc/training'],
  },
  {
    id: 'mhc',
    en: 'mHC',
    zh: '流形约束超连接',
    also: ['mHC', 'manifold-constrained hyper-connections'],
    means: {
      en: 'Hyper-connections whose mixing matrices are held doubly stochastic, so that depth cannot amplify a signal.',
      zh: '把混合矩阵约束为双随机矩阵的超连接，网络再深也不会放大信号。',
    },
    labs: ['mhc/sinkhorn', 'mhc/depth', 'mhc/streams', 'mhc/training', 'mhc/bill'],
  },
  {
    id: 'mixing-map',
    en: 'Mixing map',
    zh: '混合映射',
    means: {
      en: 'The small matrix, four by four for four streams, by which a layer mixes its streams.',
      zh: '一层用来混合各条流的小矩阵；四条流就是 4 × 4。',
    },
    labs: ['mhc/depth', 'mhc/streams'],
  },
  {
    id: 'doubly-stochastic',
    en: 'Doubly stochastic',
    zh: '双随机矩阵',
    also: ['doubly stochastic matrix', '双随机'],
    means: {
      en: 'Non-negative, with every row and every column adding up to one: it can average, never amplify.',
      zh: '非负且每行每列之和都为一：只会平均，不会放大。',
    },
    labs: ['mhc/sinkhorn', 'mhc/depth', 'mhc/streams'],
  },
  {
    id: 'birkhoff-polytope',
    en: 'Birkhoff polytope',
    zh: '伯克霍夫多面体',
    also: ['Birkhoff', '伯克霍夫'],
    means: {
      en: 'The set of all doubly stochastic matrices; its corners are the permutations.',
      zh: '全体双随机矩阵的集合；它的顶点是各个置换。',
    },
    labs: ['mhc/sinkhorn'],
  },
  {
    id: 'permutation',
    en: 'Permutation',
    zh: '置换',
    also: ['permutation matrix', '置换矩阵'],
    means: {
      en: 'A matrix with a single one in every row and column: it changes the order and nothing else.',
      zh: '每行每列恰有一个一的矩阵：只换次序，别无作用。',
    },
    labs: ['mhc/sinkhorn'],
  },
  {
    id: 'sinkhorn-knopp',
    en: 'Sinkhorn-Knopp',
    zh: 'Sinkhorn-Knopp 迭代',
    also: ['Sinkhorn'],
    means: {
      en: 'Dividing by column sums and row sums in turn until both are one.',
      zh: '轮流除以列和与行和，直到两者都为一。',
    },
    labs: ['mhc/sinkhorn'],
  },
  {
    id: 'amax-gain',
    en: 'Amax gain',
    zh: 'Amax 增益',
    also: ['最大增益'],
    means: {
      en: 'The largest absolute row or column sum of a map: by how much it can enlarge a signal.',
      zh: '映射的最大绝对行和或列和：它最多能把信号放大多少。',
    },
    labs: ['mhc/depth', 'mhc/training'],
  },
  {
    id: 'composite-map',
    en: 'Composite map',
    zh: '复合映射',
    also: ['复合增益'],
    means: {
      en: 'The product of the mixing maps of many layers: what they do together.',
      zh: '许多层混合映射的乘积：它们合起来的作用。',
    },
    labs: ['mhc/depth', 'mhc/training'],
  },
  {
    id: 'singular-value',
    en: 'Singular value σ₂',
    zh: '奇异值 σ₂',
    also: ['singular value', 'σ₂', '奇异值', '第二大奇异值'],
    means: {
      en: 'Singular values say by how much a matrix stretches each of its main directions; σ₂ is the second largest. Sinkhorn’s error shrinks by σ₂² an iteration.',
      zh: '奇异值是矩阵沿各主方向的伸缩倍数；σ₂ 是第二大的那个。Sinkhorn 每迭代一次，误差缩小为原来的 σ₂² 倍。',
    },
    labs: ['mhc/sinkhorn', 'mla/spectrum'],
  },
  {
    id: 'eigenvalue',
    en: 'Eigenvalue λ₂',
    zh: '特征值 λ₂',
    also: ['eigenvalue', 'λ₂', '特征值'],
    means: {
      en: 'A factor by which a matrix scales some direction; the size of the second one, λ₂, says how fast mixing makes streams alike.',
      zh: '矩阵把某个方向缩放的倍数；第二个特征值 λ₂ 的大小说明混合多快会让各条流变得一样。',
    },
    labs: ['mhc/streams'],
  },
  {
    id: 'rmsnorm',
    en: 'RMSNorm',
    zh: 'RMSNorm（均方根归一化）',
    also: ['RMSNorm', '均方根归一化'],
    means: {
      en: 'Divides a vector by the root of the mean of its squares, so that layers see it at one size.',
      zh: '把向量除以其各分量平方均值的平方根，使各层看到的大小一致。',
    },
  },
  {
    id: 'recomputation',
    en: 'Recomputation',
    zh: '重计算',
    also: ['activation checkpointing', 'recomputing'],
    means: {
      en: 'Throwing intermediate results away on the way forward and computing them again on the way back: less memory, more work.',
      zh: '前向时丢掉中间结果，反向时再算一遍：省显存，多计算。',
    },
    labs: ['mhc/bill'],
  },
  {
    id: 'kernel-fusion',
    en: 'Kernel fusion',
    zh: '内核融合',
    also: ['fused kernel', 'fusing kernels', '融合内核'],
    means: {
      en: 'Doing several steps in one program on the GPU, so that what lies between them never travels to memory.',
      zh: '把几步合在 GPU 上的一个程序里完成，中间结果不必往返显存。',
    },
    labs: ['mhc/bill'],
  },
];
