/** What the labs of mixture of experts reproduce. */
import {
  above,
  arithmetic,
  below,
  between,
  direction,
  equals,
  no,
  unmeasured,
  type Verdicts,
} from '../verdict.ts';

export const moe: Verdicts = {
  balancing: {
    maxVioBias: no(
      above(0.1),
      'Even, but not that even: so few tokens leave a floor.',
      '负载均匀了，但到不了那么均匀：词元太少，有个下限。',
    ),
    maxVioLoss: no(
      (violation) => !equals(0.72, 2)(violation),
      'Far above the bias in the paper; here both ranges overlap, with α 0.1.',
      '论文中远高于用偏置；这里两者范围重叠，且 α 取 0.1。',
    ),
    auxiliaryPrice: {
      verdict: 'no',
      why: {
        en: 'Not even the sign is sure: it depends on the seed.',
        zh: '连符号都不稳：因种子而异。',
      },
      holds: (prices) => prices.some((price) => price < 0) && prices.some((price) => price > 0),
    },
    scopePrice: direction(
      above(0),
      'Dearer within sequences in every seed, at α 0.3; at 0.1 not always.',
      'α 取 0.3 时，序列内平衡在每个种子下代价都更大；取 0.1 时则不一定。',
      'scope',
    ),
    topShare: direction(
      between(2, 8),
      'Specialists appear too; more than 8 is not possible here.',
      '同样出现专精的专家；这里最多只能到 8。',
    ),
    biasSpeed: unmeasured('A setting of the training.', '这是训练设置。'),
  },
  gate: {
    weightSum: arithmetic(
      equals(2.5, 9),
      'Divided by their sum, then scaled: the same formula.',
      '先除以总和再缩放：公式相同。',
    ),
    openGroups: unmeasured(
      'A setting of the model; here 2 of 4.',
      '这是模型设置；这里是 4 组取 2 组。',
    ),
    smallestBias: unmeasured(
      'No bias is trained here: a reader sets them.',
      '这里的偏置由读者设定，并非训练所得。',
    ),
  },
  granularity: {
    combinations: arithmetic(
      equals(4_426_165_368),
      'Counted: 8 of 64, in the paper’s example.',
      '按论文的例子计数：64 个取 8 个。',
      'example',
    ),
    injury: direction(
      above(0.05),
      'The loss jumps too, and one more routed expert does not mend it.',
      '损失同样跃升，多用一个路由专家也补不回来。',
    ),
    gain: {
      verdict: 'no',
      why: {
        en: 'Not seen: in two it depends on the seed, in four there is none.',
        zh: '没看到：切成两份因种子而异，切成四份没有收益。',
      },
    },
    time: unmeasured(
      'Time of a real GPU; cited from our own measurement.',
      '真实 GPU 的耗时；引自我们自己的测量。',
    ),
    sharedCount: unmeasured(
      'At most one shared expert can be chosen here.',
      '这里最多只能设一个共享专家。',
    ),
  },
  nodes: {
    scoreKept: direction(
      above(0.97),
      'Three nodes keep 98 % of the score; no model was trained with the limit.',
      '三个节点保住 98% 的得分；但没有带着限制训练过模型。',
    ),
    nodesAtMost: direction(
      below(4),
      'The limit of four holds; the mean is a little lower.',
      '四个节点的上限守住了；平均值略低。',
    ),
    nodesUnlimited: direction(
      between(5.2, 5.7),
      'Five or six, as counted; for 64 experts counting gives 5.43.',
      '与计数一样是五到六个；64 个专家时计数得 5.43。',
      'independent',
    ),
  },
  eplb: {
    slots: arithmetic(
      equals(16),
      'The official example itself, placed slot by slot as it prints.',
      '就是官方示例，逐个槽位与它打印的结果一致。',
    ),
    redundant: unmeasured('A setting of the deployment.', '这是部署设置。'),
  },
};
