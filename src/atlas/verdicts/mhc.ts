/** What the labs of hyper-connections reproduce. */
import {
  above,
  arithmetic,
  between,
  direction,
  equals,
  no,
  reproduced,
  unmeasured,
  type Verdict,
  type Verdicts,
} from '../verdict.ts';

const benchmark: Verdict = unmeasured(
  'A score of a 27B model; no lab here has one.',
  '27B 模型的得分；这里的实验室没有这样的模型。',
);

export const mhc: Verdicts = {
  sinkhorn: {
    iterations: no(
      between(1, 19),
      'This matrix needs fewer; others need more than twenty.',
      '这个矩阵用不了那么多；有的矩阵二十次还不够。',
    ),
    rowSums: arithmetic(
      equals(1, 9),
      'Rows are divided last: exactly 1.',
      '最后除的是行：恰好为 1。',
    ),
    errorFactor: reproduced(
      equals(0.4001, 4),
      'Measured on the iterations: equal to σ₂² of the limit, next row.',
      '在迭代中测得，与下一行由极限算出的 σ₂² 相等。',
    ),
    predictedFactor: arithmetic(
      equals(0.4001, 4),
      'Computed from the limit of this matrix.',
      '由这个矩阵的极限算出。',
    ),
  },
  depth: {
    gainHc: direction(
      above(100),
      'Hundreds and more too, from random maps; the size is chosen by σ.',
      '随机映射也放大到数百倍以上；具体大小由 σ 决定。',
    ),
    gainMhc: direction(
      between(1, 3),
      'Also a little above 1, where layers are sharp and alike.',
      '各层尖锐且相似时，也略高于 1。',
    ),
    smallestColumn: direction(
      between(0.1, 0.9),
      'Columns fade below 1 too; how far depends on the draw.',
      '列和同样跌到 1 以下；跌多少要看抽到什么。',
    ),
  },
  streams: {
    secondEigenvalue: unmeasured(
      'Set by the logit of staying, so it shows nothing by itself.',
      '由“停留”的 logits 设定，本身说明不了什么。',
    ),
    meanShare: direction(
      between(0.98, 1.02),
      'Kept to about one per cent; twenty iterations leave a little.',
      '保持在百分之一左右；二十次迭代还留下一点误差。',
    ),
  },
  training: {
    gainHc: direction(
      above(100),
      'Grows to hundreds and more too; the size follows rate and seed.',
      '同样增长到数百倍以上；大小随学习率和种子而变。',
    ),
    gainMhc: direction(
      between(1, 3),
      'Stays near 1 too: between 1 and 3, where HC has thousands.',
      '同样停在 1 附近：1 到 3 之间，而 HC 达到数千。',
    ),
    finalLoss: direction(
      (gap) => gap < 0,
      'A little lower in every seed at the defaults; not at the highest rate.',
      '默认设置下每个种子都略低；学习率最高时则不然。',
    ),
    jumps: no(
      equals(0),
      'None at the defaults; at a higher rate in some seeds.',
      '默认设置下没有；提高学习率，个别种子会出现。',
    ),
    mixingAlone: direction(
      (gap) => gap < 0,
      'Lower than plain too, on another task.',
      '同样低于普通残差，但任务不同。',
      'onlyMixing',
    ),
    mixingAndRead: no(
      (gap) => gap > -0.022,
      'Not lower than with the mixing map alone: even the sign varies.',
      '并不比只学混合映射更低：连符号都因种子而异。',
      { writing: false },
    ),
    allMaps: direction(
      (gap) => gap < 0,
      'Lower than plain too, on another task.',
      '同样低于普通残差，但任务不同。',
    ),
    bbh: benchmark,
    drop: benchmark,
    gsm8k: benchmark,
    hellaSwag: benchmark,
    math: benchmark,
    mmlu: benchmark,
    piqa: benchmark,
    triviaQa: benchmark,
  },
  bill: {
    reads: arithmetic(
      equals(21 + 24 / 2560, 3),
      'The same sum, at C = 2,560.',
      '同一个求和，C = 2,560。',
    ),
    writes: arithmetic(
      equals(13 + 24 / 2560, 3),
      'The same sum, at C = 2,560.',
      '同一个求和，C = 2,560。',
    ),
    bestBlock: direction(
      equals(6),
      'The whole number that needs least; the formula gives fractions.',
      '取显存最省的整数；公式给出的是小数。',
    ),
    extraTime: unmeasured(
      'Time cannot be had from counts of elements.',
      '只数元素个数，得不出时间。',
    ),
  },
};
